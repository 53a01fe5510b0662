/* kring-preferences.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-preferences.h"

struct _KringPreferences
{
  AdwPreferencesDialog  parent_instance;

  AdwComboRow          *style_row;
  AdwComboRow          *paper_row;
  AdwSwitchRow         *large_row;
};

G_DEFINE_FINAL_TYPE (KringPreferences, kring_preferences, ADW_TYPE_PREFERENCES_DIALOG)

/* In the order of the rows of each list. */
static const char * const styles[] = { "follow", "light", "dark", NULL };
static const char * const papers[] = { "a4", "a3", NULL };

static gboolean
get_index (GValue   *value,
           GVariant *variant,
           gpointer  codes)
{
  const char * const *list = codes;

  for (guint i = 0; list[i] != NULL; i++)
    if (g_str_equal (list[i], g_variant_get_string (variant, NULL)))
      {
        g_value_set_uint (value, i);
        return TRUE;
      }

  return FALSE;
}

static GVariant *
get_code (const GValue       *value,
          const GVariantType *type,
          gpointer            codes)
{
  guint index = g_value_get_uint (value);

  return index < g_strv_length (codes) ? g_variant_new_string (((const char * const *) codes)[index]) : NULL;
}

static void
bind (GSettings          *settings,
      const char         *key,
      AdwComboRow        *row,
      const char * const *codes)
{
  g_settings_bind_with_mapping (settings, key, row, "selected", G_SETTINGS_BIND_DEFAULT, get_index, get_code,
                                (gpointer) codes, NULL);
}

static void
kring_preferences_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KRING_TYPE_PREFERENCES);

  G_OBJECT_CLASS (kring_preferences_parent_class)->dispose (object);
}

static void
kring_preferences_class_init (KringPreferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_preferences_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, KringPreferences, style_row);
  gtk_widget_class_bind_template_child (widget_class, KringPreferences, paper_row);
  gtk_widget_class_bind_template_child (widget_class, KringPreferences, large_row);
}

static void
kring_preferences_init (KringPreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
kring_preferences_new (GSettings *settings)
{
  KringPreferences *self = g_object_new (KRING_TYPE_PREFERENCES, NULL);

  bind (settings, "style", self->style_row, styles);
  bind (settings, "print-paper", self->paper_row, papers);
  g_settings_bind (settings, "print-large", self->large_row, "active", G_SETTINGS_BIND_DEFAULT);

  return ADW_DIALOG (self);
}
