-- Events: every dated thing people are invited to. A gathering of a round's pairs is an event of one kind; what counts
-- gatherings (progress, Today, reports) reads the views below, which look as the tables did.
CREATE TABLE events (
    organisation_id {key} NOT NULL REFERENCES organisations (id),
    id              {key} NOT NULL,
    kind            {key} NOT NULL,         -- info-meeting | training | gathering | volunteer-meeting | social-event
    round_id        {key},                  -- NULL: the whole organisation's
    title           TEXT NOT NULL,
    on_date         {key} NOT NULL,         -- in the organisation's time zone
    starts_at       {key},                  -- 18:00, local time
    place           TEXT,
    open_to_public  {key} NOT NULL,         -- yes | no: whether it has a public page
    details         TEXT NOT NULL,          -- JSON of events::store::Details: what no query asks for
    version         INTEGER NOT NULL,       -- rises when day, time or place change, and when it is cancelled
    cancelled_at    {key},
    door_secret     {key},                  -- in the QR code at the door; lets one check in, nothing else
    door_until      {key},
    created_at      {key} NOT NULL,
    changed_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, round_id) REFERENCES rounds (organisation_id, id)
);
CREATE INDEX events_by_date ON events (organisation_id, on_date);
CREATE INDEX events_by_round ON events (organisation_id, round_id, on_date);
CREATE UNIQUE INDEX events_by_door ON events (door_secret);

-- Somebody's part in an event: invited, signed up or just come. Names and addresses of known people stand in `people`.
CREATE TABLE guests (
    organisation_id  {key} NOT NULL,
    id               {key} NOT NULL,
    event_id         {key} NOT NULL,
    person_id        {key},
    participation_id {key},
    stranger         TEXT,                  -- JSON of events::form::Stranger: who is not in `people`
    locale           {key} NOT NULL,
    origin           {key} NOT NULL,        -- invited | signed-up | walked-in
    answer           {key} NOT NULL,        -- none | yes | no | waiting
    answered_at      {key},
    came             {key} NOT NULL,        -- unknown | yes | no
    told_version     INTEGER NOT NULL,      -- the newest version of the event this guest was told of; 0: of none
    reminded_at      {key},
    followed_up_at   {key},
    created_at       {key} NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, event_id) REFERENCES events (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES people (organisation_id, id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participations (organisation_id, id)
);
CREATE UNIQUE INDEX guests_once ON guests (organisation_id, event_id, participation_id);
CREATE INDEX guests_by_event ON guests (organisation_id, event_id, person_id);
CREATE INDEX guests_by_person ON guests (organisation_id, person_id);
CREATE INDEX guests_by_participation ON guests (organisation_id, participation_id);

-- The links in invitations: only the SHA-256 of a secret is stored. Each message has its own, and all of them work.
CREATE TABLE guest_links (
    secret_hash     {key} PRIMARY KEY,
    organisation_id {key} NOT NULL,
    guest_id        {key} NOT NULL,
    created_at      {key} NOT NULL,
    expires_at      {key} NOT NULL,
    FOREIGN KEY (organisation_id, guest_id) REFERENCES guests (organisation_id, id)
);
CREATE INDEX guest_links_by_guest ON guest_links (organisation_id, guest_id);

-- Training that was done elsewhere, earlier or alone; what was done on one of our dates is read from its guests.
CREATE TABLE trainings (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    person_id       {key} NOT NULL,
    method_slug     {key} NOT NULL,
    module          {key} NOT NULL,
    on_date         {key} NOT NULL,
    source          {key} NOT NULL,         -- individual | earlier
    note            TEXT,
    made_by         {key} NOT NULL,
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES people (organisation_id, id)
);
CREATE UNIQUE INDEX trainings_once_a_day ON trainings (organisation_id, person_id, method_slug, module, on_date);

INSERT INTO events (organisation_id, id, kind, round_id, title, on_date, starts_at, place, open_to_public, details, version,
                    created_at, changed_at)
SELECT organisation_id, id, 'gathering', round_id, title, on_date, starts_at, place, 'no',
       '{"audience":"round-pairs","remind_days":3}', 1, created_at, created_at
FROM gatherings;

-- A guest's id is the two ids it came from, shortened to the form of one: the halves that are random.
INSERT INTO guests (organisation_id, id, event_id, person_id, participation_id, locale, origin, answer, came, told_version,
                    created_at)
SELECT a.organisation_id, substr(a.gathering_id, 1, 19) || substr(a.participation_id, 20), a.gathering_id, p.person_id,
       a.participation_id, h.locale, 'walked-in', 'none', 'yes', 0, g.created_at
FROM attendance a
JOIN gatherings g ON g.organisation_id = a.organisation_id AND g.id = a.gathering_id
JOIN participations p ON p.organisation_id = a.organisation_id AND p.id = a.participation_id
JOIN people h ON h.organisation_id = p.organisation_id AND h.id = p.person_id;

DROP TABLE attendance;
DROP TABLE gatherings;

CREATE VIEW gatherings AS
SELECT organisation_id, id, round_id, title, on_date, starts_at, place, created_at
FROM events
WHERE kind = 'gathering' AND round_id IS NOT NULL AND cancelled_at IS NULL;

CREATE VIEW attendance AS
SELECT organisation_id, event_id AS gathering_id, participation_id
FROM guests
WHERE came = 'yes' AND participation_id IS NOT NULL;
