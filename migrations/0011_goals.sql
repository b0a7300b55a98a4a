-- Goals of the two of a pair, in their own words, and how far each has come as each of the three sees it.

CREATE TABLE goals (
    organisation_id {key} NOT NULL,
    id              {key} NOT NULL,
    pair_id         {key} NOT NULL,
    side            {key} NOT NULL,         -- whose: mentor | mentee
    part_of         {key},                  -- the goal that this small step leads to; NULL: a goal itself
    category        {key},                  -- slug of the method's category; NULL for a small step
    words           TEXT NOT NULL,          -- in the person's own words
    expected        TEXT,                   -- how one will see that it has worked
    weight          {key} NOT NULL,         -- pairs::goals::Weight
    state           {key} NOT NULL,         -- under-way | achieved | laid-aside
    state_since     {key} NOT NULL,         -- date
    set_on          {key} NOT NULL,         -- date
    written_by      {key},                  -- the member of staff who wrote it down; NULL: the person
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, pair_id) REFERENCES pairs (organisation_id, id),
    FOREIGN KEY (organisation_id, part_of) REFERENCES goals (organisation_id, id)
);
CREATE INDEX goals_of_pair ON goals (organisation_id, pair_id);

-- How far a goal has come, as one of the three sees it on a day. Each says it once a day; the last word counts.
CREATE TABLE goal_ratings (
    organisation_id {key} NOT NULL,
    goal_id         {key} NOT NULL,
    rater           {key} NOT NULL,         -- mentee | mentor | coordinator
    on_date         {key} NOT NULL,         -- date
    level           {key} NOT NULL,         -- pairs::goals::Level
    written_by      {key},                  -- the member of staff who wrote it down; NULL: the rater, by a link
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, goal_id, rater, on_date),
    FOREIGN KEY (organisation_id, goal_id) REFERENCES goals (organisation_id, id)
);
