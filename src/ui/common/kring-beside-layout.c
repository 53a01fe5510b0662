/* kring-beside-layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-beside-layout.h"

struct _KringBesideLayout
{
  GtkLayoutManager parent_instance;

  int              spacing;
};

G_DEFINE_FINAL_TYPE (KringBesideLayout, kring_beside_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
kring_beside_layout_get_request_mode (GtkLayoutManager *layout,
                                      GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* GtkRequestedSize, one a child that is to be seen: its widths, and itself. */
static GArray *
list_widths (GtkWidget *widget)
{
  GArray *widths = g_array_new (FALSE, FALSE, sizeof (GtkRequestedSize));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      {
        GtkRequestedSize size = { .data = child };

        gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &size.minimum_size, &size.natural_size, NULL, NULL);
        g_array_append_val (widths, size);
      }

  return widths;
}

/* The one that fills what the others leave: the last that expands, or else the last. */
static guint
find_filling (GArray *widths)
{
  for (guint i = widths->len; i > 0; i--)
    if (gtk_widget_compute_expand (g_array_index (widths, GtkRequestedSize, i - 1).data, GTK_ORIENTATION_HORIZONTAL))
      return i - 1;

  return widths->len - 1;
}

/* Into minimum_size goes the width that each child gets of @width. */
static GArray *
share_out (KringBesideLayout *self,
           GtkWidget         *widget,
           int                width)
{
  GArray *widths = list_widths (widget);
  int left = width - self->spacing * ((int) widths->len - 1);

  for (guint i = 0; i < widths->len; i++)
    left -= g_array_index (widths, GtkRequestedSize, i).minimum_size;
  left = gtk_distribute_natural_allocation (MAX (left, 0), widths->len, (GtkRequestedSize *) (gpointer) widths->data);
  if (widths->len > 0)
    g_array_index (widths, GtkRequestedSize, find_filling (widths)).minimum_size += left;

  return widths;
}

static void
kring_beside_layout_measure (GtkLayoutManager *layout,
                             GtkWidget        *widget,
                             GtkOrientation    orientation,
                             int               for_size,
                             int              *minimum,
                             int              *natural,
                             int              *minimum_baseline,
                             int              *natural_baseline)
{
  KringBesideLayout *self = KRING_BESIDE_LAYOUT (layout);
  gboolean is_shared = orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0;
  g_autoptr(GArray) widths = is_shared ? share_out (self, widget, for_size) : list_widths (widget);

  for (guint i = 0; i < widths->len; i++)
    {
      const GtkRequestedSize *size = &g_array_index (widths, GtkRequestedSize, i);
      int child_minimum, child_natural;

      if (orientation == GTK_ORIENTATION_HORIZONTAL)
        {
          *minimum += size->minimum_size + (i > 0 ? self->spacing : 0);
          *natural += size->natural_size + (i > 0 ? self->spacing : 0);
          continue;
        }

      gtk_widget_measure (size->data, orientation, is_shared ? size->minimum_size : -1, &child_minimum, &child_natural,
                          NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
    }
}

static void
kring_beside_layout_allocate (GtkLayoutManager *layout,
                              GtkWidget        *widget,
                              int               width,
                              int               height,
                              int               baseline)
{
  KringBesideLayout *self = KRING_BESIDE_LAYOUT (layout);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  g_autoptr(GArray) widths = share_out (self, widget, width);
  int x = 0;

  for (guint i = 0; i < widths->len; i++)
    {
      const GtkRequestedSize *size = &g_array_index (widths, GtkRequestedSize, i);
      const GtkAllocation place = { is_rtl ? width - x - size->minimum_size : x, 0, size->minimum_size, height };

      gtk_widget_size_allocate (size->data, &place, -1);
      x += size->minimum_size + self->spacing;
    }
}

static void
kring_beside_layout_class_init (KringBesideLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = kring_beside_layout_get_request_mode;
  layout_class->measure = kring_beside_layout_measure;
  layout_class->allocate = kring_beside_layout_allocate;
}

static void
kring_beside_layout_init (KringBesideLayout *self)
{
}

GtkLayoutManager *
kring_beside_layout_new (int spacing)
{
  KringBesideLayout *self = g_object_new (KRING_TYPE_BESIDE_LAYOUT, NULL);

  self->spacing = spacing;

  return GTK_LAYOUT_MANAGER (self);
}
