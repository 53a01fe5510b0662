/* kring-checks-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-checks-row.h"

struct _KringChecksRow
{
  AdwExpanderRow   parent_instance;

  char           **values;
  char           **words;
  GPtrArray       *chosen;    /* char * */
  GPtrArray       *rows;      /* AdwActionRow with a check; empty until it is opened */
};

G_DEFINE_FINAL_TYPE (KringChecksRow, kring_checks_row, ADW_TYPE_EXPANDER_ROW)

enum {
  COMMIT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static guint
find_chosen (KringChecksRow *self,
             const char     *value)
{
  guint index;

  return g_ptr_array_find_with_equal_func (self->chosen, value, g_str_equal, &index) ? index : G_MAXUINT;
}

static void
toggled_cb (GtkCheckButton *check,
            KringChecksRow *self)
{
  const char *value = g_object_get_data (G_OBJECT (check), "value");
  guint index = find_chosen (self, value);
  gboolean active = gtk_check_button_get_active (check);

  if (active == (index != G_MAXUINT))
    return;

  if (active)
    g_ptr_array_add (self->chosen, g_strdup (value));
  else
    g_ptr_array_remove_index (self->chosen, index);
  g_signal_emit (self, signals[COMMIT], 0);
}

static void
add_row (KringChecksRow *self,
         const char     *value,
         const char     *words)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), find_chosen (self, value) != G_MAXUINT);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (check), "value", g_strdup (value), g_free);
  g_signal_connect (check, "toggled", G_CALLBACK (toggled_cb), self);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), words);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  g_ptr_array_add (self->rows, row);
}

static void
clear_rows (KringChecksRow *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
}

static void
expanded_cb (KringChecksRow *self)
{
  if (!adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)) || self->rows->len > 0 || self->values == NULL)
    return;

  for (gsize i = 0; self->values[i] != NULL; i++)
    add_row (self, self->values[i], self->words[i]);
}

/* The checks that are there already follow what is kept. */
static void
show_chosen (KringChecksRow *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *check = adw_action_row_get_activatable_widget (self->rows->pdata[i]);
      const char *value = g_object_get_data (G_OBJECT (check), "value");

      gtk_check_button_set_active (GTK_CHECK_BUTTON (check), find_chosen (self, value) != G_MAXUINT);
    }
}

static void
kring_checks_row_finalize (GObject *object)
{
  KringChecksRow *self = KRING_CHECKS_ROW (object);

  g_strfreev (self->values);
  g_strfreev (self->words);
  g_ptr_array_unref (self->chosen);
  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (kring_checks_row_parent_class)->finalize (object);
}

static void
kring_checks_row_class_init (KringChecksRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = kring_checks_row_finalize;

  signals[COMMIT] = g_signal_new ("commit", KRING_TYPE_CHECKS_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
kring_checks_row_init (KringChecksRow *self)
{
  self->chosen = g_ptr_array_new_with_free_func (g_free);
  self->rows = g_ptr_array_new ();
  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_cb), NULL);
}

GtkWidget *
kring_checks_row_new (const char *title)
{
  return g_object_new (KRING_TYPE_CHECKS_ROW, "title", title, "use-markup", FALSE, NULL);
}

void
kring_checks_row_set_choices (KringChecksRow     *self,
                              const char * const *values,
                              const char * const *words,
                              const char * const *chosen,
                              const char         *told)
{
  gboolean same = self->values != NULL && g_strv_equal ((const char * const *) self->values, values)
                  && g_strv_equal ((const char * const *) self->words, words);

  g_ptr_array_set_size (self->chosen, 0);
  for (gsize i = 0; chosen[i] != NULL; i++)
    g_ptr_array_add (self->chosen, g_strdup (chosen[i]));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), told != NULL ? told : "");

  if (same)
    {
      show_chosen (self);
      return;
    }

  clear_rows (self);
  g_strfreev (self->values);
  g_strfreev (self->words);
  self->values = g_strdupv ((char **) values);
  self->words = g_strdupv ((char **) words);
  expanded_cb (self);
}

char **
kring_checks_row_get_chosen (KringChecksRow *self)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < self->chosen->len; i++)
    g_strv_builder_add (builder, self->chosen->pdata[i]);

  return g_strv_builder_end (builder);
}
