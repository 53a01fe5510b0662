-- 007 - a worry can have a question from 0 to 10 beside it
--
-- SPDX-FileCopyrightText: 2026 The Kring contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE plan_item ADD COLUMN scale INTEGER REFERENCES scale (id) DEFERRABLE INITIALLY DEFERRED;
