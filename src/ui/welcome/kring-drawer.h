/* kring-drawer.h - one family taken out of the cupboard
 *
 * Holds its open store for as long as its window is there, and puts it back:
 * closes the file, and tells the cupboard what it may show of it. The practice
 * drawer holds the invented family; its file is encrypted with a key that
 * nobody keeps, and is gone when it closes.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-others.h"
#include "kring-store.h"

G_BEGIN_DECLS

#define KRING_TYPE_DRAWER (kring_drawer_get_type ())
G_DECLARE_FINAL_TYPE (KringDrawer, kring_drawer, KRING, DRAWER, GObject)

KringDrawer *kring_drawer_open          (KringCupboard  *cupboard,
                                         const char     *id,
                                         GError        **error) G_GNUC_WARN_UNUSED_RESULT;
/* A fresh copy of the sample family. */
KringDrawer *kring_drawer_open_practice (GError        **error) G_GNUC_WARN_UNUSED_RESULT;

/* Of the family in the cupboard; NULL for the practice drawer. */
const char  *kring_drawer_get_id        (KringDrawer    *self);
KringStore  *kring_drawer_get_store     (KringDrawer    *self);
/* The families beside it; NULL for the practice drawer. */
KringOthers *kring_drawer_get_others    (KringDrawer    *self);

/* Puts the family back. Closing twice is harmless. */
gboolean     kring_drawer_close         (KringDrawer    *self,
                                         GError        **error);

G_END_DECLS
