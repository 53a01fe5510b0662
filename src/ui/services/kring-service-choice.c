/* kring-service-choice.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-service-choice.h"

#include <glib/gi18n.h>

#include "kring-fold.h"

#define MAX_SHOWN 60

struct _KringServiceChoice
{
  AdwDialog    parent_instance;

  GPtrArray   *services;    /* KringRecord: the family's own first, then those of the signpost */
  KringRecord *now;

  GtkEditable *search_entry;
  GtkListBox  *list;
  GtkLabel    *rest_label;
};

G_DEFINE_FINAL_TYPE (KringServiceChoice, kring_service_choice, ADW_TYPE_DIALOG)

enum {
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
activated_cb (KringServiceChoice *self,
              GtkWidget          *row)
{
  g_signal_emit (self, signals[CHOSEN], 0, g_object_get_data (G_OBJECT (row), "service"));
  adw_dialog_close (ADW_DIALOG (self));
}

/* @service: NULL for none. */
static void
add_row (KringServiceChoice *self,
         KringRecord        *service)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *told = service != NULL ? kring_signpost_tell (service) : NULL;

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), service != NULL ? kring_record_get_text (service, "name")
                                                                            : _("To no service any more"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), told != NULL ? told : "");
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data (G_OBJECT (row), "service", service);   /* the list of services keeps it */
  g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  if (service != NULL && service == self->now)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("object-select-symbolic"));
  gtk_list_box_append (self->list, row);
}

static void
show_services (KringServiceChoice *self)
{
  const char *query = gtk_editable_get_text (self->search_entry);
  guint n_found = 0;
  g_autofree char *rest = NULL;

  gtk_list_box_remove_all (self->list);
  if (self->now != NULL)
    add_row (self, NULL);
  for (guint i = 0; i < self->services->len; i++)
    if (kring_signpost_matches (self->services->pdata[i], query) && n_found++ < MAX_SHOWN)
      add_row (self, self->services->pdata[i]);

  if (n_found > MAX_SHOWN)
    rest = g_strdup_printf (ngettext ("and %u more; search by a word", "and %u more; search by a word", n_found - MAX_SHOWN),
                            n_found - MAX_SHOWN);
  else if (self->services->len == 0)
    rest = g_strdup (_("There is no service yet. You write them down in the signpost, in the cupboard."));
  else if (n_found == 0)
    rest = g_strdup (_("No service here has these words."));
  gtk_label_set_text (self->rest_label, rest != NULL ? rest : "");
  gtk_widget_set_visible (GTK_WIDGET (self->list), n_found > 0 || self->now != NULL);
}

static void
search_cb (KringServiceChoice *self)
{
  show_services (self);
}

static void
kring_service_choice_dispose (GObject *object)
{
  KringServiceChoice *self = KRING_SERVICE_CHOICE (object);

  g_clear_object (&self->now);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_SERVICE_CHOICE);

  G_OBJECT_CLASS (kring_service_choice_parent_class)->dispose (object);
}

static void
kring_service_choice_finalize (GObject *object)
{
  g_ptr_array_unref (KRING_SERVICE_CHOICE (object)->services);

  G_OBJECT_CLASS (kring_service_choice_parent_class)->finalize (object);
}

static void
kring_service_choice_class_init (KringServiceChoiceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_service_choice_dispose;
  G_OBJECT_CLASS (klass)->finalize = kring_service_choice_finalize;

  signals[CHOSEN] = g_signal_new ("chosen", KRING_TYPE_SERVICE_CHOICE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, KRING_TYPE_RECORD);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-service-choice.ui");
  gtk_widget_class_bind_template_child (widget_class, KringServiceChoice, search_entry);
  gtk_widget_class_bind_template_child (widget_class, KringServiceChoice, list);
  gtk_widget_class_bind_template_child (widget_class, KringServiceChoice, rest_label);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
}

static void
kring_service_choice_init (KringServiceChoice *self)
{
  self->services = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
}

static gboolean
is_kept (GPtrArray   *own,
         KringRecord *service)
{
  g_autofree char *name = kring_fold (kring_record_get_text (service, "name"));

  for (guint i = 0; i < own->len; i++)
    {
      g_autofree char *called = kring_fold (kring_record_get_text (own->pdata[i], "name"));

      if (g_str_equal (called, name))
        return TRUE;
    }

  return FALSE;
}

AdwDialog *
kring_service_choice_new (KringShare    *share,
                          KringSignpost *signpost,
                          KringRecord   *now)
{
  KringServiceChoice *self = g_object_new (KRING_TYPE_SERVICE_CHOICE, NULL);
  GPtrArray *own = kring_share_list (share, KRING_NOUN_SERVICE);
  guint n_services = signpost != NULL ? g_list_model_get_n_items (G_LIST_MODEL (signpost)) : 0;

  g_set_object (&self->now, now);
  for (guint i = 0; i < own->len; i++)
    g_ptr_array_add (self->services, g_object_ref (own->pdata[i]));
  for (guint i = 0; i < n_services; i++)
    {
      g_autoptr(KringRecord) service = g_list_model_get_item (G_LIST_MODEL (signpost), i);

      if (!is_kept (own, service))
        g_ptr_array_add (self->services, g_steal_pointer (&service));
    }
  show_services (self);

  return ADW_DIALOG (self);
}
