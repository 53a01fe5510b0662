/* kring-person-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-person-row.h"

#include <glib/gi18n.h>
#include <string.h>

#include "kring-age.h"
#include "kring-fold.h"
#include "kring-kinds.h"

struct _KringPersonRow
{
  GtkListBoxRow  parent_instance;

  gint64         id;
  char          *search;     /* all by which they can be found */

  GtkLabel      *name_label;
  GtkLabel      *what_label;
  GtkLabel      *gives_label;   /* NULL: they never gave anything yet */
};

G_DEFINE_FINAL_TYPE (KringPersonRow, kring_person_row, GTK_TYPE_LIST_BOX_ROW)

/* Help that is there: not what was before, nor what is only hoped for. */
static gboolean
is_given_now (KringRecord *support)
{
  return kring_record_is (support, "status", "now") || kring_record_is (support, "status", "agreed");
}

char *
kring_person_row_gives (KringShare  *share,
                        KringRecord *person)
{
  GPtrArray *supports = kring_share_list (share, KRING_NOUN_SUPPORT);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) words = NULL;

  for (guint i = 0; i < supports->len; i++)
    {
      KringRecord *support = supports->pdata[i];
      g_auto(GStrv) kinds = NULL;

      if (kring_record_get_ref (support, "from") != kring_record_get_id (person) || !is_given_now (support))
        continue;
      if (kring_record_has (support, "what"))
        {
          g_strv_builder_add (builder, kring_record_get_text (support, "what"));
          continue;
        }
      kinds = kring_record_get_texts (support, "kinds");
      for (gsize kind = 0; kinds[kind] != NULL; kind++)
        g_strv_builder_add (builder, kring_kinds_words ("support_kind", kinds[kind], kring_language_get ()));
    }

  words = g_strv_builder_end (builder);
  return words[0] != NULL ? g_strjoinv (" · ", words) : NULL;
}

static char *
get_age (KringRecord *person,
         int          today)
{
  g_auto(KringDate) birth = KRING_DATE_INIT;
  g_auto(KringDate) due = KRING_DATE_INIT;
  g_auto(KringDate) now = KRING_DATE_INIT;

  kring_record_get_date (person, "birth", &birth);
  kring_record_get_date (person, "due", &due);
  kring_date_from_day (&now, today);

  return kring_date_is_dated (&birth) || kring_date_is_dated (&due)
         ? kring_age_to_words (&birth, &due, &now, kring_language_get ()) : NULL;
}

char *
kring_person_row_what (KringRecord *person,
                       const char  *label,
                       int          today)
{
  const char *life = kring_record_get_text (person, "life");
  gboolean is_here = life == NULL || g_str_equal (life, "alive") || g_str_equal (life, "unknown");
  const char *more = is_here ? NULL : kring_kinds_words ("life_status", life, kring_language_get ());
  g_autofree char *age = NULL;

  if (label == NULL && kring_record_has (person, "given"))
    label = kring_record_get_text (person, "label");
  if (label == NULL && is_here)
    label = age = get_age (person, today);
  if (label != NULL && more != NULL && strstr (label, more) == NULL)
    return g_strdup_printf ("%s · %s", label, more);

  return g_strdup (label != NULL ? label : more);
}

static void
show_words (GtkLabel   *label,
            const char *words)
{
  gtk_label_set_label (label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (label), words != NULL && *words != '\0');
}

static void
show_gives (KringPersonRow *self,
            const char     *gives)
{
  if (self->gives_label == NULL && gives != NULL)
    {
      self->gives_label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
      gtk_widget_add_css_class (GTK_WIDGET (self->gives_label), "caption");
      gtk_widget_add_css_class (GTK_WIDGET (self->gives_label), "dimmed");
      gtk_box_append (GTK_BOX (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (self))), GTK_WIDGET (self->gives_label));
    }
  if (self->gives_label == NULL)
    return;

  show_words (self->gives_label, gives);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->gives_label), gives);
}

static void
kring_person_row_dispose (GObject *object)
{
  KringPersonRow *self = KRING_PERSON_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_PERSON_ROW);
  g_clear_pointer (&self->search, g_free);

  G_OBJECT_CLASS (kring_person_row_parent_class)->dispose (object);
}

static void
kring_person_row_class_init (KringPersonRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = kring_person_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-person-row.ui");
  gtk_widget_class_bind_template_child (widget_class, KringPersonRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, KringPersonRow, what_label);
}

static void
kring_person_row_init (KringPersonRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
kring_person_row_new (gint64 id)
{
  KringPersonRow *self = g_object_new (KRING_TYPE_PERSON_ROW, NULL);

  self->id = id;
  return GTK_WIDGET (self);
}

gint64
kring_person_row_get_id (KringPersonRow *self)
{
  return self->id;
}

void
kring_person_row_show (KringPersonRow *self,
                       KringShare     *share,
                       KringRecord    *person,
                       const char     *label,
                       int             today)
{
  g_autofree char *full = kring_person_full_name (person);
  g_autofree char *what = kring_person_row_what (person, label, today);
  g_autofree char *given = kring_person_row_gives (share, person);
  /* Translators: what somebody gives to the family: "gives: soup on Monday" */
  g_autofree char *gives = given != NULL ? g_strdup_printf (_("gives: %s"), given) : NULL;
  const char *name = kring_person_name (person);
  const char *description = kring_record_get_text (person, "label");

  show_words (self->name_label, name);
  show_words (self->what_label, what);
  show_gives (self, gives);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, what != NULL ? what : "",
                                  -1);

  g_free (self->search);
  self->search = g_strjoin (" ", name, full, what != NULL ? what : "", description != NULL ? description : "",
                            gives != NULL ? gives : "", NULL);
}

gboolean
kring_person_row_matches (KringPersonRow *self,
                          const char     *query)
{
  return *query == '\0' || kring_fold_matches (self->search, query);
}
