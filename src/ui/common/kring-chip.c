/* kring-chip.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-chip.h"

typedef struct {
  KringDesk   *desk;
  KringRecord *record;
  GtkWidget   *menu_button;
} KringChipPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (KringChip, kring_chip, GTK_TYPE_WIDGET)

static KringChipPrivate *
get_private (KringChip *self)
{
  return kring_chip_get_instance_private (self);
}

static void
closed_cb (KringChip *self)
{
  g_object_ref (self);   /* keeping may take the row away */
  KRING_CHIP_GET_CLASS (self)->closed (self);
  g_object_unref (self);
}

static void
create_popover_cb (GtkMenuButton *menu_button,
                   gpointer       user_data)
{
  KringChip *self = user_data;
  GtkWidget *popover = gtk_popover_new ();

  gtk_popover_set_child (GTK_POPOVER (popover), KRING_CHIP_GET_CLASS (self)->create_content (self));
  if (KRING_CHIP_GET_CLASS (self)->closed != NULL)
    g_signal_connect_swapped (popover, "closed", G_CALLBACK (closed_cb), self);
  gtk_menu_button_set_popover (menu_button, popover);
}

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
kring_chip_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* A GtkMenuButton asks for one height, that of its words on one line, whatever width it gets. What stands round
 * the button in it keeps its size; the height of that button depends on the width. */
static void
kring_chip_measure (GtkWidget      *widget,
                    GtkOrientation  orientation,
                    int             for_size,
                    int            *minimum,
                    int            *natural,
                    int            *minimum_baseline,
                    int            *natural_baseline)
{
  GtkWidget *menu_button = get_private (KRING_CHIP (widget))->menu_button;
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
kring_chip_size_allocate (GtkWidget *widget,
                          int        width,
                          int        height,
                          int        baseline)
{
  gtk_widget_allocate (get_private (KRING_CHIP (widget))->menu_button, width, height, baseline, NULL);
}

static void
kring_chip_dispose (GObject *object)
{
  KringChipPrivate *private = get_private (KRING_CHIP (object));

  g_clear_pointer (&private->menu_button, gtk_widget_unparent);
  g_clear_object (&private->record);
  g_clear_object (&private->desk);

  G_OBJECT_CLASS (kring_chip_parent_class)->dispose (object);
}

static void
kring_chip_class_init (KringChipClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_chip_dispose;

  widget_class->get_request_mode = kring_chip_get_request_mode;
  widget_class->measure = kring_chip_measure;
  widget_class->size_allocate = kring_chip_size_allocate;
}

static void
kring_chip_init (KringChip *self)
{
  KringChipPrivate *private = get_private (self);

  private->menu_button = gtk_menu_button_new ();
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (private->menu_button), create_popover_cb, self, NULL);
  gtk_widget_add_css_class (private->menu_button, "flat");
  gtk_widget_add_css_class (private->menu_button, "kring-said");
  gtk_widget_set_parent (private->menu_button, GTK_WIDGET (self));
}

gpointer
kring_chip_new (GType        type,
                KringDesk   *desk,
                KringRecord *record)
{
  KringChip *self = g_object_new (type, NULL);
  KringChipPrivate *private = get_private (self);

  private->desk = g_object_ref (desk);
  private->record = g_object_ref (record);
  gtk_widget_set_sensitive (private->menu_button, kring_desk_can_edit (desk, record));

  return self;
}

void
kring_chip_set_words (KringChip  *self,
                      const char *words,
                      const char *spoken)
{
  GtkWidget *menu_button = get_private (self)->menu_button;
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), 4);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_menu_button_set_child (GTK_MENU_BUTTON (menu_button), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

KringDesk *
kring_chip_get_desk (KringChip *self)
{
  return get_private (self)->desk;
}

KringRecord *
kring_chip_get_record (KringChip *self)
{
  return get_private (self)->record;
}

void
kring_chip_open (KringChip *self)
{
  gtk_menu_button_popup (GTK_MENU_BUTTON (get_private (self)->menu_button));
}

void
kring_chip_close (KringChip *self)
{
  gtk_menu_button_popdown (GTK_MENU_BUTTON (get_private (self)->menu_button));
}
