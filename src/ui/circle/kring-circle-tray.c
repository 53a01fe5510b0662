/* kring-circle-tray.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-circle-tray.h"

#include <glib/gi18n.h>

#include "kring-circle-unplaced.h"
#include "kring-fold.h"
#include "kring-words.h"

#define MOST   12      /* beside each other; the others are looked for in a list */
#define SCANT  150.0   /* points of text: in less there is only room for names */

struct _KringCircleTray
{
  AdwBin             parent_instance;

  guint              room_id;      /* later: what is being placed cannot change */
  guint              n_people;

  GtkScrolledWindow *scrolled;
  GtkWidget         *heading_label;
  GtkBox            *people_box;
  GtkMenuButton     *more_button;
  GtkPopover        *more_popover;
  GtkSearchEntry    *search_entry;
  GtkListBox        *list_box;
};

G_DEFINE_FINAL_TYPE (KringCircleTray, kring_circle_tray, ADW_TYPE_BIN)

enum {
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static KringRecord *
get_record (gpointer widget)
{
  return g_object_get_data (G_OBJECT (widget), "record");
}

static void
choose (KringCircleTray *self,
        KringRecord     *record)
{
  g_signal_emit (self, signals[CHOSEN], 0, kring_record_get_id (record));
}

static void
clicked_cb (KringCircleTray *self,
            GtkButton       *button)
{
  choose (self, get_record (button));
}

static void
drag_begin_cb (GtkDragSource *source,
               GdkDrag       *drag,
               GtkWidget     *chip)
{
  g_autoptr(GdkPaintable) paintable = gtk_widget_paintable_new (chip);

  gtk_drag_source_set_icon (source, paintable, gtk_widget_get_width (chip) / 2, gtk_widget_get_height (chip) / 2);
}

static void
add_chip (KringCircleTray *self,
          KringRecord     *person)
{
  GtkWidget *chip = gtk_button_new_with_label (kring_person_name (person));
  GtkDragSource *source = gtk_drag_source_new ();
  g_autoptr(GdkContentProvider) content = gdk_content_provider_new_typed (KRING_TYPE_RECORD, person);

  gtk_widget_add_css_class (chip, "kring-chip");
  gtk_widget_set_tooltip_text (chip, _("Press for the ring chosen below, or drag onto the picture"));
  g_object_set_data_full (G_OBJECT (chip), "record", g_object_ref (person), g_object_unref);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);

  gtk_drag_source_set_content (source, content);
  gtk_drag_source_set_actions (source, GDK_ACTION_COPY);
  g_signal_connect (source, "drag-begin", G_CALLBACK (drag_begin_cb), chip);
  gtk_widget_add_controller (chip, GTK_EVENT_CONTROLLER (source));

  gtk_box_append (self->people_box, chip);
}

static void
add_row (KringCircleTray *self,
         KringRecord     *person)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *label = gtk_label_new (kring_person_name (person));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_margin_top (label, 9);
  gtk_widget_set_margin_bottom (label, 9);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  g_object_set_data_full (G_OBJECT (row), "record", g_object_ref (person), g_object_unref);
  gtk_list_box_append (self->list_box, row);
}

static void
row_cb (KringCircleTray *self,
        GtkListBoxRow   *row)
{
  g_autoptr(KringRecord) record = g_object_ref (get_record (row));

  gtk_popover_popdown (self->more_popover);
  choose (self, record);
}

static gboolean
matches (GtkListBoxRow *row,
         gpointer       user_data)
{
  KringCircleTray *self = user_data;

  return kring_fold_matches (kring_person_name (get_record (row)), gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
}

static void
search_cb (KringCircleTray *self)
{
  gtk_list_box_invalidate_filter (self->list_box);
}

/* Enter takes the first that is left. */
static void
search_activate_cb (KringCircleTray *self)
{
  for (int i = 0; gtk_list_box_get_row_at_index (self->list_box, i) != NULL; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list_box, i);

      if (!gtk_widget_get_child_visible (GTK_WIDGET (row)))
        continue;
      row_cb (self, row);
      return;
    }
}

static int
measure_width (gpointer widget)
{
  int natural;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  return natural;
}

/* As many as have room in @width; one is there whatever its name. Returns how many. */
static guint
show_chips (KringCircleTray *self,
            int              width)
{
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self->people_box));
  int spacing = gtk_box_get_spacing (self->people_box), x = 0;
  guint n = 0;

  for (GtkWidget *chip = first; chip != NULL; chip = gtk_widget_get_next_sibling (chip))
    {
      int more;

      gtk_widget_set_visible (chip, TRUE);
      more = measure_width (chip) + (n > 0 ? spacing : 0);
      gtk_widget_set_visible (chip, x + more <= width);
      if (x + more > width)
        continue;
      x += more;
      n++;
    }

  if (n > 0 || first == NULL)
    return n;

  gtk_widget_set_visible (first, TRUE);
  return 1;
}

static void
set_n_more (KringCircleTray *self,
            guint            n)
{
  g_autofree char *more = g_strdup_printf (ngettext ("%d more", "%d more", n), (int) n);

  gtk_menu_button_set_label (self->more_button, more);
}

/* No name is cut: whoever has no room beside the others is in the list. */
static void
room_cb (gpointer user_data)
{
  KringCircleTray *self = user_data;
  GtkBox *box = GTK_BOX (gtk_widget_get_parent (GTK_WIDGET (self->scrolled)));
  int spacing = gtk_box_get_spacing (box), dpi, width, more_width;
  double page_size = gtk_adjustment_get_page_size (gtk_scrolled_window_get_hadjustment (self->scrolled));
  guint n;

  self->room_id = 0;
  if (page_size <= 0)
    return;

  width = (int) page_size;
  if (gtk_widget_get_visible (GTK_WIDGET (self->more_button)))
    width += gtk_widget_get_width (GTK_WIDGET (self->more_button)) + spacing;
  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);
  gtk_widget_set_visible (self->heading_label, page_size >= SCANT * (dpi > 0 ? dpi / 1024.0 : 96) / 72);
  if (gtk_widget_get_visible (self->heading_label))
    width -= measure_width (self->heading_label) + spacing;

  n = show_chips (self, width);
  gtk_widget_set_visible (GTK_WIDGET (self->more_button), n < self->n_people);
  if (n == self->n_people)
    return;

  set_n_more (self, self->n_people - n);
  more_width = measure_width (self->more_button);
  n = show_chips (self, width - more_width - spacing);
  set_n_more (self, self->n_people - n);
}

static void
width_cb (KringCircleTray *self)
{
  if (self->room_id == 0)
    self->room_id = g_idle_add_once (room_cb, self);
}

static void
kring_circle_tray_dispose (GObject *object)
{
  g_clear_handle_id (&KRING_CIRCLE_TRAY (object)->room_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), KRING_TYPE_CIRCLE_TRAY);

  G_OBJECT_CLASS (kring_circle_tray_parent_class)->dispose (object);
}

static void
kring_circle_tray_class_init (KringCircleTrayClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_circle_tray_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", KRING_TYPE_CIRCLE_TRAY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_INT64);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-circle-tray.ui");
  gtk_widget_class_bind_template_child (widget_class, KringCircleTray, scrolled);
  gtk_widget_class_bind_template_child (widget_class, KringCircleTray, heading_label);
  gtk_widget_class_bind_template_child (widget_class, KringCircleTray, people_box);
  gtk_widget_class_bind_template_child (widget_class, KringCircleTray, more_button);
  gtk_widget_class_bind_template_child (widget_class, KringCircleTray, more_popover);
  gtk_widget_class_bind_template_child (widget_class, KringCircleTray, search_entry);
  gtk_widget_class_bind_template_child (widget_class, KringCircleTray, list_box);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_cb);
}

static void
kring_circle_tray_init (KringCircleTray *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_filter_func (self->list_box, matches, self, NULL);
  g_signal_connect_object (gtk_scrolled_window_get_hadjustment (self->scrolled), "notify::page-size", G_CALLBACK (width_cb),
                           self, G_CONNECT_SWAPPED);
}

/* Which of the chips has the focus; -1: none. */
static int
find_focus (KringCircleTray *self)
{
  int index = 0;

  for (GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->people_box)); chip != NULL;
       chip = gtk_widget_get_next_sibling (chip), index++)
    if (gtk_widget_has_focus (chip))
      return index;

  return -1;
}

static void
focus_chip (KringCircleTray *self,
            int              index)
{
  GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->people_box));

  for (int i = 0; i < index && chip != NULL && gtk_widget_get_next_sibling (chip) != NULL; i++)
    chip = gtk_widget_get_next_sibling (chip);
  if (chip != NULL)
    gtk_widget_grab_focus (chip);
}

static void
remove_children (GtkWidget *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (box)) != NULL)
    gtk_box_remove (GTK_BOX (box), child);
}

gboolean
kring_circle_tray_show (KringCircleTray *self,
                        KringShare      *share,
                        KringRecord     *circle)
{
  g_autoptr(GPtrArray) people = circle != NULL ? kring_circle_unplaced_new (share, circle) : g_ptr_array_new ();
  int focus = find_focus (self);

  self->n_people = people->len;
  remove_children (GTK_WIDGET (self->people_box));
  gtk_list_box_remove_all (self->list_box);
  for (guint i = 0; i < people->len; i++)
    {
      if (i < MOST)
        add_chip (self, people->pdata[i]);
      add_row (self, people->pdata[i]);
    }

  gtk_widget_set_visible (GTK_WIDGET (self->more_button), people->len > MOST);
  if (people->len > MOST)
    set_n_more (self, people->len - MOST);
  width_cb (self);
  if (focus >= 0)
    focus_chip (self, focus);   /* one goes on with the next */

  return people->len > 0;
}
