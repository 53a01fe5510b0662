/* main.c - the application
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <gtk/gtk.h>

#include "kring-application.h"
#include "kring-install.h"
#include "kring-key.h"

int
main (int   argc,
      char *argv[])
{
  g_autoptr(GApplication) application = NULL;

  kring_key_protect_process ();
  kring_install_setup_locale ();
  gtk_disable_setlocale ();   /* it is set, and other threads may run by the time GTK would */

  application = kring_application_new ();
  return g_application_run (application, argc, argv);
}
