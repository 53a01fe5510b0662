/* kring-about.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-about.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "kring-config.h"

/* Ways of working with families that the three pictures lean on; in Kring's own words. Whose each is: domain of
 * family work as read in public sources (opgroeieninveiligheid.be, trainingsbureaudezwaluw.nl, expoo.be). */
static const char * const methods[] = {
  N_("Family circles: vzw Sporen, after Sonja Parker"),
  N_("Three houses: Nicki Weld and Maggie Greening"),
  N_("The safe house, with its path: Sonja Parker"),
  N_("Words and pictures: Susie Essex and John Gumbleton"),
  N_("Good, worries, next, and a scale from 0 to 10: Signs of Safety"),
  N_("Family group conference: the Māori of Aotearoa"),
};

static const char * const colours[] = {
  N_("Colours that everybody can tell apart: Masataka Okabe and Kei Ito"),
};

static void
add_thanks (AdwAboutDialog     *dialog,
            const char         *title,
            const char * const *sources,
            gsize               n_sources)
{
  g_autofree const char **words = g_new0 (const char *, n_sources + 1);

  for (gsize i = 0; i < n_sources; i++)
    words[i] = _(sources[i]);
  adw_about_dialog_add_acknowledgement_section (dialog, title, words);
}

void
kring_about_present (GtkWidget *parent)
{
  AdwDialog *dialog = adw_about_dialog_new ();
  AdwAboutDialog *about = ADW_ABOUT_DIALOG (dialog);

  g_object_set (about,
                "application-name", "Kring",
                "application-icon", APP_ID,
                "version", PACKAGE_VERSION,
                "comments", _("Who is round these children, where they lived, and what was agreed. "
                              "Everything stays on this computer."),
                "developer-name", _("The Kring contributors"),
                "license-type", GTK_LICENSE_GPL_3_0,
                "copyright", "© 2026 The Kring contributors",
                "website", "https://github.com/kringapp/kring",
                "issue-url", "https://github.com/kringapp/kring/issues",
                /* Translators: your name, and your address if you like; one translator a line */
                "translator-credits", _("translator-credits"),
                NULL);
  add_thanks (about, _("Ways of Working That Kring Leans On"), methods, G_N_ELEMENTS (methods));
  add_thanks (about, _("Colours"), colours, G_N_ELEMENTS (colours));
  adw_about_dialog_add_legal_section (about, "SQLCipher", "© 2008–2024 Zetetic LLC", GTK_LICENSE_BSD_3, NULL);

  adw_dialog_present (dialog, parent);
}
