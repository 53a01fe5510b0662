/* kring-score-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-score-dialog.h"

#include "kring-drafts.h"
#include "kring-edits-meeting.h"
#include "kring-mark-entry.h"
#include "kring-typing.h"
#include "kring-words.h"

/* Words beside the mark: of the mark that is shown, or typed here and nobody's yet. */
typedef struct {
  const char  *field;
  GtkEditable *row;
  gboolean     is_loaded;
  char        *typed;       /* while those of a mark are shown */
} Words;

struct _KringScoreDialog
{
  AdwDialog       parent_instance;

  KringDesk      *desk;
  KringRecord    *scale;
  KringRecord    *score;        /* the mark that was pressed; NULL: none */
  GArray         *people;       /* gint64, beside the rows */
  Words           words[2];

  GtkLabel       *question_label;
  AdwComboRow    *person_row;
  KringMarkEntry *mark_entry;
  GtkEditable    *why_row;
  GtkEditable    *plus_one_row;
  GtkWidget      *save_button;
};

G_DEFINE_FINAL_TYPE (KringScoreDialog, kring_score_dialog, ADW_TYPE_DIALOG)

static gint64
get_person (KringScoreDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->person_row);

  return selected < self->people->len ? g_array_index (self->people, gint64, selected) : 0;
}

static void
show_savable (KringScoreDialog *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "score.save",
                                 get_person (self) != 0 && kring_mark_entry_is_said (self->mark_entry));
}

static void
changed_cb (KringScoreDialog *self)
{
  show_savable (self);
}

static gboolean
is_of_today (KringScoreDialog *self,
             KringRecord      *score)
{
  int today = kring_desk_get_today (self->desk);
  g_auto(KringDate) date = KRING_DATE_INIT;

  return kring_record_get_date (score, "date", &date) && date.lo == today && date.hi == today;
}

/* The mark of the person that writing down will change, or that was pressed; NULL: none. Borrowed. */
static KringRecord *
find_score (KringScoreDialog *self)
{
  GPtrArray *scores = kring_share_parts (kring_desk_get_share (self->desk), self->scale, KRING_NOUN_SCORE);
  gint64 person = get_person (self);

  if (self->score != NULL && kring_record_get_ref (self->score, "person") == person)
    return self->score;
  for (guint i = 0; i < scores->len; i++)
    if (kring_record_get_ref (scores->pdata[i], "person") == person && is_of_today (self, scores->pdata[i]))
      return scores->pdata[i];

  return NULL;
}

/* What one person said never becomes the words of another. */
static void
show_words (Words       *words,
            KringRecord *score)
{
  const char *kept = score != NULL ? kring_record_get_text (score, words->field) : NULL;

  if (!words->is_loaded)
    g_set_str (&words->typed, gtk_editable_get_text (words->row));
  words->is_loaded = kept != NULL;
  gtk_editable_set_text (words->row, kept != NULL ? kept : words->typed);
}

static void
person_cb (KringScoreDialog *self)
{
  KringRecord *score;

  if (self->people == NULL)
    return;

  score = find_score (self);
  kring_mark_entry_reset (self->mark_entry, kring_desk_get_share (self->desk), get_person (self));
  if (score != NULL)
    kring_mark_entry_set_value (self->mark_entry, kring_record_get_int (score, "value"));
  for (gsize i = 0; i < G_N_ELEMENTS (self->words); i++)
    {
      show_words (&self->words[i], score);
      kring_typing_move (self->words[i].row, get_person (self));
    }
  show_savable (self);
}

static char *
dup_draft_field (KringScoreDialog *self,
                 const Words      *words)
{
  return g_strdup_printf ("mark/%" G_GINT64_FORMAT "/%s", kring_record_get_id (self->scale), words->field);
}

/* Which row is that of whose words were typed when the cupboard was locked in the middle of it; @row: of nobody. */
static guint
find_typed (KringScoreDialog *self,
            guint             row)
{
  for (gsize i = 0; i < G_N_ELEMENTS (self->words); i++)
    {
      g_autofree char *field = dup_draft_field (self, &self->words[i]);

      for (guint j = 0; j < self->people->len; j++)
        if (kring_drafts_get (kring_desk_get_store (self->desk), g_array_index (self->people, gint64, j), field) != NULL)
          return j;
    }

  return row;
}

static void
keep_typed (KringScoreDialog *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (self->words); i++)
    {
      g_autofree char *field = dup_draft_field (self, &self->words[i]);

      kring_typing_keep_in_dialog (ADW_DIALOG (self), self->words[i].row, self->desk, get_person (self), field);
    }
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KringScoreDialog *self = KRING_SCORE_DIALOG (widget);
  g_autoptr(GError) error = NULL;

  if (kring_edit_score (kring_desk_get_store (self->desk), self->scale, get_person (self),
                        kring_mark_entry_get_value (self->mark_entry), gtk_editable_get_text (self->why_row),
                        gtk_editable_get_text (self->plus_one_row), kring_desk_get_today (self->desk), &error))
    adw_dialog_close (ADW_DIALOG (self));
  else
    kring_desk_say_error (self->desk, error);
}

/* People and groups; not pets, places and the like. Returns which row is that of @person. */
static guint
fill_people (KringScoreDialog *self,
             gint64            person)
{
  GPtrArray *people = kring_share_list (kring_desk_get_share (self->desk), KRING_NOUN_PERSON);
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = 0;

  self->people = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; i < people->len; i++)
    {
      gint64 id = kring_record_get_id (people->pdata[i]);

      if (!kring_record_is (people->pdata[i], "kind", "person"))
        continue;
      if (id == person)
        selected = self->people->len;
      g_array_append_val (self->people, id);
      gtk_string_list_append (names, kring_person_name (people->pdata[i]));
    }
  adw_combo_row_set_model (self->person_row, G_LIST_MODEL (names));

  return selected;
}

static void
kring_score_dialog_dispose (GObject *object)
{
  KringScoreDialog *self = KRING_SCORE_DIALOG (object);

  g_clear_pointer (&self->people, g_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_SCORE_DIALOG);
  g_clear_object (&self->desk);
  g_clear_object (&self->scale);
  g_clear_object (&self->score);

  G_OBJECT_CLASS (kring_score_dialog_parent_class)->dispose (object);
}

static void
kring_score_dialog_finalize (GObject *object)
{
  KringScoreDialog *self = KRING_SCORE_DIALOG (object);

  for (gsize i = 0; i < G_N_ELEMENTS (self->words); i++)
    g_free (self->words[i].typed);

  G_OBJECT_CLASS (kring_score_dialog_parent_class)->finalize (object);
}

static void
kring_score_dialog_class_init (KringScoreDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_score_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = kring_score_dialog_finalize;

  g_type_ensure (KRING_TYPE_MARK_ENTRY);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-score-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, KringScoreDialog, question_label);
  gtk_widget_class_bind_template_child (widget_class, KringScoreDialog, person_row);
  gtk_widget_class_bind_template_child (widget_class, KringScoreDialog, mark_entry);
  gtk_widget_class_bind_template_child (widget_class, KringScoreDialog, why_row);
  gtk_widget_class_bind_template_child (widget_class, KringScoreDialog, plus_one_row);
  gtk_widget_class_bind_template_child (widget_class, KringScoreDialog, save_button);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, person_cb);

  gtk_widget_class_install_action (widget_class, "score.save", NULL, save_action);
}

static void
kring_score_dialog_init (KringScoreDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_dialog_set_default_widget (ADW_DIALOG (self), self->save_button);
  self->words[0] = (Words) { .field = "why", .row = self->why_row };
  self->words[1] = (Words) { .field = "plus_one", .row = self->plus_one_row };
}

AdwDialog *
kring_score_dialog_new (KringDesk   *desk,
                        KringRecord *scale,
                        KringRecord *score)
{
  KringScoreDialog *self = g_object_new (KRING_TYPE_SCORE_DIALOG, NULL);
  gint64 person = score != NULL ? kring_record_get_ref (score, "person") : 0;
  const char *question = kring_record_get_text (scale, "question");
  guint row;

  self->desk = g_object_ref (desk);
  self->scale = g_object_ref (scale);
  gtk_label_set_text (self->question_label, question != NULL ? question : "");
  g_set_object (&self->score, score);
  row = fill_people (self, person);
  adw_combo_row_set_selected (self->person_row, score != NULL ? row : find_typed (self, row));
  person_cb (self);
  keep_typed (self);

  return ADW_DIALOG (self);
}
