/* kring-timeline-shown.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-timeline-shown.h"

#include <glib/gi18n.h>

#include "kring-kinds.h"
#include "kring-shrinking.h"
#include "kring-timeline-child.h"

struct _KringTimelineShown
{
  GtkPopover           parent_instance;

  KringTimelineFilter  filter;
  GArray              *people;     /* gint64: what the rows of the drop-down stand for; 0 for everybody */
  GPtrArray           *domains;    /* codes; NULL for all */
  gboolean             is_filling;

  GtkBox              *lanes_box;
  GtkDropDown         *person_drop_down;
  GtkDropDown         *domain_drop_down;
  GtkCheckButton      *key_check;
};

G_DEFINE_FINAL_TYPE (KringTimelineShown, kring_timeline_shown, GTK_TYPE_POPOVER)

enum {
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
chosen_cb (KringTimelineShown *self)
{
  guint person = gtk_drop_down_get_selected (self->person_drop_down);
  guint domain = gtk_drop_down_get_selected (self->domain_drop_down);

  if (self->is_filling)
    return;

  self->filter.person = person < self->people->len ? g_array_index (self->people, gint64, person) : 0;
  self->filter.domain = domain < self->domains->len ? self->domains->pdata[domain] : NULL;
  self->filter.key_only = gtk_check_button_get_active (self->key_check);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
lane_toggled_cb (KringTimelineShown *self,
                 GtkCheckButton     *check)
{
  int lane = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (check), "lane"));

  if (self->is_filling)
    return;

  kring_timeline_filter_show_lane (&self->filter, (KringLane) lane, gtk_check_button_get_active (check));
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
child_toggled_cb (KringTimelineShown *self,
                  GtkCheckButton     *check)
{
  const gint64 *child = g_object_get_data (G_OBJECT (check), "child");

  if (self->is_filling)
    return;

  kring_timeline_filter_show_child (&self->filter, *child, gtk_check_button_get_active (check));
  g_signal_emit (self, signals[CHANGED], 0);
}

static GtkWidget *
add_check (KringTimelineShown *self,
           const char         *label,
           gboolean            is_shown)
{
  GtkWidget *check = gtk_check_button_new_with_label (label);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), is_shown);
  gtk_box_append (self->lanes_box, check);

  return check;
}

static void
fill_children (KringTimelineShown *self,
               KringShare         *share,
               int                 today)
{
  g_autoptr(GPtrArray) children = kring_timeline_children_list (share, today);

  for (guint i = 0; i < children->len; i++)
    {
      gint64 id = kring_record_get_id (children->pdata[i]);
      GtkWidget *check = add_check (self, kring_person_name (children->pdata[i]),
                                    kring_timeline_filter_keeps_child (&self->filter, share, children->pdata[i]));

      g_object_set_data_full (G_OBJECT (check), "child", g_memdup2 (&id, sizeof id), g_free);
      g_signal_connect_swapped (check, "toggled", G_CALLBACK (child_toggled_cb), self);
    }
}

static void
fill_lanes (KringTimelineShown *self,
            KringShare         *share,
            int                 today)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->lanes_box))) != NULL)
    gtk_box_remove (self->lanes_box, child);

  for (int lane = 0; lane < KRING_N_LANES; lane++)
    {
      if (lane == KRING_LANE_CHILDREN)
        {
          fill_children (self, share, today);
          continue;
        }

      child = add_check (self, kring_lane_name ((KringLane) lane), (self->filter.lanes & 1u << lane) == 0);
      g_object_set_data (G_OBJECT (child), "lane", GINT_TO_POINTER (lane));
      g_signal_connect_swapped (child, "toggled", G_CALLBACK (lane_toggled_cb), self);
    }
}

static void
add_ids (GHashTable *ids,
         KringShare *share,
         KringNoun   noun,
         const char *field)
{
  GPtrArray *rows = kring_share_list (share, noun);

  for (guint i = 0; i < rows->len; i++)
    {
      gint64 id = kring_record_get_ref (rows->pdata[i], field);

      g_hash_table_add (ids, g_memdup2 (&id, sizeof id));
    }
}

/* Those who have a part in something on the timeline. */
static void
fill_people (KringTimelineShown *self,
             KringShare         *share)
{
  g_autoptr(GHashTable) parts = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  GPtrArray *people = kring_share_list (share, KRING_NOUN_PERSON);
  gint64 nobody = 0;
  guint selected = 0;

  add_ids (parts, share, KRING_NOUN_EVENT_PERSON, "person");
  add_ids (parts, share, KRING_NOUN_SUPPORT_PERSON, "person");
  add_ids (parts, share, KRING_NOUN_SUPPORT, "from");

  g_array_set_size (self->people, 0);
  g_array_append_val (self->people, nobody);
  gtk_string_list_append (names, _("Of everybody"));
  for (guint i = 0; i < people->len; i++)
    {
      gint64 id = kring_record_get_id (people->pdata[i]);

      if (!g_hash_table_contains (parts, &id))
        continue;
      selected = id == self->filter.person ? self->people->len : selected;
      g_array_append_val (self->people, id);
      gtk_string_list_append (names, kring_person_name (people->pdata[i]));
    }

  gtk_drop_down_set_model (self->person_drop_down, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->person_drop_down, selected);
}

static void
fill_domains (KringTimelineShown *self,
              KringShare         *share)
{
  g_autoptr(GHashTable) used = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  GPtrArray *events = kring_share_list (share, KRING_NOUN_EVENT);
  const KringKindTable *table = kring_kinds_table ("life_domain");
  guint selected = 0;

  for (guint i = 0; i < events->len; i++)
    if (kring_record_has (events->pdata[i], "domain"))
      g_hash_table_add (used, (char *) kring_record_get_text (events->pdata[i], "domain"));

  g_ptr_array_set_size (self->domains, 0);
  g_ptr_array_add (self->domains, NULL);
  gtk_string_list_append (names, _("Of every part of life"));
  for (gsize i = 0; i < table->n_kinds; i++)
    {
      const char *code = table->kinds[i].code;

      if (!g_hash_table_contains (used, code) && g_strcmp0 (code, self->filter.domain) != 0)
        continue;
      selected = g_strcmp0 (code, self->filter.domain) == 0 ? self->domains->len : selected;
      g_ptr_array_add (self->domains, (char *) code);
      gtk_string_list_append (names, kring_kinds_words ("life_domain", code, kring_language_get ()));
    }

  gtk_drop_down_set_model (self->domain_drop_down, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->domain_drop_down, selected);
}

static void
kring_timeline_shown_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KRING_TYPE_TIMELINE_SHOWN);

  G_OBJECT_CLASS (kring_timeline_shown_parent_class)->dispose (object);
}

static void
kring_timeline_shown_finalize (GObject *object)
{
  KringTimelineShown *self = KRING_TIMELINE_SHOWN (object);

  g_array_unref (self->people);
  g_ptr_array_unref (self->domains);

  G_OBJECT_CLASS (kring_timeline_shown_parent_class)->finalize (object);
}

static void
kring_timeline_shown_class_init (KringTimelineShownClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_timeline_shown_dispose;
  G_OBJECT_CLASS (klass)->finalize = kring_timeline_shown_finalize;

  signals[CHANGED] = g_signal_new ("changed", KRING_TYPE_TIMELINE_SHOWN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-timeline-shown.ui");
  gtk_widget_class_bind_template_child (widget_class, KringTimelineShown, lanes_box);
  gtk_widget_class_bind_template_child (widget_class, KringTimelineShown, person_drop_down);
  gtk_widget_class_bind_template_child (widget_class, KringTimelineShown, domain_drop_down);
  gtk_widget_class_bind_template_child (widget_class, KringTimelineShown, key_check);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
kring_timeline_shown_init (KringTimelineShown *self)
{
  self->people = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->domains = g_ptr_array_new ();
  self->is_filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  kring_shrinking_set_up (self->person_drop_down);
  kring_shrinking_set_up (self->domain_drop_down);
  self->is_filling = FALSE;
}

void
kring_timeline_shown_fill (KringTimelineShown *self,
                           KringShare         *share,
                           int                 today)
{
  self->is_filling = TRUE;
  fill_lanes (self, share, today);
  fill_people (self, share);
  fill_domains (self, share);
  gtk_check_button_set_active (self->key_check, self->filter.key_only);
  self->is_filling = FALSE;
}

static void
check_all (KringTimelineShown *self)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->lanes_box)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_check_button_set_active (GTK_CHECK_BUTTON (child), TRUE);

  gtk_drop_down_set_selected (self->person_drop_down, 0);
  gtk_drop_down_set_selected (self->domain_drop_down, 0);
  gtk_check_button_set_active (self->key_check, FALSE);
}

void
kring_timeline_shown_show_all (KringTimelineShown *self)
{
  self->is_filling = TRUE;
  check_all (self);
  self->is_filling = FALSE;

  self->filter = (KringTimelineFilter) { 0 };
  g_signal_emit (self, signals[CHANGED], 0);
}

const KringTimelineFilter *
kring_timeline_shown_get_filter (KringTimelineShown *self)
{
  return &self->filter;
}
