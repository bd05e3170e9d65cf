CREATE TABLE IF NOT EXISTS problem(
  id       INT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind     VARCHAR(8) NOT NULL,
  image    INT,
  severity VARCHAR(8) NOT NULL,
  file     VARCHAR    NOT NULL,
  message  VARCHAR    NOT NULL,
  UNIQUE(image, kind)
);

CREATE TABLE IF NOT EXISTS tally(
  kind     VARCHAR(8) PRIMARY KEY,
  problems INT        NOT NULL
);

MERGE INTO tally(kind, problems) VALUES ('IMAGE', 0), ('LABELS', 0), ('FOLDER', 0), ('ARCHIVE', 0);

CREATE TABLE IF NOT EXISTS class(
  number INT     PRIMARY KEY,
  name   VARCHAR NOT NULL
);
