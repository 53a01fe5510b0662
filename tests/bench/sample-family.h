/* sample-family.h - a sample family, to be measured
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-family.h"

/* @name: of a file in data/sample. Ends the program when it cannot be read. */
KringFamily *sample_family_read (const char *name);
