/* kring-plan-foot.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-plan-foot.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "kring-beside-layout.h"
#include "kring-date-births.h"
#include "kring-date-words.h"
#include "kring-edits-plan.h"
#include "kring-people-button.h"
#include "kring-plan-status.h"
#include "kring-plan-templates.h"
#include "kring-shrinking.h"
#include "kring-typing.h"
#include "kring-words-edit.h"

struct _KringPlanFoot
{
  GtkWidget      parent_instance;

  KringDesk     *desk;
  KringRecord   *plan;

  GtkWidget     *box;
  GtkWidget     *part;           /* of it, being filled */
  GtkMenuButton *sign_button;
  GtkDropDown   *who_drop_down;
  GtkDropDown   *way_drop_down;
};

G_DEFINE_FINAL_TYPE (KringPlanFoot, kring_plan_foot, GTK_TYPE_WIDGET)

/* A child may draw; who cannot write may say it. */
static const char * const ways[] = { N_("written"), N_("drawn"), N_("said") };

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

/* There also when nothing is in it: what comes after it keeps its place, and so does the keyboard. */
static void
begin_part (KringPlanFoot *self)
{
  self->part = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_set_visible (self->part, FALSE);
  gtk_box_append (GTK_BOX (self->box), self->part);
}

static void
add_words (KringPlanFoot *self,
           const char    *words,
           const char    *css_class)
{
  gtk_box_append (GTK_BOX (self->part), create_words (words, css_class));
}

static void
add_heading (KringPlanFoot *self,
             const char    *words)
{
  GtkWidget *label = create_words (words, "title-4");

  gtk_widget_set_margin_top (label, 12);
  gtk_box_append (GTK_BOX (self->part), label);
  gtk_widget_set_visible (self->part, TRUE);
}

/* Whoever takes all words away takes the row away. */
static gboolean
differing_cb (KringPlanFoot  *self,
              const char     *words,
              KringWordsEdit *edit)
{
  KringRecord *row = g_object_get_data (G_OBJECT (edit), "row");
  KringStore *store = kring_desk_get_store (self->desk);
  g_autoptr(GError) error = NULL;

  if (*words == '\0' ? kring_edit_withdraw (store, row, &error) : kring_edit_text (store, row, "text", words, &error))
    return TRUE;

  kring_desk_say_error (self->desk, error);
  return FALSE;
}

/* Their words, and whose they are, as of a line. */
static void
add_differing (KringPlanFoot *self,
               KringRecord   *row)
{
  GtkWidget *edit = kring_words_edit_new ();
  GtkWidget *teller = kring_people_button_new (self->desk, row, "person", _("Who"));

  g_object_set_data_full (G_OBJECT (edit), "row", g_object_ref (row), g_object_unref);
  kring_words_edit_set_name (KRING_WORDS_EDIT (edit), _("Who sees it differently"));
  kring_words_edit_set_words (KRING_WORDS_EDIT (edit), kring_record_get_text (row, "text"));
  kring_words_edit_set_editable (KRING_WORDS_EDIT (edit), kring_desk_can_edit (self->desk, self->plan));
  g_signal_connect_swapped (edit, "committed", G_CALLBACK (differing_cb), self);
  kring_typing_keep (KRING_WORDS_EDIT (edit), self->desk, kring_record_get_id (row), "text");
  gtk_widget_set_halign (teller, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (self->part), edit);
  gtk_box_append (GTK_BOX (self->part), teller);
}

/* Asked where somebody was not heard yet only in a plan that asks much. */
static gboolean
is_differing_asked (KringPlanFoot *self,
                    guint          n)
{
  KringRecord *family = kring_share_get_family (kring_desk_get_share (self->desk));
  const char *code = family != NULL ? kring_record_get_text (family, "template") : NULL;

  return kring_desk_can_edit (self->desk, self->plan)
         && (n > 0 || kring_plan_template_asks (kring_plan_template_find (code), "open"));
}

static GtkWidget *
create_invitation (void)
{
  GtkWidget *button = gtk_button_new_with_label (_("Does somebody see it differently?"));

  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  gtk_label_set_xalign (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), 0);
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (button), "page.differing(int64 0)");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "kring-invitation");

  return button;
}

static void
add_not_agreed (KringPlanFoot *self)
{
  GPtrArray *rows = kring_share_parts (kring_desk_get_share (self->desk), self->plan, KRING_NOUN_NOT_AGREED);
  gboolean is_asked = is_differing_asked (self, rows->len);

  begin_part (self);
  if (rows->len > 0 || is_asked)
    add_heading (self, _("Who sees it differently"));
  for (guint i = 0; i < rows->len; i++)
    add_differing (self, rows->pdata[i]);
  if (is_asked)
    gtk_box_append (GTK_BOX (self->part), create_invitation ());
}

/* "Kelly · written · 14 oktober 2026" */
static void
add_signature (KringPlanFoot *self,
               KringRecord   *signature)
{
  KringRecord *person = kring_share_follow (kring_desk_get_share (self->desk), signature, "person");
  const char *way = kring_record_get_text (signature, "way");
  g_autofree char *when = NULL;
  g_autofree char *words = NULL;
  KringDate date;

  if (kring_record_get_date (signature, "date", &date))
    when = kring_date_to_words (&date, kring_language_get ());
  kring_date_clear (&date);
  if (person == NULL)
    return;

  words = g_strdup_printf ("%s%s%s%s%s", kring_person_name (person), way != NULL ? " · " : "", way != NULL ? way : "",
                           when != NULL ? " · " : "", when != NULL ? when : "");
  add_words (self, words, NULL);
}

static gboolean
has_signed (KringPlanFoot *self,
            gint64         person)
{
  GPtrArray *signatures = kring_share_parts (kring_desk_get_share (self->desk), self->plan, KRING_NOUN_SIGNATURE);

  for (guint i = 0; i < signatures->len; i++)
    if (kring_record_get_ref (signatures->pdata[i], "person") == person)
      return TRUE;

  return FALSE;
}

/* Nobody stands there twice; that what stood there before is gone is said. */
static void
sign (KringPlanFoot *self,
      KringRecord   *person,
      const char    *way)
{
  gint64 id = kring_record_get_id (person);
  /* Translators: %s: somebody's name, who signs the plan once more; the new day and way stand in place of the old ones */
  const char *format = has_signed (self, id) ? _("%s had signed already: this time counts now") : _("Signed by %s");
  g_autofree char *words = g_strdup_printf (format, kring_person_name (person));
  g_autoptr(GError) error = NULL;

  if (kring_edit_sign (kring_desk_get_store (self->desk), self->plan, id, way, kring_desk_get_today (self->desk), &error))
    kring_desk_say (self->desk, words, TRUE);
  else
    kring_desk_say_error (self->desk, error);
}

static void
sign_cb (KringPlanFoot *self)
{
  GPtrArray *people = kring_share_list (kring_desk_get_share (self->desk), KRING_NOUN_PERSON);
  guint who = gtk_drop_down_get_selected (self->who_drop_down), way = gtk_drop_down_get_selected (self->way_drop_down);

  if (who >= people->len || way >= G_N_ELEMENTS (ways))
    return;

  g_object_ref (self);
  gtk_menu_button_popdown (self->sign_button);
  sign (self, people->pdata[who], _(ways[way]));
  g_object_unref (self);
}

static GtkDropDown *
create_drop_down (GtkStringList *words,
                  const char    *name)
{
  GtkExpression *expression = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");
  GtkWidget *drop_down = gtk_drop_down_new (G_LIST_MODEL (words), expression);

  kring_shrinking_set_up (GTK_DROP_DOWN (drop_down));
  gtk_widget_set_size_request (drop_down, 200, -1);
  gtk_drop_down_set_enable_search (GTK_DROP_DOWN (drop_down), g_list_model_get_n_items (G_LIST_MODEL (words)) > 8);
  kring_shrinking_set_name (GTK_DROP_DOWN (drop_down), name);

  return GTK_DROP_DOWN (drop_down);
}

/* Made when it is first opened. */
static void
create_sign_popover_cb (GtkMenuButton *button,
                        gpointer       user_data)
{
  KringPlanFoot *self = user_data;
  GPtrArray *people = kring_share_list (kring_desk_get_share (self->desk), KRING_NOUN_PERSON);
  GtkStringList *names = gtk_string_list_new (NULL), *words = gtk_string_list_new (NULL);
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *sign = gtk_button_new_with_mnemonic (_("_Write Down"));

  for (guint i = 0; i < people->len; i++)
    gtk_string_list_append (names, kring_person_name (people->pdata[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (ways); i++)
    gtk_string_list_append (words, _(ways[i]));

  self->who_drop_down = create_drop_down (names, _("Who signs"));
  self->way_drop_down = create_drop_down (words, _("How"));
  gtk_widget_add_css_class (sign, "suggested-action");
  g_signal_connect_swapped (sign, "clicked", G_CALLBACK (sign_cb), self);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->who_drop_down));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->way_drop_down));
  gtk_box_append (GTK_BOX (box), sign);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  gtk_menu_button_set_popover (button, popover);
}

static void
add_signatures (KringPlanFoot *self)
{
  GPtrArray *signatures = kring_share_parts (kring_desk_get_share (self->desk), self->plan, KRING_NOUN_SIGNATURE);

  begin_part (self);
  if (signatures->len > 0)
    add_heading (self, _("Signed by"));
  for (guint i = 0; i < signatures->len; i++)
    add_signature (self, signatures->pdata[i]);
}

static gboolean
review_cb (KringPlanFoot *self,
           const char    *words)
{
  g_autoptr(KringDateBirths) births = kring_date_births_new (kring_desk_get_share (self->desk),
                                                            kring_desk_get_today (self->desk));
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_autoptr(GError) error = NULL;

  if (*words != '\0' && !kring_date_parse (words, kring_date_births_get_context (births), &date))
    kring_date_from_words (&date, words);   /* kept as it was said */
  if (*words == '\0' ? kring_edit_text (kring_desk_get_store (self->desk), self->plan, "review", NULL, &error)
                     : kring_edit_date (kring_desk_get_store (self->desk), self->plan, "review", &date, &error))
    return TRUE;

  kring_desk_say_error (self->desk, error);
  return FALSE;
}

static void
add_review (KringPlanFoot *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *edit = kring_words_edit_new ();
  g_autofree char *when = NULL;
  KringDate date;

  if (kring_record_get_date (self->plan, "review", &date))
    when = kring_date_to_words (&date, kring_language_get ());
  kring_date_clear (&date);
  if (when == NULL && !kring_desk_can_edit (self->desk, self->plan))
    return;

  gtk_widget_set_layout_manager (box, kring_beside_layout_new (6));
  kring_words_edit_set_name (KRING_WORDS_EDIT (edit), _("We look at this plan again on"));
  kring_words_edit_set_placeholder (KRING_WORDS_EDIT (edit), "○");
  kring_words_edit_set_words (KRING_WORDS_EDIT (edit), when);
  kring_words_edit_set_editable (KRING_WORDS_EDIT (edit), kring_desk_can_edit (self->desk, self->plan));
  gtk_widget_set_size_request (edit, 44, -1);
  g_signal_connect_swapped (edit, "committed", G_CALLBACK (review_cb), self);
  gtk_box_append (GTK_BOX (box), create_words (_("We look at this plan again on"), NULL));
  gtk_box_append (GTK_BOX (box), edit);
  gtk_widget_set_margin_top (box, 12);
  gtk_box_append (GTK_BOX (self->box), box);
}

static void
add_buttons (KringPlanFoot *self)
{
  GtkWidget *box = adw_wrap_box_new ();
  GtkWidget *version = gtk_button_new_with_mnemonic (_("_New Version"));

  self->sign_button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_label (self->sign_button, _("Sign"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->sign_button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Sign"), -1);
  gtk_menu_button_set_create_popup_func (self->sign_button, create_sign_popover_cb, self, NULL);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (version), "page.new-version");
  gtk_widget_set_tooltip_text (version, _("Copies the plan; this version can still be read"));

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (box), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (box), 6);
  adw_wrap_box_append (ADW_WRAP_BOX (box), kring_plan_status_new (self->desk, self->plan));
  adw_wrap_box_append (ADW_WRAP_BOX (box), GTK_WIDGET (self->sign_button));
  adw_wrap_box_append (ADW_WRAP_BOX (box), version);
  gtk_widget_set_margin_top (box, 12);
  gtk_box_append (GTK_BOX (self->box), box);
}

static void
kring_plan_foot_dispose (GObject *object)
{
  KringPlanFoot *self = KRING_PLAN_FOOT (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->plan);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_plan_foot_parent_class)->dispose (object);
}

static void
kring_plan_foot_class_init (KringPlanFootClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = kring_plan_foot_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
kring_plan_foot_init (KringPlanFoot *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

GtkWidget *
kring_plan_foot_new (KringDesk   *desk,
                     KringRecord *plan)
{
  KringPlanFoot *self = g_object_new (KRING_TYPE_PLAN_FOOT, NULL);

  self->desk = g_object_ref (desk);
  self->plan = g_object_ref (plan);
  add_not_agreed (self);
  add_signatures (self);
  add_review (self);
  if (kring_desk_can_edit (desk, plan))
    add_buttons (self);

  return GTK_WIDGET (self);
}
