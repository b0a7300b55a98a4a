-- Where participants may come or write: printed on the public pages, in the organisation's own lines.

ALTER TABLE organisations ADD COLUMN address TEXT;
