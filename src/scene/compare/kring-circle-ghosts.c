/* kring-circle-ghosts.c - where people were in another circle: dashed outlines, and a quiet arrow from there to here
 *
 * Ghosts take only the room that the cards leave, and shrink to fit into it: first to a short name, then to a bare
 * outline. Nobody moves for them. Who is gone has a ghost and no arrow, who is new an arrow-less plus.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n.h>
#include <math.h>

#include "kring-circle-frame.h"
#include "kring-rings-room.h"

#define PAD        4.0
#define DOT        14.0
#define PLUS       7.0    /* half of the sign on who is new */
#define ARROW_GAP  3.0

static const double rooms[] = { 110, 56, 0 };   /* for the name; 0: none */

typedef struct {
  const KringCircleChange *change;
  PangoLayout             *layout;   /* NULL: a bare outline */
  KringRingsBox            box;
  int                      card;     /* -1: gone */
} Ghost;

static void
clear_ghost (gpointer data)
{
  Ghost *ghost = data;

  g_clear_object (&ghost->layout);
}

static gboolean
has_ghost (const KringCircleChange *change)
{
  return change->older != NULL && change->kind != KRING_CIRCLE_SAME;
}

/* Beside the card it belongs to; of who is gone, in the middle of the side. */
static double
find_angle (const KringCircleFrame *self,
            const Ghost            *ghost)
{
  const KringRingsItem *item = ghost->card >= 0 ? &self->rings.items[ghost->card] : NULL;
  int side = ghost->change->side;

  if (item != NULL && (ghost->change->newer->side == side || side < 0))
    return kring_rings_angle (&self->rings, item->x + item->w / 2, item->y + item->h / 2);
  if (side >= 0 && side < self->rings.n_sides)
    return (self->rings.sides[side].start + self->rings.sides[side].end) / 2;

  return G_PI_2;
}

/* The largest form that finds room. FALSE: not even a bare outline does. */
static gboolean
place_ghost (KringCircleFrame    *self,
             Ghost               *ghost,
             const KringRingsBox *taken,
             int                  n_taken)
{
  const char *name = kring_person_name (ghost->change->older->person);
  double angle = find_angle (self, ghost);

  for (gsize i = 0; i < G_N_ELEMENTS (rooms); i++)
    {
      g_autoptr(PangoLayout) layout = NULL;
      double w = DOT * self->scale, h = DOT * self->scale;

      if (rooms[i] > 0)
        {
          layout = kring_scene_create_text (self->scene, name, KRING_TEXT_SMALL, rooms[i] * self->scale, 1);
          kring_scene_measure (layout, &w, &h);
          w += 4 * PAD * self->scale;
          h += 2 * PAD * self->scale;
        }
      ghost->box = (KringRingsBox) { 0, 0, w, h };
      if (!kring_rings_find_room (&self->rings, ghost->change->ring, ghost->change->side, angle, taken, n_taken, &ghost->box))
        continue;
      ghost->layout = g_steal_pointer (&layout);
      return TRUE;
    }

  return FALSE;
}

static GArray *
place_ghosts (KringCircleFrame *self)
{
  GArray *ghosts = g_array_new (FALSE, TRUE, sizeof (Ghost));
  g_autoptr(GArray) taken = g_array_new (FALSE, FALSE, sizeof (KringRingsBox));

  g_array_set_clear_func (ghosts, clear_ghost);
  for (guint i = 0; i < self->changes->changes->len; i++)
    {
      const KringCircleChange *change = self->changes->changes->pdata[i];
      Ghost ghost = { .change = change };

      if (!has_ghost (change))
        continue;
      ghost.card = change->newer != NULL
                   ? kring_circle_frame_find_card (self, kring_record_get_id (change->newer->person)) : -1;
      if (!place_ghost (self, &ghost, (KringRingsBox *) taken->data, (int) taken->len))
        continue;
      g_array_append_val (ghosts, ghost);
      g_array_append_val (taken, ghost.box);
    }

  return ghosts;
}

/* Moves the end of a line out of a box, towards @to. */
static void
leave_box (const KringRingsBox *box,
           const double         to[2],
           double               gap,
           double               end[2])
{
  double dx = to[0] - end[0], dy = to[1] - end[1], length = hypot (dx, dy), way;

  if (length < 1)
    return;
  dx /= length;
  dy /= length;
  way = fmin (box->w / 2 / fmax (fabs (dx), 1e-6), box->h / 2 / fmax (fabs (dy), 1e-6)) + gap;
  end[0] += dx * way;
  end[1] += dy * way;
}

static gboolean
is_in (const KringRingsBox *box,
       const double         point[2])
{
  return point[0] > box->x && point[0] < box->x + box->w && point[1] > box->y && point[1] < box->y + box->h;
}

static void
draw_way (KringCircleFrame *self,
          const Ghost      *ghost)
{
  const KringRingsItem *item = &self->rings.items[ghost->card];
  const KringRingsBox *from = &ghost->box, card = { item->x, item->y, item->w, item->h };
  double start[2] = { from->x + from->w / 2, from->y + from->h / 2 };
  double end[2] = { card.x + card.w / 2, card.y + card.h / 2 };
  double points[8], turn[2];
  gboolean is_straight;
  KringShape *shape;

  kring_circle_bend (self, (double[]) { start[0], start[1], end[0], end[1] }, -1, ghost->card, points);
  for (int i = 0; i < 2; i++)
    turn[i] = points[i] + (points[2 + i] - points[i]) * 1.5;
  is_straight = is_in (from, turn) || is_in (&card, turn);

  leave_box (from, is_straight ? end : turn, 1, start);
  leave_box (&card, is_straight ? start : turn, ARROW_GAP, end);
  if (hypot (end[0] - start[0], end[1] - start[1]) < 2 * ARROW_GAP)
    return;

  for (int i = 0; i < 2; i++)
    {
      double middle = is_straight ? (start[i] + end[i]) / 2 : turn[i];

      points[i] = start[i];
      points[2 + i] = start[i] + (middle - start[i]) * 2 / 3;
      points[4 + i] = end[i] + (middle - end[i]) * 2 / 3;
      points[6 + i] = end[i];
    }
  shape = kring_scene_add_curve (self->scene, KRING_SHAPE_ARROW, KRING_TONE_QUIET, points);
  shape->line_width = 1.2f;
}

static char *
create_ghost_words (const KringCircleFrame  *self,
                    const KringCircleChange *change)
{
  g_autofree char *words = kring_circle_change_to_words (self->changes, change);

  return g_strdup_printf ("%s, %s", kring_person_name (change->older->person), words);
}

static void
draw_ghost (KringCircleFrame *self,
            Ghost            *ghost)
{
  KringRecord *person = ghost->change->older->person;
  g_autofree char *ref = kring_record_dup_ref (person);
  g_autofree char *words = create_ghost_words (self, ghost->change);
  const KringRingsBox *box = &ghost->box;
  KringShape *shape = kring_scene_add_box (self->scene, KRING_SHAPE_GHOST, KRING_TONE_NONE, box->x, box->y, box->w, box->h,
                                           ghost->change->older->is_kin ? 5 * self->scale : box->h / 2);
  double w, h;

  shape->outline = KRING_TONE_QUIET;
  shape->stroke = KRING_STROKE_DASHED;
  /* who has a card too is to be found there */
  kring_shape_set_record (shape, ghost->card < 0 ? kring_record_get_id (person) : 0, ref, words);
  if (ghost->layout == NULL)
    return;

  kring_scene_measure (ghost->layout, &w, &h);
  kring_scene_add_text (self->scene, KRING_TONE_SOFT_INK, box->x + (box->w - w) / 2, box->y + (box->h - h) / 2,
                        g_object_ref (ghost->layout));
}

void
kring_circle_draw_ghosts (KringCircleFrame *self)
{
  g_autoptr(GArray) ghosts = NULL;

  if (self->changes == NULL)
    return;

  ghosts = place_ghosts (self);
  for (guint i = 0; i < ghosts->len; i++)
    if (g_array_index (ghosts, Ghost, i).card >= 0)
      draw_way (self, &g_array_index (ghosts, Ghost, i));
  for (guint i = 0; i < ghosts->len; i++)
    draw_ghost (self, &g_array_index (ghosts, Ghost, i));
}

/* A plus on who is new: on the corner, or at the end of a round card, where no words are. */
static void
draw_plus (KringCircleFrame *self,
           int               index)
{
  const KringRingsItem *item = &self->rings.items[index];
  gboolean is_square = kring_circle_frame_get_stand (self, index)->is_kin;
  double radius = PLUS * self->scale, arm = radius * 0.55;
  double x = is_square ? item->x : item->x - 2, y = is_square ? item->y : item->y + item->h / 2;
  KringShape *shape;

  shape = kring_scene_add_ellipse (self->scene, KRING_SHAPE_GROUND, KRING_TONE_NEXT, x - radius, y - radius, 2 * radius,
                                   2 * radius);
  shape->outline = KRING_TONE_NEXT;
  shape = kring_scene_add_line (self->scene, KRING_SHAPE_LINE, KRING_TONE_NEXT, x - arm, y, x + arm, y);
  shape->line_width = 1.6f;
  shape = kring_scene_add_line (self->scene, KRING_SHAPE_LINE, KRING_TONE_NEXT, x, y - arm, x, y + arm);
  shape->line_width = 1.6f;
}

void
kring_circle_draw_new (KringCircleFrame *self)
{
  for (int i = 0; i < self->rings.n_items; i++)
    if (self->marks[i].look == KRING_CIRCLE_LOOK_NEW && self->rings.items[i].variant != KRING_RINGS_FOLDED)
      draw_plus (self, i);
}
