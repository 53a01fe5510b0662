/* kringctl.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kringctl.h"

#include <glib/gi18n.h>
#include <string.h>

#include "kring-database.h"
#include "kring-install.h"
#include "kringctl-verbs.h"

const KringctlVerb kringctl_verbs[] = {
  { "init",    "",                                 N_("make a new cupboard"), kringctl_init },
  { "import",  "FILE.json",                        N_("put a family in the cupboard, and print its id"), kringctl_import },
  { "list",    "[--json]",                         N_("list the families in the cupboard"), kringctl_list },
  { "export",  "ID --as json|graphml|ics [--title CIRCLE] [--profile PROFILE] [--person NAME] [-o FILE]",
    N_("write a family, just what one reader may see of it, its dates to come, or a circle as a graph without names"),
    kringctl_export },
  { "draw",    "timeline|circle|places ID [--title CIRCLE] [--compare CIRCLE] [--lens LENS] [--child NAME] [--at DATE] "
               "[--size WxH] [--text-scale SCALE] [--profile PROFILE] [--person NAME] --as text|png|svg|pdf [-o FILE]",
    N_("draw a picture of a family"), kringctl_draw },
  { "print",   "plan|timeline|timeline-list|circle|blank-circle|places|carriers|voices ID [--sheets N [--poster]] "
               "[--key-moments] [--child NAME] [--lens LENS] [--compare CIRCLE] [--paper a4|a3] [--large-print] "
               "[--profile PROFILE] [--person NAME] [--as pdf|svg|png] -o FILE",
    N_("make a document, for everybody at the table unless a profile is given"), kringctl_print },
  { "kin",     "ID --of NAME [--json]",            N_("tell what everybody is to a child"), kringctl_kin },
  { "ask",     "ID where|around|long|gaps|ages|between [--of NAME] [--on DATE] [--from EVENT --to EVENT] "
               "[--profile PROFILE] [--person NAME]",
    N_("ask the timeline where somebody lived, who was there, how long, how old"), kringctl_ask },
  { "add",     "ID person|event|ITEM-KIND TEXT [--about NAME] [--as TIE]",
    N_("add somebody, an event, or a line to the plan"), kringctl_add },
  { "born",    "ID NAME DATE [--name GIVEN]",      N_("an expected child is born"), kringctl_born },
  { "merge",   "ID FILE|ID [--dry-run] [--fill] [--source TEXT]",
    N_("take over the moments of another timeline: a list (CSV), a family file (json, .kring), or a family in the cupboard"),
    kringctl_merge },
  { "moments", "ID NAME",                          N_("put the contact moments of a young child on the timeline"), kringctl_moments },
  { "set",     "ID REF FIELD TEXT",                N_("change one field of one row"), kringctl_set },
  { "remove",  "ID REF",                           N_("take a row out; undo brings it back"), kringctl_remove },
  { "undo",    "ID",                               N_("turn the last change back"), kringctl_undo },
  { "redo",    "ID",                               N_("bring back what was undone"), kringctl_redo },
  { "history", "ID [--json]",                      N_("list who changed what, newest first"), kringctl_history },
  { "check",   "ID",                               N_("check that a family is whole"), kringctl_check },
  { "erase",   "ID",                               N_("destroy a family: its key and its file"), kringctl_erase },
  { "date",    "TEXT [--as-of DATE] [--born NAME=DATE]... [--json]",
    N_("read a date as people tell it"), kringctl_date },
  { "services", "[WORDS] [--import FILE.csv] [-o FILE.csv]",
    N_("list the services of the signpost, or take a list in or out"), kringctl_services },
  { "sample",  "DIR",                              N_("draw timeline, circle and plan of the sample family"), kringctl_sample },
  { "version", "",                                 N_("tell the version"), kringctl_version },
  { "help",    "[man|completion]",                 N_("tell how this is used"), kringctl_help },
  { NULL }
};

static const KringctlVerb *
find_verb (const char *name)
{
  for (const KringctlVerb *verb = kringctl_verbs; verb->name != NULL; verb++)
    if (strcmp (verb->name, name) == 0)
      return verb;

  return NULL;
}

/* Options before the verb; what comes after it is the verb's own. */
static gboolean
parse_globals (Kringctl   *ctl,
               char     ***args,
               GError    **error)
{
  gboolean is_version = FALSE, is_help = FALSE;
  const GOptionEntry entries[] = {
    { "cupboard", 0, 0, G_OPTION_ARG_FILENAME, &ctl->folder, N_("the folder of the cupboard"), "DIR" },
    { "passphrase-fd", 0, 0, G_OPTION_ARG_INT, &ctl->passphrase_fd, N_("read the passphrase from this descriptor"), "N" },
    { "version", 0, 0, G_OPTION_ARG_NONE, &is_version, N_("tell the version"), NULL },
    { "help", 'h', 0, G_OPTION_ARG_NONE, &is_help, N_("tell how this is used"), NULL },
    { NULL }
  };
  g_autoptr(GOptionContext) context = g_option_context_new (NULL);

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_set_strict_posix (context, TRUE);
  g_option_context_set_help_enabled (context, FALSE);
  if (!g_option_context_parse_strv (context, args, error))
    return FALSE;

  if (is_version || is_help)
    {
      g_auto(GStrv) old = *args;

      *args = g_strdupv ((char *[]) { "kringctl", is_help ? "help" : "version", NULL });
    }
  return TRUE;
}

int
main (int   argc,
      char *argv[])
{
  Kringctl ctl = { .passphrase_fd = -1 };
  g_auto(GStrv) args = NULL;
  g_autoptr(GError) error = NULL;
  const KringctlVerb *verb;
  int status;

  kring_key_protect_process ();
  kring_install_setup_locale ();

  args = g_strdupv (argv);
  if (!parse_globals (&ctl, &args, &error))
    {
      g_printerr ("kringctl: %s\n", error->message);
      return KRINGCTL_USAGE;
    }

  verb = args[1] != NULL ? find_verb (args[1]) : NULL;
  if (verb == NULL)
    {
      kringctl_help (&ctl, NULL);
      return KRINGCTL_USAGE;
    }

  if (ctl.folder == NULL)
    ctl.folder = kring_cupboard_dup_default_folder ();
  status = verb->run (&ctl, args + 2);
  g_free (ctl.folder);

  return status;
}
