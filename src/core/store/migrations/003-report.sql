-- Who gets the report of a meeting.
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE attendance ADD COLUMN report INTEGER CHECK (report IN (0, 1));
