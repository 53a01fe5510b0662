/* kring-timeline-top.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-timeline-top.h"

#include "kring-timeline-periods.h"
#include "kring-timeline-shown.h"
#include "kring-undated-tray.h"

struct _KringTimelineTop
{
  AdwBin              parent_instance;

  KringDesk          *desk;
  gboolean            is_list;

  GtkMenuButton      *periods_button;
  GtkMenuButton      *undated_button;
  GtkBox             *undated_box;
  KringTimelineShown *shown;
  GtkRevealer        *revealer;
  GtkLabel           *words_label;
};

G_DEFINE_FINAL_TYPE (KringTimelineTop, kring_timeline_top, ADW_TYPE_BIN)

enum {
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
show_words (KringTimelineTop *self)
{
  g_autofree char *words = kring_timeline_filter_to_words (kring_timeline_shown_get_filter (self->shown),
                                                           kring_desk_get_share (self->desk));

  gtk_label_set_text (self->words_label, words != NULL ? words : "");   /* a name must not stay behind */
  gtk_revealer_set_reveal_child (self->revealer, words != NULL);
}

static void
show_undated (KringTimelineTop *self)
{
  guint n = kring_undated_tray_fill (self->undated_box, self->desk, kring_timeline_shown_get_filter (self->shown));

  gtk_widget_set_visible (GTK_WIDGET (self->undated_button), n > 0 && !self->is_list);
}

static void
changed_cb (KringTimelineTop *self)
{
  show_words (self);
  show_undated (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
show_all_cb (KringTimelineTop *self)
{
  kring_timeline_shown_show_all (self->shown);
}

static void
kring_timeline_top_dispose (GObject *object)
{
  KringTimelineTop *self = KRING_TIMELINE_TOP (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_TIMELINE_TOP);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_timeline_top_parent_class)->dispose (object);
}

static void
kring_timeline_top_class_init (KringTimelineTopClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_timeline_top_dispose;

  signals[CHANGED] = g_signal_new ("changed", KRING_TYPE_TIMELINE_TOP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  g_type_ensure (KRING_TYPE_TIMELINE_SHOWN);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-timeline-top.ui");
  gtk_widget_class_bind_template_child (widget_class, KringTimelineTop, periods_button);
  gtk_widget_class_bind_template_child (widget_class, KringTimelineTop, undated_button);
  gtk_widget_class_bind_template_child (widget_class, KringTimelineTop, undated_box);
  gtk_widget_class_bind_template_child (widget_class, KringTimelineTop, shown);
  gtk_widget_class_bind_template_child (widget_class, KringTimelineTop, revealer);
  gtk_widget_class_bind_template_child (widget_class, KringTimelineTop, words_label);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all_cb);
}

static void
kring_timeline_top_init (KringTimelineTop *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
kring_timeline_top_set_desk (KringTimelineTop *self,
                             KringDesk        *desk)
{
  g_set_object (&self->desk, desk);
  kring_timeline_top_show (self);
}

void
kring_timeline_top_show (KringTimelineTop *self)
{
  KringShare *share = kring_desk_get_share (self->desk);
  g_autoptr(GMenuModel) periods = kring_timeline_periods_create (share, kring_desk_get_today (self->desk));

  gtk_menu_button_set_menu_model (self->periods_button, periods);
  kring_timeline_shown_fill (self->shown, share, kring_desk_get_today (self->desk));
  show_words (self);
  show_undated (self);
}

void
kring_timeline_top_set_list (KringTimelineTop *self,
                             gboolean          is_list)
{
  self->is_list = is_list;
  gtk_widget_set_visible (GTK_WIDGET (self->periods_button), !is_list);
  show_undated (self);
}

const KringTimelineFilter *
kring_timeline_top_get_filter (KringTimelineTop *self)
{
  return kring_timeline_shown_get_filter (self->shown);
}
