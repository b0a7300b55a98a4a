-- Answers to the questions a method asks of its own, and the agreement that the two of a pair signed.

-- What somebody answered when signing up or in the interview. `method` is the edition that asked.
CREATE TABLE answers (
    organisation_id  {key} NOT NULL,
    participation_id {key} NOT NULL,
    form             {key} NOT NULL,        -- sign-up | interview
    method           {key} NOT NULL,        -- version
    told             TEXT NOT NULL,         -- JSON of answers::Answers
    told_on          {key} NOT NULL,        -- date
    PRIMARY KEY (organisation_id, participation_id, form),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participations (organisation_id, id)
);

-- What each of the two said when their pair ended.
CREATE TABLE closing_answers (
    organisation_id  {key} NOT NULL,
    pair_id          {key} NOT NULL,
    side             {key} NOT NULL,        -- mentor | mentee
    method           {key} NOT NULL,
    told             TEXT NOT NULL,
    told_on          {key} NOT NULL,
    PRIMARY KEY (organisation_id, pair_id, side),
    FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs (organisation_id, id)
);

-- The day both had signed, and which wording. The paper stays with them; no copy is kept here.
CREATE TABLE agreements (
    organisation_id  {key} NOT NULL,
    pair_id          {key} NOT NULL,
    version          {key} NOT NULL,
    signed_on        {key} NOT NULL,        -- date
    PRIMARY KEY (organisation_id, pair_id),
    FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs (organisation_id, id)
);

-- The sensitive questions that this round asks: a JSON list of slugs. NULL: none.
ALTER TABLE rounds ADD COLUMN sensitive_on TEXT;
