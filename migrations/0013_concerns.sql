-- Trouble in a pair: a concern for one person's eyes, "it does not fit" with what was learned, and what somebody may know.

-- Something worries somebody. Only the responsible member of staff reads it; it stands in no history.
CREATE TABLE concerns (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    pair_id         {key} NOT NULL,
    raised_by       {key} NOT NULL,         -- mentor | mentee | staff
    text            TEXT NOT NULL,
    responsible_id  {key} NOT NULL,         -- staff
    raised_on       {key} NOT NULL,         -- date
    closed_on       {key},                  -- date
    done            TEXT,                   -- what was done, in the responsible person's words
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs (organisation_id, id)
);
CREATE INDEX concerns_by_responsible ON concerns (organisation_id, responsible_id);

-- It does not fit, as one of the two tells it, and nobody is to blame. What was learned goes with them to the next pair.
CREATE TABLE misfits (
    organisation_id {key} NOT NULL,
    pair_id         {key} NOT NULL,
    side            {key} NOT NULL,         -- mentor | mentee
    reason          {key} NOT NULL,
    learned         TEXT,                   -- what would fit better
    again           BOOLEAN NOT NULL,       -- whether they want to try with somebody else
    told_on         {key} NOT NULL,         -- date
    noted_by        {key},                  -- the member of staff they told it to; NULL: by their link
    PRIMARY KEY (organisation_id, pair_id, side),
    FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs (organisation_id, id)
);

-- What a coordinator has decided that one of the two should know of the other from before. Without it they see nothing.
CREATE TABLE briefings (
    organisation_id {key} NOT NULL,
    pair_id         {key} NOT NULL,
    side            {key} NOT NULL,         -- who reads it: mentor | mentee
    text            TEXT NOT NULL,
    made_by         {key} NOT NULL,
    made_on         {key} NOT NULL,         -- date
    PRIMARY KEY (organisation_id, pair_id, side),
    FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs (organisation_id, id)
);
