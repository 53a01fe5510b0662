/* test-breaks.c - where pages end
 *
 * Heights are small whole numbers; a page is 10 high.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib.h>
#include <string.h>

#include "kring-breaks.h"

#define ROOM 10.0

/* One text of a case: 'l' a line of 1, 'L' a line of 4; 'k' and 'K' the same, kept with the next;
 * several stacks are separated by '|'. */
typedef struct {
  const char *stacks;
  double      space;
  gboolean    keep;
  gboolean    whole;
  int         head;
  guint       n_repeated;
} Text;

typedef struct {
  const char *name;
  Text        texts[8];
  /* page: piece from-to of each stack; "*" for a head that comes again */
  const char *expected;
} Case;

static const Case cases[] = {
  { "nothing", { { NULL } }, "" },
  { "one", { { "lll", 0, 0, 0, -1 } }, "0:0 0-3;" },
  { "space-is-dropped-at-the-top", { { "LLl", 0, 0, 0, -1 }, { "l", 2, 0, 0, -1 }, { "L", 0, 0, 0, -1 } },
    "0:0 0-3; 1:1 0-1; 1:2 0-1;" },
  { "paragraph-is-cut", { { "LL", 0, 0, 0, -1 }, { "klkl", 0, 0, 0, -1 } }, "0:0 0-2; 0:1 0-2; 1:1 2-4;" },
  { "no-orphan", { { "LLl", 0, 0, 0, -1 }, { "klkl", 0, 0, 0, -1 } }, "0:0 0-3; 1:1 0-4;" },
  { "heading-moves-along", { { "LL", 0, 0, 0, -1 }, { "l", 0, TRUE, TRUE, -1 }, { "klkl", 0, 0, 0, -1 } },
    "0:0 0-2; 1:1 0-1; 1:2 0-4;" },
  { "heading-stays-with-two-lines", { { "Llll", 0, 0, 0, -1 }, { "l", 0, TRUE, TRUE, -1 }, { "klkl", 0, 0, 0, -1 } },
    "0:0 0-4; 0:1 0-1; 0:2 0-2; 1:2 2-4;" },
  { "two-headings-move-along", { { "LL", 0, 0, 0, -1 }, { "l", 0, TRUE, TRUE, -1 }, { "l", 0, TRUE, TRUE, -1 },
                                 { "L", 0, 0, TRUE, -1 } }, "0:0 0-2; 1:1 0-1; 1:2 0-1; 1:3 0-1;" },
  { "rows-are-whole", { { "L|l", 0, 0, TRUE, -1 }, { "L|l", 0, 0, TRUE, -1 }, { "ll|Ll", 0, 0, TRUE, -1 } },
    "0:0 0-1 0-1; 0:1 0-1 0-1; 1:2 0-2 0-2;" },
  { "head-comes-again", { { "l", 0, TRUE, TRUE, 0 }, { "L", 0, 0, TRUE, 0 }, { "L", 0, 0, TRUE, 0 }, { "L", 0, 0, TRUE, 0 } },
    "0:0 0-1; 0:1 0-1; 0:2 0-1; 1:0* 0-1; 1:3 0-1;" },
  { "head-is-never-alone", { { "LL", 0, 0, 0, -1 }, { "l", 0, TRUE, TRUE, 1 }, { "L", 0, 0, TRUE, 1 } },
    "0:0 0-2; 1:1 0-1; 1:2 0-1;" },
  { "row-higher-than-a-page", { { "l", 0, TRUE, TRUE, 0 }, { "LLLL|l", 0, 0, TRUE, 0 } },
    "0:0 0-1; 0:1 0-2 0-1; 1:0* 0-1; 1:1 2-4 1-1;" },
  { "nowhere-to-cut", { { "kkkkkkkkkkkkl", 0, 0, TRUE, -1 } }, "0:0 0-10; 1:0 10-13;" },
  { "columns-flow", { { "LLL|ll", 0, 0, 0, -1 } }, "0:0 0-2 0-2; 1:0 2-3 2-2;" },
  { "columns-repeat-their-heads", { { "kLLL|kll", 0, 0, 0, -1, 1 } }, "0:0 0-3 0-3; 1:0 3-4 3-3;" },
  { "columns-start-together", { { "LL", 0, 0, 0, -1 }, { "l|L", 0, 0, 0, -1 } }, "0:0 0-2; 1:1 0-1 0-1;" },
};

typedef struct {
  KringPiece  pieces[8];
  KringAtom   atoms[8][4][16];
  guint       n_pieces;
} Input;

static void
read_text (Input      *input,
           const Text *text)
{
  KringPiece *piece = &input->pieces[input->n_pieces];
  g_auto(GStrv) stacks = g_strsplit (text->stacks, "|", -1);

  piece->space = text->space;
  piece->keep = text->keep;
  piece->whole = text->whole;
  piece->head = text->head;
  for (guint s = 0; stacks[s] != NULL; s++)
    {
      KringAtom *atoms = input->atoms[input->n_pieces][s];

      piece->stacks[s] = (KringStack) { atoms, (guint) strlen (stacks[s]), text->n_repeated };
      piece->n_stacks++;
      for (guint a = 0; stacks[s][a] != '\0'; a++)
        atoms[a] = (KringAtom) {
          .height = g_ascii_isupper (stacks[s][a]) ? 4 : 1,
          .keep = g_ascii_tolower (stacks[s][a]) == 'k',
        };
    }
  input->n_pieces++;
}

static void
test_case (gconstpointer data)
{
  const Case *c = data;
  g_autofree Input *input = g_new0 (Input, 1);
  g_autoptr(GString) found = g_string_new (NULL);
  g_autoptr(GArray) parts = NULL;
  guint n_pages;

  for (guint i = 0; c->texts[i].stacks != NULL; i++)
    read_text (input, &c->texts[i]);
  parts = kring_breaks_find (input->pieces, input->n_pieces, ROOM, &n_pages);

  for (guint i = 0; i < parts->len; i++)
    {
      const KringPart *part = &g_array_index (parts, KringPart, i);

      g_string_append_printf (found, "%s%u:%u%s", i > 0 ? " " : "", part->page, part->piece, part->is_head ? "*" : "");
      for (guint s = 0; s < input->pieces[part->piece].n_stacks; s++)
        g_string_append_printf (found, " %u-%u", part->from[s], part->to[s]);
      g_string_append_c (found, ';');
      g_assert_cmpuint (part->page, <, n_pages);
      g_assert_cmpfloat (part->y + part->height, <=, ROOM + 0.1);
    }
  g_assert_cmpstr (found->str, ==, c->expected);
  g_assert_cmpuint (n_pages, >=, 1);
}

/* A single thing higher than a page is not lost and ends. */
static void
test_too_high (void)
{
  KringAtom atoms[] = { { .height = 25 }, { .height = 25 } };
  KringPiece piece = { .stacks = { { atoms, 2, 0 } }, .n_stacks = 1, .whole = TRUE, .head = -1 };
  guint n_pages;
  g_autoptr(GArray) parts = kring_breaks_find (&piece, 1, ROOM, &n_pages);

  g_assert_cmpuint (n_pages, ==, 2);
  g_assert_cmpuint (parts->len, ==, 2);
}

static void
make_random (GRand *random,
             Input *input)
{
  guint n = (guint) g_rand_int_range (random, 1, 9);

  for (guint i = 0; i < n; i++)
    {
      char stacks[64] = "";
      int n_stacks = g_rand_int_range (random, 1, 4);
      Text text = { stacks, g_rand_int_range (random, 0, 3), g_rand_boolean (random), g_rand_boolean (random),
                    i > 0 && g_rand_boolean (random) ? 0 : -1, (guint) g_rand_int_range (random, 0, 2) };

      for (int s = 0; s < n_stacks; s++)
        {
          int n_atoms = g_rand_int_range (random, 1, 12);

          if (s > 0)
            strcat (stacks, "|");
          for (int a = 0; a < n_atoms; a++)
            strncat (stacks, &"lLkK"[g_rand_int_range (random, 0, 4)], 1);
        }
      read_text (input, &text);
    }
}

/* Whatever goes in: everything is placed once, in order, and pages never run over. */
static void
test_random (void)
{
  g_autoptr(GRand) random = g_rand_new_with_seed (7);

  for (int round = 0; round < 2000; round++)
    {
      g_autofree Input *input = g_new0 (Input, 1);
      guint at[8][4] = { 0 };
      g_autoptr(GArray) parts = NULL;
      guint n_pages;

      make_random (random, input);
      parts = kring_breaks_find (input->pieces, input->n_pieces, ROOM, &n_pages);
      for (guint i = 0; i < parts->len; i++)
        {
          const KringPart *part = &g_array_index (parts, KringPart, i);

          for (guint s = 0; !part->is_head && s < input->pieces[part->piece].n_stacks; s++)
            {
              g_assert_cmpuint (part->from[s], ==, at[part->piece][s]);
              at[part->piece][s] = part->to[s];
            }
        }
      for (guint p = 0; p < input->n_pieces; p++)
        for (guint s = 0; s < input->pieces[p].n_stacks; s++)
          g_assert_cmpuint (at[p][s], ==, input->pieces[p].stacks[s].n_atoms);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/paper/breaks/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/paper/breaks/too-high", test_too_high);
  g_test_add_func ("/paper/breaks/random", test_random);

  return g_test_run ();
}
