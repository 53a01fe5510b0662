/* kring-undo.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-undo.h"

#include <glib/gi18n.h>

#include "kring-dialogs.h"
#include "kring-history.h"
#include "kring-sentence.h"

/* "Undo: Agnes to ring 2"; with other eyes only "Undo", for the step may be about what they may not see. */
static void
show_step (KringDesk   *desk,
           GtkWidget   *button,
           const char  *action_name,
           const char  *verb,
           KringAction *action)
{
  KringFamily *family = kring_store_get_family (kring_desk_get_store (desk));
  GtkWidget *window = gtk_widget_get_ancestor (button, GTK_TYPE_WINDOW);
  gboolean enabled = action != NULL && kring_desk_get_editable (desk);
  g_autofree char *sentence = enabled ? kring_sentence_new (family, action) : NULL;
  g_autofree char *tooltip = sentence != NULL ? g_strdup_printf ("%s: %s", verb, sentence) : g_strdup (verb);

  gtk_widget_action_set_enabled (window, action_name, enabled);
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip, -1);
}

void
kring_undo_show (KringDesk *desk,
                 GtkWidget *undo_button,
                 GtkWidget *redo_button)
{
  KringStore *store = kring_desk_get_store (desk);
  g_autoptr(KringAction) undo = kring_history_get_undo (store);
  g_autoptr(KringAction) redo = kring_history_get_redo (store);

  show_step (desk, undo_button, "win.undo", _("Undo"), undo);
  show_step (desk, redo_button, "win.redo", _("Redo"), redo);
}

static gboolean
step_typing (GtkWidget *focus,
             gboolean   is_undo)
{
  GtkTextBuffer *buffer = GTK_IS_TEXT_VIEW (focus) ? gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus)) : NULL;

  if (GTK_IS_TEXT (focus) && *gtk_editable_get_text (GTK_EDITABLE (focus)) != '\0')
    return gtk_widget_activate_action (focus, is_undo ? "text.undo" : "text.redo", NULL);
  if (buffer == NULL || !(is_undo ? gtk_text_buffer_get_can_undo (buffer) : gtk_text_buffer_get_can_redo (buffer)))
    return FALSE;

  if (is_undo)
    gtk_text_buffer_undo (buffer);
  else
    gtk_text_buffer_redo (buffer);
  return TRUE;
}

void
kring_undo_step (KringDesk *desk,
                 GtkWindow *window,
                 gboolean   is_undo)
{
  KringStore *store = kring_desk_get_store (desk);
  g_autoptr(GError) error = NULL;
  guint skipped = 0;

  if (step_typing (gtk_window_get_focus (window), is_undo))
    return;

  if (!(is_undo ? kring_history_undo (store, &skipped, &error) : kring_history_redo (store, &skipped, &error)))
    kring_desk_say_error (desk, error);
  else if (skipped > 0)
    kring_desk_say (desk, _("Some of it was changed again since; that part stays as it is."), FALSE);
}

void
kring_undo_say (AdwToastOverlay *overlay,
                const char      *words,
                gboolean         can_undo)
{
  AdwToast *toast = kring_dialogs_say (overlay, words, can_undo);

  if (can_undo)
    adw_toast_set_action_name (toast, "win.undo");
}
