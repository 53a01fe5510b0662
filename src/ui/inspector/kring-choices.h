/* kring-choices.h - what can be chosen: kinds, records, codes, people
 *
 * Values are what stands in the cell (a code, or an id written out; "" for
 * nothing); words stand beside them, in the same order.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-share.h"
#include "kring-store.h"

G_BEGIN_DECLS

/* For a KIND or REF field, or one that holds a code of table @codes; @now is always among them, even when it
 * is not known here. */
void      kring_choices_fill        (KringShare       *share,
                                     const KringField *field,
                                     const char       *codes,
                                     const char       *now,
                                     GStrv            *values,
                                     GStrv            *words);
/* The codes of @table; what is in @chosen and no code stands among them as it is. */
void      kring_choices_fill_codes  (const char       *table,
                                     GStrv             chosen,
                                     GStrv            *values,
                                     GStrv            *words);
void      kring_choices_fill_people (KringShare       *share,
                                     GStrv            *values,
                                     GStrv            *words);

/* Puts @model in @row, which can be searched when it is long; only when it differs. */
void      kring_choices_set_model   (AdwComboRow      *row,
                                     GtkStringList    *model);

/* The words of those @chosen, in one line; NULL when there are none. */
char     *kring_choices_tell        (GStrv             values,
                                     GStrv             words,
                                     GStrv             chosen) G_GNUC_WARN_UNUSED_RESULT;

/* A list of people as values, and back. */
GStrv     kring_choices_get_people  (KringShare       *share,
                                     KringRecord      *owner,
                                     const char       *role) G_GNUC_WARN_UNUSED_RESULT;
gboolean  kring_choices_save_people (KringStore       *store,
                                     KringRecord      *owner,
                                     const char       *role,
                                     GStrv             chosen,
                                     GError          **error);

G_END_DECLS
