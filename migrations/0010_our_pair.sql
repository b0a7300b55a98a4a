-- The two of a pair tell how it goes, by a link of their own, without signing in.

-- Who of the two told of the meeting: `logged_by` is their participation then, and a member of staff otherwise.
ALTER TABLE meetings ADD COLUMN told_by {key};     -- mentor | mentee
-- The day they agreed on for the next time.
ALTER TABLE meetings ADD COLUMN next_on {key};     -- date

-- "We have not met", with the reason: as welcome as a meeting.
CREATE TABLE not_met (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    pair_id         {key} NOT NULL,
    side            {key} NOT NULL,         -- mentor | mentee
    reason          {key} NOT NULL,
    note            TEXT,
    next_on         {key},                  -- date
    told_on         {key} NOT NULL,         -- date
    seen_by         {key},                  -- the member of staff who has dealt with it
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs (organisation_id, id)
);
CREATE INDEX not_met_of_pair ON not_met (organisation_id, pair_id);

-- A link that opens the page of one pair for one of the two. The secret itself is not kept.
CREATE TABLE pair_links (
    secret_hash     {key} PRIMARY KEY,
    organisation_id {key} NOT NULL,
    pair_id         {key} NOT NULL,
    side            {key} NOT NULL,         -- mentor | mentee
    sent_on         {key} NOT NULL,         -- date
    expires_at      {key} NOT NULL,
    FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs (organisation_id, id)
);
CREATE INDEX pair_links_of_pair ON pair_links (organisation_id, pair_id);
