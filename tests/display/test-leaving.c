/* test-leaving.c - somebody who is to be here no more: what is asked, and what comes of each answer
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "desk-fixture.h"
#include "kring-edits.h"
#include "kring-history.h"
#include "kring-leaving.h"
#include "kring-taken-out.h"

typedef struct {
  DeskFixture  base;
  GtkWidget   *window;
  GtkWidget   *content;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  desk_fixture_set_up (&fixture->base, data);
  fixture->window = adw_window_new ();
  fixture->content = gtk_label_new ("");
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  adw_window_set_content (ADW_WINDOW (fixture->window), fixture->content);
  gtk_window_present (GTK_WINDOW (fixture->window));
  desk_fixture_settle ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  desk_fixture_tear_down (&fixture->base, data);
}

static AdwDialog *
get_dialog (Fixture *fixture)
{
  return adw_window_get_visible_dialog (ADW_WINDOW (fixture->window));
}

static void
begin (Fixture    *fixture,
       const char *name)
{
  kring_leaving_begin (fixture->base.desk, desk_fixture_find (&fixture->base, name), name, fixture->content);
  desk_fixture_settle ();
}

static void
answer (Fixture    *fixture,
        const char *response)
{
  AdwDialog *dialog = get_dialog (fixture);

  g_object_ref (dialog);
  adw_dialog_force_close (dialog);
  g_signal_emit_by_name (dialog, "response", response);
  g_object_unref (dialog);
  desk_fixture_settle ();
}

static guint
count_people (Fixture *fixture)
{
  return kring_share_list (kring_desk_get_share (fixture->base.desk), KRING_NOUN_PERSON)->len;
}

/* Nothing is told of somebody who was only just added: no question. */
static void
test_new (Fixture       *fixture,
          gconstpointer  data)
{
  guint n = count_people (fixture);

  g_assert_nonnull (kring_edit_add_person (kring_desk_get_store (fixture->base.desk), "Piet", FALSE, NULL, 0, NULL));
  begin (fixture, "Piet");
  g_assert_null (get_dialog (fixture));
  g_assert_cmpuint (count_people (fixture), ==, n);
}

/* The lines that will ask who it is are named; taken out and brought back, they are as they were. */
static void
test_take_out (Fixture       *fixture,
               gconstpointer  data)
{
  KringShare *share = kring_desk_get_share (fixture->base.desk);
  KringRecord *wendy = desk_fixture_find (&fixture->base, "tante Wendy"), *item = NULL;
  GPtrArray *parts = kring_share_list (share, KRING_NOUN_ITEM_PERSON);
  g_autoptr(GPtrArray) who = NULL;
  g_autofree char *seen = NULL;
  guint n;

  for (guint i = 0; i < parts->len; i++)
    if (kring_share_follow (share, parts->pdata[i], "person") == wendy && kring_record_is (parts->pdata[i], "role", "who"))
      item = kring_share_follow (share, parts->pdata[i], "plan_item");
  who = kring_share_people (share, item, "who");
  n = who->len;

  begin (fixture, "tante Wendy");
  seen = desk_fixture_read (get_dialog (fixture));
  g_assert_nonnull (strstr (seen, kring_record_get_text (item, "text")));
  answer (fixture, "take-out");
  g_clear_pointer (&who, g_ptr_array_unref);
  who = kring_share_people (kring_desk_get_share (fixture->base.desk), item, "who");
  g_assert_cmpuint (who->len, ==, n - 1);

  g_assert_true (kring_history_undo (kring_desk_get_store (fixture->base.desk), NULL, NULL));
  g_clear_pointer (&who, g_ptr_array_unref);
  who = kring_share_people (kring_desk_get_share (fixture->base.desk), item, "who");
  g_assert_cmpuint (who->len, ==, n);
}

static void
test_hide (Fixture       *fixture,
           gconstpointer  data)
{
  begin (fixture, "tante Wendy");
  answer (fixture, "hide");
  g_assert_true (kring_record_is (desk_fixture_find (&fixture->base, "tante Wendy"), "visibility", "team"));
}

/* What cannot be undone is asked once more; kept, everything is as it was. */
static void
test_erase (Fixture       *fixture,
            gconstpointer  data)
{
  guint n = count_people (fixture);

  begin (fixture, "tante Wendy");
  answer (fixture, "erase");
  g_assert_cmpuint (count_people (fixture), ==, n);
  answer (fixture, "keep");
  g_assert_cmpuint (count_people (fixture), ==, n);

  begin (fixture, "tante Wendy");
  answer (fixture, "erase");
  answer (fixture, "erase");
  g_assert_cmpuint (count_people (fixture), ==, n - 1);
  g_assert_false (kring_history_can_undo (kring_desk_get_store (fixture->base.desk)));
}

static GtkWidget *
find_named (GtkWidget  *widget,
            const char *name)
{
  if (GTK_IS_BUTTON (widget) && gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                                                    name) == NULL)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_named (child, name);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* Long after it, whoever was taken out can be brought back, or erased; nobody else sees that they were here. */
static void
test_taken_out (Fixture       *fixture,
                gconstpointer  data)
{
  KringDesk *desk = fixture->base.desk;
  GtkWidget *list = g_object_new (KRING_TYPE_TAKEN_OUT, NULL);
  gint64 wendy = kring_record_get_id (desk_fixture_find (&fixture->base, "tante Wendy"));
  guint n = count_people (fixture);

  adw_window_set_content (ADW_WINDOW (fixture->window), list);
  kring_taken_out_show (KRING_TAKEN_OUT (list), desk, TRUE);
  g_assert_false (gtk_widget_get_visible (list));

  g_assert_true (kring_edit_withdraw (kring_desk_get_store (desk), desk_fixture_find (&fixture->base, "tante Wendy"), NULL));
  g_assert_nonnull (kring_edit_add_person (kring_desk_get_store (desk), "Piet", FALSE, NULL, 0, NULL));
  kring_desk_set_profile (desk, KRING_PROFILE_PRESENT, 0);
  kring_taken_out_show (KRING_TAKEN_OUT (list), desk, TRUE);
  g_assert_false (gtk_widget_get_visible (list));
  g_assert_null (find_named (list, "Bring tante Wendy back"));

  kring_desk_set_profile (desk, KRING_PROFILE_FULL, 0);
  kring_taken_out_show (KRING_TAKEN_OUT (list), desk, TRUE);
  g_assert_true (gtk_widget_get_visible (list));
  g_signal_emit_by_name (find_named (list, "Bring tante Wendy back"), "clicked");
  g_assert_cmpuint (count_people (fixture), ==, n + 1);
  g_assert_nonnull (kring_share_get (kring_desk_get_share (desk), wendy));
  g_assert_true (kring_history_undo (kring_desk_get_store (desk), NULL, NULL));
  g_assert_cmpuint (count_people (fixture), ==, n);

  kring_taken_out_show (KRING_TAKEN_OUT (list), desk, TRUE);
  g_signal_emit_by_name (find_named (list, "Erase tante Wendy for good"), "clicked");
  desk_fixture_settle ();
  answer (fixture, "erase");
  kring_taken_out_show (KRING_TAKEN_OUT (list), desk, TRUE);
  g_assert_false (gtk_widget_get_visible (list));
  g_assert_cmpuint (count_people (fixture), ==, n);
}

/* Over somebody else's shoulder nobody goes. */
static void
test_look_as (Fixture       *fixture,
              gconstpointer  data)
{
  kring_desk_set_profile (fixture->base.desk, KRING_PROFILE_PRESENT, 0);
  begin (fixture, "tante Wendy");
  g_assert_null (get_dialog (fixture));
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/leaving/new", test_new);
  ADD ("/leaving/take-out", test_take_out);
  ADD ("/leaving/hide", test_hide);
  ADD ("/leaving/erase", test_erase);
  ADD ("/leaving/taken-out", test_taken_out);
  ADD ("/leaving/look-as", test_look_as);

  return g_test_run ();
}
