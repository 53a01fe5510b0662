/* kring-service-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-service-row.h"

#include <glib/gi18n.h>

#include "kring-signpost.h"
#include "kring-words-row.h"

static const struct {
  const char *field;
  const char *label;
  gboolean    has_lines;
} fields[] = {
  { "name",    N_("Name"), FALSE },
  { "what",    N_("What it offers"), TRUE },
  { "age",     N_("For whom"), FALSE },
  { "when",    N_("When"), FALSE },
  { "cost",    N_("What it costs"), FALSE },
  { "contact", N_("How to reach it"), TRUE },
};

struct _KringServiceRow
{
  AdwExpanderRow  parent_instance;

  KringRecord    *service;
  GtkWidget      *rows[G_N_ELEMENTS (fields)];   /* KringWordsRow; NULL until it was opened once */
};

G_DEFINE_FINAL_TYPE (KringServiceRow, kring_service_row, ADW_TYPE_EXPANDER_ROW)

enum {
  SAVE,
  WITHDRAW,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
show_service (KringServiceRow *self)
{
  g_autofree char *told = kring_signpost_tell (self->service);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), kring_record_get_text (self->service, "name"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), told != NULL ? told : "");

  for (guint i = 0; i < G_N_ELEMENTS (fields) && self->rows[i] != NULL; i++)
    {
      const char *words = kring_record_get_text (self->service, fields[i].field);

      if (!kring_words_row_is_changed (KRING_WORDS_ROW (self->rows[i])))
        kring_words_row_set_text (KRING_WORDS_ROW (self->rows[i]), words != NULL ? words : "");
    }
}

static void
commit_cb (KringWordsRow   *row,
           KringServiceRow *self)
{
  guint i = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "field"));
  g_autoptr(KringRecord) service = kring_record_copy (self->service);
  g_autofree char *typed = g_strstrip (kring_words_row_dup_text (row));
  gboolean is_kept = TRUE;

  if (i == 0 && *typed == '\0')
    {
      kring_words_row_set_hint (row, _("Give it a name, or take it out below."), TRUE);
      return;
    }

  kring_words_row_set_hint (row, NULL, FALSE);
  if (kring_record_set_text (service, fields[i].field, typed))
    g_signal_emit (self, signals[SAVE], 0, service, &is_kept);
  if (is_kept)
    kring_words_row_set_text (row, typed);
}

static void
withdraw_cb (KringServiceRow *self)
{
  g_signal_emit (self, signals[WITHDRAW], 0);
}

static void
fill (KringServiceRow *self)
{
  GtkWidget *button = adw_button_row_new ();

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      self->rows[i] = kring_words_row_new (_(fields[i].label), fields[i].has_lines);
      g_object_set_data (G_OBJECT (self->rows[i]), "field", GUINT_TO_POINTER (i));
      g_signal_connect (self->rows[i], "commit", G_CALLBACK (commit_cb), self);
      adw_expander_row_add_row (ADW_EXPANDER_ROW (self), self->rows[i]);
    }

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (button), _("Take Out of the List"));
  g_signal_connect_swapped (button, "activated", G_CALLBACK (withdraw_cb), self);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), button);
  show_service (self);
}

static void
expanded_cb (KringServiceRow *self)
{
  if (self->rows[0] == NULL && adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    fill (self);
}

static void
kring_service_row_finalize (GObject *object)
{
  g_clear_object (&KRING_SERVICE_ROW (object)->service);

  G_OBJECT_CLASS (kring_service_row_parent_class)->finalize (object);
}

static void
kring_service_row_class_init (KringServiceRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = kring_service_row_finalize;

  signals[SAVE] = g_signal_new ("save", KRING_TYPE_SERVICE_ROW, G_SIGNAL_RUN_LAST, 0,
                                g_signal_accumulator_first_wins, NULL, NULL, G_TYPE_BOOLEAN, 1, KRING_TYPE_RECORD);
  signals[WITHDRAW] = g_signal_new ("withdraw", KRING_TYPE_SERVICE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);
}

static void
kring_service_row_init (KringServiceRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_expander_row_set_subtitle_lines (ADW_EXPANDER_ROW (self), 2);
  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_cb), NULL);
}

GtkWidget *
kring_service_row_new (KringRecord *service)
{
  KringServiceRow *self = g_object_new (KRING_TYPE_SERVICE_ROW, NULL);

  kring_service_row_set_service (self, service);
  return GTK_WIDGET (self);
}

KringRecord *
kring_service_row_get_service (KringServiceRow *self)
{
  return self->service;
}

void
kring_service_row_set_service (KringServiceRow *self,
                               KringRecord     *service)
{
  g_set_object (&self->service, service);
  show_service (self);
}

void
kring_service_row_begin (KringServiceRow *self)
{
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), TRUE);
  gtk_widget_grab_focus (self->rows[1]);
}
