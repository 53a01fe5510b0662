/* test-voice-page.c - the voice of a child as a child, a keyboard and a screen reader meet it
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "desk-fixture.h"
#include "kring-drawing-dialog.h"
#include "kring-drawing-pad.h"
#include "kring-edits-voice.h"
#include "kring-picker.h"
#include "kring-scene-item.h"
#include "kring-voice-card.h"
#include "kring-voice-dialog.h"
#include "kring-voice-section.h"
#include "kring-voice-start.h"

static GtkWidget *
open_window (AdwDialog *dialog,
             int        width)
{
  GtkWidget *window = adw_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), width, 640);
  adw_window_set_content (ADW_WINDOW (window), gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_window_present (GTK_WINDOW (window));
  if (dialog != NULL)
    adw_dialog_present (dialog, window);
  desk_fixture_settle ();

  return window;
}

static void
close_window (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  desk_fixture_settle ();
}

static gint64
add_voice (DeskFixture *fixture,
           const char  *kind)
{
  g_autoptr(GError) error = NULL;
  gint64 child = kring_record_get_id (desk_fixture_find (fixture, "Amina"));
  KringRecord *voice = kring_edit_add_voice (kring_desk_get_store (fixture->desk), child, kind, 20261125, &error);

  g_assert_no_error (error);
  return kring_record_get_id (voice);
}

static KringRecord *
get_voice (DeskFixture *fixture,
           gint64       id)
{
  return kring_share_get (kring_desk_get_share (fixture->desk), id);
}

static void
collect (GtkWidget *widget,
         GType      type,
         GPtrArray *found)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

static gboolean
is_named (gpointer dialog)
{
  g_autoptr(GPtrArray) items = g_ptr_array_new ();

  collect (dialog, KRING_TYPE_SCENE_ITEM, items);
  for (guint i = 0; i < items->len; i++)
    if (g_str_equal (kring_scene_item_get_words (items->pdata[i]), "House of dreams: een hond; de zee"))
      return TRUE;

  return FALSE;
}

/* Three houses, a line typed in each, and each is kept at once and named in the picture. */
static void
test_houses (DeskFixture   *fixture,
             gconstpointer  data)
{
  gint64 id = add_voice (fixture, "three_houses");
  AdwDialog *dialog = kring_voice_dialog_new (fixture->desk, id);
  GtkWidget *window = open_window (dialog, 900);
  g_autoptr(GPtrArray) cards = g_ptr_array_new ();

  collect (GTK_WIDGET (dialog), KRING_TYPE_VOICE_CARD, cards);
  g_assert_cmpuint (cards->len, ==, 3);
  g_assert_cmpstr (kring_voice_card_get_field (cards->pdata[0]), ==, "good");
  for (guint i = 0; i < cards->len; i++)
    {
      GtkEntry *entry = desk_fixture_search (cards->pdata[i], GTK_TYPE_ENTRY, NULL);

      gtk_editable_set_text (GTK_EDITABLE (entry), "een hond");
      g_signal_emit_by_name (entry, "activate");
      gtk_editable_set_text (GTK_EDITABLE (entry), "de zee");
      g_signal_emit_by_name (entry, "activate");
      g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
      g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (entry)), >=, 44);
    }
  desk_fixture_settle ();

  g_assert_true (kring_record_is (get_voice (fixture, id), "dreams", "[\"een hond\",\"de zee\"]"));
  desk_fixture_wait (is_named, dialog);

  close_window (window);
}

/* One stone, one face, and the same again is none. */
static void
test_pickers (DeskFixture   *fixture,
              gconstpointer  data)
{
  gint64 id = add_voice (fixture, "safe_house");
  AdwDialog *dialog = kring_voice_dialog_new (fixture->desk, id);
  GtkWidget *window = open_window (dialog, 360);
  g_autoptr(GPtrArray) stones = g_ptr_array_new ();
  graphene_rect_t bounds;
  GtkWidget *stone;

  collect (desk_fixture_search (dialog, KRING_TYPE_PICKER, NULL), GTK_TYPE_TOGGLE_BUTTON, stones);
  stone = stones->pdata[7];
  g_assert_true (gtk_widget_compute_bounds (stone, stone, &bounds));
  g_assert_cmpfloat (bounds.size.width, >=, 44);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (stone), TRUE);
  g_assert_cmpint (kring_record_get_int (get_voice (fixture, id), "path"), ==, 7);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (stone), FALSE);
  g_assert_cmpint (kring_record_get_int (get_voice (fixture, id), "path"), ==, KRING_UNSET);
  g_assert_cmpint (gtk_widget_get_width (window), <=, 360);

  close_window (window);
}

/* Without a mouse: pen down, three steps, pen up. Undo takes the line back, and only what was drawn here. */
static void
test_drawing (DeskFixture   *fixture,
              gconstpointer  data)
{
  gint64 id = add_voice (fixture, "drawing");
  AdwDialog *dialog = kring_drawing_dialog_new (fixture->desk, id);
  GtkWidget *window = open_window (dialog, 900);
  KringDrawingPad *pad = desk_fixture_search (dialog, KRING_TYPE_DRAWING_PAD, NULL);
  GtkWidget *picked = GTK_WIDGET (pad);
  char *wrong;

  gtk_widget_activate_action (GTK_WIDGET (dialog), "drawing.undo", NULL);
  g_assert_nonnull (get_voice (fixture, id));   /* what was done before stays */

  g_signal_emit_by_name (pad, "drawn", "100,100 300,300");
  g_signal_emit_by_name (pad, "drawn", "10,100 30,300");
  g_assert_cmpuint (kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_STROKE)->len, ==, 2);
  wrong = gtk_test_accessible_check_property (GTK_ACCESSIBLE (picked), GTK_ACCESSIBLE_PROPERTY_LABEL, "Drawing of Amina, in blue");
  g_assert_cmpstr (wrong, ==, NULL);

  gtk_widget_activate_action (GTK_WIDGET (dialog), "drawing.wipe", NULL);
  g_assert_cmpuint (kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_STROKE)->len, ==, 0);
  for (int i = 0; i < 2; i++)
    gtk_widget_activate_action (GTK_WIDGET (dialog), "drawing.undo", NULL);
  g_assert_cmpuint (kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_STROKE)->len, ==, 1);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "drawing.redo", NULL);
  g_assert_cmpuint (kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_STROKE)->len, ==, 2);

  close_window (window);
}

static gboolean
is_mapped (gpointer widget)
{
  return gtk_widget_get_mapped (widget);
}

/* With other eyes there is the picture, and nothing to change. */
static void
test_eyes (DeskFixture   *fixture,
           gconstpointer  data)
{
  gint64 hidden = add_voice (fixture, "quote");
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  g_autofree char *all = NULL;
  g_autofree char *seen = NULL;
  GPtrArray *voices;
  AdwDialog *dialog;
  GtkWidget *window;

  g_object_ref_sink (box);
  kring_voice_section_fill (box, fixture->desk);
  all = desk_fixture_read (box);
  g_assert_nonnull (strstr (all, "Ask a Child"));

  kring_desk_set_profile (fixture->desk, KRING_PROFILE_PRESENT, 0);
  kring_voice_section_fill (box, fixture->desk);
  seen = desk_fixture_read (box);
  g_assert_null (strstr (seen, "Ask a Child"));
  g_assert_null (get_voice (fixture, hidden));
  voices = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_CHILD_VOICE);
  g_assert_cmpuint (voices->len, >, 0);

  dialog = kring_voice_dialog_new (fixture->desk, kring_record_get_id (voices->pdata[0]));
  window = open_window (dialog, 900);
  desk_fixture_wait (is_mapped, desk_fixture_child (dialog, "view"));
  g_assert_false (gtk_widget_get_mapped (desk_fixture_child (dialog, "cards")));
  g_assert_false (gtk_widget_get_mapped (desk_fixture_child (dialog, "draw_button")));

  close_window (window);
  g_object_unref (box);
}

/* From whose voice and how to the page itself. */
static void
test_start (DeskFixture   *fixture,
            gconstpointer  data)
{
  guint before = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_CHILD_VOICE)->len;
  gint64 ilyas = kring_record_get_id (desk_fixture_find (fixture, "Ilyas"));
  AdwDialog *dialog = kring_voice_start_new (fixture->desk, ilyas);
  GtkWidget *window = open_window (dialog, 360);
  GPtrArray *voices;

  g_signal_emit_by_name (desk_fixture_search (dialog, ADW_TYPE_ACTION_ROW, "drawing"), "activated");
  desk_fixture_settle ();
  voices = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_CHILD_VOICE);
  g_assert_cmpuint (voices->len, ==, before + 1);
  g_assert_cmpint (kring_record_get_ref (voices->pdata[before], "person"), ==, ilyas);
  g_assert_true (kring_record_is (voices->pdata[before], "kind", "drawing"));
  g_assert_nonnull (desk_fixture_search (window, KRING_TYPE_VOICE_DIALOG, NULL));

  close_window (window);
}

/* What opens a voice, or asks for one: beside a voice and a child, not beside a grown-up, nor with other eyes. */
static void
test_words (DeskFixture   *fixture,
            gconstpointer  data)
{
  KringShare *share = kring_desk_get_share (fixture->desk);
  KringRecord *voice = kring_share_list (share, KRING_NOUN_CHILD_VOICE)->pdata[0];
  KringRecord *amina = desk_fixture_find (fixture, "Amina");

  g_assert_cmpstr (kring_voice_get_words (share, voice, FALSE), !=, "");
  g_assert_cmpstr (kring_voice_get_words (share, amina, TRUE), !=, "");
  g_assert_cmpstr (kring_voice_get_words (share, amina, FALSE), ==, "");
  g_assert_cmpstr (kring_voice_get_words (share, desk_fixture_find (fixture, "Kelly"), TRUE), ==, "");
}

#define ADD(path, func) g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, func, desk_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/voice/houses", test_houses);
  ADD ("/voice/pickers", test_pickers);
  ADD ("/voice/drawing", test_drawing);
  ADD ("/voice/eyes", test_eyes);
  ADD ("/voice/start", test_start);
  ADD ("/voice/words", test_words);

  return g_test_run ();
}
