/* kring-quick-words.h - what a line typed as people say it is searched for: a date, names, a place, how often
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-date-births.h"

G_BEGIN_DECLS

/* Whether @words stand in @folded, not in the middle of a longer word; a '-' at an end lets it be longer there. */
gboolean  kring_quick_holds      (const char           *folded,
                                  const char           *words);
/* Puts spaces where @words first stand so in @folded. */
void      kring_quick_cut        (char                 *folded,
                                  const char           *words);
/* The longest beginning, or else the longest end, that is a date; undated when there is none. Returns what is left.
 * @said, when not NULL: the words that were the date; not set when there is none. */
char     *kring_quick_take_date  (char                **words,
                                  KringDateBirths      *births,
                                  KringDate            *date,
                                  char                **said) G_GNUC_WARN_UNUSED_RESULT;
/* The longest of the person's names that stands in @folded, folded; NULL: none. */
char     *kring_quick_find_name  (KringRecord          *person,
                                  const char           *folded) G_GNUC_WARN_UNUSED_RESULT;
/* Adds the ids (gint64) of those named in @text; nobody for a name that two people have. */
void      kring_quick_add_named  (GArray               *people,
                                  KringShare           *share,
                                  const char           *text);
/* The place that @text names, or the only one in the town that it names; 0: none, or more than one. */
gint64    kring_quick_find_place (KringShare           *share,
                                  const char           *text);
/* The words of @text that the first of @patterns (regular expressions) fits that fits at all; NULL: none. */
char     *kring_quick_find_first (const char * const   *patterns,
                                  gsize                 n_patterns,
                                  const char           *text) G_GNUC_WARN_UNUSED_RESULT;
/* "elke week", "om de twee weken": when something is that comes again; NULL: not said. */
char     *kring_quick_find_time  (const char           *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
