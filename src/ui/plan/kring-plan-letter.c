/* kring-plan-letter.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-plan-letter.h"

#include <glib/gi18n.h>

#include "kring-edits.h"
#include "kring-plan-differences.h"
#include "kring-plan-sections.h"
#include "kring-typing.h"
#include "kring-voice-section.h"
#include "kring-words.h"
#include "kring-words-edit.h"

struct _KringPlanLetter
{
  AdwBin          parent_instance;

  KringDesk      *desk;
  KringRecord    *plan;

  AdwBin         *changes_bin;
  KringWordsEdit *title_edit;
  KringWordsEdit *why_edit;
  KringWordsEdit *question_edit;
  GtkLabel       *question_label;
  GtkLabel       *made_by_label;
  GtkBox         *columns;
  GtkBox         *voices;
  GtkBox         *scales;
  GtkBox         *sections;
};

G_DEFINE_FINAL_TYPE (KringPlanLetter, kring_plan_letter, ADW_TYPE_BIN)

static char *
join_people (KringPlanLetter *self,
             const char      *role)
{
  g_autoptr(GPtrArray) people = kring_share_people (kring_desk_get_share (self->desk), self->plan, role);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) names = NULL;

  for (guint i = 0; i < people->len; i++)
    g_strv_builder_add (builder, kring_person_name (people->pdata[i]));
  names = g_strv_builder_end (builder);

  return kring_words_join ((const char * const *) names, kring_language_get ());
}

static void
show_label (GtkLabel   *label,
            const char *format,
            const char *words)
{
  g_autofree char *text = *words != '\0' ? g_strdup_printf (format, words) : NULL;

  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static void
show_head (KringPlanLetter *self,
           gboolean         is_other)
{
  g_autofree char *tellers = join_people (self, "question");
  g_autofree char *made_by = join_people (self, "made_by");
  gboolean editable = kring_desk_can_edit (self->desk, self->plan);
  KringWordsEdit *edits[] = { self->title_edit, self->why_edit, self->question_edit };
  const char *fields[] = { "title", "why", "question" };

  for (gsize i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      if (is_other)
        kring_words_edit_set_editable (edits[i], FALSE);   /* what was being typed belongs to that one */
      kring_words_edit_set_words (edits[i], kring_record_get_text (self->plan, fields[i]));
      kring_words_edit_set_editable (edits[i], editable);
      kring_typing_keep (edits[i], self->desk, kring_record_get_id (self->plan), fields[i]);
    }

  show_label (self->question_label, _("— %s"), tellers);
  /* Translators: who made the plan */
  show_label (self->made_by_label, _("Made by %s"), made_by);
}

static GtkWidget *
get_focus (KringPlanLetter *self,
           GType            type)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *found = focus != NULL ? gtk_widget_get_ancestor (focus, type) : NULL;

  return found != NULL && gtk_widget_is_ancestor (found, GTK_WIDGET (self)) ? found : NULL;
}

gboolean
kring_plan_letter_get_editing (KringPlanLetter *self)
{
  GtkWidget *edit = get_focus (self, KRING_TYPE_WORDS_EDIT);

  return edit != NULL && kring_words_edit_get_editing (KRING_WORDS_EDIT (edit));
}

/* The focus stays on the line it was on, wherever that is now. */
static gboolean
focus_item (GtkWidget *widget,
            gint64     id)
{
  if (KRING_IS_PLAN_LINE (widget) && kring_record_get_id (kring_plan_line_get_item (KRING_PLAN_LINE (widget))) == id)
    return gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (focus_item (child, id))
      return TRUE;

  return FALSE;
}

static gboolean
committed_cb (KringPlanLetter *self,
              const char      *words,
              KringWordsEdit  *edit)
{
  const char *field = edit == self->title_edit ? "title" : edit == self->why_edit ? "why" : "question";
  g_autoptr(GError) error = NULL;

  if (kring_edit_text (kring_desk_get_store (self->desk), self->plan, field, words, &error))
    return TRUE;

  kring_desk_say_error (self->desk, error);
  return FALSE;
}

static void
kring_plan_letter_dispose (GObject *object)
{
  KringPlanLetter *self = KRING_PLAN_LETTER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_PLAN_LETTER);
  g_clear_object (&self->plan);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_plan_letter_parent_class)->dispose (object);
}

static void
kring_plan_letter_class_init (KringPlanLetterClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_plan_letter_dispose;

  g_type_ensure (KRING_TYPE_WORDS_EDIT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-plan-letter.ui");
  gtk_widget_class_bind_template_child (widget_class, KringPlanLetter, changes_bin);
  gtk_widget_class_bind_template_child (widget_class, KringPlanLetter, title_edit);
  gtk_widget_class_bind_template_child (widget_class, KringPlanLetter, why_edit);
  gtk_widget_class_bind_template_child (widget_class, KringPlanLetter, question_edit);
  gtk_widget_class_bind_template_child (widget_class, KringPlanLetter, question_label);
  gtk_widget_class_bind_template_child (widget_class, KringPlanLetter, made_by_label);
  gtk_widget_class_bind_template_child (widget_class, KringPlanLetter, columns);
  gtk_widget_class_bind_template_child (widget_class, KringPlanLetter, voices);
  gtk_widget_class_bind_template_child (widget_class, KringPlanLetter, scales);
  gtk_widget_class_bind_template_child (widget_class, KringPlanLetter, sections);
  gtk_widget_class_bind_template_callback (widget_class, committed_cb);
}

static void
kring_plan_letter_init (KringPlanLetter *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  kring_words_edit_set_name (self->title_edit, _("Title of the plan"));
  kring_words_edit_set_name (self->why_edit, _("Why this plan, to the children"));
  kring_words_edit_set_placeholder (self->why_edit, _("Why do we make this plan? Say it to the children."));
  kring_words_edit_set_name (self->question_edit, _("The question of the family"));
  kring_words_edit_set_placeholder (self->question_edit, _("What does the family want? In their own words."));
}

GtkWidget *
kring_plan_letter_new (KringDesk *desk)
{
  KringPlanLetter *self = g_object_new (KRING_TYPE_PLAN_LETTER, NULL);

  self->desk = g_object_ref (desk);

  return GTK_WIDGET (self);
}

void
kring_plan_letter_show (KringPlanLetter    *self,
                        KringRecord        *plan,
                        KringPlanBeside     beside,
                        KringPlanLineShown  shown)
{
  GtkWidget *line = get_focus (self, KRING_TYPE_PLAN_LINE);
  gint64 focus = line != NULL ? kring_record_get_id (kring_plan_line_get_item (KRING_PLAN_LINE (line))) : 0;
  gboolean is_other = self->plan == NULL || kring_record_get_id (self->plan) != kring_record_get_id (plan);

  g_set_object (&self->plan, plan);
  adw_bin_set_child (self->changes_bin, beside != KRING_PLAN_ALONE
                                       ? kring_plan_differences_new (self->desk, plan, beside == KRING_PLAN_CHANGES) : NULL);
  show_head (self, is_other);
  kring_plan_sections_fill_columns (self->columns, self->desk, plan, shown);

  /* what the children say and where everybody stands is of now: it belongs to the plan that counts now */
  kring_plan_sections_empty (self->voices);
  kring_plan_sections_empty (self->scales);
  if (!kring_record_is (plan, "status", "replaced"))
    {
      kring_voice_section_fill (self->voices, self->desk);
      kring_plan_sections_fill_scales (self->scales, self->desk);
    }
  kring_plan_sections_fill (self->sections, self->desk, plan, shown);

  if (focus != 0 && !focus_item (GTK_WIDGET (self->columns), focus))
    focus_item (GTK_WIDGET (self->sections), focus);
}
