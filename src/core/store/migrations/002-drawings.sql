-- What a child draws, line by line, and says with a face.
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE child_voice ADD COLUMN face TEXT;
ALTER TABLE child_voice ADD COLUMN drawn TEXT;

CREATE TABLE stroke (
  id INTEGER PRIMARY KEY,
  child_voice INTEGER NOT NULL REFERENCES child_voice (id) DEFERRABLE INITIALLY DEFERRED,
  pen TEXT,
  width INTEGER,
  points TEXT NOT NULL,
  pos TEXT NOT NULL DEFAULT '',
  extra TEXT,
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;
CREATE INDEX stroke_child_voice ON stroke (child_voice);
