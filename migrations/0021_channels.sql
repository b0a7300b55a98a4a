-- By which way and at which hours a person can safely be written to, and what became of it.

ALTER TABLE people ADD COLUMN channel {key} NOT NULL DEFAULT 'mail';     -- outbox::Channel
ALTER TABLE people ADD COLUMN safe_hours {key};                          -- e.g. 9-16; NULL: at any time
ALTER TABLE people ADD COLUMN unreachable_on {key};                      -- date: that way has failed for good

ALTER TABLE outbox ADD COLUMN channel {key} NOT NULL DEFAULT 'mail';     -- mail | text
ALTER TABLE outbox ADD COLUMN safe_hours {key};
CREATE INDEX outbox_by_person ON outbox (organisation_id, person_id, created_at);

-- What a text message leads to.
CREATE TABLE letters (
    message_id      {key} PRIMARY KEY REFERENCES outbox (id) ON DELETE CASCADE,
    letter          TEXT NOT NULL,
    link_hash       {key}                   -- SHA-256 of the secret of its page; NULL: the message leads to another page
);
CREATE UNIQUE INDEX letters_by_link ON letters (link_hash);

-- Messages that an act makes needless before they leave.
CREATE TABLE reminders (
    message_id      {key} PRIMARY KEY REFERENCES outbox (id) ON DELETE CASCADE,
    organisation_id {key} NOT NULL REFERENCES organisations (id),
    stops_with      {key} NOT NULL          -- outbox::Act
);
CREATE INDEX reminders_by_act ON reminders (organisation_id, stops_with);
