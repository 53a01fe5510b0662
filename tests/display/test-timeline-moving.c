/* test-timeline-moving.c - events and the ends of stays, brought to another date by hand and by key
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-edits-event.h"
#include "kring-history.h"
#include "kring-timeline-page.h"
#include "page-fixture.h"

typedef struct {
  GtkWidget      *page;
  KringSceneView *view;
  GtkWidget      *words;     /* beside the pointer */
  GtkGesture     *gesture;
  gint64          event;     /* on a day in 2019 */
  gint64          stay;
  char           *said;
  gboolean        can_undo;
} Moving;

static void
said_cb (Moving     *moving,
         const char *words,
         gboolean    can_undo)
{
  g_set_str (&moving->said, words);
  moving->can_undo = can_undo;
}

static gint64
add_event (DeskFixture *fixture,
           const char  *edtf,
           const char  *title)
{
  gint64 amina = kring_record_get_id (desk_fixture_find (fixture, "Amina"));
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_autoptr(GError) error = NULL;
  KringRecord *event;

  kring_date_from_edtf (&date, edtf);
  event = kring_edit_add_event (kring_desk_get_store (fixture->desk), "first", &date, title, &amina, 1, &error);
  g_assert_no_error (error);

  return kring_record_get_id (event);
}

static gint64
find_stay (DeskFixture *fixture,
           const char  *from)
{
  GPtrArray *stays = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_STAY);

  for (guint i = 0; i < stays->len; i++)
    {
      g_auto(KringDate) date = KRING_DATE_INIT;

      if (kring_record_get_date (stays->pdata[i], "from", &date) && g_strcmp0 (date.edtf, from) == 0)
        return kring_record_get_id (stays->pdata[i]);
    }

  g_error ("no stay begins on %s", from);
}

/* That of a mouse, or that of a finger. */
static gpointer
find_drag (KringSceneView *view,
           gboolean        is_touch)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (view));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_DRAG (controller) && gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE
          && gtk_gesture_single_get_touch_only (GTK_GESTURE_SINGLE (controller)) == is_touch)
        return controller;
    }

  g_assert_not_reached ();
}

static void
open_page (Moving      *moving,
           DeskFixture *fixture)
{
  *moving = (Moving) { .event = add_event (fixture, "2019-05-12", "strip getekend") };
  desk_fixture_settle ();
  moving->page = page_fixture_open (kring_timeline_page_new (fixture->desk), 1100, 900);
  moving->view = desk_fixture_child (moving->page, "view");
  moving->words = gtk_widget_get_last_child (desk_fixture_child (moving->page, "drag"));
  moving->gesture = find_drag (moving->view, FALSE);
  g_signal_connect_swapped (fixture->desk, "said", G_CALLBACK (said_cb), moving);
}

static void
close_page (Moving      *moving,
            DeskFixture *fixture)
{
  g_signal_handlers_disconnect_by_data (fixture->desk, moving);
  g_free (moving->said);
  page_fixture_close (moving->page);
}

static void
look_at (Moving *moving,
         int     from,
         int     to)
{
  gtk_widget_activate_action (moving->page, "page.show", "(ii)", from, to);
  for (int i = 0; i < 5; i++)
    {
      desk_fixture_settle ();
      g_usleep (20000);
    }
}

static const char *
get_cell (DeskFixture *fixture,
          gint64       id,
          const char  *field)
{
  return kring_record_get_text (kring_share_get (kring_desk_get_share (fixture->desk), id), field);
}

static const graphene_rect_t *
get_bounds (Moving         *moving,
            KringShapeKind  kind,
            gint64          id)
{
  KringSceneItem *item = page_fixture_find_item (moving->view, kind, id);

  g_assert_nonnull (item);

  return kring_scene_item_get_bounds (item);
}

static void
drag (Moving *moving,
      double  x,
      double  y,
      double  dx)
{
  g_signal_emit_by_name (moving->gesture, "drag-begin", x, y);
  g_signal_emit_by_name (moving->gesture, "drag-update", dx / 2, 0.0);
  g_signal_emit_by_name (moving->gesture, "drag-update", dx, 3.0);
}

static void
drop (Moving *moving,
      double  dx)
{
  g_signal_emit_by_name (moving->gesture, "drag-end", dx, 3.0);
  desk_fixture_settle ();
}

/* A year in view: along months. The words follow, one step is one undo, and where it is dropped it stays a month. */
static void
test_drag (DeskFixture   *fixture,
           gconstpointer  data)
{
  Moving moving;
  const graphene_rect_t *dot;
  guint n_actions;
  double month;

  open_page (&moving, fixture);
  look_at (&moving, 20190101, 20191231);
  n_actions = desk_fixture_count_actions (fixture);
  dot = get_bounds (&moving, KRING_SHAPE_DOT, moving.event);
  month = gtk_widget_get_width (GTK_WIDGET (moving.view)) * 0.85 / 12;

  drag (&moving, dot->origin.x + 4, dot->origin.y + 4, month);
  g_assert_true (gtk_widget_get_visible (moving.words));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (moving.words)), ==, "June 2019");
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions);
  drop (&moving, month);

  g_assert_false (gtk_widget_get_visible (moving.words));
  g_assert_cmpstr (get_cell (fixture, moving.event, "date"), ==, "20190601-20190630;2019-06");
  g_assert_cmpstr (moving.said, ==, "“strip getekend” · June 2019");
  g_assert_true (moving.can_undo);
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions + 1);
  g_assert_true (kring_history_undo (kring_desk_get_store (fixture->desk), NULL, NULL));
  desk_fixture_settle ();
  g_assert_cmpstr (get_cell (fixture, moving.event, "date"), ==, "20190512-20190512;2019-05-12");

  close_page (&moving, fixture);
}

/* A month in view: along days. What is let go where it was, or with Escape, changes nothing; pressed, it is chosen. */
static void
test_drag_little (DeskFixture   *fixture,
                  gconstpointer  data)
{
  Moving moving;
  const graphene_rect_t *dot;
  guint n_actions;
  double day;

  open_page (&moving, fixture);
  look_at (&moving, 20190501, 20190531);
  n_actions = desk_fixture_count_actions (fixture);
  dot = get_bounds (&moving, KRING_SHAPE_DOT, moving.event);
  day = gtk_widget_get_width (GTK_WIDGET (moving.view)) * 0.85 / 31;

  drag (&moving, dot->origin.x + 4, dot->origin.y + 4, day);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (moving.words)), ==, "13 May 2019");
  g_signal_emit_by_name (moving.gesture, "drag-update", 1.0, 0.0);
  drop (&moving, 1);
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions);

  drag (&moving, dot->origin.x + 4, dot->origin.y + 4, day);
  page_fixture_press (moving.view, GDK_KEY_Escape, 0);
  g_assert_false (gtk_widget_get_visible (moving.words));
  drop (&moving, day);
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions);
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, 0);

  g_signal_emit_by_name (moving.gesture, "drag-begin", dot->origin.x + 4.0, dot->origin.y + 4.0);
  g_signal_emit_by_name (moving.gesture, "drag-end", 1.0, 1.0);
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, moving.event);

  close_page (&moving, fixture);
}

/* A finger that moves at once moves nothing; one that stays takes hold, sees the date, and moves it. */
static void
test_finger (DeskFixture   *fixture,
             gconstpointer  data)
{
  Moving moving;
  const graphene_rect_t *dot;
  GtkGesture *press, *finger;
  guint n_actions;
  double month, x, y;

  open_page (&moving, fixture);
  press = page_fixture_find_controller (moving.view, GTK_TYPE_GESTURE_LONG_PRESS, GTK_PHASE_CAPTURE);
  finger = find_drag (moving.view, TRUE);
  g_assert_true (gtk_gesture_is_grouped_with (press, finger));
  look_at (&moving, 20190101, 20191231);
  n_actions = desk_fixture_count_actions (fixture);
  month = gtk_widget_get_width (GTK_WIDGET (moving.view)) * 0.85 / 12;
  dot = get_bounds (&moving, KRING_SHAPE_DOT, moving.event);
  x = dot->origin.x + 4;
  y = dot->origin.y + 4;

  g_signal_emit_by_name (finger, "drag-begin", x, y);
  g_signal_emit_by_name (finger, "drag-update", 2 * month, 0.0);
  g_assert_false (gtk_widget_get_visible (moving.words));
  g_signal_emit_by_name (finger, "drag-end", 2 * month, 0.0);
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions);

  g_signal_emit_by_name (finger, "drag-begin", x, y);
  g_signal_emit_by_name (press, "pressed", x, y);
  g_assert_true (gtk_widget_get_visible (moving.words));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (moving.words)), ==, "12 May 2019");
  g_signal_emit_by_name (finger, "drag-update", 2 * month, 0.0);
  g_signal_emit_by_name (finger, "drag-end", 2 * month, 0.0);
  desk_fixture_settle ();
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions + 1);
  g_assert_false (gtk_widget_get_visible (moving.words));

  /* what takes the finger over, a pinch or a scroll, lets go */
  g_signal_emit_by_name (press, "pressed", x, y);
  g_signal_emit_by_name (finger, "cancel", NULL);
  g_assert_false (gtk_widget_get_visible (moving.words));
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions + 1);
  close_page (&moving, fixture);
}

/* A stay is held at either end; where it would end before it begins it says so, and nothing is changed. */
static void
test_stay (DeskFixture   *fixture,
           gconstpointer  data)
{
  Moving moving;
  const graphene_rect_t *bar;
  double month;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  guint n_actions;

  open_page (&moving, fixture);
  moving.stay = find_stay (fixture, "2023-03-05");
  from = g_strdup (get_cell (fixture, moving.stay, "from"));
  to = g_strdup (get_cell (fixture, moving.stay, "to"));
  look_at (&moving, 20230101, 20231231);
  month = gtk_widget_get_width (GTK_WIDGET (moving.view)) * 0.85 / 12;
  bar = get_bounds (&moving, KRING_SHAPE_BAR, moving.stay);

  drag (&moving, bar->origin.x + 1, bar->origin.y + 6, -month);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (moving.words)), ==, "begins: February 2023");
  drop (&moving, -month);
  g_assert_cmpstr (get_cell (fixture, moving.stay, "from"), ==, "20230201-20230228;2023-02");
  g_assert_cmpstr (get_cell (fixture, moving.stay, "to"), ==, to);
  g_assert_true (kring_history_undo (kring_desk_get_store (fixture->desk), NULL, NULL));
  desk_fixture_settle ();
  g_assert_cmpstr (get_cell (fixture, moving.stay, "from"), ==, from);

  look_at (&moving, 20220601, 20231231);
  n_actions = desk_fixture_count_actions (fixture);
  bar = get_bounds (&moving, KRING_SHAPE_BAR, moving.stay);
  drag (&moving, bar->origin.x + bar->size.width - 1, bar->origin.y + 6, -6 * month);
  drop (&moving, -6 * month);
  g_assert_cmpstr (moving.said, ==, "That cannot be: a stay ends before it begins.");
  g_assert_cmpstr (get_cell (fixture, moving.stay, "to"), ==, to);
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions);

  close_page (&moving, fixture);
}

static void
focus (Moving         *moving,
       KringShapeKind  kind,
       gint64          id)
{
  KringSceneItem *item = page_fixture_find_item (moving->view, kind, id);

  g_assert_nonnull (item);
  gtk_widget_grab_focus (GTK_WIDGET (item));
}

/* The same by key: as fine as the zoom, with Shift further; the focus stays with what was moved. */
static void
test_keys (DeskFixture   *fixture,
           gconstpointer  data)
{
  Moving moving;

  open_page (&moving, fixture);
  look_at (&moving, 20190501, 20190531);
  focus (&moving, KRING_SHAPE_DOT, moving.event);
  page_fixture_press (moving.view, GDK_KEY_Right, GDK_ALT_MASK);
  g_assert_cmpstr (get_cell (fixture, moving.event, "date"), ==, "20190513-20190513;2019-05-13");
  g_assert_cmpstr (moving.said, ==, "“strip getekend” · 13 May 2019");
  page_fixture_press (moving.view, GDK_KEY_Left, GDK_ALT_MASK | GDK_SHIFT_MASK);
  g_assert_cmpstr (get_cell (fixture, moving.event, "date"), ==, "20190506-20190506;2019-05-06");
  look_at (&moving, 20190101, 20191231);
  page_fixture_press (moving.view, GDK_KEY_Left, GDK_ALT_MASK);
  g_assert_cmpstr (get_cell (fixture, moving.event, "date"), ==, "20190401-20190430;2019-04");

  moving.stay = find_stay (fixture, "2023-03-05");
  look_at (&moving, 20230101, 20231231);
  focus (&moving, KRING_SHAPE_BAR, moving.stay);
  page_fixture_press (moving.view, GDK_KEY_End, 0);
  g_assert_true (g_str_has_prefix (gtk_label_get_text (GTK_LABEL (moving.words)), "ends: "));
  page_fixture_press (moving.view, GDK_KEY_Home, 0);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (moving.words)), ==, "begins: 5 March 2023");
  page_fixture_press (moving.view, GDK_KEY_Left, GDK_ALT_MASK);
  g_assert_cmpstr (get_cell (fixture, moving.stay, "from"), ==, "20230201-20230228;2023-02");

  kring_desk_set_profile (fixture->desk, KRING_PROFILE_PARENTS, 0);
  desk_fixture_settle ();
  look_at (&moving, 20190101, 20191231);
  if (page_fixture_find_item (moving.view, KRING_SHAPE_DOT, moving.event) != NULL)
    {
      guint n_actions = desk_fixture_count_actions (fixture);
      const graphene_rect_t *dot = get_bounds (&moving, KRING_SHAPE_DOT, moving.event);

      drag (&moving, dot->origin.x + 4, dot->origin.y + 4, 200);
      drop (&moving, 200);
      g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions);
    }

  close_page (&moving, fixture);
}

/* What is told of one day has an order, which can be changed. */
static void
test_order (DeskFixture   *fixture,
            gconstpointer  data)
{
  Moving moving;
  gint64 second;
  KringShare *share;
  GPtrArray *events;

  open_page (&moving, fixture);
  second = add_event (fixture, "2019-05-12", "ijsje gegeten");
  desk_fixture_settle ();
  look_at (&moving, 20190510, 20190514);
  g_assert_cmpfloat (get_bounds (&moving, KRING_SHAPE_DOT, second)->origin.x, >,
                     get_bounds (&moving, KRING_SHAPE_DOT, moving.event)->origin.x);

  focus (&moving, KRING_SHAPE_DOT, second);
  page_fixture_press (moving.view, GDK_KEY_Up, GDK_ALT_MASK);
  g_assert_cmpstr (moving.said, ==, "Now before “strip getekend”");
  share = kring_desk_get_share (fixture->desk);
  events = kring_share_list (share, KRING_NOUN_EVENT);
  g_assert_null (kring_event_find_neighbour (events, kring_share_get (share, second), -1));
  look_at (&moving, 20190510, 20190514);
  g_assert_cmpfloat (get_bounds (&moving, KRING_SHAPE_DOT, second)->origin.x, <,
                     get_bounds (&moving, KRING_SHAPE_DOT, moving.event)->origin.x);

  page_fixture_press (moving.view, GDK_KEY_Up, GDK_ALT_MASK);
  g_assert_cmpstr (moving.said, ==, "This is the first of its day");
  g_assert_false (moving.can_undo);

  close_page (&moving, fixture);
}

static void
add (const char *path,
     void      (*test) (DeskFixture *fixture, gconstpointer data))
{
  g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, test, desk_fixture_tear_down);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  add ("/timeline-moving/drag", test_drag);
  add ("/timeline-moving/finger", test_finger);
  add ("/timeline-moving/drag-little", test_drag_little);
  add ("/timeline-moving/stay", test_stay);
  add ("/timeline-moving/keys", test_keys);
  add ("/timeline-moving/order", test_order);

  return g_test_run ();
}
