/* kring-people-button.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-people-button.h"

#include <glib/gi18n.h>

#include "kring-edits-line.h"
#include "kring-fold.h"
#include "kring-words.h"

struct _KringPeopleButton
{
  KringChip    parent_instance;

  char        *role;
  gboolean     is_single;  /* the role is one cell */
  GArray      *chosen;     /* gint64, in order; while it is open */

  GtkListBox  *list;       /* NULL until it was opened */
  GtkEditable *search;
};

G_DEFINE_FINAL_TYPE (KringPeopleButton, kring_people_button, KRING_TYPE_CHIP)

/* Those in the list, or the one in the cell. */
static GPtrArray *
list_present (KringDesk   *desk,
              KringRecord *owner,
              const char  *role)
{
  KringShare *share = kring_desk_get_share (desk);
  GPtrArray *present;
  KringRecord *person;

  if (kring_noun_find_people (kring_record_get_noun (owner), role) != KRING_NO_NOUN)
    return kring_share_people (share, owner, role);

  present = g_ptr_array_new ();
  person = kring_share_follow (share, owner, role);
  if (person != NULL)
    g_ptr_array_add (present, person);

  return present;
}

static gboolean
find_chosen (KringPeopleButton *self,
             gint64             id,
             guint             *at)
{
  for (*at = 0; *at < self->chosen->len; (*at)++)
    if (g_array_index (self->chosen, gint64, *at) == id)
      return TRUE;

  return FALSE;
}

/* One instead of another. */
static void
let_go (KringPeopleButton *self,
        GtkCheckButton    *kept)
{
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self->list));

  for (GtkWidget *row = first; row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      GtkCheckButton *check = GTK_CHECK_BUTTON (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row)));

      if (check != kept)
        gtk_check_button_set_active (check, FALSE);
    }
}

static void
toggled_cb (KringPeopleButton *self,
            GtkCheckButton    *check)
{
  gint64 id = *(gint64 *) g_object_get_data (G_OBJECT (check), "id");
  guint at;

  if (find_chosen (self, id, &at) == gtk_check_button_get_active (check))
    return;

  if (!gtk_check_button_get_active (check))
    {
      g_array_remove_index (self->chosen, at);
      return;
    }
  if (self->is_single)
    let_go (self, check);
  g_array_append_val (self->chosen, id);
}

static gboolean
is_found (GtkListBoxRow *row,
          gpointer       user_data)
{
  KringPeopleButton *self = user_data;
  GtkWidget *check = gtk_list_box_row_get_child (row);

  return kring_fold_matches (gtk_check_button_get_label (GTK_CHECK_BUTTON (check)), gtk_editable_get_text (self->search));
}

static void
search_cb (KringPeopleButton *self)
{
  gtk_list_box_invalidate_filter (self->list);
}

/* Enter on what was searched for takes the first who is found. */
static void
search_activate_cb (KringPeopleButton *self)
{
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self->list));

  gtk_list_box_invalidate_filter (self->list);   /* who types fast is ahead of the search */
  for (GtkWidget *row = first; row != NULL; row = gtk_widget_get_next_sibling (row))
    if (gtk_widget_get_child_visible (row))
      {
        GtkCheckButton *check = GTK_CHECK_BUTTON (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row)));

        gtk_check_button_set_active (check, !gtk_check_button_get_active (check));
        gtk_editable_set_text (self->search, "");
        return;
      }
}

static void
row_activated_cb (KringPeopleButton *self,
                  GtkListBoxRow     *row)
{
  GtkCheckButton *check = GTK_CHECK_BUTTON (gtk_list_box_row_get_child (row));

  gtk_check_button_set_active (check, !gtk_check_button_get_active (check));
}

static void
add_person (KringPeopleButton *self,
            KringRecord       *person)
{
  GtkWidget *check = gtk_check_button_new_with_label (kring_person_name (person));
  gint64 id = kring_record_get_id (person);
  guint at;

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), find_chosen (self, id, &at));
  g_object_set_data_full (G_OBJECT (check), "id", g_memdup2 (&id, sizeof id), g_free);
  g_signal_connect_swapped (check, "toggled", G_CALLBACK (toggled_cb), self);
  gtk_list_box_append (self->list, check);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (check)), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  kring_person_name (person), -1);
}

static gboolean
save_chosen (KringPeopleButton  *self,
             GError            **error)
{
  KringStore *store = kring_desk_get_store (kring_chip_get_desk (KRING_CHIP (self)));
  KringRecord *owner = kring_chip_get_record (KRING_CHIP (self));

  if (self->is_single)
    return kring_edit_int (store, owner, self->role,
                           self->chosen->len > 0 ? g_array_index (self->chosen, gint64, 0) : KRING_UNSET, error);

  return kring_edit_people (store, owner, self->role, (gint64 *) (gpointer) self->chosen->data, self->chosen->len, error);
}

static void
kring_people_button_closed (KringChip *chip)
{
  KringPeopleButton *self = KRING_PEOPLE_BUTTON (chip);
  g_autoptr(GPtrArray) present = list_present (kring_chip_get_desk (chip), kring_chip_get_record (chip), self->role);
  gboolean is_same = present->len == self->chosen->len;
  g_autoptr(GError) error = NULL;

  for (guint i = 0; is_same && i < present->len; i++)
    is_same = kring_record_get_id (present->pdata[i]) == g_array_index (self->chosen, gint64, i);

  if (!is_same && !save_chosen (self, &error))
    kring_desk_say_error (kring_chip_get_desk (chip), error);
}

static GtkWidget *
create_list (KringPeopleButton *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->search = GTK_EDITABLE (gtk_search_entry_new ());
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_list_box_set_filter_func (self->list, is_found, self, NULL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->list));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), 320);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Search by name"), -1);
  g_signal_connect_swapped (self->search, "search-changed", G_CALLBACK (search_cb), self);
  g_signal_connect_swapped (self->search, "activate", G_CALLBACK (search_activate_cb), self);
  g_signal_connect_swapped (self->search, "stop-search", G_CALLBACK (kring_chip_close), self);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (row_activated_cb), self);

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->search));
  gtk_box_append (GTK_BOX (box), scrolled);

  return box;
}

/* Those who are in it first. */
static GtkWidget *
kring_people_button_create_content (KringChip *chip)
{
  KringPeopleButton *self = KRING_PEOPLE_BUTTON (chip);
  KringDesk *desk = kring_chip_get_desk (chip);
  GPtrArray *people = kring_share_list (kring_desk_get_share (desk), KRING_NOUN_PERSON);
  g_autoptr(GPtrArray) present = list_present (desk, kring_chip_get_record (chip), self->role);
  GtkWidget *content = create_list (self);

  g_array_set_size (self->chosen, 0);
  for (guint i = 0; i < present->len; i++)
    {
      gint64 id = kring_record_get_id (present->pdata[i]);

      g_array_append_val (self->chosen, id);
    }

  for (guint i = 0; i < present->len; i++)
    add_person (self, present->pdata[i]);
  for (guint i = 0; i < people->len; i++)
    if (!g_ptr_array_find (present, people->pdata[i], NULL))
      add_person (self, people->pdata[i]);

  return content;
}

/* Somebody who is dropped on it is one of them. */
static gboolean
drop_cb (KringPeopleButton *self,
         const GValue      *value)
{
  KringDesk *desk = kring_chip_get_desk (KRING_CHIP (self));
  KringRecord *owner = kring_chip_get_record (KRING_CHIP (self)), *person = g_value_get_object (value);
  KringStore *store = kring_desk_get_store (desk);
  g_autoptr(GError) error = NULL;

  if (person == NULL || kring_record_get_noun (person) != KRING_NOUN_PERSON || !kring_desk_can_edit (desk, owner))
    return FALSE;

  if (self->is_single ? !kring_edit_int (store, owner, self->role, kring_record_get_id (person), &error)
                      : !kring_edit_add_to (store, owner, self->role, kring_record_get_id (person), &error))
    kring_desk_say_error (desk, error);
  return TRUE;
}

static void
kring_people_button_finalize (GObject *object)
{
  KringPeopleButton *self = KRING_PEOPLE_BUTTON (object);

  g_array_unref (self->chosen);
  g_free (self->role);

  G_OBJECT_CLASS (kring_people_button_parent_class)->finalize (object);
}

static void
kring_people_button_class_init (KringPeopleButtonClass *klass)
{
  KringChipClass *chip_class = KRING_CHIP_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = kring_people_button_finalize;

  chip_class->create_content = kring_people_button_create_content;
  chip_class->closed = kring_people_button_closed;
}

static void
kring_people_button_init (KringPeopleButton *self)
{
  GtkDropTarget *target = gtk_drop_target_new (KRING_TYPE_RECORD, GDK_ACTION_COPY);

  self->chosen = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_signal_connect_swapped (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/* Whose words they are: as under a letter. */
static const char * const tellers[] = { "told_by", "question", "person", NULL };

GtkWidget *
kring_people_button_new (KringDesk   *desk,
                         KringRecord *owner,
                         const char  *role,
                         const char  *caption)
{
  KringPeopleButton *self = kring_chip_new (KRING_TYPE_PEOPLE_BUTTON, desk, owner);
  g_autoptr(GPtrArray) people = list_present (desk, owner, role);
  g_autofree char *names = kring_words_join_people (people, kring_language_get ());
  gboolean is_teller = g_strv_contains (tellers, role);
  const char *shown = people->len > 0 ? names : "○";
  g_autofree char *words = is_teller ? g_strdup_printf ("— %s", shown) : g_strdup_printf ("%s: %s", caption, shown);
  g_autofree char *spoken = g_strdup_printf ("%s: %s", caption, people->len > 0 ? names : _("still open"));

  self->role = g_strdup (role);
  self->is_single = kring_noun_find_people (kring_record_get_noun (owner), role) == KRING_NO_NOUN;
  if (is_teller)
    gtk_widget_add_css_class (GTK_WIDGET (self), "kring-teller");
  kring_chip_set_words (KRING_CHIP (self), words, spoken);

  return GTK_WIDGET (self);
}
