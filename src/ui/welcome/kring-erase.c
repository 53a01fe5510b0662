/* kring-erase.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-erase.h"

#include <glib/gi18n.h>

#include "kring-dialogs.h"
#include "kring-fold.h"

typedef struct {
  KringCupboard   *cupboard;
  char            *id;
  char            *title;
  AdwAlertDialog  *dialog;     /* borrowed; owns this */
} Erase;

static void
erase_free (gpointer data)
{
  Erase *erase = data;

  g_object_unref (erase->cupboard);
  g_free (erase->id);
  g_free (erase->title);
  g_free (erase);
}

gboolean
kring_erase_is_same (const char *typed,
                     const char *title)
{
  g_autofree char *a = kring_fold (typed);
  g_autofree char *b = kring_fold (title);

  return *b != '\0' && g_strcmp0 (g_strstrip (a), g_strstrip (b)) == 0;
}

static void
changed_cb (GtkEditable *entry,
            Erase       *erase)
{
  adw_alert_dialog_set_response_enabled (erase->dialog, "erase",
                                         kring_erase_is_same (gtk_editable_get_text (entry), erase->title));
}

static void
response_cb (AdwAlertDialog *dialog,
             const char     *response,
             Erase          *erase)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (dialog)));
  g_autoptr(GError) error = NULL;

  if (!g_str_equal (response, "erase"))
    return;

  gtk_widget_activate_action (GTK_WIDGET (dialog), "app.close-family", "s", erase->id);
  if (kring_cupboard_erase_family (erase->cupboard, erase->id, &error))
    return;

  kring_dialogs_tell (window, _("The File Is Still There"), error->message);
}

AdwDialog *
kring_erase_new_dialog (KringCupboard *cupboard,
                        const char    *id)
{
  KringCupboardFamily *family = kring_cupboard_find_family (cupboard, id);
  GtkWidget *entry = gtk_entry_new ();
  g_autofree char *body = NULL;
  AdwDialog *dialog;
  Erase *erase;

  if (family == NULL)
    return NULL;

  erase = g_new0 (Erase, 1);
  erase->cupboard = g_object_ref (cupboard);
  erase->id = g_strdup (id);
  erase->title = g_strdup (kring_cupboard_family_get_title (family));
  body = g_strdup_printf (_("Everything that this family told is destroyed, and nobody can bring it back. To be sure, type "
                            "the names: %s"), erase->title);

  dialog = kring_dialogs_new_alert (_("Erase This Family for Good?"), body);
  erase->dialog = ADW_ALERT_DIALOG (dialog);
  adw_alert_dialog_add_responses (erase->dialog, "keep", _("_Keep"), "erase", _("_Erase"), NULL);
  adw_alert_dialog_set_response_enabled (erase->dialog, "erase", FALSE);
  adw_alert_dialog_set_close_response (erase->dialog, "keep");
  adw_alert_dialog_set_extra_child (erase->dialog, entry);
  adw_dialog_set_focus (dialog, entry);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Names of the children"), -1);
  g_object_set_data_full (G_OBJECT (dialog), "erase", erase, erase_free);
  g_signal_connect (entry, "changed", G_CALLBACK (changed_cb), erase);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), erase);

  return dialog;
}
