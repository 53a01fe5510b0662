/* kring-application.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-application.h"

#include <glib/gi18n.h>

#include "kring-about.h"
#include "kring-colour-scheme.h"
#include "kring-config.h"
#include "kring-cupboard-window.h"
#include "kring-database.h"
#include "kring-dialogs.h"
#include "kring-family-window.h"
#include "kring-help.h"
#include "kring-practice.h"
#include "kring-preferences.h"
#include "kring-shortcuts.h"
#include "kring-word-marks.h"

struct _KringApplication
{
  AdwApplication  parent_instance;

  GSettings      *settings;
  char           *folder;       /* of the cupboard */
  KringCupboard  *cupboard;     /* NULL: locked, or not there */
  GtkWindow      *window;       /* of the cupboard; NULL: not shown */
  GHashTable     *drawers;      /* the window of a family -> its KringDrawer */
  char           *wanted;       /* the family to open once the cupboard is */
  gboolean        is_to_practise; /* from the first window on */
  KringPractice  *practice;     /* being got ready; NULL: not asked for, or open */
  gboolean        is_proven;    /* that this program really encrypts */
  KringSpelling  *spelling;     /* NULL until a family is opened, and where the program speaks no Dutch */
};

G_DEFINE_FINAL_TYPE (KringApplication, kring_application, ADW_TYPE_APPLICATION)

static const GOptionEntry options[] = {
  { "sample", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Open the sample family, to look around"), NULL },
  { "cupboard", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_("The folder of the cupboard"), N_("DIR") },
  { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Tell the version"), NULL },
  { NULL }
};

static void
tell_failure (KringApplication *self,
              const GError     *error)
{
  kring_dialogs_tell (GTK_WIDGET (gtk_application_get_active_window (GTK_APPLICATION (self))), _("That Did Not Work"),
                      error->message);
}

/* Nothing of a family is read or written before it is certain that others cannot read it. */
static gboolean
prove_encryption (KringApplication  *self,
                  GError           **error)
{
  if (!self->is_proven)
    self->is_proven = kring_database_prove_encryption (error);

  return self->is_proven;
}

/* The window of the family in the cupboard with this id; NULL for @id: of the practice family. */
static GtkWindow *
find_window (KringApplication *self,
             const char       *id)
{
  GHashTableIter iter;
  gpointer window;
  gpointer drawer;

  g_hash_table_iter_init (&iter, self->drawers);
  while (g_hash_table_iter_next (&iter, &window, &drawer))
    if (g_strcmp0 (kring_drawer_get_id (drawer), id) == 0)
      return window;

  return NULL;
}

/* What the counsellor wants to be pointed at. Families tell in their own language; only Dutch is looked up. */
static void
set_up_marks (KringApplication *self,
              GtkWindow        *window,
              gboolean          is_in_cupboard)
{
  if (self->spelling == NULL && kring_language_get () != KRING_LANGUAGE_EN)
    self->spelling = kring_spelling_new ();

  kring_word_marks_set_up (GTK_WIDGET (window), is_in_cupboard ? kring_cupboard_get_plain_table (self->cupboard) : NULL,
                           self->spelling);
}

static KringDrawer *
open_practice (KringApplication  *self,
               GError           **error)
{
  KringPractice *practice = g_steal_pointer (&self->practice);

  return kring_practice_end (practice != NULL ? practice : kring_practice_begin (), error);
}

static void
open_drawer (KringApplication *self,
             const char       *id)
{
  GtkWindow *window = find_window (self, id);
  g_autoptr(KringDrawer) drawer = NULL;
  g_autoptr(KringDesk) desk = NULL;
  g_autoptr(GError) error = NULL;

  if (window != NULL)
    {
      gtk_window_present (window);
      return;
    }

  if (id == NULL)
    drawer = open_practice (self, &error);
  else if (prove_encryption (self, &error))
    drawer = kring_drawer_open (self->cupboard, id, &error);
  if (drawer == NULL)
    {
      tell_failure (self, error);
      return;
    }

  desk = kring_desk_new (kring_drawer_get_store (drawer));
  if (id != NULL)
    kring_desk_set_signpost (desk, kring_cupboard_get_signpost (self->cupboard));
  kring_desk_set_others (desk, kring_drawer_get_others (drawer));
  window = kring_family_window_new (GTK_APPLICATION (self), desk);
  set_up_marks (self, window, id != NULL);
  g_hash_table_insert (self->drawers, window, g_steal_pointer (&drawer));
  gtk_window_present (window);
}

static void
open_family_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  KringApplication *self = KRING_APPLICATION (user_data);

  if (self->cupboard != NULL)
    open_drawer (self, g_variant_get_string (parameter, NULL));
}

static void
close_family_action (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  GtkWindow *window = find_window (KRING_APPLICATION (user_data), g_variant_get_string (parameter, NULL));

  if (window != NULL)
    gtk_window_destroy (window);
}

static void
practice_action (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  open_drawer (KRING_APPLICATION (user_data), NULL);
}

/* At once: whoever locks has no time to mend what was typed. */
static void
leave_families (KringApplication *self)
{
  g_autoptr(GPtrArray) windows = g_hash_table_get_keys_as_ptr_array (self->drawers);

  for (guint i = 0; i < windows->len; i++)
    if (kring_drawer_get_id (g_hash_table_lookup (self->drawers, windows->pdata[i])) != NULL)
      kring_family_window_leave (windows->pdata[i]);
}

/* The file of a family is of use only in the cupboard that has its key. */
static void
tell_stranger (KringApplication *self)
{
  kring_dialogs_tell (GTK_WIDGET (self->window), _("This Family Is in Another Cupboard"),
                      _("Only the cupboard that it was made in can open this file. There, choose Save a Copy for a Colleague… "
                        "in the menu of the family, and bring in that copy here."));
}

static void
set_cupboard (KringApplication *self,
              KringCupboard    *cupboard)
{
  GAction *lock = g_action_map_lookup_action (G_ACTION_MAP (self), "lock");
  g_autofree char *wanted = NULL;

  g_set_object (&self->cupboard, cupboard);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (lock), cupboard != NULL);
  if (self->window != NULL)
    kring_cupboard_window_set_cupboard (KRING_CUPBOARD_WINDOW (self->window), cupboard);

  if (cupboard == NULL)
    return;

  wanted = g_steal_pointer (&self->wanted);
  if (wanted != NULL && kring_cupboard_find_family (cupboard, wanted) != NULL)
    open_drawer (self, wanted);
  else if (wanted != NULL)
    tell_stranger (self);
}

static void
cupboard_changed_cb (KringApplication *self)
{
  set_cupboard (self, kring_cupboard_window_get_cupboard (KRING_CUPBOARD_WINDOW (self->window)));
}

static void
present_cupboard (KringApplication *self)
{
  if (self->window == NULL)
    {
      self->window = kring_cupboard_window_new (GTK_APPLICATION (self), self->folder);
      kring_cupboard_window_set_cupboard (KRING_CUPBOARD_WINDOW (self->window), self->cupboard);
      g_signal_connect_swapped (self->window, "notify::cupboard", G_CALLBACK (cupboard_changed_cb), self);
    }

  gtk_window_present (self->window);
}

static void
lock_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  KringApplication *self = KRING_APPLICATION (user_data);
  g_autoptr(KringCupboard) cupboard = NULL;
  g_autoptr(GError) error = NULL;

  present_cupboard (self);
  leave_families (self);
  cupboard = g_object_ref (self->cupboard);
  set_cupboard (self, NULL);
  if (!kring_cupboard_lock (cupboard, &error))
    tell_failure (self, error);
}

static void
shortcuts_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (user_data));

  adw_dialog_present (kring_shortcuts_new_dialog (), GTK_WIDGET (window));
}

/* About the page that one looks at. */
static void
help_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (user_data));

  kring_help_open (window, KRING_IS_FAMILY_WINDOW (window)
                           ? kring_family_window_get_page_name (KRING_FAMILY_WINDOW (window)) : "index");
}

static void
about_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  kring_about_present (GTK_WIDGET (gtk_application_get_active_window (GTK_APPLICATION (user_data))));
}

static void
preferences_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  KringApplication *self = KRING_APPLICATION (user_data);
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  adw_dialog_present (kring_preferences_new (self->settings), GTK_WIDGET (window));
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
  { "close-family", close_family_action, "s" },
  { "lock", lock_action },
  { "open-family", open_family_action, "s" },
  { "help", help_action },
  { "practice", practice_action },
  { "preferences", preferences_action },
  { "quit", quit_action },
  { "shortcuts", shortcuts_action },
};

static gboolean
prove_cb (gpointer user_data)
{
  KringApplication *self = KRING_APPLICATION (user_data);
  g_autoptr(GError) error = NULL;

  if (!prove_encryption (self, &error))
    tell_failure (self, error);

  return G_SOURCE_REMOVE;
}

static void
kring_application_window_removed (GtkApplication *application,
                                  GtkWindow      *window)
{
  KringApplication *self = KRING_APPLICATION (application);
  KringDrawer *drawer = g_hash_table_lookup (self->drawers, window);
  g_autoptr(GError) error = NULL;

  if (window == self->window)
    self->window = NULL;
  if (drawer != NULL && !kring_drawer_close (drawer, &error))
    tell_failure (self, error);
  g_hash_table_remove (self->drawers, window);

  GTK_APPLICATION_CLASS (kring_application_parent_class)->window_removed (application, window);
}

static void
kring_application_startup (GApplication *application)
{
  KringApplication *self = KRING_APPLICATION (application);

  if (self->is_to_practise)
    self->practice = kring_practice_begin ();
  G_APPLICATION_CLASS (kring_application_parent_class)->startup (application);

  if (self->folder == NULL)
    self->folder = kring_cupboard_dup_default_folder ();
  self->settings = g_settings_new (APP_ID);
  kring_colour_scheme_install (self->settings);

  /* which files were opened is nobody's business; nothing blinks, the cursor neither */
  g_object_set (gtk_settings_get_default (), "gtk-recent-files-enabled", FALSE, "gtk-cursor-blink", FALSE, NULL);
  gtk_window_set_default_icon_name (APP_ID);
  kring_shortcuts_install (GTK_APPLICATION (application));
  kring_dialogs_let_go ();
  g_idle_add_full (G_PRIORITY_LOW, prove_cb, self, NULL);
}

static void
kring_application_activate (GApplication *application)
{
  present_cupboard (KRING_APPLICATION (application));
}

/* A file of the cupboard is called by the id of its family. */
static void
kring_application_open (GApplication  *application,
                        GFile        **files,
                        int            n_files,
                        const char    *hint)
{
  KringApplication *self = KRING_APPLICATION (application);
  g_autofree char *name = g_file_get_basename (files[0]);
  char *ending = g_str_has_suffix (name, ".kring") ? g_strrstr (name, ".kring") : NULL;

  if (ending != NULL)
    *ending = '\0';
  g_set_str (&self->wanted, ending != NULL ? name : NULL);
  present_cupboard (self);
  if (self->cupboard != NULL)
    set_cupboard (self, self->cupboard);
}

static int
kring_application_handle_local_options (GApplication *application,
                                        GVariantDict *given)
{
  KringApplication *self = KRING_APPLICATION (application);

  if (g_variant_dict_contains (given, "version"))
    {
      g_print ("Kring %s\n", PACKAGE_VERSION);
      return 0;
    }

  self->is_to_practise = g_variant_dict_contains (given, "sample");

  /* another cupboard is another program: it shares no window with the first */
  if (g_variant_dict_lookup (given, "cupboard", "^ay", &self->folder))
    g_application_set_flags (application, g_application_get_flags (application) | G_APPLICATION_NON_UNIQUE);

  return -1;
}

static int
kring_application_command_line (GApplication            *application,
                                GApplicationCommandLine *command_line)
{
  int n_arguments;
  g_auto(GStrv) arguments = g_application_command_line_get_arguments (command_line, &n_arguments);

  if (g_variant_dict_contains (g_application_command_line_get_options_dict (command_line), "sample"))
    {
      open_drawer (KRING_APPLICATION (application), NULL);
    }
  else if (n_arguments > 1)
    {
      g_autoptr(GFile) file = g_application_command_line_create_file_for_arg (command_line, arguments[1]);

      g_application_open (application, &file, 1, "");
    }
  else
    {
      g_application_activate (application);
    }

  return 0;
}

static void
kring_application_shutdown (GApplication *application)
{
  KringApplication *self = KRING_APPLICATION (application);
  g_autoptr(KringDrawer) drawer = NULL;   /* of a practice that nobody came to see */

  if (self->practice != NULL)
    drawer = kring_practice_end (g_steal_pointer (&self->practice), NULL);
  g_hash_table_remove_all (self->drawers);
  if (self->cupboard != NULL)
    kring_cupboard_lock (self->cupboard, NULL);
  g_clear_object (&self->cupboard);

  G_APPLICATION_CLASS (kring_application_parent_class)->shutdown (application);
}

static void
kring_application_finalize (GObject *object)
{
  KringApplication *self = KRING_APPLICATION (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->cupboard);
  g_clear_object (&self->spelling);
  g_hash_table_unref (self->drawers);
  g_free (self->folder);
  g_free (self->wanted);

  G_OBJECT_CLASS (kring_application_parent_class)->finalize (object);
}

static void
kring_application_class_init (KringApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = kring_application_finalize;
  application_class->activate = kring_application_activate;
  application_class->command_line = kring_application_command_line;
  application_class->handle_local_options = kring_application_handle_local_options;
  application_class->open = kring_application_open;
  application_class->shutdown = kring_application_shutdown;
  application_class->startup = kring_application_startup;
  GTK_APPLICATION_CLASS (klass)->window_removed = kring_application_window_removed;
}

static void
kring_application_init (KringApplication *self)
{
  GAction *lock;

  self->drawers = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);

  g_application_add_main_option_entries (G_APPLICATION (self), options);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  lock = g_action_map_lookup_action (G_ACTION_MAP (self), "lock");
  g_simple_action_set_enabled (G_SIMPLE_ACTION (lock), FALSE);
}

GApplication *
kring_application_new (void)
{
  return g_object_new (KRING_TYPE_APPLICATION,
                       "application-id", APP_ID,
                       "flags", G_APPLICATION_HANDLES_COMMAND_LINE | G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", "/io/github/kringapp/Kring",
                       NULL);
}
