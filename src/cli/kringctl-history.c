/* kringctl-history.c - undo, redo, history
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kringctl-verbs.h"

#include <glib/gi18n.h>
#include <json-glib/json-glib.h>

#include "kring-history.h"
#include "kring-sentence.h"

#define LONGEST 100000

typedef struct {
  const char   *verb;
  gboolean    (*can) (KringStore *store);
  KringAction *(*get) (KringStore *store);
  gboolean    (*turn) (KringStore *store, guint *skipped, GError **error);
  const char   *nothing;
} Direction;

static int
turn (Kringctl         *ctl,
      char            **args,
      const Direction  *direction)
{
  g_auto(GStrv) left = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *sentence = NULL;
  KringctlFamily *family;
  gboolean can, ok = FALSE;

  if (!kringctl_parse (direction->verb, &args, NULL, 1, 1))
    return KRINGCTL_USAGE;
  left = args;

  family = kringctl_open (ctl, left[0], &error);
  if (family == NULL)
    return kringctl_fail (error);

  can = direction->can (family->store);
  if (can)
    {
      g_autoptr(KringAction) action = direction->get (family->store);

      sentence = action != NULL ? kring_sentence_new (kring_store_get_family (family->store), action) : NULL;
      ok = direction->turn (family->store, NULL, &error);
    }

  ok = kringctl_close (family, ok ? &error : NULL) && ok;
  if (!can)
    return kringctl_fail_words ("%s", _(direction->nothing));
  if (!ok)
    return kringctl_fail (error);

  g_print ("%s\n", sentence != NULL ? sentence : "");
  return KRINGCTL_FINE;
}

int
kringctl_undo (Kringctl  *ctl,
               char     **args)
{
  const Direction direction = { "undo", kring_history_can_undo, kring_history_get_undo, kring_history_undo,
                                N_("There is nothing to undo.") };

  return turn (ctl, args, &direction);
}

int
kringctl_redo (Kringctl  *ctl,
               char     **args)
{
  const Direction direction = { "redo", kring_history_can_redo, kring_history_get_redo, kring_history_redo,
                                N_("There is nothing to redo.") };

  return turn (ctl, args, &direction);
}

static void
add_string (JsonBuilder *builder,
            const char  *name,
            const char  *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

static void
print_json (KringFamily *family,
            GPtrArray   *actions)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  g_autoptr(JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_begin_array (builder);
  for (guint i = 0; i < actions->len; i++)
    {
      KringAction *action = actions->pdata[i];
      g_autoptr(GDateTime) at = g_date_time_new_from_unix_local (action->at);
      g_autofree char *when = g_date_time_format_iso8601 (at);
      g_autofree char *sentence = kring_sentence_new (family, action);

      json_builder_begin_object (builder);
      add_string (builder, "at", when);
      add_string (builder, "who", action->who);
      add_string (builder, "what", action->what);
      json_builder_set_member_name (builder, "undo");
      json_builder_add_boolean_value (builder, action->is_undo);
      add_string (builder, "sentence", sentence);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);

  root = json_builder_get_root (builder);
  text = json_to_string (root, TRUE);
  g_print ("%s\n", text);
}

static void
print_lines (KringFamily *family,
             GPtrArray   *actions)
{
  for (guint i = 0; i < actions->len; i++)
    {
      KringAction *action = actions->pdata[i];
      g_autoptr(GDateTime) at = g_date_time_new_from_unix_local (action->at);
      g_autofree char *when = g_date_time_format (at, "%Y-%m-%d %H:%M");
      g_autofree char *sentence = kring_sentence_new (family, action);

      if (action->is_undo)
        /* Translators: a line in the history: "undone: Agnes to ring 2" */
        g_print (_("%s\t%s\tundone: %s\n"), when, action->who, sentence);
      else
        g_print ("%s\t%s\t%s\n", when, action->who, sentence);
    }
}

int
kringctl_history (Kringctl  *ctl,
                  char     **args)
{
  g_auto(GStrv) left = NULL;
  gboolean is_json = FALSE;
  const GOptionEntry entries[] = { { "json", 0, 0, G_OPTION_ARG_NONE, &is_json, NULL, NULL }, { NULL } };
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) actions = NULL;
  KringctlFamily *family;
  gboolean ok;

  if (!kringctl_parse ("history", &args, entries, 1, 1))
    return KRINGCTL_USAGE;
  left = args;

  family = kringctl_open (ctl, left[0], &error);
  if (family == NULL)
    return kringctl_fail (error);

  actions = kring_history_list (family->store, 0, LONGEST, &error);
  ok = actions != NULL;
  if (ok && is_json)
    print_json (kring_store_get_family (family->store), actions);
  else if (ok)
    print_lines (kring_store_get_family (family->store), actions);

  ok = kringctl_close (family, ok ? &error : NULL) && ok;
  return ok ? KRINGCTL_FINE : kringctl_fail (error);
}
