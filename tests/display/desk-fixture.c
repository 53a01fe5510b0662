/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "desk-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#include "kring-history.h"
#include "kring-words.h"

#define PATIENCE 20000   /* milliseconds at least: other programs are busy too */

/* Where there is no window manager, GTK 4.24 warns that a frame with a popover was submitted twice. */
static GLogWriterOutput
write_log (GLogLevelFlags   level,
           const GLogField *fields,
           gsize            n_fields,
           gpointer         data)
{
  for (gsize i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].key, "MESSAGE") && strstr (fields[i].value, "gdk_frame_timings_submitted()") != NULL)
      return G_LOG_WRITER_HANDLED;

  return g_log_writer_default (level, fields, n_fields, data);
}

/* Also for tests that have a fixture of their own. */
__attribute__ ((constructor)) static void
watch_log (void)
{
  g_log_set_writer_func (write_log, NULL, NULL);
}

void
desk_fixture_set_up (DeskFixture   *fixture,
                     gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  fixture->drawer = kring_drawer_open_practice (&error);
  g_assert_no_error (error);
  fixture->desk = kring_desk_new (kring_drawer_get_store (fixture->drawer));
}

void
desk_fixture_tear_down (DeskFixture   *fixture,
                        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  desk_fixture_settle ();
  g_assert_true (kring_drawer_close (fixture->drawer, &error));
  g_assert_no_error (error);
  g_assert_finalize_object (fixture->desk);
  g_assert_finalize_object (fixture->drawer);
}

KringRecord *
desk_fixture_find (DeskFixture *fixture,
                   const char  *name)
{
  GPtrArray *people = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_PERSON);

  for (guint i = 0; i < people->len; i++)
    if (g_str_equal (kring_person_name (people->pdata[i]), name))
      return people->pdata[i];

  g_error ("nobody here is called %s", name);
}

guint
desk_fixture_count_actions (DeskFixture *fixture)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) actions = kring_history_list (kring_desk_get_store (fixture->desk), 0, 1000, &error);

  g_assert_no_error (error);
  return actions->len;
}

void
desk_fixture_settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

void
desk_fixture_wait (gboolean (*is_done) (gpointer user_data),
                   gpointer   user_data)
{
  for (int tries = 0; tries < PATIENCE && !is_done (user_data); tries++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }

  g_assert_true (is_done (user_data));
}

typedef struct {
  gpointer    widget;
  const char *words;
} Wanted;

static gboolean
has_words (gpointer data)
{
  const Wanted *wanted = data;
  g_autofree char *seen = desk_fixture_read (wanted->widget);

  return strstr (seen, wanted->words) != NULL;
}

void
desk_fixture_wait_for_words (gpointer    widget,
                             const char *words)
{
  desk_fixture_wait (has_words, &(Wanted) { widget, words });
}

gpointer
desk_fixture_child (gpointer    widget,
                    const char *name)
{
  GObject *child = gtk_widget_get_template_child (GTK_WIDGET (widget), G_OBJECT_TYPE (widget), name);

  g_assert_nonnull (child);
  return child;
}

static const char *
get_words (GtkWidget *widget)
{
  if (ADW_IS_PREFERENCES_ROW (widget))
    return adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget));
  if (GTK_IS_LABEL (widget))
    return gtk_label_get_label (GTK_LABEL (widget));
  if (GTK_IS_EDITABLE (widget))
    return gtk_editable_get_text (GTK_EDITABLE (widget));

  return NULL;
}

static void
collect_words (GtkWidget *widget,
               GString   *words)
{
  const char *own = get_words (widget);

  if (!gtk_widget_get_visible (widget))
    return;
  if (own != NULL)
    g_string_append_printf (words, "%s\n", own);
  if (GTK_IS_TEXT_VIEW (widget))
    {
      GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget));
      g_autofree char *text = NULL;

      g_object_get (buffer, "text", &text, NULL);
      g_string_append_printf (words, "%s\n", text);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect_words (child, words);
}

gboolean
desk_fixture_is_cut (GtkWidget *widget)
{
  gboolean cut = GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget)
                 && pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    cut = cut || desk_fixture_is_cut (child);

  return cut;
}

void
desk_fixture_set_room (GtkWindow *window,
                       int        width,
                       int        height)
{
  int frame = gtk_widget_has_css_class (GTK_WIDGET (window), "solid-csd") ? 10 : 0;

  gtk_window_set_default_size (window, width + frame, height + frame);
}

char *
desk_fixture_read (gpointer widget)
{
  GString *words = g_string_new (NULL);

  collect_words (GTK_WIDGET (widget), words);
  return g_string_free (words, FALSE);
}

gpointer
desk_fixture_search (gpointer    widget,
                     GType       type,
                     const char *words)
{
  gpointer found = NULL;

  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (words == NULL || g_strcmp0 (get_words (widget), words) == 0))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); found == NULL && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    found = desk_fixture_search (child, type, words);

  return found;
}

static const struct {
  KringNoun   noun;
  const char *field;
} seen[] = {
  { KRING_NOUN_EVENT, "title" },
  { KRING_NOUN_PLAN_ITEM, "text" },
  { KRING_NOUN_PERSON, "call" },
};

static gboolean
is_in (KringShare *share,
       const char *words)
{
  for (gsize i = 0; i < G_N_ELEMENTS (seen); i++)
    {
      GPtrArray *rows = kring_share_list (share, seen[i].noun);

      for (guint j = 0; j < rows->len; j++)
        {
          const char *text = kring_record_get_text (rows->pdata[j], seen[i].field);

          if (text != NULL && strstr (text, words) != NULL)
            return TRUE;
        }
    }

  return FALSE;
}

GPtrArray *
desk_fixture_list_hidden (DeskFixture *fixture,
                          KringShare  *share)
{
  g_autoptr(KringShare) whole = kring_desk_create_share (fixture->desk, KRING_PROFILE_FULL, 0);
  GPtrArray *hidden = g_ptr_array_new_with_free_func (g_free);

  for (gsize i = 0; i < G_N_ELEMENTS (seen); i++)
    {
      GPtrArray *rows = kring_share_list (whole, seen[i].noun);

      for (guint j = 0; j < rows->len; j++)
        {
          const char *text = kring_record_get_text (rows->pdata[j], seen[i].field);

          if (text != NULL && strlen (text) > 3 && !is_in (share, text))
            g_ptr_array_add (hidden, g_strdup (text));
        }
    }

  return hidden;
}

void
desk_fixture_remove_folder (const char *path)
{
  g_autoptr(GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      if (g_file_test (file, G_FILE_TEST_IS_DIR))
        desk_fixture_remove_folder (file);
      else
        g_unlink (file);
    }
  g_rmdir (path);
}
