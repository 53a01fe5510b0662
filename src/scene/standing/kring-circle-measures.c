/* kring-circle-measures.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-measures.h"

#include <glib/gi18n.h>
#include <math.h>

#define RING_ROOM    0.34    /* of the picture's breadth for the name of a ring, and of a side */
#define SIDE_ROOM    0.4
#define NARROW_ROOM  56.0    /* for the name of a side within the rings */
#define NARROW_LINES 3
#define WIDTH        1200.0  /* of a picture of which nothing was said */
#define HEIGHT       800.0

PangoLayout *
kring_circle_create_ring_label (const KringCircleFrame *self,
                                int                     ring)
{
  return kring_scene_create_text (self->scene, self->model->rings[ring], KRING_TEXT_SMALL, self->rings.width * RING_ROOM, 1);
}

PangoLayout *
kring_circle_create_side_label (const KringCircleFrame *self,
                                int                     side,
                                gboolean                is_narrow)
{
  const char *text = ((KringCircleSide *) self->model->sides->pdata[side])->label;
  PangoLayout *label = kring_scene_create_text (self->scene, text, KRING_TEXT_NAME,
                                                is_narrow ? NARROW_ROOM * self->scale : self->rings.width * SIDE_ROOM,
                                                is_narrow ? NARROW_LINES : 1);

  double w;

  if (!is_narrow)
    return label;

  kring_scene_measure (label, &w, NULL);
  pango_layout_set_width (label, (int) ceil ((w + 0.5) * PANGO_SCALE));
  pango_layout_set_alignment (label, PANGO_ALIGN_CENTER);

  return label;
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
  rings->n_rings = self->model->n_rings;
  for (int i = 0; i < rings->n_rings; i++)
    rings->rings[i].label = measure (kring_circle_create_ring_label (self, i), KRING_RING_LABEL_PAD);

  rings->n_sides = (int) self->model->sides->len;
  rings->sides = g_new0 (KringRingsSide, rings->n_sides);
  for (int i = 0; i < rings->n_sides; i++)
    {
      rings->sides[i].label = measure (kring_circle_create_side_label (self, i, FALSE), 0);
      if (rings->sides[i].label.w > NARROW_ROOM * self->scale)
        rings->sides[i].inside = measure (kring_circle_create_side_label (self, i, TRUE), 0);
    }

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
      gint64 angle = stand->placement != NULL && stand->ring > 0 && stand->ring <= rings->n_rings
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

void
kring_circle_clear_places (KringCircleFrame *self)
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

void
kring_circle_measure (KringCircleFrame *self,
                      double            scale,
                      double            gap)
{
  const KringCircleOptions *options = self->options;

  kring_circle_clear_places (self);
  self->scale = scale;
  g_clear_object (&self->scene);
  self->scene = kring_scene_new (self->context, options->width > 0 ? options->width : WIDTH,
                                 options->height > 0 ? options->height : HEIGHT, scale);
  set_up_rings (self);
  set_up_items (self);
  kring_circle_add_links (self);
  self->rings.gap = gap;
}
