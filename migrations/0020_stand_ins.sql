-- Who looks after somebody's pairs for some days. It ends by itself: whoever asks, asks for a day.

CREATE TABLE stand_ins (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    staff_id        {key} NOT NULL,         -- whose pairs
    stand_in_id     {key} NOT NULL,         -- staff: who looks after them
    from_day        {key} NOT NULL,         -- date: the first day
    until_day       {key} NOT NULL,         -- date: the last day
    made_by         {key} NOT NULL,         -- staff
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, staff_id) REFERENCES staff (organisation_id, id),
    FOREIGN KEY (organisation_id, stand_in_id) REFERENCES staff (organisation_id, id),
    FOREIGN KEY (organisation_id, made_by) REFERENCES staff (organisation_id, id)
);
CREATE INDEX stand_ins_until ON stand_ins (organisation_id, until_day);
