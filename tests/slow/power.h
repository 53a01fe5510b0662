/* power.h - what is on a disk after the power failed
 *
 * A disk keeps what was written before a sync that came back. Of the rest it
 * keeps anything: each write wholly, not at all, or some of its sectors (of
 * 512 bytes, but never a byte beside what was written, which is what Linux
 * file systems and SQLite take for granted); names that appeared or went are
 * there or not. A file is one life of a name, so that old contents never come
 * back under a new one.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "disk.h"

typedef struct {
  guint    at;               /* the power fails before this op */
  double   loss;             /* how likely it is that what was not safe is lost: 0 to 1 */
  gboolean is_torn;          /* some of the writes that were not safe are there in part, or as rubbish */
  gboolean ignores_syncs;    /* as if nothing had ever been made safe. No program can bear that: it is for testing the tests */
} PowerCut;

/* Writes what is left into @folder, which is empty. @ops: all since the folder was empty. */
void power_cut (GPtrArray      *ops,
                const PowerCut *cut,
                GRand          *rand,
                const char     *folder);
