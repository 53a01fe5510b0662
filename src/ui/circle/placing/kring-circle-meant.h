/* kring-circle-meant.h - whom a hand on the picture of a circle means
 *
 * Somebody, when it is on their card; those who live together, when it is
 * within their outline; otherwise a place: a ring, and a side.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-circle-moves.h"
#include "kring-scene.h"

G_BEGIN_DECLS

typedef struct {
  GArray *people;      /* gint64: one person, or those of a household; empty: a place */
  GArray *household;   /* gint64: who is in one outline with the person; empty: nobody */
  char   *words;       /* of whom or what it is */
  int     ring;        /* from 1 on; 0: the middle, or outside the circle */
  char   *sector;      /* NULL: no side */
} KringCircleMeant;

/* @id: of an item there, or 0. */
void kring_circle_meant_find  (KringCircleMeant       *self,
                               const KringCircleMoves *moves,
                               KringScene             *scene,
                               gint64                  id,
                               double                  x,
                               double                  y);
void kring_circle_meant_clear (KringCircleMeant       *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (KringCircleMeant, kring_circle_meant_clear)

/* Those in @ring (0: any), on the side @sector (NULL: any): gint64. */
GArray *kring_circle_meant_list (const KringCircleMoves *moves,
                                 int                     ring,
                                 const char             *sector) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
