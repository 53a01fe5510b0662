/* kring-days-button.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-days-button.h"

#include <glib/gi18n.h>

#include "kring-chip-layout.h"
#include "kring-edits.h"
#include "kring-week-rule.h"
#include "kring-week.h"

struct _KringDaysButton
{
  GtkWidget       parent_instance;

  KringDesk      *desk;
  KringRecord    *item;

  GtkMenuButton  *button;
  GtkCheckButton *days[KRING_WEEK_DAYS];
  GtkCheckButton *other;
};

G_DEFINE_FINAL_TYPE (KringDaysButton, kring_days_button, GTK_TYPE_WIDGET)

/* Nothing is written when nothing was changed: a rule of another kind stays. */
static void
closed_cb (KringDaysButton *self)
{
  gboolean was_other;
  guint before = kring_week_rule_read (kring_record_get_text (self->item, "rule"), &was_other), days = 0;
  gboolean is_other = gtk_check_button_get_active (self->other);
  g_autofree char *rule = NULL;
  g_autoptr(GError) error = NULL;

  for (int day = 0; day < KRING_WEEK_DAYS; day++)
    if (gtk_check_button_get_active (self->days[day]))
      days |= 1u << day;
  if (days == before && (is_other == was_other || days == 0))
    return;

  g_object_ref (self);
  rule = kring_week_rule_new (days, is_other);
  if (!kring_edit_text (kring_desk_get_store (self->desk), self->item, "rule", rule, &error))
    kring_desk_say_error (self->desk, error);
  g_object_unref (self);
}

static GtkCheckButton *
add_check (GtkWidget  *box,
           const char *words,
           gboolean    is_active)
{
  GtkWidget *check = gtk_check_button_new_with_label (words);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), is_active);
  gtk_box_append (GTK_BOX (box), check);

  return GTK_CHECK_BUTTON (check);
}

/* Made when it is first opened. */
static void
create_popover_cb (GtkMenuButton *button,
                   gpointer       user_data)
{
  KringDaysButton *self = user_data;
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gboolean is_other;
  guint days = kring_week_rule_read (kring_record_get_text (self->item, "rule"), &is_other);

  for (int day = 0; day < KRING_WEEK_DAYS; day++)
    self->days[day] = add_check (box, kring_week_day_words (day), (days & 1u << day) != 0);
  self->other = add_check (box, _("Every other week"), is_other);
  gtk_widget_set_margin_top (GTK_WIDGET (self->other), 6);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  g_signal_connect_swapped (popover, "closed", G_CALLBACK (closed_cb), self);
  gtk_menu_button_set_popover (button, popover);
}

static void
kring_days_button_dispose (GObject *object)
{
  KringDaysButton *self = KRING_DAYS_BUTTON (object);

  if (self->button != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->button));
  self->button = NULL;
  g_clear_object (&self->item);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_days_button_parent_class)->dispose (object);
}

static void
kring_days_button_class_init (KringDaysButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = kring_days_button_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), KRING_TYPE_CHIP_LAYOUT);
}

static void
kring_days_button_init (KringDaysButton *self)
{
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_create_popup_func (self->button, create_popover_cb, self, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "kring-said");
  gtk_widget_set_parent (GTK_WIDGET (self->button), GTK_WIDGET (self));
}

GtkWidget *
kring_days_button_new (KringDesk   *desk,
                       KringRecord *item)
{
  KringDaysButton *self = g_object_new (KRING_TYPE_DAYS_BUTTON, NULL);
  const char *rule = kring_record_get_text (item, "rule");
  g_autofree char *told = kring_week_rule_tell (rule);
  const char *days = told != NULL ? told : rule != NULL ? _("in a rhythm of its own") : "○";
  g_autofree char *words = g_strdup_printf ("%s: %s", _("Days"), days);
  GtkWidget *label = gtk_label_new (words);

  self->desk = g_object_ref (desk);
  self->item = g_object_ref (item);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_menu_button_set_child (self->button, label);
  gtk_widget_set_sensitive (GTK_WIDGET (self->button), kring_desk_can_edit (desk, item));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  rule != NULL ? words : _("Days: still open"), -1);

  return GTK_WIDGET (self);
}

void
kring_days_button_open (KringDaysButton *self)
{
  gtk_menu_button_popup (self->button);
}
