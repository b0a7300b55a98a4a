-- Recruitment and supply: where people come from, who is interested, who was referred to us, which municipality waits.

-- A campaign of a programme: one thing that is done so that people sign up.
CREATE TABLE campaigns (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    programme_id    {key} NOT NULL,
    name            TEXT NOT NULL,
    code            {key} NOT NULL,         -- in its links, ?from=…: says which campaign, never who clicked
    channel         {key} NOT NULL,         -- events::Channel
    starts_on       {key} NOT NULL,
    ends_on         {key},                  -- NULL: until further notice
    holder_id       {key},                  -- the member of staff who looks after it
    details         TEXT NOT NULL,          -- JSON of recruitment::Details: what no query asks for
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes (organisation_id, id),
    FOREIGN KEY (organisation_id, holder_id) REFERENCES staff (organisation_id, id)
);
CREATE UNIQUE INDEX campaigns_by_code ON campaigns (organisation_id, programme_id, code);

-- Where a sign-up came from, as the person told or as the link said. No row: nothing is known.
CREATE TABLE origins (
    organisation_id  {key} NOT NULL,
    participation_id {key} NOT NULL,
    channel          {key},
    campaign_id      {key},
    PRIMARY KEY (organisation_id, participation_id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participations (organisation_id, id),
    FOREIGN KEY (organisation_id, campaign_id) REFERENCES campaigns (organisation_id, id)
);
CREATE INDEX origins_by_campaign ON origins (organisation_id, campaign_id);

-- Somebody who wants to hear more and has not signed up. When they sign up, or when the time they agreed to is over,
-- everything about the person is emptied; what stays is that somebody was interested, when, and by which channel.
CREATE TABLE interested (
    organisation_id  {key} NOT NULL,
    id               {key} NOT NULL,
    programme_id     {key} NOT NULL,
    person           TEXT,                  -- JSON of interest::Somebody; NULL: emptied
    email_key        {key},
    phone_key        {key},
    channel          {key},
    campaign_id      {key},
    event_id         {key},                 -- met at this event
    agreed_on        {key} NOT NULL,        -- date of their yes
    contact_until    {key} NOT NULL,        -- date: the last day they may be contacted
    reminded_at      {key},
    participation_id {key},                 -- what they became
    emptied_on       {key},                 -- date
    created_at       {key} NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes (organisation_id, id),
    FOREIGN KEY (organisation_id, campaign_id) REFERENCES campaigns (organisation_id, id),
    FOREIGN KEY (organisation_id, event_id) REFERENCES events (organisation_id, id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participations (organisation_id, id)
);
CREATE INDEX interested_by_programme ON interested (organisation_id, programme_id);
CREATE INDEX interested_by_end ON interested (contact_until);

-- The link in a message to them, which fills the sign-up form: only the SHA-256 of the secret is stored.
CREATE TABLE interest_links (
    secret_hash     {key} PRIMARY KEY,
    organisation_id {key} NOT NULL,
    interested_id   {key} NOT NULL,
    expires_at      {key} NOT NULL,
    FOREIGN KEY (organisation_id, interested_id) REFERENCES interested (organisation_id, id)
);
CREATE INDEX interest_links_by_interested ON interest_links (organisation_id, interested_id);

-- A job centre or another organisation that refers people to a programme.
CREATE TABLE partners (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    programme_id    {key} NOT NULL,
    name            TEXT NOT NULL,
    contact         TEXT,                   -- the name of whoever we speak with there
    email           TEXT,
    phone           TEXT,
    area            TEXT,                   -- the municipality it refers from
    link_hash       {key},                  -- SHA-256 of the secret of its page
    link_until      {key},
    ended_at        {key},                  -- refers nobody any more
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes (organisation_id, id)
);
CREATE UNIQUE INDEX partners_by_link ON partners (link_hash);

-- Somebody a partner points out. There is no column for notes, so that nobody can write down what we must not know.
CREATE TABLE referrals (
    organisation_id  {key} NOT NULL,
    id               {key} NOT NULL,
    partner_id       {key} NOT NULL,
    number           INTEGER NOT NULL,      -- what the partner calls it by: 1, 2, 3 … for each partner
    person           TEXT,                  -- JSON of referrals::Somebody; NULL: emptied
    email_key        {key},
    phone_key        {key},
    purpose          {key} NOT NULL,        -- referrals::Purpose
    agreed_on        {key} NOT NULL,        -- date: the person said yes to being referred
    state            {key} NOT NULL,        -- received | accepted | signed-up | declined
    received_on      {key} NOT NULL,        -- date
    state_since      {key} NOT NULL,        -- date
    declined_because {key},                 -- referrals::Because
    written_by       {key},                 -- staff; NULL: the partner
    participation_id {key},
    created_at       {key} NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, partner_id) REFERENCES partners (organisation_id, id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participations (organisation_id, id)
);
CREATE UNIQUE INDEX referrals_by_number ON referrals (organisation_id, partner_id, number);

-- Who looks after the queue of a municipality in a round.
CREATE TABLE area_holders (
    organisation_id {key} NOT NULL,
    round_id        {key} NOT NULL,
    area            {key} NOT NULL,
    staff_id        {key} NOT NULL,
    PRIMARY KEY (organisation_id, round_id, area),
    FOREIGN KEY (organisation_id, round_id) REFERENCES rounds (organisation_id, id),
    FOREIGN KEY (organisation_id, staff_id) REFERENCES staff (organisation_id, id)
);

-- Why a pair has a mentor from another municipality than the mentee's. No row: both live in the same one, or it is not
-- known where they live.
CREATE TABLE fallbacks (
    organisation_id {key} NOT NULL,
    pair_id         {key} NOT NULL,
    mentor_area     TEXT NOT NULL,
    mentee_area     TEXT NOT NULL,
    why             {key} NOT NULL,         -- pairs::fallbacks::Why
    margin          INTEGER,                -- points ahead of the best local mentor
    PRIMARY KEY (organisation_id, pair_id),
    FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs (organisation_id, id)
);
