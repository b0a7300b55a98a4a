-- Who is written to, and when, about what stands on Today.

CREATE TABLE digests (
    organisation_id {key} NOT NULL,
    staff_id        {key} NOT NULL,
    at_hour         INTEGER NOT NULL,       -- of the organisation's day, from Monday to Friday
    sent_on         {key},                  -- date: the last day it was looked at
    PRIMARY KEY (organisation_id, staff_id),
    FOREIGN KEY (organisation_id, staff_id) REFERENCES staff (organisation_id, id)
);
