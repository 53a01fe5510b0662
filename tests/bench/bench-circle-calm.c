/* bench-circle-calm.c - how many of the others stand elsewhere once one person has gone to another place
 *
 *   bench-circle-calm [FAMILY [WIDTH HEIGHT]]     of one family, and in that size; a word for each edit too
 *
 * What is done is what the page of the circle does: the picture that was looked at is kept, and the next is made after it.
 * One by one, people go to another ring, to another side, outside, away, and come. "Elsewhere" is more than 8 pixels away,
 * or behind a "7 more".
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>
#include <stdlib.h>

#include "circle-families.h"
#include "kring-circle-scene.h"
#include "kring-lettering.h"

#define SCREEN     (96 / 72.0)
#define STILL      8.0
#define MOST_EDITS 24     /* of each kind, evenly over everybody */
#define MANY       0.05

/* The last is the least that is shown: in a smaller window the picture scrolls. */
static const struct { double width, height; } sizes[] = { { 1280, 800 }, { 1280, 640 }, { 1024, 768 }, { 900, 600 }, { 780, 480 } };

typedef enum { TO_RING, TO_SIDE, OUTSIDE, LEAVE, COME, N_EDITS } Edit;

static const char * const edit_names[N_EDITS] = { "ring", "side", "outside", "leave", "come" };

typedef struct {
  KringFamily  *family;
  KringShare   *share;
  KringRecord  *circle;
  PangoContext *context;
  const char   *other_side;   /* where the next one goes */
  gboolean      tells;
} Bench;

typedef struct {
  int    n_edits, n_over;
  double sum, most;
  int    n_folded;           /* before any edit */
} Calm;

static void
draw (const Bench       *self,
      KringCirclePlaces *places,
      double             width,
      double             height)
{
  const KringCircleOptions options = {
    .circle = kring_record_get_id (self->circle), .width = width, .height = height, .text_scale = SCREEN, .places = places,
  };

  g_object_unref (kring_circle_scene_new (self->share, self->context, &options));
}

static double
count_moved (const KringRings *before,
             const KringRings *after,
             int64_t           except)
{
  int n = 0, n_others = 0;

  for (int i = 0; i < before->n_items; i++)
    {
      const KringRingsItem *was = &before->items[i], *is = kring_rings_find (after, was->key);

      if (was->key == except || is == NULL || was->ring == 0)
        continue;
      n_others++;
      if (was->variant == KRING_RINGS_FOLDED)
        continue;
      n += is->variant == KRING_RINGS_FOLDED
           || hypot (is->x + is->w / 2 - was->x - was->w / 2, is->y + is->h / 2 - was->y - was->h / 2) > STILL;
    }

  return n_others > 0 ? (double) n / n_others : 0;
}

static void
change (const Bench *self,
        KringRecord *placement,
        Edit         edit)
{
  gint64 ring = kring_record_get_int (placement, "ring");

  if (edit == TO_RING)
    kring_record_set_int (placement, "ring", ring % 4 + 1);
  else if (edit == TO_SIDE)
    kring_record_set_text (placement, "sector", self->other_side);
  else if (edit == OUTSIDE)
    kring_record_set_int (placement, "outside", 1);
  else if (edit == LEAVE)
    kring_family_remove (self->family, kring_record_get_id (placement));
  if (edit != LEAVE)
    kring_family_put (self->family, placement);
}

static int
count_folded (const KringRings *rings)
{
  int n = 0;

  for (int i = 0; i < rings->n_items; i++)
    n += rings->items[i].variant == KRING_RINGS_FOLDED;

  return n;
}

static void
try (const Bench       *self,
     KringCirclePlaces *whole,
     KringRecord       *placement,
     Edit               edit,
     double             width,
     double             height,
     Calm              *calm)
{
  g_autoptr(KringCirclePlaces) come = kring_circle_places_new (), after = kring_circle_places_new ();
  g_autofree char *side = g_strdup (kring_record_get_text (placement, "sector"));
  gint64 ring = kring_record_get_int (placement, "ring"), circle = kring_record_get_id (self->circle);
  gint64 person = kring_record_get_ref (placement, "person");
  KringCirclePlaces *before = edit == COME ? come : whole;
  double moved;
  int n_folded;

  if (edit == COME)
    {
      change (self, placement, LEAVE);
      draw (self, before, width, height);
    }
  kring_circle_places_keep (after, circle, SCREEN, kring_circle_places_get_growth (before, circle, width, height, SCREEN),
                            kring_circle_places_get (before, circle));
  change (self, placement, edit);
  draw (self, after, width, height);

  moved = count_moved (kring_circle_places_get (before, circle), kring_circle_places_get (after, circle), person);
  n_folded = count_folded (kring_circle_places_get (before, circle));
  calm->n_edits++;
  calm->n_over += moved > MANY;
  calm->sum += moved;
  calm->most = MAX (calm->most, moved);
  if (edit != COME)
    calm->n_folded = n_folded;
  if (self->tells && moved > 0)
    g_printerr ("%4.0f x %3.0f %-5s ring %d side %s: %5.1f %% moved, growth %.2f -> %.2f, folded %d -> %d\n", width, height,
                edit_names[edit], (int) ring, side, moved * 100,
                kring_circle_places_get_growth (before, circle, width, height, SCREEN),
                kring_circle_places_get_growth (after, circle, width, height, SCREEN),
                n_folded, count_folded (kring_circle_places_get (after, circle)));

  kring_record_set_int (placement, "ring", ring);
  kring_record_set_text (placement, "sector", side);
  kring_record_set_int (placement, "outside", 0);
  kring_family_put (self->family, placement);
}

/* Of the next one who is on another side. */
static char *
find_other_side (GPtrArray *placements,
                 guint      index)
{
  const char *side = kring_record_get_text (placements->pdata[index], "sector");

  for (guint i = 1; i < placements->len; i++)
    {
      const char *other = kring_record_get_text (placements->pdata[(index + i) % placements->len], "sector");

      if (g_strcmp0 (other, side) != 0)
        return g_strdup (other);
    }

  return g_strdup (side);
}

static void
measure (gsize    which,
         double   width,
         double   height,
         gboolean tells)
{
  Bench bench = { .tells = tells, .context = kring_lettering_create_context ("nl-BE") };
  Calm calm = { 0 };
  g_autoptr(GPtrArray) placements = NULL;
  g_autofree char *name = NULL;
  guint step;
  g_autoptr(KringShare) share = circle_families_load (which, &bench.family, &bench.circle);
  GPtrArray *all = kring_share_parts (share, bench.circle, KRING_NOUN_PLACEMENT);

  g_autoptr(KringCirclePlaces) whole = kring_circle_places_new ();

  bench.share = share;
  draw (&bench, whole, width, height);
  placements = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < all->len; i++)
    g_ptr_array_add (placements, g_object_ref (all->pdata[i]));
  step = MAX (1, placements->len / MOST_EDITS);
  for (guint i = 0; i < placements->len; i += step)
    {
      g_autofree char *side = find_other_side (placements, i);

      bench.other_side = side;
      for (Edit edit = 0; edit < N_EDITS; edit++)
        try (&bench, whole, placements->pdata[i], edit, width, height, &calm);
    }
  name = g_strdup_printf ("%s %.0fx%.0f", circle_families[which].name, width, height);
  g_print ("%s, moved\t%.2f\t%%\n", name, calm.sum * 100 / calm.n_edits);
  g_print ("%s, at worst\t%.2f\t%%\n", name, calm.most * 100);
  g_print ("%s, over 5%%\t%.2f\t%%\n", name, calm.n_over * 100.0 / calm.n_edits);
  g_print ("%s, folded\t%d\t-\n", name, calm.n_folded);
  g_object_unref (bench.context);
}

int
main (int   argc,
      char *argv[])
{
  for (gsize i = 0; i < N_CIRCLE_FAMILIES; i++)
    for (gsize s = 0; s < G_N_ELEMENTS (sizes); s++)
      if ((argc < 2 || g_str_equal (argv[1], circle_families[i].name))
          && (argc < 4 || (g_ascii_strtod (argv[2], NULL) == sizes[s].width && g_ascii_strtod (argv[3], NULL) == sizes[s].height)))
        measure (i, sizes[s].width, sizes[s].height, argc > 1);

  return EXIT_SUCCESS;
}
