/* kring-plan-choices.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-plan-choices.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "kring-kinds.h"
#include "kring-plan-templates.h"
#include "kring-words.h"

static char *
create_name (KringRecord *plan)
{
  const char *status = kring_kinds_words ("plan_status", kring_record_get_text (plan, "status"), kring_language_get ());
  gint64 version = kring_record_get_int (plan, "version");
  g_autofree char *number = version != KRING_UNSET ? g_strdup_printf (" %d", (int) version) : g_strdup ("");

  return g_strdup_printf ("%s%s (%s)", kring_record_get_text (plan, "title"), number, status);
}

void
kring_plan_choices_show_versions (GtkDropDown *drop_down,
                                  GPtrArray   *plans,
                                  KringRecord *shown)
{
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = 0;

  for (guint i = 0; i < plans->len; i++)
    {
      gtk_string_list_take (names, create_name (plans->pdata[i]));
      if (plans->pdata[i] == shown)
        selected = i;
    }

  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (drop_down, selected);
  gtk_widget_set_visible (GTK_WIDGET (drop_down), plans->len > 1);
}

void
kring_plan_choices_add_templates (GtkListBox *list)
{
  for (guint i = 0; i < kring_n_plan_templates; i++)
    {
      GtkWidget *row = adw_action_row_new ();

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(kring_plan_templates[i].words));
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _(kring_plan_templates[i].says));
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
      gtk_list_box_append (list, row);
    }
}
