/* kring-text-place.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-text-place.h"

static gboolean
placed_cb (GtkWidget     *text,
           GdkFrameClock *clock,
           gpointer       user_data)
{
  if (gtk_widget_get_mapped (text) && gtk_widget_get_width (text) == 0)
    return G_SOURCE_CONTINUE;

  gtk_widget_queue_resize (text);
  return G_SOURCE_REMOVE;
}

static void
mapped_cb (GtkWidget *text)
{
  gtk_widget_add_tick_callback (text, placed_cb, NULL, NULL);
}

void
kring_text_place_set_up (GtkTextView *text)
{
  g_signal_connect (text, "map", G_CALLBACK (mapped_cb), NULL);
}
