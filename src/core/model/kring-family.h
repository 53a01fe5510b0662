/* kring-family.h - all records of one family, in memory
 *
 * Unfiltered: nothing outside core may read it. What a screen, a page, a search
 * or a file may show comes from KringShare, which is made from this.
 *
 * Lists are in the order people gave them ("pos", then id) and hold no
 * withdrawn rows. Arrays returned are borrowed and valid until the family
 * changes.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-record.h"

G_BEGIN_DECLS

#define KRING_TYPE_FAMILY (kring_family_get_type ())
G_DECLARE_FINAL_TYPE (KringFamily, kring_family, KRING, FAMILY, GObject)

KringFamily *kring_family_new      (void) G_GNUC_WARN_UNUSED_RESULT;

/* An id that no row of this family has and that was not given before: 41 bits of milliseconds since 2020, 22
 * random bits; more than the one given before. */
gint64       kring_family_new_id   (KringFamily *self);
/* Adds @record, which must have an id, or takes note that its cells changed. */
void         kring_family_put      (KringFamily *self,
                                    KringRecord *record);
/* Row @id is no more; whoever holds the record holds it alone. */
void         kring_family_remove   (KringFamily *self,
                                    gint64       id);
/* Says "changed"; call once after a batch of puts. */
void         kring_family_changed  (KringFamily *self);

/* Any row, withdrawn ones too; NULL when there is none. */
KringRecord *kring_family_get      (KringFamily *self,
                                    gint64       id);
GPtrArray   *kring_family_list     (KringFamily *self,
                                    KringNoun    noun);
/* The rows of @noun that were taken out and can come back; as they are kept, without an order. */
GPtrArray   *kring_family_list_withdrawn (KringFamily *self,
                                          KringNoun    noun) G_GNUC_WARN_UNUSED_RESULT;
/* The rows of @noun that are parts of row @owner. */
GPtrArray   *kring_family_parts    (KringFamily *self,
                                    gint64       owner,
                                    KringNoun    noun);
/* The one row of KRING_NOUN_FAMILY; NULL only before anything was loaded. */
KringRecord *kring_family_get_self (KringFamily *self);

G_END_DECLS
