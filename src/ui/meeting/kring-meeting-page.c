/* kring-meeting-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-meeting-page.h"

#include "kring-double-press.h"
#include "kring-edits-meeting.h"
#include "kring-kinds.h"
#include "kring-meeting-report.h"
#include "kring-place-keeper.h"
#include "kring-shrinking.h"

struct _KringMeetingPage
{
  AdwBin        parent_instance;

  KringDesk    *desk;
  GSignalGroup *desk_signals;
  guint         idle;

  GHashTable   *reports;   /* id of a meeting -> KringMeetingReport, borrowed */

  GtkStack     *stack;
  GtkScrolledWindow *scrolled;
  GtkBox       *meetings;
  GtkWidget    *quick_box;
  GtkDropDown  *kind_drop_down;
};

G_DEFINE_FINAL_TYPE (KringMeetingPage, kring_meeting_page, ADW_TYPE_BIN)

static int
compare_dates (gconstpointer a,
               gconstpointer b)
{
  KringRecord *meetings[2] = { *(KringRecord * const *) a, *(KringRecord * const *) b };
  KringDate dates[2];
  int order;

  for (int i = 0; i < 2; i++)
    kring_record_get_date (meetings[i], "date", &dates[i]);
  order = kring_date_compare (&dates[1], &dates[0]);
  for (int i = 0; i < 2; i++)
    kring_date_clear (&dates[i]);

  return order;
}

static KringMeetingReport *
find_report (KringMeetingPage *self,
             KringRecord      *meeting)
{
  gint64 id = kring_record_get_id (meeting);

  return g_hash_table_lookup (self->reports, &id);
}

/* Those of meetings that are there no more. */
static void
remove_others (KringMeetingPage *self,
               GPtrArray        *sorted)
{
  GHashTableIter iter;
  gpointer id, report;

  g_hash_table_iter_init (&iter, self->reports);
  while (g_hash_table_iter_next (&iter, &id, &report))
    {
      gboolean is_kept = FALSE;

      for (guint i = 0; i < sorted->len; i++)
        is_kept |= kring_record_get_id (sorted->pdata[i]) == *(gint64 *) id;
      if (is_kept)
        continue;
      g_hash_table_iter_remove (&iter);
      gtk_box_remove (self->meetings, report);
    }
}

/* Whether nobody was typing in what changed. Reports of which nothing changed are left alone. */
static gboolean
show_reports (KringMeetingPage *self,
              GPtrArray        *sorted)
{
  GtkWidget *before = NULL;
  gboolean is_whole = TRUE;

  remove_others (self, sorted);
  for (guint i = 0; i < sorted->len; i++)
    {
      KringMeetingReport *report = find_report (self, sorted->pdata[i]);
      gint64 id = kring_record_get_id (sorted->pdata[i]);

      if (report != NULL)
        {
          is_whole &= kring_meeting_report_show (report, sorted->pdata[i]);
        }
      else
        {
          report = KRING_MEETING_REPORT (kring_meeting_report_new (self->desk, sorted->pdata[i]));
          gtk_box_append (self->meetings, GTK_WIDGET (report));
          g_hash_table_insert (self->reports, g_memdup2 (&id, sizeof id), report);
        }
      if (gtk_widget_get_prev_sibling (GTK_WIDGET (report)) != before)
        gtk_box_reorder_child_after (self->meetings, GTK_WIDGET (report), before);
      before = GTK_WIDGET (report);
    }

  return is_whole;
}

static gboolean
fill_cb (gpointer data)
{
  KringMeetingPage *self = data;
  GPtrArray *list = kring_share_list (kring_desk_get_share (self->desk), KRING_NOUN_MEETING);
  g_autoptr(GPtrArray) sorted = g_ptr_array_new ();

  self->idle = 0;
  for (guint i = 0; i < list->len; i++)
    g_ptr_array_add (sorted, list->pdata[i]);
  g_ptr_array_sort (sorted, compare_dates);

  if (!show_reports (self, sorted))
    self->idle = g_timeout_add (500, fill_cb, self);
  gtk_stack_set_visible_child_name (self->stack, sorted->len > 0 ? "meetings" : "empty");
  gtk_widget_set_visible (self->quick_box, kring_desk_get_editable (self->desk));

  return G_SOURCE_REMOVE;
}

static void
queue_fill (KringMeetingPage *self)
{
  if (self->idle == 0)
    self->idle = g_idle_add (fill_cb, self);
}

/* Those in the middle and those who were there last time are asked again. */
static GArray *
list_invited (KringMeetingPage *self)
{
  KringShare *share = kring_desk_get_share (self->desk);
  GPtrArray *meetings = kring_share_list (share, KRING_NOUN_MEETING);
  GArray *people = g_array_new (FALSE, FALSE, sizeof (gint64));
  GPtrArray *rows = meetings->len > 0 ? kring_share_parts (share, meetings->pdata[meetings->len - 1], KRING_NOUN_ATTENDANCE)
                                      : NULL;

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      KringRecord *person = kring_share_follow (share, rows->pdata[i], "person");
      gint64 id = person != NULL ? kring_record_get_id (person) : 0;

      if (id != 0 && !kring_record_is (rows->pdata[i], "state", "not_invited"))
        g_array_append_val (people, id);
    }

  return people;
}

static void
add_meeting_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  KringMeetingPage *self = KRING_MEETING_PAGE (widget);
  const KringKindTable *table = kring_kinds_table ("meeting_kind");
  guint selected = gtk_drop_down_get_selected (self->kind_drop_down);
  g_autoptr(GArray) people = list_invited (self);
  g_autoptr(GError) error = NULL;

  if (kring_double_press (widget, action_name))
    return;

  if (kring_edit_add_meeting (kring_desk_get_store (self->desk), table->kinds[selected].code,
                              kring_desk_get_today (self->desk), (gint64 *) (gpointer) people->data, people->len, &error) == NULL)
    kring_desk_say_error (self->desk, error);
}

static void
add_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  gtk_widget_grab_focus (GTK_WIDGET (KRING_MEETING_PAGE (widget)->kind_drop_down));
}

static void
kring_meeting_page_dispose (GObject *object)
{
  KringMeetingPage *self = KRING_MEETING_PAGE (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  if (self->desk_signals != NULL)
    g_signal_group_set_target (self->desk_signals, NULL);
  g_clear_object (&self->desk_signals);
  g_hash_table_remove_all (self->reports);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_MEETING_PAGE);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_meeting_page_parent_class)->dispose (object);
}

static void
kring_meeting_page_finalize (GObject *object)
{
  g_hash_table_unref (KRING_MEETING_PAGE (object)->reports);

  G_OBJECT_CLASS (kring_meeting_page_parent_class)->finalize (object);
}

static void
kring_meeting_page_class_init (KringMeetingPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_meeting_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = kring_meeting_page_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-meeting-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KringMeetingPage, stack);
  gtk_widget_class_bind_template_child (widget_class, KringMeetingPage, scrolled);
  gtk_widget_class_bind_template_child (widget_class, KringMeetingPage, meetings);
  gtk_widget_class_bind_template_child (widget_class, KringMeetingPage, quick_box);
  gtk_widget_class_bind_template_child (widget_class, KringMeetingPage, kind_drop_down);

  gtk_widget_class_install_action (widget_class, "page.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "page.add-meeting", NULL, add_meeting_action);
}

static void
kring_meeting_page_init (KringMeetingPage *self)
{
  const KringKindTable *table = kring_kinds_table ("meeting_kind");
  g_autoptr(GtkStringList) words = gtk_string_list_new (NULL);

  self->desk_signals = g_signal_group_new (KRING_TYPE_DESK);
  g_signal_group_connect_swapped (self->desk_signals, "notify::share", G_CALLBACK (queue_fill), self);

  self->reports = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  kring_place_keep (self->scrolled);
  kring_shrinking_set_up (self->kind_drop_down);
  for (guint i = 0; i < table->n_kinds; i++)
    gtk_string_list_append (words, kring_kinds_words ("meeting_kind", table->kinds[i].code, kring_language_get ()));
  gtk_drop_down_set_model (self->kind_drop_down, G_LIST_MODEL (words));
}

GtkWidget *
kring_meeting_page_new (KringDesk *desk)
{
  KringMeetingPage *self = g_object_new (KRING_TYPE_MEETING_PAGE, NULL);

  self->desk = g_object_ref (desk);
  g_signal_group_set_target (self->desk_signals, desk);
  fill_cb (self);

  return GTK_WIDGET (self);
}
