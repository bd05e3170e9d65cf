-- What the archive of a dataset was like when it was listed last.
ALTER TABLE dataset ADD COLUMN IF NOT EXISTS source_bytes BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE dataset ADD COLUMN IF NOT EXISTS source_modified BIGINT DEFAULT 0 NOT NULL;

-- The ids of images spread over it, parted by blanks.
ALTER TABLE dataset ADD COLUMN IF NOT EXISTS covers VARCHAR(100) DEFAULT '' NOT NULL;
