-- What an organisation adds to the ideas for pairs, in the languages it writes them in.

CREATE TABLE own_ideas (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    kind            {key} NOT NULL,         -- ideas::Kind
    good            {key} NOT NULL,         -- ideas::Good
    cost            {key} NOT NULL,         -- ideas::Cost
    season          {key} NOT NULL,         -- ideas::Season
    area            TEXT,                   -- where; NULL: everywhere
    audience        {key} NOT NULL,         -- ideas::Audience
    ended_on        {key},                  -- date: not offered any more
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, id)
);

CREATE TABLE own_idea_texts (
    organisation_id {key} NOT NULL,
    idea_id         {key} NOT NULL,
    locale          {key} NOT NULL,         -- BCP 47 tag
    title           TEXT NOT NULL,
    how             TEXT NOT NULL,
    PRIMARY KEY (organisation_id, idea_id, locale),
    FOREIGN KEY (organisation_id, idea_id) REFERENCES own_ideas (organisation_id, id)
);
