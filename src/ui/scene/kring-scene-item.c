/* kring-scene-item.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-scene-item.h"

struct _KringSceneItem
{
  GtkWidget        parent_instance;

  KringShapeKind   kind;
  gint64           id;
  char            *words;
  graphene_rect_t  bounds;
  graphene_rect_t  badge;    /* in the scene, as the bounds are */
  float            radius;
};

G_DEFINE_FINAL_TYPE (KringSceneItem, kring_scene_item, GTK_TYPE_WIDGET)

static void
activate_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  KringSceneItem *self = KRING_SCENE_ITEM (widget);

  gtk_widget_activate_action (widget, "scene.activate", "x", self->id);
}

static gboolean
kring_scene_item_contains (GtkWidget *widget,
                           double     x,
                           double     y)
{
  KringSceneItem *self = KRING_SCENE_ITEM (widget);
  const graphene_point_t place = GRAPHENE_POINT_INIT ((float) x + self->bounds.origin.x, (float) y + self->bounds.origin.y);

  return GTK_WIDGET_CLASS (kring_scene_item_parent_class)->contains (widget, x, y)
         || (self->badge.size.width > 0 && graphene_rect_contains_point (&self->badge, &place));
}

static void
kring_scene_item_finalize (GObject *object)
{
  g_free (KRING_SCENE_ITEM (object)->words);

  G_OBJECT_CLASS (kring_scene_item_parent_class)->finalize (object);
}

static void
kring_scene_item_class_init (KringSceneItemClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = kring_scene_item_finalize;
  widget_class->contains = kring_scene_item_contains;

  gtk_widget_class_set_css_name (widget_class, "sceneitem");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_widget_class_install_action (widget_class, "item.activate", NULL, activate_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, 0, "item.activate", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, 0, "item.activate", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_space, 0, "item.activate", NULL);
}

static void
kring_scene_item_init (KringSceneItem *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_VISIBLE);
}

GtkWidget *
kring_scene_item_new (void)
{
  return g_object_new (KRING_TYPE_SCENE_ITEM, NULL);
}

void
kring_scene_item_set_shape (KringSceneItem   *self,
                            const KringShape *shape)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (self);

  self->kind = shape->kind;
  self->id = shape->id;
  self->bounds = GRAPHENE_RECT_INIT (shape->x, shape->y, MAX (shape->w, 1), MAX (shape->h, 1));
  self->badge = GRAPHENE_RECT_INIT (0, 0, 0, 0);
  self->radius = shape->radius;

  if (g_set_str (&self->words, shape->words != NULL ? shape->words : ""))
    gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL, self->words, -1);
}

void
kring_scene_item_set_badge (KringSceneItem   *self,
                            const KringShape *badge)
{
  self->badge = GRAPHENE_RECT_INIT (badge->x, badge->y, badge->w, badge->h);
}

gint64
kring_scene_item_get_id (KringSceneItem *self)
{
  return self->id;
}

const char *
kring_scene_item_get_words (KringSceneItem *self)
{
  return self->words;
}

KringShapeKind
kring_scene_item_get_kind (KringSceneItem *self)
{
  return self->kind;
}

const graphene_rect_t *
kring_scene_item_get_bounds (KringSceneItem *self)
{
  return &self->bounds;
}

void
kring_scene_item_set_selected (KringSceneItem *self,
                               gboolean        selected)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (self);

  if (selected)
    gtk_widget_set_state_flags (GTK_WIDGET (self), GTK_STATE_FLAG_SELECTED, FALSE);
  else
    gtk_widget_unset_state_flags (GTK_WIDGET (self), GTK_STATE_FLAG_SELECTED);
  gtk_accessible_update_state (accessible, GTK_ACCESSIBLE_STATE_PRESSED,
                               selected ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE,
                               GTK_ACCESSIBLE_STATE_SELECTED, selected, -1);
}
