/* kring-status-button.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-status-button.h"

#include <glib/gi18n.h>

#include "kring-chip-layout.h"
#include "kring-edits-plan.h"
#include "kring-kinds.h"

struct _KringStatusButton
{
  GtkWidget      parent_instance;

  KringDesk     *desk;
  KringRecord   *item;

  GtkMenuButton *button;
  GtkDropDown   *status_drop_down;
  GtkEditable   *seen_entry;
};

G_DEFINE_FINAL_TYPE (KringStatusButton, kring_status_button, GTK_TYPE_WIDGET)

static void
tell_cb (KringStatusButton *self)
{
  const KringKindTable *table = kring_kinds_table ("agreement_status");
  guint selected = gtk_drop_down_get_selected (self->status_drop_down);
  g_autofree char *seen = g_strstrip (g_strdup (gtk_editable_get_text (self->seen_entry)));
  g_autoptr(GError) error = NULL;
  gboolean kept;

  g_object_ref (self);
  gtk_menu_button_popdown (self->button);
  if (*seen == '\0')
    kept = kring_edit_text (kring_desk_get_store (self->desk), self->item, "status", table->kinds[selected].code, &error);
  else
    kept = kring_edit_evaluate (kring_desk_get_store (self->desk), self->item, table->kinds[selected].code, seen,
                                kring_desk_get_today (self->desk), &error);
  if (!kept)
    kring_desk_say_error (self->desk, error);
  g_object_unref (self);
}

static void
create_popover_cb (GtkMenuButton *button,
                   gpointer       user_data)
{
  KringStatusButton *self = user_data;
  const KringKindTable *table = kring_kinds_table ("agreement_status");
  g_autoptr(GtkStringList) words = gtk_string_list_new (NULL);
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *tell = gtk_button_new_with_mnemonic (_("_Write Down"));
  guint selected = 0;

  for (guint i = 0; i < table->n_kinds; i++)
    {
      gtk_string_list_append (words, kring_kinds_words ("agreement_status", table->kinds[i].code, kring_language_get ()));
      if (kring_record_is (self->item, "status", table->kinds[i].code))
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
  gtk_widget_add_css_class (tell, "suggested-action");
  g_signal_connect_swapped (self->seen_entry, "activate", G_CALLBACK (tell_cb), self);
  g_signal_connect_swapped (tell, "clicked", G_CALLBACK (tell_cb), self);

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->status_drop_down));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->seen_entry));
  gtk_box_append (GTK_BOX (box), tell);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  gtk_menu_button_set_popover (button, popover);
}

static void
kring_status_button_dispose (GObject *object)
{
  KringStatusButton *self = KRING_STATUS_BUTTON (object);

  if (self->button != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->button));
  self->button = NULL;
  g_clear_object (&self->item);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_status_button_parent_class)->dispose (object);
}

static void
kring_status_button_class_init (KringStatusButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = kring_status_button_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), KRING_TYPE_CHIP_LAYOUT);
}

static void
kring_status_button_init (KringStatusButton *self)
{
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_create_popup_func (self->button, create_popover_cb, self, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "kring-said");
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "kring-status");
  gtk_widget_set_parent (GTK_WIDGET (self->button), GTK_WIDGET (self));
}

GtkWidget *
kring_status_button_new (KringDesk   *desk,
                         KringRecord *item)
{
  KringStatusButton *self = g_object_new (KRING_TYPE_STATUS_BUTTON, NULL);
  const char *status = kring_record_get_text (item, "status");
  const char *words = kring_kinds_words ("agreement_status", status, kring_language_get ());
  g_autofree char *spoken = g_strdup_printf ("%s %s", _("How is it going?"), words);

  self->desk = g_object_ref (desk);
  self->item = g_object_ref (item);
  gtk_menu_button_set_label (self->button, status != NULL ? words : _("How is it going?"));
  gtk_widget_set_sensitive (GTK_WIDGET (self->button), kring_desk_can_edit (desk, item));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);

  return GTK_WIDGET (self);
}
