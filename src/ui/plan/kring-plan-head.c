/* kring-plan-head.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-plan-head.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "kring-edits.h"
#include "kring-people-button.h"
#include "kring-typing.h"
#include "kring-words-edit.h"

static gboolean
committed_cb (KringDesk      *desk,
              const char     *words,
              KringWordsEdit *edit)
{
  KringRecord *family = kring_share_get_family (kring_desk_get_share (desk));
  g_autoptr(GError) error = NULL;

  if (family == NULL || kring_edit_text (kring_desk_get_store (desk), family, "contact_text", words, &error))
    return TRUE;

  kring_desk_say_error (desk, error);
  return FALSE;
}

/* When and how the contact person can be reached. */
static GtkWidget *
create_reach (KringDesk   *desk,
              KringRecord *family,
              gboolean     is_open)
{
  GtkWidget *edit = kring_words_edit_new ();

  kring_words_edit_set_name (KRING_WORDS_EDIT (edit), _("How to reach the contact person"));
  kring_words_edit_set_placeholder (KRING_WORDS_EDIT (edit), _("How to reach the contact person"));
  kring_words_edit_set_words (KRING_WORDS_EDIT (edit), kring_record_get_text (family, "contact_text"));
  kring_words_edit_set_editable (KRING_WORDS_EDIT (edit), is_open && kring_desk_can_edit (desk, family));
  gtk_widget_add_css_class (edit, "dim-label");
  g_signal_connect_object (edit, "committed", G_CALLBACK (committed_cb), desk, G_CONNECT_SWAPPED);
  kring_typing_keep (KRING_WORDS_EDIT (edit), desk, kring_record_get_id (family), "contact_text");

  return edit;
}

static GtkWidget *
add_people (GtkWidget   *box,
            KringDesk   *desk,
            KringRecord *owner,
            const char  *role,
            const char  *caption,
            gboolean     is_known)
{
  GtkWidget *button;

  if (!is_known && !kring_desk_can_edit (desk, owner))
    return NULL;

  button = kring_people_button_new (desk, owner, role, caption);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (box), button);

  return button;
}

static gboolean
has_people (KringDesk   *desk,
            KringRecord *plan,
            const char  *role)
{
  g_autoptr(GPtrArray) people = kring_share_people (kring_desk_get_share (desk), plan, role);

  return people->len > 0;
}

GtkWidget *
kring_plan_head_new (KringDesk   *desk,
                     KringRecord *plan)
{
  KringRecord *family = kring_share_get_family (kring_desk_get_share (desk));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gboolean is_open = kring_desk_can_edit (desk, plan);   /* a plan that was replaced is only read */
  GtkWidget *contact = NULL;

  add_people (box, desk, plan, "question", _("Whose question"), has_people (desk, plan, "question"));
  add_people (box, desk, plan, "made_by", _("Made by"), has_people (desk, plan, "made_by"));
  if (family != NULL && (is_open || kring_record_has (family, "contact")))
    contact = add_people (box, desk, family, "contact", _("Contact person"),
                          kring_share_follow (kring_desk_get_share (desk), family, "contact") != NULL);
  if (contact != NULL)
    gtk_widget_set_sensitive (contact, is_open);
  if (family != NULL && (is_open ? kring_record_has (family, "contact") : kring_record_has (family, "contact_text")))
    gtk_box_append (GTK_BOX (box), create_reach (desk, family, is_open));

  return box;
}
