/* kring-abbreviations.h - abbreviations of the trade, written out
 *
 * Each is to be written out the first time it stands somewhere (domain brief 6, rule 9).
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How many bytes at @at, the beginning of a word, are an abbreviation; 0: it is a word. @full: what it stands for, static;
 * NULL when Kring does not know. */
gsize kring_abbreviation_find (const char  *at,
                               const char **full);

G_END_DECLS
