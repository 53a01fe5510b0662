/* kring-checks-row.h - a row that tells what was chosen of a list, and opens to choose
 *
 * For lists of people and lists of codes. The choices are only made when it is
 * opened.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define KRING_TYPE_CHECKS_ROW (kring_checks_row_get_type ())
G_DECLARE_FINAL_TYPE (KringChecksRow, kring_checks_row, KRING, CHECKS_ROW, AdwExpanderRow)

/* Signal "commit" when something was chosen or no longer. */
GtkWidget *kring_checks_row_new         (const char         *title);

/* @values and @words side by side, NULL-terminated; @chosen: the values that are, in order. Told in @told. */
void       kring_checks_row_set_choices (KringChecksRow     *self,
                                         const char * const *values,
                                         const char * const *words,
                                         const char * const *chosen,
                                         const char         *told);
/* In the order in which they were chosen. */
char     **kring_checks_row_get_chosen  (KringChecksRow     *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
