/* kring-circle-scene.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-scene.h"

#include <math.h>

#include "kring-circle-growth.h"
#include "kring-circle-measures.h"
#include "kring-circle-words.h"

static const KringTone ring_tones[] = { KRING_TONE_RING_1, KRING_TONE_RING_2, KRING_TONE_RING_3, KRING_TONE_RING_4 };

static KringTone
get_ring_tone (int ring)
{
  return ring_tones[MIN (ring, (int) G_N_ELEMENTS (ring_tones) - 1)];
}

int
kring_circle_frame_find_card (const KringCircleFrame *self,
                              gint64                  person)
{
  for (int i = 0; i < self->rings.n_items; i++)
    if (kring_record_get_id (kring_circle_frame_get_stand (self, i)->person) == person)
      return self->rings.items[i].variant != KRING_RINGS_FOLDED ? i : -1;

  return -1;
}

/* Whether the line meets the box: clipped to its four sides, something is left. */
static gboolean
line_meets (const double line[4],
            double       x,
            double       y,
            double       w,
            double       h)
{
  double way[4] = { line[0] - line[2], line[2] - line[0], line[1] - line[3], line[3] - line[1] };
  double room[4] = { line[0] - x, x + w - line[0], line[1] - y, y + h - line[1] };
  double from = 0, to = 1;

  for (int i = 0; i < 4; i++)
    {
      if (way[i] == 0 && room[i] < 0)
        return FALSE;
      if (way[i] < 0)
        from = fmax (from, room[i] / way[i]);
      else if (way[i] > 0)
        to = fmin (to, room[i] / way[i]);
    }

  return from < to;
}

gboolean
kring_circle_frame_is_crossed (const KringCircleFrame *self,
                               const double            line[4],
                               int                     from,
                               int                     to)
{
  const KringRings *rings = &self->rings;

  for (int i = 0; i < rings->n_items; i++)
    {
      const KringRingsItem *item = &rings->items[i];

      if (i != from && i != to && item->variant != KRING_RINGS_FOLDED
          && line_meets (line, item->x - 2, item->y - 2, item->w + 4, item->h + 4))
        return TRUE;
    }
  for (int i = 0; i < rings->n_mores; i++)
    if (line_meets (line, rings->mores[i].x - 2, rings->mores[i].y - 2, rings->mores[i].w + 4, rings->mores[i].h + 4))
      return TRUE;
  for (int i = 0; i < rings->n_rings; i++)
    if (line_meets (line, rings->rings[i].x, rings->rings[i].y, rings->rings[i].label.w, rings->rings[i].label.h))
      return TRUE;

  return FALSE;
}

static void
draw_rings (KringCircleFrame *self)
{
  const KringRings *rings = &self->rings;

  for (int i = rings->n_rings - 1; i >= 0; i--)
    {
      const KringRingsRing *ring = &rings->rings[i];
      KringShape *shape = kring_scene_add_ellipse (self->scene, KRING_SHAPE_RING, get_ring_tone (i), rings->cx - ring->rx,
                                                   rings->cy - ring->ry, 2 * ring->rx, 2 * ring->ry);

      shape->outline = shape->tone;
      shape->line_width = 0.75f;
      kring_shape_set_record (shape, 0, NULL, self->model->rings[i]);
    }
}

/* Who found room beside their own side only is on the side that their colour tells, whatever lies round them. */
static gboolean
is_contradicted (const KringRings *rings,
                 int               ring,
                 int               side)
{
  int before = (side + rings->n_sides - 1) % rings->n_sides;

  for (int i = 0; i < rings->n_items; i++)
    {
      const KringRingsItem *item = &rings->items[i];
      int at;

      if (item->ring != ring || item->side == KRING_RINGS_NO_SIDE || item->variant == KRING_RINGS_FOLDED)
        continue;
      at = kring_rings_find_side (rings, item->x + item->w / 2, item->y + item->h / 2);
      if (at != item->side && (at == side || at == before))
        return TRUE;
    }

  return FALSE;
}

/* The rays between the sides, in each ring where no card lies over them or beyond them. */
static void
draw_rays (KringCircleFrame *self)
{
  const KringRings *rings = &self->rings;
  const KringRingsRing *edge = &rings->rings[rings->n_rings - 1];

  for (int side = 0; side < rings->n_sides && rings->n_sides > 1; side++)
    for (int ring = 1; ring < rings->n_rings; ring++)
      {
        double x = edge->rx * cos (rings->sides[side].start), y = edge->ry * sin (rings->sides[side].start);
        double from = 1 / hypot (x / rings->rings[ring - 1].rx, y / rings->rings[ring - 1].ry);
        double to = 1 / hypot (x / rings->rings[ring].rx, y / rings->rings[ring].ry);
        double line[4] = { rings->cx + x * from, rings->cy + y * from, rings->cx + x * to, rings->cy + y * to };

        if (!kring_circle_frame_is_crossed (self, line, -1, -1) && !is_contradicted (rings, ring + 1, side))
          kring_scene_add_line (self->scene, KRING_SHAPE_LINE, KRING_TONE_FAINT, line[0], line[1], line[2], line[3]);
      }
}

/* The name of a ring lies on a patch of its own ring, so that no line runs through it. */
static void
draw_ring_labels (KringCircleFrame *self)
{
  for (int i = 0; i < self->rings.n_rings; i++)
    {
      const KringRingsRing *ring = &self->rings.rings[i];

      kring_scene_add_box (self->scene, KRING_SHAPE_GROUND, get_ring_tone (i), ring->x, ring->y, ring->label.w, ring->label.h,
                           ring->label.h / 2);
      kring_scene_add_text (self->scene, KRING_TONE_SOFT_INK, ring->x + KRING_RING_LABEL_PAD, ring->y,
                            kring_circle_create_ring_label (self, i));
    }
}

static void
draw_side_labels (KringCircleFrame *self)
{
  for (int i = 0; i < self->rings.n_sides; i++)
    {
      const KringCircleSide *side = self->model->sides->pdata[i];
      const KringRingsSide *place = &self->rings.sides[i];

      if (place->w > 0)
        kring_scene_add_text (self->scene, side->tone, place->x, place->y,
                              kring_circle_create_side_label (self, i, place->is_inside && place->inside.w > 0));
    }
}

/* What the lens says of everybody, and in the words of the whole. */
static void
look_through_lens (KringCircleFrame *self)
{
  g_autofree char *title = kring_circle_title_words (self->model);
  g_autofree char *seen = NULL;
  g_autofree char *words = NULL;

  self->lens = kring_circle_lens_find (self->options->lens);
  if (self->lens == NULL)
    {
      kring_scene_set_words (self->scene, title);
      return;
    }

  self->told = g_ptr_array_new_with_free_func (g_free);
  for (int i = 0; i < self->rings.n_items; i++)
    g_ptr_array_add (self->told, self->lens->tell (self->model->share, kring_circle_frame_get_stand (self, i)->person));
  seen = kring_circle_lens_to_words (self->lens, self->model);
  words = g_strdup_printf ("%s. %s", title, seen);
  kring_scene_set_words (self->scene, words);
}

/* The whole, and the difference: "Kring van Amina ... Vergeleken met ...: 3 dichterbij: ..." */
static void
tell_changes (KringCircleFrame *self)
{
  g_autofree char *title = kring_circle_changes_to_title (self->changes);
  g_auto(GStrv) lines = kring_circle_changes_to_lines (self->changes);
  g_autofree char *joined = lines[0] != NULL ? g_strjoinv ("; ", lines) : kring_circle_changes_to_summary (self->changes);
  g_autofree char *words = g_strdup_printf ("%s. %s: %s", kring_scene_get_words (self->scene), title, joined);

  kring_scene_set_words (self->scene, words);
}

KringScene *
kring_circle_scene_new (KringShare               *share,
                        PangoContext             *context,
                        const KringCircleOptions *options)
{
  g_autoptr(KringCircleModel) model = kring_circle_model_new (share, options->circle, options->moment);
  KringCircleFrame frame = { .model = model, .options = options, .context = context };

  kring_circle_lay_out (&frame);
  frame.related = g_new0 (GString *, frame.rings.n_items + 1);
  kring_circle_find_marks (&frame);
  look_through_lens (&frame);
  if (frame.changes != NULL)
    tell_changes (&frame);

  draw_rings (&frame);
  draw_rays (&frame);
  kring_circle_draw_homes (&frame);
  kring_circle_draw_relations (&frame);
  kring_circle_draw_wishes (&frame);
  draw_ring_labels (&frame);
  draw_side_labels (&frame);
  kring_circle_draw_ghosts (&frame);
  for (int i = 0; i < frame.rings.n_items; i++)
    kring_circle_draw_card (&frame, i);
  kring_circle_draw_new (&frame);
  for (int i = 0; i < frame.rings.n_mores; i++)
    kring_circle_draw_more (&frame, i);
  kring_circle_draw_badges (&frame);

  for (int i = 0; i < frame.rings.n_items; i++)
    if (frame.related[i] != NULL)
      g_string_free (frame.related[i], TRUE);
  g_free (frame.related);
  kring_circle_clear_marks (&frame);
  kring_circle_clear_places (&frame);
  g_clear_pointer (&frame.told, g_ptr_array_unref);
  return frame.scene;
}
