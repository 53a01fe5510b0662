/* kring-plan-line.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-plan-line.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "kring-date-words.h"
#include "kring-edits-line.h"
#include "kring-edits-plan.h"
#include "kring-kinds.h"
#include "kring-people-button.h"
#include "kring-plan-moves.h"
#include "kring-service-link.h"
#include "kring-status-button.h"
#include "kring-typing.h"
#include "kring-words-edit.h"
#include "kring-words.h"

struct _KringPlanLine
{
  GtkWidget    parent_instance;

  KringDesk          *desk;
  KringRecord        *item;
  KringPlanLineShown  shown;
  GtkWidget          *box;
  GtkWidget          *child_edit;    /* hidden while there is no wording for children */
  GtkWidget          *teller;        /* hidden while nobody is named */
};

G_DEFINE_FINAL_TYPE (KringPlanLine, kring_plan_line, GTK_TYPE_WIDGET)

typedef enum {
  ALWAYS,       /* an open circle when there is nobody yet */
  WHEN_KNOWN,
} Shown;

/* The people of an agreement, each with the word before them. */
static const struct {
  const char *role;
  const char *words;
  Shown       shown;
} roles[] = {
  { "who",    N_("Who"),          ALWAYS },
  { "for",    N_("For whom"),     WHEN_KNOWN },
  { "check",  N_("Who checks"),   ALWAYS },
  { "backup", N_("Who steps in"), ALWAYS },
};

/* Kinds of lines that somebody does at some time; the last two without the word how it is going. */
static const char * const doings[] = { "agreement", "action", "contact", "respite", "service", "emergency", "taper" };

#define N_GOING 5

static gboolean
is_doing (KringPlanLine *self,
          gsize          n_doings)
{
  for (gsize i = 0; i < n_doings; i++)
    if (kring_record_is (self->item, "kind", doings[i]))
      return TRUE;

  return FALSE;
}

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

static GtkWidget *
create_edit (KringPlanLine *self,
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

static void
add_caption (KringPlanLine *self,
             const char    *words,
             const char    *css_class)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, "caption");
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (self->box), label);
}

/* "When: every Monday", changed in place. */
static GtkWidget *
create_when (KringPlanLine *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *caption = g_strdup_printf ("%s:", _("When"));
  GtkWidget *label = gtk_label_new (caption);
  GtkWidget *edit = create_edit (self, "when", _("When"), NULL);

  kring_words_edit_set_placeholder (KRING_WORDS_EDIT (edit), "○");
  gtk_widget_set_size_request (edit, 44, -1);
  gtk_widget_set_valign (edit, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), edit);
  gtk_widget_add_css_class (box, "kring-said");
  gtk_widget_add_css_class (box, "kring-when");

  return box;
}

static gboolean
has_people (KringPlanLine *self,
            const char    *role)
{
  g_autoptr(GPtrArray) people = kring_share_people (kring_desk_get_share (self->desk), self->item, role);

  return people->len > 0;
}

static void
add_doing (KringPlanLine *self)
{
  GtkWidget *chips = adw_wrap_box_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (chips), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (chips), 2);
  for (gsize i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      if (i == 1)
        adw_wrap_box_append (ADW_WRAP_BOX (chips), create_when (self));
      if ((roles[i].shown == ALWAYS && is_doing (self, N_GOING)) || i == 0 || has_people (self, roles[i].role))
        adw_wrap_box_append (ADW_WRAP_BOX (chips), kring_people_button_new (self->desk, self->item, roles[i].role,
                                                                            _(roles[i].words)));
    }
  if (is_doing (self, N_GOING))
    adw_wrap_box_append (ADW_WRAP_BOX (chips), kring_status_button_new (self->desk, self->item));
  gtk_box_append (GTK_BOX (self->box), chips);
}

/* "14 oktober 2026 · werkt: twee keer gebruikt", the newest first. */
static void
add_evaluations (KringPlanLine *self)
{
  GPtrArray *evaluations = kring_share_parts (kring_desk_get_share (self->desk), self->item, KRING_NOUN_EVALUATION);
  KringLanguage language = kring_language_get ();

  for (guint i = evaluations->len; i > 0; i--)
    {
      KringRecord *evaluation = evaluations->pdata[i - 1];
      const char *status = kring_kinds_words ("agreement_status", kring_record_get_text (evaluation, "status"), language);
      const char *text = kring_record_get_text (evaluation, "text");
      g_autofree char *when = NULL;
      g_autofree char *words = NULL;
      KringDate date;

      if (kring_record_get_date (evaluation, "date", &date))
        when = kring_date_to_words (&date, language);
      kring_date_clear (&date);
      words = g_strdup_printf ("%s%s%s%s%s", when != NULL ? when : "", when != NULL && *status != '\0' ? " · " : "", status,
                               text != NULL && (when != NULL || *status != '\0') ? ": " : "", text != NULL ? text : "");
      add_caption (self, words, NULL);
    }
}

/* When this line is looked at again, and, in an emergency, the numbers of who can be called. */
static void
add_small_facts (KringPlanLine *self)
{
  g_autoptr(GPtrArray) who = kring_share_people (kring_desk_get_share (self->desk), self->item, "who");
  g_auto(KringDate) date = KRING_DATE_INIT;

  for (guint i = 0; kring_record_is (self->item, "kind", "emergency") && i < who->len; i++)
    if (kring_record_has (who->pdata[i], "phone"))
      {
        g_autofree char *number = g_strdup_printf ("%s: %s", kring_person_name (who->pdata[i]),
                                                   kring_record_get_text (who->pdata[i], "phone"));

        add_caption (self, number, NULL);
      }
  if (kring_record_get_date (self->item, "review", &date))
    {
      g_autofree char *when = kring_date_to_words (&date, kring_language_get ());
      /* Translators: when a line of the plan is looked at again: a date */
      g_autofree char *words = g_strdup_printf (_("We look at this again: %s"), when);

      add_caption (self, words, "dim-label");
    }
}

static gboolean
is_of_group (KringRecord *item,
             const char  *group)
{
  return g_str_equal (kring_kinds_group ("plan_item_kind", kring_record_get_text (item, "kind")), group);
}

/* With a goal, the worry that it is for. */
static void
add_pairs (KringPlanLine *self)
{
  KringShare *share = kring_desk_get_share (self->desk);
  GPtrArray *links = kring_share_parts (share, self->item, KRING_NOUN_ITEM_LINK);

  for (guint i = 0; i < links->len; i++)
    {
      KringRecord *with = kring_share_follow (share, links->pdata[i], "to");
      const char *text = with != NULL && is_of_group (with, "worry") ? kring_record_get_text (with, "text") : NULL;
      g_autofree char *words = NULL;

      if (text == NULL)
        continue;
      /* Translators: under a goal: the worry that it answers */
      words = g_strdup_printf (_("For the worry: %s"), text);
      add_caption (self, words, "dim-label");
      gtk_label_set_lines (GTK_LABEL (gtk_widget_get_last_child (self->box)), 2);
      gtk_label_set_ellipsize (GTK_LABEL (gtk_widget_get_last_child (self->box)), PANGO_ELLIPSIZE_END);
      gtk_widget_set_tooltip_text (gtk_widget_get_last_child (self->box), words);
    }
}

/* Whoever may not see a line is told by its own small word, so that nobody is surprised on the big screen. */
static void
add_visibility (KringPlanLine *self)
{
  const char *visibility = kring_record_get_text (self->item, "visibility");

  if (visibility == NULL || g_str_equal (visibility, "all") || !kring_desk_get_editable (self->desk))
    return;

  add_caption (self, kring_kinds_words ("visibility", visibility, kring_language_get ()), NULL);
}

/* Made when it is first opened: a plan has many lines. */
static void
create_menu_cb (GtkMenuButton *button,
                gpointer       user_data)
{
  static const struct {
    const char *words;
    const char *action;
  } rows[] = {
    { N_("Move _Up"), "line.up" },
    { N_("Move _Down"), "line.down" },
    { N_("How a _Child Would Say It"), "line.child" },
    { N_("_Whose Words"), "line.teller" },
    { N_("Add the _Goal for This"), "line.goal" },
    { N_("Point to a _Service…"), "line.service" },
    { N_("_Take Out"), "line.remove" },
  };
  KringPlanLine *self = user_data;
  g_autoptr(GMenu) menu = g_menu_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    if (!g_str_equal (rows[i].action, "line.goal") || is_of_group (self->item, "worry"))
      g_menu_append (menu, _(rows[i].words), rows[i].action);
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static GtkWidget *
create_menu_button (KringPlanLine *self)
{
  GtkWidget *button = gtk_menu_button_new ();

  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), create_menu_cb, self, NULL);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "kring-more");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("More for this line"), -1);

  return button;
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

  edit = create_edit (self, "translation", name, "kring-translation");
  kring_words_edit_set_placeholder (KRING_WORDS_EDIT (edit), name);
  kring_words_edit_set_language (KRING_WORDS_EDIT (edit), language);
  g_signal_handlers_disconnect_by_func (edit, committed_cb, self);
  g_signal_connect_swapped (edit, "committed", G_CALLBACK (translated_cb), self);
  gtk_box_append (GTK_BOX (self->box), edit);
  if (words != NULL)
    add_caption (self, name, "dim-label");
}

static void
fill (KringPlanLine *self)
{
  const char *kind = kring_kinds_words ("plan_item_kind", kring_record_get_text (self->item, "kind"), kring_language_get ());
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *edit = create_edit (self, "text", kind, NULL);
  GtkWidget *service;

  if ((self->shown & KRING_PLAN_LINE_KIND) != 0)
    add_caption (self, kind, "dim-label");
  gtk_widget_set_hexpand (edit, TRUE);
  gtk_box_append (GTK_BOX (row), edit);
  if (kring_desk_can_edit (self->desk, self->item))
    gtk_box_append (GTK_BOX (row), create_menu_button (self));
  gtk_box_append (GTK_BOX (self->box), row);

  self->child_edit = create_edit (self, "child_text", _("How a child would say it"), "kring-child");
  kring_words_edit_set_placeholder (KRING_WORDS_EDIT (self->child_edit), _("How a child would say it"));
  gtk_widget_set_visible (self->child_edit, ((self->shown & KRING_PLAN_LINE_CHILD) != 0
                                             && kring_record_has (self->item, "child_text"))
                                            || kring_words_edit_get_editing (KRING_WORDS_EDIT (self->child_edit)));
  gtk_box_append (GTK_BOX (self->box), self->child_edit);
  add_translation (self);

  if (is_doing (self, G_N_ELEMENTS (doings)))
    {
      add_doing (self);
      add_evaluations (self);
    }
  add_pairs (self);
  service = kring_service_link_new (self->desk, self->item);
  if (service != NULL)
    gtk_box_append (GTK_BOX (self->box), service);
  add_small_facts (self);
  self->teller = kring_people_button_new (self->desk, self->item, "told_by", _("In the words of"));
  gtk_widget_set_visible (self->teller, has_people (self, "told_by"));
  gtk_widget_set_halign (self->teller, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (self->box), self->teller);
  add_visibility (self);
}

static void
pressed_cb (KringPlanLine *self)
{
  kring_desk_set_selected (self->desk, kring_record_get_id (self->item));
}

static void
move_to (KringPlanLine *self,
         GtkWidget     *other,
         gboolean       is_after)
{
  if (other != NULL && KRING_IS_PLAN_LINE (other))
    kring_plan_moves_put (self->desk, self->item, KRING_PLAN_LINE (other)->item, is_after);
}

static void
up_action (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  move_to (KRING_PLAN_LINE (widget), gtk_widget_get_prev_sibling (widget), FALSE);
}

static void
down_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  move_to (KRING_PLAN_LINE (widget), gtk_widget_get_next_sibling (widget), TRUE);
}

static void
child_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  KringPlanLine *self = KRING_PLAN_LINE (widget);

  gtk_widget_set_visible (self->child_edit, TRUE);
  kring_words_edit_begin (KRING_WORDS_EDIT (self->child_edit));
}

static void
teller_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KringPlanLine *self = KRING_PLAN_LINE (widget);

  gtk_widget_set_visible (self->teller, TRUE);
  kring_people_button_open (KRING_PEOPLE_BUTTON (self->teller));
}

static void
goal_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "page.add-goal", "x", kring_record_get_id (KRING_PLAN_LINE (widget)->item));
}

static void
service_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  KringPlanLine *self = KRING_PLAN_LINE (widget);

  if (kring_desk_get_editable (self->desk))
    kring_service_link_choose (self->desk, self->item, widget);
}

static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KringPlanLine *self = KRING_PLAN_LINE (widget);
  g_autoptr(GError) error = NULL;

  if (!kring_desk_can_edit (self->desk, self->item))
    return;

  if (kring_edit_withdraw (kring_desk_get_store (self->desk), self->item, &error))
    kring_desk_say (self->desk, _("Line taken out"), TRUE);
  else
    kring_desk_say_error (self->desk, error);
}

static void
kring_plan_line_dispose (GObject *object)
{
  KringPlanLine *self = KRING_PLAN_LINE (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->desk);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (kring_plan_line_parent_class)->dispose (object);
}

static void
kring_plan_line_class_init (KringPlanLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_plan_line_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "planline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_install_action (widget_class, "line.up", NULL, up_action);
  gtk_widget_class_install_action (widget_class, "line.down", NULL, down_action);
  gtk_widget_class_install_action (widget_class, "line.child", NULL, child_action);
  gtk_widget_class_install_action (widget_class, "line.teller", NULL, teller_action);
  gtk_widget_class_install_action (widget_class, "line.goal", NULL, goal_action);
  gtk_widget_class_install_action (widget_class, "line.service", NULL, service_action);
  gtk_widget_class_install_action (widget_class, "line.remove", NULL, remove_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "line.up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "line.down", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, GDK_CONTROL_MASK, "line.remove", NULL);
}

static void
kring_plan_line_init (KringPlanLine *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

GtkWidget *
kring_plan_line_new (KringDesk          *desk,
                     KringRecord        *item,
                     KringPlanLineShown  shown)
{
  KringPlanLine *self = g_object_new (KRING_TYPE_PLAN_LINE, NULL);
  const char *text = kring_record_get_text (item, "text");

  self->desk = g_object_ref (desk);
  self->item = g_object_ref (item);
  self->shown = shown;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text != NULL ? text : "", -1);
  fill (self);
  kring_plan_moves_attach (GTK_WIDGET (self), desk, item);

  return GTK_WIDGET (self);
}

KringRecord *
kring_plan_line_get_item (KringPlanLine *self)
{
  return self->item;
}
