-- The way to a pair: who was said to be trained, and moves made by hand with what is needed to take them back.

-- The day staff said that somebody is trained; NULL: nobody has.
ALTER TABLE participations ADD COLUMN trained_on {key};

-- One row per person moved. Those moved together share an id.
CREATE TABLE stage_moves (
    organisation_id  {key} NOT NULL,
    id               {key} NOT NULL,
    participation_id {key} NOT NULL,
    from_stage       {key} NOT NULL,
    from_since       {key} NOT NULL,        -- date
    to_stage         {key} NOT NULL,
    trained          BOOLEAN NOT NULL,      -- the move said that they are trained
    made_by          {key} NOT NULL,
    created_at       {key} NOT NULL,
    taken_back_at    {key},
    PRIMARY KEY (organisation_id, id, participation_id),
    FOREIGN KEY (organisation_id, participation_id) REFERENCES participations (organisation_id, id)
);
