/* kring-leaving.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-leaving.h"

#include <glib/gi18n.h>

#include "kring-carriers.h"
#include "kring-dialogs.h"
#include "kring-edits-person.h"
#include "kring-words.h"

#define MAX_LINES 6   /* that are named; of more it is told how many */

typedef struct {
  KringDesk   *desk;
  KringRecord *person;
  GtkWidget   *parent;    /* weak */
} Leaving;

static void
leaving_free (gpointer  data,
              GClosure *closure)
{
  Leaving *self = data;

  g_clear_weak_pointer (&self->parent);
  g_object_unref (self->person);
  g_object_unref (self->desk);
  g_free (self);
}

/* @words: what is said when it was done, with %s for what it is called. */
static void
take (KringDesk   *desk,
      KringRecord *person,
      const char  *title,
      gboolean   (*edit) (KringStore *store, KringRecord *person, GError **error),
      const char  *words,
      gboolean     can_undo)
{
  g_autofree char *said = g_strdup_printf (words, title);
  g_autoptr(GError) error = NULL;

  if (edit (kring_desk_get_store (desk), person, &error))
    kring_desk_say (desk, said, can_undo);
  else
    kring_desk_say_error (desk, error);
}

static gboolean
is_named (KringShare  *share,
          KringRecord *item,
          KringRecord *person)
{
  static const char * const roles[] = { "who", "for", "check", "backup" };

  for (gsize i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      g_autoptr(GPtrArray) people = kring_share_people (share, item, roles[i]);

      if (g_ptr_array_find (people, person, NULL))
        return TRUE;
    }

  return FALSE;
}

/* The words of the lines that would be without them, of the plan that counts. */
static GPtrArray *
list_lines (KringShare  *share,
            KringRecord *person)
{
  KringRecord *plan = kring_carriers_find_plan (share);
  GPtrArray *items = plan != NULL ? kring_share_parts (share, plan, KRING_NOUN_PLAN_ITEM) : NULL;
  GPtrArray *lines = g_ptr_array_new ();

  for (guint i = 0; items != NULL && i < items->len; i++)
    if (kring_record_has (items->pdata[i], "text") && is_named (share, items->pdata[i], person))
      g_ptr_array_add (lines, (gpointer) kring_record_get_text (items->pdata[i], "text"));

  return lines;
}

static gboolean
points_at (KringRecord *record,
           KringRecord *person)
{
  const KringNounInfo *info = &kring_nouns[kring_record_get_noun (record)];

  for (guint i = 0; i < info->n_fields; i++)
    if (info->fields[i].kind == KRING_FIELD_REF && kring_record_peek_int (record, i) == kring_record_get_id (person))
      return TRUE;

  return FALSE;
}

/* Whether more is told of them than where they stand and what they are to somebody. */
static gboolean
is_told_of (KringShare  *share,
            KringRecord *person)
{
  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    {
      GPtrArray *rows = kring_share_list (share, (KringNoun) noun);

      for (guint i = 0; noun != KRING_NOUN_PLACEMENT && noun != KRING_NOUN_TIE && i < rows->len; i++)
        if (points_at (rows->pdata[i], person))
          return TRUE;
    }

  return FALSE;
}

static void
erase_cb (Leaving    *self,
          const char *response)
{
  if (g_str_equal (response, "erase"))
    take (self->desk, self->person, kring_person_name (self->person), kring_edit_erase_person, _("%s is erased for good"),
          FALSE);
}

static Leaving *
leaving_new (KringDesk   *desk,
             KringRecord *person,
             GtkWidget   *parent)
{
  Leaving *self = g_new0 (Leaving, 1);

  self->desk = g_object_ref (desk);
  self->person = g_object_ref (person);
  g_set_weak_pointer (&self->parent, parent);

  return self;
}

/* The only one that cannot be undone, so that it is asked once more. */
void
kring_leaving_erase (KringDesk   *desk,
                     KringRecord *person,
                     GtkWidget   *parent)
{
  g_autofree char *body = g_strdup_printf (_("Everything that is only about %s goes, also from the history. What others told "
                                             "stays, and the name may still be in their words. This cannot be undone."),
                                           kring_person_name (person));
  AdwDialog *dialog = kring_dialogs_new_alert (_("Erase for Good?"), body);

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "keep", _("_Keep"), "erase", _("_Erase for Good"), NULL);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "keep");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "keep");
  g_signal_connect_data (dialog, "response", G_CALLBACK (erase_cb), leaving_new (desk, person, parent), leaving_free,
                         G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, parent);
}

static void
response_cb (Leaving    *self,
             const char *response)
{
  const char *name = kring_person_name (self->person);

  if (g_str_equal (response, "take-out"))
    take (self->desk, self->person, name, kring_edit_withdraw, _("%s taken out"), TRUE);
  else if (g_str_equal (response, "hide"))
    take (self->desk, self->person, name, kring_edit_hide_person, _("Only the counsellors see %s now"), TRUE);
  else if (g_str_equal (response, "erase") && self->parent != NULL)
    kring_leaving_erase (self->desk, self->person, self->parent);
}

static void
add_line (GtkWidget  *box,
          const char *words)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_box_append (GTK_BOX (box), label);
}

/* What each of the three does, and below that the lines it is about. */
static GtkWidget *
create_choices (GPtrArray *lines)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  add_line (box, lines->len > 0 ? _("Take out: each of these lines asks who it will be now. Undo brings everything back.")
                                : _("Take out: it is out of sight. Undo brings everything back."));
  add_line (box, _("Hide: only the counsellors still see the name."));
  add_line (box, _("Erase: nothing is left. That cannot be undone."));
  if (lines->len > 0)
    gtk_box_append (GTK_BOX (box), gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));
  for (guint i = 0; i < lines->len && i < MAX_LINES; i++)
    {
      g_autofree char *words = g_strdup_printf ("○ %s", (const char *) lines->pdata[i]);

      add_line (box, words);
    }
  if (lines->len > MAX_LINES)
    {
      g_autofree char *more = g_strdup_printf (ngettext ("and %u more", "and %u more", lines->len - MAX_LINES),
                                               lines->len - MAX_LINES);

      add_line (box, more);
    }

  return box;
}

static void
ask (KringDesk   *desk,
     KringRecord *person,
     GtkWidget   *parent)
{
  g_autoptr(GPtrArray) lines = list_lines (kring_desk_get_share (desk), person);
  const char *name = kring_person_name (person);
  g_autofree char *body = g_strdup_printf (lines->len > 0 ? _("%s stands in the lines below.")
                                                          : _("Something is told about %s."), name);
  AdwDialog *dialog = kring_dialogs_new_alert (_("Here No More?"), body);

  adw_alert_dialog_set_prefer_wide_layout (ADW_ALERT_DIALOG (dialog), TRUE);
  adw_alert_dialog_set_extra_child (ADW_ALERT_DIALOG (dialog), create_choices (lines));
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "keep", _("_Keep"), "erase", _("_Erase…"), "hide", _("_Hide"),
                                  "take-out", _("_Take Out"), NULL);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "take-out");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "keep");
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), leaving_new (desk, person, parent), leaving_free,
                         G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, parent);
}

void
kring_leaving_begin (KringDesk   *desk,
                     KringRecord *record,
                     const char  *title,
                     GtkWidget   *parent)
{
  if (!kring_desk_can_edit (desk, record))
    return;

  if (kring_record_get_noun (record) == KRING_NOUN_PERSON && is_told_of (kring_desk_get_share (desk), record))
    ask (desk, record, parent);
  else
    take (desk, record, title, kring_edit_withdraw, _("%s taken out"), TRUE);
}
