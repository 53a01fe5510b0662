/* kring-born-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-born-dialog.h"

#include <glib/gi18n.h>

#include "kring-date-births.h"
#include "kring-date-words.h"
#include "kring-edits-child.h"

struct _KringBornDialog
{
  AdwDialog    parent_instance;

  KringDesk   *desk;
  KringRecord *child;

  GtkEditable *date_row;
  GtkEditable *name_row;
  GtkLabel    *hint_label;
  GtkWidget   *save_button;
};

G_DEFINE_FINAL_TYPE (KringBornDialog, kring_born_dialog, ADW_TYPE_DIALOG)

static gboolean
read_date (KringBornDialog *self,
           KringDate       *date)
{
  int today = kring_desk_get_today (self->desk);
  g_autoptr(KringDateBirths) births = kring_date_births_new (kring_desk_get_share (self->desk), today);

  return kring_date_parse (gtk_editable_get_text (self->date_row), kring_date_births_get_context (births), date);
}

static void
show_understood (KringBornDialog *self)
{
  g_auto(KringDate) date = KRING_DATE_INIT;
  gboolean is_read = read_date (self, &date) && kring_date_is_dated (&date);
  gboolean is_past = is_read && date.lo <= kring_desk_get_today (self->desk);
  g_autofree char *words = is_read ? kring_date_to_words (&date, kring_language_get ()) : NULL;
  g_autofree char *hint = NULL;

  if (is_past)
    hint = g_strdup_printf (_("Understood: %s"), words);
  else if (is_read)
    /* Translators: a day after today, for a birth */
    hint = g_strdup_printf (_("Understood: %s. That day is still to come."), words);
  else
    hint = g_strdup (_("The day, the month or the year, as somebody tells it."));

  gtk_label_set_text (self->hint_label, hint);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "born.save", is_past);
}

static void
changed_cb (KringBornDialog *self)
{
  if (self->desk != NULL)
    show_understood (self);
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KringBornDialog *self = KRING_BORN_DIALOG (widget);
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (self->name_row)));
  g_autofree char *words = NULL;
  g_autoptr(GError) error = NULL;

  if (!read_date (self, &date))
    return;
  if (kring_edit_born (kring_desk_get_store (self->desk), self->child, &date, name, &error) == NULL)
    {
      gtk_label_set_text (self->hint_label, error->message);   /* what was typed stays */
      return;
    }

  words = g_strdup_printf (_("%s is born"), *name != '\0' ? name : kring_person_name (self->child));
  kring_desk_say (self->desk, words, TRUE);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
kring_born_dialog_dispose (GObject *object)
{
  KringBornDialog *self = KRING_BORN_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_BORN_DIALOG);
  g_clear_object (&self->desk);
  g_clear_object (&self->child);

  G_OBJECT_CLASS (kring_born_dialog_parent_class)->dispose (object);
}

static void
kring_born_dialog_class_init (KringBornDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_born_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-born-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, KringBornDialog, date_row);
  gtk_widget_class_bind_template_child (widget_class, KringBornDialog, name_row);
  gtk_widget_class_bind_template_child (widget_class, KringBornDialog, hint_label);
  gtk_widget_class_bind_template_child (widget_class, KringBornDialog, save_button);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);

  gtk_widget_class_install_action (widget_class, "born.save", NULL, save_action);
}

static void
kring_born_dialog_init (KringBornDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_dialog_set_default_widget (ADW_DIALOG (self), self->save_button);
}

AdwDialog *
kring_born_dialog_new (KringDesk   *desk,
                       KringRecord *child)
{
  KringBornDialog *self = g_object_new (KRING_TYPE_BORN_DIALOG, NULL);
  g_autofree char *title = g_strdup_printf (_("%s is born"), kring_person_name (child));

  self->desk = g_object_ref (desk);
  self->child = g_object_ref (child);
  adw_dialog_set_title (ADW_DIALOG (self), title);
  show_understood (self);

  return ADW_DIALOG (self);
}
