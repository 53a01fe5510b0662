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

#define LEAST_CHARS  4    /* libadwaita 1.10 takes the least width of a heading for a height: it must be higher than a line */
#define NARROW       560  /* sp: a toast in less wraps */
#define NARROW_CHARS 14   /* of what it says, beside its button, in the narrowest window with large text */

/* All labels in @widget that say @words. @chars: how wide one wants to be, -1 for as wide as its words. */
static void
let_wrap (GtkWidget  *widget,
          const char *words,
          int         chars)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_label (GTK_LABEL (widget)), words))
    {
      gtk_label_set_ellipsize (GTK_LABEL (widget), PANGO_ELLIPSIZE_NONE);
      gtk_label_set_wrap (GTK_LABEL (widget), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (widget), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_width_chars (GTK_LABEL (widget), LEAST_CHARS);
      gtk_label_set_max_width_chars (GTK_LABEL (widget), chars);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    let_wrap (child, words, chars);
}

AdwDialog *
kring_dialogs_new_alert (const char *heading,
                         const char *body)
{
  AdwDialog *dialog = adw_alert_dialog_new (heading, body);

  let_wrap (adw_dialog_get_child (dialog), heading, -1);   /* two, for more and for less room, and both are measured */

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

AdwToast *
kring_dialogs_say (AdwToastOverlay *overlay,
                   const char      *words,
                   gboolean         can_undo)
{
  double narrow = adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, NARROW, gtk_widget_get_settings (GTK_WIDGET (overlay)));
  int width = gtk_widget_get_width (GTK_WIDGET (overlay));   /* 0: not seen yet */
  gboolean is_narrow = width > 0 && width < narrow;
  AdwToast *toast = adw_toast_new (words);

  adw_toast_set_use_markup (toast, FALSE);
  if (can_undo)
    adw_toast_set_button_label (toast, is_narrow ? C_("narrow window", "Undo") : _("Undo"));
  adw_toast_overlay_dismiss_all (overlay);
  adw_toast_overlay_add_toast (overlay, toast);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (overlay)); child != NULL && is_narrow;
       child = gtk_widget_get_next_sibling (child))
    if (child != adw_toast_overlay_get_child (overlay))
      let_wrap (child, words, can_undo ? NARROW_CHARS : 2 * NARROW_CHARS);

  return toast;
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
