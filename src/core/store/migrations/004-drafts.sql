-- 004 - what is being typed and not kept yet
--
-- Never edit a migration that has been released: append the next one.
-- Not a noun: in no history, no copy and no share; only to be put back where it
-- was typed when Kring or the computer stopped in the middle of it.
--
-- SPDX-FileCopyrightText: 2026 The Kring contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE draft (
  row INTEGER NOT NULL,              -- the record it is typed in; 0: a new one
  field TEXT NOT NULL,               -- or, of a new one, in which entry
  text TEXT NOT NULL,
  PRIMARY KEY (row, field)
) STRICT, WITHOUT ROWID;
