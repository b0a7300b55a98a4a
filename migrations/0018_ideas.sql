-- What a pair has chosen to do together, and how it was.

CREATE TABLE chosen_ideas (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    pair_id         {key} NOT NULL,
    idea            {key} NOT NULL,         -- slug in ideas::LIBRARY
    chosen_on       {key} NOT NULL,         -- date
    chosen_by       {key} NOT NULL,         -- mentor | mentee
    done_on         {key},                  -- date
    was_good        BOOLEAN,                -- as the one says who told that it is done
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs (organisation_id, id)
);
CREATE INDEX chosen_ideas_of_pair ON chosen_ideas (organisation_id, pair_id);
