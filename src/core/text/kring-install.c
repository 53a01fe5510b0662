/* kring-install.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-install.h"

#include <libintl.h>
#include <locale.h>

#include "kring-config.h"

static const char *
get_place (const char *variable,
           const char *installed)
{
  const char *place = g_getenv (variable);

  return place != NULL && *place != '\0' ? place : installed;
}

void
kring_install_setup_locale (void)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, get_place ("KRING_LOCALEDIR", LOCALEDIR));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

char *
kring_install_get_data (const char *name)
{
  return g_build_filename (get_place ("KRING_DATADIR", PKGDATADIR), name, NULL);
}
