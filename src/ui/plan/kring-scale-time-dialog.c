/* kring-scale-time-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-scale-time-dialog.h"

#include <glib/gi18n.h>

#include "kring-scale-time.h"
#include "kring-scene-view.h"

typedef struct {
  KringDesk *desk;
  gint64     scale;
} Shown;

static void
free_shown (gpointer data)
{
  Shown *shown = data;

  g_object_unref (shown->desk);
  g_free (shown);
}

static KringScene *
make_scene (PangoContext *context,
            double        width,
            double        height,
            double        text_scale,
            gpointer      user_data)
{
  Shown *shown = user_data;
  KringShare *share = kring_desk_get_share (shown->desk);
  KringRecord *scale = kring_share_get (share, shown->scale);

  if (scale == NULL)
    return kring_scene_new (context, width, 1, text_scale);

  return kring_scale_time_scene_new (share, scale, context, kring_desk_get_today (shown->desk), width, text_scale);
}

AdwDialog *
kring_scale_time_dialog_new (KringDesk   *desk,
                             KringRecord *scale)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *toolbar_view = adw_toolbar_view_new (), *scrolled = gtk_scrolled_window_new ();
  GtkWidget *view = kring_scene_view_new ();
  const char *question = kring_record_get_text (scale, "question");
  Shown *shown = g_new0 (Shown, 1);

  shown->desk = g_object_ref (desk);
  shown->scale = kring_record_get_id (scale);
  g_object_set_data_full (G_OBJECT (dialog), "shown", shown, free_shown);

  kring_scene_view_set_grows (KRING_SCENE_VIEW (view), TRUE);
  kring_scene_view_set_floor (KRING_SCENE_VIEW (view), 150, 60);
  kring_scene_view_set_func (KRING_SCENE_VIEW (view), make_scene, shown);
  g_signal_connect_object (desk, "notify::share", G_CALLBACK (kring_scene_view_invalidate_size), view, G_CONNECT_SWAPPED);
  gtk_widget_set_margin_top (view, 12);
  gtk_widget_set_margin_bottom (view, 24);
  gtk_widget_set_margin_start (view, 18);
  gtk_widget_set_margin_end (view, 18);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), view);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (toolbar_view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (toolbar_view), scrolled);
  adw_dialog_set_title (dialog, question != NULL ? question : _("Through Time"));
  adw_dialog_set_content_width (dialog, 720);
  adw_dialog_set_content_height (dialog, 680);
  adw_dialog_set_child (dialog, toolbar_view);

  return dialog;
}
