-- A calendar to subscribe to, by an address that only its owner knows: of a member of staff, or of one of the two of a pair.

CREATE TABLE calendar_feeds (
    secret_hash     {key} PRIMARY KEY,      -- the secret itself is not kept
    organisation_id {key} NOT NULL REFERENCES organisations (id),
    staff_id        {key},                  -- whose: a member of staff …
    pair_id         {key},                  -- … or of this pair
    side            {key},                  -- this one: mentor | mentee
    detailed        BOOLEAN NOT NULL,       -- with titles and places; otherwise "Appointment" and the time
    created_at      {key} NOT NULL
);
CREATE INDEX calendar_feeds_by_staff ON calendar_feeds (organisation_id, staff_id);
CREATE INDEX calendar_feeds_by_pair ON calendar_feeds (organisation_id, pair_id);
