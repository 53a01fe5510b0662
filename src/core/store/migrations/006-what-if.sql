-- 006 - what is done when a step towards less help does not work
--
-- SPDX-FileCopyrightText: 2026 The Kring contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE plan_item ADD COLUMN what_if TEXT;
