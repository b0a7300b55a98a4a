-- The end of a pair: what each says of it, what they wish next, what was sent to whom, and how it is some months later.

-- In a few taps, by their link or written down by staff. The other never sees it.
CREATE TABLE evaluations (
    organisation_id {key} NOT NULL,
    pair_id         {key} NOT NULL,
    side            {key} NOT NULL,         -- mentor | mentee
    rating          {key} NOT NULL,
    wish            {key} NOT NULL,         -- again | pause | other-role | alumni | enough
    may_ask         BOOLEAN NOT NULL,       -- consent: they may be asked after 3, 6 and 12 months
    told_on         {key} NOT NULL,         -- date
    handled_by      {key},                  -- the member of staff who has acted on the wish
    PRIMARY KEY (organisation_id, pair_id, side),
    FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs (organisation_id, id)
);

-- What was sent to one of the two about the end, so that it is sent once.
CREATE TABLE farewells (
    organisation_id {key} NOT NULL,
    pair_id         {key} NOT NULL,
    side            {key} NOT NULL,         -- mentor | mentee
    occasion        {key} NOT NULL,         -- before | thanks | after-3 | after-6 | after-12
    sent_on         {key} NOT NULL,         -- date
    PRIMARY KEY (organisation_id, pair_id, side, occasion),
    FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs (organisation_id, id)
);

-- Who of the two told it by their link: `made_by` is their participation then, and a member of staff otherwise.
ALTER TABLE after_contacts ADD COLUMN told_by {key};      -- mentor | mentee
-- Whether the mentee still has the work and the studies they had at the end.
ALTER TABLE after_contacts ADD COLUMN job_kept {key};     -- yes | no | none
ALTER TABLE after_contacts ADD COLUMN study_kept {key};   -- yes | no | none
