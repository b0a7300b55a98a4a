-- The first schema. One list of migrations serves SQLite and PostgreSQL; two placeholders are filled per database
-- (app/src/db/dialect.rs):
--   {key}    text that is compared byte by byte: ids (UUID v7), dates (2026-03-01), instants (UTC, RFC 3339, microseconds),
--            slugs, states. The same bytes on both databases, so a dump of one can be compared with a dump of the other.
--   {bytes}  raw bytes.
-- Every table that belongs to an organisation has the primary key (organisation_id, id), and every reference between
-- such tables carries the organisation: a row cannot point at another organisation's row.

CREATE TABLE organisations (
    id          {key} PRIMARY KEY,
    name        TEXT NOT NULL,
    slug        {key} NOT NULL UNIQUE,
    locale      {key} NOT NULL,
    time_zone   {key} NOT NULL,
    email       TEXT,                       -- where participants may write; printed in messages
    phone       TEXT,
    created_at  {key} NOT NULL
);

-- A human who signs in as staff. One account may work for several organisations.
CREATE TABLE accounts (
    id            {key} PRIMARY KEY,
    email         TEXT NOT NULL,
    email_key     {key} NOT NULL UNIQUE,    -- lower case, trimmed: what sign-in compares
    name          TEXT NOT NULL,
    password_hash TEXT,                     -- Argon2id, PHC string; NULL until the invitation is used
    locale        {key} NOT NULL,
    created_at    {key} NOT NULL
);

CREATE TABLE staff (
    organisation_id {key} NOT NULL REFERENCES organisations (id),
    id              {key} NOT NULL,
    account_id      {key} NOT NULL REFERENCES accounts (id),
    role            {key} NOT NULL,
    suspended_at    {key},
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, id)
);
CREATE UNIQUE INDEX staff_account ON staff (organisation_id, account_id);
CREATE INDEX staff_by_account ON staff (account_id);

-- One-time links: the first set-up, and choosing a password. Only the SHA-256 of the secret is stored.
CREATE TABLE one_time_links (
    secret_hash {key} PRIMARY KEY,
    purpose     {key} NOT NULL,             -- setup | password
    account_id  {key} REFERENCES accounts (id),
    created_at  {key} NOT NULL,
    expires_at  {key} NOT NULL,
    used_at     {key}
);

CREATE TABLE sessions (
    secret_hash     {key} PRIMARY KEY,
    account_id      {key} NOT NULL REFERENCES accounts (id),
    organisation_id {key} NOT NULL REFERENCES organisations (id),
    signed_in_at    {key} NOT NULL,
    seen_at         {key} NOT NULL
);
CREATE INDEX sessions_by_account ON sessions (account_id);

-- Failed sign-ins, counted per account and per address. The subject is a hash: no address is kept.
CREATE TABLE sign_in_failures (
    id      {key} PRIMARY KEY,
    subject {key} NOT NULL,
    at      {key} NOT NULL
);
CREATE INDEX sign_in_failures_by_subject ON sign_in_failures (subject, at);

-- A write form that was already handled: the second submission gets the first one's answer.
-- organisation_id is NULL for forms that are sent without signing in.
CREATE TABLE submissions (
    key_hash  {key} PRIMARY KEY,
    location  TEXT NOT NULL,
    at        {key} NOT NULL
);
CREATE INDEX submissions_by_time ON submissions (at);

-- A method's text, never changed once stored; a round points at the version it runs.
CREATE TABLE methods (
    organisation_id {key} NOT NULL REFERENCES organisations (id),
    id              {key} NOT NULL,
    slug            {key} NOT NULL,
    version         {key} NOT NULL,
    source          TEXT NOT NULL,
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, id)
);
CREATE UNIQUE INDEX methods_version ON methods (organisation_id, slug, version);

CREATE TABLE programmes (
    organisation_id {key} NOT NULL REFERENCES organisations (id),
    id              {key} NOT NULL,
    name            TEXT NOT NULL,
    slug            {key} NOT NULL,
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, id)
);
CREATE UNIQUE INDEX programmes_slug ON programmes (organisation_id, slug);

CREATE TABLE rounds (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    programme_id    {key} NOT NULL,
    method_id       {key} NOT NULL,
    name            TEXT NOT NULL,
    starts_on       {key} NOT NULL,
    ends_on         {key} NOT NULL,
    sign_up_until   {key},                  -- last day the public form is open; NULL: closed
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes (organisation_id, id),
    FOREIGN KEY (organisation_id, method_id) REFERENCES methods (organisation_id, id)
);
CREATE INDEX rounds_by_programme ON rounds (organisation_id, programme_id, starts_on);

-- One human, once. Names are stored exactly as they were written; only the given name is needed.
CREATE TABLE people (
    organisation_id {key} NOT NULL REFERENCES organisations (id),
    id              {key} NOT NULL,
    given_name      TEXT NOT NULL,
    family_name     TEXT,
    email           TEXT,
    email_key       {key},                  -- lower case, trimmed: for finding the same person again
    phone           TEXT,
    phone_key       {key},                  -- digits only
    gender          {key},                  -- female | male | other; NULL: not told
    birth_year      INTEGER,
    area            TEXT,
    locale          {key} NOT NULL,         -- the language messages are written in
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, id)
);
CREATE INDEX people_by_email ON people (organisation_id, email_key);
CREATE INDEX people_by_phone ON people (organisation_id, phone_key);

CREATE TABLE participations (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    round_id        {key} NOT NULL,
    person_id       {key} NOT NULL,
    side            {key} NOT NULL,         -- mentor | mentee
    category        {key},                  -- the method's own word, e.g. labour-migrant
    stage           {key} NOT NULL,
    stage_since     {key} NOT NULL,         -- date
    capacity        INTEGER NOT NULL,       -- pairs at the same time; a mentee has 1
    source          {key} NOT NULL,         -- public | import | staff
    application     TEXT NOT NULL,          -- JSON of intake::Application: what was written, what was agreed to
    applied_on      {key} NOT NULL,
    answered_on     {key},                  -- first answer from the coordinator
    interview       TEXT,                   -- JSON of interviews::Interview; NULL: not begun
    interviewed_on  {key},                  -- NULL while it is a draft
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, round_id) REFERENCES rounds (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES people (organisation_id, id)
);
CREATE UNIQUE INDEX participations_once ON participations (organisation_id, round_id, person_id, side);
CREATE INDEX participations_by_stage ON participations (organisation_id, round_id, stage, stage_since);
CREATE INDEX participations_by_person ON participations (organisation_id, person_id);

-- An uploaded file on its way in: kept until it is finished or thrown away, so that a reload loses nothing.
CREATE TABLE imports (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    round_id        {key} NOT NULL,
    file_name       TEXT NOT NULL,
    content         TEXT NOT NULL,          -- JSON: header and rows as read; emptied when finished
    mapping         TEXT NOT NULL,          -- JSON: which column is what
    outcome         TEXT,                   -- JSON: what went in, what came back; NULL until finished
    made_by         {key} NOT NULL,
    created_at      {key} NOT NULL,
    finished_at     {key},
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, round_id) REFERENCES rounds (organisation_id, id)
);

-- A frozen problem with its outcome, so that any run can be replayed.
CREATE TABLE matching_runs (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    round_id        {key} NOT NULL,
    state           {key} NOT NULL,         -- waiting | running | done | failed
    problem         TEXT NOT NULL,          -- JSON of matching::Problem
    outcome         TEXT,                   -- JSON of matching::Outcome
    progress        INTEGER NOT NULL,       -- 0..100, percent
    failure         TEXT,
    made_by         {key} NOT NULL,
    created_at      {key} NOT NULL,
    finished_at     {key},
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, round_id) REFERENCES rounds (organisation_id, id)
);
CREATE INDEX matching_runs_by_round ON matching_runs (organisation_id, round_id, created_at);

CREATE TABLE proposals (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    run_id          {key} NOT NULL,
    mentor_id       {key} NOT NULL,         -- participation
    mentee_id       {key} NOT NULL,         -- participation
    score           BIGINT NOT NULL,
    state           {key} NOT NULL,         -- open | approved | set-aside
    reasons         TEXT NOT NULL,          -- JSON of matching::Proposed
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, run_id) REFERENCES matching_runs (organisation_id, id),
    FOREIGN KEY (organisation_id, mentor_id) REFERENCES participations (organisation_id, id),
    FOREIGN KEY (organisation_id, mentee_id) REFERENCES participations (organisation_id, id)
);
CREATE INDEX proposals_by_run ON proposals (organisation_id, run_id, state);

-- What the coordinator decided about two people before a run: belongs together, or never.
CREATE TABLE pair_wishes (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    round_id        {key} NOT NULL,
    mentor_id       {key} NOT NULL,
    mentee_id       {key} NOT NULL,
    kind            {key} NOT NULL,         -- lock | veto
    reason          TEXT,
    made_by         {key} NOT NULL,
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, round_id) REFERENCES rounds (organisation_id, id),
    FOREIGN KEY (organisation_id, mentor_id) REFERENCES participations (organisation_id, id),
    FOREIGN KEY (organisation_id, mentee_id) REFERENCES participations (organisation_id, id)
);
CREATE UNIQUE INDEX pair_wishes_once ON pair_wishes (organisation_id, mentor_id, mentee_id);

CREATE TABLE pairs (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    round_id        {key} NOT NULL,
    mentor_id       {key} NOT NULL,
    mentee_id       {key} NOT NULL,
    state           {key} NOT NULL,         -- introduced | active | paused | completed | ended-early
    introduced_on   {key} NOT NULL,
    paused_since    {key},
    paused_until    {key},
    ended_on        {key},
    end_reason      {key},                  -- why it ended early; NULL when completed
    end_note        TEXT,
    acquainted      TEXT NOT NULL,          -- JSON: wishes, dreams, challenges … in the mentee's words
    reasons         TEXT NOT NULL,          -- JSON: why these two, as they stood when approved
    made_by         {key} NOT NULL,
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, round_id) REFERENCES rounds (organisation_id, id),
    FOREIGN KEY (organisation_id, mentor_id) REFERENCES participations (organisation_id, id),
    FOREIGN KEY (organisation_id, mentee_id) REFERENCES participations (organisation_id, id)
);
-- Two coordinators may approve at the same instant: the database lets one of them through.
CREATE UNIQUE INDEX pairs_one_open_per_mentee ON pairs (organisation_id, mentee_id) WHERE ended_on IS NULL;
CREATE INDEX pairs_by_mentor ON pairs (organisation_id, mentor_id);
CREATE INDEX pairs_by_mentee ON pairs (organisation_id, mentee_id);
CREATE INDEX pairs_by_round ON pairs (organisation_id, round_id, state);

-- A common meeting of the round's pairs. (Later issues add other kinds of event.)
CREATE TABLE gatherings (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    round_id        {key} NOT NULL,
    title           TEXT NOT NULL,
    on_date         {key} NOT NULL,
    starts_at       {key},                  -- 18:00, local time
    place           TEXT,
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, round_id) REFERENCES rounds (organisation_id, id)
);
CREATE INDEX gatherings_by_round ON gatherings (organisation_id, round_id, on_date);

-- Who came. A row says the participant was there.
CREATE TABLE attendance (
    organisation_id  {key} NOT NULL,
    gathering_id     {key} NOT NULL,
    participation_id {key} NOT NULL,
    PRIMARY KEY (organisation_id, gathering_id, participation_id),
    FOREIGN KEY (organisation_id, gathering_id) REFERENCES gatherings (organisation_id, id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participations (organisation_id, id)
);
CREATE INDEX attendance_by_participation ON attendance (organisation_id, participation_id);

-- The pair's own meetings.
CREATE TABLE meetings (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    pair_id         {key} NOT NULL,
    on_date         {key} NOT NULL,
    minutes         INTEGER,
    note            TEXT,
    logged_by       {key} NOT NULL,
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs (organisation_id, id)
);
-- One own meeting a day: two people who log the same one, log one.
CREATE UNIQUE INDEX meetings_once_a_day ON meetings (organisation_id, pair_id, on_date);

-- A dated fact about a participant that came of it.
CREATE TABLE outcomes (
    organisation_id  {key} NOT NULL,
    id               {key} NOT NULL,
    pair_id          {key} NOT NULL,
    participation_id {key} NOT NULL,
    kind             {key} NOT NULL,        -- permanent-job | study | …
    attribution      {key} NOT NULL,        -- through-programme | helped | unrelated
    on_date          {key} NOT NULL,
    note             TEXT,
    made_by          {key} NOT NULL,
    created_at       {key} NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs (organisation_id, id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participations (organisation_id, id)
);
CREATE INDEX outcomes_by_pair ON outcomes (organisation_id, pair_id);

-- After the end: are they still in touch?
CREATE TABLE after_contacts (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    pair_id         {key} NOT NULL,
    on_date         {key} NOT NULL,
    still_in_touch  BOOLEAN,                -- NULL: not known
    note            TEXT,
    made_by         {key} NOT NULL,
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs (organisation_id, id)
);
CREATE INDEX after_contacts_by_pair ON after_contacts (organisation_id, pair_id);

-- What happened to whom, when, by whom. Written in the transaction that made it happen.
CREATE TABLE history (
    organisation_id {key} NOT NULL REFERENCES organisations (id),
    id              {key} NOT NULL,
    subject         {key} NOT NULL,         -- id of the pair, participation or round
    at              {key} NOT NULL,
    made_by         {key},                  -- staff id; NULL: the person, or Parvis itself
    event           TEXT NOT NULL,          -- JSON of history::Event
    PRIMARY KEY (organisation_id, id)
);
CREATE INDEX history_by_subject ON history (organisation_id, subject, at);

-- Messages leave from here, one recipient each, written in the transaction that caused them.
CREATE TABLE outbox (
    id              {key} PRIMARY KEY,
    organisation_id {key} REFERENCES organisations (id),
    recipient       TEXT NOT NULL,
    person_id       {key},
    locale          {key} NOT NULL,
    subject         TEXT NOT NULL,
    body            TEXT NOT NULL,
    state           {key} NOT NULL,         -- waiting | sent | failed
    attempts        INTEGER NOT NULL,
    send_after      {key} NOT NULL,
    leased_until    {key},
    last_error      TEXT,
    created_at      {key} NOT NULL,
    sent_at         {key}
);
CREATE INDEX outbox_waiting ON outbox (state, send_after);
CREATE INDEX outbox_by_organisation ON outbox (organisation_id, created_at);

-- Work to be done soon, exactly once: a lease keeps two workers apart, and every job can be repeated without harm.
CREATE TABLE jobs (
    id              {key} PRIMARY KEY,
    organisation_id {key} REFERENCES organisations (id),
    work            TEXT NOT NULL,          -- JSON of jobs::Work
    state           {key} NOT NULL,         -- waiting | done | failed
    attempts        INTEGER NOT NULL,
    run_after       {key} NOT NULL,
    leased_until    {key},
    last_error      TEXT,
    created_at      {key} NOT NULL,
    finished_at     {key}
);
CREATE INDEX jobs_waiting ON jobs (state, run_after);
