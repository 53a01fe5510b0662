/* kring-status-button.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-status-button.h"

#include <glib/gi18n.h>

#include "kring-edits-plan.h"
#include "kring-kinds.h"
#include "kring-typing.h"

struct _KringStatusButton
{
  KringChip    parent_instance;

  GtkDropDown *status_drop_down;
  GtkEditable *seen_entry;
};

G_DEFINE_FINAL_TYPE (KringStatusButton, kring_status_button, KRING_TYPE_CHIP)

static void
tell_cb (KringStatusButton *self)
{
  KringDesk *desk = kring_chip_get_desk (KRING_CHIP (self));
  KringRecord *item = kring_chip_get_record (KRING_CHIP (self));
  const KringKindTable *table = kring_kinds_table ("agreement_status");
  guint selected = gtk_drop_down_get_selected (self->status_drop_down);
  g_autofree char *seen = g_strstrip (g_strdup (gtk_editable_get_text (self->seen_entry)));
  g_autoptr(GError) error = NULL;
  gboolean kept;

  gtk_editable_set_text (self->seen_entry, "");   /* no draft is left */
  g_object_ref (self);
  kring_chip_close (KRING_CHIP (self));
  if (*seen == '\0')
    kept = kring_edit_text (kring_desk_get_store (desk), item, "status", table->kinds[selected].code, &error);
  else
    kept = kring_edit_evaluate (kring_desk_get_store (desk), item, table->kinds[selected].code, seen,
                                kring_desk_get_today (desk), &error);
  if (!kept)
    kring_desk_say_error (desk, error);
  g_object_unref (self);
}

static GtkWidget *
kring_status_button_create_content (KringChip *chip)
{
  KringStatusButton *self = KRING_STATUS_BUTTON (chip);
  const KringKindTable *table = kring_kinds_table ("agreement_status");
  g_autoptr(GtkStringList) words = gtk_string_list_new (NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *tell = gtk_button_new_with_mnemonic (_("_Write Down"));
  guint selected = 0;

  for (guint i = 0; i < table->n_kinds; i++)
    {
      gtk_string_list_append (words, kring_kinds_words ("agreement_status", table->kinds[i].code, kring_language_get ()));
      if (kring_record_is (kring_chip_get_record (chip), "status", table->kinds[i].code))
        selected = i;
    }

  self->status_drop_down = GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&words)), NULL));
  gtk_drop_down_set_selected (self->status_drop_down, selected);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->status_drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("How is it going?"), -1);
  self->seen_entry = GTK_EDITABLE (gtk_entry_new ());
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->seen_entry), _("What do we see?"));
  gtk_editable_set_width_chars (self->seen_entry, 28);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->seen_entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _("What do we see?"), -1);
  kring_typing_keep_entry (self->seen_entry, kring_chip_get_desk (chip), kring_record_get_id (kring_chip_get_record (chip)),
                           "seen");
  gtk_widget_add_css_class (tell, "suggested-action");
  g_signal_connect_swapped (self->seen_entry, "activate", G_CALLBACK (tell_cb), self);
  g_signal_connect_swapped (tell, "clicked", G_CALLBACK (tell_cb), self);

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->status_drop_down));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->seen_entry));
  gtk_box_append (GTK_BOX (box), tell);

  return box;
}

static void
kring_status_button_class_init (KringStatusButtonClass *klass)
{
  KringChipClass *chip_class = KRING_CHIP_CLASS (klass);

  chip_class->create_content = kring_status_button_create_content;
}

static void
kring_status_button_init (KringStatusButton *self)
{
}

GtkWidget *
kring_status_button_new (KringDesk   *desk,
                         KringRecord *item)
{
  KringChip *chip = kring_chip_new (KRING_TYPE_STATUS_BUTTON, desk, item);
  const char *status = kring_record_get_text (item, "status");
  const char *words = kring_kinds_words ("agreement_status", status, kring_language_get ());
  g_autofree char *spoken = g_strdup_printf ("%s %s", _("How is it going?"), words);

  kring_chip_set_words (chip, status != NULL ? words : _("How is it going?"), spoken);

  return GTK_WIDGET (chip);
}
