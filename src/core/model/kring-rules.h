/* kring-rules.h - what must hold between the cells and rows of a family
 *
 * Checked when a file comes in and by "kringctl check". Only what would make a
 * picture or a plan untrue; what is merely missing is never a breach: it is
 * shown as an open place (domain brief 4.2, rule 8).
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-family.h"

G_BEGIN_DECLS

typedef struct {
  KringRecord *record;   /* borrowed */
  const char  *field;    /* NULL: the row as a whole */
  const char  *reason;   /* translated, static */
} KringRuleBreach;

/* FALSE and the first breach when a rule is broken. */
gboolean kring_rules_check (KringFamily     *family,
                            KringRuleBreach *breach);

/* The same for one row, which may be a copy with changed cells: the reason, or NULL. */
const char *kring_rules_check_record (KringFamily *family,
                                      KringRecord *record);

G_END_DECLS
