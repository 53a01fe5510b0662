/* kring-plan-letter.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-plan-letter.h"

#include <glib/gi18n.h>

#include "kring-edits.h"
#include "kring-focus-path.h"
#include "kring-place-keeper.h"
#include "kring-shown-content.h"
#include "kring-plan-differences.h"
#include "kring-plan-foot.h"
#include "kring-plan-head.h"
#include "kring-plan-sections.h"
#include "kring-typing.h"
#include "kring-voice-section.h"
#include "kring-words-edit.h"

/* How many lines are made before the letter is seen, in each column, and how many at a time after that. */
#define FIRST_LINES 5
#define MORE_LINES  4

/* From top to bottom; what is not seen at once is made when nothing is more urgent. */
typedef enum {
  STAGE_HEAD,
  STAGE_COLUMNS,
  STAGE_VOICES,
  STAGE_SCALES,
  STAGE_SECTIONS,
  STAGE_FOOT,
  N_STAGES
} Stage;

struct _KringPlanLetter
{
  AdwBin          parent_instance;

  KringDesk      *desk;
  KringRecord    *plan;
  gboolean        is_editable;
  char           *content[N_STAGES];   /* what the parts show that are made as a whole; as kring-shown-content.h */
  char           *changes;             /* what the differences show */
  Stage           stage;               /* what is made next; N_STAGES: all is there */
  guint           frame_id;            /* until the first frame: work begins after it */
  guint           work_id;
  gint64          revealed;            /* the item whose line is to be brought into view; 0: none */

  GtkScrolledWindow *scrolled;
  AdwBin         *changes_bin;
  KringWordsEdit *title_edit;
  KringWordsEdit *why_edit;
  KringWordsEdit *question_edit;
  AdwBin         *head_bin;
  GtkBox         *columns;
  GtkBox         *voices;
  GtkBox         *scales;
  GtkBox         *sections;
  AdwBin         *foot_bin;
};

G_DEFINE_FINAL_TYPE (KringPlanLetter, kring_plan_letter, ADW_TYPE_BIN)

static void
show_head (KringPlanLetter *self,
           gboolean         is_other)
{
  gboolean editable = kring_desk_can_edit (self->desk, self->plan);
  KringWordsEdit *edits[] = { self->title_edit, self->why_edit, self->question_edit };
  const char *fields[] = { "title", "why", "question" };

  for (gsize i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      if (is_other)
        kring_words_edit_set_editable (edits[i], FALSE);   /* what was being typed belongs to that one */
      kring_words_edit_set_words (edits[i], kring_record_get_text (self->plan, fields[i]));
      kring_words_edit_set_editable (edits[i], editable);
      if (is_other || editable != self->is_editable)
        kring_typing_keep (edits[i], self->desk, kring_record_get_id (self->plan), fields[i]);
    }
  self->is_editable = editable;
}

static void
show_changes (KringPlanLetter *self,
              KringPlanBeside  beside)
{
  GtkWidget *before = adw_bin_get_child (self->changes_bin);
  gboolean is_open = GTK_IS_EXPANDER (before) && gtk_expander_get_expanded (GTK_EXPANDER (before));
  g_autofree char *changes = beside != KRING_PLAN_ALONE ? kring_plan_differences_tell (self->desk, self->plan) : NULL;

  if (changes == NULL)
    adw_bin_set_child (self->changes_bin, NULL);
  else if (g_strcmp0 (changes, self->changes) != 0 || before == NULL)
    adw_bin_set_child (self->changes_bin, kring_plan_differences_new (self->desk, self->plan,
                                                                      is_open || beside == KRING_PLAN_CHANGES));
  g_set_str (&self->changes, changes);
}

/* What the children say and where everybody stands is of now: it belongs to the plan that counts now. */
static gboolean
is_now (KringPlanLetter *self)
{
  return !kring_record_is (self->plan, "status", "replaced");
}

static void
fill_head (KringPlanLetter *self)
{
  adw_bin_set_child (self->head_bin, kring_plan_head_new (self->desk, self->plan));
}

static void
fill_voices (KringPlanLetter *self)
{
  kring_plan_sections_empty (self->voices);
  if (is_now (self))
    kring_voice_section_fill (self->voices, self->desk);
}

static void
fill_scales (KringPlanLetter *self)
{
  kring_plan_sections_empty (self->scales);
  if (is_now (self))
    kring_plan_sections_fill_scales (self->scales, self->desk);
}

static void
fill_foot (KringPlanLetter *self)
{
  adw_bin_set_child (self->foot_bin, kring_plan_foot_new (self->desk, self->plan));
}

static void
add_rows (KringPlanLetter *self,
          GString         *content,
          KringNoun        noun,
          KringNoun        parts)
{
  KringShare *share = kring_desk_get_share (self->desk);
  GPtrArray *rows = kring_share_list (share, noun);

  kring_shown_content_add_all (content, share, rows);
  for (guint i = 0; i < rows->len; i++)
    kring_shown_content_add_parts (content, share, rows->pdata[i], parts);
}

static char *
create_content (KringPlanLetter *self,
                Stage            stage)
{
  KringShare *share = kring_desk_get_share (self->desk);
  GString *content = g_string_new (NULL);

  g_string_append_printf (content, "%d %d", kring_desk_can_edit (self->desk, self->plan), kring_desk_get_today (self->desk));
  kring_shown_content_add (content, share, self->plan);
  if (stage == STAGE_SCALES)
    {
      add_rows (self, content, KRING_NOUN_SCALE, KRING_NOUN_SCORE);
      return g_string_free (content, FALSE);
    }

  kring_shown_content_add_all (content, share, kring_share_list (share, KRING_NOUN_PERSON));
  if (stage == STAGE_HEAD)
    {
      kring_shown_content_add (content, share, kring_share_get_family (share));
      kring_shown_content_add_parts (content, share, self->plan, KRING_NOUN_PLAN_PERSON);
    }
  else if (stage == STAGE_VOICES)
    {
      add_rows (self, content, KRING_NOUN_CHILD_VOICE, KRING_NOUN_STROKE);
    }
  else
    {
      kring_shown_content_add_parts (content, share, self->plan, KRING_NOUN_SIGNATURE);
      kring_shown_content_add_parts (content, share, self->plan, KRING_NOUN_NOT_AGREED);
    }

  return g_string_free (content, FALSE);
}

/* A part that is made as a whole, when something in it changed. */
static gboolean
show_part (KringPlanLetter *self,
           Stage            stage)
{
  static void (* const fill[N_STAGES]) (KringPlanLetter *self) = {
    [STAGE_HEAD] = fill_head, [STAGE_VOICES] = fill_voices, [STAGE_SCALES] = fill_scales, [STAGE_FOOT] = fill_foot,
  };
  GtkWidget *parts[N_STAGES] = { [STAGE_HEAD] = GTK_WIDGET (self->head_bin), [STAGE_VOICES] = GTK_WIDGET (self->voices),
                                 [STAGE_SCALES] = GTK_WIDGET (self->scales), [STAGE_FOOT] = GTK_WIDGET (self->foot_bin) };
  g_autofree char *content = create_content (self, stage);
  g_autoptr(GArray) focus = NULL;

  if (g_strcmp0 (content, self->content[stage]) == 0)
    return TRUE;
  if (kring_words_edit_is_typed_in (parts[stage]))   /* that would be gone */
    return FALSE;

  focus = kring_focus_path_find (parts[stage]);
  g_set_str (&self->content[stage], content);
  fill[stage] (self);
  kring_focus_path_restore (parts[stage], focus);

  return TRUE;
}

/* What is next, with at most @n more lines. FALSE when there is more of it. */
static gboolean
work (KringPlanLetter *self,
      guint            n,
      gboolean        *is_held)
{
  if (self->stage == STAGE_COLUMNS || self->stage == STAGE_SECTIONS)
    return kring_plan_sections_work (self->stage == STAGE_COLUMNS ? self->columns : self->sections, n, n);

  *is_held |= !show_part (self, self->stage);
  return TRUE;
}

static GtkWidget *
find_line_in (GtkWidget *widget,
              gint64     item)
{
  GtkWidget *found = NULL;

  if (KRING_IS_PLAN_LINE (widget))
    return kring_record_get_id (kring_plan_line_get_item (KRING_PLAN_LINE (widget))) == item ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_line_in (child, item);

  return found;
}

/* Once it has its place. */
static gboolean
reveal_cb (GtkWidget     *line,
           GdkFrameClock *clock,
           gpointer       user_data)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (line, GTK_TYPE_VIEWPORT);

  if (gtk_widget_get_height (line) == 0)
    return G_SOURCE_CONTINUE;

  if (viewport != NULL)
    gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), line, NULL);
  return G_SOURCE_REMOVE;
}

static GtkWidget *
find_line (KringPlanLetter *self,
           gint64           item)
{
  GtkWidget *line = item != 0 ? find_line_in (GTK_WIDGET (self->columns), item) : NULL;

  return line != NULL || item == 0 ? line : find_line_in (GTK_WIDGET (self->sections), item);
}

static void
reveal (KringPlanLetter *self)
{
  GtkWidget *line = find_line (self, self->revealed);

  if (line == NULL)
    return;

  self->revealed = 0;
  gtk_widget_add_tick_callback (line, reveal_cb, NULL, NULL);
}

static gboolean
work_cb (gpointer data)
{
  KringPlanLetter *self = data;
  gboolean is_held = FALSE;   /* nobody types in what was never seen */

  if (work (self, MORE_LINES, &is_held))
    self->stage++;
  if (self->stage < N_STAGES)
    return G_SOURCE_CONTINUE;

  reveal (self);
  self->work_id = 0;
  return G_SOURCE_REMOVE;
}

/* What the first frame shows is there; what is below it does not hold that frame up. */
static gboolean
frame_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  KringPlanLetter *self = KRING_PLAN_LETTER (widget);

  self->frame_id = 0;
  self->work_id = g_idle_add_full (G_PRIORITY_LOW, work_cb, self, NULL);   /* this frame is painted before it */
  return G_SOURCE_REMOVE;
}

static gboolean
is_working (KringPlanLetter *self)
{
  return self->frame_id != 0 || self->work_id != 0;
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

  g_clear_handle_id (&self->work_id, g_source_remove);
  if (self->frame_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->frame_id);
  self->frame_id = 0;
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_PLAN_LETTER);
  g_clear_object (&self->plan);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_plan_letter_parent_class)->dispose (object);
}

static void
kring_plan_letter_finalize (GObject *object)
{
  KringPlanLetter *self = KRING_PLAN_LETTER (object);

  for (int i = 0; i < N_STAGES; i++)
    g_free (self->content[i]);
  g_free (self->changes);

  G_OBJECT_CLASS (kring_plan_letter_parent_class)->finalize (object);
}

/* It takes what the window has, and scrolls. What it holds is not asked how high it would like to be, in a shape that
 * it may not get. */
static void
measure_letter (GtkWidget      *widget,
                GtkOrientation  orientation,
                int             for_size,
                int            *minimum,
                int            *natural,
                int            *minimum_baseline,
                int            *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 300 : 100;
}

static void
allocate_letter (GtkWidget *widget,
                 int        width,
                 int        height,
                 int        baseline)
{
  gtk_widget_allocate (gtk_widget_get_first_child (widget), width, height, baseline, NULL);
}

static void
kring_plan_letter_class_init (KringPlanLetterClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_plan_letter_dispose;
  G_OBJECT_CLASS (klass)->finalize = kring_plan_letter_finalize;

  g_type_ensure (KRING_TYPE_WORDS_EDIT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-plan-letter.ui");
  gtk_widget_class_bind_template_child (widget_class, KringPlanLetter, scrolled);
  gtk_widget_class_bind_template_child (widget_class, KringPlanLetter, changes_bin);
  gtk_widget_class_bind_template_child (widget_class, KringPlanLetter, title_edit);
  gtk_widget_class_bind_template_child (widget_class, KringPlanLetter, why_edit);
  gtk_widget_class_bind_template_child (widget_class, KringPlanLetter, question_edit);
  gtk_widget_class_bind_template_child (widget_class, KringPlanLetter, head_bin);
  gtk_widget_class_bind_template_child (widget_class, KringPlanLetter, columns);
  gtk_widget_class_bind_template_child (widget_class, KringPlanLetter, voices);
  gtk_widget_class_bind_template_child (widget_class, KringPlanLetter, scales);
  gtk_widget_class_bind_template_child (widget_class, KringPlanLetter, sections);
  gtk_widget_class_bind_template_child (widget_class, KringPlanLetter, foot_bin);
  gtk_widget_class_bind_template_callback (widget_class, committed_cb);
}

static void
kring_plan_letter_init (KringPlanLetter *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (GTK_WIDGET (self), gtk_custom_layout_new (NULL, measure_letter, allocate_letter));
  kring_place_keep (self->scrolled);
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
  kring_plan_sections_create (self->columns, self->sections, desk);

  return GTK_WIDGET (self);
}

gboolean
kring_plan_letter_show (KringPlanLetter    *self,
                        KringRecord        *plan,
                        KringPlanBeside     beside,
                        KringPlanLineShown  shown)
{
  gboolean is_other = self->plan == NULL || kring_record_get_id (self->plan) != kring_record_get_id (plan);
  gboolean is_held = FALSE;

  g_set_object (&self->plan, plan);
  show_changes (self, beside);
  show_head (self, is_other);
  is_held |= !kring_plan_sections_show (self->columns, plan, shown);
  is_held |= !kring_plan_sections_show (self->sections, plan, shown);

  self->stage = STAGE_HEAD;
  if (is_other)
    {
      is_held |= !show_part (self, STAGE_HEAD);
      kring_plan_sections_work (self->columns, FIRST_LINES, 3 * FIRST_LINES);
      self->stage = STAGE_COLUMNS;
    }
  while (!is_other && !is_working (self) && self->stage < N_STAGES && work (self, 3 * FIRST_LINES, &is_held))
    self->stage++;   /* all of it was there, and little changed */
  if (self->stage == N_STAGES)
    reveal (self);
  else if (!is_working (self))
    self->frame_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), frame_cb, NULL, NULL);

  return !is_held;
}

gboolean
kring_plan_letter_is_whole (KringPlanLetter *self)
{
  return self->stage == N_STAGES;
}

void
kring_plan_letter_begin (KringPlanLetter *self)
{
  kring_words_edit_begin (self->question_edit);
}

void
kring_plan_letter_reveal (KringPlanLetter *self,
                          gint64           item)
{
  self->revealed = item;
}

gboolean
kring_plan_letter_focus (KringPlanLetter *self,
                         gint64           item)
{
  GtkWidget *line = find_line (self, item);

  return line != NULL && gtk_widget_child_focus (line, GTK_DIR_TAB_FORWARD);
}
