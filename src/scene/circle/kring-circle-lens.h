/* kring-circle-lens.h - looking at a circle for one thing: who comforts, who knows what, who has a key
 *
 * A lens marks whom it is about and dims the others; it moves nobody. THE table
 * of lenses is in kring-circle-lens.c: to add one, add a row.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-circle-model.h"

G_BEGIN_DECLS

typedef struct {
  const char *code;        /* "comfort" */
  const char *words;       /* N_(): as in the list of lenses */
  const char *icon;        /* code of a sign (kring-icon.h): the second cue beside colour */
  gboolean    is_grouped;  /* told by what is said of people, rather than in one list */
  /* What is to be said of @person through this lens ("weet alles"); NULL: it is not about them. */
  char     *(*tell) (KringShare *share, KringRecord *person);
  /* NULL: this lens makes sense in every family. */
  gboolean  (*is_offered) (KringShare *share);
} KringCircleLens;

extern const KringCircleLens kring_circle_lenses[];
extern const guint           kring_n_circle_lenses;

/* NULL for NULL, and for a code that is not known. */
const KringCircleLens *kring_circle_lens_find     (const char            *code);
/* Whom in the circle it is about, in one sentence; that it is about nobody too. */
char                  *kring_circle_lens_to_words (const KringCircleLens  *self,
                                                   const KringCircleModel *model) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
