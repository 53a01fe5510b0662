/* kring-calendar.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-calendar.h"

#include <glib/gi18n.h>
#include <string.h>

#include "kring-ics.h"
#include "kring-save-bytes.h"

typedef struct {
  KringDesk *desk;
  guint      n_dates;
} Saving;

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  Saving *saving = user_data;
  g_autoptr(KringDesk) desk = saving->desk;
  g_autofree Saving *owned = saving;
  g_autoptr(GError) error = NULL;
  g_autofree char *words = NULL;

  if (kring_save_bytes_finish (result, &error)
      && kring_store_log_access (kring_desk_get_store (desk), "export", "calendar", (int) saving->n_dates, &error))
    words = g_strdup_printf (ngettext ("%u date saved for the calendar", "%u dates saved for the calendar",
                                       saving->n_dates), saving->n_dates);

  if (words != NULL)
    kring_desk_say (desk, words, FALSE);
  else if (error != NULL)
    kring_desk_say_error (desk, error);
}

void
kring_calendar_save (KringDesk *desk,
                     GtkWidget *parent)
{
  Saving *saving;
  guint n_dates;
  char *text = kring_ics_write (kring_desk_get_share (desk), kring_desk_get_today (desk),
                                g_get_real_time () / G_USEC_PER_SEC, &n_dates);
  g_autoptr(GBytes) bytes = g_bytes_new_take (text, strlen (text));

  if (n_dates == 0)
    {
      kring_desk_say (desk, _("No meeting and no day to look at the plan again is still to come"), FALSE);
      return;
    }

  saving = g_new0 (Saving, 1);
  saving->desk = g_object_ref (desk);
  saving->n_dates = n_dates;
  kring_save_bytes (GTK_WINDOW (gtk_widget_get_root (parent)), _("Dates for the Calendar"),
                    /* Translators: the name of a file; nothing of the family in it */
                    _("dates.ics"), bytes, saved_cb, saving);
}
