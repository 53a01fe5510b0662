/* kring-plan-moves.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-plan-moves.h"

#include <glib/gi18n.h>

#include "kring-edits-line.h"
#include "kring-edits-plan.h"
#include "kring-kinds.h"

void
kring_plan_moves_put (KringDesk   *desk,
                      KringRecord *item,
                      KringRecord *other,
                      gboolean     is_after)
{
  g_autoptr(GError) error = NULL;

  if (item == other || !kring_desk_can_edit (desk, item))
    return;

  if (!kring_edit_move (kring_desk_get_store (desk), item, other, is_after, &error))
    kring_desk_say_error (desk, error);
}

static GdkContentProvider *
prepare_cb (GtkDragSource *source,
            double         x,
            double         y,
            KringDesk     *desk)
{
  GtkWidget *line = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  KringRecord *item = kring_plan_line_get_item (KRING_PLAN_LINE (line));
  g_autoptr(GdkPaintable) picture = NULL;

  if (!kring_desk_can_edit (desk, item))
    return NULL;

  picture = gtk_widget_paintable_new (line);
  gtk_drag_source_set_icon (source, picture, (int) x, (int) y);
  return gdk_content_provider_new_typed (KRING_TYPE_RECORD, item);
}

/* Whether @item is shown among the brothers of @line: a line does not change its kind by being moved. */
static gboolean
is_of_section (KringRecord *item,
               GtkWidget   *line)
{
  for (GtkWidget *brother = gtk_widget_get_first_child (gtk_widget_get_parent (line)); brother != NULL;
       brother = gtk_widget_get_next_sibling (brother))
    if (KRING_IS_PLAN_LINE (brother)
        && kring_record_get_id (kring_plan_line_get_item (KRING_PLAN_LINE (brother))) == kring_record_get_id (item))
      return TRUE;

  return FALSE;
}

/* Who is dropped on a line does it, or said it where there is nothing to do. */
static gboolean
drop_person (KringDesk   *desk,
             KringRecord *item,
             KringRecord *person)
{
  gboolean is_next = g_str_equal (kring_kinds_group ("plan_item_kind", kring_record_get_text (item, "kind")), "next");
  const char *role = is_next && !kring_record_is (item, "kind", "goal") && !kring_record_is (item, "kind", "wish")
                     && !kring_record_is (item, "kind", "house_rule") && !kring_record_is (item, "kind", "open")
                     ? "who" : "told_by";
  g_autoptr(GError) error = NULL;

  if (!kring_edit_add_to (kring_desk_get_store (desk), item, role, kring_record_get_id (person), &error))
    kring_desk_say_error (desk, error);
  return TRUE;
}

static gboolean
drop_cb (GtkDropTarget *target,
         const GValue  *value,
         double         x,
         double         y,
         KringDesk     *desk)
{
  GtkWidget *line = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target));
  KringRecord *other = kring_plan_line_get_item (KRING_PLAN_LINE (line));
  KringRecord *item = g_value_get_object (value);

  if (!kring_desk_can_edit (desk, other))
    return FALSE;
  if (item != NULL && kring_record_get_noun (item) == KRING_NOUN_PERSON)
    return drop_person (desk, other, item);
  if (item == NULL || !is_of_section (item, line))
    return FALSE;

  kring_plan_moves_put (desk, item, other, y > gtk_widget_get_height (line) / 2.0);
  return TRUE;
}

void
kring_plan_moves_attach (KringPlanLine *line,
                         KringDesk     *desk)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (KRING_TYPE_RECORD, GDK_ACTION_MOVE | GDK_ACTION_COPY);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), desk, 0);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), desk, 0);
  gtk_widget_add_controller (GTK_WIDGET (line), GTK_EVENT_CONTROLLER (source));
  gtk_widget_add_controller (GTK_WIDGET (line), GTK_EVENT_CONTROLLER (target));
}
