/* kring-kinds-tables.h - the parts of THE tables of kinds; each ends with a NULL name
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-kinds.h"

extern const KringKindTable kring_kinds_people[];
extern const KringKindTable kring_kinds_life[];
extern const KringKindTable kring_kinds_plan[];
