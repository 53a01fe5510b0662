/* kring-taken-out.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-taken-out.h"

#include <glib/gi18n.h>

#include "kring-edits-person.h"
#include "kring-history.h"
#include "kring-leaving.h"

struct _KringTakenOut
{
  AdwBin           parent_instance;

  KringDesk       *desk;
  AdwExpanderRow  *expander;   /* NULL until somebody was taken out */
  GPtrArray       *rows;       /* in the expander, borrowed */
};

G_DEFINE_FINAL_TYPE (KringTakenOut, kring_taken_out, ADW_TYPE_BIN)

static KringRecord *
get_person (GtkWidget *button)
{
  return g_object_get_data (G_OBJECT (button), "person");
}

static void
bring_back_cb (KringTakenOut *self,
               GtkWidget     *button)
{
  g_autoptr(KringRecord) person = g_object_ref (get_person (button));
  g_autofree char *said = g_strdup_printf (_("%s is back"), kring_person_name (person));
  g_autoptr(GError) error = NULL;

  if (kring_edit_bring_back (kring_desk_get_store (self->desk), person, &error))
    kring_desk_say (self->desk, said, TRUE);
  else
    kring_desk_say_error (self->desk, error);
}

static void
erase_cb (KringTakenOut *self,
          GtkWidget     *button)
{
  kring_leaving_erase (self->desk, get_person (button), GTK_WIDGET (self));
}

static void
add_button (KringTakenOut *self,
            GtkWidget     *row,
            KringRecord   *person,
            const char    *label,
            const char    *name,
            GCallback      callback)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);
  g_autofree char *words = g_strdup_printf (name, kring_person_name (person));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  /* GTK names a button after the label in it, even where it was given a name of its own */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  g_object_set_data_full (G_OBJECT (button), "person", g_object_ref (person), g_object_unref);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

static void
create_expander (KringTakenOut *self)
{
  GtkWidget *group = adw_preferences_group_new ();

  self->expander = ADW_EXPANDER_ROW (adw_expander_row_new ());
  /* Translators: a heading above people who were taken out of the family */
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->expander), _("Taken Out"));
  adw_expander_row_set_subtitle (self->expander, _("Out of sight, and kept until you erase them for good"));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->expander));
  adw_bin_set_child (ADW_BIN (self), group);
}

static void
add_row (KringTakenOut *self,
         KringRecord   *person)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), kring_person_name (person));
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  add_button (self, row, person, _("_Bring Back"), _("Bring %s back"), G_CALLBACK (bring_back_cb));
  add_button (self, row, person, _("_Erase…"), _("Erase %s for good"), G_CALLBACK (erase_cb));
  if (self->expander == NULL)
    create_expander (self);
  adw_expander_row_add_row (self->expander, row);
  g_ptr_array_add (self->rows, row);
}

void
kring_taken_out_show (KringTakenOut *self,
                      KringDesk     *desk,
                      gboolean       is_wanted)
{
  g_autoptr(GPtrArray) people = NULL;

  g_set_object (&self->desk, desk);
  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (self->expander, self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);

  people = kring_share_list_withdrawn (kring_desk_get_share (desk), KRING_NOUN_PERSON);
  for (guint i = 0; i < people->len; i++)
    if (kring_history_was_taken_out (kring_desk_get_store (desk), kring_record_get_id (people->pdata[i])))
      add_row (self, people->pdata[i]);
  gtk_widget_set_visible (GTK_WIDGET (self), is_wanted && self->rows->len > 0 && kring_desk_get_editable (desk));
}

static void
kring_taken_out_dispose (GObject *object)
{
  KringTakenOut *self = KRING_TAKEN_OUT (object);

  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_taken_out_parent_class)->dispose (object);
}

static void
kring_taken_out_finalize (GObject *object)
{
  g_ptr_array_unref (KRING_TAKEN_OUT (object)->rows);

  G_OBJECT_CLASS (kring_taken_out_parent_class)->finalize (object);
}

static void
kring_taken_out_class_init (KringTakenOutClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = kring_taken_out_dispose;
  G_OBJECT_CLASS (klass)->finalize = kring_taken_out_finalize;
}

static void
kring_taken_out_init (KringTakenOut *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
