/* kring-attendance-button.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-attendance-button.h"

#include <glib/gi18n.h>

#include "kring-edits-meeting.h"
#include "kring-edits.h"
#include "kring-kinds.h"

struct _KringAttendanceButton
{
  KringChip       parent_instance;

  GPtrArray      *states;      /* GtkCheckButton, in the order of the kinds; empty until it was opened */
  GtkEditable    *note;
  GtkCheckButton *report;
};

G_DEFINE_FINAL_TYPE (KringAttendanceButton, kring_attendance_button, KRING_TYPE_CHIP)

static const char *
get_state (KringAttendanceButton *self)
{
  const KringKindTable *table = kring_kinds_table ("attendance");

  for (guint i = 0; i < self->states->len; i++)
    if (gtk_check_button_get_active (self->states->pdata[i]))
      return table->kinds[i].code;

  return kring_record_get_text (kring_chip_get_record (KRING_CHIP (self)), "state");
}

static void
kring_attendance_button_closed (KringChip *chip)
{
  KringAttendanceButton *self = KRING_ATTENDANCE_BUTTON (chip);
  KringDesk *desk = kring_chip_get_desk (chip);
  KringRecord *attendance = kring_chip_get_record (chip);
  g_autofree char *note = g_strstrip (g_strdup (gtk_editable_get_text (self->note)));
  const char *before = kring_record_get_text (attendance, "note");
  gboolean gets_report = gtk_check_button_get_active (self->report);
  g_autoptr(GError) error = NULL;

  if (kring_record_is (attendance, "state", get_state (self)) && g_str_equal (note, before != NULL ? before : "")
      && gets_report == kring_record_get_flag (attendance, "report"))
    return;

  if (!kring_edit_attended (kring_desk_get_store (desk), attendance, get_state (self), note, gets_report, &error))
    kring_desk_say_error (desk, error);
}

static void
remove_clicked_cb (KringChip *chip)
{
  KringDesk *desk = kring_chip_get_desk (chip);
  g_autoptr(GError) error = NULL;

  if (!kring_edit_withdraw (kring_desk_get_store (desk), kring_chip_get_record (chip), &error))
    kring_desk_say_error (desk, error);
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
                                   kring_record_is (kring_chip_get_record (KRING_CHIP (self)), "state",
                                                    table->kinds[i].code));
      g_ptr_array_add (self->states, check);
      gtk_box_append (box, check);
    }
}

static GtkWidget *
kring_attendance_button_create_content (KringChip *chip)
{
  KringAttendanceButton *self = KRING_ATTENDANCE_BUTTON (chip);
  KringRecord *attendance = kring_chip_get_record (chip);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *remove = gtk_button_new_with_mnemonic (_("_Take Out of the List"));
  const char *note = kring_record_get_text (attendance, "note");

  g_ptr_array_set_size (self->states, 0);
  add_states (self, GTK_BOX (box));

  self->note = GTK_EDITABLE (gtk_entry_new ());
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->note), _("Why, or with whom"));
  gtk_editable_set_text (self->note, note != NULL ? note : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->note), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Why, or with whom"), -1);
  g_signal_connect_swapped (self->note, "activate", G_CALLBACK (kring_chip_close), self);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->note));

  self->report = GTK_CHECK_BUTTON (gtk_check_button_new_with_mnemonic (_("Gets the _report")));
  gtk_check_button_set_active (self->report, kring_record_get_flag (attendance, "report"));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->report));

  gtk_widget_add_css_class (remove, "flat");
  g_signal_connect_swapped (remove, "clicked", G_CALLBACK (remove_clicked_cb), self);
  gtk_box_append (GTK_BOX (box), remove);

  return box;
}

static void
kring_attendance_button_finalize (GObject *object)
{
  KringAttendanceButton *self = KRING_ATTENDANCE_BUTTON (object);

  g_ptr_array_unref (self->states);

  G_OBJECT_CLASS (kring_attendance_button_parent_class)->finalize (object);
}

static void
kring_attendance_button_class_init (KringAttendanceButtonClass *klass)
{
  KringChipClass *chip_class = KRING_CHIP_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = kring_attendance_button_finalize;

  chip_class->create_content = kring_attendance_button_create_content;
  chip_class->closed = kring_attendance_button_closed;
}

static void
kring_attendance_button_init (KringAttendanceButton *self)
{
  self->states = g_ptr_array_new ();
}

GtkWidget *
kring_attendance_button_new (KringDesk   *desk,
                             KringRecord *attendance)
{
  KringChip *chip = kring_chip_new (KRING_TYPE_ATTENDANCE_BUTTON, desk, attendance);
  KringRecord *person = kring_share_follow (kring_desk_get_share (desk), attendance, "person");
  const char *state = kring_record_get_text (attendance, "state"), *note = kring_record_get_text (attendance, "note");
  g_autofree char *words = g_strdup_printf ("%s · %s%s%s", kring_person_name (person),
                                            kring_kinds_words ("attendance", state, kring_language_get ()),
                                            note != NULL ? ": " : "", note != NULL ? note : "");

  kring_chip_set_words (chip, words, words);

  return GTK_WIDGET (chip);
}
