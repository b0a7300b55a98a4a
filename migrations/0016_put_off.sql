-- What a coordinator has put off on Today, until when and why. Everybody in the organisation sees it.

CREATE TABLE put_off (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    subject         {key} NOT NULL,         -- the path of its page
    need            {key} NOT NULL,         -- today::Need::word
    until           {key} NOT NULL,         -- date: on this day it stands on Today again
    why             TEXT NOT NULL,
    put_on          {key} NOT NULL,         -- date
    put_by          {key} NOT NULL,         -- staff
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, put_by) REFERENCES staff (organisation_id, id)
);
CREATE INDEX put_off_until ON put_off (organisation_id, until);
