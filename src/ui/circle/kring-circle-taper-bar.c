/* kring-circle-taper-bar.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-circle-taper-bar.h"

#include <glib/gi18n.h>

#include "kring-carriers.h"
#include "kring-taper.h"
#include "kring-whole-lines.h"
#include "kring-words.h"

#define LINES 3   /* then it scrolls */

struct _KringCircleTaperBar
{
  AdwBin         parent_instance;

  gboolean       is_open;
  KringShare    *share;
  KringCarriers *carriers;
  GPtrArray     *order;     /* KringRecord of the share */
  GArray        *out;       /* gint64, as many as have gone */

  GtkRevealer       *revealer;
  GtkLabel          *title_label;
  GtkScale          *scale;
  GtkAdjustment     *adjustment;
  GtkScrolledWindow *words_scrolled;
  GtkLabel          *words_label;
};

G_DEFINE_FINAL_TYPE (KringCircleTaperBar, kring_circle_taper_bar, ADW_TYPE_BIN)

enum {
  STEPPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static char **
tell_without (KringCircleTaperBar *self,
              gsize                n_out)
{
  g_autoptr(KringCarriersLoss) loss = kring_carriers_without (self->carriers, (gint64 *) self->out->data, n_out);

  return kring_carriers_loss_tell (loss);
}

/* What the last step took with it stands out. */
static void
show_losses (KringCircleTaperBar *self)
{
  gsize n = self->out->len;
  g_auto(GStrv) now = tell_without (self, n);
  g_auto(GStrv) before = tell_without (self, n > 0 ? n - 1 : 0);
  GString *markup = g_string_new (NULL);

  for (gsize i = 0; now[i] != NULL; i++)
    {
      g_autofree char *escaped = g_markup_escape_text (now[i], -1);
      gboolean is_new = !g_strv_contains ((const char * const *) before, now[i]);

      g_string_append_printf (markup, "%s%s%s%s", i > 0 ? "\n" : "", is_new ? "<b>" : "", escaped, is_new ? "</b>" : "");
    }
  if (now[0] == NULL && n > 0)
    g_string_append (markup, _("All that was agreed and all help still has somebody"));

  gtk_label_set_label (self->words_label, markup->str);
  gtk_widget_set_visible (GTK_WIDGET (self->words_label), markup->len > 0);
  kring_whole_lines (self->words_scrolled, GTK_WIDGET (self->words_label), LINES);
  g_string_free (markup, TRUE);
}

static void
show_title (KringCircleTaperBar *self)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autofree char *who = NULL;
  g_autofree char *title = NULL;

  for (guint i = 0; i < self->out->len; i++)
    g_ptr_array_add (names, (char *) kring_person_name (self->order->pdata[i]));
  g_ptr_array_add (names, NULL);
  who = kring_words_join ((const char * const *) names->pdata, kring_language_get ());

  if (self->order->len == 0)
    title = g_strdup (_("There are no services in this circle"));
  else if (self->out->len == 0)
    title = g_strdup (_("How would it be without the services?"));
  else
    /* Translators: names: "Without Griet and Sara" */
    title = g_strdup_printf (_("Without %s"), who);

  gtk_label_set_label (self->title_label, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, title, -1);
}

/* Who is out, as the scale says, and what that takes with it. */
static void
take_out (KringCircleTaperBar *self)
{
  guint n = (guint) (gtk_adjustment_get_value (self->adjustment) + 0.5);

  g_array_set_size (self->out, 0);
  for (guint i = 0; i < MIN (n, self->order->len); i++)
    {
      gint64 id = kring_record_get_id (self->order->pdata[i]);

      g_array_append_val (self->out, id);
    }
  show_title (self);
  show_losses (self);
}

static void
stepped_cb (KringCircleTaperBar *self)
{
  if (!self->is_open || self->order == NULL)
    return;

  take_out (self);
  g_signal_emit (self, signals[STEPPED], 0);
}

static void
kring_circle_taper_bar_dispose (GObject *object)
{
  KringCircleTaperBar *self = KRING_CIRCLE_TAPER_BAR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_CIRCLE_TAPER_BAR);
  g_clear_pointer (&self->carriers, kring_carriers_free);
  g_clear_pointer (&self->order, g_ptr_array_unref);
  g_clear_pointer (&self->out, g_array_unref);
  g_clear_object (&self->share);

  G_OBJECT_CLASS (kring_circle_taper_bar_parent_class)->dispose (object);
}

static void
kring_circle_taper_bar_class_init (KringCircleTaperBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_circle_taper_bar_dispose;

  signals[STEPPED] = g_signal_new ("stepped", KRING_TYPE_CIRCLE_TAPER_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/kringapp/Kring/ui/kring-circle-taper-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, KringCircleTaperBar, revealer);
  gtk_widget_class_bind_template_child (widget_class, KringCircleTaperBar, title_label);
  gtk_widget_class_bind_template_child (widget_class, KringCircleTaperBar, scale);
  gtk_widget_class_bind_template_child (widget_class, KringCircleTaperBar, adjustment);
  gtk_widget_class_bind_template_child (widget_class, KringCircleTaperBar, words_scrolled);
  gtk_widget_class_bind_template_child (widget_class, KringCircleTaperBar, words_label);
  gtk_widget_class_bind_template_callback (widget_class, stepped_cb);
}

static void
kring_circle_taper_bar_init (KringCircleTaperBar *self)
{
  self->out = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
kring_circle_taper_bar_set_open (KringCircleTaperBar *self,
                                 gboolean             is_open)
{
  self->is_open = FALSE;
  gtk_adjustment_set_value (self->adjustment, 0);
  g_array_set_size (self->out, 0);
  self->is_open = is_open;
  gtk_revealer_set_reveal_child (self->revealer, is_open);
}

gboolean
kring_circle_taper_bar_is_open (KringCircleTaperBar *self)
{
  return self->is_open;
}

/* One mark a step. */
static void
mark_scale (KringCircleTaperBar *self)
{
  gtk_scale_clear_marks (self->scale);
  for (guint i = 0; i <= self->order->len; i++)
    gtk_scale_add_mark (self->scale, i, GTK_POS_BOTTOM, NULL);
}

void
kring_circle_taper_bar_show (KringCircleTaperBar *self,
                             KringShare          *share,
                             KringRecord         *circle)
{
  if (!self->is_open)
    return;

  g_set_object (&self->share, share);
  g_clear_pointer (&self->carriers, kring_carriers_free);
  g_clear_pointer (&self->order, g_ptr_array_unref);
  self->carriers = kring_carriers_new (share, 0);
  self->order = kring_taper_order (share, circle, self->carriers->plan);
  if (gtk_adjustment_get_upper (self->adjustment) != self->order->len)
    {
      gtk_adjustment_set_upper (self->adjustment, self->order->len);
      mark_scale (self);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->scale), self->order->len > 0);
  take_out (self);
}

const gint64 *
kring_circle_taper_bar_get_out (KringCircleTaperBar *self,
                                gsize               *n_out)
{
  *n_out = self->is_open ? self->out->len : 0;

  return (const gint64 *) self->out->data;
}
