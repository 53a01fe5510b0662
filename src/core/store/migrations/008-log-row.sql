-- 008 - where the triggers of every noun hand over a row that was added or changed
--
-- cols: an array of the names of its columns, in JSON; old and new: their cells,
-- in the same order (old: NULL for a row that was added). JSON keeps them as they
-- are, for a noun holds no REAL and no BLOB.
--
-- SPDX-FileCopyrightText: 2026 The Kring contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE VIEW log_row (tbl, row, cols, old, new) AS SELECT tbl, row, col, old, new FROM change WHERE 0;

-- Outside an action this aborts: its id is NULL, and change.action may not be.
CREATE TRIGGER log_row_insert INSTEAD OF INSERT ON log_row BEGIN
  INSERT INTO change
  SELECT now.action, (SELECT coalesce (max (seq), 0) FROM change WHERE action = now.action) + cell.key + 1,
         NEW.tbl, NEW.row, NEW.cols ->> cell.key, NEW.old ->> cell.key, cell.value
  FROM log_now AS now, json_each (NEW.new) AS cell
  WHERE now.action IS NOT -1 AND NEW.old ->> cell.key IS NOT cell.value;
END;
