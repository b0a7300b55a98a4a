-- Who can take part, and what everybody confirmed before they were matched.

-- What somebody said about the method's conditions, and whether a coordinator overruled them. No document is kept.
CREATE TABLE eligibility (
    organisation_id  {key} NOT NULL,
    participation_id {key} NOT NULL,
    told             TEXT NOT NULL,         -- JSON of eligibility::Told
    PRIMARY KEY (organisation_id, participation_id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participations (organisation_id, id)
);

-- Which wording of the programme's expectations somebody confirmed, in which language, when and how.
CREATE TABLE confirmations (
    organisation_id  {key} NOT NULL,
    participation_id {key} NOT NULL,
    version          {key} NOT NULL,
    locale           {key} NOT NULL,
    how              {key} NOT NULL,        -- sign-up | link | staff
    confirmed_on     {key} NOT NULL,        -- date
    PRIMARY KEY (organisation_id, participation_id, version),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participations (organisation_id, id)
);

-- A link that shows one person the expectations and lets them confirm. The secret itself is not kept.
CREATE TABLE confirmation_links (
    secret_hash      {key} PRIMARY KEY,
    organisation_id  {key} NOT NULL,
    participation_id {key} NOT NULL,
    expires_at       {key} NOT NULL,
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participations (organisation_id, id)
);
