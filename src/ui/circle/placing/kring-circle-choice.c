/* kring-circle-choice.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-choice.h"

static gboolean
offers (GListModel    *model,
        GtkStringList *list)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (list));

  if (model == NULL || g_list_model_get_n_items (model) != n)
    return FALSE;

  for (guint i = 0; i < n; i++)
    if (!g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (model), i), gtk_string_list_get_string (list, i)))
      return FALSE;

  return TRUE;
}

void
kring_circle_choice_fill (AdwComboRow        *row,
                          const char         *first,
                          const char * const *texts,
                          guint               selected)
{
  g_autoptr(GtkStringList) list = gtk_string_list_new ((const char *[]) { first, NULL });

  gtk_string_list_splice (list, g_list_model_get_n_items (G_LIST_MODEL (list)), 0, texts);
  if (!offers (adw_combo_row_get_model (row), list))
    adw_combo_row_set_model (row, G_LIST_MODEL (list));
  adw_combo_row_set_selected (row, selected);
  gtk_widget_set_visible (GTK_WIDGET (row), texts[0] != NULL);
}
