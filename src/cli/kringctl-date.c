/* kringctl-date.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kringctl-verbs.h"

#include <glib/gi18n.h>
#include <json-glib/json-glib.h>
#include <string.h>

#include "kring-date-parse.h"
#include "kring-date-words.h"

static void
clear_birth (gpointer data)
{
  KringDateBirth *birth = data;

  g_free ((char *) birth->name);
  kring_date_clear (&birth->birth);
}

/* "Amina=2014-04-02" */
static gboolean
read_births (char   **texts,
             GArray  *births)
{
  for (gsize i = 0; texts != NULL && texts[i] != NULL; i++)
    {
      const char *equals = strrchr (texts[i], '=');
      KringDateBirth birth = { NULL };

      if (equals == NULL || equals == texts[i] || !kring_date_from_edtf (&birth.birth, equals + 1))
        return FALSE;

      birth.name = g_strndup (texts[i], (gsize) (equals - texts[i]));
      g_array_append_val (births, birth);
    }

  return TRUE;
}

static void
add_text (JsonObject *object,
          const char *name,
          const char *text)
{
  if (text != NULL)
    json_object_set_string_member (object, name, text);
  else
    json_object_set_null_member (object, name);
}

static char *
format_day (int day)
{
  if (day == KRING_DAY_OPEN_START || day == KRING_DAY_OPEN_END)
    return NULL;

  return g_strdup_printf ("%04d-%02d-%02d", day / 10000, day / 100 % 100, day % 100);
}

static void
print_json (const KringDate *date,
            const char      *said)
{
  g_autoptr(JsonObject) object = json_object_new ();
  g_autoptr(JsonNode) node = json_node_init_object (json_node_alloc (), object);
  g_autofree char *min = format_day (date->lo);
  g_autofree char *max = format_day (date->hi);
  g_autofree char *nl = kring_date_to_words (date, KRING_LANGUAGE_NL);
  g_autofree char *en = kring_date_to_words (date, KRING_LANGUAGE_EN);
  g_autofree char *text = NULL;

  add_text (object, "edtf", date->edtf);
  add_text (object, "min", min);
  add_text (object, "max", max);
  add_text (object, "said", said);
  add_text (object, "nl", nl);
  add_text (object, "en", en);
  text = json_to_string (node, TRUE);
  g_print ("%s\n", text);
}

int
kringctl_date (Kringctl  *ctl,
               char     **args)
{
  g_auto(GStrv) left = NULL;
  g_autofree char *as_of = NULL;
  g_auto(GStrv) born = NULL;
  gboolean is_json = FALSE;
  const GOptionEntry entries[] = {
    { "as-of", 0, 0, G_OPTION_ARG_STRING, &as_of, NULL, NULL },
    { "born", 0, 0, G_OPTION_ARG_STRING_ARRAY, &born, NULL, NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &is_json, NULL, NULL },
    { NULL }
  };
  g_autoptr(GArray) births = g_array_new (FALSE, FALSE, sizeof (KringDateBirth));
  KringDateContext context = { .as_of = kring_day_today (), .customs = kring_language_get () };
  KringDate date = KRING_DATE_INIT;
  gboolean understood;

  g_array_set_clear_func (births, clear_birth);
  if (!kringctl_parse ("date", &args, entries, 1, 1))
    return KRINGCTL_USAGE;
  left = args;
  if (!read_births (born, births) || (as_of != NULL && !kring_date_from_edtf (&date, as_of)))
    {
      kringctl_usage ("date");
      return KRINGCTL_USAGE;
    }

  if (as_of != NULL)
    context.as_of = date.lo;
  kring_date_clear (&date);
  context.births = (const KringDateBirth *) births->data;
  context.n_births = births->len;

  understood = kring_date_parse (left[0], &context, &date);
  if (!understood)
    kring_date_from_words (&date, left[0]);

  if (is_json)
    {
      print_json (&date, left[0]);
    }
  else if (understood)
    {
      g_autofree char *words = kring_date_to_words (&date, kring_language_get ());

      g_print ("%s\t%s\n", date.edtf, words);
    }
  else
    {
      kringctl_fail_words (_("“%s” is not a date that Kring understands."), left[0]);
    }

  kring_date_clear (&date);
  return understood ? KRINGCTL_FINE : KRINGCTL_FAILED;
}
