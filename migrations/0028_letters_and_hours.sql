-- The letter about Today for one's own list, and the hour two people agreed to meet at.

ALTER TABLE digests ADD COLUMN mine BOOLEAN NOT NULL DEFAULT FALSE;     -- one's own pairs, and what is nobody's in particular
ALTER TABLE meetings ADD COLUMN next_at {key};                          -- time of the day, e.g. 17:30; NULL: not said
ALTER TABLE not_met ADD COLUMN next_at {key};
