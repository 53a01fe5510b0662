/* kring-ask-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-ask-dialog.h"

#include <glib/gi18n.h>

#include "kring-answers.h"
#include "kring-date-births.h"
#include "kring-date-words.h"

struct _KringAskDialog
{
  AdwDialog     parent_instance;

  KringDesk    *desk;
  GSignalGroup *desk_signals;
  GArray       *people;          /* gint64, beside the rows; the first is 0: the children */
  GArray       *events;          /* gint64, beside the rows */
  gboolean      is_filling;

  AdwComboRow  *question_row;
  AdwComboRow  *person_row;
  GtkEditable  *day_row;
  AdwComboRow  *event_row;
  AdwComboRow  *other_row;
  GtkLabel     *answer_label;
};

G_DEFINE_FINAL_TYPE (KringAskDialog, kring_ask_dialog, ADW_TYPE_DIALOG)

static gint64
get_id (GArray      *ids,
        AdwComboRow *row)
{
  guint selected = adw_combo_row_get_selected (row);

  return selected < ids->len ? g_array_index (ids, gint64, selected) : 0;
}

static guint
find_id (GArray *ids,
         gint64  id)
{
  for (guint i = 0; i < ids->len; i++)
    if (g_array_index (ids, gint64, i) == id)
      return i;

  return 0;
}

/* FALSE when the day is not understood; of a month or a year it is the first day. */
static gboolean
read_day (KringAskDialog *self,
          int            *day)
{
  int today = kring_desk_get_today (self->desk);
  g_autoptr(KringDateBirths) births = kring_date_births_new (kring_desk_get_share (self->desk), today);
  g_auto(KringDate) date = KRING_DATE_INIT;

  if (!kring_date_parse (gtk_editable_get_text (self->day_row), kring_date_births_get_context (births), &date)
      || !kring_day_is_valid (date.lo))
    return FALSE;

  *day = date.lo;
  return TRUE;
}

static void
show_answer (KringAskDialog *self)
{
  const KringQuestion *question = &kring_questions[adw_combo_row_get_selected (self->question_row)];
  KringAsked asked = {
    .person = get_id (self->people, self->person_row),
    .today = kring_desk_get_today (self->desk),
    .event = get_id (self->events, self->event_row),
    .other = get_id (self->events, self->other_row),
  };
  g_auto(GStrv) answer = NULL;
  g_autofree char *text = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->person_row), (question->asks & KRING_ASKS_PERSON) != 0);
  gtk_widget_set_visible (GTK_WIDGET (self->day_row), (question->asks & KRING_ASKS_DAY) != 0);
  gtk_widget_set_visible (GTK_WIDGET (self->event_row), (question->asks & KRING_ASKS_EVENTS) != 0);
  gtk_widget_set_visible (GTK_WIDGET (self->other_row), (question->asks & KRING_ASKS_EVENTS) != 0);

  if ((question->asks & KRING_ASKS_DAY) != 0 && !read_day (self, &asked.day))
    {
      gtk_label_set_text (self->answer_label, _("Which day? Say it as you like: “20 November 2026”, “summer 2019”."));
      return;
    }

  answer = kring_answer (kring_desk_get_share (self->desk), question, &asked);
  text = g_strjoinv ("\n\n", answer);
  gtk_label_set_text (self->answer_label, text);
}

static void
changed_cb (KringAskDialog *self)
{
  if (self->desk != NULL && !self->is_filling)
    show_answer (self);
}

static void
set_names (AdwComboRow   *row,
           GtkStringList *names,
           guint          selected)
{
  g_autoptr(GtkExpression) expression = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  adw_combo_row_set_expression (row, expression);
  adw_combo_row_set_search_match_mode (row, GTK_STRING_FILTER_MATCH_MODE_SUBSTRING);
  adw_combo_row_set_enable_search (row, g_list_model_get_n_items (G_LIST_MODEL (names)) > 8);
  adw_combo_row_set_model (row, G_LIST_MODEL (names));
  adw_combo_row_set_selected (row, selected);
}

/* The children in the middle, then everybody who is a person. */
static void
fill_people (KringAskDialog *self,
             gint64          selected)
{
  GPtrArray *people = kring_share_list (kring_desk_get_share (self->desk), KRING_NOUN_PERSON);
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);

  g_array_set_size (self->people, 0);
  g_array_append_vals (self->people, &(gint64) { 0 }, 1);
  gtk_string_list_append (names, _("The children"));
  for (guint i = 0; i < people->len; i++)
    {
      gint64 id = kring_record_get_id (people->pdata[i]);

      if (!kring_record_is (people->pdata[i], "kind", "person"))
        continue;
      g_array_append_val (self->people, id);
      gtk_string_list_append (names, kring_person_name (people->pdata[i]));
    }

  set_names (self->person_row, names, find_id (self->people, selected));
}

static void
fill_events (KringAskDialog *self,
             gint64          event,
             gint64          other)
{
  GPtrArray *events = kring_share_list (kring_desk_get_share (self->desk), KRING_NOUN_EVENT);
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);

  g_array_set_size (self->events, 0);
  for (guint i = 0; i < events->len; i++)
    {
      gint64 id = kring_record_get_id (events->pdata[i]);
      g_auto(KringDate) date = KRING_DATE_INIT;
      g_autofree char *when = NULL;
      g_autofree char *name = NULL;
      const char *title = kring_record_get_text (events->pdata[i], "title");

      kring_record_get_date (events->pdata[i], "date", &date);
      when = kring_date_to_short_words (&date, kring_language_get ());
      title = title != NULL ? title : "…";
      name = when != NULL ? g_strdup_printf ("%s · %s", title, when) : g_strdup (title);
      g_array_append_val (self->events, id);
      gtk_string_list_append (names, name);
    }

  set_names (self->event_row, names, find_id (self->events, event));
  set_names (self->other_row, names, find_id (self->events, other));
}

/* What was chosen stays, as far as it is still to be seen. */
static void
share_cb (KringAskDialog *self)
{
  self->is_filling = TRUE;
  fill_people (self, get_id (self->people, self->person_row));
  fill_events (self, get_id (self->events, self->event_row), get_id (self->events, self->other_row));
  self->is_filling = FALSE;
  show_answer (self);
}

static void
copy_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KringAskDialog *self = KRING_ASK_DIALOG (widget);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), gtk_label_get_text (self->answer_label));
  kring_desk_say (self->desk, _("The words are copied"), FALSE);
}

static void
kring_ask_dialog_dispose (GObject *object)
{
  KringAskDialog *self = KRING_ASK_DIALOG (object);

  if (self->desk_signals != NULL)
    g_signal_group_set_target (self->desk_signals, NULL);
  g_clear_object (&self->desk_signals);
  g_clear_object (&self->desk);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_ASK_DIALOG);
  g_clear_pointer (&self->people, g_array_unref);
  g_clear_pointer (&self->events, g_array_unref);

  G_OBJECT_CLASS (kring_ask_dialog_parent_class)->dispose (object);
}

static void
kring_ask_dialog_class_init (KringAskDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_ask_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-ask-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, KringAskDialog, question_row);
  gtk_widget_class_bind_template_child (widget_class, KringAskDialog, person_row);
  gtk_widget_class_bind_template_child (widget_class, KringAskDialog, day_row);
  gtk_widget_class_bind_template_child (widget_class, KringAskDialog, event_row);
  gtk_widget_class_bind_template_child (widget_class, KringAskDialog, other_row);
  gtk_widget_class_bind_template_child (widget_class, KringAskDialog, answer_label);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);

  gtk_widget_class_install_action (widget_class, "ask.copy", NULL, copy_action);
}

static void
kring_ask_dialog_init (KringAskDialog *self)
{
  g_autoptr(GtkStringList) questions = gtk_string_list_new (NULL);

  self->people = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->events = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->desk_signals = g_signal_group_new (KRING_TYPE_DESK);
  g_signal_group_connect_swapped (self->desk_signals, "notify::share", G_CALLBACK (share_cb), self);
  gtk_widget_init_template (GTK_WIDGET (self));

  for (const KringQuestion *question = kring_questions; question->code != NULL; question++)
    gtk_string_list_append (questions, _(question->title));
  adw_combo_row_set_model (self->question_row, G_LIST_MODEL (questions));
}

AdwDialog *
kring_ask_dialog_new (KringDesk *desk)
{
  KringAskDialog *self = g_object_new (KRING_TYPE_ASK_DIALOG, NULL);
  gint64 selected = kring_desk_get_selected (desk);
  g_auto(KringDate) moment = KRING_DATE_INIT;
  g_autofree char *words = NULL;

  kring_date_from_day (&moment, kring_desk_get_moment (desk));
  words = kring_date_to_words (&moment, kring_language_get ());

  self->is_filling = TRUE;
  self->desk = g_object_ref (desk);
  g_signal_group_set_target (self->desk_signals, desk);
  fill_people (self, selected);
  fill_events (self, selected, 0);
  gtk_editable_set_text (self->day_row, words);
  self->is_filling = FALSE;
  show_answer (self);

  return ADW_DIALOG (self);
}
