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
#include <stdlib.h>
#include <string.h>

#include "kring-circle-frame.h"
#include "kring-circle-routes.h"
#include "kring-rings-room.h"

#define PAD        4.0
#define DOT        14.0
#define PLUS       7.0    /* half of the sign on who is new */
#define ARROW_GAP  3.0
#define WIDTH      1.2f
#define STEPS      96     /* of a curve, where it leaves a box */

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

/* The route from its other end. */
static void
turn_round (double *route,
            gsize   n)
{
  for (gsize i = 0; i + 2 <= n / 2; i += 2)
    for (gsize axis = 0; axis < 2; axis++)
      {
        double swap = route[i + axis];

        route[i + axis] = route[n - 2 - i + axis];
        route[n - 2 - i + axis] = swap;
      }
}

static double
find_on (const double *piece,
         int           axis,
         double        t)
{
  double u = 1 - t;

  return u * u * u * piece[axis] + 3 * u * u * t * piece[2 + axis] + 3 * u * t * t * piece[4 + axis]
         + t * t * t * piece[6 + axis];
}

static double
mix (double a,
     double b,
     double t)
{
  return a + (b - a) * t;
}

/* Leaves only what comes after @t of a curve. */
static void
cut_piece (double *piece,
           double  t)
{
  for (int axis = 0; axis < 2; axis++)
    {
      double *p = piece + axis;
      double first = mix (p[0], p[2], t), second = mix (p[2], p[4], t), third = mix (p[4], p[6], t);

      p[2] = mix (second, third, t);
      p[0] = mix (mix (first, second, t), p[2], t);
      p[4] = third;
    }
}

/* How many numbers at the beginning of @route lie within a box and @gap further; the next piece begins just there then.
 * All: it does not come so far. */
static gsize
leave_box (double              *route,
           gsize                n,
           const KringRingsBox *box,
           double               gap)
{
  double edge[2];
  gboolean is_out = FALSE;

  for (gsize i = 0; i + 8 <= n; i += 6)
    for (int step = 0; step < STEPS; step++)
      {
        double t = step / (double) STEPS, x = find_on (&route[i], 0, t), y = find_on (&route[i], 1, t);

        if (!is_out && x > box->x && x < box->x + box->w && y > box->y && y < box->y + box->h)
          continue;
        if (!is_out)
          {
            edge[0] = x;
            edge[1] = y;
            is_out = TRUE;
          }
        if (hypot (x - edge[0], y - edge[1]) < gap)
          continue;
        cut_piece (&route[i], t);
        return i;
      }

  return n;
}

/* From the edge of the ghost to just before the card, round all others. */
static void
draw_way (KringCircleFrame *self,
          KringRoutes      *routes,
          const Ghost      *ghost,
          int               index)
{
  const KringRingsItem *item = &self->rings.items[ghost->card];
  const KringRingsBox card = { item->x, item->y, item->w, item->h };
  double *route;
  gsize n = kring_routes_find (routes, self->rings.n_items + index, ghost->card, &route), within;

  turn_round (route, n);
  within = leave_box (route, n, &card, ARROW_GAP);
  n -= within;
  memmove (route, route + within, n * sizeof *route);
  turn_round (route, n);
  within = leave_box (route, n, &ghost->box, 1);

  if (n - within >= 8)
    {
      KringShape *shape = kring_scene_add_curve (self->scene, KRING_SHAPE_ARROW, KRING_TONE_QUIET, &route[n - 8]);

      shape->line_width = WIDTH;
      if (n - within > 8)
        kring_circle_draw_route (self, &route[within], n - within - 6, KRING_TONE_QUIET)->line_width = WIDTH;
    }
  free (route);
}

static void
draw_ways (KringCircleFrame *self,
           const GArray     *ghosts)
{
  g_autoptr(GArray) boxes = g_array_new (FALSE, FALSE, sizeof (KringRoutesBox));
  KringRoutes *routes;

  for (guint i = 0; i < ghosts->len; i++)
    {
      const KringRingsBox *box = &g_array_index (ghosts, Ghost, i).box;
      const KringRoutesBox there = { box->x, box->y, box->w, box->h };

      g_array_append_val (boxes, there);
    }

  routes = kring_circle_create_routes (self, (KringRoutesBox *) boxes->data, boxes->len);
  for (guint i = 0; i < ghosts->len; i++)
    if (g_array_index (ghosts, Ghost, i).card >= 0)
      draw_way (self, routes, &g_array_index (ghosts, Ghost, i), (int) i);
  kring_routes_free (routes);
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
  draw_ways (self, ghosts);
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
