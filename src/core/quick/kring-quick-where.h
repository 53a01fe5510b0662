/* kring-quick-where.h - where somebody stayed, in a few words: "bij oma Marleen", "in leefgroep De Vlier"
 *
 * A place that the family knows, by its name or by who lives there; somebody
 * whose home it is; a kind of place ("een pleeggezin"). Other words, like "bij
 * de kinesist" or "in therapie", are no place to stay, unless it was said that
 * somebody lives there or moved there. Dutch and English.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

typedef struct {
  KringRecord *place;       /* borrowed; NULL: it is to be made */
  char        *name;        /* of the place that is to be made: "Bij opa Jos" */
  const char  *place_kind;  /* of that place; static */
  const char  *stay_kind;   /* what the words themselves say; static; NULL: nothing */
  GPtrArray   *people;      /* KringRecord, borrowed: at whose home; possibly empty */
  gboolean     is_family;   /* a word for family stands in it: "oma Rita" */
} KringQuickWhere;

/* @before: "bij", "naar", "in" ... @is_lived: living or moving was said. FALSE, and nothing to clear, when it is no
 * place to stay. */
gboolean    kring_quick_where_read  (KringQuickWhere *self,
                                     KringShare      *share,
                                     const char      *before,
                                     const char      *words,
                                     gboolean         is_lived);
void        kring_quick_where_clear (KringQuickWhere *self);

/* What kind of stay (stay_kind) it is for @person; "unknown" when nothing tells. Borrowed: it may be what a stay in
 * @share says. */
const char *kring_quick_where_kind  (const KringQuickWhere *self,
                                     KringShare            *share,
                                     KringRecord           *person,
                                     gboolean               at_weekends);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (KringQuickWhere, kring_quick_where_clear)

G_END_DECLS
