/* The vectors of the domain: data/domain/date_vectors.json.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <json-glib/json-glib.h>

#include "kring-date-parse.h"
#include "kring-date-words.h"

typedef struct {
  JsonParser      *parser;
  JsonObject      *root;
  KringDateBirth   births[8];
  KringDateContext context;
} Fixture;

/* "2014-04-02" as a day; null is open. */
static int
read_day (JsonObject *vector,
          const char *member,
          int         open)
{
  const char *text = json_object_get_null_member (vector, member) ? NULL : json_object_get_string_member (vector, member);
  g_auto(KringDate) date = KRING_DATE_INIT;

  if (text == NULL)
    return open;

  g_assert_true (kring_date_from_edtf (&date, text));
  return date.lo;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *path = g_build_filename (g_getenv ("KRING_SOURCE"), "data", "domain", "date_vectors.json", NULL);
  g_autoptr(GError) error = NULL;
  JsonObject *anchors;
  g_autoptr(GList) names = NULL;

  fixture->parser = json_parser_new ();
  json_parser_load_from_file (fixture->parser, path, &error);
  g_assert_no_error (error);

  fixture->root = json_node_get_object (json_parser_get_root (fixture->parser));
  anchors = json_object_get_object_member (fixture->root, "anchor");
  names = json_object_get_members (anchors);
  for (GList *at = names; at != NULL; at = at->next)
    {
      KringDateBirth *birth = &fixture->births[fixture->context.n_births++];

      birth->name = at->data;
      g_assert_true (kring_date_from_edtf (&birth->birth, json_object_get_string_member (anchors, birth->name)));
    }

  fixture->context.as_of = read_day (fixture->root, "as_of", 0);
  fixture->context.births = fixture->births;
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  for (gsize i = 0; i < fixture->context.n_births; i++)
    kring_date_clear (&fixture->births[i].birth);
  g_object_unref (fixture->parser);
}

static void
test_vectors (Fixture       *fixture,
              gconstpointer  data)
{
  JsonArray *vectors = json_object_get_array_member (fixture->root, "vectors");

  g_assert_cmpuint (json_array_get_length (vectors), >, 30);
  for (guint i = 0; i < json_array_get_length (vectors); i++)
    {
      JsonObject *vector = json_array_get_object_element (vectors, i);
      const char *said = json_object_get_string_member (vector, "said");
      g_auto(KringDate) date = KRING_DATE_INIT;
      g_autofree char *nl = NULL;
      g_autofree char *en = NULL;

      g_test_message ("%s", said);
      g_assert_true (kring_date_parse (said, &fixture->context, &date));
      nl = kring_date_to_words (&date, KRING_LANGUAGE_NL);
      en = kring_date_to_words (&date, KRING_LANGUAGE_EN);
      g_assert_cmpstr (date.edtf, ==, json_object_get_string_member (vector, "edtf"));
      g_assert_cmpint (date.lo, ==, read_day (vector, "min", KRING_DAY_OPEN_START));
      g_assert_cmpint (date.hi, ==, read_day (vector, "max", KRING_DAY_OPEN_END));
      g_assert_cmpstr (nl, ==, json_object_get_string_member (vector, "nl"));
      g_assert_cmpstr (en, ==, json_object_get_string_member (vector, "en"));
    }
}

/* What the vectors say in words is understood again, by whoever types it. */
static void
test_words_of_vectors (Fixture       *fixture,
                       gconstpointer  data)
{
  JsonArray *vectors = json_object_get_array_member (fixture->root, "vectors");
  static const char * const languages[] = { "nl", "en" };

  for (guint i = 0; i < json_array_get_length (vectors); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (languages); j++)
      {
        JsonObject *vector = json_array_get_object_element (vectors, i);
        const char *words = json_object_get_string_member (vector, languages[j]);
        g_auto(KringDate) date = KRING_DATE_INIT;

        g_test_message ("%s", words);
        g_assert_true (kring_date_parse (words, &fixture->context, &date));
        g_assert_cmpstr (date.edtf, ==, json_object_get_string_member (vector, "edtf"));
      }
}

static void
test_must_fail (Fixture       *fixture,
                gconstpointer  data)
{
  JsonArray *texts = json_object_get_array_member (fixture->root, "must_fail");

  g_assert_cmpuint (json_array_get_length (texts), >, 3);
  for (guint i = 0; i < json_array_get_length (texts); i++)
    {
      g_auto(KringDate) date = KRING_DATE_INIT;

      g_test_message ("%s", json_array_get_string_element (texts, i));
      g_assert_false (kring_date_parse (json_array_get_string_element (texts, i), &fixture->context, &date));
      g_assert_false (kring_date_is_dated (&date));
      g_assert_null (date.said);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/date-vectors/understood", Fixture, NULL, set_up, test_vectors, tear_down);
  g_test_add ("/date-vectors/words", Fixture, NULL, set_up, test_words_of_vectors, tear_down);
  g_test_add ("/date-vectors/not-understood", Fixture, NULL, set_up, test_must_fail, tear_down);

  return g_test_run ();
}
