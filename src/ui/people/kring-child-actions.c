/* kring-child-actions.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-child-actions.h"

#include <glib/gi18n.h>

#include "kring-born-dialog.h"
#include "kring-edits-child.h"
#include "kring-words.h"

struct _KringChildActions
{
  AdwBin       parent_instance;

  KringDesk   *desk;
  KringRecord *child;
  GtkWidget   *born_button;
  GtkWidget   *moments_button;
};

G_DEFINE_FINAL_TYPE (KringChildActions, kring_child_actions, ADW_TYPE_BIN)

static void
born_cb (KringChildActions *self)
{
  adw_dialog_present (kring_born_dialog_new (self->desk, self->child), GTK_WIDGET (self));
}

static void
moments_cb (KringChildActions *self)
{
  g_autofree char *words = NULL;
  g_autoptr(GError) error = NULL;

  if (!kring_edit_add_moments (kring_desk_get_store (self->desk), self->child, &error))
    {
      kring_desk_say_error (self->desk, error);
      return;
    }

  /* Translators: a child for whom visits, tests and the like were put on the timeline */
  words = g_strdup_printf (_("Fixed moments of %s added, as planned"), kring_person_name (self->child));
  kring_desk_say (self->desk, words, TRUE);
}

static GtkWidget *
add_button (KringChildActions *self,
            GtkWidget         *box,
            const char        *label,
            const char        *tooltip,
            GCallback          clicked)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  gtk_widget_set_tooltip_text (button, tooltip);
  g_signal_connect_object (button, "clicked", clicked, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), button);
  return button;
}

static void
kring_child_actions_dispose (GObject *object)
{
  KringChildActions *self = KRING_CHILD_ACTIONS (object);

  g_clear_object (&self->desk);
  g_clear_object (&self->child);

  G_OBJECT_CLASS (kring_child_actions_parent_class)->dispose (object);
}

static void
kring_child_actions_class_init (KringChildActionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = kring_child_actions_dispose;
}

static void
kring_child_actions_init (KringChildActions *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  /* Translators: a child that was expected */
  self->born_button = add_button (self, box, _("Is Born…"), NULL, G_CALLBACK (born_cb));
  /* Translators: the visits, tests and consultations that every young child has */
  self->moments_button = add_button (self, box, _("Add Fixed Moments"),
                                     _("Puts the visits of Kind en Gezin in the first 1000 days on the timeline, as planned"),
                                     G_CALLBACK (moments_cb));
  adw_bin_set_child (ADW_BIN (self), box);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
kring_child_actions_new (void)
{
  return g_object_new (KRING_TYPE_CHILD_ACTIONS, NULL);
}

void
kring_child_actions_show (KringChildActions *self,
                          KringDesk         *desk,
                          KringRecord       *record)
{
  gboolean is_open = kring_desk_get_editable (desk) && kring_record_get_noun (record) == KRING_NOUN_PERSON;
  gboolean is_expected = is_open && kring_record_is (record, "life", "expected");
  gboolean may_have = is_open
                      && kring_child_may_have_moments (kring_desk_get_share (desk), record, kring_desk_get_today (desk));

  g_set_object (&self->desk, desk);
  g_set_object (&self->child, record);
  gtk_widget_set_visible (self->born_button, is_expected);
  gtk_widget_set_visible (self->moments_button, may_have);
  gtk_widget_set_visible (GTK_WIDGET (self), is_expected || may_have);
}
