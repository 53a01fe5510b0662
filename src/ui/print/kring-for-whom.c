/* kring-for-whom.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-for-whom.h"

#include <glib/gi18n.h>

#include "kring-readers.h"
#include "kring-words.h"

struct _KringForWhom
{
  AdwPreferencesGroup  parent_instance;

  KringDesk           *desk;
  GPtrArray           *people;       /* KringRecord of the desk's share, as in person_row */
  gint64               person;       /* chosen, also while the reader is not one person; 0: nobody yet */
  KringShare          *share;        /* of the reader; NULL: nobody can be it */
  gboolean             is_filling;

  AdwComboRow         *reader_row;
  AdwComboRow         *person_row;
  AdwActionRow        *told_row;
};

G_DEFINE_FINAL_TYPE (KringForWhom, kring_for_whom, ADW_TYPE_PREFERENCES_GROUP)

enum {
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const KringReader *
get_reader (KringForWhom *self)
{
  return &kring_readers[adw_combo_row_get_selected (self->reader_row)];
}

static void
renew (KringForWhom *self)
{
  gboolean is_person = kring_profile_needs_person (get_reader (self)->profile);

  g_clear_object (&self->share);
  if (!is_person || self->people->len > 0)
    self->share = kring_desk_create_share (self->desk, get_reader (self)->profile, is_person ? self->person : 0);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->told_row), _(get_reader (self)->says));
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
person_cb (KringForWhom *self)
{
  guint selected = adw_combo_row_get_selected (self->person_row);

  if (self->is_filling || selected >= self->people->len)
    return;

  self->person = kring_record_get_id (self->people->pdata[selected]);
  renew (self);
}

/* The same person as before, as long as they are among them. */
static void
reader_cb (KringForWhom *self)
{
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  guint chosen = 0;

  if (self->is_filling)
    return;

  g_ptr_array_unref (self->people);
  self->people = kring_reader_list_people (get_reader (self), self->desk);
  for (guint i = 0; i < self->people->len; i++)
    {
      gtk_string_list_append (names, kring_person_name (self->people->pdata[i]));
      if (kring_record_get_id (self->people->pdata[i]) == self->person)
        chosen = i;
    }
  if (self->people->len > 0)
    self->person = kring_record_get_id (self->people->pdata[chosen]);

  self->is_filling = TRUE;
  adw_combo_row_set_model (self->person_row, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->person_row, chosen);
  self->is_filling = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->person_row), self->people->len > 0);
  renew (self);
}

static void
kring_for_whom_dispose (GObject *object)
{
  KringForWhom *self = KRING_FOR_WHOM (object);

  self->is_filling = TRUE;   /* rows that go away choose nothing */
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_FOR_WHOM);
  g_clear_pointer (&self->people, g_ptr_array_unref);
  g_clear_object (&self->share);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_for_whom_parent_class)->dispose (object);
}

static void
kring_for_whom_class_init (KringForWhomClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_for_whom_dispose;

  signals[CHANGED] = g_signal_new ("changed", KRING_TYPE_FOR_WHOM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-for-whom.ui");
  gtk_widget_class_bind_template_child (widget_class, KringForWhom, reader_row);
  gtk_widget_class_bind_template_child (widget_class, KringForWhom, person_row);
  gtk_widget_class_bind_template_child (widget_class, KringForWhom, told_row);
  gtk_widget_class_bind_template_callback (widget_class, reader_cb);
  gtk_widget_class_bind_template_callback (widget_class, person_cb);
}

static void
kring_for_whom_init (KringForWhom *self)
{
  self->people = g_ptr_array_new ();
  self->is_filling = TRUE;

  gtk_widget_init_template (GTK_WIDGET (self));
}

void
kring_for_whom_set_desk (KringForWhom *self,
                         KringDesk    *desk)
{
  g_autoptr(GtkStringList) readers = gtk_string_list_new (NULL);
  KringShare *share = kring_desk_get_share (desk);
  guint reader = 0;

  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  self->person = kring_share_get_person (share);
  for (guint i = 0; i < kring_n_readers; i++)
    {
      gtk_string_list_append (readers, _(kring_readers[i].title));
      /* who looks as somebody gives what they may see */
      if (kring_share_get_profile (share) != KRING_PROFILE_FULL && kring_readers[i].profile == kring_share_get_profile (share))
        reader = i;
    }
  adw_combo_row_set_model (self->reader_row, G_LIST_MODEL (readers));
  adw_combo_row_set_selected (self->reader_row, reader);
  self->is_filling = FALSE;
  g_signal_connect_object (desk, "notify::share", G_CALLBACK (reader_cb), self, G_CONNECT_SWAPPED);
  reader_cb (self);
}

KringProfile
kring_for_whom_get_profile (KringForWhom *self)
{
  return get_reader (self)->profile;
}

KringShare *
kring_for_whom_get_share (KringForWhom *self)
{
  return self->share;
}

void
kring_for_whom_set_left_out (KringForWhom *self,
                             const char   *words)
{
  adw_action_row_set_subtitle (self->told_row, words != NULL ? words : "");
}
