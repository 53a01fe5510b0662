/* kring-people-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-people-page.h"

#include <glib/gi18n.h>

#include "kring-kinship.h"
#include "kring-leaving.h"
#include "kring-people-groups.h"
#include "kring-person-row.h"
#include "kring-quick-add.h"
#include "kring-taken-out.h"

struct _KringPeoplePage
{
  AdwBin         parent_instance;

  KringDesk     *desk;
  GSignalGroup  *desk_signals;
  GtkWidget     *boxes[KRING_N_PEOPLE_GROUPS];   /* heading and list */
  GtkListBox    *lists[KRING_N_PEOPLE_GROUPS];

  GtkSearchBar  *search_bar;
  GtkEditable   *search_entry;
  GtkStack      *stack;
  GtkBox        *groups_box;
  KringTakenOut *taken_out;
  GtkWidget     *quick_add;
};

G_DEFINE_FINAL_TYPE (KringPeoplePage, kring_people_page, ADW_TYPE_BIN)

typedef enum {
  PROP_DESK = 1,
} KringPeoplePageProperty;

static GParamSpec *properties[PROP_DESK + 1];

static const char *
get_query (KringPeoplePage *self)
{
  return gtk_search_bar_get_search_mode (self->search_bar) ? gtk_editable_get_text (self->search_entry) : "";
}

static gboolean
row_matches (GtkListBoxRow *row,
             gpointer       user_data)
{
  return kring_person_row_matches (KRING_PERSON_ROW (row), get_query (KRING_PEOPLE_PAGE (user_data)));
}

/* The first row of @list that is to be seen, from row @from on, in steps of @step. */
static GtkListBoxRow *
find_row (GtkListBox *list,
          int         from,
          int         step)
{
  GtkListBoxRow *row;

  for (int i = from; i >= 0 && (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i += step)
    if (gtk_widget_get_child_visible (GTK_WIDGET (row)))
      return row;

  return NULL;
}

static int
count_rows (GtkListBox *list)
{
  int count = 0;

  while (gtk_list_box_get_row_at_index (list, count) != NULL)
    count++;

  return count;
}

/* Made when it is wanted: most searches find somebody. */
static void
show_nobody (KringPeoplePage *self)
{
  if (gtk_stack_get_child_by_name (self->stack, "nobody") == NULL)
    {
      GtkWidget *page = g_object_new (ADW_TYPE_STATUS_PAGE,
                                      "icon-name", "edit-find-symbolic",
                                      "title", _("Nobody Found"),
                                      "description", _("Nobody here is called that. Somebody new can be added below."),
                                      NULL);

      gtk_widget_add_css_class (page, "compact");
      gtk_stack_add_named (self->stack, page, "nobody");
    }

  gtk_stack_set_visible_child_name (self->stack, "nobody");
}

/* Groups without anybody who matches are not there. */
static void
filter (KringPeoplePage *self)
{
  const char *query = get_query (self);
  gboolean found = FALSE;

  for (guint i = 0; i < KRING_N_PEOPLE_GROUPS; i++)
    {
      gboolean visible = FALSE;
      GtkListBoxRow *row;

      gtk_list_box_invalidate_filter (self->lists[i]);
      for (int r = 0; !visible && (row = gtk_list_box_get_row_at_index (self->lists[i], r)) != NULL; r++)
        visible = kring_person_row_matches (KRING_PERSON_ROW (row), query);
      gtk_widget_set_visible (self->boxes[i], visible);
      found = found || visible;
    }

  kring_taken_out_show (self->taken_out, self->desk, *query == '\0');
  if (found || *query == '\0')
    gtk_stack_set_visible_child_name (self->stack, "people");
  else
    show_nobody (self);
}

static void
mark_selected (KringPeoplePage *self)
{
  gint64 selected = kring_desk_get_selected (self->desk);
  GtkListBoxRow *row;

  for (guint i = 0; i < KRING_N_PEOPLE_GROUPS; i++)
    for (int r = 0; (row = gtk_list_box_get_row_at_index (self->lists[i], r)) != NULL; r++)
      {
        if (kring_person_row_get_id (KRING_PERSON_ROW (row)) == selected)
          gtk_widget_add_css_class (GTK_WIDGET (row), "kring-selected");
        else
          gtk_widget_remove_css_class (GTK_WIDGET (row), "kring-selected");
      }
}

static GtkListBoxRow *
find_row_of (GtkListBox *list,
             gint64      id)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    if (kring_person_row_get_id (KRING_PERSON_ROW (row)) == id)
      return row;

  return NULL;
}

static void
remove_others (GtkListBox *list,
               GPtrArray  *people)
{
  g_autoptr(GHashTable) staying = g_hash_table_new (NULL, NULL);
  GtkListBoxRow *row;

  for (guint i = 0; i < people->len; i++)
    {
      row = find_row_of (list, kring_record_get_id (people->pdata[i]));
      if (row != NULL)
        g_hash_table_add (staying, row);
    }

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL;)
    {
      if (g_hash_table_contains (staying, row))
        i++;
      else
        gtk_list_box_remove (list, GTK_WIDGET (row));
    }
}

/* A row stays while its person does, so that focus and scrolling do too. */
static void
show_group (KringPeoplePage *self,
            GtkListBox      *list,
            GPtrArray       *people,
            GHashTable      *labels)
{
  remove_others (list, people);
  for (guint i = 0; i < people->len; i++)
    {
      gint64 id = kring_record_get_id (people->pdata[i]);
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (list, (int) i);

      if (row == NULL || kring_person_row_get_id (KRING_PERSON_ROW (row)) != id)
        {
          row = find_row_of (list, id);
          if (row != NULL)
            gtk_list_box_remove (list, GTK_WIDGET (row));
          row = GTK_LIST_BOX_ROW (kring_person_row_new (id));
          gtk_list_box_insert (list, GTK_WIDGET (row), (int) i);
        }
      kring_person_row_show (KRING_PERSON_ROW (row), kring_desk_get_share (self->desk), people->pdata[i],
                             g_hash_table_lookup (labels, &id), kring_desk_get_today (self->desk));
    }
}

static void
show_people (KringPeoplePage *self)
{
  KringShare *share = kring_desk_get_share (self->desk);
  g_autoptr(GHashTable) labels = kring_kinship_family_labels (share, kring_language_get ());
  GPtrArray *groups[KRING_N_PEOPLE_GROUPS];

  kring_people_groups_fill (share, groups);
  for (guint i = 0; i < KRING_N_PEOPLE_GROUPS; i++)
    {
      show_group (self, self->lists[i], groups[i], labels);
      g_ptr_array_unref (groups[i]);
    }
  filter (self);
  mark_selected (self);
}

static void
filter_cb (KringPeoplePage *self)
{
  if (self->desk != NULL)
    filter (self);
}

static void
row_activated_cb (KringPeoplePage *self,
                  GtkListBoxRow   *row)
{
  kring_desk_set_selected (self->desk, kring_person_row_get_id (KRING_PERSON_ROW (row)));
}

/* Enter takes the first who is found. */
static void
search_activate_cb (KringPeoplePage *self)
{
  for (guint i = 0; i < KRING_N_PEOPLE_GROUPS; i++)
    {
      GtkListBoxRow *row = gtk_widget_get_visible (self->boxes[i]) ? find_row (self->lists[i], 0, 1) : NULL;

      if (row == NULL)
        continue;

      gtk_widget_grab_focus (GTK_WIDGET (row));
      row_activated_cb (self, row);
      return;
    }
}

static void
search_stop_cb (KringPeoplePage *self)
{
  gtk_search_bar_set_search_mode (self->search_bar, FALSE);
}

/* The arrows go on in the next group. */
static gboolean
keynav_failed_cb (GtkListBox       *list,
                  GtkDirectionType  direction,
                  KringPeoplePage  *self)
{
  int step = direction == GTK_DIR_DOWN ? 1 : direction == GTK_DIR_UP ? -1 : 0;
  int here = 0;

  while (self->lists[here] != list)
    here++;
  for (int i = here + step; step != 0 && i >= 0 && i < KRING_N_PEOPLE_GROUPS; i += step)
    {
      GtkListBoxRow *row = find_row (self->lists[i], step > 0 ? 0 : count_rows (self->lists[i]) - 1, step);

      if (row != NULL && gtk_widget_get_visible (self->boxes[i]))
        return gtk_widget_grab_focus (GTK_WIDGET (row));
    }

  return FALSE;
}

static void
search_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KringPeoplePage *self = KRING_PEOPLE_PAGE (widget);

  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

/* Whoever is chosen in the list. */
static void
take_out_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  KringPeoplePage *self = KRING_PEOPLE_PAGE (widget);
  KringRecord *person = kring_desk_get_selected_record (self->desk);

  if (person != NULL && kring_record_get_noun (person) == KRING_NOUN_PERSON)
    kring_leaving_begin (self->desk, person, kring_person_name (person), widget);
}

static void
add_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  gtk_widget_grab_focus (KRING_PEOPLE_PAGE (widget)->quick_add);
}

static void
create_group (KringPeoplePage  *self,
              KringPeopleGroup  group)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *heading = gtk_label_new (kring_people_group_title (group));
  GtkWidget *list = gtk_list_box_new ();

  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_label_set_wrap (GTK_LABEL (heading), TRUE);
  gtk_widget_add_css_class (heading, "heading");
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_list_box_set_tab_behavior (GTK_LIST_BOX (list), GTK_LIST_TAB_ITEM);   /* the arrows go from row to row */
  gtk_list_box_set_filter_func (GTK_LIST_BOX (list), row_matches, self, NULL);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_RELATION_LABELLED_BY, heading, NULL, -1);
  g_signal_connect_swapped (list, "row-activated", G_CALLBACK (row_activated_cb), self);
  g_signal_connect (list, "keynav-failed", G_CALLBACK (keynav_failed_cb), self);

  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), list);
  gtk_box_append (self->groups_box, box);
  self->boxes[group] = box;
  self->lists[group] = GTK_LIST_BOX (list);
}

static void
kring_people_page_dispose (GObject *object)
{
  KringPeoplePage *self = KRING_PEOPLE_PAGE (object);

  if (self->desk_signals != NULL)
    g_signal_group_set_target (self->desk_signals, NULL);
  g_clear_object (&self->desk_signals);
  g_clear_object (&self->desk);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_PEOPLE_PAGE);

  G_OBJECT_CLASS (kring_people_page_parent_class)->dispose (object);
}

static void
kring_people_page_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  KringPeoplePage *self = KRING_PEOPLE_PAGE (object);

  switch ((KringPeoplePageProperty) prop_id)
    {
    case PROP_DESK:
      g_value_set_object (value, self->desk);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
kring_people_page_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  KringPeoplePage *self = KRING_PEOPLE_PAGE (object);

  switch ((KringPeoplePageProperty) prop_id)
    {
    case PROP_DESK:
      if (!g_set_object (&self->desk, g_value_get_object (value)))
        break;
      g_signal_group_set_target (self->desk_signals, self->desk);
      if (self->desk != NULL)
        show_people (self);
      g_object_notify_by_pspec (object, properties[PROP_DESK]);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
kring_people_page_class_init (KringPeoplePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = kring_people_page_dispose;
  object_class->get_property = kring_people_page_get_property;
  object_class->set_property = kring_people_page_set_property;

  properties[PROP_DESK] =
    g_param_spec_object ("desk", NULL, NULL,
                         KRING_TYPE_DESK,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (KRING_TYPE_QUICK_ADD);
  g_type_ensure (KRING_TYPE_TAKEN_OUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-people-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KringPeoplePage, search_bar);
  gtk_widget_class_bind_template_child (widget_class, KringPeoplePage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, KringPeoplePage, stack);
  gtk_widget_class_bind_template_child (widget_class, KringPeoplePage, groups_box);
  gtk_widget_class_bind_template_child (widget_class, KringPeoplePage, taken_out);
  gtk_widget_class_bind_template_child (widget_class, KringPeoplePage, quick_add);
  gtk_widget_class_bind_template_callback (widget_class, filter_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stop_cb);

  gtk_widget_class_install_action (widget_class, "page.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "page.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "page.take-out", NULL, take_out_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "page.take-out", NULL);
}

static void
kring_people_page_init (KringPeoplePage *self)
{
  self->desk_signals = g_signal_group_new (KRING_TYPE_DESK);
  g_signal_group_connect_swapped (self->desk_signals, "notify::share", G_CALLBACK (show_people), self);
  g_signal_group_connect_swapped (self->desk_signals, "notify::selected", G_CALLBACK (mark_selected), self);

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->search_bar, self->search_entry);
  for (guint i = 0; i < KRING_N_PEOPLE_GROUPS; i++)
    create_group (self, (KringPeopleGroup) i);
}

GtkWidget *
kring_people_page_new (KringDesk *desk)
{
  KringPeoplePage *self = g_object_new (KRING_TYPE_PEOPLE_PAGE, "desk", desk, NULL);

  kring_quick_add_keep_typed (KRING_QUICK_ADD (self->quick_add), "people.line");

  return GTK_WIDGET (self);
}
