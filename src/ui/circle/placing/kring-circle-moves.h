/* kring-circle-moves.h - putting people in a circle and moving them about
 *
 * What dragging, Alt and an arrow, quick add and the tray do in the end. Each
 * move is one action, and is said: as a toast with undo, and to a screen reader
 * from @from. Nothing happens while one looks with other eyes.
 *
 * Where one of several chosen people is moved or taken out, all of them are.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-circle-places.h"
#include "kring-desk.h"

G_BEGIN_DECLS

typedef struct {
  KringDesk         *desk;
  KringRecord       *circle;
  KringCirclePlaces *places;   /* of the picture one looks at; NULL: of none, and nothing can be dropped */
  GtkWidget         *from;
} KringCircleMoves;

/* The circle that one looks at, or else the current one; NULL: there is none. */
KringRecord *kring_circle_moves_find_circle (KringDesk *desk);
/* NULL: @person has no place in the circle. */
KringRecord *kring_circle_moves_find  (const KringCircleMoves *self,
                                       gint64                  person);
/* Who moves when @person does: gint64; who has no place in a ring of the circle is not among them. */
GArray      *kring_circle_moves_list  (const KringCircleMoves *self,
                                       gint64                  person) G_GNUC_WARN_UNUSED_RESULT;
/* The same when @person is dropped: also somebody who has no place yet. */
GArray      *kring_circle_moves_list_dropped (const KringCircleMoves *self,
                                              gint64                  person) G_GNUC_WARN_UNUSED_RESULT;
/* The side where somebody who has no place yet belongs; NULL: nothing tells. */
char        *kring_circle_moves_find_side (const KringCircleMoves *self,
                                           gint64                  person) G_GNUC_WARN_UNUSED_RESULT;
/* Which of @sides the one of @placement is, from 1 on; 0: none of them. */
guint        kring_circle_moves_number_side (KringRecord  *placement,
                                             char        **sides);
/* In @ring, from 1 on, on the side @sector (NULL: none). */
void         kring_circle_moves_place (const KringCircleMoves *self,
                                       gint64                  person,
                                       int                     ring,
                                       const char             *sector);
/* @dy: so many rings further from the middle; @dx: so many sides on. */
void         kring_circle_moves_nudge (const KringCircleMoves *self,
                                       gint64                  person,
                                       int                     dx,
                                       int                     dy);
/* In @ring (0: the one they are in), on the side @sector (NULL: the one they are on). */
void         kring_circle_moves_put_in (const KringCircleMoves *self,
                                        gint64                  person,
                                        int                     ring,
                                        const char             *sector);
/* Outside the circle, where they are still to be seen. */
void         kring_circle_moves_put_outside (const KringCircleMoves *self,
                                             gint64                  person);
/* Somebody would like @person to be in @ring, which is nearer; 0: nobody does. */
void         kring_circle_moves_wish (const KringCircleMoves *self,
                                      gint64                  person,
                                      int                     ring);
/* @person gives that (support_kind) now too. */
void         kring_circle_moves_give (const KringCircleMoves *self,
                                      gint64                  person,
                                      const char             *kind);
/* Out of the circle; they stay in the family. */
void         kring_circle_moves_take_out (const KringCircleMoves *self,
                                          gint64                  person);
/* "dichtbij, papa's kant": @ring from 1 on, @side as an index in kring_circle_sides_new() or -1. */
char        *kring_circle_moves_describe (const KringCircleMoves *self,
                                          int                     ring,
                                          int                     side) G_GNUC_WARN_UNUSED_RESULT;
/* To the ring and side at @x, @y of the picture. */
void         kring_circle_moves_drop  (const KringCircleMoves *self,
                                       gint64                  person,
                                       double                  x,
                                       double                  y);
/* A new version, of today, to look at from now on. FALSE, and said, when it cannot be; FALSE
 * too for the second press of a double click. */
gboolean     kring_circle_moves_copy  (const KringCircleMoves *self);

G_END_DECLS
