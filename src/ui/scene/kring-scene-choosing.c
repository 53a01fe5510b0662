/* kring-scene-choosing.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-scene-choosing.h"

#include <adwaita.h>

#define TINT 0.15f   /* of the band */

struct _KringSceneChoosing
{
  GtkWidget        *view;
  GArray           *chosen;     /* gint64, the last one last */

  gboolean          has_band;
  gboolean          adds;
  graphene_point_t  corner;     /* where the band began */
  graphene_rect_t   band;
};

static void
free_choosing (gpointer data)
{
  KringSceneChoosing *self = data;

  g_array_unref (self->chosen);
  g_free (self);
}

KringSceneChoosing *
kring_scene_choosing_new (GtkWidget *view)
{
  KringSceneChoosing *self = g_new0 (KringSceneChoosing, 1);

  self->view = view;
  self->chosen = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_object_set_data_full (G_OBJECT (view), "choosing", self, free_choosing);

  return self;
}

static KringSceneItem *
get_first (KringSceneChoosing *self)
{
  return (KringSceneItem *) gtk_widget_get_first_child (self->view);
}

static KringSceneItem *
get_next (KringSceneItem *item)
{
  return (KringSceneItem *) gtk_widget_get_next_sibling (GTK_WIDGET (item));
}

/* Somebody, rather than a "+3" or a ghost. */
static gboolean
can_choose (KringSceneItem *item)
{
  return item != NULL && kring_scene_item_get_kind (item) == KRING_SHAPE_CARD && kring_scene_item_get_id (item) != 0;
}

static int
find (GArray *ids,
      gint64  id)
{
  for (guint i = 0; i < ids->len; i++)
    if (g_array_index (ids, gint64, i) == id)
      return (int) i;

  return -1;
}

static gboolean
is_touched (KringSceneChoosing *self,
            KringSceneItem     *item)
{
  return self->has_band && can_choose (item)
         && graphene_rect_intersection (&self->band, kring_scene_item_get_bounds (item), NULL);
}

void
kring_scene_choosing_mark (KringSceneChoosing *self)
{
  for (KringSceneItem *item = get_first (self); item != NULL; item = get_next (item))
    {
      gint64 id = kring_scene_item_get_id (item);
      gboolean is_chosen = id != 0 && find (self->chosen, id) >= 0 && (!self->has_band || self->adds);

      kring_scene_item_set_selected (item, is_chosen || is_touched (self, item));
    }
}

void
kring_scene_choosing_set (KringSceneChoosing *self,
                          const gint64       *ids,
                          guint               n_ids)
{
  g_array_set_size (self->chosen, 0);
  g_array_append_vals (self->chosen, ids, n_ids);
  kring_scene_choosing_mark (self);
}

gint64
kring_scene_choosing_get_last (KringSceneChoosing *self)
{
  return self->chosen->len > 0 ? g_array_index (self->chosen, gint64, self->chosen->len - 1) : 0;
}

static gboolean
ask (KringSceneChoosing *self,
     GArray             *wanted)
{
  g_signal_emit_by_name (self->view, "choosing", wanted);
  return TRUE;
}

gboolean
kring_scene_choosing_toggle (KringSceneChoosing *self,
                             KringSceneItem     *item)
{
  g_autoptr(GArray) wanted = g_array_copy (self->chosen);
  gint64 id;
  int index;

  if (!can_choose (item))
    return FALSE;

  id = kring_scene_item_get_id (item);
  index = find (wanted, id);
  if (index >= 0)
    g_array_remove_index (wanted, (guint) index);
  else
    g_array_append_val (wanted, id);

  return ask (self, wanted);
}

static void
add_item (GArray         *wanted,
          KringSceneItem *item)
{
  gint64 id = kring_scene_item_get_id (item);

  if (find (wanted, id) < 0)
    g_array_append_val (wanted, id);
}

gboolean
kring_scene_choosing_all (KringSceneChoosing *self)
{
  g_autoptr(GArray) wanted = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 last = kring_scene_choosing_get_last (self);
  int index;

  for (KringSceneItem *item = get_first (self); item != NULL; item = get_next (item))
    if (can_choose (item))
      add_item (wanted, item);

  index = find (wanted, last);
  if (index >= 0)
    {
      g_array_remove_index (wanted, (guint) index);
      g_array_append_val (wanted, last);
    }

  return wanted->len > 0 && ask (self, wanted);
}

gboolean
kring_scene_choosing_one (KringSceneChoosing *self,
                          KringSceneItem     *item)
{
  g_autoptr(GArray) wanted = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 id = item != NULL ? kring_scene_item_get_id (item) : 0;

  if (self->chosen->len < 2)
    return FALSE;

  if (find (self->chosen, id) < 0)
    id = kring_scene_choosing_get_last (self);
  g_array_append_val (wanted, id);

  return ask (self, wanted);
}

void
kring_scene_choosing_begin_band (KringSceneChoosing *self,
                                 double              x,
                                 double              y,
                                 gboolean            adds)
{
  self->has_band = TRUE;
  self->adds = adds;
  self->corner = GRAPHENE_POINT_INIT ((float) x, (float) y);
  kring_scene_choosing_move_band (self, x, y);
}

void
kring_scene_choosing_move_band (KringSceneChoosing *self,
                                double              x,
                                double              y)
{
  self->band = GRAPHENE_RECT_INIT (self->corner.x, self->corner.y, (float) x - self->corner.x, (float) y - self->corner.y);
  graphene_rect_normalize (&self->band);
  kring_scene_choosing_mark (self);
  gtk_widget_queue_draw (self->view);
}

void
kring_scene_choosing_end_band (KringSceneChoosing *self,
                               gboolean            asks)
{
  g_autoptr(GArray) wanted = self->adds ? g_array_copy (self->chosen) : g_array_new (FALSE, FALSE, sizeof (gint64));
  KringSceneItem *last = NULL;

  if (!self->has_band)
    return;

  for (KringSceneItem *item = get_first (self); item != NULL; item = get_next (item))
    if (is_touched (self, item))
      {
        add_item (wanted, item);
        last = item;
      }

  self->has_band = FALSE;
  kring_scene_choosing_mark (self);
  gtk_widget_queue_draw (self->view);
  if (!asks)
    return;

  if (last != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (last));   /* so that the keys work on what was chosen */
  ask (self, wanted);
}

void
kring_scene_choosing_snapshot (KringSceneChoosing *self,
                               GtkSnapshot        *snapshot)
{
  g_autoptr(GdkRGBA) line = NULL;
  GskRoundedRect box;
  GdkRGBA tint;

  if (!self->has_band)
    return;

  line = adw_style_manager_get_accent_color_rgba (adw_style_manager_get_default ());
  tint = *line;
  tint.alpha *= TINT;
  gtk_snapshot_append_color (snapshot, &tint, &self->band);
  gsk_rounded_rect_init_from_rect (&box, &self->band, 0);
  gtk_snapshot_append_border (snapshot, &box, (float[4]) { 1, 1, 1, 1 }, (GdkRGBA[4]) { *line, *line, *line, *line });
}
