/* kring-audience-board.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-audience-board.h"

#include <glib/gi18n.h>

#include "kring-circle-scene.h"
#include "kring-document.h"
#include "kring-page-view.h"
#include "kring-places-scene.h"
#include "kring-scene-view.h"
#include "kring-timeline-scene.h"
#include "kring-timescale.h"

#define LETTERS_IN_HEIGHT 36     /* so many lines of body text, set solid, would fill the height */
#define SCENE_BODY        11.0   /* points of body text of a scene at text scale 1 */
#define PAGE_BODY         14.0   /* points of body text of a page in large print */

struct _KringAudienceBoard
{
  AdwBin              parent_instance;

  KringDesk          *desk;
  GSignalGroup       *desk_signals;
  const char         *page;

  GtkAdjustment      *adjustment;   /* of the scrolling; its page is the height of the room */
  KringSceneView     *view;         /* of a picture; NULL: the plan */
  GtkBox             *pages;        /* of the plan; NULL: a picture */

  KringTimelineModel *model;        /* of the present share; NULL: to be made */
  double              model_scale;
  KringTimescale      scale;
  gboolean            is_zoomed;
};

G_DEFINE_FINAL_TYPE (KringAudienceBoard, kring_audience_board, ADW_TYPE_BIN)

static double
get_letter_height (KringAudienceBoard *self)
{
  return MAX (gtk_adjustment_get_page_size (self->adjustment) / LETTERS_IN_HEIGHT, SCENE_BODY);
}

static KringTimelineModel *
get_model (KringAudienceBoard *self,
           PangoContext       *context,
           double              text_scale)
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
make_timeline (PangoContext *context,
               double        width,
               double        height,
               double        text_scale,
               gpointer      user_data)
{
  KringAudienceBoard *self = user_data;
  KringTimelineOptions options = {
    .width = width,
    .height = height,
    .text_scale = get_letter_height (self) / SCENE_BODY,
    .moment = kring_desk_get_moment (self->desk),
    .today = kring_desk_get_today (self->desk),
  };
  KringTimelineModel *model = get_model (self, context, options.text_scale);

  if (self->is_zoomed)
    {
      self->scale.right = width;
      options.from = kring_day_from_number ((int) self->scale.from);
      options.to = kring_day_from_number ((int) self->scale.to);
    }
  else
    {
      int from, to;

      kring_timeline_model_get_whole (model, &from, &to);
      kring_timescale_init (&self->scale, kring_day_to_number (from), kring_day_to_number (to) + 1, 0, width);
    }

  return kring_timeline_scene_new_for_model (model, &options);
}

static KringScene *
make_circle (PangoContext *context,
             double        width,
             double        height,
             double        text_scale,
             gpointer      user_data)
{
  KringAudienceBoard *self = user_data;
  KringShare *share = kring_desk_get_share (self->desk);
  gint64 circle = kring_desk_get_circle (self->desk);
  const KringCircleOptions options = {
    .circle = kring_share_get (share, circle) != NULL ? circle : 0,
    .width = width,
    .height = height,
    .text_scale = get_letter_height (self) / SCENE_BODY,
    .moment = kring_desk_get_moment (self->desk),
  };

  return kring_circle_scene_new (share, context, &options);
}

/* Of the child who is selected on the desk of the big screen. */
static KringScene *
make_places (PangoContext *context,
             double        width,
             double        height,
             double        text_scale,
             gpointer      user_data)
{
  KringAudienceBoard *self = user_data;
  const KringPlacesOptions options = {
    .child = kring_desk_get_selected (self->desk),
    .width = width,
    .height = height,
    .text_scale = get_letter_height (self) / SCENE_BODY,
  };

  return kring_places_scene_new (kring_desk_get_share (self->desk), context, &options);
}

/* NULL: the document of that name. */
static const struct {
  const char     *page;
  KringSceneFunc  make;
  gboolean        grows;
} boards[] = {
  { "timeline", make_timeline, TRUE },
  { "circle",   make_circle,   FALSE },
  { "plan",     NULL,          TRUE },
  { "places",   make_places,   TRUE },
};

static gsize
find_board (const char *page)
{
  gsize i = 0;

  while (i < G_N_ELEMENTS (boards) && g_strcmp0 (boards[i].page, page) != 0)
    i++;

  return i;
}

static int
get_page_width (KringAudienceBoard *self,
                KringSheet         *sheet)
{
  double width, height;

  kring_sheet_get_page_size (sheet, &width, &height);

  return (int) (width * get_letter_height (self) / PAGE_BODY);
}

/* A letter that cannot be made is not there: nothing on the screen tells why. */
static void
fill_pages (KringAudienceBoard *self)
{
  const KringDocumentOptions options = {
    .paper = KRING_PAPER_A4, .large_print = TRUE, .day = kring_desk_get_today (self->desk),
  };
  g_autoptr(KringSheet) sheet = kring_document_create (self->page, kring_desk_get_share (self->desk), &options, NULL);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->pages))) != NULL)
    gtk_box_remove (self->pages, child);
  for (guint i = 0; sheet != NULL && i < kring_sheet_get_n_pages (sheet); i++)
    gtk_box_append (self->pages, kring_page_view_new (sheet, i, get_page_width (self, sheet)));
}

static void
share_changed_cb (KringAudienceBoard *self)
{
  g_clear_pointer (&self->model, kring_timeline_model_free);
  if (self->view != NULL)
    kring_scene_view_invalidate_size (self->view);
  else
    fill_pages (self);
}

static void
moment_cb (KringAudienceBoard *self)
{
  if (self->view != NULL)
    kring_scene_view_invalidate (self->view);
}

static void
zoomed_cb (KringAudienceBoard *self,
           double              factor,
           double              x)
{
  if (self->model == NULL)
    return;

  self->is_zoomed = factor > 0;
  if (self->is_zoomed)
    kring_timescale_zoom (&self->scale, factor, x >= 0 ? x : kring_scene_view_find_centre (self->view));
  kring_scene_view_invalidate (self->view);
}

static void
panned_cb (KringAudienceBoard *self,
           double              dx)
{
  if (self->model == NULL || !self->is_zoomed)
    return;

  kring_timescale_pan (&self->scale, dx);
  kring_scene_view_invalidate (self->view);
}

static GtkWidget *
create_picture (KringAudienceBoard *self,
                gsize               board)
{
  self->view = KRING_SCENE_VIEW (kring_scene_view_new ());
  kring_scene_view_set_grows (self->view, boards[board].grows);
  kring_scene_view_set_func (self->view, boards[board].make, self);
  g_signal_connect_swapped (self->view, "zoomed", G_CALLBACK (zoomed_cb), self);
  g_signal_connect_swapped (self->view, "panned", G_CALLBACK (panned_cb), self);

  return GTK_WIDGET (self->view);
}

static GtkWidget *
create_pages (KringAudienceBoard *self)
{
  self->pages = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 24));
  gtk_widget_set_margin_top (GTK_WIDGET (self->pages), 24);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->pages), 24);

  return GTK_WIDGET (self->pages);
}

static void
kring_audience_board_dispose (GObject *object)
{
  KringAudienceBoard *self = KRING_AUDIENCE_BOARD (object);

  if (self->desk_signals != NULL)
    g_signal_group_set_target (self->desk_signals, NULL);
  g_clear_object (&self->desk_signals);
  adw_bin_set_child (ADW_BIN (self), NULL);
  self->view = NULL;
  self->pages = NULL;
  g_clear_pointer (&self->model, kring_timeline_model_free);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_audience_board_parent_class)->dispose (object);
}

static void
kring_audience_board_class_init (KringAudienceBoardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = kring_audience_board_dispose;
}

static void
kring_audience_board_init (KringAudienceBoard *self)
{
  self->desk_signals = g_signal_group_new (KRING_TYPE_DESK);
  g_signal_group_connect_swapped (self->desk_signals, "notify::share", G_CALLBACK (share_changed_cb), self);
  g_signal_group_connect_swapped (self->desk_signals, "notify::circle", G_CALLBACK (moment_cb), self);
  g_signal_group_connect_swapped (self->desk_signals, "notify::moment", G_CALLBACK (moment_cb), self);
  gtk_widget_add_css_class (GTK_WIDGET (self), "kring-page");
}

gboolean
kring_audience_board_knows (const char *page)
{
  return find_board (page) < G_N_ELEMENTS (boards);
}

GtkWidget *
kring_audience_board_new (KringDesk  *desk,
                          const char *page)
{
  KringAudienceBoard *self = g_object_new (KRING_TYPE_AUDIENCE_BOARD, NULL);
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  gsize board = find_board (page);

  g_return_val_if_fail (board < G_N_ELEMENTS (boards), NULL);

  self->desk = g_object_ref (desk);
  self->page = boards[board].page;
  self->adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled),
                                 boards[board].make != NULL ? create_picture (self, board) : create_pages (self));
  adw_bin_set_child (ADW_BIN (self), scrolled);

  g_signal_group_set_target (self->desk_signals, desk);
  g_signal_connect_object (self->adjustment, "notify::page-size", G_CALLBACK (share_changed_cb), self, G_CONNECT_SWAPPED);
  share_changed_cb (self);

  return GTK_WIDGET (self);
}

void
kring_audience_board_scroll (KringAudienceBoard *self,
                             double              pages)
{
  gtk_adjustment_set_value (self->adjustment, gtk_adjustment_get_value (self->adjustment)
                            + pages * gtk_adjustment_get_page_size (self->adjustment));
}

void
kring_audience_board_zoom (KringAudienceBoard *self,
                           double              factor)
{
  if (self->view != NULL)
    zoomed_cb (self, factor, gtk_widget_get_width (GTK_WIDGET (self->view)) / 2.0);
}
