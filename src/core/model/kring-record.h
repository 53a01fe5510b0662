/* kring-record.h - one row of one noun, in memory
 *
 * A record is a bag of cells described by its noun's table of fields. It does
 * not know the store; KringStore fills and saves it. Records are shared by
 * reference and keep their identity for as long as the family is open, so that
 * a view may hold on to one.
 *
 * Cells are either text (TEXT, TEXTS, KIND, DATE; unset is NULL) or a number
 * (INT, FLAG, MILLI, REF; unset is KRING_UNSET). Fields are asked for by name;
 * a name the noun does not have is a programmer error.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "kring-date.h"
#include "kring-noun.h"

G_BEGIN_DECLS

#define KRING_UNSET G_MININT64

#define KRING_TYPE_RECORD (kring_record_get_type ())
G_DECLARE_FINAL_TYPE (KringRecord, kring_record, KRING, RECORD, GObject)

KringRecord *kring_record_new        (KringNoun    noun) G_GNUC_WARN_UNUSED_RESULT;
KringRecord *kring_record_copy       (KringRecord *self) G_GNUC_WARN_UNUSED_RESULT;
/* Takes over all cells of @from, a record of the same noun. */
void         kring_record_assign     (KringRecord *self,
                                      KringRecord *from);

KringNoun    kring_record_get_noun   (KringRecord *self);
/* 0 until the store has given it one; then it never changes. */
gint64       kring_record_get_id     (KringRecord *self);
void         kring_record_set_id     (KringRecord *self,
                                      gint64       id);

/* Text cells; also DATE (the whole cell) and TEXTS (the JSON array). */
const char  *kring_record_get_text   (KringRecord *self,
                                      const char  *field);
/* Returns whether the cell changed. "" is stored as unset. */
gboolean     kring_record_set_text   (KringRecord *self,
                                      const char  *field,
                                      const char  *text);
/* Number cells; KRING_UNSET when unset. */
gint64       kring_record_get_int    (KringRecord *self,
                                      const char  *field);
gboolean     kring_record_set_int    (KringRecord *self,
                                      const char  *field,
                                      gint64       number);
/* FLAG; unset is FALSE. */
gboolean     kring_record_get_flag   (KringRecord *self,
                                      const char  *field);
/* REF; unset is 0. */
gint64       kring_record_get_ref    (KringRecord *self,
                                      const char  *field);
/* TEXTS; never NULL, possibly empty. */
char       **kring_record_get_texts  (KringRecord *self,
                                      const char  *field) G_GNUC_WARN_UNUSED_RESULT;
gboolean     kring_record_set_texts  (KringRecord        *self,
                                      const char         *field,
                                      const char * const *texts);
/* DATE; FALSE and an undated @date when unset. @date must be cleared with kring_date_clear(). */
gboolean     kring_record_get_date   (KringRecord *self,
                                      const char  *field,
                                      KringDate   *date);
gboolean     kring_record_set_date   (KringRecord     *self,
                                      const char      *field,
                                      const KringDate *date);
/* Whether the cell holds anything. */
gboolean     kring_record_has        (KringRecord *self,
                                      const char  *field);
/* Whether text cell @field equals @text: kring_record_is (event, "kind", "birth"). */
gboolean     kring_record_is         (KringRecord *self,
                                      const char  *field,
                                      const char  *text);

/* By index, for what walks the table of fields (store, exchange, share). */
const char  *kring_record_peek_text  (KringRecord *self,
                                      guint        index);
gint64       kring_record_peek_int   (KringRecord *self,
                                      guint        index);
gboolean     kring_record_poke_text  (KringRecord *self,
                                      guint        index,
                                      const char  *text);
gboolean     kring_record_poke_int   (KringRecord *self,
                                      guint        index,
                                      gint64       number);

gboolean     kring_field_is_text     (const KringField *field);

/* How the record is called in files and lists: its own "ref" when it has one, otherwise made from its id. */
char        *kring_record_dup_ref    (KringRecord *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
