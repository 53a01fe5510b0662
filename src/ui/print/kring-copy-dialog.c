/* kring-copy-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-copy-dialog.h"

#include <glib/gi18n.h>
#include <string.h>

#include "kring-family-json.h"
#include "kring-readers.h"
#include "kring-save-bytes.h"
#include "kring-words.h"

struct _KringCopyDialog
{
  AdwDialog        parent_instance;

  KringDesk       *desk;
  GPtrArray       *people;       /* KringRecord, as in person_row */
  KringShare      *share;        /* of the reader; NULL: nobody is chosen yet */
  gboolean         is_filling;

  AdwToastOverlay *toasts;
  AdwComboRow     *reader_row;
  AdwComboRow     *person_row;
  AdwActionRow    *told_row;
  GtkWidget       *save_button;
};

G_DEFINE_FINAL_TYPE (KringCopyDialog, kring_copy_dialog, ADW_TYPE_DIALOG)

static const KringReader *
get_reader (KringCopyDialog *self)
{
  return &kring_readers[adw_combo_row_get_selected (self->reader_row)];
}

static void
choice_cb (KringCopyDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->person_row);
  gboolean needs_person = kring_profile_needs_person (get_reader (self)->profile);
  gint64 person;

  if (self->is_filling)
    return;

  person = needs_person && selected < self->people->len ? kring_record_get_id (self->people->pdata[selected]) : 0;
  g_clear_object (&self->share);
  if (!needs_person || person != 0)
    self->share = kring_desk_create_share (self->desk, get_reader (self)->profile, person);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->told_row), _(get_reader (self)->says));
  gtk_widget_set_sensitive (self->save_button, self->share != NULL);
}

static void
reader_cb (KringCopyDialog *self)
{
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);

  if (self->is_filling)
    return;

  g_ptr_array_unref (self->people);
  self->people = kring_reader_list_people (get_reader (self), self->desk);
  for (guint i = 0; i < self->people->len; i++)
    gtk_string_list_append (names, kring_person_name (self->people->pdata[i]));

  self->is_filling = TRUE;
  adw_combo_row_set_model (self->person_row, G_LIST_MODEL (names));
  self->is_filling = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->person_row), self->people->len > 0);
  choice_cb (self);
}

static void
say (KringCopyDialog *self,
     const char      *words)
{
  AdwToast *toast = adw_toast_new (words);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_dismiss_all (self->toasts);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(KringCopyDialog) self = user_data;
  g_autoptr(GError) error = NULL;

  if (kring_save_bytes_finish (result, &error)
      && kring_store_log_access (kring_desk_get_store (self->desk), "export", kring_profile_to_code (get_reader (self)->profile),
                                 (int) kring_share_list (self->share, KRING_NOUN_PERSON)->len, &error))
    say (self, _("Saved. The file is not locked: keep it with you."));
  else if (error != NULL)
    say (self, error->message);
}

static void
save_cb (KringCopyDialog *self)
{
  g_autoptr(GBytes) bytes = kring_copy_dialog_dup_bytes (self);

  if (bytes == NULL)
    return;

  /* no name in it: the list of files in a folder is read by others too */
  kring_save_bytes (GTK_WINDOW (gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_WINDOW)),
                    _("Save a Copy for a Colleague"), _("family.json"), bytes, saved_cb, g_object_ref (self));
}

static void
kring_copy_dialog_dispose (GObject *object)
{
  KringCopyDialog *self = KRING_COPY_DIALOG (object);

  self->is_filling = TRUE;   /* rows that go away choose nothing */
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_COPY_DIALOG);
  g_clear_pointer (&self->people, g_ptr_array_unref);
  g_clear_object (&self->share);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_copy_dialog_parent_class)->dispose (object);
}

static void
kring_copy_dialog_class_init (KringCopyDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_copy_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-copy-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, KringCopyDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, KringCopyDialog, reader_row);
  gtk_widget_class_bind_template_child (widget_class, KringCopyDialog, person_row);
  gtk_widget_class_bind_template_child (widget_class, KringCopyDialog, told_row);
  gtk_widget_class_bind_template_child (widget_class, KringCopyDialog, save_button);
  gtk_widget_class_bind_template_callback (widget_class, reader_cb);
  gtk_widget_class_bind_template_callback (widget_class, choice_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
kring_copy_dialog_init (KringCopyDialog *self)
{
  self->people = g_ptr_array_new ();
  self->is_filling = TRUE;

  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
kring_copy_dialog_new (KringDesk *desk)
{
  KringCopyDialog *self = g_object_new (KRING_TYPE_COPY_DIALOG, NULL);
  KringProfile profile = kring_share_get_profile (kring_desk_get_share (desk));
  g_autoptr(GtkStringList) readers = gtk_string_list_new (NULL);
  guint reader = 0;

  self->desk = g_object_ref (desk);
  for (guint i = 0; i < kring_n_readers; i++)
    {
      gtk_string_list_append (readers, _(kring_readers[i].title));
      /* who looks as somebody writes what they may see */
      if (profile != KRING_PROFILE_FULL && kring_readers[i].profile == profile)
        reader = i;
    }
  adw_combo_row_set_model (self->reader_row, G_LIST_MODEL (readers));
  adw_combo_row_set_selected (self->reader_row, reader);
  self->is_filling = FALSE;
  g_signal_connect_object (desk, "notify::share", G_CALLBACK (reader_cb), self, G_CONNECT_SWAPPED);
  reader_cb (self);

  return ADW_DIALOG (self);
}

GBytes *
kring_copy_dialog_dup_bytes (KringCopyDialog *self)
{
  g_autofree char *text = self->share != NULL ? kring_family_json_write (self->share) : NULL;
  char *line = text != NULL ? g_strconcat (text, "\n", NULL) : NULL;

  return line != NULL ? g_bytes_new_take (line, strlen (line)) : NULL;
}
