/* kring-differing-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-differing-dialog.h"

#include <glib/gi18n.h>

#include "kring-drafts.h"
#include "kring-edits-plan.h"
#include "kring-typing.h"
#include "kring-words.h"

#define LONGEST_QUOTE 80   /* letters of the line that it is about */

struct _KringDifferingDialog
{
  AdwDialog    parent_instance;

  KringDesk   *desk;
  KringRecord *plan;
  char        *quote;       /* of the line; NULL: about all of it */
  GArray      *people;      /* gint64, beside the rows */

  GtkLabel    *about_label;
  AdwComboRow *person_row;
  GtkEditable *text_row;
  GtkWidget   *save_button;
};

G_DEFINE_FINAL_TYPE (KringDifferingDialog, kring_differing_dialog, ADW_TYPE_DIALOG)

static gint64
get_person (KringDifferingDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->person_row);

  return selected < self->people->len ? g_array_index (self->people, gint64, selected) : 0;
}

static void
changed_cb (KringDifferingDialog *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->text_row)));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "differing.save", self->people->len > 0 && *text != '\0');
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KringDifferingDialog *self = KRING_DIFFERING_DIALOG (widget);
  gint64 person = get_person (self);
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (self->text_row)));
  /* Translators: what somebody sees differently: a line of the plan, and their words */
  g_autofree char *text = self->quote != NULL ? g_strdup_printf (_("About “%s”: %s"), self->quote, typed) : g_strdup (typed);
  g_autoptr(GError) error = NULL;

  if (!kring_edit_add_differing (kring_desk_get_store (self->desk), self->plan, person, text,
                                 kring_desk_get_today (self->desk), &error))
    {
      kring_desk_say_error (self->desk, error);   /* what was typed stays */
      return;
    }

  kring_desk_say (self->desk, _("Written below the plan"), TRUE);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
person_cb (KringDifferingDialog *self)
{
  kring_typing_move (self->text_row, get_person (self));
}

/* What was typed when the cupboard was locked in the middle of it is there again, with whose words it is. */
static void
resume (KringDifferingDialog *self,
        KringRecord          *about)
{
  KringStore *store = kring_desk_get_store (self->desk);
  g_autofree char *field = g_strdup_printf ("differing/%" G_GINT64_FORMAT, kring_record_get_id (about));

  for (guint i = 0; i < self->people->len; i++)
    if (kring_drafts_get (store, g_array_index (self->people, gint64, i), field) != NULL)
      adw_combo_row_set_selected (self->person_row, i);
  kring_typing_keep_in_dialog (ADW_DIALOG (self), self->text_row, self->desk, get_person (self), field);
  g_signal_connect_object (self->person_row, "notify::selected", G_CALLBACK (person_cb), self, G_CONNECT_SWAPPED);
}

static void
fill_people (KringDifferingDialog *self)
{
  GPtrArray *people = kring_share_list (kring_desk_get_share (self->desk), KRING_NOUN_PERSON);
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < people->len; i++)
    {
      gint64 id = kring_record_get_id (people->pdata[i]);

      if (!kring_record_is (people->pdata[i], "kind", "person"))
        continue;
      g_array_append_val (self->people, id);
      gtk_string_list_append (names, kring_person_name (people->pdata[i]));
    }
  adw_combo_row_set_model (self->person_row, G_LIST_MODEL (names));
}

/* The line is told again where it stands without it; a long one by its beginning. */
static char *
create_quote (const char *text)
{
  g_autofree char *start = NULL;

  if (text == NULL || g_utf8_strlen (text, -1) <= LONGEST_QUOTE)
    return g_strdup (text);

  start = g_utf8_substring (text, 0, LONGEST_QUOTE);
  return g_strconcat (g_strchomp (start), "…", NULL);
}

static void
kring_differing_dialog_dispose (GObject *object)
{
  KringDifferingDialog *self = KRING_DIFFERING_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_DIFFERING_DIALOG);
  g_clear_pointer (&self->people, g_array_unref);
  g_clear_pointer (&self->quote, g_free);
  g_clear_object (&self->plan);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_differing_dialog_parent_class)->dispose (object);
}

static void
kring_differing_dialog_class_init (KringDifferingDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_differing_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-differing-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, KringDifferingDialog, about_label);
  gtk_widget_class_bind_template_child (widget_class, KringDifferingDialog, person_row);
  gtk_widget_class_bind_template_child (widget_class, KringDifferingDialog, text_row);
  gtk_widget_class_bind_template_child (widget_class, KringDifferingDialog, save_button);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);

  gtk_widget_class_install_action (widget_class, "differing.save", NULL, save_action);
}

static void
kring_differing_dialog_init (KringDifferingDialog *self)
{
  self->people = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_dialog_set_default_widget (ADW_DIALOG (self), self->save_button);
}

AdwDialog *
kring_differing_dialog_new (KringDesk   *desk,
                            KringRecord *plan,
                            KringRecord *about)
{
  KringDifferingDialog *self = g_object_new (KRING_TYPE_DIFFERING_DIALOG, NULL);
  const char *text = about != NULL ? kring_record_get_text (about, "text") : NULL;

  self->desk = g_object_ref (desk);
  self->plan = g_object_ref (plan);
  self->quote = create_quote (text);
  gtk_label_set_text (self->about_label, text != NULL ? text : _("Who sees it differently"));
  fill_people (self);
  resume (self, about != NULL ? about : plan);
  changed_cb (self);

  return ADW_DIALOG (self);
}
