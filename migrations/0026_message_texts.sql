-- What an organisation's messages say in its own words, by language and by the key of our text.

CREATE TABLE message_texts (
    organisation_id {key} NOT NULL,
    locale          {key} NOT NULL,         -- BCP 47 tag
    text_key        {key} NOT NULL,         -- key of the locale files, or text-message-<letter>
    words           TEXT NOT NULL,          -- plain, with names of values where a value belongs
    changed_by      {key} NOT NULL,         -- staff
    changed_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, locale, text_key)
);
