/* kring-copy-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-copy-dialog.h"

#include <glib/gi18n.h>
#include <string.h>

#include "kring-dialogs.h"
#include "kring-family-json.h"
#include "kring-for-whom.h"
#include "kring-save-bytes.h"

struct _KringCopyDialog
{
  AdwDialog        parent_instance;

  KringDesk       *desk;

  AdwToastOverlay *toasts;
  KringForWhom    *for_whom;
  GtkWidget       *save_button;
};

G_DEFINE_FINAL_TYPE (KringCopyDialog, kring_copy_dialog, ADW_TYPE_DIALOG)

/* What is written, until it is. */
typedef struct {
  KringCopyDialog *dialog;
  const char      *profile;     /* code */
  int              n_people;
} Copy;

static void
free_copy (Copy *copy)
{
  g_object_unref (copy->dialog);
  g_free (copy);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Copy, free_copy)

static void
changed_cb (KringCopyDialog *self)
{
  gtk_widget_set_sensitive (self->save_button, kring_for_whom_get_share (self->for_whom) != NULL);
}

static void
say (KringCopyDialog *self,
     const char      *words)
{
  kring_dialogs_say (self->toasts, words, FALSE);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(Copy) copy = user_data;
  KringCopyDialog *self = copy->dialog;
  g_autoptr(GError) error = NULL;

  if (self->desk == NULL)   /* the family was closed meanwhile */
    return;
  if (kring_save_bytes_finish (result, &error)
      && kring_store_log_access (kring_desk_get_store (self->desk), "export", copy->profile, copy->n_people, &error))
    say (self, _("Saved. The file is not locked: keep it with you."));
  else if (error != NULL)
    say (self, error->message);
}

static void
save_cb (KringCopyDialog *self)
{
  g_autoptr(GBytes) bytes = kring_copy_dialog_dup_bytes (self);

  Copy *copy;

  if (bytes == NULL)
    return;

  copy = g_new0 (Copy, 1);
  copy->dialog = g_object_ref (self);
  copy->profile = kring_profile_to_code (kring_for_whom_get_profile (self->for_whom));
  copy->n_people = (int) kring_share_list (kring_for_whom_get_share (self->for_whom), KRING_NOUN_PERSON)->len;

  /* no name in it: the list of files in a folder is read by others too */
  kring_save_bytes (GTK_WINDOW (gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_WINDOW)),
                    _("Save a Copy for a Colleague"), _("family.json"), bytes, saved_cb, copy);
}

static void
kring_copy_dialog_dispose (GObject *object)
{
  KringCopyDialog *self = KRING_COPY_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_COPY_DIALOG);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_copy_dialog_parent_class)->dispose (object);
}

static void
kring_copy_dialog_class_init (KringCopyDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_copy_dialog_dispose;

  g_type_ensure (KRING_TYPE_FOR_WHOM);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-copy-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, KringCopyDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, KringCopyDialog, for_whom);
  gtk_widget_class_bind_template_child (widget_class, KringCopyDialog, save_button);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
kring_copy_dialog_init (KringCopyDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
kring_copy_dialog_new (KringDesk *desk)
{
  KringCopyDialog *self = g_object_new (KRING_TYPE_COPY_DIALOG, NULL);

  self->desk = g_object_ref (desk);
  kring_for_whom_set_desk (self->for_whom, desk);

  return ADW_DIALOG (self);
}

GBytes *
kring_copy_dialog_dup_bytes (KringCopyDialog *self)
{
  KringShare *share = kring_for_whom_get_share (self->for_whom);
  g_autofree char *text = share != NULL ? kring_family_json_write (share) : NULL;
  char *line = text != NULL ? g_strconcat (text, "\n", NULL) : NULL;

  return line != NULL ? g_bytes_new_take (line, strlen (line)) : NULL;
}
