-- Whom a concern may be about: they never read it, whoever else has gone.

ALTER TABLE concerns ADD COLUMN not_for {key};                          -- staff; NULL: it is about nobody who works here
