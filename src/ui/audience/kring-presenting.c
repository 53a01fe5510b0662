/* kring-presenting.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-presenting.h"

#include <glib/gi18n.h>

#include "kring-audience-window.h"
#include "kring-document.h"
#include "kring-pages.h"

struct _KringPresenting
{
  KringDesk           *desk;
  GtkWindow           *window;
  AdwBanner           *banner;
  KringAudienceWindow *audience;   /* NULL: nothing is shown */
  GSimpleAction       *blank;      /* of @window, so that one need not go to the other first */
  GtkApplication      *awake_by;   /* through which the computer was asked not to put the screen out ... */
  guint                awake;      /* ... and that it does not; 0: it may */
};

/* What is not a page of the window is called after its document. */
static const char *
get_title (KringPresenting *self)
{
  const char *name = kring_audience_window_get_page (self->audience);
  const KringPage *page = kring_pages_find (name);
  const KringDocument *document = kring_document_find (name);

  return page != NULL ? _(page->title) : document != NULL ? _(document->title) : name;
}

/* Whoever sits behind the window knows at all times what is on the big screen. */
static void
tell (KringPresenting *self)
{
  g_autofree char *words = NULL;

  if (self->audience != NULL && !kring_audience_window_get_blank (self->audience))
    words = g_strdup_printf (_("On the big screen, for everybody at the table: %s"), get_title (self));
  else if (self->audience != NULL)
    words = g_strdup (_("The big screen is blank."));

  adw_banner_set_title (self->banner, words != NULL ? words : "");
  adw_banner_set_revealed (self->banner, words != NULL);
  g_simple_action_set_enabled (self->blank, self->audience != NULL);
}

static void
blank_cb (KringPresenting *self)
{
  kring_audience_window_set_blank (self->audience, !kring_audience_window_get_blank (self->audience));
}

/* Nobody touches the computer while the family looks at the screen. */
static void
stay_awake (KringPresenting *self)
{
  g_set_object (&self->awake_by, gtk_window_get_application (self->window));
  if (self->awake_by != NULL)
    self->awake = gtk_application_inhibit (self->awake_by, self->window, GTK_APPLICATION_INHIBIT_IDLE,
                                           /* Translators: why the screen stays on; other programs may show it */
                                           _("Something is shown on the big screen"));
}

static void
let_sleep (KringPresenting *self)
{
  if (self->awake != 0)
    gtk_application_uninhibit (self->awake_by, self->awake);
  self->awake = 0;
}

static void
closed_cb (KringPresenting *self)
{
  self->audience = NULL;
  let_sleep (self);
  tell (self);
}

static void
note_down (KringPresenting *self)
{
  g_autoptr(GError) error = NULL;

  if (!kring_store_log_access (kring_desk_get_store (self->desk), "present",
                               kring_audience_window_get_page (self->audience), 1, &error))
    kring_desk_say_error (self->desk, error);
}

static void
open_window (KringPresenting *self)
{
  self->audience = kring_audience_window_new (self->desk);
  stay_awake (self);
  g_signal_connect_swapped (self->audience, "notify::blank", G_CALLBACK (tell), self);
  g_signal_connect_swapped (self->audience, "notify::page", G_CALLBACK (tell), self);
  g_signal_connect_swapped (self->audience, "destroy", G_CALLBACK (closed_cb), self);
}

KringPresenting *
kring_presenting_new (KringDesk *desk,
                      GtkWindow *window,
                      AdwBanner *banner)
{
  KringPresenting *self = g_new0 (KringPresenting, 1);

  self->desk = g_object_ref (desk);
  self->window = window;
  self->banner = banner;
  self->blank = g_simple_action_new ("blank", NULL);
  g_simple_action_set_enabled (self->blank, FALSE);
  g_signal_connect_swapped (self->blank, "activate", G_CALLBACK (blank_cb), self);
  g_action_map_add_action (G_ACTION_MAP (window), G_ACTION (self->blank));

  return self;
}

void
kring_presenting_free (KringPresenting *self)
{
  kring_presenting_stop (self);
  g_action_map_remove_action (G_ACTION_MAP (self->window), "blank");
  g_clear_object (&self->blank);
  g_clear_object (&self->awake_by);
  g_object_unref (self->desk);
  g_free (self);
}

void
kring_presenting_toggle (KringPresenting *self,
                         const char      *page)
{
  if (self->audience != NULL)
    {
      kring_presenting_stop (self);
      return;
    }

  open_window (self);
  kring_audience_window_show_page (self->audience, page);
  kring_audience_window_open (self->audience, self->window);
  tell (self);
  note_down (self);
}

void
kring_presenting_stop (KringPresenting *self)
{
  KringAudienceWindow *audience = self->audience;

  if (audience == NULL)
    return;

  g_signal_handlers_disconnect_by_data (audience, self);   /* with a key of its own it may go later than the family */
  closed_cb (self);
  gtk_window_destroy (GTK_WINDOW (audience));
}

void
kring_presenting_show_page (KringPresenting *self,
                            const char      *page)
{
  if (self->audience != NULL)
    kring_audience_window_show_page (self->audience, page);
}

void
kring_presenting_show_places (KringPresenting *self,
                              gint64           child)
{
  gboolean is_new = self->audience == NULL;

  if (is_new)
    open_window (self);
  kring_audience_window_show_places (self->audience, child);
  if (is_new)
    kring_audience_window_open (self->audience, self->window);
  tell (self);
  note_down (self);
}
