-- 005 - a line of the plan can point to a service
--
-- SPDX-FileCopyrightText: 2026 The Kring contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE plan_item ADD COLUMN service INTEGER REFERENCES service (id) DEFERRABLE INITIALLY DEFERRED;
