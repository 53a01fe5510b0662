/* kring-circle-taper-bar.h - at the foot of a circle: how it would be without the services, step by step
 *
 * Nothing is changed: the people taken out are only drawn otherwise, and what
 * nobody would carry any more is told. Signal "stepped": other people are out.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-share.h"

G_BEGIN_DECLS

#define KRING_TYPE_CIRCLE_TAPER_BAR (kring_circle_taper_bar_get_type ())
G_DECLARE_FINAL_TYPE (KringCircleTaperBar, kring_circle_taper_bar, KRING, CIRCLE_TAPER_BAR, AdwBin)

/* Opened, nobody is out yet. */
void          kring_circle_taper_bar_set_open (KringCircleTaperBar *self,
                                               gboolean             is_open);
gboolean      kring_circle_taper_bar_is_open  (KringCircleTaperBar *self);
/* Tells anew, after every change; whoever is out stays out. */
void          kring_circle_taper_bar_show     (KringCircleTaperBar *self,
                                               KringShare          *share,
                                               KringRecord         *circle);
/* The people who are out now; borrowed. */
const gint64 *kring_circle_taper_bar_get_out  (KringCircleTaperBar *self,
                                               gsize               *n_out);

G_END_DECLS
