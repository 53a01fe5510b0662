/* kring-plan-people.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-plan-people.h"

#include <glib/gi18n.h>

#include "kring-words.h"

static GdkContentProvider *
prepare_cb (GtkDragSource *source,
            double         x,
            double         y,
            KringRecord   *person)
{
  GtkWidget *chip = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  g_autoptr(GdkPaintable) picture = gtk_widget_paintable_new (chip);

  gtk_drag_source_set_icon (source, picture, (int) x, (int) y);
  return gdk_content_provider_new_typed (KRING_TYPE_RECORD, person);
}

/* Not for a screen reader: it would read everybody out, for nothing that it can do with them here. */
static GtkWidget *
create_chip (KringRecord *person)
{
  GtkWidget *chip = g_object_new (GTK_TYPE_LABEL, "label", kring_person_name (person),
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_COPY);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), person, 0);
  gtk_widget_add_controller (chip, GTK_EVENT_CONTROLLER (source));
  gtk_widget_set_cursor_from_name (chip, "grab");
  gtk_widget_add_css_class (chip, "kring-person-chip");

  return chip;
}

GtkWidget *
kring_plan_people_new (KringDesk *desk)
{
  GPtrArray *people = kring_share_list (kring_desk_get_share (desk), KRING_NOUN_PERSON);
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  guint n = 0;

  for (guint i = 0; i < people->len; i++)
    if (kring_record_is (people->pdata[i], "kind", "person") && kring_record_is (people->pdata[i], "life", "alive"))
      {
        gtk_box_append (GTK_BOX (box), create_chip (people->pdata[i]));
        n++;
      }

  gtk_widget_set_tooltip_text (scrolled, _("Drag somebody onto an agreement"));
  gtk_widget_set_can_focus (scrolled, FALSE);   /* by keyboard, an agreement's own buttons do the same */
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_AUTOMATIC, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), box);
  gtk_widget_add_css_class (scrolled, "kring-people-strip");
  gtk_widget_set_visible (scrolled, n > 0);

  return scrolled;
}
