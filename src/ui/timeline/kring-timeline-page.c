/* kring-timeline-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-timeline-page.h"

#include "kring-ask-dialog.h"
#include "kring-lived.h"
#include "kring-merge-source.h"
#include "kring-more-popover.h"
#include "kring-scene-view.h"
#include "kring-timeline-drag.h"
#include "kring-timeline-list.h"
#include "kring-timeline-periods.h"
#include "kring-timeline-quick.h"
#include "kring-timeline-scene.h"
#include "kring-timeline-top.h"

/* A "+3" is come nearer to as long as that leaves less than this of the view. */
#define NEARER 0.8

struct _KringTimelinePage
{
  AdwBin               parent_instance;

  KringDesk           *desk;
  GSignalGroup        *desk_signals;

  KringTimelineModel  *model;        /* of the present share; NULL: to be made */
  double               model_scale;  /* the text scale it was measured at */
  KringTimescale       scale;
  gboolean             is_zoomed;
  gboolean             is_list;

  KringTimelineTop    *top;
  GtkStack            *stack;
  GtkStack            *ways;         /* picture or list */
  KringTimelineList   *list;
  GtkWidget           *zoom_box;
  KringSceneView      *view;         /* the lanes */
  KringSceneView      *axis_view;    /* years and ages under them */
  KringTimelineDrag   *drag;
  GtkLabel            *lived_label;
  GtkWidget           *popover;      /* what a "+3" stands for; not held; NULL: not open */
  GtkWidget           *quick;
};

G_DEFINE_FINAL_TYPE (KringTimelinePage, kring_timeline_page, ADW_TYPE_BIN)

typedef enum {
  PROP_LIST = 1,
} KringTimelinePageProperty;

static GParamSpec *properties[PROP_LIST + 1];

static KringTimelineModel *
get_model (KringTimelinePage *self,
           PangoContext      *context,
           double             text_scale)
{
  if (self->model != NULL && self->model_scale != text_scale)
    g_clear_pointer (&self->model, kring_timeline_model_free);

  if (self->model == NULL)
    {
      self->model = kring_timeline_model_new (kring_desk_get_share (self->desk), context);
      self->model_scale = text_scale;
    }

  return self->model;
}

static KringScene *
make_part (KringTimelinePage *self,
           KringTimelinePart  part,
           PangoContext      *context,
           double             width,
           double             height,
           double             text_scale)
{
  KringTimelineModel *model = get_model (self, context, text_scale);
  KringScene *scene;
  KringTimelineOptions options = {
    .part = part,
    .width = width,
    .height = height,
    .text_scale = text_scale,
    .moment = kring_desk_get_moment (self->desk),
    .today = kring_desk_get_today (self->desk),
    .selected = kring_desk_get_selected (self->desk),
    .filter = *kring_timeline_top_get_filter (self->top),
  };

  if (self->is_zoomed)
    {
      options.view_from = self->scale.from;
      options.view_to = self->scale.to;
    }

  scene = kring_timeline_scene_new_for_model (model, &options);
  if (part == KRING_TIMELINE_LANES)
    self->scale = *kring_timeline_model_get_scale (model);

  return scene;
}

static KringScene *
make_lanes (PangoContext *context,
            double        width,
            double        height,
            double        text_scale,
            gpointer      user_data)
{
  return make_part (user_data, KRING_TIMELINE_LANES, context, width, height, text_scale);
}

static KringScene *
make_axis (PangoContext *context,
           double        width,
           double        height,
           double        text_scale,
           gpointer      user_data)
{
  return make_part (user_data, KRING_TIMELINE_AXIS, context, width, height, text_scale);
}

static void
redraw (KringTimelinePage *self)
{
  kring_scene_view_invalidate (self->view);
  kring_scene_view_invalidate (self->axis_view);
}

/* Other lanes, other children. */
static void
resize (KringTimelinePage *self)
{
  kring_scene_view_invalidate_size (self->view);
  kring_scene_view_invalidate_size (self->axis_view);
}

static void
show_lived (KringTimelinePage *self)
{
  g_autofree char *told = kring_lived_tell (kring_desk_get_share (self->desk), kring_desk_get_moment (self->desk),
                                            kring_desk_get_today (self->desk));

  gtk_label_set_text (self->lived_label, told != NULL ? told : "");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->lived_label), told);
  gtk_widget_set_visible (GTK_WIDGET (self->lived_label), told != NULL && !self->is_list);
}

/* Only while somebody looks at it. */
static void
fill_list (KringTimelinePage *self)
{
  if (self->is_list)
    kring_timeline_list_fill (self->list, kring_timeline_top_get_filter (self->top));
}

static void
share_changed_cb (KringTimelinePage *self)
{
  KringShare *share = kring_desk_get_share (self->desk);
  gboolean is_empty = kring_share_list (share, KRING_NOUN_EVENT)->len == 0
                      && kring_share_list (share, KRING_NOUN_STAY)->len == 0;

  g_clear_pointer (&self->model, kring_timeline_model_free);
  gtk_stack_set_visible_child_name (self->stack, is_empty ? "empty" : "picture");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.search", !is_empty);
  gtk_widget_set_visible (self->quick, kring_desk_get_editable (self->desk));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.merge", kring_desk_get_editable (self->desk));
  kring_timeline_top_show (self->top);
  fill_list (self);
  show_lived (self);
  resize (self);
}

static void
filter_changed_cb (KringTimelinePage *self)
{
  fill_list (self);
  resize (self);
}

static void
selected_cb (KringTimelinePage *self)
{
  kring_scene_view_set_selected (self->view, kring_desk_get_selected (self->desk));
  kring_scene_view_set_selected (self->axis_view, kring_desk_get_selected (self->desk));
  redraw (self);
}

static void
moment_cb (KringTimelinePage *self)
{
  show_lived (self);
  redraw (self);
}

/* Comes near enough to see what @more stands for beside each other; FALSE when that would bring little. */
static gboolean
zoom_to_more (KringTimelinePage *self,
              const KringShape  *more)
{
  int first, last;
  double margin;

  if (!kring_more_find_days (kring_desk_get_share (self->desk), more->stands_for, &first, &last))
    return FALSE;

  margin = MAX ((last - first) / 4.0, KRING_TIMESCALE_LEAST_DAYS / 2);
  if (last - first + 2 * margin > NEARER * (self->scale.to - self->scale.from))
    return FALSE;

  self->is_zoomed = TRUE;
  kring_timescale_show (&self->scale, first - margin, last + margin);
  redraw (self);

  return TRUE;
}

static void
activated_cb (KringTimelinePage *self,
              gint64             id,
              const char        *words)
{
  const KringShape *more = kring_more_find (kring_scene_view_get_scene (self->view), id, words);

  if (more != NULL && more->stands_for != NULL)
    {
      if (!zoom_to_more (self, more))
        g_set_weak_pointer (&self->popover, kring_more_popup (GTK_WIDGET (self), GTK_WIDGET (self->view), self->desk, more));
      return;
    }

  kring_desk_set_selected (self->desk, id);
}

static void
zoomed_cb (KringTimelinePage *self,
           double             factor,
           double             x)
{
  if (self->model == NULL)
    return;

  self->is_zoomed = factor > 0;
  if (self->is_zoomed)
    kring_timescale_zoom (&self->scale, factor, x >= 0 ? x : kring_scene_view_find_centre (self->view));
  redraw (self);
}

static void
panned_cb (KringTimelinePage *self,
           double             dx)
{
  if (self->model == NULL || !self->is_zoomed)
    return;

  kring_timescale_pan (&self->scale, dx);
  redraw (self);
}

/* What was moved stays in view. */
static void
reveal_cb (KringTimelinePage *self,
           int                day)
{
  double half = (self->scale.to - self->scale.from) / 2;

  if (self->is_zoomed && (day < self->scale.from || day >= self->scale.to))
    kring_timescale_show (&self->scale, day - half, day + half);
  redraw (self);
}

static void
zoom_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KringTimelinePage *self = KRING_TIMELINE_PAGE (widget);
  double factor = g_str_has_suffix (action_name, "in") ? 1.5 : g_str_has_suffix (action_name, "out") ? 1 / 1.5 : 0;

  zoomed_cb (self, factor, -1);
}

static void
show_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KringTimelinePage *self = KRING_TIMELINE_PAGE (widget);
  int from, to;

  g_variant_get (parameter, "(ii)", &from, &to);
  if (self->model == NULL || !kring_day_is_valid (from) || !kring_day_is_valid (to))
    return;

  self->is_zoomed = TRUE;
  kring_timescale_show (&self->scale, kring_day_to_number (from), kring_day_to_number (to) + 1);
  redraw (self);
}

static void
ask_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  adw_dialog_present (kring_ask_dialog_new (KRING_TIMELINE_PAGE (widget)->desk), widget);
}

static void
merge_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  kring_merge_source_choose (KRING_TIMELINE_PAGE (widget)->desk, widget);
}

static void
set_list (KringTimelinePage *self,
          gboolean           is_list)
{
  self->is_list = is_list;
  fill_list (self);
  gtk_stack_set_visible_child_name (self->ways, is_list ? "list" : "picture");
  gtk_widget_set_visible (self->zoom_box, !is_list);
  kring_timeline_top_set_list (self->top, is_list);
  show_lived (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LIST]);
}

/* A picture has nothing to type in: its list has. */
static void
search_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KringTimelinePage *self = KRING_TIMELINE_PAGE (widget);

  if (!self->is_list)
    set_list (self, TRUE);
  kring_timeline_list_search (self->list);
}

static void
add_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  gtk_widget_grab_focus (KRING_TIMELINE_PAGE (widget)->quick);
}

static void
kring_timeline_page_dispose (GObject *object)
{
  KringTimelinePage *self = KRING_TIMELINE_PAGE (object);

  if (self->desk_signals != NULL)
    g_signal_group_set_target (self->desk_signals, NULL);
  g_clear_object (&self->desk_signals);
  g_clear_object (&self->desk);
  if (self->popover != NULL)
    gtk_widget_unparent (self->popover);
  g_clear_weak_pointer (&self->popover);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_TIMELINE_PAGE);
  g_clear_pointer (&self->model, kring_timeline_model_free);

  G_OBJECT_CLASS (kring_timeline_page_parent_class)->dispose (object);
}

static void
kring_timeline_page_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch ((KringTimelinePageProperty) prop_id)
    {
    case PROP_LIST:
      g_value_set_boolean (value, KRING_TIMELINE_PAGE (object)->is_list);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
kring_timeline_page_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  switch ((KringTimelinePageProperty) prop_id)
    {
    case PROP_LIST:
      set_list (KRING_TIMELINE_PAGE (object), g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
kring_timeline_page_class_init (KringTimelinePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_timeline_page_dispose;
  G_OBJECT_CLASS (klass)->get_property = kring_timeline_page_get_property;
  G_OBJECT_CLASS (klass)->set_property = kring_timeline_page_set_property;

  /* Whether it is a list rather than a picture. */
  properties[PROP_LIST] =
    g_param_spec_boolean ("list", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), G_N_ELEMENTS (properties), properties);

  g_type_ensure (KRING_TYPE_SCENE_VIEW);
  g_type_ensure (KRING_TYPE_TIMELINE_DRAG);
  g_type_ensure (KRING_TYPE_TIMELINE_LIST);
  g_type_ensure (KRING_TYPE_TIMELINE_QUICK);
  g_type_ensure (KRING_TYPE_TIMELINE_TOP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-timeline-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KringTimelinePage, top);
  gtk_widget_class_bind_template_child (widget_class, KringTimelinePage, stack);
  gtk_widget_class_bind_template_child (widget_class, KringTimelinePage, view);
  gtk_widget_class_bind_template_child (widget_class, KringTimelinePage, axis_view);
  gtk_widget_class_bind_template_child (widget_class, KringTimelinePage, drag);
  gtk_widget_class_bind_template_child (widget_class, KringTimelinePage, lived_label);
  gtk_widget_class_bind_template_child (widget_class, KringTimelinePage, ways);
  gtk_widget_class_bind_template_child (widget_class, KringTimelinePage, list);
  gtk_widget_class_bind_template_child (widget_class, KringTimelinePage, zoom_box);
  gtk_widget_class_bind_template_child (widget_class, KringTimelinePage, quick);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoomed_cb);
  gtk_widget_class_bind_template_callback (widget_class, panned_cb);
  gtk_widget_class_bind_template_callback (widget_class, reveal_cb);

  gtk_widget_class_install_action (widget_class, "page.zoom-in", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "page.zoom-out", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "page.zoom-all", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "page.show", "(ii)", show_action);
  gtk_widget_class_install_action (widget_class, "page.ask", NULL, ask_action);
  gtk_widget_class_install_action (widget_class, "page.merge", NULL, merge_action);
  gtk_widget_class_install_action (widget_class, "page.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "page.search", NULL, search_action);
  gtk_widget_class_install_property_action (widget_class, "page.list", "list");
}

static void
kring_timeline_page_init (KringTimelinePage *self)
{
  self->desk_signals = g_signal_group_new (KRING_TYPE_DESK);
  g_signal_group_connect_swapped (self->desk_signals, "notify::share", G_CALLBACK (share_changed_cb), self);
  g_signal_group_connect_swapped (self->desk_signals, "notify::selected", G_CALLBACK (selected_cb), self);
  g_signal_group_connect_swapped (self->desk_signals, "notify::moment", G_CALLBACK (moment_cb), self);

  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
kring_timeline_page_new (KringDesk *desk)
{
  KringTimelinePage *self = g_object_new (KRING_TYPE_TIMELINE_PAGE, NULL);

  self->desk = g_object_ref (desk);
  g_signal_group_set_target (self->desk_signals, desk);
  kring_timeline_top_set_desk (self->top, desk);
  kring_timeline_list_set_desk (self->list, desk);
  kring_scene_view_set_func (self->view, make_lanes, self);
  kring_scene_view_set_grows (self->view, TRUE);
  kring_scene_view_set_func (self->axis_view, make_axis, self);
  kring_scene_view_set_grows (self->axis_view, TRUE);
  kring_timeline_drag_set_up (self->drag, desk, self->view, &self->scale);
  kring_timeline_quick_set_desk (KRING_TIMELINE_QUICK (self->quick), desk);
  share_changed_cb (self);
  selected_cb (self);

  return GTK_WIDGET (self);
}
