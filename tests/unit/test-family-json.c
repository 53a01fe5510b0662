/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <json-glib/json-glib.h>
#include <string.h>

#include "kring-family-json.h"

static const char * const samples[] = {
  "01-eenvoudig-noor-mats.json",
  "02-drie-huizen-amina-ilyas-lowie.json",
  "03-groot-zes-kinderen.json",
};

static char *
load_sample (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("KRING_SOURCE"), "data", "sample", name, NULL);
  g_autoptr(GError) error = NULL;
  char *text;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

static char *
write_full (const char *text)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(KringFamily) family = kring_family_json_read (text, &error);
  g_autoptr(KringShare) share = NULL;

  g_assert_no_error (error);
  share = kring_share_new (family, KRING_PROFILE_FULL, 0);

  return kring_family_json_write (share);
}

static void
test_lossless (gconstpointer data)
{
  g_autofree char *text = load_sample (data);
  g_autofree char *written = write_full (text);
  g_autofree char *again = write_full (written);
  g_autoptr(JsonNode) before = json_from_string (text, NULL);
  g_autoptr(JsonNode) after = json_from_string (written, NULL);

  g_assert_cmpstr (written, ==, again);
  g_assert_true (json_node_equal (before, after));
}

/* Whoever is taken out leaves a family that can still be given away whole and read again. */
static void
test_taken_out (gconstpointer data)
{
  g_autofree char *text = load_sample (data);
  g_autoptr(GError) error = NULL;
  g_autoptr(KringFamily) family = kring_family_json_read (text, &error);
  g_autoptr(GPtrArray) people = g_ptr_array_copy (kring_family_list (family, KRING_NOUN_PERSON), (GCopyFunc) g_object_ref, NULL);

  g_ptr_array_set_free_func (people, g_object_unref);
  for (guint i = 0; i < people->len; i++)
    {
      KringRecord *gone = people->pdata[i];
      g_autoptr(KringFamily) again = NULL;
      g_autofree char *written = NULL;
      g_autoptr(KringShare) share = NULL;

      kring_record_set_int (gone, "withdrawn", 1);
      kring_family_put (family, gone);
      share = kring_share_new (family, KRING_PROFILE_FULL, 0);
      written = kring_family_json_write (share);
      again = kring_family_json_read (written, &error);
      g_test_message ("without %s", kring_record_get_text (gone, "ref"));
      g_assert_no_error (error);
      g_assert_cmpuint (kring_family_list (again, KRING_NOUN_PERSON)->len, ==, people->len - 1);
      kring_record_set_int (gone, "withdrawn", 0);
      kring_family_put (family, gone);
    }
}

static void
test_unknown_fields (void)
{
  static const char text[] =
    "{\"format\":\"kring-family\",\"version\":1,\"lang\":\"nl-BE\",\"new_list\":[1,{\"a\":null}],"
    "\"dossier\":{\"id\":\"d\",\"title\":\"Noor\",\"languages\":[],\"contact\":{\"text\":\"bel\",\"fax\":3}},"
    "\"persons\":[{\"id\":\"p\",\"kind\":\"person\",\"given\":\"Noor\",\"shoe\":{\"size\":24.5}}],"
    "\"plans\":[{\"id\":\"pl\",\"title\":\"Plan\",\"made_by\":[],\"question\":{\"told_by\":[],\"mood\":\"calm\"},\"signed\":[],"
    "\"items\":[{\"id\":\"i\",\"kind\":\"worry\",\"text\":\"x\",\"colour\":\"blue\"}]}]}";
  g_autofree char *written = write_full (text);
  g_autoptr(JsonNode) node = json_from_string (written, NULL);
  g_autoptr(JsonReader) reader = json_reader_new (node);

  g_assert_true (json_reader_read_member (reader, "new_list"));
  g_assert_cmpint (json_reader_count_elements (reader), ==, 2);
  json_reader_end_member (reader);

  g_assert_nonnull (strstr (written, "\"fax\" : 3"));
  g_assert_nonnull (strstr (written, "\"size\" : 24.5"));
  g_assert_nonnull (strstr (written, "\"mood\" : \"calm\""));
  g_assert_nonnull (strstr (written, "\"colour\" : \"blue\""));
}

#define HEAD "{\"format\":\"kring-family\",\"version\":1,\n\"dossier\":{\"id\":\"d\",\"title\":\"Noor\"},\n"
#define NOOR "{\"id\":\"p\",\"kind\":\"person\",\"given\":\"Noor\"}"

static const struct {
  const char *name;
  const char *text;
  int         code;
  const char *message;   /* part of it */
} refusals[] = {
  { "cut-off", "{\"format\":\n", KRING_EXCHANGE_ERROR_SYNTAX, "Line 2" },
  { "empty", "", KRING_EXCHANGE_ERROR_FORMAT, "does not hold a family" },
  { "other-format", "{\"format\":\"gedcom\",\"version\":1}", KRING_EXCHANGE_ERROR_FORMAT, "does not hold a family" },
  { "newer", "{\"format\":\"kring-family\",\"version\":2}", KRING_EXCHANGE_ERROR_NEWER, "newer" },
  { "unknown-kind", HEAD "\"persons\":[\n{\"id\":\"p\",\"kind\":\"robot\",\"given\":\"N\"}]}", KRING_EXCHANGE_ERROR_RULE, "Line 4: " },
  { "no-name", HEAD "\"persons\":[\n\n{\"id\":\"p\",\"kind\":\"person\"}]}", KRING_EXCHANGE_ERROR_RULE, "Line 5: " },
  { "twice", HEAD "\"persons\":[" NOOR ",\n" NOOR "]}", KRING_EXCHANGE_ERROR_RULE, "Line 4: " },
  { "bad-date", HEAD "\"persons\":[{\"id\":\"p\",\"kind\":\"person\",\"given\":\"N\",\n\"birth\":\"2014-04-31\"}]}",
    KRING_EXCHANGE_ERROR_RULE, "Line 4: " },
  { "no-such-person", HEAD "\"persons\":[" NOOR "],\n\"parentage\":[\n{\"child\":\"p\",\n\"parent\":\"q\",\"kind\":\"biological\"}]}",
    KRING_EXCHANGE_ERROR_RULE, "Line 6: " },
  { "place-for-person", HEAD "\"places\":[{\"id\":\"l\",\"kind\":\"home\",\"name\":\"H\"}],\"persons\":[" NOOR "],\n"
    "\"parentage\":[{\"child\":\"p\",\"parent\":\"l\",\"kind\":\"biological\"}]}", KRING_EXCHANGE_ERROR_RULE, "Line 4: " },
  { "not-a-list", HEAD "\"persons\":{}}", KRING_EXCHANGE_ERROR_RULE, "Line 3: " },
  { "died-before-born", HEAD "\"persons\":[{\"id\":\"p\",\"kind\":\"person\",\"given\":\"N\",\"birth\":\"2014\",\n\"death\":\"2013\"}]}",
    KRING_EXCHANGE_ERROR_RULE, "Line 4: " },
  { "mark-of-11", HEAD "\"persons\":[" NOOR "],\"scales\":[{\"id\":\"s\",\"kind\":\"safe\",\"scores\":[\n{\"p\":\"p\",\"value\":11}]}]}",
    KRING_EXCHANGE_ERROR_RULE, "Line 4: " },
};

static void
test_refused (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(GError) error = NULL;

  g_assert_null (kring_family_json_read (refusals[i].text, &error));
  g_assert_error (error, KRING_EXCHANGE_ERROR, refusals[i].code);
  if (strstr (error->message, refusals[i].message) == NULL)
    g_error ("%s: %s", refusals[i].name, error->message);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autofree char *path = g_strdup_printf ("/family-json/lossless/%s", samples[i]);

      g_autofree char *taken_out = g_strdup_printf ("/family-json/taken-out/%s", samples[i]);

      g_test_add_data_func (path, samples[i], test_lossless);
      g_test_add_data_func (taken_out, samples[i], test_taken_out);
    }
  g_test_add_func ("/family-json/unknown-fields", test_unknown_fields);
  for (guint i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_autofree char *path = g_strdup_printf ("/family-json/refused/%s", refusals[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_refused);
    }

  return g_test_run ();
}
