CREATE TABLE IF NOT EXISTS dataset(
  id        VARCHAR(16)   PRIMARY KEY,
  name      VARCHAR       NOT NULL,
  source    VARCHAR       NOT NULL UNIQUE,
  kind      VARCHAR(8)    NOT NULL,
  indexed   BOOLEAN       NOT NULL DEFAULT FALSE,
  removed   BOOLEAN       NOT NULL DEFAULT FALSE,
  images    INT           NOT NULL DEFAULT 0,
  problems  INT           NOT NULL DEFAULT 0,
  opened_at TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE IF NOT EXISTS task(
  id       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind     VARCHAR(16) NOT NULL,
  title    VARCHAR     NOT NULL,
  dataset  VARCHAR(16),
  state    VARCHAR(16) NOT NULL,
  unit     VARCHAR(8)  NOT NULL,
  done     BIGINT      NOT NULL DEFAULT 0,
  total    BIGINT      NOT NULL DEFAULT 0,
  message  VARCHAR
);

CREATE TABLE IF NOT EXISTS setting(
  name       VARCHAR PRIMARY KEY,
  text_value VARCHAR NOT NULL
);
