/* kring-plan-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-plan-page.h"

#include <glib/gi18n.h>

#include "kring-edits-plan.h"
#include "kring-kinds.h"
#include "kring-plan-line.h"
#include "kring-plan-sections.h"
#include "kring-quick-item.h"
#include "kring-shrinking.h"
#include "kring-views.h"
#include "kring-words-edit.h"

struct _KringPlanPage
{
  AdwBin          parent_instance;

  KringDesk      *desk;
  GSignalGroup   *desk_signals;

  gint64          plan;        /* id of the version shown; 0: the newest */
  guint           idle;        /* to be made anew */
  gboolean        is_filling;

  GtkStack       *stack;
  GtkDropDown    *version_drop_down;
  KringWordsEdit *title_edit;
  KringWordsEdit *why_edit;
  KringWordsEdit *question_edit;
  GtkLabel       *question_label;
  GtkLabel       *made_by_label;
  GtkBox         *columns;
  GtkBox         *voices;
  GtkBox         *scales;
  GtkBox         *sections;
  GtkWidget      *quick_box;
  GtkDropDown    *quick_kind;
  GtkEntry       *quick_entry;
  GtkLabel       *quick_label;
  guint           hand_kind;        /* the kind that was last chosen by hand */
  gboolean        is_kind_chosen;   /* by hand, for this line: what the words say does not count */
};

G_DEFINE_FINAL_TYPE (KringPlanPage, kring_plan_page, ADW_TYPE_BIN)

/* What can be added from the line at the foot, in the order good, worries, next. */
static const char * const quick_kinds[] = {
  "strength", "worry", "goal", "agreement", "wish", "house_rule", "emergency", "taper", "open",
};

static KringRecord *
get_plan (KringPlanPage *self)
{
  KringShare *share = kring_desk_get_share (self->desk);
  GPtrArray *plans = kring_share_list (share, KRING_NOUN_PLAN);
  KringRecord *plan = self->plan != 0 ? kring_share_get (share, self->plan) : NULL;

  if (plan == NULL && plans->len > 0)
    plan = plans->pdata[plans->len - 1];

  return plan;
}

static char *
join_people (KringPlanPage *self,
             KringRecord   *owner,
             const char    *role)
{
  g_autoptr(GPtrArray) people = kring_share_people (kring_desk_get_share (self->desk), owner, role);
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
show_versions (KringPlanPage *self,
               KringRecord   *shown)
{
  GPtrArray *plans = kring_share_list (kring_desk_get_share (self->desk), KRING_NOUN_PLAN);
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = 0;

  for (guint i = 0; i < plans->len; i++)
    {
      const char *status = kring_kinds_words ("plan_status", kring_record_get_text (plans->pdata[i], "status"),
                                              kring_language_get ());
      gint64 version = kring_record_get_int (plans->pdata[i], "version");
      g_autofree char *number = version != KRING_UNSET ? g_strdup_printf (" %d", (int) version) : g_strdup ("");
      g_autofree char *name = g_strdup_printf ("%s%s (%s)", kring_record_get_text (plans->pdata[i], "title"), number, status);

      gtk_string_list_append (names, name);
      if (plans->pdata[i] == shown)
        selected = i;
    }

  gtk_drop_down_set_model (self->version_drop_down, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->version_drop_down, selected);
  gtk_widget_set_visible (GTK_WIDGET (self->version_drop_down), plans->len > 1);
}

static void
show_head (KringPlanPage *self,
           KringRecord   *plan)
{
  g_autofree char *tellers = join_people (self, plan, "question");
  g_autofree char *made_by = join_people (self, plan, "made_by");
  gboolean editable = kring_desk_get_editable (self->desk);
  KringWordsEdit *edits[] = { self->title_edit, self->why_edit, self->question_edit };

  kring_words_edit_set_words (self->title_edit, kring_record_get_text (plan, "title"));
  kring_words_edit_set_words (self->why_edit, kring_record_get_text (plan, "why"));
  kring_words_edit_set_words (self->question_edit, kring_record_get_text (plan, "question"));
  for (gsize i = 0; i < G_N_ELEMENTS (edits); i++)
    kring_words_edit_set_editable (edits[i], editable);

  show_label (self->question_label, _("— %s"), tellers);
  /* Translators: who made the plan */
  show_label (self->made_by_label, _("Made by %s"), made_by);
}

static gboolean
is_editing (KringPlanPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *edit = focus != NULL ? gtk_widget_get_ancestor (focus, KRING_TYPE_WORDS_EDIT) : NULL;

  return edit != NULL && gtk_widget_is_ancestor (edit, GTK_WIDGET (self))
         && kring_words_edit_get_editing (KRING_WORDS_EDIT (edit));
}

/* The line that has the focus; 0: none. */
static gint64
get_focus_item (KringPlanPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *line = focus != NULL ? gtk_widget_get_ancestor (focus, KRING_TYPE_PLAN_LINE) : NULL;

  return line != NULL ? kring_record_get_id (kring_plan_line_get_item (KRING_PLAN_LINE (line))) : 0;
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

/* Never while somebody is typing: what they typed would be gone. */
static gboolean
fill_cb (gpointer data)
{
  KringPlanPage *self = data;
  KringRecord *plan = get_plan (self);
  gint64 focus = get_focus_item (self);

  self->idle = 0;
  if (is_editing (self))
    {
      self->idle = g_timeout_add (500, fill_cb, self);
      return G_SOURCE_REMOVE;
    }

  gtk_stack_set_visible_child_name (self->stack, plan != NULL ? "plan" : "empty");
  gtk_widget_set_visible (self->quick_box, plan != NULL && kring_desk_get_editable (self->desk)
                                           && !kring_record_is (plan, "status", "replaced"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.begin", kring_desk_get_editable (self->desk));
  if (plan == NULL)
    return G_SOURCE_REMOVE;

  self->is_filling = TRUE;
  show_versions (self, plan);
  show_head (self, plan);
  kring_plan_sections_fill_columns (self->columns, self->desk, plan);
  kring_views_fill_voices (self->voices, self->desk);
  kring_plan_sections_fill_scales (self->scales, self->desk);
  kring_plan_sections_fill (self->sections, self->desk, plan);
  self->is_filling = FALSE;
  if (focus != 0 && !focus_item (GTK_WIDGET (self->columns), focus))
    focus_item (GTK_WIDGET (self->sections), focus);

  return G_SOURCE_REMOVE;
}

static void
queue_fill (KringPlanPage *self)
{
  if (self->idle == 0)
    self->idle = g_idle_add (fill_cb, self);
}

static void
version_cb (KringPlanPage *self)
{
  GPtrArray *plans = kring_share_list (kring_desk_get_share (self->desk), KRING_NOUN_PLAN);
  guint selected = gtk_drop_down_get_selected (self->version_drop_down);

  if (self->is_filling || selected >= plans->len)
    return;

  self->plan = kring_record_get_id (plans->pdata[selected]);
  queue_fill (self);
}

static gboolean
plan_committed_cb (KringPlanPage  *self,
                   const char     *words,
                   KringWordsEdit *edit)
{
  const char *field = edit == self->title_edit ? "title" : edit == self->why_edit ? "why" : "question";
  g_autoptr(GError) error = NULL;

  if (kring_edit_text (kring_desk_get_store (self->desk), get_plan (self), field, words, &error))
    return TRUE;

  kring_desk_say_error (self->desk, error);
  return FALSE;
}

/* The kind that the words tell; without one (NULL), what was last chosen by hand. */
static void
set_quick_kind (KringPlanPage *self,
                const char    *kind)
{
  guint selected = self->hand_kind;

  for (guint i = 0; kind != NULL && i < G_N_ELEMENTS (quick_kinds); i++)
    if (g_str_equal (quick_kinds[i], kind))
      selected = i;

  self->is_filling = TRUE;
  gtk_drop_down_set_selected (self->quick_kind, selected);
  self->is_filling = FALSE;
}

static void
quick_kind_cb (KringPlanPage *self)
{
  if (self->is_filling)
    return;

  self->is_kind_chosen = TRUE;
  self->hand_kind = gtk_drop_down_get_selected (self->quick_kind);
}

/* What Enter will do, under the line. */
static void
quick_changed_cb (KringPlanPage *self)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->quick_entry));
  g_auto(GStrv) lines = kring_quick_item_split (typed);
  guint n_lines = g_strv_length (lines);
  g_auto(KringQuickItem) item = { NULL };
  g_autofree char *told = NULL;
  g_autofree char *words = NULL;

  if (n_lines > 1)
    {
      /* Translators: %u is how many lines were pasted */
      words = g_strdup_printf (_("Enter adds %u lines"), n_lines);
    }
  else if (!self->is_kind_chosen && n_lines == 1 && kring_quick_item_read (&item, kring_desk_get_share (self->desk), lines[0]))
    {
      told = kring_quick_item_tell (&item, kring_desk_get_share (self->desk));
      if (told != NULL)
        words = g_strdup_printf (_("Enter adds: %s"), told);
    }
  if (!self->is_kind_chosen)
    set_quick_kind (self, item.kind);

  gtk_label_set_text (self->quick_label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->quick_label), words != NULL);
}

static gboolean
add_line (KringPlanPage *self,
          const char    *kind,
          const char    *line,
          GError       **error)
{
  KringStore *store = kring_desk_get_store (self->desk);
  g_auto(KringQuickItem) item = { NULL };

  if (g_str_equal (kind, "agreement") && kring_quick_item_read (&item, kring_desk_get_share (self->desk), line))
    return kring_edit_add_agreement (store, get_plan (self), item.text, item.when, (gint64 *) (gpointer) item.who->data,
                                     item.who->len, error) != NULL;

  return kring_edit_add_item (store, get_plan (self), kind, line, error) != NULL;
}

static void
quick_activate_cb (KringPlanPage *self)
{
  g_auto(GStrv) lines = kring_quick_item_split (gtk_editable_get_text (GTK_EDITABLE (self->quick_entry)));
  const char *kind = quick_kinds[gtk_drop_down_get_selected (self->quick_kind)];
  guint n_lines = g_strv_length (lines);
  g_autoptr(GError) error = NULL;
  gboolean kept;

  if (n_lines == 0)
    return;

  if (n_lines == 1)
    kept = add_line (self, kind, lines[0], &error);
  else
    kept = kring_edit_add_items (kring_desk_get_store (self->desk), get_plan (self), kind, (const char * const *) lines, &error);
  if (!kept)
    {
      kring_desk_say_error (self->desk, error);   /* what was typed stays */
      return;
    }

  self->is_kind_chosen = FALSE;
  gtk_editable_set_text (GTK_EDITABLE (self->quick_entry), "");
  kring_desk_say (self->desk, _("Line added to the plan"), TRUE);
}

static void
begin_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  KringPlanPage *self = KRING_PLAN_PAGE (widget);
  g_autoptr(GError) error = NULL;

  if (kring_edit_begin_plan (kring_desk_get_store (self->desk), _("Our plan"), &error) == NULL)
    kring_desk_say_error (self->desk, error);
}

/* The new version is shown; the one before can be chosen again at the top. */
static void
new_version_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  KringPlanPage *self = KRING_PLAN_PAGE (widget);
  g_autoptr(GError) error = NULL;
  KringRecord *copy = kring_edit_copy_plan (kring_desk_get_store (self->desk), get_plan (self),
                                            kring_desk_get_today (self->desk), &error);

  if (copy == NULL)
    {
      kring_desk_say_error (self->desk, error);
      return;
    }

  self->plan = kring_record_get_id (copy);
  kring_desk_say (self->desk, _("A new version to work in; the one before stays as it is"), TRUE);
}

static void
add_scale_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  KringPlanPage *self = KRING_PLAN_PAGE (widget);
  const char *kind = g_variant_get_string (parameter, NULL);
  const char *question = kring_kinds_words ("scale_kind", kind, kring_language_get ());
  g_autoptr(GError) error = NULL;

  if (kring_edit_add_scale (kring_desk_get_store (self->desk), kind, question, &error) == NULL)
    kring_desk_say_error (self->desk, error);
}

static void
add_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  gtk_widget_grab_focus (GTK_WIDGET (KRING_PLAN_PAGE (widget)->quick_entry));
}

static void
kring_plan_page_dispose (GObject *object)
{
  KringPlanPage *self = KRING_PLAN_PAGE (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  if (self->desk_signals != NULL)
    g_signal_group_set_target (self->desk_signals, NULL);
  g_clear_object (&self->desk_signals);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_PLAN_PAGE);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_plan_page_parent_class)->dispose (object);
}

static void
kring_plan_page_class_init (KringPlanPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_plan_page_dispose;

  g_type_ensure (KRING_TYPE_WORDS_EDIT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-plan-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, stack);
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, version_drop_down);
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, title_edit);
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, why_edit);
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, question_edit);
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, question_label);
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, made_by_label);
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, columns);
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, voices);
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, scales);
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, sections);
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, quick_box);
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, quick_kind);
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, quick_entry);
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, quick_label);
  gtk_widget_class_bind_template_callback (widget_class, version_cb);
  gtk_widget_class_bind_template_callback (widget_class, plan_committed_cb);
  gtk_widget_class_bind_template_callback (widget_class, quick_kind_cb);
  gtk_widget_class_bind_template_callback (widget_class, quick_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, quick_activate_cb);

  gtk_widget_class_install_action (widget_class, "page.begin", NULL, begin_action);
  gtk_widget_class_install_action (widget_class, "page.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "page.new-version", NULL, new_version_action);
  gtk_widget_class_install_action (widget_class, "page.add-scale", "s", add_scale_action);
}

static void
kring_plan_page_init (KringPlanPage *self)
{
  g_autoptr(GtkStringList) kinds = gtk_string_list_new (NULL);

  self->desk_signals = g_signal_group_new (KRING_TYPE_DESK);
  g_signal_group_connect_swapped (self->desk_signals, "notify::share", G_CALLBACK (queue_fill), self);

  gtk_widget_init_template (GTK_WIDGET (self));
  kring_shrinking_set_up (self->version_drop_down);
  kring_words_edit_set_name (self->title_edit, _("Title of the plan"));
  kring_words_edit_set_name (self->why_edit, _("Why this plan, to the children"));
  kring_words_edit_set_placeholder (self->why_edit, _("Why do we make this plan? Say it to the children."));
  kring_words_edit_set_name (self->question_edit, _("The question of the family"));
  kring_words_edit_set_placeholder (self->question_edit, _("What does the family want? In their own words."));

  for (gsize i = 0; i < G_N_ELEMENTS (quick_kinds); i++)
    gtk_string_list_append (kinds, kring_kinds_words ("plan_item_kind", quick_kinds[i], kring_language_get ()));
  gtk_drop_down_set_model (self->quick_kind, G_LIST_MODEL (kinds));
  self->is_kind_chosen = FALSE;
}

GtkWidget *
kring_plan_page_new (KringDesk *desk)
{
  KringPlanPage *self = g_object_new (KRING_TYPE_PLAN_PAGE, NULL);

  self->desk = g_object_ref (desk);
  g_signal_group_set_target (self->desk_signals, desk);
  fill_cb (self);

  return GTK_WIDGET (self);
}
