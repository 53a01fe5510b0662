/* kring-plan-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-plan-page-private.h"

#include <glib/gi18n.h>

#include "kring-edits-plan.h"
#include "kring-plan-choices.h"
#include "kring-plan-templates.h"
#include "kring-shrinking.h"

G_DEFINE_FINAL_TYPE (KringPlanPage, kring_plan_page, ADW_TYPE_BIN)

typedef enum {
  PROP_BESIDE = 1,
  PROP_TEMPLATE,
  PROP_CHILD_WORDS,
  PROP_TRANSLATED,
  N_PROPS
} Property;

static GParamSpec *properties[N_PROPS];

KringRecord *
kring_plan_page_get_plan (KringPlanPage *self)
{
  KringShare *share = kring_desk_get_share (self->desk);
  GPtrArray *plans = kring_share_list (share, KRING_NOUN_PLAN);
  KringRecord *plan = self->plan != 0 ? kring_share_get (share, self->plan) : NULL;

  if (plan == NULL && plans->len > 0)
    plan = plans->pdata[plans->len - 1];

  return plan;
}

static void
show_versions (KringPlanPage *self,
               KringRecord   *shown)
{
  GPtrArray *plans = kring_share_list (kring_desk_get_share (self->desk), KRING_NOUN_PLAN);

  kring_plan_choices_show_versions (self->version_drop_down, plans, shown);
  gtk_widget_set_visible (self->replaced_label, kring_record_is (shown, "status", "replaced"));
}

/* The version before stands at the left where there is room for two letters. */
static void
show_older (KringPlanPage *self,
            KringRecord   *older)
{
  gboolean is_shown = self->beside && self->is_wide && older != NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->older_bin), is_shown);
  if (!is_shown)
    return;

  if (self->older == NULL)
    {
      self->older = KRING_PLAN_LETTER (kring_plan_letter_new (self->desk));
      adw_bin_set_child (self->older_bin, GTK_WIDGET (self->older));
    }
  kring_plan_letter_show (self->older, older, KRING_PLAN_ALONE, self->shown);
}

/* A version that was replaced goes on in the newest one; unless there is none (a file from elsewhere). */
static gboolean
can_be_copied (KringPlanPage *self,
               KringRecord   *plan)
{
  GPtrArray *plans = kring_share_list (kring_desk_get_share (self->desk), KRING_NOUN_PLAN);

  return kring_desk_get_editable (self->desk) && plan != NULL
         && (kring_desk_can_edit (self->desk, plan) || plan == plans->pdata[plans->len - 1]);
}

static void
show_actions (KringPlanPage *self,
              KringRecord   *plan,
              KringRecord   *older)
{
  gboolean editable = kring_desk_get_editable (self->desk);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.template", editable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->templates_list), editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.new-version", can_be_copied (self, plan));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.beside", older != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.calendar", editable);
}

/* What somebody types in is left as it is, until they are done. */
static gboolean
fill_cb (gpointer data)
{
  KringPlanPage *self = data;
  KringRecord *plan = kring_plan_page_get_plan (self);
  KringRecord *older = plan != NULL ? kring_share_follow (kring_desk_get_share (self->desk), plan, "previous") : NULL;

  self->idle = 0;
  gtk_stack_set_visible_child_name (self->stack, plan != NULL ? "plan" : "empty");
  kring_plan_quick_set_plan (self->quick, plan);
  show_actions (self, plan, older);
  if (plan == NULL)
    return G_SOURCE_REMOVE;

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEMPLATE]);
  self->is_filling = TRUE;
  show_versions (self, plan);
  self->is_filling = FALSE;
  show_older (self, older);
  if (!kring_plan_letter_show (self->letter, plan, !self->beside ? KRING_PLAN_ALONE
                                                  : self->is_wide ? KRING_PLAN_BESIDE : KRING_PLAN_CHANGES,
                               self->shown)
      && self->idle == 0)   /* what is shown may itself have asked for it again */
    self->idle = g_timeout_add (500, fill_cb, self);
  if (self->is_begun)
    kring_plan_letter_begin (self->letter);
  self->is_begun = FALSE;

  return G_SOURCE_REMOVE;
}

static void
queue_fill (KringPlanPage *self)
{
  if (self->idle == 0)
    self->idle = g_idle_add_full (GDK_PRIORITY_REDRAW - 5, fill_cb, self, NULL);   /* in the very next frame */
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

static void
wide_cb (KringPlanPage *self)
{
  self->is_wide = TRUE;
  if (self->beside)
    queue_fill (self);
}

static void
narrow_cb (KringPlanPage *self)
{
  self->is_wide = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->older_bin), FALSE);   /* at once: both do not fit any more */
  if (self->beside)
    queue_fill (self);
}

static void
template_cb (KringPlanPage *self,
             GtkListBoxRow *row)
{
  g_autoptr(GError) error = NULL;

  if (!kring_desk_get_editable (self->desk))
    return;

  self->is_begun = kring_edit_begin_plan (kring_desk_get_store (self->desk), _("Our plan"),
                                          kring_plan_templates[gtk_list_box_row_get_index (row)].code, &error) != NULL;
  if (!self->is_begun)
    kring_desk_say_error (self->desk, error);
}

/* How much the plan asks, of the whole family. */
static const KringPlanTemplate *
get_template (KringPlanPage *self)
{
  KringRecord *family = self->desk != NULL ? kring_share_get_family (kring_desk_get_share (self->desk)) : NULL;

  return kring_plan_template_find (family != NULL ? kring_record_get_text (family, "template") : NULL);
}

/* Nothing that is there goes away; only what is asked for becomes more or less. */
static void
set_template (KringPlanPage *self,
              const char    *code)
{
  KringRecord *family = kring_share_get_family (kring_desk_get_share (self->desk));
  g_autoptr(GError) error = NULL;

  if (family == NULL || code == NULL || g_str_equal (get_template (self)->code, code))
    return;

  if (!kring_edit_text (kring_desk_get_store (self->desk), family, "template", code, &error))
    kring_desk_say_error (self->desk, error);
}

static void
added_cb (KringPlanPage *self,
          gint64         item)
{
  self->added = item;
  kring_plan_letter_reveal (self->letter, item);
}

/* From where it was typed to the line itself: who, when, who checks. */
static void
up_cb (KringPlanPage *self)
{
  if (!kring_plan_letter_focus (self->letter, self->added))
    gtk_widget_child_focus (GTK_WIDGET (self->letter), GTK_DIR_TAB_BACKWARD);
}

/* Rows and their buttons are made when it is first opened. */
static void
create_menu_cb (GtkMenuButton *button,
                gpointer       menu)
{
  gtk_menu_button_set_menu_model (button, menu);
}

static void
kring_plan_page_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  KringPlanPage *self = KRING_PLAN_PAGE (object);

  switch ((Property) prop_id)
    {
    case PROP_BESIDE:
      g_value_set_boolean (value, self->beside);
      break;

    case PROP_TEMPLATE:
      g_value_set_string (value, get_template (self)->code);
      break;

    case PROP_CHILD_WORDS:
      g_value_set_boolean (value, (self->shown & KRING_PLAN_LINE_CHILD) != 0);
      break;

    case PROP_TRANSLATED:
      g_value_set_boolean (value, (self->shown & KRING_PLAN_LINE_TRANSLATION) != 0);
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
set_shown (KringPlanPage      *self,
           KringPlanLineShown  what,
           gboolean            is_shown)
{
  self->shown = is_shown ? self->shown | what : self->shown & ~what;
}

static void
kring_plan_page_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  KringPlanPage *self = KRING_PLAN_PAGE (object);

  switch ((Property) prop_id)
    {
    case PROP_BESIDE:
      if (self->beside == g_value_get_boolean (value))
        return;
      self->beside = g_value_get_boolean (value);
      break;

    case PROP_TEMPLATE:
      set_template (self, g_value_get_string (value));
      return;

    case PROP_CHILD_WORDS:
      set_shown (self, KRING_PLAN_LINE_CHILD, g_value_get_boolean (value));
      break;

    case PROP_TRANSLATED:
      set_shown (self, KRING_PLAN_LINE_TRANSLATION, g_value_get_boolean (value));
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      return;
    }

  g_object_notify_by_pspec (object, pspec);
  if (self->desk != NULL)
    queue_fill (self);
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
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = kring_plan_page_get_property;
  object_class->set_property = kring_plan_page_set_property;
  object_class->dispose = kring_plan_page_dispose;

  properties[PROP_BESIDE] = g_param_spec_boolean ("beside", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_TEMPLATE] = g_param_spec_string ("template", NULL, NULL, NULL,
                                                   G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_CHILD_WORDS] = g_param_spec_boolean ("child-words", NULL, NULL, TRUE,
                                                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_TRANSLATED] = g_param_spec_boolean ("translated", NULL, NULL, FALSE,
                                                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-plan-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, stack);
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, templates_list);
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, version_drop_down);
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, page_menu);
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, replaced_label);
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, older_bin);
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, letter_bin);
  gtk_widget_class_bind_template_child (widget_class, KringPlanPage, quick_bin);
  gtk_widget_class_bind_template_callback (widget_class, template_cb);
  gtk_widget_class_bind_template_callback (widget_class, version_cb);
  gtk_widget_class_bind_template_callback (widget_class, wide_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);

  kring_plan_page_install_actions (widget_class);
  gtk_widget_class_install_property_action (widget_class, "page.beside", "beside");
  gtk_widget_class_install_property_action (widget_class, "page.template", "template");
  gtk_widget_class_install_property_action (widget_class, "page.child-words", "child-words");
  gtk_widget_class_install_property_action (widget_class, "page.translated", "translated");
}

static void
kring_plan_page_init (KringPlanPage *self)
{
  self->desk_signals = g_signal_group_new (KRING_TYPE_DESK);
  g_signal_group_connect_swapped (self->desk_signals, "notify::share", G_CALLBACK (queue_fill), self);

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->menu_button, create_menu_cb, self->page_menu, NULL);
  kring_shrinking_set_up (self->version_drop_down);
  kring_shrinking_set_name (self->version_drop_down, _("Version of the plan"));
  self->shown = KRING_PLAN_LINE_CHILD;
  kring_plan_choices_add_templates (self->templates_list);
}

GtkWidget *
kring_plan_page_new (KringDesk *desk)
{
  KringPlanPage *self = g_object_new (KRING_TYPE_PLAN_PAGE, NULL);

  self->desk = g_object_ref (desk);
  self->letter = KRING_PLAN_LETTER (kring_plan_letter_new (desk));
  self->quick = KRING_PLAN_QUICK (kring_plan_quick_new (desk));
  adw_bin_set_child (self->letter_bin, GTK_WIDGET (self->letter));
  adw_bin_set_child (self->quick_bin, GTK_WIDGET (self->quick));
  g_signal_connect_swapped (self->quick, "added", G_CALLBACK (added_cb), self);
  g_signal_connect_swapped (self->quick, "up", G_CALLBACK (up_cb), self);
  g_signal_group_set_target (self->desk_signals, desk);
  fill_cb (self);

  return GTK_WIDGET (self);
}
