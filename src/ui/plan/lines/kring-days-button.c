/* kring-days-button.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-days-button.h"

#include <glib/gi18n.h>

#include "kring-edits.h"
#include "kring-week-rule.h"
#include "kring-week.h"

struct _KringDaysButton
{
  KringChip       parent_instance;

  GtkCheckButton *days[KRING_WEEK_DAYS];
  GtkCheckButton *other;
};

G_DEFINE_FINAL_TYPE (KringDaysButton, kring_days_button, KRING_TYPE_CHIP)

/* Nothing is written when nothing was changed: a rule of another kind stays. */
static void
kring_days_button_closed (KringChip *chip)
{
  KringDaysButton *self = KRING_DAYS_BUTTON (chip);
  KringDesk *desk = kring_chip_get_desk (chip);
  KringRecord *item = kring_chip_get_record (chip);
  gboolean was_other;
  guint before = kring_week_rule_read (kring_record_get_text (item, "rule"), &was_other), days = 0;
  gboolean is_other = gtk_check_button_get_active (self->other);
  g_autofree char *rule = NULL;
  g_autoptr(GError) error = NULL;

  for (int day = 0; day < KRING_WEEK_DAYS; day++)
    if (gtk_check_button_get_active (self->days[day]))
      days |= 1u << day;
  if (days == before && (is_other == was_other || days == 0))
    return;

  rule = kring_week_rule_new (days, is_other);
  if (!kring_edit_text (kring_desk_get_store (desk), item, "rule", rule, &error))
    kring_desk_say_error (desk, error);
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

static GtkWidget *
kring_days_button_create_content (KringChip *chip)
{
  KringDaysButton *self = KRING_DAYS_BUTTON (chip);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gboolean is_other;
  guint days = kring_week_rule_read (kring_record_get_text (kring_chip_get_record (chip), "rule"), &is_other);

  for (int day = 0; day < KRING_WEEK_DAYS; day++)
    self->days[day] = add_check (box, kring_week_day_words (day), (days & 1u << day) != 0);
  self->other = add_check (box, _("Every other week"), is_other);
  gtk_widget_set_margin_top (GTK_WIDGET (self->other), 6);

  return box;
}

static void
kring_days_button_class_init (KringDaysButtonClass *klass)
{
  KringChipClass *chip_class = KRING_CHIP_CLASS (klass);

  chip_class->create_content = kring_days_button_create_content;
  chip_class->closed = kring_days_button_closed;
}

static void
kring_days_button_init (KringDaysButton *self)
{
}

GtkWidget *
kring_days_button_new (KringDesk   *desk,
                       KringRecord *item)
{
  KringChip *chip = kring_chip_new (KRING_TYPE_DAYS_BUTTON, desk, item);
  const char *rule = kring_record_get_text (item, "rule");
  g_autofree char *told = kring_week_rule_tell (rule);
  const char *days = told != NULL ? told : rule != NULL ? _("in a rhythm of its own") : "○";
  g_autofree char *words = g_strdup_printf ("%s: %s", _("Days"), days);

  kring_chip_set_words (chip, words, rule != NULL ? words : _("Days: still open"));

  return GTK_WIDGET (chip);
}
