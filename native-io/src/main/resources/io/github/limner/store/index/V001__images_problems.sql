CREATE TABLE IF NOT EXISTS image(
  id          INT     PRIMARY KEY,
  path        VARCHAR NOT NULL,
  entry       INT     NOT NULL,
  bytes       BIGINT  NOT NULL,
  format      VARCHAR(8),
  width       INT     NOT NULL DEFAULT 0,
  height      INT     NOT NULL DEFAULT 0,
  orientation TINYINT NOT NULL DEFAULT 1,
  probed      BOOLEAN NOT NULL DEFAULT FALSE,
  problem     VARCHAR
);

CREATE TABLE IF NOT EXISTS problem(
  id       INT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  severity VARCHAR(8) NOT NULL,
  file     VARCHAR    NOT NULL,
  message  VARCHAR    NOT NULL
);

CREATE TABLE IF NOT EXISTS tally(
  images   INT NOT NULL,
  problems INT NOT NULL,
  probed   INT NOT NULL,
  listed   BOOLEAN NOT NULL
);

INSERT INTO tally SELECT 0, 0, 0, FALSE WHERE NOT EXISTS (SELECT * FROM tally);
