/* kring-circle-questions.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-circle-questions.h"

#include <glib/gi18n.h>

#include "kring-circle-words.h"
#include "kring-date-words.h"

/* What one asks when nobody comes to mind any more (domain brief 3.2). */
static const char * const questions[] = {
  N_("Who else?"),
  N_("Who helped before?"),
  N_("With whom do you celebrate?"),
  N_("Who has a key?"),
  N_("Who calls the school when you cannot?"),
  N_("Whom would you call in the middle of the night?"),
  N_("At whose door can you just ring?"),
  N_("Who makes you laugh?"),
  N_("Whom do you miss?"),
  N_("Who would like to be there more often?"),
};

struct _KringCircleQuestions
{
  AdwDialog   parent_instance;

  GtkListBox *list_box;
  GtkLabel   *counts_label;
};

G_DEFINE_FINAL_TYPE (KringCircleQuestions, kring_circle_questions, ADW_TYPE_DIALOG)

enum {
  ASKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
row_cb (KringCircleQuestions *self,
        GtkListBoxRow        *row)
{
  const char *question = _(questions[gtk_list_box_row_get_index (row)]);

  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[ASKED], 0, question);
}

static void
kring_circle_questions_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KRING_TYPE_CIRCLE_QUESTIONS);

  G_OBJECT_CLASS (kring_circle_questions_parent_class)->dispose (object);
}

static void
kring_circle_questions_class_init (KringCircleQuestionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_circle_questions_dispose;

  signals[ASKED] = g_signal_new ("asked", KRING_TYPE_CIRCLE_QUESTIONS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/kringapp/Kring/ui/kring-circle-questions.ui");
  gtk_widget_class_bind_template_child (widget_class, KringCircleQuestions, list_box);
  gtk_widget_class_bind_template_child (widget_class, KringCircleQuestions, counts_label);
  gtk_widget_class_bind_template_callback (widget_class, row_cb);
}

static void
kring_circle_questions_init (KringCircleQuestions *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (gsize i = 0; i < G_N_ELEMENTS (questions); i++)
    {
      GtkWidget *row = adw_action_row_new ();

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(questions[i]));
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      gtk_list_box_append (self->list_box, row);
    }
}

static char *
write_counts (KringShare  *share,
              KringRecord *circle,
              gboolean     with_date)
{
  g_autoptr(KringCircleModel) model = kring_circle_model_new (share, kring_record_get_id (circle), 0);
  g_autofree char *counts = kring_circle_counts_to_words (model);
  g_autofree char *day = NULL;
  g_auto(KringDate) date = KRING_DATE_INIT;

  if (with_date && kring_record_get_date (circle, "date", &date))
    day = kring_date_to_words (&date, kring_language_get ());

  /* Translators: a date, and who was in the circle then */
  return day != NULL ? g_strdup_printf (_("Then, %s: %s"), day, counts) : g_strdup_printf (_("In this circle: %s"), counts);
}

AdwDialog *
kring_circle_questions_new (KringShare  *share,
                            KringRecord *circle)
{
  KringCircleQuestions *self = g_object_new (KRING_TYPE_CIRCLE_QUESTIONS, NULL);
  KringRecord *before = kring_circle_find_before (share, circle);
  g_autofree char *now = write_counts (share, circle, FALSE);
  g_autofree char *then = before != NULL ? write_counts (share, before, TRUE) : NULL;
  g_autofree char *both = then != NULL ? g_strdup_printf ("%s\n%s", now, then) : NULL;

  gtk_label_set_label (self->counts_label, both != NULL ? both : now);

  return ADW_DIALOG (self);
}
