/* kring-look-as.h - to look at the whole window as somebody else would see it
 *
 * A way of looking is written "parents", or with whose eyes it is
 * "access12:123" and "person:123". "full" is everything.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "kring-desk.h"

G_BEGIN_DECLS

/* The ways there are now, for the action win.look-as: the young people old enough
 * to ask, and whoever is selected, are among them. */
GMenuModel *kring_look_as_new_menu (KringDesk  *desk) G_GNUC_WARN_UNUSED_RESULT;

/* Whether @person is old enough to ask to look into the file. */
gboolean    kring_look_as_can_ask  (KringDesk   *desk,
                                    KringRecord *person);
/* FALSE when there is no such way, and nothing changed. */
gboolean    kring_look_as_apply    (KringDesk  *desk,
                                    const char *way);
char       *kring_look_as_get_way  (KringDesk  *desk) G_GNUC_WARN_UNUSED_RESULT;
/* What one looks at, for the banner; NULL for everything. */
char       *kring_look_as_tell     (KringDesk  *desk) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
