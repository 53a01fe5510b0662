/* kring-application.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-application.h"

#include <glib/gi18n.h>

#include "kring-config.h"
#include "kring-database.h"
#include "kring-drawer.h"
#include "kring-family-window.h"
#include "kring-shortcuts.h"

struct _KringApplication
{
  AdwApplication  parent_instance;

  GHashTable     *drawers;      /* the window of a family -> its KringDrawer */
  gboolean        is_proven;    /* that this program really encrypts */
};

G_DEFINE_FINAL_TYPE (KringApplication, kring_application, ADW_TYPE_APPLICATION)

static const GOptionEntry options[] = {
  { "sample", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Open the sample family, to look around"), NULL },
  { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Tell the version"), NULL },
  { NULL }
};

static void
tell_failure (KringApplication *self,
              const GError     *error)
{
  AdwDialog *dialog = adw_alert_dialog_new (_("That Did Not Work"), error->message);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, GTK_WIDGET (gtk_application_get_active_window (GTK_APPLICATION (self))));
}

/* Nothing of a family is written before it is certain that it cannot be read by others. */
static gboolean
prove_encryption (KringApplication  *self,
                  GError           **error)
{
  if (!self->is_proven)
    self->is_proven = kring_database_prove_encryption (error);

  return self->is_proven;
}

static void
present_drawer (KringApplication *self,
                KringDrawer      *drawer)
{
  g_autoptr(KringDesk) desk = kring_desk_new (kring_drawer_get_store (drawer));
  GtkWindow *window = kring_family_window_new (GTK_APPLICATION (self), desk);

  g_hash_table_insert (self->drawers, window, g_object_ref (drawer));
  gtk_window_present (window);
}

static void
open_practice (KringApplication *self)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(KringDrawer) drawer = NULL;

  if (prove_encryption (self, &error))
    drawer = kring_drawer_open_practice (&error);

  if (drawer != NULL)
    present_drawer (self, drawer);
  else
    tell_failure (self, error);
}

static void
practice_action (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  open_practice (KRING_APPLICATION (user_data));
}

static void
shortcuts_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (user_data));

  adw_dialog_present (kring_shortcuts_new_dialog (), GTK_WIDGET (window));
}

static void
about_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (user_data));

  adw_show_about_dialog (GTK_WIDGET (window),
                         "application-name", "Kring",
                         "application-icon", APP_ID,
                         "version", PACKAGE_VERSION,
                         "developer-name", _("The Kring contributors"),
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "copyright", "© 2026 The Kring contributors",
                         "website", "https://github.com/kringapp/kring",
                         "issue-url", "https://github.com/kringapp/kring/issues",
                         /* Translators: your name, and your address if you like; one translator a line */
                         "translator-credits", _("translator-credits"),
                         NULL);
}

static void
quit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  GList *windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (user_data)));

  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_close (l->data);
  g_list_free (windows);
}

static const GActionEntry actions[] = {
  { "about", about_action },
  { "practice", practice_action },
  { "quit", quit_action },
  { "shortcuts", shortcuts_action },
};

static void
kring_application_window_removed (GtkApplication *application,
                                  GtkWindow      *window)
{
  KringApplication *self = KRING_APPLICATION (application);

  g_hash_table_remove (self->drawers, window);

  GTK_APPLICATION_CLASS (kring_application_parent_class)->window_removed (application, window);
}

static void
kring_application_startup (GApplication *application)
{
  G_APPLICATION_CLASS (kring_application_parent_class)->startup (application);

  gtk_window_set_default_icon_name (APP_ID);
  kring_shortcuts_install (GTK_APPLICATION (application));
}

static void
kring_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window != NULL)
    gtk_window_present (window);
  else
    open_practice (KRING_APPLICATION (application));
}

static int
kring_application_handle_local_options (GApplication *application,
                                        GVariantDict *given)
{
  if (g_variant_dict_contains (given, "version"))
    {
      g_print ("Kring %s\n", PACKAGE_VERSION);
      return 0;
    }

  return -1;
}

static int
kring_application_command_line (GApplication            *application,
                                GApplicationCommandLine *command_line)
{
  if (g_variant_dict_contains (g_application_command_line_get_options_dict (command_line), "sample"))
    open_practice (KRING_APPLICATION (application));
  else
    g_application_activate (application);

  return 0;
}

static void
kring_application_dispose (GObject *object)
{
  KringApplication *self = KRING_APPLICATION (object);

  g_clear_pointer (&self->drawers, g_hash_table_unref);

  G_OBJECT_CLASS (kring_application_parent_class)->dispose (object);
}

static void
kring_application_class_init (KringApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);
  GtkApplicationClass *gtk_application_class = GTK_APPLICATION_CLASS (klass);

  object_class->dispose = kring_application_dispose;
  application_class->activate = kring_application_activate;
  application_class->command_line = kring_application_command_line;
  application_class->handle_local_options = kring_application_handle_local_options;
  application_class->startup = kring_application_startup;
  gtk_application_class->window_removed = kring_application_window_removed;
}

static void
kring_application_init (KringApplication *self)
{
  self->drawers = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);

  g_application_add_main_option_entries (G_APPLICATION (self), options);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

GApplication *
kring_application_new (void)
{
  return g_object_new (KRING_TYPE_APPLICATION,
                       "application-id", APP_ID,
                       "flags", G_APPLICATION_HANDLES_COMMAND_LINE,
                       "resource-base-path", "/io/github/kringapp/Kring",
                       NULL);
}
