/* kring-plan-page-actions.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-plan-page-private.h"

#include <glib/gi18n.h>

#include "kring-calendar.h"
#include "kring-carriers-dialog.h"
#include "kring-differing-dialog.h"
#include "kring-edits-meeting.h"
#include "kring-edits-plan.h"
#include "kring-kinds.h"
#include "kring-week-dialog.h"

/* The new version is shown; the one before can be chosen again at the top. */
static void
new_version_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  KringPlanPage *self = KRING_PLAN_PAGE (widget);
  g_autoptr(GError) error = NULL;
  KringRecord *copy = kring_edit_copy_plan (kring_desk_get_store (self->desk), kring_plan_page_get_plan (self),
                                            kring_desk_get_today (self->desk), &error);

  if (copy == NULL)
    {
      kring_desk_say_error (self->desk, error);
      return;
    }

  self->plan = kring_record_get_id (copy);
  kring_desk_say (self->desk, _("A new version to work in; the one before stays as it is"), TRUE);
}

static void
add_scale_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  KringPlanPage *self = KRING_PLAN_PAGE (widget);
  const char *kind = g_variant_get_string (parameter, NULL);
  const char *question = kring_kinds_words ("scale_kind", kind, kring_language_get ());
  g_autoptr(GError) error = NULL;

  if (kring_edit_add_scale (kring_desk_get_store (self->desk), kind, question, &error) == NULL)
    kring_desk_say_error (self->desk, error);
}

static void
carriers_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  adw_dialog_present (kring_carriers_dialog_new (KRING_PLAN_PAGE (widget)->desk), widget);
}

static void
week_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  adw_dialog_present (kring_week_dialog_new (KRING_PLAN_PAGE (widget)->desk), widget);
}

static void
calendar_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  kring_calendar_save (KRING_PLAN_PAGE (widget)->desk, widget);
}

static void
add_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  gtk_widget_grab_focus (GTK_WIDGET (KRING_PLAN_PAGE (widget)->quick));
}

/* A line of a kind that was asked for: it is typed at the foot. */
static void
add_kind_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  KringPlanPage *self = KRING_PLAN_PAGE (widget);

  kring_plan_quick_choose (self->quick, g_variant_get_string (parameter, NULL));
  gtk_widget_grab_focus (GTK_WIDGET (self->quick));
}

static void
add_goal_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  KringPlanPage *self = KRING_PLAN_PAGE (widget);
  KringRecord *worry = kring_share_get (kring_desk_get_share (self->desk), g_variant_get_int64 (parameter));

  if (worry == NULL)
    return;

  kring_plan_quick_pair (self->quick, worry);
  gtk_widget_grab_focus (GTK_WIDGET (self->quick));
}

/* About one line, or (0) about all of the plan. */
static void
differing_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  KringPlanPage *self = KRING_PLAN_PAGE (widget);
  KringRecord *plan = kring_plan_page_get_plan (self);
  KringRecord *about = kring_share_get (kring_desk_get_share (self->desk), g_variant_get_int64 (parameter));

  if (kring_desk_can_edit (self->desk, plan))
    adw_dialog_present (kring_differing_dialog_new (self->desk, plan, about), widget);
}

void
kring_plan_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "page.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "page.new-version", NULL, new_version_action);
  gtk_widget_class_install_action (widget_class, "page.add-scale", "s", add_scale_action);
  gtk_widget_class_install_action (widget_class, "page.add-kind", "s", add_kind_action);
  gtk_widget_class_install_action (widget_class, "page.add-goal", "x", add_goal_action);
  gtk_widget_class_install_action (widget_class, "page.differing", "x", differing_action);
  gtk_widget_class_install_action (widget_class, "page.carriers", NULL, carriers_action);
  gtk_widget_class_install_action (widget_class, "page.week", NULL, week_action);
  gtk_widget_class_install_action (widget_class, "page.calendar", NULL, calendar_action);
}
