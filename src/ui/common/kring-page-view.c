/* kring-page-view.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-page-view.h"

#include <glib/gi18n.h>
#include <math.h>

#define LEAST_WIDTH 120

struct _KringPageView
{
  GtkWidget   parent_instance;

  KringSheet *sheet;
  guint       page;
  int         width;
};

G_DEFINE_FINAL_TYPE (KringPageView, kring_page_view, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
kring_page_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
kring_page_view_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  KringPageView *self = KRING_PAGE_VIEW (widget);
  double width, height;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN (LEAST_WIDTH, self->width);
      *natural = self->width;
      return;
    }

  kring_sheet_get_page_size (self->sheet, &width, &height);
  *natural = (int) ceil ((for_size > 0 ? MIN (for_size, self->width) : self->width) * height / width);
  *minimum = for_size > 0 ? *natural : (int) ceil (MIN (LEAST_WIDTH, self->width) * height / width);
}

static void
kring_page_view_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  KringPageView *self = KRING_PAGE_VIEW (widget);
  const float w = (float) gtk_widget_get_width (widget), h = (float) gtk_widget_get_height (widget);
  double width, height;
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, w, h));

  kring_sheet_get_page_size (self->sheet, &width, &height);
  cairo_scale (cr, w / width, w / width);
  kring_sheet_draw_page (self->sheet, cr, self->page);
  cairo_destroy (cr);
}

static void
kring_page_view_dispose (GObject *object)
{
  g_clear_object (&KRING_PAGE_VIEW (object)->sheet);

  G_OBJECT_CLASS (kring_page_view_parent_class)->dispose (object);
}

static void
kring_page_view_class_init (KringPageViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_page_view_dispose;
  widget_class->get_request_mode = kring_page_view_get_request_mode;
  widget_class->measure = kring_page_view_measure;
  widget_class->snapshot = kring_page_view_snapshot;

  gtk_widget_class_set_css_name (widget_class, "pageview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
kring_page_view_init (KringPageView *self)
{
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

GtkWidget *
kring_page_view_new (KringSheet *sheet,
                     guint       page,
                     int         width)
{
  KringPageView *self = g_object_new (KRING_TYPE_PAGE_VIEW, NULL);
  g_autofree char *words = g_strdup_printf (_("page %u of %u"), page + 1, kring_sheet_get_n_pages (sheet));

  self->sheet = g_object_ref (sheet);
  self->page = page;
  self->width = width;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

  return GTK_WIDGET (self);
}
