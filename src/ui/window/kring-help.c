/* kring-help.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-help.h"

#include <glib/gi18n.h>

#include "kring-dialogs.h"
#include "kring-install.h"

typedef struct {
  GtkWindow *window;   /* or NULL */
  char      *page;
} Request;

static void
request_free (Request *request)
{
  g_clear_object (&request->window);
  g_free (request->page);
  g_free (request);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Request, request_free)

/* The page as HTML in the first language that help is there in; NULL: in none. */
static char *
find_html (const char *page)
{
  const char * const *languages = g_get_language_names ();
  g_autofree char *name = g_strconcat (page, ".html", NULL);

  for (guint i = 0; languages[i] != NULL; i++)
    {
      g_autofree char *folder = kring_install_get_data ("help");
      g_autofree char *file = g_build_filename (folder, languages[i], name, NULL);

      if (g_file_test (file, G_FILE_TEST_IS_REGULAR))
        return g_steal_pointer (&file);
    }

  return NULL;
}

static void
tell_where (GtkWindow *window)
{
  kring_dialogs_tell (window != NULL ? GTK_WIDGET (window) : NULL, _("Help Did Not Open"),
                      _("It can be read with GNOME's Help or with a web browser. There is neither here."));
}

static void
html_opened_cb (GObject      *launcher,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr(Request) request = user_data;
  g_autoptr(GError) error = NULL;

  if (!gtk_file_launcher_launch_finish (GTK_FILE_LAUNCHER (launcher), result, &error)
      && !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    tell_where (request->window);
}

static void
help_opened_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr(Request) request = user_data;
  g_autofree char *html = NULL;

  if (g_app_info_launch_default_for_uri_finish (result, NULL))
    return;

  html = find_html (request->page);
  if (html == NULL)
    html = find_html ("index");
  if (html == NULL)
    {
      tell_where (request->window);
    }
  else
    {
      g_autoptr(GFile) file = g_file_new_for_path (html);
      g_autoptr(GtkFileLauncher) launcher = gtk_file_launcher_new (file);
      GtkWindow *window = request->window;

      gtk_file_launcher_launch (launcher, window, NULL, html_opened_cb, g_steal_pointer (&request));
    }
}

void
kring_help_open (GtkWindow  *window,
                 const char *page)
{
  Request *request = g_new0 (Request, 1);
  g_autofree char *uri = g_strconcat ("help:kring/", page, NULL);
  g_autoptr(GdkAppLaunchContext) context = gdk_display_get_app_launch_context (gdk_display_get_default ());

  g_set_object (&request->window, window);
  request->page = g_strdup (page);

  g_app_info_launch_default_for_uri_async (uri, G_APP_LAUNCH_CONTEXT (context), NULL, help_opened_cb, request);
}
