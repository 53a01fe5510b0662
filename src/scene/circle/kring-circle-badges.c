/* kring-circle-badges.c - small signs at the edge of a card: what somebody gives, that they stay there, or the sign of the lens
 *
 * A badge lies half over the edge of its card and half beyond, in room that is
 * free already: it takes no part in the layout. Where there is little room it
 * is smaller, shows fewer signs, or is not there; the words of the card tell
 * all of it.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n.h>

#include "kring-circle-frame.h"
#include "kring-circle-gifts.h"
#include "kring-icon.h"
#include "kring-kinds.h"

#define MOST        4      /* signs on one card of what somebody gives */
#define MOST_ALL    (MOST + 1)
#define OVER        4.5    /* of the card, which is free of words; times the scale */
#define APART       2.0    /* from everything else */
#define PAD         2.0    /* before the first sign and after the last; times the scale */
#define BETWEEN     1.5    /* two signs; times the scale */

typedef struct {
  double x, y, w, h;
} Box;

typedef struct {
  const char *strokes;
  const char *words;
} Sign;

/* The ways to draw a badge, from the best. */
static const struct {
  double   size;      /* of a sign; times the scale */
  double   height;    /* of the badge; times the scale */
  gboolean at_top;    /* of the card, else at its foot */
} ways[] = {
  { 10.5, 14.0, FALSE },
  { 10.5, 14.0, TRUE },
  { 7.5,   9.5, FALSE },
  { 7.5,   9.5, TRUE },
};

static gboolean
meets (const Box *box,
       double     x,
       double     y,
       double     w,
       double     h)
{
  return x < box->x + box->w + APART && box->x < x + w + APART && y < box->y + box->h + APART && box->y < y + h + APART;
}

static gboolean
is_free (const KringCircleFrame *self,
         const GArray           *taken,
         int                     own,
         const Box              *box)
{
  const KringRings *rings = &self->rings;

  if (box->x < 0 || box->y < 0 || box->x + box->w > rings->width || box->y + box->h > rings->height)
    return FALSE;

  for (int i = 0; i < rings->n_items; i++)
    if (i != own && rings->items[i].variant != KRING_RINGS_FOLDED
        && meets (box, rings->items[i].x, rings->items[i].y, rings->items[i].w, rings->items[i].h))
      return FALSE;
  for (int i = 0; i < rings->n_mores; i++)
    if (meets (box, rings->mores[i].x, rings->mores[i].y, rings->mores[i].w, rings->mores[i].h))
      return FALSE;
  for (int i = 0; i < rings->n_rings; i++)
    if (meets (box, rings->rings[i].x, rings->rings[i].y, rings->rings[i].label.w, rings->rings[i].label.h))
      return FALSE;
  for (int i = 0; i < rings->n_sides; i++)
    if (meets (box, rings->sides[i].x, rings->sides[i].y, rings->sides[i].w, rings->sides[i].h))
      return FALSE;
  for (guint i = 0; i < taken->len; i++)
    {
      const Box *other = &g_array_index (taken, Box, i);

      if (meets (box, other->x, other->y, other->w, other->h))
        return FALSE;
    }

  return TRUE;
}

static Box
get_box (const KringCircleFrame *self,
         const KringRingsItem   *item,
         gsize                   way,
         int                     n)
{
  double w = (n * ways[way].size + (n - 1) * BETWEEN + 2 * PAD) * self->scale;
  double h = ways[way].height * self->scale;

  return (Box) {
    item->x + (item->w - w) / 2,
    ways[way].at_top ? item->y + OVER * self->scale - h : item->y + item->h - OVER * self->scale,
    w, h,
  };
}

static void
draw_badge (KringCircleFrame *self,
            int               index,
            const Sign       *signs,
            int               n,
            gsize             way,
            const Box        *box)
{
  KringTone tone = kring_circle_card_tone (self, index);
  KringShape *shape = kring_scene_add_box (self->scene, KRING_SHAPE_GROUND, tone, box->x, box->y, box->w, box->h,
                                           box->h / 2);
  double size = ways[way].size * self->scale;

  shape->outline = tone;
  shape->line_width = 0.75f;
  shape->id = kring_record_get_id (kring_circle_frame_get_stand (self, index)->person);   /* to be pressed as well */
  for (int i = 0; i < n; i++)
    {
      shape = kring_scene_add_icon (self->scene, tone, box->x + PAD * self->scale + i * (size + BETWEEN * self->scale),
                                    box->y + (box->h - size) / 2, size, signs[i].strokes);
      kring_shape_set_record (shape, 0, NULL, signs[i].words);
    }
}

/* Fewer signs only where no badge with more of them finds room. */
static void
add_badge (KringCircleFrame *self,
           int               index,
           const Sign       *signs,
           int               n_signs,
           GArray           *taken)
{
  const KringRingsItem *item = &self->rings.items[index];

  for (int n = n_signs; n > 0; n--)
    for (gsize way = 0; way < G_N_ELEMENTS (ways); way++)
      {
        Box box = get_box (self, item, way, n);

        if (!is_free (self, taken, index, &box))
          continue;
        draw_badge (self, index, signs, n, way, &box);
        g_array_append_val (taken, box);
        return;
      }
}

/* Returns how many. */
static int
find_signs (KringCircleFrame *self,
            int               index,
            Sign              signs[MOST_ALL])
{
  gint64 person = kring_record_get_id (kring_circle_frame_get_stand (self, index)->person);
  g_autoptr(GPtrArray) kinds = NULL;
  int n = 0;

  if (self->lens != NULL)
    {
      signs[0] = (Sign) { kring_icon_find (self->lens->icon), kring_circle_frame_get_told (self, index) };
      return signs[0].words != NULL;
    }

  kinds = kring_circle_gifts_new (self->model->share, person, KRING_GIFTS_NOW);
  for (guint i = 0; i < kinds->len && n < MOST; i++)
    {
      const char *strokes = kring_circle_gifts_icon (kinds->pdata[i]);

      if (strokes != NULL)
        signs[n++] = (Sign) { strokes, kring_kinds_words ("support_kind", kinds->pdata[i], kring_language_get ()) };
    }

  if (kring_circle_card_is_pinned (self, index))
    signs[n++] = (Sign) { kring_icon_find ("pin"), _("stays here") };

  return n;
}

void
kring_circle_draw_badges (KringCircleFrame *self)
{
  g_autoptr(GArray) taken = g_array_new (FALSE, FALSE, sizeof (Box));

  for (int i = 0; i < self->rings.n_items; i++)
    {
      Sign signs[MOST_ALL];

      if (self->rings.items[i].variant != KRING_RINGS_FOLDED)
        add_badge (self, i, signs, find_signs (self, i, signs), taken);
    }
}
