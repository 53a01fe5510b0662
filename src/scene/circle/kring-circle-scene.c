/* kring-circle-scene.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-scene.h"

#include <glib/gi18n.h>
#include <math.h>

#include "kring-circle-frame.h"
#include "kring-circle-words.h"

#define LABEL_PAD    3.0
#define RING_ROOM    0.34    /* of the picture's breadth for the name of a ring, and of a side */
#define SIDE_ROOM    0.4
#define GAP          8.0
#define MOST_FILLED  0.4
#define MOST_SHORTENED 6   /* one in so many */

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

static PangoLayout *
create_ring_label (const KringCircleFrame *self,
                   int                     ring)
{
  return kring_scene_create_text (self->scene, self->model->rings[ring], KRING_TEXT_SMALL, self->rings.width * RING_ROOM, 1);
}

static PangoLayout *
create_side_label (const KringCircleFrame *self,
                   int                     side)
{
  return kring_scene_create_text (self->scene, ((KringCircleSide *) self->model->sides->pdata[side])->label, KRING_TEXT_NAME,
                                  self->rings.width * SIDE_ROOM, 1);
}

static KringRingsSize
measure (PangoLayout *layout,
         double       pad)
{
  KringRingsSize size;

  kring_scene_measure (layout, &size.w, &size.h);
  g_object_unref (layout);
  size.w += 2 * pad;

  return size;
}

static void
set_up_rings (KringCircleFrame *self)
{
  KringRings *rings = &self->rings;
  g_autofree char *more = g_strdup_printf (ngettext ("%d more", "%d more", 88), 88);

  rings->width = kring_scene_get_width (self->scene);
  rings->height = kring_scene_get_height (self->scene);
  rings->gap = GAP;
  rings->n_rings = self->model->n_rings;
  for (int i = 0; i < rings->n_rings; i++)
    rings->rings[i].label = measure (create_ring_label (self, i), LABEL_PAD);

  rings->n_sides = (int) self->model->sides->len;
  rings->sides = g_new0 (KringRingsSide, rings->n_sides);
  for (int i = 0; i < rings->n_sides; i++)
    rings->sides[i].label = measure (create_side_label (self, i), 0);

  rings->more_size = measure (kring_scene_create_text (self->scene, more, KRING_TEXT_SMALL, 0, 0), 8);
  rings->more_size.h += 8;
}

static void
set_up_items (KringCircleFrame *self)
{
  KringRings *rings = &self->rings;

  rings->n_items = (int) self->model->stands->len;
  rings->items = g_new0 (KringRingsItem, rings->n_items);
  self->cards = g_new0 (KringCircleCard, rings->n_items);

  for (int i = 0; i < rings->n_items; i++)
    {
      const KringCircleStand *stand = kring_circle_frame_get_stand (self, i);
      gint64 angle = stand->placement != NULL && stand->ring > 0
                     ? kring_record_get_int (stand->placement, "angle") : KRING_UNSET;

      rings->items[i] = (KringRingsItem) {
        .key = kring_record_get_id (stand->person),
        .ring = stand->ring,
        .side = stand->ring == 0 ? KRING_RINGS_NO_SIDE : stand->side,
        .household = stand->household,
        .order = i,
        .is_pinned = angle != KRING_UNSET,
        .angle = angle != KRING_UNSET ? (double) angle / 1000 * G_PI / 180 - G_PI_2 : 0,   /* kept in degrees from the top */
      };
      kring_circle_measure_card (self, i);
    }
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

/* The rays between the sides, in each ring where no card lies over them. */
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

        if (!kring_circle_frame_is_crossed (self, line, -1, -1))
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
      kring_scene_add_text (self->scene, KRING_TONE_SOFT_INK, ring->x + LABEL_PAD, ring->y, create_ring_label (self, i));
    }
}

static void
draw_side_labels (KringCircleFrame *self)
{
  for (int i = 0; i < self->rings.n_sides; i++)
    {
      const KringCircleSide *side = self->model->sides->pdata[i];
      const KringRingsSide *place = &self->rings.sides[i];

      if (place->label.w > 0)
        kring_scene_add_text (self->scene, side->tone, place->x, place->y, create_side_label (self, i));
    }
}

static void
clear_rings (KringCircleFrame *self)
{
  for (int i = 0; i < self->rings.n_items; i++)
    kring_circle_clear_card (&self->cards[i]);
  g_clear_pointer (&self->cards, g_free);
  kring_rings_clear (&self->rings);
  g_free (self->rings.items);
  g_free (self->rings.sides);
  g_free (self->rings.links);
  self->rings = (KringRings) { 0 };
}

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

/* Whether everybody has a place; and, where what they are is to be said, nearly everybody in full. */
static gboolean
is_whole (const KringRings *rings)
{
  int n_shortened = 0;

  for (int i = 0; i < rings->n_items; i++)
    {
      if (rings->items[i].variant < 0 || rings->items[i].variant >= rings->n_variants)
        return FALSE;
      n_shortened += rings->items[i].variant;
    }

  return rings->n_variants > 2 || n_shortened * MOST_SHORTENED <= rings->n_items;
}

/* Lays out with letters @growth times as large as asked. @is_trial: only to know whether that is not too large. */
static gboolean
lay_out_grown (KringCircleFrame *self,
               double            growth,
               gboolean          is_trial)
{
  KringCirclePlaces *places = self->options->places;
  gint64 circle = self->model->circle != NULL ? kring_record_get_id (self->model->circle) : 0;
  double text_scale = self->options->text_scale > 0 ? self->options->text_scale : 1;
  const KringRings *kept = places != NULL && !is_trial ? kring_circle_places_get (places, circle) : NULL;

  self->scale = text_scale * growth;
  g_set_object (&self->scene, NULL);
  self->scene = kring_scene_new (self->context, self->options->width > 0 ? self->options->width : 1200,
                                 self->options->height > 0 ? self->options->height : 800, self->scale);
  set_up_rings (self);
  set_up_items (self);
  kring_circle_add_links (self);
  self->rings.gap = GAP * growth * find_growth (growth)->gap;
  self->rings.n_variants = kept == NULL ? find_growth (growth)->n_variants : 0;

  if (is_trial)
    {
      if (!is_thin (&self->rings))
        return FALSE;
      kring_rings_lay_out (&self->rings, NULL);
      return is_whole (&self->rings);
    }

  kring_rings_lay_out (&self->rings, kept);
  if (places != NULL)
    kring_circle_places_keep (places, circle, text_scale, growth, &self->rings);
  return TRUE;
}

/* Few people get large letters: names are to be read across a table. */
static void
lay_out (KringCircleFrame *self)
{
  const KringCircleOptions *options = self->options;
  gint64 circle = self->model->circle != NULL ? kring_record_get_id (self->model->circle) : 0;
  double kept = options->places != NULL
                ? kring_circle_places_get_growth (options->places, circle, options->width, options->height,
                                                  options->text_scale)
                : 0;
  int low = 0, high = G_N_ELEMENTS (growths) - 1;

  if (kept > 0 || options->keeps_scale)
    {
      lay_out_grown (self, options->keeps_scale ? 1 : kept, FALSE);
      return;
    }

  /* Halving: what fits decides whether to try larger or smaller letters next. */
  while (low < high)
    {
      int middle = (low + high + 1) / 2;
      gboolean fits = lay_out_grown (self, growths[middle].growth, TRUE);

      clear_rings (self);
      if (fits)
        low = middle;
      else
        high = middle - 1;
    }
  lay_out_grown (self, growths[low].growth, FALSE);
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

  lay_out (&frame);
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
  clear_rings (&frame);
  g_clear_pointer (&frame.told, g_ptr_array_unref);
  return frame.scene;
}
