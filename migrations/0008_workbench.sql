-- What a search was asked for beside its problem, and whom to recruit as a job finds out.

-- How much may be given up so that the pair that fits least fits better: JSON of methods::Fairness; NULL: nothing.
ALTER TABLE matching_runs ADD COLUMN fairness TEXT;
-- The floor that this led to, in percent of full marks; NULL: the problem's own.
ALTER TABLE matching_runs ADD COLUMN raised_to INTEGER;

-- Whether it was asked for something else than the method said.
ALTER TABLE matching_runs ADD COLUMN otherwise BOOLEAN NOT NULL DEFAULT FALSE;

-- Whom to recruit next, tried on the problem of a run.
CREATE TABLE recruitings (
    organisation_id {key} NOT NULL,
    run_id          {key} NOT NULL,
    state           {key} NOT NULL,         -- waiting | running | done | failed
    progress        INTEGER NOT NULL,       -- 0..100, percent
    found           TEXT,                   -- JSON: a list of matching::Recruit
    made_by         {key} NOT NULL,
    created_at      {key} NOT NULL,
    PRIMARY KEY (organisation_id, run_id),
    FOREIGN KEY (organisation_id, run_id) REFERENCES matching_runs (organisation_id, id)
);
