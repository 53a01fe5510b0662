/* kring-dialogs.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-dialogs.h"

#include <glib/gi18n.h>

/* What libadwaita has read out, and by mistake looks for among the words of the program instead of its own. */
G_GNUC_UNUSED static const char * const lent_words[] = {
  /* Translators: the button of a dialog */
  N_("Close"),
  N_("Close the window"),
  /* Translators: read out when something was done; what was done, and the button beside it */
  N_("A toast appeared: %s, has a button: %s"),
  /* Translators: read out when something was done; what was done */
  N_("A toast appeared: %s"),
};

/* There are two of them, one for where there is room and a smaller one; both are measured also where there is none. */
static void
let_wrap (GtkWidget  *widget,
          const char *heading)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_label (GTK_LABEL (widget)), heading))
    {
      gtk_label_set_wrap (GTK_LABEL (widget), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (widget), PANGO_WRAP_WORD_CHAR);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    let_wrap (child, heading);
}

AdwDialog *
kring_dialogs_new_alert (const char *heading,
                         const char *body)
{
  AdwDialog *dialog = adw_alert_dialog_new (heading, body);

  let_wrap (adw_dialog_get_child (dialog), heading);

  return dialog;
}

void
kring_dialogs_tell (GtkWidget  *parent,
                    const char *heading,
                    const char *body)
{
  AdwDialog *dialog = kring_dialogs_new_alert (heading, body);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, parent);
}

static void
dialog_gone_cb (gpointer  bin,
                GObject  *dialog)
{
  adw_breakpoint_bin_set_child (bin, NULL);
  g_object_unref (bin);
}

/* The same holds the content for as long as the dialog is there; whenever that is shown again, it is held once more. */
static gboolean
widget_mapped_cb (GSignalInvocationHint *hint,
                  guint                  n_values,
                  const GValue          *values,
                  gpointer               data)
{
  GtkWidget *dialog = g_value_get_object (&values[0]);
  GtkWidget *content = ADW_IS_DIALOG (dialog) ? adw_dialog_get_child (ADW_DIALOG (dialog)) : NULL;
  GtkWidget *bin = content != NULL ? gtk_widget_get_parent (content) : NULL;

  if (ADW_IS_BREAKPOINT_BIN (bin))
    g_object_weak_ref (G_OBJECT (dialog), dialog_gone_cb, g_object_ref (bin));

  return G_SOURCE_CONTINUE;
}

void
kring_dialogs_let_go (void)
{
  g_autoptr(GTypeClass) widgets = g_type_class_ref (GTK_TYPE_WIDGET);   /* makes the signal */

  g_signal_add_emission_hook (g_signal_lookup ("map", G_TYPE_FROM_CLASS (widgets)), 0, widget_mapped_cb, NULL, NULL);
}
