/* kring-spelling.h - whether a Dutch word is spelled as in the dictionary, where the system has one
 *
 * Through Enchant, which takes the dictionaries of the desktop. Built without
 * it, or without a Dutch dictionary, every word is right.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define KRING_TYPE_SPELLING (kring_spelling_get_type ())
G_DECLARE_FINAL_TYPE (KringSpelling, kring_spelling, KRING, SPELLING, GObject)

/* With the first dictionary there is of Flanders, of the Netherlands, and of all Dutch. It is some 17 MB, and is read when
 * the first word is looked up. */
KringSpelling *kring_spelling_new          (void) G_GNUC_WARN_UNUSED_RESULT;
gboolean       kring_spelling_is_available (KringSpelling *self);

typedef struct {
  gsize start;   /* in bytes of the text */
  gsize end;
} KringSpellingError;

/* KringSpellingError, in the order of the text. Words with a capital, a digit or a sign in them are left alone: they may be
 * names. Empty for NULL. */
GArray        *kring_spelling_find         (KringSpelling *self,
                                            const char    *text) G_GNUC_WARN_UNUSED_RESULT;
/* At most three words it could have been, "huis, huise"; NULL: none. */
char          *kring_spelling_suggest      (KringSpelling *self,
                                            const char    *word) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
