/* kring-cupboard-family.h - one line in the cupboard: that there is a family, and which
 *
 * All that is known of a family while its own file is closed: the first names
 * of the children and what comes next. Only the cupboard makes and changes
 * these; they say so by "notify".
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-store.h"

G_BEGIN_DECLS

#define KRING_TYPE_CUPBOARD_FAMILY (kring_cupboard_family_get_type ())
G_DECLARE_FINAL_TYPE (KringCupboardFamily, kring_cupboard_family, KRING, CUPBOARD_FAMILY, GObject)

KringCupboardFamily *kring_cupboard_family_new           (const char          *id,
                                                          gboolean             is_sample) G_GNUC_WARN_UNUSED_RESULT;

/* Ten characters at random that mean nothing; also the name of its file. */
const char          *kring_cupboard_family_get_id        (KringCupboardFamily *self);
/* An invented family to try things with. */
gboolean             kring_cupboard_family_get_is_sample (KringCupboardFamily *self);
/* "Amina, Ilyas en Lowie"; never NULL. */
const char          *kring_cupboard_family_get_title     (KringCupboardFamily *self);
/* The day of what comes next, "2026-03-12", and what that is; NULL when nothing does. */
const char          *kring_cupboard_family_get_next_day  (KringCupboardFamily *self);
const char          *kring_cupboard_family_get_next_what (KringCupboardFamily *self);
/* All dates that are known, that one first; and date @index of them. */
guint                kring_cupboard_family_get_n_dates   (KringCupboardFamily *self);
const char          *kring_cupboard_family_get_date      (KringCupboardFamily *self,
                                                          guint                index,
                                                          const char         **what);
/* When it was last opened, in seconds since 1970; 0 for never. */
gint64               kring_cupboard_family_get_opened_at (KringCupboardFamily *self);

/* Its store while its window is open, NULL otherwise. Borrowed; whoever opened it says so, and when it closes. */
KringStore          *kring_cupboard_family_get_store     (KringCupboardFamily *self);
void                 kring_cupboard_family_set_store     (KringCupboardFamily *self,
                                                          KringStore          *store);

/* @days, @whats: of several dates, with a semicolon between them; NULL for none. */
void                 kring_cupboard_family_set_words     (KringCupboardFamily *self,
                                                          const char          *title,
                                                          const char          *days,
                                                          const char          *whats);
void                 kring_cupboard_family_set_opened_at (KringCupboardFamily *self,
                                                          gint64               opened_at);

G_END_DECLS
