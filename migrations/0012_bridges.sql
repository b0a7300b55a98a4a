-- Bridges: professionals and services outside the pair, referrals out to them, and visits to workplaces.

-- A professional or a service that we build bridges to. Of the organisation, for all its programmes.
CREATE TABLE services (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    kind            {key} NOT NULL,         -- bridges::Kind
    name            TEXT NOT NULL,
    contact         TEXT,                   -- whom we speak with there
    email           TEXT,
    phone           TEXT,
    offers          TEXT,                   -- what they help with
    ended_on        {key},                  -- date: not turned to any more
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, id)
);

-- A referral out: somebody is pointed out to a service, with their yes to exactly this and to what is told.
CREATE TABLE bridges (
    organisation_id  {key} NOT NULL,
    id               {key} NOT NULL,
    participation_id {key} NOT NULL,
    service_id       {key} NOT NULL,
    purpose          {key} NOT NULL,        -- bridges::Purpose
    question         TEXT,                  -- in the person's own words; told to the service
    shared           TEXT NOT NULL,         -- JSON list of bridges::Shared: what is told beside the given name
    agreed_on        {key} NOT NULL,        -- date of their yes
    expires_on       {key} NOT NULL,        -- date: the last day the service can read it
    state            {key} NOT NULL,        -- sent | accepted | declined | done | withdrawn
    state_since      {key} NOT NULL,        -- date
    because          {key},                 -- bridges::Because, when declined
    link_hash        {key},                 -- SHA-256 of the secret of its page; NULL: no link works
    sent_by          {key} NOT NULL,        -- staff
    created_at       {key} NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participations (organisation_id, id),
    FOREIGN KEY (organisation_id, service_id) REFERENCES services (organisation_id, id)
);
CREATE INDEX bridges_of_participation ON bridges (organisation_id, participation_id);
CREATE INDEX bridges_of_service ON bridges (organisation_id, service_id);
CREATE UNIQUE INDEX bridges_by_link ON bridges (link_hash);

-- Somebody was introduced to an employer or another service, or saw a workplace.
CREATE TABLE visits (
    organisation_id  {key} NOT NULL,
    id               {key} NOT NULL,
    participation_id {key} NOT NULL,
    service_id       {key} NOT NULL,
    kind             {key} NOT NULL,        -- introduction | visit
    on_date          {key} NOT NULL,
    made_by          {key} NOT NULL,        -- staff
    created_at       {key} NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participations (organisation_id, id),
    FOREIGN KEY (organisation_id, service_id) REFERENCES services (organisation_id, id)
);
CREATE INDEX visits_of_participation ON visits (organisation_id, participation_id);
