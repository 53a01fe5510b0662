/* kring-agenda-moves.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-agenda-moves.h"

#include "kring-edits-plan.h"

#define POINT "kring-agenda-point"

static KringRecord *
get_point (GtkWidget *row)
{
  return row != NULL ? g_object_get_data (G_OBJECT (row), POINT) : NULL;
}

static gboolean
move (KringDesk   *desk,
      KringRecord *point,
      KringRecord *other,
      gboolean     is_after)
{
  g_autoptr(GError) error = NULL;

  if (point == other || !kring_desk_get_editable (desk))
    return FALSE;
  if (kring_edit_move (kring_desk_get_store (desk), point, other, is_after, &error))
    return TRUE;

  kring_desk_say_error (desk, error);
  return FALSE;
}

/* The row beside it will show what is moved: the focus waits there, on the same thing. */
static void
move_focus (GtkWidget *row,
            GtkWidget *beside)
{
  GtkRoot *root = gtk_widget_get_root (row);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *here = gtk_widget_get_first_child (row), *there = gtk_widget_get_first_child (beside);

  while (here != NULL && there != NULL && focus != here && (focus == NULL || !gtk_widget_is_ancestor (focus, here)))
    {
      here = gtk_widget_get_next_sibling (here);
      there = gtk_widget_get_next_sibling (there);
    }
  if (here != NULL && there != NULL)
    gtk_widget_grab_focus (there);
}

static gboolean
key_cb (GtkEventControllerKey *controller,
        guint                  key,
        guint                  code,
        GdkModifierType        state,
        KringDesk             *desk)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));
  gboolean is_down = key == GDK_KEY_Down;
  GtkWidget *beside = is_down ? gtk_widget_get_next_sibling (row) : gtk_widget_get_prev_sibling (row);

  if ((state & GDK_ALT_MASK) == 0 || (!is_down && key != GDK_KEY_Up))
    return GDK_EVENT_PROPAGATE;

  if (get_point (beside) != NULL && move (desk, get_point (row), get_point (beside), is_down))
    move_focus (row, beside);
  return GDK_EVENT_STOP;
}

static GdkContentProvider *
prepare_cb (GtkDragSource *source,
            double         x,
            double         y,
            KringRecord   *point)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  g_autoptr(GdkPaintable) picture = gtk_widget_paintable_new (row);

  gtk_drag_source_set_icon (source, picture, (int) x, (int) y);
  return gdk_content_provider_new_typed (KRING_TYPE_RECORD, point);
}

static gboolean
drop_cb (GtkDropTarget *target,
         const GValue  *value,
         double         x,
         double         y,
         KringDesk     *desk)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target));
  KringRecord *point = g_value_get_object (value), *other = get_point (row);

  if (point == NULL || kring_record_get_noun (point) != KRING_NOUN_AGENDA
      || kring_record_get_ref (point, "meeting") != kring_record_get_ref (other, "meeting"))
    return FALSE;

  return move (desk, point, other, y > gtk_widget_get_height (row) / 2.0);
}

void
kring_agenda_moves_attach (GtkWidget   *row,
                           KringDesk   *desk,
                           KringRecord *point)
{
  GtkEventController *key = gtk_event_controller_key_new ();
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (KRING_TYPE_RECORD, GDK_ACTION_MOVE);

  g_object_set_data_full (G_OBJECT (row), POINT, g_object_ref (point), g_object_unref);
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (key, "key-pressed", G_CALLBACK (key_cb), desk, 0);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), point, 0);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), desk, 0);
  gtk_widget_add_controller (row, key);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (source));
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (target));
}
