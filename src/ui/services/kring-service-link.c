/* kring-service-link.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-service-link.h"

#include <glib/gi18n.h>

#include "kring-edits-service.h"
#include "kring-service-choice.h"

GtkWidget *
kring_service_link_new (KringDesk   *desk,
                        KringRecord *item)
{
  KringRecord *service = kring_share_follow (kring_desk_get_share (desk), item, "service");
  g_autofree char *told = service != NULL ? kring_signpost_tell (service) : NULL;
  const char *contact = service != NULL ? kring_record_get_text (service, "contact") : NULL;
  g_autofree char *words = NULL;
  GtkWidget *label;

  if (service == NULL)
    return NULL;

  words = g_strdup_printf ("→ %s%s%s%s%s", kring_record_get_text (service, "name"), told != NULL ? " · " : "",
                           told != NULL ? told : "", contact != NULL ? " · " : "", contact != NULL ? contact : "");
  label = gtk_label_new (words);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, "caption");

  return label;
}

typedef struct {
  KringDesk *desk;
  gint64     item;
} Choosing;

static void
choosing_free (gpointer  data,
               GClosure *closure)
{
  Choosing *self = data;

  g_object_unref (self->desk);
  g_free (self);
}

/* @service: NULL for none. */
static void
chosen_cb (KringServiceChoice *choice,
           KringRecord        *service,
           Choosing           *self)
{
  KringRecord *item = kring_share_get (kring_desk_get_share (self->desk), self->item);
  g_autoptr(GError) error = NULL;

  if (item == NULL || !kring_desk_get_editable (self->desk))
    return;

  if (!kring_edit_point_to_service (kring_desk_get_store (self->desk), item, service, &error))
    kring_desk_say_error (self->desk, error);
  else
    kring_desk_say (self->desk, service != NULL ? _("The line points to the service now")
                                                : _("The line points to no service any more"), TRUE);
}

void
kring_service_link_choose (KringDesk   *desk,
                           KringRecord *item,
                           GtkWidget   *parent)
{
  AdwDialog *dialog = kring_service_choice_new (kring_desk_get_share (desk), kring_desk_get_signpost (desk),
                                                kring_share_follow (kring_desk_get_share (desk), item, "service"));
  Choosing *choosing = g_new0 (Choosing, 1);

  choosing->desk = g_object_ref (desk);
  choosing->item = kring_record_get_id (item);
  g_signal_connect_data (dialog, "chosen", G_CALLBACK (chosen_cb), choosing, choosing_free, 0);
  adw_dialog_present (dialog, parent);
}
