/* kring-inspector.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-inspector.h"

#include <glib/gi18n.h>

#include "kring-adding.h"
#include "kring-captions.h"
#include "kring-child-actions.h"
#include "kring-circle-chosen.h"
#include "kring-editor.h"
#include "kring-history-row.h"
#include "kring-kinship.h"
#include "kring-leaving.h"
#include "kring-moment-parts.h"
#include "kring-person-row.h"
#include "kring-related-row.h"
#include "kring-voice-section.h"

struct _KringInspector
{
  AdwBin               parent_instance;

  KringDesk           *desk;
  GSignalGroup        *desk_signals;
  gint64               shown;        /* the record that the rows below are of; 0 for none */
  GPtrArray           *editors;      /* KringEditor */
  GPtrArray           *related;      /* KringRelatedRow */
  GtkWidget           *history;
  GArray              *trail;        /* gint64: what was selected before, by going from one to the other */
  gboolean             is_walking;   /* the selection changes by such a step */

  GtkLabel            *noun_label;
  GtkStack            *stack;
  KringCircleChosen   *chosen;       /* instead of all below, when several are selected */
  GtkScrolledWindow   *scroller;
  GtkLabel            *title_label;
  GtkLabel            *what_label;
  GtkLabel            *gives_label;
  KringChildActions   *child_actions;
  KringCirclePlace    *circle_place;
  KringMomentParts    *moment_parts;
  AdwBin              *fields_bin;
  AdwBin              *related_bin;
  GtkButton           *voice_button;
  GtkWidget           *withdraw_button;
};

G_DEFINE_FINAL_TYPE (KringInspector, kring_inspector, ADW_TYPE_BIN)

typedef enum {
  PROP_DESK = 1,
  PROP_HAS_BACK,
} KringInspectorProperty;

static GParamSpec *properties[PROP_HAS_BACK + 1];

static void
show_words (GtkLabel   *label,
            const char *words)
{
  gtk_label_set_label (label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (label), words != NULL && *words != '\0');
}

static void
show_heading (KringInspector *self,
              KringRecord    *record)
{
  KringShare *share = kring_desk_get_share (self->desk);
  gboolean is_person = kring_record_get_noun (record) == KRING_NOUN_PERSON;
  g_autofree char *title = kring_caption_title (share, record);
  g_autofree char *label = is_person ? kring_kinship_family_label (share, self->shown, kring_language_get ()) : NULL;
  g_autofree char *what = is_person ? kring_person_row_what (record, label, kring_desk_get_today (self->desk))
                                    : kring_caption_detail (share, record);
  g_autofree char *given = is_person ? kring_person_row_gives (share, record) : NULL;
  /* Translators: what somebody gives to the family: "gives: soup on Monday" */
  g_autofree char *gives = given != NULL ? g_strdup_printf (_("gives: %s"), given) : NULL;

  show_words (self->noun_label, kring_inspected_noun (kring_record_get_noun (record)));
  show_words (self->title_label, g_str_equal (title, "…") ? NULL : title);   /* just added, and still empty */
  show_words (self->what_label, what);
  show_words (self->gives_label, gives);
}

static GtkWidget *
add_editor (KringInspector            *self,
            const KringInspectedField *inspected)
{
  KringEditor *editor = kring_editor_new (self->desk, self->shown, inspected);

  g_ptr_array_add (self->editors, editor);
  kring_editor_show (editor);

  return kring_editor_get_widget (editor);
}

static gboolean
is_shown_first (KringInspector            *self,
                KringRecord               *record,
                const KringInspectedField *inspected)
{
  if ((inspected->flags & KRING_INSPECTED_LATER) != 0)
    return FALSE;
  if (kring_editor_is_filled (kring_desk_get_share (self->desk), record, inspected))
    return TRUE;

  return kring_desk_can_edit (self->desk, record)
         && ((inspected->flags & KRING_INSPECTED_ALWAYS) != 0 || kring_editor_is_begun (self->desk, self->shown, inspected));
}

/* The fields that are empty or seldom needed; made when it is opened. */
static void
more_expanded_cb (AdwExpanderRow *row,
                  GParamSpec     *pspec,
                  KringInspector *self)
{
  KringRecord *record = kring_share_get (kring_desk_get_share (self->desk), self->shown);
  const KringInspectedField *fields;
  guint n_fields;

  if (record == NULL || g_object_get_data (G_OBJECT (row), "filled") != NULL)
    return;

  g_object_set_data (G_OBJECT (row), "filled", self);
  fields = kring_inspected_fields (kring_record_get_noun (record), &n_fields);
  for (guint i = 0; i < n_fields; i++)
    if (!is_shown_first (self, record, &fields[i]))
      adw_expander_row_add_row (row, add_editor (self, &fields[i]));
}

static void
create_fields (KringInspector *self,
               KringRecord    *record)
{
  GtkWidget *group = adw_preferences_group_new ();
  guint n_fields;
  const KringInspectedField *fields = kring_inspected_fields (kring_record_get_noun (record), &n_fields);
  gboolean more = FALSE;

  for (guint i = 0; i < n_fields; i++)
    {
      if (is_shown_first (self, record, &fields[i]))
        adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), add_editor (self, &fields[i]));
      else
        more = kring_desk_can_edit (self->desk, record);
    }

  if (more)
    {
      GtkWidget *row = adw_expander_row_new ();

      /* Translators: opens the fields that are seldom needed, or still empty */
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("More"));
      g_signal_connect_object (row, "notify::expanded", G_CALLBACK (more_expanded_cb), self, 0);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
    }
  adw_bin_set_child (self->fields_bin, group);
}

static void
create_related (KringInspector *self,
                KringRecord    *record)
{
  GtkWidget *group = adw_preferences_group_new ();
  guint n_groups;
  const KringInspectedGroup *groups = kring_inspected_groups (kring_record_get_noun (record), &n_groups);

  for (guint i = 0, same; i < n_groups; i += same)
    {
      GtkWidget *row;

      for (same = 1; i + same < n_groups && g_str_equal (groups[i].label, groups[i + same].label); same++)
        ;
      row = kring_related_row_new (&groups[i], same, i);
      g_ptr_array_add (self->related, row);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
    }

  self->history = kring_history_row_new ();
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), self->history);
  adw_bin_set_child (self->related_bin, group);
}

static void
clear (KringInspector *self)
{
  g_ptr_array_set_size (self->editors, 0);
  g_ptr_array_set_size (self->related, 0);
  self->history = NULL;
  self->shown = 0;
  adw_bin_set_child (self->fields_bin, NULL);
  adw_bin_set_child (self->related_bin, NULL);
}

static gboolean
is_several (KringInspector *self)
{
  guint n;

  kring_desk_get_chosen (self->desk, &n);
  return n > 1;
}

static void
show_record (KringInspector *self)
{
  KringShare *share = kring_desk_get_share (self->desk);
  KringRecord *record = self->shown != 0 ? kring_share_get (share, self->shown) : NULL;
  gboolean editable = record != NULL && kring_desk_can_edit (self->desk, record);

  gtk_stack_set_visible_child_name (self->stack, is_several (self) ? "several" : "one");
  if (is_several (self))
    kring_circle_chosen_show (self->chosen, self->desk);
  if (record == NULL)
    return;

  show_heading (self, record);
  kring_child_actions_show (self->child_actions, self->desk, record);
  kring_circle_place_show (self->circle_place, self->desk, self->shown);
  kring_moment_parts_show (self->moment_parts, self->desk, record);
  for (guint i = 0; i < self->editors->len; i++)
    kring_editor_show (self->editors->pdata[i]);
  for (guint i = 0; i < self->related->len; i++)
    kring_related_row_show (self->related->pdata[i], share, self->shown, editable);
  kring_history_row_show (KRING_HISTORY_ROW (self->history), editable ? kring_desk_get_store (self->desk) : NULL,
                          self->shown);
  gtk_widget_set_visible (self->history, editable);
  gtk_button_set_label (self->voice_button, kring_voice_get_words (share, record, editable));
  gtk_widget_set_visible (GTK_WIDGET (self->voice_button), *gtk_button_get_label (self->voice_button) != '\0');
  gtk_widget_set_visible (self->withdraw_button, editable && kring_record_get_noun (record) != KRING_NOUN_FAMILY);
}

static void
build (KringInspector *self)
{
  KringRecord *record = kring_desk_get_selected_record (self->desk);

  clear (self);
  if (is_several (self))
    show_words (self->noun_label, NULL);
  if (is_several (self) || record == NULL)
    {
      show_record (self);
      return;
    }

  self->shown = kring_record_get_id (record);
  create_fields (self, record);
  create_related (self, record);
  show_record (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
selected_cb (KringInspector *self)
{
  if (!is_several (self) && self->shown == kring_desk_get_selected (self->desk))
    return;

  kring_inspector_commit (self);
  if (!self->is_walking)
    g_array_set_size (self->trail, 0);
  build (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_BACK]);
}

static void
editable_cb (KringInspector *self)
{
  build (self);
}

static gboolean
has_focus (KringInspector *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

/* @had_focus: what was pressed may be gone. */
static void
walk_to (KringInspector *self,
         gint64          id,
         gboolean        had_focus)
{
  self->is_walking = TRUE;
  kring_desk_set_selected (self->desk, id);
  self->is_walking = FALSE;

  if (had_focus)
    gtk_widget_child_focus (GTK_WIDGET (self->fields_bin), GTK_DIR_TAB_FORWARD);
}

static void
select_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KringInspector *self = KRING_INSPECTOR (widget);

  g_array_append_val (self->trail, self->shown);
  walk_to (self, g_variant_get_int64 (parameter), has_focus (self));
}

/* One more row of a group, to be filled in at once. */
static void
add_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  KringInspector *self = KRING_INSPECTOR (widget);
  KringRecord *record = kring_share_get (kring_desk_get_share (self->desk), self->shown);
  guint place = g_variant_get_uint32 (parameter);
  const KringInspectedGroup *groups;
  gboolean had_focus = has_focus (self);
  KringRecord *added;
  guint n_groups, n_fields;
  g_autoptr(GError) error = NULL;

  if (record == NULL || !kring_desk_can_edit (self->desk, record))
    return;

  groups = kring_inspected_groups (kring_record_get_noun (record), &n_groups);
  if (place >= n_groups || groups[place].add == NULL)
    return;

  added = kring_adding_add (self->desk, &groups[place], self->shown, &error);
  if (added == NULL)
    {
      kring_desk_say_error (self->desk, error);
      return;
    }

  g_array_append_val (self->trail, self->shown);
  walk_to (self, kring_record_get_id (added), had_focus);

  /* of whom it is, is known already */
  if (had_focus && g_str_equal (kring_inspected_fields (groups[place].list, &n_fields)->field, groups[place].field))
    gtk_widget_child_focus (GTK_WIDGET (self->fields_bin), GTK_DIR_TAB_FORWARD);
}

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KringInspector *self = KRING_INSPECTOR (widget);
  gint64 before;

  if (self->trail->len == 0)
    return;

  before = g_array_index (self->trail, gint64, self->trail->len - 1);
  g_array_set_size (self->trail, self->trail->len - 1);
  walk_to (self, before, has_focus (self));
}

/* The voice as a page; or asking a child for it. */
static void
voice_cb (KringInspector *self)
{
  KringRecord *record = kring_share_get (kring_desk_get_share (self->desk), self->shown);

  if (record != NULL)
    kring_voice_open (self->desk, record, GTK_WIDGET (self));
}

static void
withdraw_cb (KringInspector *self)
{
  KringShare *share = kring_desk_get_share (self->desk);
  KringRecord *record = kring_share_get (share, self->shown);
  g_autofree char *title = record != NULL ? kring_caption_title (share, record) : NULL;

  if (record != NULL)
    kring_leaving_begin (self->desk, record, title, GTK_WIDGET (self));
}

/* Past the bar on top, which only leads away. */
static gboolean
kring_inspector_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (GTK_WIDGET (KRING_INSPECTOR (widget)->stack), GTK_DIR_TAB_FORWARD);
}

static void
kring_inspector_dispose (GObject *object)
{
  KringInspector *self = KRING_INSPECTOR (object);

  if (self->desk_signals != NULL)
    g_signal_group_set_target (self->desk_signals, NULL);
  g_clear_object (&self->desk_signals);
  g_ptr_array_set_size (self->editors, 0);
  g_ptr_array_set_size (self->related, 0);
  g_clear_object (&self->desk);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_INSPECTOR);

  G_OBJECT_CLASS (kring_inspector_parent_class)->dispose (object);
}

static void
kring_inspector_finalize (GObject *object)
{
  KringInspector *self = KRING_INSPECTOR (object);

  g_ptr_array_unref (self->editors);
  g_ptr_array_unref (self->related);
  g_array_unref (self->trail);

  G_OBJECT_CLASS (kring_inspector_parent_class)->finalize (object);
}

static void
kring_inspector_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  KringInspector *self = KRING_INSPECTOR (object);

  switch ((KringInspectorProperty) prop_id)
    {
    case PROP_DESK:
      g_value_set_object (value, self->desk);
      break;

    case PROP_HAS_BACK:
      g_value_set_boolean (value, self->trail->len > 0);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
kring_inspector_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  KringInspector *self = KRING_INSPECTOR (object);

  switch ((KringInspectorProperty) prop_id)
    {
    case PROP_DESK:
      if (!g_set_object (&self->desk, g_value_get_object (value)))
        break;
      g_signal_group_set_target (self->desk_signals, self->desk);
      if (self->desk != NULL)
        build (self);
      g_object_notify_by_pspec (object, properties[PROP_DESK]);
      break;

    case PROP_HAS_BACK:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
kring_inspector_class_init (KringInspectorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = kring_inspector_dispose;
  object_class->finalize = kring_inspector_finalize;
  object_class->get_property = kring_inspector_get_property;
  object_class->set_property = kring_inspector_set_property;
  widget_class->grab_focus = kring_inspector_grab_focus;

  properties[PROP_DESK] =
    g_param_spec_object ("desk", NULL, NULL,
                         KRING_TYPE_DESK,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_HAS_BACK] =
    g_param_spec_boolean ("has-back", NULL, NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (KRING_TYPE_CHILD_ACTIONS);
  g_type_ensure (KRING_TYPE_CIRCLE_CHOSEN);
  g_type_ensure (KRING_TYPE_CIRCLE_PLACE);
  g_type_ensure (KRING_TYPE_MOMENT_PARTS);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-inspector.ui");
  gtk_widget_class_bind_template_child (widget_class, KringInspector, noun_label);
  gtk_widget_class_bind_template_child (widget_class, KringInspector, stack);
  gtk_widget_class_bind_template_child (widget_class, KringInspector, chosen);
  gtk_widget_class_bind_template_child (widget_class, KringInspector, circle_place);
  gtk_widget_class_bind_template_child (widget_class, KringInspector, scroller);
  gtk_widget_class_bind_template_child (widget_class, KringInspector, title_label);
  gtk_widget_class_bind_template_child (widget_class, KringInspector, what_label);
  gtk_widget_class_bind_template_child (widget_class, KringInspector, gives_label);
  gtk_widget_class_bind_template_child (widget_class, KringInspector, child_actions);
  gtk_widget_class_bind_template_child (widget_class, KringInspector, moment_parts);
  gtk_widget_class_bind_template_child (widget_class, KringInspector, fields_bin);
  gtk_widget_class_bind_template_child (widget_class, KringInspector, related_bin);
  gtk_widget_class_bind_template_child (widget_class, KringInspector, voice_button);
  gtk_widget_class_bind_template_child (widget_class, KringInspector, withdraw_button);
  gtk_widget_class_bind_template_callback (widget_class, voice_cb);
  gtk_widget_class_bind_template_callback (widget_class, withdraw_cb);

  gtk_widget_class_install_action (widget_class, "inspector.select", "x", select_action);
  gtk_widget_class_install_action (widget_class, "inspector.add", "u", add_action);
  gtk_widget_class_install_action (widget_class, "inspector.back", NULL, back_action);
}

static void
kring_inspector_init (KringInspector *self)
{
  self->editors = g_ptr_array_new_with_free_func (g_object_unref);
  self->related = g_ptr_array_new ();
  self->trail = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->desk_signals = g_signal_group_new (KRING_TYPE_DESK);
  g_signal_group_connect_swapped (self->desk_signals, "notify::share", G_CALLBACK (show_record), self);
  g_signal_group_connect_swapped (self->desk_signals, "notify::chosen", G_CALLBACK (selected_cb), self);
  g_signal_group_connect_swapped (self->desk_signals, "notify::circle", G_CALLBACK (show_record), self);
  g_signal_group_connect_swapped (self->desk_signals, "notify::editable", G_CALLBACK (editable_cb), self);

  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
kring_inspector_new (KringDesk *desk)
{
  return g_object_new (KRING_TYPE_INSPECTOR, "desk", desk, NULL);
}

gboolean
kring_inspector_commit (KringInspector *self)
{
  gboolean all = TRUE;

  for (guint i = 0; i < self->editors->len; i++)
    all = kring_editor_commit (self->editors->pdata[i]) && all;

  return all;
}

char *
kring_inspector_dup_unkept (KringInspector *self)
{
  g_autoptr(GString) unkept = g_string_new (NULL);

  for (guint i = 0; i < self->editors->len; i++)
    {
      g_autofree char *typed = kring_editor_dup_unsaved (self->editors->pdata[i]);

      if (typed != NULL)
        g_string_append_printf (unkept, "%s: %s\n", kring_editor_get_field (self->editors->pdata[i]), typed);
    }

  return unkept->len > 0 ? g_string_free (g_steal_pointer (&unkept), FALSE) : NULL;
}
