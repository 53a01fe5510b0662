/* kring-place-keeper.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-place-keeper.h"

#include <adwaita.h>

#define KRING_TYPE_PLACE_KEEPER (kring_place_keeper_get_type ())
G_DECLARE_FINAL_TYPE (KringPlaceKeeper, kring_place_keeper, KRING, PLACE_KEEPER, GObject)

#define UNKNOWN_WIDTH -1

struct _KringPlaceKeeper
{
  GObject            parent_instance;

  GtkScrolledWindow *scrolled;   /* which owns this */
  int                width;      /* for which the place was found; UNKNOWN_WIDTH: it is to be found again */
  GtkWidget         *anchor;     /* weak; what stays where it is */
  double             offset;     /* from the top of what is seen to the top of the anchor */
  guint              tick;
  guint              n_frames;   /* since something changed */
};

G_DEFINE_FINAL_TYPE (KringPlaceKeeper, kring_place_keeper, G_TYPE_OBJECT)

/* What is scrolled, whole. */
static GtkWidget *
get_page (KringPlaceKeeper *self)
{
  return gtk_viewport_get_child (GTK_VIEWPORT (gtk_scrolled_window_get_child (self->scrolled)));
}

/* The top and the bottom of @widget, from the top of what is seen; also when it was scrolled a moment ago, and nothing
 * has its new place yet. */
static gboolean
find_place (KringPlaceKeeper *self,
            GtkWidget        *widget,
            double           *top,
            double           *bottom)
{
  graphene_rect_t bounds;

  if (!gtk_widget_get_mapped (widget) || !gtk_widget_compute_bounds (widget, get_page (self), &bounds))
    return FALSE;

  *top = bounds.origin.y - gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (self->scrolled));
  *bottom = *top + bounds.size.height;
  return TRUE;
}

static GtkWidget *
find_focus (KringPlaceKeeper *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self->scrolled));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->scrolled)) ? focus : NULL;
}

/* The first that begins in what is seen. */
static GtkWidget *
find_first (KringPlaceKeeper *self,
            GtkWidget        *widget)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  double top, bottom;

  while (child != NULL && (!find_place (self, child, &top, &bottom) || bottom <= 1))
    child = gtk_widget_get_next_sibling (child);
  if (child == NULL)
    return widget;

  return top >= 0 ? child : find_first (self, child);
}

static void
remember (KringPlaceKeeper *self)
{
  GtkWidget *anchor = find_focus (self);
  double top, bottom;

  if (anchor == NULL || !find_place (self, anchor, &top, &bottom) || top < 0
      || bottom > gtk_widget_get_height (GTK_WIDGET (self->scrolled)))
    anchor = find_first (self, get_page (self));

  g_set_weak_pointer (&self->anchor, anchor);
  if (find_place (self, anchor, &top, &bottom))
    self->offset = top;
}

/* Once all has its new place; of a page that was left, when it is seen again. */
static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  KringPlaceKeeper *self = user_data;
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scrolled);
  double top, bottom;

  if (!gtk_widget_get_mapped (widget))
    {
      self->tick = 0;
      self->width = UNKNOWN_WIDTH;
      return G_SOURCE_REMOVE;
    }
  if (self->n_frames++ < 1)
    return G_SOURCE_CONTINUE;

  self->tick = 0;
  if (self->anchor != NULL && find_place (self, self->anchor, &top, &bottom))
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + top - self->offset);
  self->width = gtk_widget_get_width (widget);
  if (self->anchor == NULL)
    remember (self);
  return G_SOURCE_REMOVE;
}

static void
begin (KringPlaceKeeper *self)
{
  self->n_frames = 0;
  if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self->scrolled), tick_cb, self, NULL);
}

/* What people do moves the place, and what comes in above it; what a new width does is put right. */
static void
moved_cb (KringPlaceKeeper *self)
{
  GtkWidget *scrolled = GTK_WIDGET (self->scrolled);

  if (self->tick == 0 && gtk_widget_get_mapped (scrolled) && gtk_widget_get_width (scrolled) == self->width)
    remember (self);
}

static void
width_cb (KringPlaceKeeper *self)
{
  if (gtk_widget_get_width (GTK_WIDGET (self->scrolled)) != self->width)
    begin (self);
}

static gboolean
is_hidden_by_breakpoint (GtkWidget *widget)
{
  while (widget != NULL && gtk_widget_get_child_visible (widget))
    widget = gtk_widget_get_parent (widget);

  return widget != NULL && ADW_IS_BREAKPOINT_BIN (gtk_widget_get_parent (widget));
}

/* GTK means to give the keyboard to somebody else when the frame is painted; told again who has it, it does not. */
static void
unmap_cb (KringPlaceKeeper *self,
          GtkWidget        *widget)
{
  GtkWidget *focus = is_hidden_by_breakpoint (widget) ? find_focus (self) : NULL;

  if (focus != NULL)
    gtk_root_set_focus (gtk_widget_get_root (focus), focus);
}

static void
connect_once (KringPlaceKeeper *self,
              gpointer          object,
              const char       *signal,
              GCallback         callback)
{
  g_signal_handlers_disconnect_by_func (object, callback, self);
  g_signal_connect_object (object, signal, callback, self, G_CONNECT_SWAPPED);
}

/* A window that becomes much narrower at once hides one thing after the other, from the inside. */
static void
root_cb (KringPlaceKeeper *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self->scrolled));
  GtkWidget *widget = root != NULL ? GTK_WIDGET (self->scrolled) : NULL;

  if (GTK_IS_WINDOW (root))
    connect_once (self, root, "notify::focus-widget", G_CALLBACK (moved_cb));
  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    if (ADW_IS_BREAKPOINT_BIN (widget))
      connect_once (self, widget, "unmap", G_CALLBACK (unmap_cb));
}

static void
kring_place_keeper_finalize (GObject *object)
{
  KringPlaceKeeper *self = KRING_PLACE_KEEPER (object);

  g_clear_weak_pointer (&self->anchor);

  G_OBJECT_CLASS (kring_place_keeper_parent_class)->finalize (object);
}

static void
kring_place_keeper_class_init (KringPlaceKeeperClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = kring_place_keeper_finalize;
}

static void
kring_place_keeper_init (KringPlaceKeeper *self)
{
}

void
kring_place_keep (GtkScrolledWindow *scrolled)
{
  KringPlaceKeeper *self = g_object_new (KRING_TYPE_PLACE_KEEPER, NULL);
  GtkAdjustment *vertical = gtk_scrolled_window_get_vadjustment (scrolled);

  self->scrolled = scrolled;
  g_object_set_data_full (G_OBJECT (scrolled), "kring-place-keeper", self, g_object_unref);
  g_signal_connect_object (scrolled, "unmap", G_CALLBACK (unmap_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (scrolled, "notify::root", G_CALLBACK (root_cb), self, G_CONNECT_SWAPPED);
  root_cb (self);
  g_signal_connect_object (scrolled, "map", G_CALLBACK (width_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (vertical, "value-changed", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (vertical, "changed", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_scrolled_window_get_hadjustment (scrolled), "notify::page-size", G_CALLBACK (width_cb), self,
                           G_CONNECT_SWAPPED);
}
