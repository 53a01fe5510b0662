/* kring-circle-modes.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-circle-modes.h"

#include "kring-circle-compare-bar.h"
#include "kring-circle-compared.h"
#include "kring-circle-taper-bar.h"

#define MOST_ZOOM   3.0
#define HIGHER      1.3   /* times its least height, where it scrolls across */
#define BESIDE      750   /* points of text, from where on two circles stand beside each other rather than one below the other */

struct _KringCircleModes
{
  AdwBin                 parent_instance;

  KringDesk             *desk;
  GtkWidget             *page, *view;   /* of the page this is in */
  gint64                 circle;
  GSimpleActionGroup    *actions;
  int                    width, height;
  double                 zoom;          /* how much larger than the window the picture is made; 1: as large */
  int                    kept_height;   /* of the picture while a bar is open below it; -1: none is */
  int                    page_height;   /* for which it was kept */
  gboolean               is_narrow;     /* too narrow for two circles beside each other */
  gboolean               is_small;      /* not even one can be seen across */
  guint                  restack_id, focus_id;

  KringCircleCompareBar *compare_bar;
  KringCircleTaperBar   *taper_bar;
};

G_DEFINE_FINAL_TYPE (KringCircleModes, kring_circle_modes, ADW_TYPE_BIN)

enum {
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
stepped_cb (KringCircleModes *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static KringRecord *
get_circle (KringCircleModes *self)
{
  return kring_share_get (kring_desk_get_share (self->desk), self->circle);
}

static void
open_other (KringCircleModes *self,
            GVariant         *id,
            gboolean          is_beside)
{
  kring_circle_taper_bar_set_open (self->taper_bar, FALSE);
  kring_circle_compare_bar_open (self->compare_bar, self->desk, get_circle (self), g_variant_get_int64 (id), is_beside);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
compare_action (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  open_other (user_data, parameter, FALSE);
}

static void
beside_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  open_other (user_data, parameter, TRUE);
}

/* From the menu, or the button it gave the keyboard back to, and not from where one went meanwhile; as soon as there is
 * something on the bar, which slides in, that takes it. */
static gboolean
focus_tick_cb (GtkWidget     *widget,
               GdkFrameClock *clock,
               gpointer       user_data)
{
  KringCircleModes *self = KRING_CIRCLE_MODES (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (self->page));
  gboolean went = focus != NULL && gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) == NULL
                  && gtk_widget_get_ancestor (focus, GTK_TYPE_MENU_BUTTON) == NULL;

  if (!went && kring_circle_taper_bar_is_open (self->taper_bar)
      && !gtk_widget_child_focus (GTK_WIDGET (self->taper_bar), GTK_DIR_TAB_FORWARD))
    return G_SOURCE_CONTINUE;

  self->focus_id = 0;
  return G_SOURCE_REMOVE;
}

static void
menu_closed_cb (KringCircleModes *self,
                GtkWidget        *popover)
{
  if (popover != NULL)
    g_signal_handlers_disconnect_by_func (popover, menu_closed_cb, self);
  if (self->focus_id == 0)
    self->focus_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), focus_tick_cb, NULL, NULL);
}

/* Where it was chosen from a menu: when that is closed. */
static void
focus_later (KringCircleModes *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (self->page));
  GtkWidget *popover = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) : NULL;

  if (popover != NULL && gtk_widget_get_visible (popover))
    g_signal_connect_object (popover, "closed", G_CALLBACK (menu_closed_cb), self, G_CONNECT_SWAPPED);
  else
    menu_closed_cb (self, NULL);
}

static void
taper_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  KringCircleModes *self = user_data;

  kring_circle_compare_bar_close (self->compare_bar);
  kring_circle_taper_bar_set_open (self->taper_bar, TRUE);
  g_signal_emit (self, signals[CHANGED], 0);
  focus_later (self);
}

static void
leave_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  KringCircleModes *self = user_data;
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (self->page));

  /* not on a bar that goes */
  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    gtk_widget_child_focus (self->view, GTK_DIR_TAB_FORWARD);
  kring_circle_compare_bar_close (self->compare_bar);
  kring_circle_taper_bar_set_open (self->taper_bar, FALSE);
  g_signal_emit (self, signals[CHANGED], 0);
}

static const GActionEntry actions[] = {
  { .name = "compare", .activate = compare_action, .parameter_type = "x" },
  { .name = "beside", .activate = beside_action, .parameter_type = "x" },
  { .name = "taper", .activate = taper_action },
  { .name = "leave", .activate = leave_action },
};

gboolean
kring_circle_modes_is_stacked (KringCircleModes *self)
{
  return self->is_narrow && kring_circle_compare_bar_is_beside (self->compare_bar);
}

/* Pixels in a point of text. */
static double
get_point (KringCircleModes *self)
{
  int dpi;

  g_object_get (gtk_widget_get_settings (self->page), "gtk-xft-dpi", &dpi, NULL);
  return (dpi > 0 ? dpi / 1024.0 : 96) / 72;
}

static void
set_floor (KringCircleModes *self)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (self->view, GTK_TYPE_SCROLLED_WINDOW);
  int width = self->width, height = self->height;

  if (kring_circle_modes_is_stacked (self))
    height *= 2;
  else if (self->is_small)
    height = (int) (height * HIGHER);   /* it scrolls both ways anyhow */

  if (self->zoom > 1 && scrolled != NULL)
    {
      width = (int) (MAX (width, gtk_widget_get_width (scrolled) / get_point (self)) * self->zoom);
      height = (int) (MAX (height, gtk_widget_get_height (scrolled) / get_point (self)) * self->zoom);
    }
  kring_scene_view_set_floor (KRING_SCENE_VIEW (self->view), width, height);
}

static void
keep_height (KringCircleModes *self,
             int               height)
{
  self->kept_height = height;
  gtk_widget_set_size_request (self->view, -1, height > 0 ? height : -1);
  gtk_widget_set_valign (self->view, height > 0 ? GTK_ALIGN_START : GTK_ALIGN_FILL);
}

/* In a window of another height there is another picture anyhow. */
static gboolean
is_outgrown (KringCircleModes *self)
{
  return self->kept_height > 0 && gtk_widget_get_height (self->page) != self->page_height;
}

static void
restack_cb (gpointer user_data)
{
  KringCircleModes *self = KRING_CIRCLE_MODES (user_data);

  self->restack_id = 0;
  if (is_outgrown (self))
    keep_height (self, -1);
  set_floor (self);
}

/* @width in pixels. */
static gboolean
is_too_narrow (KringCircleModes *self,
               double            width)
{
  return width < BESIDE * get_point (self);
}

/* Later: what is being placed cannot ask for another size. */
static void
note_width (KringCircleModes *self,
            double            width)
{
  gboolean is_narrow = is_too_narrow (self, width);
  gboolean is_small = gtk_widget_get_width (self->page) < self->width * get_point (self);

  if ((is_narrow != self->is_narrow || is_small != self->is_small) && self->restack_id == 0)
    self->restack_id = g_idle_add_once (restack_cb, self);
  self->is_narrow = is_narrow;
  self->is_small = is_small;
}

static void
height_cb (KringCircleModes *self)
{
  if (is_outgrown (self) && self->restack_id == 0)
    self->restack_id = g_idle_add_once (restack_cb, self);
}

static void
kring_circle_modes_dispose (GObject *object)
{
  KringCircleModes *self = KRING_CIRCLE_MODES (object);

  g_clear_handle_id (&self->restack_id, g_source_remove);
  if (self->focus_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), g_steal_handle_id (&self->focus_id));
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_CIRCLE_MODES);
  g_clear_object (&self->actions);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_circle_modes_parent_class)->dispose (object);
}

static void
kring_circle_modes_class_init (KringCircleModesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_circle_modes_dispose;

  signals[CHANGED] = g_signal_new ("changed", KRING_TYPE_CIRCLE_MODES, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  g_type_ensure (KRING_TYPE_CIRCLE_COMPARE_BAR);
  g_type_ensure (KRING_TYPE_CIRCLE_TAPER_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-circle-modes.ui");
  gtk_widget_class_bind_template_child (widget_class, KringCircleModes, compare_bar);
  gtk_widget_class_bind_template_child (widget_class, KringCircleModes, taper_bar);
  gtk_widget_class_bind_template_callback (widget_class, stepped_cb);
}

static void
kring_circle_modes_init (KringCircleModes *self)
{
  self->kept_height = -1;
  self->zoom = 1;
  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), actions, G_N_ELEMENTS (actions), self);
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
kring_circle_modes_set_up (KringCircleModes *self,
                           GtkWidget        *page,
                           KringDesk        *desk,
                           KringSceneView   *view,
                           int               width,
                           int               height)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();
  GtkScrolledWindow *scrolled = GTK_SCROLLED_WINDOW (gtk_widget_get_ancestor (GTK_WIDGET (view), GTK_TYPE_SCROLLED_WINDOW));

  self->page = page;
  self->desk = g_object_ref (desk);
  self->view = GTK_WIDGET (view);
  self->width = width;
  self->height = height;
  kring_scene_view_set_reach (view, 1, MOST_ZOOM);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (scrolled), "notify::page-size", G_CALLBACK (height_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_insert_action_group (page, "modes", G_ACTION_GROUP (self->actions));
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                                                          gtk_named_action_new ("modes.leave")));
  gtk_widget_add_controller (page, controller);
}

void
kring_circle_modes_zoom (KringCircleModes *self,
                         double            factor)
{
  self->zoom = factor > 0 ? CLAMP (self->zoom * factor, 1, MOST_ZOOM) : 1;
  kring_scene_view_set_reach (KRING_SCENE_VIEW (self->view), 1 / self->zoom, MOST_ZOOM / self->zoom);
  set_floor (self);
}

double
kring_circle_modes_get_zoom (KringCircleModes *self)
{
  return self->zoom;
}

gboolean
kring_circle_modes_is_open (KringCircleModes *self)
{
  return kring_circle_compare_bar_get_other (self->compare_bar) != 0 || kring_circle_taper_bar_is_open (self->taper_bar);
}

/* Nobody moves because a bar opens below the picture: it keeps its height, and scrolls. Two circles beside each other
 * are another picture, and only for looking at. */
void
kring_circle_modes_show (KringCircleModes *self,
                         KringRecord      *circle)
{
  KringShare *share = kring_desk_get_share (self->desk);
  gboolean is_open, is_beside;

  self->circle = circle != NULL ? kring_record_get_id (circle) : 0;
  if (circle == NULL)
    return;

  kring_circle_compare_bar_show (self->compare_bar, share, circle);
  kring_circle_taper_bar_show (self->taper_bar, share, circle);
  is_open = kring_circle_modes_is_open (self);
  is_beside = kring_circle_compare_bar_is_beside (self->compare_bar);
  self->is_narrow = is_too_narrow (self, gtk_widget_get_width (self->page));

  if (!is_open || is_beside)
    self->kept_height = -1;
  else if (self->kept_height < 0)
    {
      self->kept_height = gtk_widget_get_height (self->view);
      self->page_height = gtk_widget_get_height (self->page);
    }
  keep_height (self, self->kept_height);
  set_floor (self);
  kring_scene_view_set_movable (KRING_SCENE_VIEW (self->view), kring_desk_get_editable (self->desk) && !is_beside);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions), "leave")), is_open);
}

KringScene *
kring_circle_modes_make_scene (KringCircleModes   *self,
                               PangoContext       *context,
                               KringCircleOptions *options)
{
  KringShare *share = kring_desk_get_share (self->desk);

  note_width (self, options->width);
  options->compare = kring_circle_compare_bar_get_other (self->compare_bar);
  options->out = kring_circle_taper_bar_get_out (self->taper_bar, &options->n_out);

  return kring_circle_compare_bar_is_beside (self->compare_bar) ? kring_circle_pair_new (share, context, options)
                                                                : kring_circle_scene_new (share, context, options);
}
