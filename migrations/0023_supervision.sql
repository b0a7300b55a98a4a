-- Supervision: what a volunteer meeting is about, cases by pseudonym, what was agreed; and mentors who ask for sparring.
-- The meeting itself is an event, with its invitations and who came.

-- What belongs to the meeting as a whole.
CREATE TABLE supervisions (
    organisation_id {key} NOT NULL,
    event_id        {key} NOT NULL,
    led_by          {key},                  -- staff: leads the sparring round
    agreed          TEXT,                   -- what was agreed
    PRIMARY KEY (organisation_id, event_id),
    FOREIGN KEY (organisation_id, event_id) REFERENCES events (organisation_id, id)
);

CREATE TABLE agenda_items (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    event_id        {key} NOT NULL,
    place           INTEGER NOT NULL,       -- in the order of the meeting, from 0
    kind            {key} NOT NULL,         -- supervision::ItemKind
    title           TEXT NOT NULL,
    speaker         TEXT,
    minutes         TEXT,                   -- what was said
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, event_id) REFERENCES events (organisation_id, id)
);
CREATE INDEX agenda_items_of_event ON agenda_items (organisation_id, event_id);

-- A case by pseudonym. Which pair it is about is there for two people only: who is responsible for the pair, and who leads
-- the meeting.
CREATE TABLE supervision_cases (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    event_id        {key} NOT NULL,
    pseudonym       TEXT NOT NULL,
    about           TEXT NOT NULL,
    advice          TEXT,                   -- what the others advised
    pair_id         {key},
    written_by      {key} NOT NULL,         -- staff
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, event_id) REFERENCES events (organisation_id, id),
    FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs (organisation_id, id)
);
CREATE INDEX supervision_cases_of_event ON supervision_cases (organisation_id, event_id);

-- A professional who attended: of the directory, by name, or both.
CREATE TABLE supervision_professionals (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    event_id        {key} NOT NULL,
    service_id      {key},
    name            TEXT,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, event_id) REFERENCES events (organisation_id, id),
    FOREIGN KEY (organisation_id, service_id) REFERENCES services (organisation_id, id)
);
CREATE INDEX supervision_professionals_of_event ON supervision_professionals (organisation_id, event_id);

-- A task that follows.
CREATE TABLE supervision_tasks (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    event_id        {key} NOT NULL,
    what            TEXT NOT NULL,
    staff_id        {key} NOT NULL,         -- who does it
    due_on          {key} NOT NULL,         -- date
    done_on         {key},                  -- date
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, event_id) REFERENCES events (organisation_id, id),
    FOREIGN KEY (organisation_id, staff_id) REFERENCES staff (organisation_id, id)
);
CREATE INDEX supervision_tasks_of_event ON supervision_tasks (organisation_id, event_id);

-- A mentor asks for sparring between the meetings.
CREATE TABLE sparrings (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    pair_id         {key} NOT NULL,
    question        TEXT,                   -- in the mentor's words
    asked_on        {key} NOT NULL,         -- date
    answered_on     {key},                  -- date
    how             {key},                  -- talk | case
    note            TEXT,                   -- what came of the talk, in the words of staff
    answered_by     {key},                  -- staff
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs (organisation_id, id)
);
CREATE INDEX sparrings_of_pair ON sparrings (organisation_id, pair_id);
