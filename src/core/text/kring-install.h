/* kring-install.h - where Kring's own files lie, and its translations
 *
 * An installed program finds them where Meson put them. One that runs from its
 * build directory is told by the environment: KRING_LOCALEDIR (in place of
 * <prefix>/share/locale) and KRING_DATADIR (in place of <prefix>/share/kring).
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The first thing main() does: the locale of the user, and gettext for it. */
void  kring_install_setup_locale (void);

/* @name: under the data folder, such as "sample/01-eenvoudig-noor-mats.json". */
char *kring_install_get_data     (const char *name) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
