-- That somebody of staff talked with one of a pair: by telephone, face to face, by a message.

CREATE TABLE contacts (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    pair_id         {key} NOT NULL,
    side            {key} NOT NULL,         -- mentor | mentee: with whom
    on_date         {key} NOT NULL,         -- date
    how             {key} NOT NULL,         -- pairs::contacts::How
    line            TEXT,                   -- one line about it, for staff only
    made_by         {key} NOT NULL,         -- staff
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs (organisation_id, id)
);
CREATE INDEX contacts_by_pair ON contacts (organisation_id, pair_id);
