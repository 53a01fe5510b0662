/* kring-print-circle.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-print-circle.h"

#include <glib/gi18n.h>

#include "kring-circle-changes.h"
#include "kring-circle-lens.h"
#include "kring-subjects.h"

struct _KringPrintCircle
{
  AdwPreferencesGroup  parent_instance;

  const char          *lens;        /* chosen: code, or NULL */
  gint64               other;       /* chosen to compare with; 0: none */
  GPtrArray           *lenses;      /* KringCircleLens, as in lens_row; the first is NULL */
  GArray              *others;      /* gint64, as in compare_row; the first is 0 */
  gboolean             is_filling;

  AdwComboRow         *lens_row;
  AdwComboRow         *compare_row;
};

G_DEFINE_FINAL_TYPE (KringPrintCircle, kring_print_circle, ADW_TYPE_PREFERENCES_GROUP)

enum {
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
row_cb (KringPrintCircle *self)
{
  guint lens = adw_combo_row_get_selected (self->lens_row), other = adw_combo_row_get_selected (self->compare_row);

  if (self->is_filling)
    return;

  self->lens = lens > 0 && lens < self->lenses->len ? ((const KringCircleLens *) self->lenses->pdata[lens])->code : NULL;
  self->other = other < self->others->len ? g_array_index (self->others, gint64, other) : 0;
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
offers (AdwComboRow   *row,
        GtkStringList *words)
{
  GListModel *model = adw_combo_row_get_model (row);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (words));

  if (model == NULL || g_list_model_get_n_items (model) != n)
    return FALSE;

  for (guint i = 0; i < n; i++)
    if (!g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (model), i), gtk_string_list_get_string (words, i)))
      return FALSE;

  return TRUE;
}

/* Not anew while somebody chooses in it. */
static void
fill_row (AdwComboRow   *row,
          GtkStringList *words,
          guint          chosen)
{
  if (!offers (row, words))
    adw_combo_row_set_model (row, G_LIST_MODEL (words));
  if (adw_combo_row_get_selected (row) != chosen)
    adw_combo_row_set_selected (row, chosen);
  gtk_widget_set_visible (GTK_WIDGET (row), g_list_model_get_n_items (G_LIST_MODEL (words)) > 1);
}

static void
fill_lenses (KringPrintCircle *self,
             KringShare       *share)
{
  g_autoptr(GtkStringList) words = gtk_string_list_new ((const char *[]) { _("Look at everybody"), NULL });
  guint chosen = 0;

  g_ptr_array_set_size (self->lenses, 0);
  g_ptr_array_add (self->lenses, NULL);
  for (guint i = 0; i < kring_n_circle_lenses; i++)
    {
      const KringCircleLens *lens = &kring_circle_lenses[i];

      if (lens->is_offered != NULL && !lens->is_offered (share))
        continue;
      if (g_strcmp0 (lens->code, self->lens) == 0)
        chosen = self->lenses->len;
      g_ptr_array_add (self->lenses, (gpointer) lens);
      gtk_string_list_append (words, _(lens->words));
    }
  fill_row (self->lens_row, words, chosen);
}

static void
fill_others (KringPrintCircle *self,
             KringShare       *share,
             KringRecord      *circle)
{
  g_autoptr(GPtrArray) others = kring_circle_list_comparable (share, circle);
  /* Translators: the circle is compared with none */
  g_autoptr(GtkStringList) words = gtk_string_list_new ((const char *[]) { _("No other circle"), NULL });
  gint64 none = 0;
  guint chosen = 0;

  g_array_set_size (self->others, 0);
  g_array_append_val (self->others, none);
  for (guint i = 0; i < others->len; i++)
    {
      gint64 id = kring_record_get_id (others->pdata[i]);
      g_autofree char *title = kring_subjects_get_title (share, others->pdata[i]);

      if (kring_circle_is_older (circle, others->pdata[i]))   /* one looks back */
        continue;
      if (id == self->other)
        chosen = self->others->len;
      g_array_append_val (self->others, id);
      gtk_string_list_append (words, title);
    }
  fill_row (self->compare_row, words, chosen);
}

static void
kring_print_circle_dispose (GObject *object)
{
  KringPrintCircle *self = KRING_PRINT_CIRCLE (object);

  self->is_filling = TRUE;   /* rows that go away choose nothing */
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_PRINT_CIRCLE);
  g_clear_pointer (&self->lenses, g_ptr_array_unref);
  g_clear_pointer (&self->others, g_array_unref);

  G_OBJECT_CLASS (kring_print_circle_parent_class)->dispose (object);
}

static void
kring_print_circle_class_init (KringPrintCircleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_print_circle_dispose;

  signals[CHANGED] = g_signal_new ("changed", KRING_TYPE_PRINT_CIRCLE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-print-circle.ui");
  gtk_widget_class_bind_template_child (widget_class, KringPrintCircle, lens_row);
  gtk_widget_class_bind_template_child (widget_class, KringPrintCircle, compare_row);
  gtk_widget_class_bind_template_callback (widget_class, row_cb);
}

static void
kring_print_circle_init (KringPrintCircle *self)
{
  self->is_filling = TRUE;
  self->lenses = g_ptr_array_new ();
  self->others = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_widget_init_template (GTK_WIDGET (self));
  self->is_filling = FALSE;
}

void
kring_print_circle_set_lens (KringPrintCircle *self,
                             const char       *code)
{
  const KringCircleLens *lens = kring_circle_lens_find (code);

  self->lens = lens != NULL ? lens->code : NULL;
}

void
kring_print_circle_show (KringPrintCircle *self,
                         const char       *code,
                         KringShare       *share,
                         KringRecord      *circle)
{
  gboolean is_of_use = g_str_equal (code, "circle") && share != NULL && circle != NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), is_of_use);
  if (!is_of_use)
    return;

  self->is_filling = TRUE;
  fill_lenses (self, share);
  fill_others (self, share, circle);
  self->is_filling = FALSE;
}

void
kring_print_circle_apply (KringPrintCircle     *self,
                          KringDocumentOptions *options)
{
  guint lens = adw_combo_row_get_selected (self->lens_row), other = adw_combo_row_get_selected (self->compare_row);

  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return;

  options->lens = lens > 0 && lens < self->lenses->len ? ((const KringCircleLens *) self->lenses->pdata[lens])->code : NULL;
  options->other = other < self->others->len ? g_array_index (self->others, gint64, other) : 0;
}
