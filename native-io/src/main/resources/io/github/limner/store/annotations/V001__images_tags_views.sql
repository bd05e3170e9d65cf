-- The images a person has said something about. The index takes their ids from here.
CREATE TABLE IF NOT EXISTS image(
  id   INT     PRIMARY KEY,
  path VARCHAR NOT NULL
);

-- images: a set of ids in the portable format of RoaringBitmap.
CREATE TABLE IF NOT EXISTS tag(
  name   VARCHAR_IGNORECASE(100) PRIMARY KEY,
  images BLOB                    NOT NULL
);

CREATE SEQUENCE IF NOT EXISTS tag_edit_number;

-- What an edit changed: the images a tag was put on, or taken from.
CREATE TABLE IF NOT EXISTS tag_edit(
  edit   BIGINT                  NOT NULL,
  tag    VARCHAR_IGNORECASE(100) NOT NULL,
  added  BOOLEAN                 NOT NULL,
  images BLOB                    NOT NULL,
  PRIMARY KEY(edit, tag)
);

CREATE TABLE IF NOT EXISTS saved_view(
  name  VARCHAR_IGNORECASE(100) PRIMARY KEY,
  query VARCHAR                 NOT NULL
);
