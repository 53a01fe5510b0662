/* test-graphml.c - a circle as a graph: well-formed, complete, and without a name
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-graphml.h"
#include "kring-rules.h"
#include "share-fixture.h"

#include <string.h>

static const char * const samples[] = { NOOR, AMINA, GRACE };

typedef struct {
  guint       n_nodes, n_edges;
  GHashTable *nodes;
} Graph;

static void
start_cb (GMarkupParseContext  *context,
          const char           *element,
          const char          **names,
          const char          **values,
          gpointer              user_data,
          GError              **error)
{
  Graph *graph = user_data;

  if (g_str_equal (element, "node"))
    {
      g_assert_true (g_hash_table_add (graph->nodes, g_strdup (values[0])));
      graph->n_nodes++;
    }
  if (g_str_equal (element, "edge"))
    {
      g_assert_true (g_hash_table_contains (graph->nodes, values[0]));
      g_assert_true (g_hash_table_contains (graph->nodes, values[1]));
      graph->n_edges++;
    }
}

static void
parse (const char *text,
       Graph      *graph)
{
  static const GMarkupParser parser = { .start_element = start_cb };
  GMarkupParseContext *context;
  GError *error = NULL;

  *graph = (Graph) { .nodes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL) };
  context = g_markup_parse_context_new (&parser, 0, graph, NULL);
  g_markup_parse_context_parse (context, text, -1, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  g_markup_parse_context_free (context);
  g_hash_table_unref (graph->nodes);
}

/* No word of three letters or more of what the family wrote about people, rings and sides. */
static void
assert_no_words (const char *text,
                 const char *words)
{
  g_auto(GStrv) split = g_regex_split_simple ("[^\\p{L}]+", words != NULL ? words : "", 0, 0);

  for (gsize i = 0; split[i] != NULL; i++)
    {
      g_autofree char *pattern = g_strdup_printf ("(?<![\\p{L}_])%s(?![\\p{L}_])", split[i]);

      if (g_utf8_strlen (split[i], -1) >= 3 && g_regex_match_simple (pattern, text, G_REGEX_CASELESS, 0))
        g_error ("“%s” is in the graph", split[i]);
    }
}

static void
test_samples (void)
{
  static const char * const fields[] = { "given", "family_name", "call" };

  for (gsize s = 0; s < G_N_ELEMENTS (samples); s++)
    {
      g_autoptr(KringFamily) family = share_fixture_open (samples[s]);
      g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
      GPtrArray *people = kring_share_list (share, KRING_NOUN_PERSON);
      GPtrArray *circles = kring_share_list (share, KRING_NOUN_CIRCLE);

      for (guint c = 0; c < circles->len; c++)
        {
          g_autofree char *text = kring_graphml_write (share, circles->pdata[c]);
          guint n_placed = kring_share_parts (share, circles->pdata[c], KRING_NOUN_PLACEMENT)->len;
          Graph graph;

          parse (text, &graph);
          g_assert_cmpuint (graph.n_nodes, >=, n_placed);
          g_assert_cmpuint (graph.n_nodes, <=, n_placed + 6);
          g_assert_cmpuint (graph.n_edges, >, 0);
          for (guint i = 0; i < people->len; i++)
            {
              g_assert_null (strstr (text, kring_record_get_text (people->pdata[i], "ref")));
              for (gsize f = 0; f < G_N_ELEMENTS (fields); f++)
                assert_no_words (text, kring_record_get_text (people->pdata[i], fields[f]));
            }
          assert_no_words (text, kring_record_get_text (circles->pdata[c], "title"));
        }
    }
}

/* What somebody wrote where a code should stand does not get out, nor does what would break the file. */
static void
test_odd (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = NULL;
  g_autofree char *text = NULL;
  GPtrArray *ties = kring_family_list (family, KRING_NOUN_TIE), *circles = kring_family_list (family, KRING_NOUN_CIRCLE);
  Graph graph;

  kring_record_set_text (ties->pdata[0], "kind", "<vriend> van Jan & \"Piet\"");
  kring_record_set_text (circles->pdata[1], "scheme", "</graph>");
  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  text = kring_graphml_write (share, kring_share_list (share, KRING_NOUN_CIRCLE)->pdata[1]);

  parse (text, &graph);
  g_assert_null (strstr (text, "Piet"));
  g_assert_nonnull (strstr (text, "<data key=\"scheme\">other</data>"));
}

/* A circle that names no rings has those that are drawn. */
static void
test_no_rings (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = NULL;
  g_autofree char *text = NULL;
  GPtrArray *circles = kring_family_list (family, KRING_NOUN_CIRCLE);
  KringRuleBreach breach;

  kring_record_set_texts (circles->pdata[0], "rings", NULL);
  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  text = kring_graphml_write (share, kring_share_list (share, KRING_NOUN_CIRCLE)->pdata[0]);

  g_assert_nonnull (strstr (text, "<data key=\"rings\">4</data>"));
  g_assert_true (kring_rules_check (family, &breach));
}

/* Who is hidden from the reader is not counted. */
static void
test_hidden (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) full = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autoptr(KringShare) present = kring_share_new (family, KRING_PROFILE_PRESENT, 0);
  g_autofree char *all = NULL;
  g_autofree char *some = NULL;
  Graph graphs[2];

  for (int i = 0; i < 2; i++)
    {
      KringShare *share = i == 0 ? full : present;
      GPtrArray *circles = kring_share_list (share, KRING_NOUN_CIRCLE);
      char *text = NULL;

      for (guint c = 0; c < circles->len; c++)
        if (kring_record_is (circles->pdata[c], "title", "Kring van Amina"))
          text = kring_graphml_write (share, circles->pdata[c]);
      parse (text, &graphs[i]);
      *(i == 0 ? &all : &some) = text;
    }
  g_assert_cmpuint (graphs[0].n_nodes, ==, graphs[1].n_nodes + 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/graphml/samples", test_samples);
  g_test_add_func ("/graphml/odd", test_odd);
  g_test_add_func ("/graphml/no-rings", test_no_rings);
  g_test_add_func ("/graphml/hidden", test_hidden);

  return g_test_run ();
}
