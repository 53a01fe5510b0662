/* kringctl-help.c - help, version, man page and completion, all from THE table of verbs
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kringctl-verbs.h"

#include <glib/gi18n.h>

int
kringctl_version (Kringctl  *ctl,
                  char     **args)
{
  g_print ("kringctl %s\n", PACKAGE_VERSION);
  return KRINGCTL_FINE;
}

static void
print_help (void)
{
  g_print ("kringctl [--cupboard DIR] [--passphrase-fd N] VERB ...\n\n");
  for (const KringctlVerb *verb = kringctl_verbs; verb->name != NULL; verb++)
    g_print ("  %s %s\n      %s\n", verb->name, verb->usage, _(verb->summary));
}

/* roff wants its hyphens and backslashes told apart. */
static void
print_roff (const char *text)
{
  for (const char *at = text; *at != '\0'; at++)
    if (*at == '-' || *at == '\\')
      g_print ("\\%c", *at);
    else
      g_print ("%c", *at);
}

static void
print_man (void)
{
  g_print (".TH KRINGCTL 1 \"\" \"Kring %s\"\n.SH NAME\nkringctl \\- families of Kring without a window\n", PACKAGE_VERSION);
  g_print (".SH SYNOPSIS\n.B kringctl\n[\\-\\-cupboard DIR] [\\-\\-passphrase\\-fd N] VERB ...\n");
  g_print (".SH DESCRIPTION\nKeeps, draws and prints families as the application does. The passphrase is read from a\n"
           "file descriptor or asked on the terminal; never from the command line or the environment.\n.SH VERBS\n");
  for (const KringctlVerb *verb = kringctl_verbs; verb->name != NULL; verb++)
    {
      g_print (".TP\n.B ");
      print_roff (verb->name);
      g_print (" ");
      print_roff (verb->usage);
      g_print ("\n%s.\n", verb->summary);
    }
  g_print (".SH EXIT STATUS\n0 all went well; 1 refused, not found or not understood; 2 the command was not right.\n");
}

static void
print_completion (void)
{
  g_print ("# bash completion for kringctl; made from its table of verbs\n_kringctl() {\n"
           "  local cur=${COMP_WORDS[COMP_CWORD]} word verb=\n"
           "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do case $word in -*) ;; *) verb=$word; break ;; esac; done\n"
           "  case $verb in\n");
  for (const KringctlVerb *verb = kringctl_verbs; verb->name != NULL; verb++)
    {
      g_auto(GStrv) words = g_strsplit_set (verb->usage, " []|.", -1);

      g_print ("    %s) COMPREPLY=($(compgen -f -W '", verb->name);
      for (gsize i = 0; words[i] != NULL; i++)
        if (words[i][0] == '-')
          g_print ("%s ", words[i]);
      g_print ("' -- \"$cur\")) ;;\n");
    }
  g_print ("    *) COMPREPLY=($(compgen -W '--cupboard --passphrase-fd");
  for (const KringctlVerb *verb = kringctl_verbs; verb->name != NULL; verb++)
    g_print (" %s", verb->name);
  g_print ("' -- \"$cur\")) ;;\n  esac\n}\ncomplete -F _kringctl kringctl\n");
}

int
kringctl_help (Kringctl  *ctl,
               char     **args)
{
  if (args != NULL && g_strcmp0 (args[0], "man") == 0)
    print_man ();
  else if (args != NULL && g_strcmp0 (args[0], "completion") == 0)
    print_completion ();
  else
    print_help ();

  return KRINGCTL_FINE;
}
