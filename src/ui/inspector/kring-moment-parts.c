/* kring-moment-parts.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-moment-parts.h"

#include <glib/gi18n.h>

#include "kring-edits-row.h"
#include "kring-feeling-face.h"
#include "kring-kinds.h"
#include "kring-odd.h"
#include "kring-timeline-lanes.h"

#define MOST_ABREAST 4

struct _KringMomentParts
{
  AdwBin       parent_instance;

  KringDesk   *desk;
  gint64       event;
  gint64       helper;   /* chosen, and about to be added */
  GArray      *people;   /* gint64: what the rows of the question stand for; 0 for nobody yet */
};

G_DEFINE_FINAL_TYPE (KringMomentParts, kring_moment_parts, ADW_TYPE_BIN)

static GtkWidget *
create_label (const char *words,
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

/* Face, name and feeling in a row; under it the words, in their own words. */
static GtkWidget *
create_view (KringShare  *share,
             KringRecord *view)
{
  KringRecord *person = kring_share_follow (share, view, "person");
  const char *name = person != NULL ? kring_person_name (person) : "…";
  const char *feeling = kring_record_get_text (view, "feeling");
  const char *felt = feeling != NULL ? kring_kinds_words ("feeling", feeling, kring_language_get ()) : NULL;
  const char *text = kring_record_get_text (view, "text");
  g_autofree char *quoted = text != NULL ? g_strdup_printf ("“%s”", text) : NULL;
  g_autofree char *words = g_strjoin (", ", name, felt != NULL ? felt : quoted, felt != NULL ? quoted : NULL, NULL);
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *who = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (who), create_label (name, "kring-name"));
  if (felt != NULL)
    gtk_box_append (GTK_BOX (who), create_label (felt, "caption"));
  gtk_widget_set_hexpand (who, TRUE);
  gtk_widget_set_valign (who, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (head), kring_feeling_face_new (feeling));
  gtk_box_append (GTK_BOX (head), who);
  gtk_box_append (GTK_BOX (card), head);
  if (quoted != NULL)
    gtk_box_append (GTK_BOX (card), create_label (quoted, NULL));

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "kring-view");
  gtk_accessible_update_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

  return card;
}

static void
child_activated_cb (GtkWidget       *flow,
                    GtkFlowBoxChild *child)
{
  const gint64 *id = g_object_get_data (G_OBJECT (child), "id");

  gtk_widget_activate_action (flow, "inspector.select", "x", *id);
}

static GtkWidget *
create_views (KringShare *share,
              GPtrArray  *views)
{
  GtkWidget *flow = gtk_flow_box_new ();

  gtk_flow_box_set_homogeneous (GTK_FLOW_BOX (flow), TRUE);
  gtk_flow_box_set_selection_mode (GTK_FLOW_BOX (flow), GTK_SELECTION_NONE);
  gtk_flow_box_set_min_children_per_line (GTK_FLOW_BOX (flow), 2);   /* beside each other, however narrow */
  gtk_flow_box_set_max_children_per_line (GTK_FLOW_BOX (flow), MIN (views->len, MOST_ABREAST));
  gtk_flow_box_set_column_spacing (GTK_FLOW_BOX (flow), 6);
  gtk_flow_box_set_row_spacing (GTK_FLOW_BOX (flow), 6);
  gtk_accessible_update_property (GTK_ACCESSIBLE (flow), GTK_ACCESSIBLE_PROPERTY_LABEL, _("How it was for them"), -1);
  g_signal_connect (flow, "child-activated", G_CALLBACK (child_activated_cb), NULL);
  for (guint i = 0; i < views->len; i++)
    {
      gint64 id = kring_record_get_id (views->pdata[i]);
      GtkWidget *child = gtk_flow_box_child_new ();
      GtkWidget *card = create_view (share, views->pdata[i]);

      gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), card);
      g_object_set_data_full (G_OBJECT (child), "id", g_memdup2 (&id, sizeof id), g_free);
      gtk_accessible_update_relation (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_RELATION_LABELLED_BY, card, NULL, -1);
      gtk_flow_box_append (GTK_FLOW_BOX (flow), child);
    }

  return flow;
}

static gboolean
asks_who_helped (KringShare  *share,
                 KringRecord *event)
{
  GPtrArray *parts = kring_share_parts (share, event, KRING_NOUN_EVENT_PERSON);

  for (guint i = 0; i < parts->len; i++)
    if (kring_record_is (parts->pdata[i], "role", "helper"))
      return FALSE;

  return kring_lane_of_event (share, event) == KRING_LANE_HARD;
}

/* Later: the question goes away by it, and it is still closing its list. */
static gboolean
add_helper_cb (gpointer user_data)
{
  KringMomentParts *self = user_data;
  KringRecord *helper = self->desk != NULL ? kring_share_get (kring_desk_get_share (self->desk), self->helper) : NULL;
  g_autofree char *person = g_strdup_printf ("%" G_GINT64_FORMAT, self->helper);
  g_autofree char *words = NULL;
  g_autoptr(GError) error = NULL;

  if (helper == NULL)
    return G_SOURCE_REMOVE;

  /* Translators: somebody is now named as who helped in a hard moment */
  words = g_strdup_printf (_("%s helped"), kring_person_name (helper));
  if (kring_edit_add_row (kring_desk_get_store (self->desk), KRING_NOUN_EVENT_PERSON, "event", self->event,
                          (const char *[]) { "person", person, "role", "helper", NULL }, &error) != NULL)
    kring_desk_say (self->desk, words, TRUE);
  else
    kring_desk_say_error (self->desk, error);

  return G_SOURCE_REMOVE;
}

static void
chosen_cb (KringMomentParts *self,
           GParamSpec       *pspec,
           AdwComboRow      *row)
{
  guint chosen = adw_combo_row_get_selected (row);

  if (chosen == 0 || chosen >= self->people->len)
    return;

  self->helper = g_array_index (self->people, gint64, chosen);
  g_idle_add_full (G_PRIORITY_DEFAULT, add_helper_cb, g_object_ref (self), g_object_unref);
}

/* Quietly: it may well be so. */
static GtkWidget *
create_odd (char **sentences)
{
  g_autofree char *words = g_strjoinv ("\n", sentences);
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_margin_start (label, 6);
  gtk_widget_set_margin_end (label, 6);
  gtk_widget_add_css_class (label, "dimmed");

  return label;
}

/* Everybody could have: a neighbour, a teacher, a dog. */
static GtkWidget *
create_question (KringMomentParts *self,
                 KringShare       *share)
{
  GPtrArray *people = kring_share_list (share, KRING_NOUN_PERSON);
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  g_autoptr(GtkExpression) expression = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");
  GtkWidget *row = adw_combo_row_new ();
  GtkWidget *group = adw_preferences_group_new ();
  gint64 nobody = 0;

  g_array_set_size (self->people, 0);
  g_array_append_val (self->people, nobody);
  /* Translators: nobody is chosen yet */
  gtk_string_list_append (names, _("Choose…"));
  for (guint i = 0; i < people->len; i++)
    {
      gint64 id = kring_record_get_id (people->pdata[i]);

      g_array_append_val (self->people, id);
      gtk_string_list_append (names, kring_person_name (people->pdata[i]));
    }

  /* Translators: a quiet question about a hard moment */
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Who helped then?"));
  adw_combo_row_set_expression (ADW_COMBO_ROW (row), expression);
  adw_combo_row_set_enable_search (ADW_COMBO_ROW (row), TRUE);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (names));
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);

  return group;
}

static void
kring_moment_parts_dispose (GObject *object)
{
  g_clear_object (&KRING_MOMENT_PARTS (object)->desk);

  G_OBJECT_CLASS (kring_moment_parts_parent_class)->dispose (object);
}

static void
kring_moment_parts_finalize (GObject *object)
{
  g_array_unref (KRING_MOMENT_PARTS (object)->people);

  G_OBJECT_CLASS (kring_moment_parts_parent_class)->finalize (object);
}

static void
kring_moment_parts_class_init (KringMomentPartsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = kring_moment_parts_dispose;
  G_OBJECT_CLASS (klass)->finalize = kring_moment_parts_finalize;
}

static void
kring_moment_parts_init (KringMomentParts *self)
{
  self->people = g_array_new (FALSE, FALSE, sizeof (gint64));
}

void
kring_moment_parts_show (KringMomentParts *self,
                         KringDesk        *desk,
                         KringRecord      *record)
{
  KringShare *share = kring_desk_get_share (desk);
  gboolean is_event = kring_record_get_noun (record) == KRING_NOUN_EVENT;
  GPtrArray *views = is_event ? kring_share_parts (share, record, KRING_NOUN_EVENT_VIEW) : NULL;
  gboolean has_views = is_event && views->len > 1;
  g_auto(GStrv) odd = kring_desk_get_editable (desk) ? kring_odd_tell (share, record) : g_new0 (char *, 1);
  gboolean asks = is_event && kring_desk_get_editable (desk) && asks_who_helped (share, record);
  GtkWidget *box = has_views || asks || *odd != NULL ? gtk_box_new (GTK_ORIENTATION_VERTICAL, 18) : NULL;

  g_set_object (&self->desk, desk);
  self->event = kring_record_get_id (record);
  if (*odd != NULL)
    gtk_box_append (GTK_BOX (box), create_odd (odd));
  if (has_views)
    gtk_box_append (GTK_BOX (box), create_views (share, views));
  if (asks)
    gtk_box_append (GTK_BOX (box), create_question (self, share));

  adw_bin_set_child (ADW_BIN (self), box);
  gtk_widget_set_visible (GTK_WIDGET (self), box != NULL);
}
