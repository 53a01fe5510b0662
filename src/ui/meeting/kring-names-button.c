/* kring-names-button.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-names-button.h"

#include <glib/gi18n.h>

#include "kring-fold.h"
#include "kring-words.h"

#define FEW 8   /* names that are overseen without a search */

struct _KringNamesButton
{
  GtkWidget      parent_instance;

  gboolean       is_many;
  GArray        *ids;      /* gint64 */
  GPtrArray     *names;    /* beside them */

  GtkMenuButton *button;
  GtkEditable   *search;
  GtkListBox    *list;     /* NULL until it was opened */
};

G_DEFINE_FINAL_TYPE (KringNamesButton, kring_names_button, GTK_TYPE_WIDGET)

enum {
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GtkWidget *
get_row_child (KringNamesButton *self,
               guint             index)
{
  return gtk_list_box_row_get_child (gtk_list_box_get_row_at_index (self->list, (int) index));
}

static gboolean
is_found (GtkListBoxRow *row,
          gpointer       user_data)
{
  KringNamesButton *self = user_data;

  return kring_fold_matches (self->names->pdata[gtk_list_box_row_get_index (row)], gtk_editable_get_text (self->search));
}

static void
search_cb (KringNamesButton *self)
{
  gtk_list_box_invalidate_filter (self->list);
}

static void
choose_one (KringNamesButton *self,
            guint             index)
{
  g_autoptr(GArray) chosen = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_array_append_val (chosen, g_array_index (self->ids, gint64, index));
  gtk_menu_button_popdown (self->button);
  g_signal_emit (self, signals[CHOSEN], 0, chosen);
}

static void
row_activated_cb (KringNamesButton *self,
                  GtkListBoxRow    *row)
{
  guint index = (guint) gtk_list_box_row_get_index (row);
  GtkWidget *child = gtk_list_box_row_get_child (row);

  if (self->is_many)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (child), !gtk_check_button_get_active (GTK_CHECK_BUTTON (child)));
  else
    choose_one (self, index);
}

/* Enter on what was searched for takes the first who is found. */
static void
search_activate_cb (KringNamesButton *self)
{
  gtk_list_box_invalidate_filter (self->list);   /* who types fast is ahead of the search */
  for (guint i = 0; i < self->names->len; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) i);

      if (!gtk_widget_get_child_visible (GTK_WIDGET (row)))
        continue;
      row_activated_cb (self, row);
      if (self->is_many)
        gtk_editable_set_text (self->search, "");
      return;
    }
}

static void
closed_cb (KringNamesButton *self)
{
  g_autoptr(GArray) chosen = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; self->is_many && i < self->ids->len; i++)
    if (gtk_check_button_get_active (GTK_CHECK_BUTTON (get_row_child (self, i))))
      g_array_append_val (chosen, g_array_index (self->ids, gint64, i));
  if (chosen->len == 0)
    return;

  g_object_ref (self);
  g_signal_emit (self, signals[CHOSEN], 0, chosen);
  g_object_unref (self);
}

static GtkWidget *
create_name (KringNamesButton *self,
             const char       *name)
{
  GtkWidget *label = gtk_label_new (name), *check;

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), 18);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 30);
  if (!self->is_many)
    return label;

  check = gtk_check_button_new ();
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return check;
}

static void
create_popover_cb (GtkMenuButton *button,
                   gpointer       user_data)
{
  KringNamesButton *self = user_data;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scrolled = gtk_scrolled_window_new (), *popover = gtk_popover_new ();

  self->search = GTK_EDITABLE (gtk_search_entry_new ());
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  for (guint i = 0; i < self->names->len; i++)
    {
      gtk_list_box_append (self->list, create_name (self, self->names->pdata[i]));
      gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_list_box_get_row_at_index (self->list, (int) i)),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, self->names->pdata[i], -1);
    }
  gtk_list_box_set_filter_func (self->list, is_found, self, NULL);

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->list));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), 320);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->search), self->names->len > FEW);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Search by name"), -1);
  g_signal_connect_swapped (self->search, "search-changed", G_CALLBACK (search_cb), self);
  g_signal_connect_swapped (self->search, "activate", G_CALLBACK (search_activate_cb), self);
  g_signal_connect_swapped (self->search, "stop-search", G_CALLBACK (gtk_menu_button_popdown), self->button);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (row_activated_cb), self);

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->search));
  gtk_box_append (GTK_BOX (box), scrolled);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  g_signal_connect_swapped (popover, "closed", G_CALLBACK (closed_cb), self);
  gtk_menu_button_set_popover (button, popover);
}

static void
kring_names_button_dispose (GObject *object)
{
  KringNamesButton *self = KRING_NAMES_BUTTON (object);

  if (self->button != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->button));
  self->button = NULL;
  g_clear_pointer (&self->ids, g_array_unref);
  g_clear_pointer (&self->names, g_ptr_array_unref);

  G_OBJECT_CLASS (kring_names_button_parent_class)->dispose (object);
}

static void
kring_names_button_class_init (KringNamesButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = kring_names_button_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", KRING_TYPE_NAMES_BUTTON, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                  1, G_TYPE_POINTER);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
kring_names_button_init (KringNamesButton *self)
{
  self->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->names = g_ptr_array_new_with_free_func (g_free);
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_create_popup_func (self->button, create_popover_cb, self, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_set_parent (GTK_WIDGET (self->button), GTK_WIDGET (self));
}

GtkWidget *
kring_names_button_new (const char *words,
                        gboolean    is_many)
{
  KringNamesButton *self = g_object_new (KRING_TYPE_NAMES_BUTTON, NULL);

  self->is_many = is_many;
  gtk_menu_button_set_label (self->button, words);

  return GTK_WIDGET (self);
}

void
kring_names_button_add (KringNamesButton *self,
                        KringRecord      *person,
                        const char       *words)
{
  gint64 id = person != NULL ? kring_record_get_id (person) : 0;

  g_array_append_val (self->ids, id);
  g_ptr_array_add (self->names, g_strdup (person != NULL ? kring_person_name (person) : words));
}
