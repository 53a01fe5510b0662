/* kring-plan-line-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-plan-line-private.h"

#include <glib/gi18n.h>

#include "kring-drafts.h"
#include "kring-edits-line.h"
#include "kring-kinds.h"
#include "kring-typing.h"
#include "kring-words-edit.h"
#include "kring-words.h"

static gboolean
committed_cb (KringPlanLine  *self,
              const char     *words,
              KringWordsEdit *edit)
{
  const char *field = g_object_get_data (G_OBJECT (edit), "field");
  g_autoptr(GError) error = NULL;

  if (kring_edit_text (kring_desk_get_store (self->desk), self->item, field, words, &error))
    return TRUE;

  kring_desk_say_error (self->desk, error);
  return FALSE;
}

GtkWidget *
kring_plan_line_create_edit (KringPlanLine *self,
                             const char    *field,
                             const char    *name,
                             const char    *css_class)
{
  GtkWidget *edit = kring_words_edit_new ();

  g_object_set_data (G_OBJECT (edit), "field", (gpointer) field);
  kring_words_edit_set_name (KRING_WORDS_EDIT (edit), name);
  kring_words_edit_set_words (KRING_WORDS_EDIT (edit), kring_record_get_text (self->item, field));
  kring_words_edit_set_editable (KRING_WORDS_EDIT (edit), kring_desk_can_edit (self->desk, self->item));
  kring_words_edit_set_marked (KRING_WORDS_EDIT (edit), !kring_record_is (self->item, "visibility", "team"));
  if (css_class != NULL)
    gtk_widget_add_css_class (edit, css_class);
  g_signal_connect_swapped (edit, "committed", G_CALLBACK (committed_cb), self);
  kring_typing_keep (KRING_WORDS_EDIT (edit), self->desk, kring_record_get_id (self->item), field);

  return edit;
}

GtkWidget *
kring_plan_line_add_caption (KringPlanLine *self,
                             const char    *words,
                             const char    *css_class)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), 4);
  gtk_widget_add_css_class (label, "caption");
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (self->box), label);

  return label;
}

/* What the line is in, or would be: the first language of the family that is not the language of the program. */
static const char *
get_second_language (KringPlanLine *self)
{
  KringRecord *family = kring_share_get_family (kring_desk_get_share (self->desk));
  const char *language = kring_record_get_text (self->item, "translation_lang");
  g_auto(GStrv) languages = family != NULL ? kring_record_get_texts (family, "languages") : NULL;
  const char *own = kring_language_get () == KRING_LANGUAGE_EN ? "en" : "nl";

  if (language != NULL)
    return language;
  for (gsize i = 0; languages != NULL && languages[i] != NULL; i++)
    if (!g_str_equal (languages[i], own))
      return g_intern_string (languages[i]);

  return "";
}

static gboolean
translated_cb (KringPlanLine *self,
               const char    *words)
{
  g_autoptr(GError) error = NULL;

  if (kring_edit_translate (kring_desk_get_store (self->desk), self->item, get_second_language (self), words, &error))
    return TRUE;

  kring_desk_say_error (self->desk, error);
  return FALSE;
}

/* From right to left where the script is. */
static void
add_translation (KringPlanLine *self)
{
  const char *words = kring_record_get_text (self->item, "translation"), *language = get_second_language (self);
  const char *named = kring_kinds_words ("language", language, kring_language_get ());
  g_autofree char *name = *language != '\0' ? g_strdup_printf (_("In %s"), named) : g_strdup (_("In the second language"));
  GtkWidget *edit;

  if ((self->shown & KRING_PLAN_LINE_TRANSLATION) == 0 || (words == NULL && !kring_desk_can_edit (self->desk, self->item)))
    return;

  edit = kring_plan_line_create_edit (self, "translation", name, "kring-translation");
  kring_words_edit_set_placeholder (KRING_WORDS_EDIT (edit), name);
  kring_words_edit_set_language (KRING_WORDS_EDIT (edit), language);
  g_signal_handlers_disconnect_by_func (edit, committed_cb, self);
  g_signal_connect_swapped (edit, "committed", G_CALLBACK (translated_cb), self);
  gtk_box_append (GTK_BOX (self->box), edit);
  if (words != NULL)
    kring_plan_line_add_caption (self, name, "dim-label");
}

GtkWidget *
kring_plan_line_get_child_edit (KringPlanLine *self)
{
  if (self->child_edit == NULL)
    {
      self->child_edit = kring_plan_line_create_edit (self, "child_text", _("How a child would say it"), "kring-child");
      kring_words_edit_set_placeholder (KRING_WORDS_EDIT (self->child_edit), _("How a child would say it"));
      gtk_box_insert_child_after (GTK_BOX (self->box), self->child_edit, self->row);
    }

  return self->child_edit;
}

void
kring_plan_line_add_words (KringPlanLine *self)
{
  gboolean is_shown = (self->shown & KRING_PLAN_LINE_CHILD) != 0 && kring_record_has (self->item, "child_text");

  if (is_shown || (kring_desk_can_edit (self->desk, self->item)
                   && kring_drafts_get (kring_desk_get_store (self->desk), kring_record_get_id (self->item), "child_text")))
    kring_plan_line_get_child_edit (self);
  add_translation (self);
}
