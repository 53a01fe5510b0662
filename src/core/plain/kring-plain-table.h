/* kring-plain-table.h - THE table of words that stand between people, and what one could say instead
 *
 * What everybody begins with is the table of the tone guide (domain brief 6).
 * Each counsellor may switch rows off and add words of their own; what they
 * changed is a text, kept in the cupboard.
 *
 * Signal "changed".
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define KRING_TYPE_PLAIN_TABLE (kring_plain_table_get_type ())
G_DECLARE_FINAL_TYPE (KringPlainTable, kring_plain_table, KRING, PLAIN_TABLE, GObject)

/* @changes: as kring_plain_table_dup_changes() gave it; NULL: none. What is not understood in it is left out. */
KringPlainTable *kring_plain_table_new            (const char      *changes) G_GNUC_WARN_UNUSED_RESULT;
char            *kring_plain_table_dup_changes    (KringPlainTable *self) G_GNUC_WARN_UNUSED_RESULT;

guint            kring_plain_table_get_n_rows     (KringPlainTable *self);
/* In small letters, several with a bar between them. Strings live as long as the row. */
const char      *kring_plain_table_get_words      (KringPlainTable *self,
                                                   guint            row);
const char      *kring_plain_table_get_suggestion (KringPlainTable *self,
                                                   guint            row);
gboolean         kring_plain_table_is_own         (KringPlainTable *self,
                                                   guint            row);
gboolean         kring_plain_table_is_on          (KringPlainTable *self,
                                                   guint            row);
void             kring_plain_table_set_on         (KringPlainTable *self,
                                                   guint            row,
                                                   gboolean         is_on);
/* @words: as typed, with commas between several. FALSE when there is nothing to add. Rows of one's own come last. */
gboolean         kring_plain_table_add            (KringPlainTable *self,
                                                   const char      *words,
                                                   const char      *suggestion);
/* A row of one's own. */
void             kring_plain_table_remove         (KringPlainTable *self,
                                                   guint            row);

G_END_DECLS
