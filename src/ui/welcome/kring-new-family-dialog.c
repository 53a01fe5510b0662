/* kring-new-family-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-new-family-dialog.h"

#include <glib/gi18n.h>

#include "kring-cupboard-store.h"
#include "kring-new-family.h"
#include "kring-words.h"

struct _KringNewFamilyDialog
{
  AdwDialog      parent_instance;

  KringCupboard *cupboard;   /* NULL once the family is made */

  GtkEditable   *names_row;
  GtkLabel      *hint_label;
  GtkWidget     *begin_button;
};

G_DEFINE_FINAL_TYPE (KringNewFamilyDialog, kring_new_family_dialog, ADW_TYPE_DIALOG)

static void
changed_cb (KringNewFamilyDialog *self)
{
  g_auto(GStrv) names = kring_new_family_read_names (gtk_editable_get_text (self->names_row));
  g_autofree char *joined = kring_words_join ((const char * const *) names, kring_language_get ());
  /* Translators: %s is the names of the children: "A family with Amina, Ilyas and Lowie." */
  g_autofree char *hint = g_strdup_printf (_("A family with %s."), joined);

  gtk_widget_set_sensitive (self->begin_button, names[0] != NULL);
  gtk_label_set_label (self->hint_label, names[0] != NULL ? hint : _("With commas between them. More about them comes later."));
}

static void
cancel_cb (KringNewFamilyDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
begin_cb (KringNewFamilyDialog *self)
{
  g_auto(GStrv) names = kring_new_family_read_names (gtk_editable_get_text (self->names_row));
  g_autoptr(KringFamily) family = NULL;
  g_autofree char *id = NULL;
  g_autoptr(GError) error = NULL;

  if (names[0] == NULL || self->cupboard == NULL)   /* the second press of a double click comes while this closes */
    return;

  family = kring_new_family ((const char * const *) names);
  id = kring_cupboard_put_family (self->cupboard, family, FALSE, &error);
  if (id == NULL)
    {
      gtk_label_set_label (self->hint_label, error->message);   /* what was typed stays */
      return;
    }

  g_clear_object (&self->cupboard);
  gtk_widget_activate_action (GTK_WIDGET (self), "app.open-family", "s", id);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
kring_new_family_dialog_dispose (GObject *object)
{
  KringNewFamilyDialog *self = KRING_NEW_FAMILY_DIALOG (object);

  g_clear_object (&self->cupboard);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_NEW_FAMILY_DIALOG);

  G_OBJECT_CLASS (kring_new_family_dialog_parent_class)->dispose (object);
}

static void
kring_new_family_dialog_class_init (KringNewFamilyDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_new_family_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-new-family-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, KringNewFamilyDialog, names_row);
  gtk_widget_class_bind_template_child (widget_class, KringNewFamilyDialog, hint_label);
  gtk_widget_class_bind_template_child (widget_class, KringNewFamilyDialog, begin_button);
  gtk_widget_class_bind_template_callback (widget_class, begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
kring_new_family_dialog_init (KringNewFamilyDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
kring_new_family_dialog_new (KringCupboard *cupboard)
{
  KringNewFamilyDialog *self = g_object_new (KRING_TYPE_NEW_FAMILY_DIALOG, NULL);

  self->cupboard = g_object_ref (cupboard);
  return ADW_DIALOG (self);
}
