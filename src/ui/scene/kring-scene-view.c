/* kring-scene-view.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-scene-view.h"

#include <adwaita.h>
#include <math.h>

#include "kring-scene-choosing.h"
#include "kring-scene-input.h"
#include "kring-scene-item.h"
#include "kring-scene-paint.h"
#include "kring-scene-walk.h"

struct _KringSceneView
{
  GtkWidget       parent_instance;

  KringSceneFunc  func;
  gpointer        user_data;
  KringScene     *scene;
  int             made_width;
  int             made_height;

  GPtrArray      *items;        /* KringSceneItem, as in the scene; children of the view */
  KringSceneChoosing *choosing;
  gint64          visited;      /* where the focus was last ... */
  gint64          chosen_elsewhere;   /* ... and who was chosen after that; 0: nobody */
  int             floor_width;
  int             floor_height;
  gboolean        grows;
  int             needed_width;    /* for which needed_height is known; -1: for none */
  int             needed_height;
  gboolean        movable;
  gboolean        takes_several;

  double          least, most;     /* that the picture may be stretched */
  double          stretch;
  graphene_point_t stretched;      /* what stays where it is meanwhile */
};

G_DEFINE_FINAL_TYPE (KringSceneView, kring_scene_view, GTK_TYPE_WIDGET)

enum {
  ACTIVATED,
  NUDGED,
  DRAGGING,
  DROPPED,
  ZOOMED,
  PANNED,
  CHOOSING,
  MENU,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static KringPalette
get_palette (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  gboolean is_dark = adw_style_manager_get_dark (manager);

  if (adw_style_manager_get_high_contrast (manager))
    return is_dark ? KRING_PALETTE_HIGH_CONTRAST_DARK : KRING_PALETTE_HIGH_CONTRAST;

  return is_dark ? KRING_PALETTE_DARK : KRING_PALETTE_LIGHT;
}

/* A point of text is 96/72 pixels at the usual resolution, more when somebody asked for larger text. */
static double
get_text_scale (KringSceneView *self)
{
  int dpi;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);

  return dpi > 0 ? dpi / 1024.0 / 72 : 96.0 / 72;
}

static gboolean
is_item (const KringShape *shape)
{
  return shape->words != NULL && (shape->kind != KRING_SHAPE_MARK || shape->id != 0)
         && (shape->kind == KRING_SHAPE_CARD || shape->kind == KRING_SHAPE_BAR || shape->kind == KRING_SHAPE_SPAN
             || shape->kind == KRING_SHAPE_DOT || shape->kind == KRING_SHAPE_MORE || shape->kind == KRING_SHAPE_MARK
             || shape->kind == KRING_SHAPE_GHOST);
}

/* One child for each item of the scene; those there are already are taken again. */
/* Drawn over what it is of, and so after it. */
static void
add_badge (KringSceneView   *self,
           const KringShape *badge)
{
  KringSceneItem *item = kring_scene_walk_find (self->items, badge->id);

  if (item != NULL)
    kring_scene_item_set_badge (item, badge);
}

static void
follow_scene (KringSceneView *self)
{
  guint n = 0;

  for (guint i = 0; i < kring_scene_get_n_shapes (self->scene); i++)
    {
      const KringShape *shape = kring_scene_get_shape (self->scene, i);
      KringSceneItem *item;

      if (shape->kind == KRING_SHAPE_GROUND && shape->id != 0)
        add_badge (self, shape);
      if (!is_item (shape))
        continue;

      if (n == self->items->len)
        {
          GtkWidget *widget = kring_scene_item_new ();

          gtk_widget_set_parent (widget, GTK_WIDGET (self));
          g_ptr_array_add (self->items, widget);
        }

      item = self->items->pdata[n++];
      kring_scene_item_set_shape (item, shape);
    }

  while (self->items->len > n)
    {
      gtk_widget_unparent (self->items->pdata[self->items->len - 1]);
      g_ptr_array_set_size (self->items, (int) self->items->len - 1);
    }
  kring_scene_choosing_mark (self->choosing);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  kring_scene_get_words (self->scene) != NULL ? kring_scene_get_words (self->scene) : "",
                                  -1);
}

static KringScene *
call_func (KringSceneView *self,
           int             width,
           int             height)
{
  PangoContext *context = gtk_widget_create_pango_context (GTK_WIDGET (self));
  KringScene *scene;

  kring_scene_setup_context (context, pango_language_to_string (gtk_get_default_language ()));
  scene = self->func (context, width, height, get_text_scale (self), self->user_data);
  g_object_unref (context);

  return scene;
}

static int
get_needed_height (KringSceneView *self,
                   int             width)
{
  if (self->needed_width != width)
    {
      g_autoptr(KringScene) scene = call_func (self, width, 1);   /* a picture grows to what it needs at least */

      self->needed_width = width;
      self->needed_height = (int) ceil (kring_scene_get_height (scene));
    }

  return self->needed_height;
}

static void
make_scene (KringSceneView *self,
            int             width,
            int             height)
{
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  g_clear_object (&self->scene);
  self->scene = call_func (self, width, height);
  self->made_width = width;
  self->made_height = height;
  follow_scene (self);

  /* the focus stays with whom it was on, wherever they are now */
  if (had_focus)
    {
      KringSceneItem *item = kring_scene_walk_find (self->items, self->visited);

      if (item != NULL)
        gtk_widget_grab_focus (GTK_WIDGET (item));
    }
}

static void
kring_scene_view_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  KringSceneView *self = KRING_SCENE_VIEW (widget);
  int least = orientation == GTK_ORIENTATION_HORIZONTAL ? self->floor_width : self->floor_height;

  for (guint i = 0; i < self->items->len; i++)
    gtk_widget_measure (self->items->pdata[i], orientation, -1, NULL, NULL, NULL, NULL);

  least = (int) ceil (least * get_text_scale (self));
  if (orientation == GTK_ORIENTATION_VERTICAL && self->grows && self->func != NULL && for_size > 0)
    least = MAX (least, get_needed_height (self, for_size));
  *minimum = *natural = least;
}

static GtkSizeRequestMode
kring_scene_view_get_request_mode (GtkWidget *widget)
{
  return KRING_SCENE_VIEW (widget)->grows ? GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
kring_scene_view_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  KringSceneView *self = KRING_SCENE_VIEW (widget);

  if (self->func != NULL && (self->scene == NULL || self->made_width != width || self->made_height != height))
    make_scene (self, width, height);

  for (guint i = 0; i < self->items->len; i++)
    {
      const graphene_rect_t *bounds = kring_scene_item_get_bounds (self->items->pdata[i]);
      GtkRequisition least;

      gtk_widget_get_preferred_size (self->items->pdata[i], &least, NULL);
      gtk_widget_allocate (self->items->pdata[i],
                           MAX ((int) ceilf (bounds->size.width), least.width),
                           MAX ((int) ceilf (bounds->size.height), least.height), -1,
                           gsk_transform_translate (NULL, &bounds->origin));
    }
}

static void
kring_scene_view_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  KringSceneView *self = KRING_SCENE_VIEW (widget);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &self->stretched);
  gtk_snapshot_scale (snapshot, (float) self->stretch, (float) self->stretch);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (-self->stretched.x, -self->stretched.y));
  if (self->scene != NULL)
    kring_scene_paint (self->scene, snapshot, get_palette ());

  for (guint i = 0; i < self->items->len; i++)
    if (gtk_widget_get_state_flags (self->items->pdata[i]) & (GTK_STATE_FLAG_SELECTED | GTK_STATE_FLAG_FOCUS_VISIBLE
                                                              | GTK_STATE_FLAG_PRELIGHT))
      gtk_widget_snapshot_child (widget, self->items->pdata[i], snapshot);
  kring_scene_choosing_snapshot (self->choosing, snapshot);
  gtk_snapshot_restore (snapshot);
}

static gint64
get_entry (KringSceneView *self)
{
  return kring_scene_walk_find (self->items, self->chosen_elsewhere) != NULL ? self->chosen_elsewhere : self->visited;
}

static gboolean
kring_scene_view_focus (GtkWidget        *widget,
                        GtkDirectionType  direction)
{
  KringSceneView *self = KRING_SCENE_VIEW (widget);
  GtkWidget *present = gtk_widget_get_focus_child (widget);
  KringSceneItem *next;

  if (present == NULL)
    next = kring_scene_walk_enter (self->items, get_entry (self), kring_scene_choosing_get_last (self->choosing));
  else
    next = kring_scene_walk_next (self->items, KRING_SCENE_ITEM (present), direction);

  if (next == NULL)
    return FALSE;

  self->visited = kring_scene_item_get_id (next);
  return gtk_widget_grab_focus (GTK_WIDGET (next));
}

static void
kring_scene_view_set_focus_child (GtkWidget *widget,
                                  GtkWidget *child)
{
  KringSceneView *self = KRING_SCENE_VIEW (widget);

  if (child != NULL)
    {
      self->visited = kring_scene_item_get_id (KRING_SCENE_ITEM (child));
      self->chosen_elsewhere = 0;
    }

  GTK_WIDGET_CLASS (kring_scene_view_parent_class)->set_focus_child (widget, child);
}

static void
activate_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  KringSceneView *self = KRING_SCENE_VIEW (widget);
  KringSceneItem *item = KRING_SCENE_ITEM (gtk_widget_get_focus_child (widget));

  /* A screen reader activates what has not the focus. */
  if (item == NULL || kring_scene_item_get_id (item) != g_variant_get_int64 (parameter))
    item = kring_scene_walk_find (self->items, g_variant_get_int64 (parameter));
  if (item != NULL)
    g_signal_emit (self, signals[ACTIVATED], 0, kring_scene_item_get_id (item), kring_scene_item_get_words (item));
}

static void
kring_scene_view_dispose (GObject *object)
{
  KringSceneView *self = KRING_SCENE_VIEW (object);

  while (self->items->len > 0)
    {
      gtk_widget_unparent (self->items->pdata[self->items->len - 1]);
      g_ptr_array_set_size (self->items, (int) self->items->len - 1);
    }
  g_clear_object (&self->scene);

  G_OBJECT_CLASS (kring_scene_view_parent_class)->dispose (object);
}

static void
kring_scene_view_finalize (GObject *object)
{
  g_ptr_array_unref (KRING_SCENE_VIEW (object)->items);

  G_OBJECT_CLASS (kring_scene_view_parent_class)->finalize (object);
}

static void
kring_scene_view_class_init (KringSceneViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const struct { const char *name; guint n; GType types[3]; } rows[] = {
    [ACTIVATED] = { "activated", 2, { G_TYPE_INT64, G_TYPE_STRING } },
    [NUDGED]    = { "nudged",    3, { G_TYPE_INT64, G_TYPE_INT, G_TYPE_INT } },
    [DRAGGING]  = { "dragging",  3, { G_TYPE_INT64, G_TYPE_DOUBLE, G_TYPE_DOUBLE } },
    [DROPPED]   = { "dropped",   3, { G_TYPE_INT64, G_TYPE_DOUBLE, G_TYPE_DOUBLE } },
    [ZOOMED]    = { "zoomed",    3, { G_TYPE_DOUBLE, G_TYPE_DOUBLE, G_TYPE_DOUBLE } },
    [PANNED]    = { "panned",    1, { G_TYPE_DOUBLE } },
    [CHOOSING]  = { "choosing",  1, { G_TYPE_ARRAY } },
    [MENU]      = { "menu",      3, { G_TYPE_INT64, G_TYPE_DOUBLE, G_TYPE_DOUBLE } },
  };

  object_class->dispose = kring_scene_view_dispose;
  object_class->finalize = kring_scene_view_finalize;
  widget_class->get_request_mode = kring_scene_view_get_request_mode;
  widget_class->measure = kring_scene_view_measure;
  widget_class->size_allocate = kring_scene_view_size_allocate;
  widget_class->snapshot = kring_scene_view_snapshot;
  widget_class->focus = kring_scene_view_focus;
  widget_class->set_focus_child = kring_scene_view_set_focus_child;

  for (guint i = 0; i < N_SIGNALS; i++)
    signals[i] = g_signal_newv (rows[i].name, KRING_TYPE_SCENE_VIEW, G_SIGNAL_RUN_LAST, NULL, NULL, NULL, NULL,
                                G_TYPE_NONE, rows[i].n, (GType *) rows[i].types);

  gtk_widget_class_set_css_name (widget_class, "scene");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_install_action (widget_class, "scene.activate", "x", activate_action);
}

static void
kring_scene_view_init (KringSceneView *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  self->items = g_ptr_array_new ();
  self->choosing = kring_scene_choosing_new (GTK_WIDGET (self));
  self->needed_width = -1;
  self->least = self->most = self->stretch = 1;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);

  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_settings_get_default (), "notify::gtk-xft-dpi",
                           G_CALLBACK (kring_scene_view_invalidate_size), self, G_CONNECT_SWAPPED);
  kring_scene_input_set_up (self, self->choosing);
}

GtkWidget *
kring_scene_view_new (void)
{
  return g_object_new (KRING_TYPE_SCENE_VIEW, NULL);
}

void
kring_scene_view_set_func (KringSceneView *self,
                           KringSceneFunc  func,
                           gpointer        user_data)
{
  self->func = func;
  self->user_data = user_data;
  kring_scene_view_invalidate (self);
}

void
kring_scene_view_invalidate (KringSceneView *self)
{
  /* the old picture stays until the new one is made, in the next frame */
  self->made_width = -1;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
kring_scene_view_invalidate_size (KringSceneView *self)
{
  self->needed_width = -1;
  kring_scene_view_invalidate (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
kring_scene_view_set_grows (KringSceneView *self,
                            gboolean        grows)
{
  self->grows = grows;
  kring_scene_view_invalidate_size (self);
}

KringScene *
kring_scene_view_get_scene (KringSceneView *self)
{
  return self->scene;
}

double
kring_scene_view_find_centre (KringSceneView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  KringSceneItem *item = kring_scene_walk_find (self->items, kring_scene_choosing_get_last (self->choosing));
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  graphene_rect_t bounds;

  if (focus != NULL && g_ptr_array_find (self->items, focus, NULL))
    item = KRING_SCENE_ITEM (focus);
  if (item == NULL || !gtk_widget_compute_bounds (GTK_WIDGET (item), GTK_WIDGET (self), &bounds))
    return width / 2;

  return CLAMP (bounds.origin.x + bounds.size.width / 2, 0, width);
}

void
kring_scene_view_set_selected (KringSceneView *self,
                               gint64          id)
{
  kring_scene_view_set_chosen (self, &id, id != 0 ? 1 : 0);
}

void
kring_scene_view_set_chosen (KringSceneView *self,
                             const gint64   *ids,
                             guint           n_ids)
{
  gint64 before = kring_scene_choosing_get_last (self->choosing);

  kring_scene_choosing_set (self->choosing, ids, n_ids);

  /* whoever comes here by keyboard comes to whom was chosen elsewhere, or has just been added */
  if (n_ids > 0 && ids[n_ids - 1] != before && gtk_widget_get_focus_child (GTK_WIDGET (self)) == NULL)
    self->chosen_elsewhere = ids[n_ids - 1];
}

void
kring_scene_view_set_floor (KringSceneView *self,
                            int             width,
                            int             height)
{
  self->floor_width = width;
  self->floor_height = height;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
kring_scene_view_set_movable (KringSceneView *self,
                              gboolean        movable)
{
  self->movable = movable;
}

gboolean
kring_scene_view_get_movable (KringSceneView *self)
{
  return self->movable;
}

void
kring_scene_view_set_takes_several (KringSceneView *self,
                                    gboolean        takes_several)
{
  self->takes_several = takes_several;
}

gboolean
kring_scene_view_get_takes_several (KringSceneView *self)
{
  return self->takes_several && self->movable;
}

void
kring_scene_view_set_reach (KringSceneView *self,
                            double          least,
                            double          most)
{
  self->least = least;
  self->most = most;
}

void
kring_scene_view_stretch (KringSceneView         *self,
                          double                  stretch,
                          const graphene_point_t *place)
{
  self->stretch = stretch != 1 ? CLAMP (stretch, self->least, self->most) : 1;
  self->stretched = *place;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

double
kring_scene_view_get_stretch (KringSceneView *self)
{
  return self->stretch;
}

gboolean
kring_scene_view_is_heard (KringSceneView *self,
                           const char     *name)
{
  return g_signal_has_handler_pending (self, g_signal_lookup (name, KRING_TYPE_SCENE_VIEW), 0, TRUE);
}

gboolean
kring_scene_view_choose_all (KringSceneView *self)
{
  if (!kring_scene_view_get_takes_several (self) || !kring_scene_choosing_all (self->choosing))
    return FALSE;

  if (gtk_widget_get_focus_child (GTK_WIDGET (self)) == NULL)
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
  return TRUE;
}
