/* bench-plan.c - what it takes to open a plan, to type in it, and to keep one edit
 *
 *   bench-plan page     the page of the plan
 *   bench-plan floor    the same words in labels and one text view
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>
#include <stdlib.h>

#include "kring-edits-plan.h"
#include "kring-family-json.h"
#include "kring-plan-page.h"
#include "kring-words-edit.h"

#define VERSIONS 10
#define LINES    200
#define KEYS     100
#define EDITS    200
#define REST     30    /* milliseconds between keys */
#define TODAY    20261125

typedef struct {
  KringStore *store;
  KringDesk  *desk;
  GtkWidget  *window;
} Bench;

static KringStore *
create_store (const char *dir)
{
  g_autofree char *sample = g_build_filename (g_getenv ("KRING_SOURCE"), "data", "sample",
                                              "02-drie-huizen-amina-ilyas-lowie.json", NULL);
  g_autofree char *path = g_build_filename (dir, "family.kring", NULL);
  g_autofree char *text = NULL;
  g_autoptr(KringKey) key = kring_key_new_random ();
  g_autoptr(KringFamily) family = NULL;
  KringStore *store = NULL;

  if (g_file_get_contents (sample, &text, NULL, NULL) && (family = kring_family_json_read (text, NULL)) != NULL)
    store = kring_store_create (path, key, family, "", NULL);
  if (store == NULL)
    exit (EXIT_FAILURE);

  return store;
}

static KringRecord *
get_plan (KringStore *store)
{
  GPtrArray *plans = kring_family_list (kring_store_get_family (store), KRING_NOUN_PLAN);

  return plans->pdata[plans->len - 1];
}

static GPtrArray *
list_items (KringStore *store)
{
  return kring_family_parts (kring_store_get_family (store), kring_record_get_id (get_plan (store)), KRING_NOUN_PLAN_ITEM);
}

static void
painted_cb (gboolean *is_painted)
{
  *is_painted = TRUE;
}

/* Until what was changed is on the screen. */
static void
wait_for_frame (Bench *bench)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (bench->window);
  gboolean is_painted = FALSE;
  gulong id = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (painted_cb), &is_painted);

  gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
  while (!is_painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, id);
}

static void
rest (int milliseconds)
{
  gint64 end = g_get_monotonic_time () + milliseconds * 1000;

  while (g_get_monotonic_time () < end)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (500);
    }
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const gint64 *one = a, *other = b;

  return (*one > *other) - (*one < *other);
}

static void
tell (const char *what,
      gint64     *times,
      gsize       n,
      double      part)
{
  qsort (times, n, sizeof *times, compare);
  g_print ("%s\t%.3f\tms\n", what, (double) times[(gsize) ((double) (n - 1) * part)] / 1000);
}

static GtkWidget *
create_labels (Bench *bench)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GPtrArray *items = list_items (bench->store);

  for (guint i = 0; i < items->len; i++)
    {
      const char *text = kring_record_get_text (items->pdata[i], "text");
      GtkWidget *label = gtk_label_new (text != NULL ? text : "");

      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_box_append (GTK_BOX (box), label);
    }
  gtk_box_prepend (GTK_BOX (box), gtk_text_view_new ());
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), box);

  return scrolled;
}

/* From another page. What stood here before is gone when the clock starts: to take a page away is not to open one. */
static void
open_page (Bench      *bench,
           gboolean    is_floor,
           const char *what)
{
  gint64 start, time;

  adw_window_set_content (ADW_WINDOW (bench->window), gtk_label_new ("Kring"));
  wait_for_frame (bench);
  start = g_get_monotonic_time ();
  adw_window_set_content (ADW_WINDOW (bench->window), is_floor ? create_labels (bench) : kring_plan_page_new (bench->desk));
  wait_for_frame (bench);
  time = g_get_monotonic_time () - start;
  if (what != NULL)
    tell (what, &time, 1, 0);
}

static GtkWidget *
find_widget (GtkWidget *widget,
             GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_widget (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
type (Bench *bench)
{
  GtkWidget *edit = find_widget (bench->window, KRING_TYPE_WORDS_EDIT), *view;
  gint64 times[KEYS];

  if (edit != NULL)
    kring_words_edit_begin (KRING_WORDS_EDIT (edit));
  view = find_widget (edit != NULL ? edit : bench->window, GTK_TYPE_TEXT_VIEW);
  rest (500);
  for (int i = 0; i < KEYS; i++)
    {
      gint64 start = g_get_monotonic_time ();

      gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), i % 6 == 5 ? " " : "a", 1);
      wait_for_frame (bench);
      times[i] = g_get_monotonic_time () - start;
      rest (REST);
    }
  tell ("typing, 200 lines, p95", times, KEYS, 0.95);
  if (edit != NULL)
    kring_words_edit_commit (KRING_WORDS_EDIT (edit));
}

static void
save (Bench *bench)
{
  gint64 times[EDITS];

  for (int i = 0; i < EDITS; i++)
    {
      KringRecord *item = list_items (bench->store)->pdata[i % 20];
      g_autofree char *text = g_strdup_printf ("Wat we zeggen, keer %d", i);
      gint64 start = g_get_monotonic_time ();

      if (!kring_edit_text (bench->store, item, "text", text, NULL))
        exit (EXIT_FAILURE);
      times[i] = g_get_monotonic_time () - start;
    }
  tell ("save of one edit", times, EDITS, 0.5);
}

static void
add_lines (Bench *bench)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) texts = NULL;

  for (int i = (int) list_items (bench->store)->len; i < LINES; i++)
    g_strv_builder_take (builder, g_strdup_printf ("Dit gaat goed, ook als het regent en iedereen moe is, keer %d", i));
  texts = g_strv_builder_end (builder);
  if (!kring_edit_add_items (bench->store, get_plan (bench->store), "strength", (const char * const *) texts, NULL))
    exit (EXIT_FAILURE);
}

int
main (int   argc,
      char *argv[])
{
  gboolean is_floor = argc > 1 && g_str_equal (argv[1], "floor");
  g_autofree char *dir = g_dir_make_tmp ("kring-XXXXXX", NULL);
  Bench bench = { 0 };

  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-cursor-blink", FALSE, NULL);   /* as the application does */
  bench.store = create_store (dir);
  save (&bench);
  for (int i = 2; i < VERSIONS; i++)
    if (kring_edit_copy_plan (bench.store, get_plan (bench.store), TODAY, NULL) == NULL)
      return EXIT_FAILURE;

  bench.desk = kring_desk_new (bench.store);
  bench.window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (bench.window), 1280, 800);
  adw_window_set_content (ADW_WINDOW (bench.window), gtk_label_new ("Kring"));
  gtk_window_present (GTK_WINDOW (bench.window));
  rest (500);

  open_page (&bench, is_floor, NULL);   /* a first time, for fonts and styles */
  rest (500);
  open_page (&bench, is_floor, "open, 10 versions");
  rest (500);

  add_lines (&bench);
  rest (1000);
  open_page (&bench, is_floor, "open, 200 lines");
  type (&bench);

  gtk_window_destroy (GTK_WINDOW (bench.window));
  g_object_unref (bench.desk);
  g_object_unref (bench.store);
  return EXIT_SUCCESS;
}
