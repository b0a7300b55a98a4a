-- What a form held when it was sent first: the same key with something else in it is told apart from a double tap.
-- Empty for forms that were sent before this was remembered.

ALTER TABLE submissions ADD COLUMN content_hash TEXT NOT NULL DEFAULT '';
