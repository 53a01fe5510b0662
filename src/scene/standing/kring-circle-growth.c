/* kring-circle-growth.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-growth.h"

#include <math.h>
#include <string.h>

#include "kring-circle-measures.h"

#define GAP            8.0
#define MOST_FILLED    0.4
#define MOST_SHORTENED 6       /* one in so many */
#define FEW            12      /* so few are placed anew rather than written smaller */
#define SOME           40      /* among so many or fewer everybody is shown, even when others move for it; */
#define SEVERAL        3       /* where people are folded already, only for so many */
#define MOST_MOVED     20      /* among more, one in so many */
#define MUCH_LARGER    1.2     /* times the area of before */
#define MOST_ASTRAY    8       /* one in so many may stand on another side for it that letters are large */
#define STEP           0.94    /* from one size of letters in large print to the next smaller one */
#define STILL          8.0     /* who moves less stands where they stood */

/* Letters larger than asked, and what must hold for them. */
typedef struct {
  double growth;
  double gap;          /* times the gap */
  int    n_variants;   /* ways to write a name that do: two say what somebody is as well, three are no smaller than asked */
} Growth;

static const Growth growths[] = {
  { 1,    1,    0 },
  { 1.18, 1,    3 },   /* names of 18 pixels on a plain screen */
  { 1.3,  1.25, 2 },
  { 1.6,  1.25, 2 },
};

static const Growth *
find_growth (double growth)
{
  for (gsize i = 0; i < G_N_ELEMENTS (growths); i++)
    if (growths[i].growth == growth)
      return &growths[i];

  return &growths[0];
}

/* Whether it is worth trying: cards and the room between them fill not too much of the rings. */
static gboolean
is_thin (const KringRings *rings)
{
  int variant = rings->n_variants == 3 ? 2 : 0;
  double area = 0;

  for (int i = 0; i < rings->n_items; i++)
    area += (rings->items[i].sizes[variant].w + 2 * rings->gap) * (rings->items[i].sizes[variant].h + 2 * rings->gap);

  return area < MOST_FILLED * G_PI / 4 * rings->width * rings->height;
}

/* On their own side, or where there is no side. */
static gboolean
is_at_home (const KringRings     *rings,
            const KringRingsItem *item)
{
  const KringRingsSide *side = item->side >= 0 && item->ring > 0 && item->ring <= rings->n_rings
                               ? &rings->sides[item->side] : NULL;
  double turned = side != NULL ? fmod (item->angle - side->start + 6 * G_PI, 2 * G_PI) : 0;

  return side == NULL || turned <= side->end - side->start;
}

/* Whether letters that large do: everybody has a place; and, where what they are is to be said, nearly everybody in full,
 * and on their side. */
static gboolean
is_whole (const KringRings *rings,
          int               n_variants)
{
  int n_shortened = 0;

  for (int i = 0; i < rings->n_items; i++)
    {
      int shortness = kring_rings_shortness (rings->items[i].variant);

      if (shortness < 0 || shortness >= n_variants
          || (n_variants == 2 && !is_at_home (rings, &rings->items[i])))
        return FALSE;
      n_shortened += shortness;
    }

  return n_variants > 2 || n_shortened * MOST_SHORTENED <= rings->n_items;
}

static int
count_folded (const KringRings *rings)
{
  int n = 0;

  for (int i = 0; i < rings->n_items; i++)
    n += rings->items[i].variant == KRING_RINGS_FOLDED;

  return n;
}

static gint64
get_circle (const KringCircleFrame *self)
{
  return self->model->circle != NULL ? kring_record_get_id (self->model->circle) : 0;
}

static double
get_text_scale (const KringCircleFrame *self)
{
  return self->options->text_scale > 0 ? self->options->text_scale : 1;
}

/* Borrowed; NULL: nothing is kept of this circle. */
static const KringRings *
get_kept (const KringCircleFrame *self)
{
  return self->options->places != NULL ? kring_circle_places_get (self->options->places, get_circle (self)) : NULL;
}

static void
keep (KringCircleFrame *self,
      double            growth)
{
  if (self->options->places != NULL)
    kring_circle_places_keep (self->options->places, get_circle (self), get_text_scale (self), growth, &self->rings);
}

/* The cards with letters @growth times as large as asked. */
static void
measure_grown (KringCircleFrame *self,
               double            growth)
{
  kring_circle_measure (self, get_text_scale (self) * growth, GAP * growth * find_growth (growth)->gap);
}

/* Places everybody from nothing; FALSE: letters that large do not do. */
static gboolean
lay_out_anew (KringCircleFrame *self,
              double            growth)
{
  int n_variants = find_growth (growth)->n_variants;

  measure_grown (self, growth);
  self->rings.n_variants = n_variants;
  if (n_variants > 0 && !is_thin (&self->rings))
    return FALSE;

  kring_rings_lay_out (&self->rings, NULL);
  return n_variants == 0 || is_whole (&self->rings, n_variants);
}

/* Everybody stays where they are, as far as can be. FALSE: letters that large do not do any longer, or there are more than
 * @n_folded people without a place. */
static gboolean
lay_out_kept (KringCircleFrame *self,
              double            growth,
              int               n_folded)
{
  int n_variants = find_growth (growth)->n_variants;

  measure_grown (self, growth);
  self->rings.n_variants = n_variants;
  kring_rings_lay_out (&self->rings, get_kept (self));

  return n_variants > 0 ? is_whole (&self->rings, n_variants) : count_folded (&self->rings) <= n_folded;
}

/* Few people get large letters: names are to be read across a table. Halving: what fits decides whether to try larger or
 * smaller letters next. */
static double
find_largest (KringCircleFrame *self)
{
  int low = 0, high = G_N_ELEMENTS (growths) - 1;

  while (low < high)
    {
      int middle = (low + high + 1) / 2;

      if (lay_out_anew (self, growths[middle].growth))
        low = middle;
      else
        high = middle - 1;
    }

  return growths[low].growth;
}

/* How many of those who were in @before stand elsewhere. */
static int
count_moved (const KringRings *before,
             const KringRings *after)
{
  int n = 0;

  for (int i = 0; i < after->n_items; i++)
    {
      const KringRingsItem *is = &after->items[i], *was = kring_rings_find (before, is->key);

      n += was != NULL && is->variant != KRING_RINGS_FOLDED
           && hypot (is->x + is->w / 2 - was->x - was->w / 2, is->y + is->h / 2 - was->y - was->h / 2) > STILL;
    }

  return n;
}

/* Everybody where they are, with smaller letters if need be. FALSE: there are more than @n_folded without a place. */
static gboolean
stay (KringCircleFrame *self,
      double           *growth,
      int               n_folded)
{
  gboolean does = lay_out_kept (self, *growth, n_folded);

  for (int i = (int) (find_growth (*growth) - growths) - 1; i >= 0 && !does && self->rings.n_items > FEW; i--)
    {
      *growth = growths[i].growth;
      does = lay_out_kept (self, *growth, n_folded);
    }

  return does;
}

/* There is so much more room that the picture is another one. */
static gboolean
has_grown (const KringCircleFrame *self)
{
  const KringRings *kept = get_kept (self);

  return self->options->width * self->options->height > MUCH_LARGER * kept->width * kept->height;
}

/* Whether so many may move for @n_seen more to be seen: among some all, when nobody was folded before, or for several;
 * among many hardly anybody; unless the picture has grown. */
static gboolean
may_move (const KringCircleFrame *self,
          int                     n_seen)
{
  const KringRings *kept = get_kept (self);

  return (self->rings.n_items <= SOME && (count_folded (kept) == 0 || n_seen >= SEVERAL)) || has_grown (self)
         || count_moved (kept, &self->rings) * MOST_MOVED <= self->rings.n_items;
}

/* Everybody stays where they are, as far as can be, while the lines of the rings go from where they were to @edges, no
 * further than it takes for no more than @n_folded to have no place. FALSE: it does not. */
static gboolean
move_edges (KringCircleFrame     *self,
            double                growth,
            const KringRingsRing *edges,
            int                   n_folded,
            int                   n_seen)
{
  static const double ways[] = { 0.25, 0.5, 0.75, 1 };
  const KringRings *kept = get_kept (self);
  int n_variants = find_growth (growth)->n_variants;
  KringRings moved = *kept;

  measure_grown (self, growth);
  self->rings.n_variants = n_variants;
  for (gsize way = 0; way < G_N_ELEMENTS (ways); way++)
    {
      for (int i = 0; i < kept->n_rings; i++)
        {
          moved.rings[i].rx = kept->rings[i].rx + (edges[i].rx - kept->rings[i].rx) * ways[way];
          moved.rings[i].ry = kept->rings[i].ry + (edges[i].ry - kept->rings[i].ry) * ways[way];
        }
      kring_rings_clear (&self->rings);
      kring_rings_lay_out (&self->rings, &moved);
      if (count_folded (&self->rings) <= n_folded && (n_variants == 0 || is_whole (&self->rings, n_variants)))
        return may_move (self, n_seen);
    }

  return FALSE;
}

/* Where somebody would be folded only because everybody else stays: the lines of the rings move, and if that does not do
 * all others make room for them. */
static gboolean
make_room (KringCircleFrame *self,
           double           *growth)
{
  int n_folded = count_folded (&self->rings), n_folded_anew;
  KringRingsRing edges[KRING_RINGS_MAX];
  double largest;

  if (self->rings.n_items > SOME && n_folded == 0)
    return FALSE;

  largest = find_largest (self);
  lay_out_anew (self, largest);
  n_folded_anew = count_folded (&self->rings);
  memcpy (edges, self->rings.rings, sizeof edges);
  if (n_folded_anew >= MAX (n_folded, 1))
    return FALSE;
  if (move_edges (self, *growth, edges, n_folded_anew, n_folded - n_folded_anew))
    return TRUE;

  lay_out_anew (self, largest);
  if (!may_move (self, n_folded - n_folded_anew))
    return FALSE;

  *growth = largest;
  return TRUE;
}

/* What people put up with: being folded, standing on another side, a name in small letters. */
typedef struct {
  int n_folded, n_astray, n_small;
} Burden;

static Burden
weigh (const KringRings *rings)
{
  Burden burden = { 0 };

  for (int i = 0; i < rings->n_items; i++)
    {
      int shortness = kring_rings_shortness (rings->items[i].variant);

      if (rings->items[i].variant == KRING_RINGS_FOLDED)
        burden.n_folded++;
      else if (!is_at_home (rings, &rings->items[i]))
        burden.n_astray++;
      burden.n_small += shortness >= KRING_RINGS_SMALL;
    }

  return burden;
}

/* Large print: letters as large as most_scale, or smaller a step at a time, down to those @growth times as large as asked
 * that there are; until no more people are folded than with those, nobody is the first in small letters, and hardly any
 * more stand on another side. */
static void
enlarge (KringCircleFrame *self,
         double            growth)
{
  const Burden before = weigh (&self->rings);

  for (double larger = self->options->most_scale / get_text_scale (self); larger > growth; larger *= STEP)
    {
      Burden after;

      lay_out_anew (self, larger);
      after = weigh (&self->rings);
      if (after.n_folded <= before.n_folded && (after.n_small == 0 || before.n_small > 0)
          && after.n_astray <= before.n_astray + self->rings.n_items / MOST_ASTRAY)
        return;
    }

  lay_out_anew (self, growth);
}

void
kring_circle_lay_out (KringCircleFrame *self)
{
  const KringCircleOptions *options = self->options;
  const KringRings *kept = get_kept (self);
  gboolean is_same = kept != NULL && kept->width == options->width && kept->height == options->height;
  double growth = kept != NULL ? kring_circle_places_get_growth (options->places, get_circle (self), options->width,
                                                                 options->height, options->text_scale) : 0;

  if (options->keeps_scale)
    growth = 1;
  else if (growth == 0)
    growth = find_largest (self);

  if (kept == NULL)
    {
      lay_out_anew (self, growth);
      if (options->most_scale > 0)
        enlarge (self, growth);
    }
  else if (!stay (self, &growth, is_same ? count_folded (kept) : 0) && !options->keeps_scale && !make_room (self, &growth))
    lay_out_kept (self, growth, 0);
  keep (self, growth);
}
