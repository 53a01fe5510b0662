/* kring-meeting-report.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-meeting-report.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "kring-date-births.h"
#include "kring-date-words.h"
#include "kring-edits-plan.h"
#include "kring-kinds.h"
#include "kring-views.h"
#include "kring-words-edit.h"

struct _KringMeetingReport
{
  GtkWidget    parent_instance;

  KringDesk   *desk;
  KringRecord *meeting;
  GtkWidget   *box;
};

G_DEFINE_FINAL_TYPE (KringMeetingReport, kring_meeting_report, GTK_TYPE_WIDGET)

/* The usual order: good first, then worries, the children after the grown-ups, then what is next (domain brief 3.4). */
static const struct {
  int         minutes;
  const char *text;
} agenda[] = {
  { 10, N_("Welcome. Who is here, and why?") },
  { 20, N_("What goes well?") },
  { 25, N_("What are the grown-ups worried about?") },
  { 10, N_("The voice of the children") },
  { 15, N_("Where do we stand, from 0 to 10?") },
  { 35, N_("The family among themselves") },
  { 15, N_("What do we agree?") },
  { 10, N_("When again, and how was this?") },
};

static GtkWidget *
create_words (const char *words,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
add_heading (KringMeetingReport *self,
             const char         *words)
{
  GtkWidget *label = create_words (words, "heading");

  gtk_widget_set_margin_top (label, 12);
  gtk_box_append (GTK_BOX (self->box), label);
}

/* Words of @record, as text or as a date, changed where they stand. */
static gboolean
committed_cb (KringMeetingReport *self,
              const char         *words,
              KringWordsEdit     *edit)
{
  const char *field = g_object_get_data (G_OBJECT (edit), "field");
  KringRecord *record = g_object_get_data (G_OBJECT (edit), "record");
  KringStore *store = kring_desk_get_store (self->desk);
  int index = kring_noun_find_field (kring_record_get_noun (record), field);
  g_autoptr(GError) error = NULL;
  gboolean kept;

  if (*words != '\0' && kring_nouns[kring_record_get_noun (record)].fields[index].kind == KRING_FIELD_DATE)
    {
      g_autoptr(KringDateBirths) births = kring_date_births_new (kring_desk_get_share (self->desk),
                                                                kring_desk_get_today (self->desk));
      g_auto(KringDate) date = KRING_DATE_INIT;

      if (!kring_date_parse (words, kring_date_births_get_context (births), &date))
        kring_date_from_words (&date, words);   /* kept as it was said */
      kept = kring_edit_date (store, record, field, &date, &error);
    }
  else
    {
      kept = kring_edit_text (store, record, field, words, &error);
    }

  if (!kept)
    kring_desk_say_error (self->desk, error);
  return kept;
}

static GtkWidget *
create_edit (KringMeetingReport *self,
             KringRecord        *record,
             const char         *field,
             const char         *name)
{
  GtkWidget *edit = kring_words_edit_new ();
  int index = kring_noun_find_field (kring_record_get_noun (record), field);
  g_autofree char *words = NULL;

  if (kring_nouns[kring_record_get_noun (record)].fields[index].kind == KRING_FIELD_DATE)
    {
      KringDate date;

      if (kring_record_get_date (record, field, &date))
        words = kring_date_to_words (&date, kring_language_get ());
      kring_date_clear (&date);
    }
  else
    {
      words = g_strdup (kring_record_get_text (record, field));
    }

  g_object_set_data (G_OBJECT (edit), "field", (gpointer) field);
  g_object_set_data_full (G_OBJECT (edit), "record", g_object_ref (record), g_object_unref);
  kring_words_edit_set_name (KRING_WORDS_EDIT (edit), name);
  kring_words_edit_set_placeholder (KRING_WORDS_EDIT (edit), name);
  kring_words_edit_set_words (KRING_WORDS_EDIT (edit), words);
  kring_words_edit_set_editable (KRING_WORDS_EDIT (edit), kring_desk_get_editable (self->desk));
  g_signal_connect_swapped (edit, "committed", G_CALLBACK (committed_cb), self);

  return edit;
}

static void
add_edit (KringMeetingReport *self,
          KringRecord        *record,
          const char         *field,
          const char         *heading,
          const char         *name)
{
  if (!kring_record_has (record, field) && !kring_desk_get_editable (self->desk))
    return;

  if (heading != NULL)
    add_heading (self, heading);
  gtk_box_append (GTK_BOX (self->box), create_edit (self, record, field, name));
}

static void
attend_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KringMeetingReport *self = KRING_MEETING_REPORT (widget);
  g_autoptr(GError) error = NULL;
  const char *state;
  gint64 person;

  g_variant_get (parameter, "(x&s)", &person, &state);
  if (!kring_edit_attend (kring_desk_get_store (self->desk), self->meeting, person, *state != '\0' ? state : NULL, &error))
    kring_desk_say_error (self->desk, error);
}

static GMenuModel *
create_states (gint64 person)
{
  const KringKindTable *table = kring_kinds_table ("attendance");
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i <= table->n_kinds; i++)
    {
      const char *code = i < table->n_kinds ? table->kinds[i].code : "";
      const char *words = i < table->n_kinds ? kring_kinds_words ("attendance", code, kring_language_get ())
                                             : _("Take Out of the List");
      g_autoptr(GMenuItem) item = g_menu_item_new (words, NULL);

      g_menu_item_set_action_and_target (item, "report.attend", "(xs)", person, code);
      g_menu_append_item (menu, item);
    }

  return G_MENU_MODEL (menu);
}

static void
add_attendance (KringMeetingReport *self)
{
  KringShare *share = kring_desk_get_share (self->desk);
  GPtrArray *rows = kring_share_parts (share, self->meeting, KRING_NOUN_ATTENDANCE);
  GtkWidget *chips = adw_wrap_box_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (chips), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (chips), 2);
  for (guint i = 0; i < rows->len; i++)
    {
      KringRecord *person = kring_share_follow (share, rows->pdata[i], "person");
      const char *state = kring_record_get_text (rows->pdata[i], "state"), *note = kring_record_get_text (rows->pdata[i], "note");
      g_autofree char *words = NULL;
      GtkWidget *button;

      if (person == NULL)
        continue;

      words = g_strdup_printf ("%s · %s%s%s", kring_person_name (person),
                               kring_kinds_words ("attendance", state, kring_language_get ()),
                               note != NULL ? ": " : "", note != NULL ? note : "");
      button = gtk_menu_button_new ();
      gtk_menu_button_set_label (GTK_MENU_BUTTON (button), words);
      gtk_menu_button_set_can_shrink (GTK_MENU_BUTTON (button), TRUE);
      gtk_widget_add_css_class (button, "flat");
      gtk_widget_add_css_class (button, "kring-said");
      gtk_widget_set_sensitive (button, kring_desk_get_editable (self->desk));
      if (kring_desk_get_editable (self->desk))
        {
          g_autoptr(GMenuModel) states = create_states (kring_record_get_id (person));

          gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), states);
        }
      adw_wrap_box_append (ADW_WRAP_BOX (chips), button);
    }
  gtk_box_append (GTK_BOX (self->box), chips);
}

static void
agenda_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KringMeetingReport *self = KRING_MEETING_REPORT (widget);
  int minutes[G_N_ELEMENTS (agenda)];
  const char *texts[G_N_ELEMENTS (agenda)];
  g_autoptr(GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (agenda); i++)
    {
      minutes[i] = agenda[i].minutes;
      texts[i] = _(agenda[i].text);
    }
  if (!kring_edit_add_agenda (kring_desk_get_store (self->desk), self->meeting, minutes, texts, G_N_ELEMENTS (agenda), &error))
    kring_desk_say_error (self->desk, error);
}

static void
add_agenda (KringMeetingReport *self)
{
  GPtrArray *rows = kring_share_parts (kring_desk_get_share (self->desk), self->meeting, KRING_NOUN_AGENDA);

  if (rows->len > 0)
    add_heading (self, _("Agenda"));
  for (guint i = 0; i < rows->len; i++)
    {
      gint64 minutes = kring_record_get_int (rows->pdata[i], "minutes");
      /* Translators: how long a point of the agenda takes, short */
      g_autofree char *words = minutes != KRING_UNSET ? g_strdup_printf (_("%d min"), (int) minutes) : NULL;
      GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
      GtkWidget *label = create_words (words, "caption"), *edit = create_edit (self, rows->pdata[i], "text", _("Agenda"));

      gtk_label_set_width_chars (GTK_LABEL (label), 7);
      gtk_widget_add_css_class (label, "numeric");
      gtk_widget_set_hexpand (edit, TRUE);
      gtk_box_append (GTK_BOX (row), label);
      gtk_box_append (GTK_BOX (row), edit);
      gtk_box_append (GTK_BOX (self->box), row);
    }

  if (rows->len == 0 && kring_desk_get_editable (self->desk))
    {
      GtkWidget *button = gtk_button_new_with_mnemonic (_("_Agenda in the Usual Order"));

      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "report.agenda");
      gtk_widget_set_halign (button, GTK_ALIGN_START);
      gtk_widget_add_css_class (button, "flat");
      gtk_box_append (GTK_BOX (self->box), button);
    }
}

/* What was good, what was not, what did it do: in their words, with or without a name. */
static void
add_feedback (KringMeetingReport *self)
{
  static const struct {
    const char *field;
    const char *words;
  } questions[] = {
    { "good", N_("What was good?") }, { "bad", N_("What was not good?") }, { "effect", N_("What did it do for you?") },
  };
  KringShare *share = kring_desk_get_share (self->desk);
  GPtrArray *rows = kring_share_list (share, KRING_NOUN_FEEDBACK);
  gboolean has_heading = FALSE;

  for (guint i = 0; i < rows->len; i++)
    {
      KringRecord *person = kring_share_follow (share, rows->pdata[i], "person");

      if (kring_record_get_ref (rows->pdata[i], "meeting") != kring_record_get_id (self->meeting))
        continue;
      if (!has_heading)
        add_heading (self, _("How was this meeting?"));
      has_heading = TRUE;
      gtk_box_append (GTK_BOX (self->box), create_words (person != NULL ? kring_person_name (person) : _("Without a name"),
                                                         "caption-heading"));
      for (gsize j = 0; j < G_N_ELEMENTS (questions); j++)
        add_edit (self, rows->pdata[i], questions[j].field, NULL, _(questions[j].words));
    }
}

static void
feedback_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  KringMeetingReport *self = KRING_MEETING_REPORT (widget);
  g_autoptr(GError) error = NULL;

  if (kring_edit_add_told (kring_desk_get_store (self->desk), KRING_NOUN_FEEDBACK, self->meeting,
                           g_variant_get_int64 (parameter), kring_desk_get_today (self->desk), &error) == NULL)
    kring_desk_say_error (self->desk, error);
}

static void
view_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KringMeetingReport *self = KRING_MEETING_REPORT (widget);
  g_autoptr(GError) error = NULL;

  if (kring_edit_add_told (kring_desk_get_store (self->desk), KRING_NOUN_PERSPECTIVE, self->meeting,
                           g_variant_get_int64 (parameter), kring_desk_get_today (self->desk), &error) == NULL)
    kring_desk_say_error (self->desk, error);
}

/* A menu of people who were there, for "report.view" or "report.feedback". */
static GtkWidget *
create_people_menu (KringMeetingReport *self,
                    const char         *words,
                    const char         *action,
                    gboolean            has_nobody)
{
  KringShare *share = kring_desk_get_share (self->desk);
  GPtrArray *rows = kring_share_parts (share, self->meeting, KRING_NOUN_ATTENDANCE);
  g_autoptr(GMenu) menu = g_menu_new ();
  GtkWidget *button = gtk_menu_button_new ();

  for (guint i = 0; i < rows->len + has_nobody; i++)
    {
      KringRecord *person = i < rows->len ? kring_share_follow (share, rows->pdata[i], "person") : NULL;
      g_autoptr(GMenuItem) item = NULL;

      if (person == NULL && i < rows->len)
        continue;
      item = g_menu_item_new (person != NULL ? kring_person_name (person) : _("Without a Name"), NULL);
      g_menu_item_set_action_and_target (item, action, "x", person != NULL ? kring_record_get_id (person) : (gint64) 0);
      g_menu_append_item (menu, item);
    }

  gtk_menu_button_set_label (GTK_MENU_BUTTON (button), words);
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_add_css_class (button, "flat");

  return button;
}

/* Somebody more on the list: everybody who is not on it yet. */
static GtkWidget *
create_invite_menu (KringMeetingReport *self)
{
  KringShare *share = kring_desk_get_share (self->desk);
  GPtrArray *people = kring_share_list (share, KRING_NOUN_PERSON);
  GPtrArray *rows = kring_share_parts (share, self->meeting, KRING_NOUN_ATTENDANCE);
  g_autoptr(GMenu) menu = g_menu_new ();
  GtkWidget *button = gtk_menu_button_new ();

  for (guint i = 0; i < people->len; i++)
    {
      gint64 id = kring_record_get_id (people->pdata[i]);
      g_autoptr(GMenuItem) item = NULL;
      gboolean is_listed = FALSE;

      for (guint j = 0; j < rows->len; j++)
        is_listed |= kring_record_get_ref (rows->pdata[j], "person") == id;
      if (is_listed || !kring_record_is (people->pdata[i], "kind", "person"))
        continue;
      item = g_menu_item_new (kring_person_name (people->pdata[i]), NULL);
      g_menu_item_set_action_and_target (item, "report.attend", "(xs)", id, "invited");
      g_menu_append_item (menu, item);
    }

  gtk_menu_button_set_label (GTK_MENU_BUTTON (button), _("Invite"));
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_add_css_class (button, "flat");

  return button;
}

static void
add_head (KringMeetingReport *self)
{
  const char *kind = kring_kinds_words ("meeting_kind", kring_record_get_text (self->meeting, "kind"), kring_language_get ());
  GtkWidget *date = create_edit (self, self->meeting, "date", _("When"));

  gtk_box_append (GTK_BOX (self->box), create_words (kind, "title-3"));
  gtk_widget_add_css_class (date, "dim-label");
  gtk_box_append (GTK_BOX (self->box), date);
}

static void
fill (KringMeetingReport *self)
{
  add_head (self);
  add_attendance (self);
  add_agenda (self);
  add_edit (self, self->meeting, "summary", _("What was said"), _("What was said, in words that everybody understands"));
  add_edit (self, self->meeting, "decisions", _("What was decided"), _("What was decided, and who decided it"));
  add_edit (self, self->meeting, "next", _("When again"), _("When do we meet again?"));
  kring_views_fill (GTK_BOX (self->box), self->desk, self->meeting);
  add_feedback (self);

  if (kring_desk_get_editable (self->desk))
    {
      GtkWidget *buttons = adw_wrap_box_new ();

      adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (buttons), 6);
      adw_wrap_box_append (ADW_WRAP_BOX (buttons), create_invite_menu (self));
      adw_wrap_box_append (ADW_WRAP_BOX (buttons), create_people_menu (self, _("Somebody's View"), "report.view", FALSE));
      adw_wrap_box_append (ADW_WRAP_BOX (buttons), create_people_menu (self, _("How Was This?"), "report.feedback", TRUE));
      gtk_box_append (GTK_BOX (self->box), buttons);
    }
}

static void
kring_meeting_report_dispose (GObject *object)
{
  KringMeetingReport *self = KRING_MEETING_REPORT (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->meeting);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_meeting_report_parent_class)->dispose (object);
}

static void
kring_meeting_report_class_init (KringMeetingReportClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_meeting_report_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "meetingreport");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_install_action (widget_class, "report.attend", "(xs)", attend_action);
  gtk_widget_class_install_action (widget_class, "report.agenda", NULL, agenda_action);
  gtk_widget_class_install_action (widget_class, "report.view", "x", view_action);
  gtk_widget_class_install_action (widget_class, "report.feedback", "x", feedback_action);
}

static void
kring_meeting_report_init (KringMeetingReport *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

GtkWidget *
kring_meeting_report_new (KringDesk   *desk,
                          KringRecord *meeting)
{
  KringMeetingReport *self = g_object_new (KRING_TYPE_MEETING_REPORT, NULL);
  const char *kind = kring_kinds_words ("meeting_kind", kring_record_get_text (meeting, "kind"), kring_language_get ());

  self->desk = g_object_ref (desk);
  self->meeting = g_object_ref (meeting);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, kind, -1);
  fill (self);

  return GTK_WIDGET (self);
}
