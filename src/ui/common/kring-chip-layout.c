/* kring-chip-layout.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-chip-layout.h"

struct _KringChipLayout
{
  GtkLayoutManager  parent_instance;
};

G_DEFINE_FINAL_TYPE (KringChipLayout, kring_chip_layout, GTK_TYPE_LAYOUT_MANAGER)

static int
get_natural (GtkWidget      *widget,
             GtkOrientation  orientation,
             int             for_size)
{
  int natural;

  gtk_widget_measure (widget, orientation, for_size, NULL, &natural, NULL, NULL);
  return natural;
}

static GtkSizeRequestMode
kring_chip_layout_get_request_mode (GtkLayoutManager *layout_manager,
                                    GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* What stands round the button within the menu button keeps its size; only the button's own depends on the width. */
static void
kring_chip_layout_measure (GtkLayoutManager *layout_manager,
                           GtkWidget        *widget,
                           GtkOrientation    orientation,
                           int               for_size,
                           int              *minimum,
                           int              *natural,
                           int              *minimum_baseline,
                           int              *natural_baseline)
{
  GtkWidget *menu_button = gtk_widget_get_first_child (widget);
  GtkWidget *button = gtk_widget_get_first_child (menu_button);
  int width_round, least_width;
  int height;

  gtk_widget_measure (menu_button, orientation, -1, minimum, natural, minimum_baseline, natural_baseline);
  if (orientation == GTK_ORIENTATION_HORIZONTAL || for_size < 0)
    return;

  width_round = get_natural (menu_button, GTK_ORIENTATION_HORIZONTAL, -1)
                - get_natural (button, GTK_ORIENTATION_HORIZONTAL, -1);
  gtk_widget_measure (button, GTK_ORIENTATION_HORIZONTAL, -1, &least_width, NULL, NULL, NULL);
  height = *natural - get_natural (button, GTK_ORIENTATION_VERTICAL, -1)
           + get_natural (button, GTK_ORIENTATION_VERTICAL, MAX (for_size - width_round, least_width));
  *minimum = *natural = MAX (*natural, height);
}

static void
kring_chip_layout_allocate (GtkLayoutManager *layout_manager,
                            GtkWidget        *widget,
                            int               width,
                            int               height,
                            int               baseline)
{
  gtk_widget_allocate (gtk_widget_get_first_child (widget), width, height, baseline, NULL);
}

static void
kring_chip_layout_class_init (KringChipLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->allocate = kring_chip_layout_allocate;
  layout_class->get_request_mode = kring_chip_layout_get_request_mode;
  layout_class->measure = kring_chip_layout_measure;
}

static void
kring_chip_layout_init (KringChipLayout *self)
{
}
