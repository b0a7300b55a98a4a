-- Who looks after a pair: at first whoever made it, until it is handed over.

CREATE TABLE keepers (
    organisation_id {key} NOT NULL,
    pair_id         {key} NOT NULL,
    staff_id        {key} NOT NULL,
    PRIMARY KEY (organisation_id, pair_id),
    FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs (organisation_id, id),
    FOREIGN KEY (organisation_id, staff_id) REFERENCES staff (organisation_id, id)
);
CREATE INDEX keepers_of_staff ON keepers (organisation_id, staff_id);
INSERT INTO keepers (organisation_id, pair_id, staff_id) SELECT organisation_id, id, made_by FROM pairs;
