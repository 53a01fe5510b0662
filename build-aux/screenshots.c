/* screenshots.c - pictures of the window with the sample family: screenshots FOLDER LANGUAGE
 *
 * Draws each page, larger than on screen, into FOLDER/<page>-LANGUAGE.png, with the round corners and the shadow that
 * a window has on a desktop; an X server without a compositor gives it neither. Speaks the language of its locale.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>

#include "kring-config.h"
#include "kring-drawer.h"
#include "kring-family-window.h"
#include "kring-install.h"
#include "kring-pages.h"

/* With the margin and the scale 1984x1384: Flathub and GNOME Software show at most 2000x1400. */
#define WIDTH  1192
#define HEIGHT  817
#define MARGIN   24
#define EDGE      5   /* what a window without a compositor has round it instead of a shadow */
#define RADIUS   15
#define SCALE     1.6f
#define SETTLE 1500   /* ms: pages are made when they are looked at */

static gboolean
settled_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
  return G_SOURCE_REMOVE;
}

static void
wait_until_settled (void)
{
  gboolean is_settled = FALSE;

  g_timeout_add (SETTLE, settled_cb, &is_settled);
  while (!is_settled)
    g_main_context_iteration (NULL, TRUE);
}

static void
dress_like_a_desktop (void)
{
  g_object_set (gtk_settings_get_default (),
                "gtk-decoration-layout", ":close",
                "gtk-enable-animations", FALSE,
                "gtk-font-name", "Inter 11",         /* what Adwaita Sans was made from */
                NULL);
}

static GskRenderNode *
draw_window (GtkWidget *window)
{
  g_autoptr(GdkPaintable) paintable = gtk_widget_paintable_new (window);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRoundedRect frame;

  gsk_rounded_rect_init_from_rect (&frame, &GRAPHENE_RECT_INIT (MARGIN, MARGIN, WIDTH, HEIGHT), RADIUS);
  gtk_snapshot_scale (snapshot, SCALE, SCALE);
  gtk_snapshot_append_outset_shadow (snapshot, &frame, &(GdkRGBA) { 0, 0, 0, 0.16f }, 0, 3, 0, 16);
  gtk_snapshot_append_outset_shadow (snapshot, &frame, &(GdkRGBA) { 0, 0, 0, 0.2f }, 0, 0, 1, 0);
  gtk_snapshot_push_rounded_clip (snapshot, &frame);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (MARGIN - EDGE, MARGIN - EDGE));
  gdk_paintable_snapshot (paintable, snapshot, WIDTH + 2 * EDGE, HEIGHT + 2 * EDGE);
  gtk_snapshot_pop (snapshot);

  return gtk_snapshot_free_to_node (snapshot);
}

static void
take (GtkWidget  *window,
      const char *file)
{
  GskRenderNode *node = draw_window (window);
  GskRenderer *renderer = gtk_native_get_renderer (GTK_NATIVE (window));
  graphene_rect_t page = GRAPHENE_RECT_INIT (0, 0, SCALE * (WIDTH + 2 * MARGIN), SCALE * (HEIGHT + 2 * MARGIN));
  g_autoptr(GdkTexture) texture = gsk_renderer_render_texture (renderer, node, &page);

  if (!gdk_texture_save_to_png (texture, file))
    g_error ("could not write %s", file);
  gsk_render_node_unref (node);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GtkApplication) application = NULL;
  g_autoptr(KringDrawer) drawer = NULL;
  g_autoptr(KringDesk) desk = NULL;
  GtkWindow *window;

  g_return_val_if_fail (argc == 3, 2);

  kring_install_setup_locale ();
  application = g_object_new (ADW_TYPE_APPLICATION,
                              "application-id", APP_ID,
                              "flags", G_APPLICATION_NON_UNIQUE,
                              "resource-base-path", "/io/github/kringapp/Kring",
                              NULL);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  dress_like_a_desktop ();

  drawer = kring_drawer_open_practice (&error);
  g_assert_no_error (error);
  desk = kring_desk_new (kring_drawer_get_store (drawer));
  window = kring_family_window_new (application, desk);
  gtk_window_set_default_size (window, WIDTH + 2 * EDGE, HEIGHT + 2 * EDGE);
  gtk_window_present (window);
  wait_until_settled ();

  for (guint i = 0; i < kring_n_pages; i++)
    {
      g_autofree char *file = g_strdup_printf ("%s/%s-%s.png", argv[1], kring_pages[i].name, argv[2]);

      gtk_widget_activate_action (GTK_WIDGET (window), "win.page", "s", kring_pages[i].name);
      gtk_window_set_focus (window, NULL);
      wait_until_settled ();
      take (GTK_WIDGET (window), file);
    }

  gtk_window_destroy (window);
  return 0;
}
