/* kring-circle-foot.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-circle-foot.h"

#include <glib/gi18n.h>

#include "kring-circle-words.h"

/* The lines of kring-circle-relations.c. */
static const char line_words[] =
  N_("As somebody tells it: thick is very close or good, thin is now and then, dashes are far away, up and down or "
     "a wish, dots are tense or no contact now");

struct _KringCircleFoot
{
  AdwBin           parent_instance;

  GtkStack        *stack;
  KringCircleTray *tray;
  GtkLabel        *lens_label;
  GtkLabel        *counts_label;
  GtkLabel        *understood_label;
  const char      *page;               /* of the stack, while nothing is typed */
};

G_DEFINE_FINAL_TYPE (KringCircleFoot, kring_circle_foot, ADW_TYPE_BIN)

enum {
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
chosen_cb (KringCircleFoot *self,
           gint64           person)
{
  g_signal_emit (self, signals[CHOSEN], 0, person);
}

static void
kring_circle_foot_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KRING_TYPE_CIRCLE_FOOT);

  G_OBJECT_CLASS (kring_circle_foot_parent_class)->dispose (object);
}

static void
kring_circle_foot_class_init (KringCircleFootClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_circle_foot_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", KRING_TYPE_CIRCLE_FOOT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_INT64);

  g_type_ensure (KRING_TYPE_CIRCLE_TRAY);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-circle-foot.ui");
  gtk_widget_class_bind_template_child (widget_class, KringCircleFoot, stack);
  gtk_widget_class_bind_template_child (widget_class, KringCircleFoot, tray);
  gtk_widget_class_bind_template_child (widget_class, KringCircleFoot, lens_label);
  gtk_widget_class_bind_template_child (widget_class, KringCircleFoot, counts_label);
  gtk_widget_class_bind_template_child (widget_class, KringCircleFoot, understood_label);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
kring_circle_foot_init (KringCircleFoot *self)
{
  self->page = "counts";
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_page (KringCircleFoot *self)
{
  gboolean is_understood = *gtk_label_get_label (self->understood_label) != '\0';

  gtk_stack_set_visible_child_name (self->stack, is_understood ? "understood" : self->page);
}

static void
set_words (GtkLabel *label,
           char     *words)
{
  gtk_label_set_label (label, words);
  gtk_widget_set_tooltip_text (GTK_WIDGET (label), words);   /* also what has no room in two lines */
  g_free (words);
}

static char *
write_counts (const KringCircleModel *model)
{
  g_autofree char *counts = kring_circle_counts_to_words (model);

  /* Translators: who is in the circle: “16 from family, friends and neighbourhood, 4 from the services” */
  return g_strdup_printf (_("In this circle: %s"), counts);
}

void
kring_circle_foot_show (KringCircleFoot       *self,
                        KringShare            *share,
                        KringRecord           *circle,
                        int                    moment,
                        const KringCircleLens *lens,
                        gboolean               quality,
                        gboolean               editable)
{
  g_autoptr(KringCircleModel) model = kring_circle_model_new (share, kring_record_get_id (circle), moment);
  gboolean is_waiting = kring_circle_tray_show (self->tray, share, editable ? circle : NULL);

  set_words (self->counts_label, quality ? g_strdup (_(line_words)) : write_counts (model));
  if (lens != NULL)
    set_words (self->lens_label, kring_circle_lens_to_words (lens, model));

  self->page = lens != NULL ? "lens" : is_waiting && !quality ? "tray" : "counts";
  show_page (self);
}

void
kring_circle_foot_set_understood (KringCircleFoot *self,
                                  const char      *words)
{
  gtk_label_set_label (self->understood_label, words != NULL ? words : "");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->understood_label), words);
  show_page (self);
}
