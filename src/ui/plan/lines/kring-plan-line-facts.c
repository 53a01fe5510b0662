/* kring-plan-line-facts.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-plan-line-private.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "kring-beside-layout.h"
#include "kring-date-words.h"
#include "kring-days-button.h"
#include "kring-kinds.h"
#include "kring-people-button.h"
#include "kring-scale-scene.h"
#include "kring-service-link.h"
#include "kring-status-button.h"
#include "kring-words-edit.h"
#include "kring-words.h"

typedef enum {
  OF_ANY   = 1 << 0,   /* an open circle when there is nobody yet: of every line that somebody does */
  OF_GOING = 1 << 1,   /* of what goes on */
  OF_TAPER = 1 << 2,   /* of a step towards less help */
} Shown;

/* The people of a line, each with the word before them; and with it of a step towards less help. */
static const struct {
  const char *role;
  const char *words;
  const char *taper_words;
  Shown       shown;
} roles[] = {
  { "who",    N_("Who"),          N_("Who"),            OF_ANY },
  { "for",    N_("For whom"),     N_("For whom"),       0 },
  { "check",  N_("Who checks"),   N_("Who checks"),     OF_GOING },
  { "backup", N_("Who steps in"), N_("Who takes over"), OF_GOING | OF_TAPER },
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

/* "When: every Monday", changed in place. */
static GtkWidget *
create_said (KringPlanLine *self,
             const char    *field,
             const char    *name)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  g_autofree char *caption = g_strdup_printf ("%s:", name);
  GtkWidget *label = gtk_label_new (caption);
  GtkWidget *edit = kring_plan_line_create_edit (self, field, name, NULL);

  gtk_widget_set_layout_manager (box, kring_beside_layout_new (0));   /* the words have room around them */
  kring_words_edit_set_placeholder (KRING_WORDS_EDIT (edit), "○");
  gtk_widget_set_size_request (edit, 44, -1);
  gtk_widget_set_valign (edit, GTK_ALIGN_CENTER);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
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

static gboolean
is_asked (KringPlanLine *self,
          Shown          shown)
{
  gboolean is_taper = kring_record_is (self->item, "kind", "taper");

  return (shown & OF_ANY) != 0 || ((shown & OF_GOING) != 0 && is_doing (self, N_GOING)) || ((shown & OF_TAPER) != 0 && is_taper);
}

static void
add_doing (KringPlanLine *self)
{
  gboolean is_taper = kring_record_is (self->item, "kind", "taper");
  GtkWidget *chips = adw_wrap_box_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (chips), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (chips), 2);
  for (gsize i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      const char *words = is_taper ? roles[i].taper_words : roles[i].words;

      if (i == 1)
        {
          self->when = create_said (self, "when", _("When"));
          adw_wrap_box_append (ADW_WRAP_BOX (chips), self->when);
          if (kring_record_has (self->item, "rule"))
            kring_plan_line_get_days (self);
        }
      if (is_asked (self, roles[i].shown) || has_people (self, roles[i].role))
        adw_wrap_box_append (ADW_WRAP_BOX (chips), kring_people_button_new (self->desk, self->item, roles[i].role, _(words)));
    }
  if (is_doing (self, N_GOING))
    adw_wrap_box_append (ADW_WRAP_BOX (chips), kring_status_button_new (self->desk, self->item));
  gtk_box_append (GTK_BOX (self->box), chips);
  if ((is_taper && kring_desk_can_edit (self->desk, self->item)) || kring_record_has (self->item, "what_if"))
    {
      GtkWidget *what_if = create_said (self, "what_if", _("What if it does not work"));

      gtk_widget_set_halign (what_if, GTK_ALIGN_START);
      gtk_box_append (GTK_BOX (self->box), what_if);
    }
}

GtkWidget *
kring_plan_line_get_days (KringPlanLine *self)
{
  if (self->days == NULL && self->when != NULL)
    {
      self->days = kring_days_button_new (self->desk, self->item);
      adw_wrap_box_insert_child_after (ADW_WRAP_BOX (gtk_widget_get_parent (self->when)), self->days, self->when);
    }

  return self->days;
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
      kring_plan_line_add_caption (self, words, NULL);
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

        kring_plan_line_add_caption (self, number, NULL);
      }
  if (kring_record_get_date (self->item, "review", &date))
    {
      g_autofree char *when = kring_date_to_words (&date, kring_language_get ());
      /* Translators: when a line of the plan is looked at again: a date */
      g_autofree char *words = g_strdup_printf (_("We look at this again: %s"), when);

      kring_plan_line_add_caption (self, words, "dim-label");
    }
}

static gboolean
is_worry (KringRecord *item)
{
  return g_str_equal (kring_kinds_group ("plan_item_kind", kring_record_get_text (item, "kind")), "worry");
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
      const char *text = with != NULL && is_worry (with) ? kring_record_get_text (with, "text") : NULL;
      g_autofree char *words = NULL;
      GtkWidget *label;

      if (text == NULL)
        continue;
      /* Translators: under a goal: the worry that it answers */
      words = g_strdup_printf (_("For the worry: %s"), text);
      label = kring_plan_line_add_caption (self, words, "dim-label");
      gtk_label_set_lines (GTK_LABEL (label), 2);
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_widget_set_tooltip_text (label, words);
    }
}

/* With a worry, the question from 0 to 10 that goes with it; marks are given below, where they all stand. */
static void
add_scale (KringPlanLine *self)
{
  KringShare *share = kring_desk_get_share (self->desk);
  KringRecord *scale = kring_share_follow (share, self->item, "scale");
  g_autofree char *words = scale != NULL ? kring_scale_tell (share, scale, kring_desk_get_today (self->desk)) : NULL;

  if (words != NULL)
    kring_plan_line_add_caption (self, words, "kring-line-scale");
}

/* Whoever may not see a line is told by its own small word, so that nobody is surprised on the big screen. */
static void
add_visibility (KringPlanLine *self)
{
  const char *visibility = kring_record_get_text (self->item, "visibility");

  if (visibility == NULL || g_str_equal (visibility, "all") || !kring_desk_get_editable (self->desk))
    return;

  kring_plan_line_add_caption (self, kring_kinds_words ("visibility", visibility, kring_language_get ()), NULL);
}

GtkWidget *
kring_plan_line_get_teller (KringPlanLine *self)
{
  if (self->teller == NULL)
    {
      self->teller = kring_people_button_new (self->desk, self->item, "told_by", _("In the words of"));
      gtk_widget_set_halign (self->teller, GTK_ALIGN_START);
      gtk_box_append (GTK_BOX (self->box), self->teller);
    }

  return self->teller;
}

void
kring_plan_line_add_facts (KringPlanLine *self)
{
  GtkWidget *service = kring_service_link_new (self->desk, self->item);

  if (is_doing (self, G_N_ELEMENTS (doings)))
    {
      add_doing (self);
      add_evaluations (self);
    }
  add_pairs (self);
  add_scale (self);
  if (service != NULL)
    gtk_box_append (GTK_BOX (self->box), service);
  add_small_facts (self);
  if (has_people (self, "told_by"))
    kring_plan_line_get_teller (self);
  add_visibility (self);
}
