/* kring-history-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-history-row.h"

#include <glib/gi18n.h>

#include "kring-date-words.h"
#include "kring-sentence.h"

#define SHOWN 12   /* the newest; more would be a report */

struct _KringHistoryRow
{
  AdwExpanderRow  parent_instance;

  KringStore     *store;
  gint64          id;
  GPtrArray      *rows;
};

G_DEFINE_FINAL_TYPE (KringHistoryRow, kring_history_row, ADW_TYPE_EXPANDER_ROW)

static char *
tell_when (KringAction *action)
{
  g_autoptr(GDateTime) at = g_date_time_new_from_unix_local (action->at);
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_autofree char *day = NULL;
  g_autofree char *when = NULL;

  kring_date_from_day (&date, g_date_time_get_year (at) * 10000 + g_date_time_get_month (at) * 100
                              + g_date_time_get_day_of_month (at));
  day = kring_date_to_words (&date, kring_language_get ());
  when = g_strdup_printf ("%s, %d:%02d", day, g_date_time_get_hour (at), g_date_time_get_minute (at));

  return *action->who != '\0' ? g_strdup_printf ("%s · %s", action->who, when) : g_steal_pointer (&when);
}

static void
add_row (KringHistoryRow *self,
         KringAction     *action)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *sentence = kring_sentence_new (kring_store_get_family (self->store), action);
  /* Translators: %s is a sentence of the history: "Undone: Agnes to ring 2" */
  g_autofree char *undone = action->is_undo ? g_strdup_printf (_("Undone: %s"), sentence) : NULL;
  g_autofree char *when = tell_when (action);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), undone != NULL ? undone : sentence);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), when);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 3);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  g_ptr_array_add (self->rows, row);
}

static void
fill (KringHistoryRow *self)
{
  g_autoptr(GPtrArray) actions = NULL;

  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
  if (self->store == NULL || !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;

  actions = kring_history_list (self->store, self->id, SHOWN, NULL);
  for (guint i = 0; actions != NULL && i < actions->len; i++)
    add_row (self, actions->pdata[i]);
}

static void
kring_history_row_dispose (GObject *object)
{
  g_clear_object (&KRING_HISTORY_ROW (object)->store);

  G_OBJECT_CLASS (kring_history_row_parent_class)->dispose (object);
}

static void
kring_history_row_finalize (GObject *object)
{
  g_ptr_array_unref (KRING_HISTORY_ROW (object)->rows);

  G_OBJECT_CLASS (kring_history_row_parent_class)->finalize (object);
}

static void
kring_history_row_class_init (KringHistoryRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = kring_history_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = kring_history_row_finalize;
}

static void
kring_history_row_init (KringHistoryRow *self)
{
  self->rows = g_ptr_array_new ();
  g_signal_connect (self, "notify::expanded", G_CALLBACK (fill), NULL);
}

GtkWidget *
kring_history_row_new (void)
{
  return g_object_new (KRING_TYPE_HISTORY_ROW, "title", _("Who changed this, and when"), NULL);
}

void
kring_history_row_show (KringHistoryRow *self,
                        KringStore      *store,
                        gint64           id)
{
  g_set_object (&self->store, store);
  self->id = id;
  fill (self);
}
