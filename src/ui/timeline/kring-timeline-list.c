/* kring-timeline-list.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-timeline-list.h"

#include <glib/gi18n.h>

#include "kring-fold.h"
#include "kring-timeline-row.h"

struct _KringTimelineList
{
  AdwBin               parent_instance;

  KringDesk           *desk;
  GSignalGroup        *desk_signals;
  GListStore          *rows;         /* KringTimelineRow */
  GtkFilterListModel  *found;
  GtkSingleSelection  *selection;
  gboolean             is_following; /* the selection changes because that of the desk does */

  GtkStack            *stack;
  GtkEditable         *search_entry;
  GtkColumnView       *view;
  GtkColumnViewColumn *when_column;  /* in a narrow window the only one, with two lines that say all */
  GtkColumnViewColumn *what_column;
  GtkColumnViewColumn *who_column;
  GtkColumnViewColumn *where_column;
  GtkColumnViewColumn *teller_column;
};

G_DEFINE_FINAL_TYPE (KringTimelineList, kring_timeline_list, ADW_TYPE_BIN)

static GtkWidget *
create_label (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
create_cell (GtkListItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_margin_top (box, 3);
  gtk_widget_set_margin_bottom (box, 3);
  gtk_box_append (GTK_BOX (box), create_label (NULL));
  gtk_list_item_set_child (item, box);

  return box;
}

static void
set_up_cb (GtkListItemFactory *factory,
           GtkListItem        *item)
{
  create_cell (item);
}

/* When, and instead of it, where there is no other column, the two lines: GTK 4.24 warns of a column that is shown later. */
static void
set_up_when_cb (GtkListItemFactory *factory,
                GtkListItem        *item,
                KringTimelineList  *self)
{
  GtkWidget *box = create_cell (item);
  GtkWidget *lines[] = { create_label (NULL), create_label ("caption") };

  g_object_bind_property (self->what_column, "visible", gtk_widget_get_first_child (box), "visible", G_BINDING_SYNC_CREATE);
  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      gtk_box_append (GTK_BOX (box), lines[i]);
      g_object_bind_property (self->what_column, "visible", lines[i], "visible",
                              G_BINDING_SYNC_CREATE | G_BINDING_INVERT_BOOLEAN);
    }
}

/* "juni 2019 · Amina en Ilyas · Beverhoek · volgens mama" */
static char *
write_brief (KringTimelineRow *row)
{
  static const KringTimelineCell cells[] = { KRING_CELL_WHEN, KRING_CELL_WHO, KRING_CELL_WHERE, KRING_CELL_TELLER };
  GString *words = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      const char *cell = kring_timeline_row_get_cell (row, cells[i]);

      if (*cell != '\0')
        g_string_append_printf (words, "%s%s", words->len > 0 ? " · " : "", cell);
    }

  return g_string_free (words, FALSE);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *item,
         gpointer            user_data)
{
  KringTimelineRow *row = gtk_list_item_get_item (item);
  GtkWidget *label = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  KringTimelineCell cell = (KringTimelineCell) GPOINTER_TO_INT (user_data);
  g_autofree char *brief = NULL;

  gtk_label_set_text (GTK_LABEL (label), kring_timeline_row_get_cell (row, cell));
  if (cell != KRING_CELL_WHEN)
    return;

  brief = write_brief (row);
  label = gtk_widget_get_next_sibling (label);
  gtk_label_set_text (GTK_LABEL (label), kring_timeline_row_get_cell (row, KRING_CELL_WHAT));
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_next_sibling (label)), brief);
}

static void
bind_row_cb (GtkListItemFactory *factory,
             GtkColumnViewRow   *row)
{
  gtk_column_view_row_set_accessible_label (row, kring_timeline_row_get_words (gtk_column_view_row_get_item (row)));
}

static int
compare_cells (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  KringTimelineCell cell = (KringTimelineCell) GPOINTER_TO_INT (user_data);
  const char *one = kring_timeline_row_get_cell ((KringTimelineRow *) a, cell);
  const char *other = kring_timeline_row_get_cell ((KringTimelineRow *) b, cell);

  if (cell == KRING_CELL_WHEN)
    return kring_timeline_row_compare ((KringTimelineRow *) a, (KringTimelineRow *) b);

  /* What is not told stands after what is. */
  if (*one == '\0' || *other == '\0')
    return (*one == '\0') - (*other == '\0');

  return g_utf8_collate (one, other);
}

static gboolean
is_found (gpointer item,
          gpointer user_data)
{
  KringTimelineList *self = user_data;
  KringTimelineRow *row = item;
  const char *query = gtk_editable_get_text (self->search_entry);
  g_autofree char *brief = NULL;
  g_autofree char *text = NULL;

  if (*query == '\0')
    return TRUE;

  brief = write_brief (row);
  text = g_strjoin (" ", kring_timeline_row_get_words (row), brief, NULL);

  return kring_fold_matches (text, query);
}

static void
show_found (KringTimelineList *self)
{
  gtk_stack_set_visible_child_name (self->stack,
                                    g_list_model_get_n_items (G_LIST_MODEL (self->found)) > 0 ? "rows" : "nothing");
}

static void
search_changed_cb (KringTimelineList *self)
{
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->found), GTK_FILTER_CHANGE_DIFFERENT);
  show_found (self);
}

static void
search_stop_cb (KringTimelineList *self)
{
  gtk_editable_set_text (self->search_entry, "");
}

/* Enter tells of the first that was found; the keyboard stays where one types. */
static void
search_activate_cb (KringTimelineList *self)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) > 0)
    gtk_column_view_scroll_to (self->view, 0, NULL, GTK_LIST_SCROLL_SELECT, NULL);
}

/* The row of what is selected on the desk. */
static void
follow_desk (KringTimelineList *self)
{
  gint64 selected = kring_desk_get_selected (self->desk);
  GListModel *model = G_LIST_MODEL (self->selection);

  self->is_following = TRUE;
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  for (guint i = 0; selected != 0 && i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr(KringTimelineRow) row = g_list_model_get_item (model, i);

      if (kring_timeline_row_get_id (row) != selected)
        continue;
      gtk_single_selection_set_selected (self->selection, i);
      gtk_column_view_scroll_to (self->view, i, NULL, GTK_LIST_SCROLL_NONE, NULL);
      break;
    }
  self->is_following = FALSE;
}

static void
selected_cb (KringTimelineList *self)
{
  KringTimelineRow *row = gtk_single_selection_get_selected_item (self->selection);

  if (!self->is_following && row != NULL)
    kring_desk_set_selected (self->desk, kring_timeline_row_get_id (row));
}

static void
set_up_column (KringTimelineList   *self,
               GtkColumnViewColumn *column,
               KringTimelineCell    cell)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr(GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (compare_cells, GINT_TO_POINTER (cell), NULL));

  g_signal_connect (factory, "setup", cell == KRING_CELL_WHEN ? G_CALLBACK (set_up_when_cb) : G_CALLBACK (set_up_cb), self);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), GINT_TO_POINTER (cell));
  gtk_column_view_column_set_factory (column, factory);
  gtk_column_view_column_set_sorter (column, sorter);
  g_object_unref (factory);
}

static void
set_up_models (KringTimelineList *self)
{
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (is_found, self, NULL));
  GtkSorter *sorter = g_object_ref (gtk_column_view_get_sorter (self->view));
  GtkSortListModel *sorted;
  g_autoptr(GtkListItemFactory) row = gtk_signal_list_item_factory_new ();

  self->rows = g_list_store_new (KRING_TYPE_TIMELINE_ROW);
  self->found = gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (self->rows)), filter);
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (g_object_ref (self->found)), sorter);
  self->selection = gtk_single_selection_new (G_LIST_MODEL (sorted));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));

  g_signal_connect (row, "bind", G_CALLBACK (bind_row_cb), NULL);
  gtk_column_view_set_row_factory (self->view, row);
}

static void
kring_timeline_list_dispose (GObject *object)
{
  KringTimelineList *self = KRING_TIMELINE_LIST (object);

  if (self->desk_signals != NULL)
    g_signal_group_set_target (self->desk_signals, NULL);
  g_clear_object (&self->desk_signals);
  if (self->view != NULL)
    gtk_column_view_set_model (self->view, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_TIMELINE_LIST);
  g_clear_object (&self->selection);
  g_clear_object (&self->found);
  g_clear_object (&self->rows);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_timeline_list_parent_class)->dispose (object);
}

static void
kring_timeline_list_class_init (KringTimelineListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_timeline_list_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-timeline-list.ui");
  gtk_widget_class_bind_template_child (widget_class, KringTimelineList, stack);
  gtk_widget_class_bind_template_child (widget_class, KringTimelineList, search_entry);
  gtk_widget_class_bind_template_child (widget_class, KringTimelineList, view);
  gtk_widget_class_bind_template_child (widget_class, KringTimelineList, when_column);
  gtk_widget_class_bind_template_child (widget_class, KringTimelineList, what_column);
  gtk_widget_class_bind_template_child (widget_class, KringTimelineList, who_column);
  gtk_widget_class_bind_template_child (widget_class, KringTimelineList, where_column);
  gtk_widget_class_bind_template_child (widget_class, KringTimelineList, teller_column);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stop_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
}

static void
kring_timeline_list_init (KringTimelineList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  set_up_column (self, self->when_column, KRING_CELL_WHEN);
  set_up_column (self, self->what_column, KRING_CELL_WHAT);
  set_up_column (self, self->who_column, KRING_CELL_WHO);
  set_up_column (self, self->where_column, KRING_CELL_WHERE);
  set_up_column (self, self->teller_column, KRING_CELL_TELLER);
  set_up_models (self);
  gtk_column_view_sort_by_column (self->view, self->when_column, GTK_SORT_ASCENDING);
  self->desk_signals = g_signal_group_new (KRING_TYPE_DESK);
  g_signal_group_connect_swapped (self->desk_signals, "notify::selected", G_CALLBACK (follow_desk), self);
}

void
kring_timeline_list_set_desk (KringTimelineList *self,
                              KringDesk         *desk)
{
  g_set_object (&self->desk, desk);
  g_signal_group_set_target (self->desk_signals, desk);
}

void
kring_timeline_list_fill (KringTimelineList         *self,
                          const KringTimelineFilter *filter)
{
  g_autoptr(GPtrArray) rows = kring_timeline_rows_list (kring_desk_get_share (self->desk), filter,
                                                        kring_desk_get_today (self->desk));

  self->is_following = TRUE;
  g_list_store_splice (self->rows, 0, g_list_model_get_n_items (G_LIST_MODEL (self->rows)), rows->pdata, rows->len);
  self->is_following = FALSE;
  follow_desk (self);
  show_found (self);
}

void
kring_timeline_list_search (KringTimelineList *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}
