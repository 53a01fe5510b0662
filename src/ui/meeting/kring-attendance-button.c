/* kring-attendance-button.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-attendance-button.h"

#include <glib/gi18n.h>

#include "kring-chip-layout.h"
#include "kring-edits-meeting.h"
#include "kring-edits.h"
#include "kring-kinds.h"

struct _KringAttendanceButton
{
  GtkWidget       parent_instance;

  KringDesk      *desk;
  KringRecord    *attendance;

  GtkMenuButton  *button;
  GPtrArray      *states;      /* GtkCheckButton, in the order of the kinds; empty until it was opened */
  GtkEditable    *note;
  GtkCheckButton *report;
};

G_DEFINE_FINAL_TYPE (KringAttendanceButton, kring_attendance_button, GTK_TYPE_WIDGET)

static const char *
get_state (KringAttendanceButton *self)
{
  const KringKindTable *table = kring_kinds_table ("attendance");

  for (guint i = 0; i < self->states->len; i++)
    if (gtk_check_button_get_active (self->states->pdata[i]))
      return table->kinds[i].code;

  return kring_record_get_text (self->attendance, "state");
}

static void
save (KringAttendanceButton *self)
{
  g_autofree char *note = g_strstrip (g_strdup (gtk_editable_get_text (self->note)));
  const char *before = kring_record_get_text (self->attendance, "note");
  gboolean gets_report = gtk_check_button_get_active (self->report);
  g_autoptr(GError) error = NULL;

  if (kring_record_is (self->attendance, "state", get_state (self)) && g_str_equal (note, before != NULL ? before : "")
      && gets_report == kring_record_get_flag (self->attendance, "report"))
    return;

  if (!kring_edit_attended (kring_desk_get_store (self->desk), self->attendance, get_state (self), note, gets_report, &error))
    kring_desk_say_error (self->desk, error);
}

static void
closed_cb (KringAttendanceButton *self)
{
  g_object_ref (self);
  save (self);
  g_object_unref (self);
}

static void
note_activate_cb (KringAttendanceButton *self)
{
  gtk_menu_button_popdown (self->button);
}

static void
remove_clicked_cb (KringAttendanceButton *self)
{
  g_autoptr(GError) error = NULL;

  if (!kring_edit_withdraw (kring_desk_get_store (self->desk), self->attendance, &error))
    kring_desk_say_error (self->desk, error);
}

static void
add_states (KringAttendanceButton *self,
            GtkBox                *box)
{
  const KringKindTable *table = kring_kinds_table ("attendance");

  for (guint i = 0; i < table->n_kinds; i++)
    {
      GtkWidget *check = gtk_check_button_new_with_label (kring_kinds_words ("attendance", table->kinds[i].code,
                                                                             kring_language_get ()));

      if (i > 0)
        gtk_check_button_set_group (GTK_CHECK_BUTTON (check), self->states->pdata[0]);
      gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                                   kring_record_is (self->attendance, "state", table->kinds[i].code));
      g_ptr_array_add (self->states, check);
      gtk_box_append (box, check);
    }
}

static void
create_popover_cb (GtkMenuButton *button,
                   gpointer       user_data)
{
  KringAttendanceButton *self = user_data;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *remove = gtk_button_new_with_mnemonic (_("_Take Out of the List"));
  GtkWidget *popover = gtk_popover_new ();
  const char *note = kring_record_get_text (self->attendance, "note");

  g_ptr_array_set_size (self->states, 0);
  add_states (self, GTK_BOX (box));

  self->note = GTK_EDITABLE (gtk_entry_new ());
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->note), _("Why, or with whom"));
  gtk_editable_set_text (self->note, note != NULL ? note : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->note), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Why, or with whom"), -1);
  g_signal_connect_swapped (self->note, "activate", G_CALLBACK (note_activate_cb), self);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->note));

  self->report = GTK_CHECK_BUTTON (gtk_check_button_new_with_mnemonic (_("Gets the _report")));
  gtk_check_button_set_active (self->report, kring_record_get_flag (self->attendance, "report"));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->report));

  gtk_widget_add_css_class (remove, "flat");
  g_signal_connect_swapped (remove, "clicked", G_CALLBACK (remove_clicked_cb), self);
  gtk_box_append (GTK_BOX (box), remove);

  gtk_popover_set_child (GTK_POPOVER (popover), box);
  g_signal_connect_swapped (popover, "closed", G_CALLBACK (closed_cb), self);
  gtk_menu_button_set_popover (button, popover);
}

static void
kring_attendance_button_dispose (GObject *object)
{
  KringAttendanceButton *self = KRING_ATTENDANCE_BUTTON (object);

  if (self->button != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->button));
  self->button = NULL;
  g_clear_pointer (&self->states, g_ptr_array_unref);
  g_clear_object (&self->attendance);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_attendance_button_parent_class)->dispose (object);
}

static void
kring_attendance_button_class_init (KringAttendanceButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = kring_attendance_button_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), KRING_TYPE_CHIP_LAYOUT);
}

static void
kring_attendance_button_init (KringAttendanceButton *self)
{
  self->states = g_ptr_array_new ();
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_create_popup_func (self->button, create_popover_cb, self, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "kring-said");
  gtk_widget_set_parent (GTK_WIDGET (self->button), GTK_WIDGET (self));
}

GtkWidget *
kring_attendance_button_new (KringDesk   *desk,
                             KringRecord *attendance)
{
  KringAttendanceButton *self = g_object_new (KRING_TYPE_ATTENDANCE_BUTTON, NULL);
  KringRecord *person = kring_share_follow (kring_desk_get_share (desk), attendance, "person");
  const char *state = kring_record_get_text (attendance, "state"), *note = kring_record_get_text (attendance, "note");
  g_autofree char *words = g_strdup_printf ("%s · %s%s%s", kring_person_name (person),
                                            kring_kinds_words ("attendance", state, kring_language_get ()),
                                            note != NULL ? ": " : "", note != NULL ? note : "");
  GtkWidget *label = gtk_label_new (words);

  self->desk = g_object_ref (desk);
  self->attendance = g_object_ref (attendance);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_menu_button_set_child (self->button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_set_sensitive (GTK_WIDGET (self->button), kring_desk_get_editable (desk));

  return GTK_WIDGET (self);
}
