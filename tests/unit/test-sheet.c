/* test-sheet.c - texts on sheets, seen by the tools that others read PDF with
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#include "kring-lettering.h"
#include "kring-paper-file.h"
#include "kring-sheet.h"

static char *folder;

static KringSheet *
create_sheet (double text_scale)
{
  return kring_sheet_new (&(KringSheetOptions) {
    .paper = KRING_PAPER_A4, .text_scale = text_scale, .title = "Ons plan", .running = "Ons plan · Noor en Mats",
    .footer = "Contact: Naima", .language = "nl-BE", .day = 20261014,
  });
}

/* What @command (with %s for the PDF) prints about the sheet. */
static char *
inspect (KringSheet *sheet,
         const char *command)
{
  g_autofree char *path = g_build_filename (folder, "sheet.pdf", NULL);
  g_autofree char *line = g_strdup_printf (command, path);
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) pdf = kring_sheet_to_pdf (sheet, &error);
  char *printed = NULL;
  int status;

  g_assert_no_error (error);
  kring_paper_file_save (path, pdf, &error);
  g_assert_no_error (error);
  g_spawn_command_line_sync (line, &printed, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, &error));
  g_unlink (path);

  return printed;
}

static void
assert_sound (KringSheet *sheet)
{
  g_autofree char *checked = inspect (sheet, "qpdf --check %s");
  g_autofree char *info = inspect (sheet, "pdfinfo %s");
  g_autofree char *pages = g_strdup_printf ("Pages:           %u\n", kring_sheet_get_n_pages (sheet));

  g_assert_null (strstr (checked, "WARNING"));
  g_assert_nonnull (strstr (info, pages));
  g_assert_nonnull (strstr (info, "Tagged:          yes"));
  g_assert_nonnull (strstr (info, "Title:           Ons plan\n"));
  g_assert_nonnull (strstr (info, "Page size:       595.276 x 841.89 pts (A4)"));
}

/* With one space wherever a line ended. */
static char *
flatten (const char *text)
{
  g_auto(GStrv) split = g_regex_split_simple ("\\s+", text, 0, 0);

  return g_strjoinv (" ", split);
}

/* Asserts that @words come one after another in @text; lines may be broken anywhere between words. */
static void
assert_in_order (const char         *text,
                 const char * const *words)
{
  g_autofree char *flat = flatten (text);
  const char *at = flat;

  for (guint i = 0; words[i] != NULL; i++)
    {
      const char *found = strstr (at, words[i]);

      if (found == NULL)
        g_test_message ("not found in order: %s\nin: %s", words[i], at);
      g_assert_nonnull (found);
      at = found + strlen (words[i]);
    }
}

static guint
count (const char *text,
       const char *words)
{
  guint n = 0;

  for (const char *p = strstr (text, words); p != NULL; p = strstr (p + 1, words))
    n++;

  return n;
}

static void
add_table (KringSheet *sheet,
           guint       n_rows)
{
  const char *heads[] = { "Wat", "Wie", "Wanneer", NULL };
  KringBlock *table = kring_sheet_add (sheet, KRING_BLOCK_TABLE, NULL, NULL);

  kring_block_add_row (table, heads);
  for (guint i = 0; i < n_rows; i++)
    {
      g_autofree char *what = g_strdup_printf ("Afspraak nummer %u is dat Jeannine wandelt met Mats in de draagdoek, "
                                               "van zes tot zeven, en daarna samen soep eet: einde %u.", i, i);
      const char *cells[] = { what, "Jeannine van hiernaast", "elke maandag", NULL };

      kring_block_add_row (table, cells);
    }
}

static void
test_empty (void)
{
  g_autoptr(KringSheet) sheet = create_sheet (1);
  g_autofree char *words = NULL;

  g_assert_cmpuint (kring_sheet_get_n_pages (sheet), ==, 1);
  assert_sound (sheet);
  words = inspect (sheet, "pdftotext %s -");
  g_assert_nonnull (strstr (words, "page 1 of 1"));
  g_assert_nonnull (strstr (words, "Contact: Naima"));
}

static void
test_table (void)
{
  g_autoptr(KringSheet) sheet = create_sheet (1);
  g_autofree char *words = NULL, *structure = NULL;
  g_auto(GStrv) pages = NULL;

  kring_sheet_add (sheet, KRING_BLOCK_HEADING, "Afspraken", NULL);
  add_table (sheet, 40);
  g_assert_cmpuint (kring_sheet_get_n_pages (sheet), ==, 3);
  assert_sound (sheet);

  words = inspect (sheet, "pdftotext -layout %s -");
  pages = g_strsplit (words, "\f", -1);
  for (guint page = 0; page < 3; page++)
    {
      g_autofree char *number = g_strdup_printf ("page %u of 3", page + 1);

      /* The head on every page; every row begins and ends on the same page. */
      g_assert_cmpuint (count (pages[page], "Wanneer"), ==, 1);
      g_assert_cmpuint (count (pages[page], "Afspraak nummer"), ==, count (pages[page], "einde"));
      g_assert_cmpuint (count (pages[page], "Afspraak nummer"), >=, 2);
      g_assert_nonnull (strstr (pages[page], number));
      g_assert_cmpuint (count (pages[page], "Ons plan · Noor en Mats"), ==, page > 0);
    }

  /* For who listens, there is one table with one head. */
  structure = inspect (sheet, "pdfinfo -struct-text %s");
  g_assert_cmpuint (count (structure, "Table ("), ==, 1);
  g_assert_cmpuint (count (structure, "  TR"), ==, 41);
  g_assert_cmpuint (count (structure, "  TH"), ==, 3);
  g_assert_cmpuint (count (structure, "  TD"), ==, 120);
  g_assert_null (strstr (structure, "page 2 of 3"));
}

static void
test_heading (void)
{
  /* Wherever the heading falls, it is followed by words on the same page. */
  for (guint n = 0; n < 60; n += 3)
    {
      g_autoptr(KringSheet) sheet = create_sheet (1);
      g_autofree char *words = NULL;
      g_auto(GStrv) pages = NULL;

      for (guint i = 0; i < n; i++)
        kring_sheet_add (sheet, KRING_BLOCK_NOTE, "Een regel.", NULL);
      kring_sheet_add (sheet, KRING_BLOCK_HEADING, "Kop", NULL);
      kring_sheet_add (sheet, KRING_BLOCK_SUBHEADING, "Tussenkop", NULL);
      kring_sheet_add (sheet, KRING_BLOCK_PARAGRAPH, "Eerste\ntweede\nderde", NULL);
      words = inspect (sheet, "pdftotext -layout %s -");
      pages = g_strsplit (words, "\f", -1);
      for (guint page = 0; pages[page] != NULL; page++)
        {
          g_assert_cmpuint (count (pages[page], "Kop"), ==, count (pages[page], "Tussenkop"));
          g_assert_cmpuint (count (pages[page], "Kop"), ==, count (pages[page], "Eerste"));
          g_assert_cmpuint (count (pages[page], "Eerste"), ==, count (pages[page], "tweede"));
        }
    }
}

static void
test_columns (void)
{
  static const char *heads[] = { "Wat loopt goed", "Waar zijn we bezorgd over", "Wat moet er gebeuren" };
  static const char *in_order[] = {
    "Wat loopt goed", "goed 0.", "goed 1.", "Waar zijn we", "zorg 0.", "zorg 1.", "Wat moet", "stap 0.", "stap 1.", NULL,
  };
  static const char *kinds[] = { "goed", "zorg", "stap" };
  g_autoptr(KringSheet) sheet = create_sheet (1);
  KringBlock *columns = kring_sheet_add (sheet, KRING_BLOCK_COLUMNS, NULL, NULL);
  g_autofree char *words = NULL, *structure = NULL;
  g_auto(GStrv) pages = NULL;

  for (guint c = 0; c < 3; c++)
    {
      KringBlock *column = kring_block_add_column (columns, heads[c], KRING_TONE_STRENGTH);

      for (guint i = 0; i < 14; i++)
        {
          g_autofree char *entry = g_strdup_printf ("Wendy en Kelly bellen elke zondag, zoals opa Dirk deed toen "
                                                    "hij er nog was, en soms ook op woensdag: %s %u.", kinds[c], i);

          kring_block_add (column, KRING_BLOCK_ENTRY, entry, "tante Wendy")->child = g_strdup ("Wendy belt.");
        }
    }

  g_assert_cmpuint (kring_sheet_get_n_pages (sheet), ==, 2);
  assert_sound (sheet);
  words = inspect (sheet, "pdftotext -layout %s -");
  pages = g_strsplit (words, "\f", -1);
  for (guint page = 0; page < 2; page++)
    g_assert_cmpuint (count (pages[page], "Wat loopt goed"), ==, 1);

  structure = inspect (sheet, "pdfinfo -struct-text %s");
  assert_in_order (structure, in_order);
  g_assert_cmpuint (count (structure, "H3"), ==, 3);
  g_assert_cmpuint (count (structure, "tante Wendy"), ==, 42);
}

/* Every word arrives, in order, whatever it is. */
static void
test_hard_words (void)
{
  g_autoptr(KringSheet) sheet = create_sheet (1);
  g_autofree char *word = g_strnfill (300, 'w');
  g_autofree char *words = NULL, *structure = NULL;
  g_autoptr(GString) line = g_string_new (NULL);
  const char *expected[] = { word, "zin 0,", "zin 1799,", "efficiënt", "هنّا تسكن قريبًا", "Ελένη", "einde", NULL };

  for (guint i = 0; i < 1800; i++)
    g_string_append_printf (line, "zin %u, ", i);
  kring_sheet_add (sheet, KRING_BLOCK_QUESTION, word, word);
  kring_sheet_add (sheet, KRING_BLOCK_PARAGRAPH, line->str, NULL);
  kring_sheet_add (sheet, KRING_BLOCK_PARAGRAPH, "efficiënt\x01 ‘t \xff", NULL);
  kring_sheet_add (sheet, KRING_BLOCK_PARAGRAPH, "هنّا تسكن قريبًا", NULL);
  kring_sheet_add (sheet, KRING_BLOCK_LIST, NULL, NULL);
  kring_sheet_add (sheet, KRING_BLOCK_PARAGRAPH, "", NULL);
  kring_sheet_add (sheet, KRING_BLOCK_QUOTE, "Ελένη", "einde");

  g_assert_cmpuint (kring_sheet_get_n_pages (sheet), >, 2);
  assert_sound (sheet);
  structure = inspect (sheet, "pdfinfo -struct-text %s");
  words = g_strdup (structure);
  for (char *p = words, *q = words; *q != '\0'; p++)
    {
      /* A word of 300 letters is broken over lines: join what was broken in it. */
      *p = *q++;
      while (*p == 'w' && (*q == '\n' || *q == ' '))
        q++;
      if (*q == '\0')
        p[1] = '\0';
    }
  assert_in_order (words, expected);
}

static void
test_row_higher_than_page (void)
{
  const char *heads[] = { "Wat", "Wie", NULL };
  g_autoptr(KringSheet) sheet = create_sheet (1);
  KringBlock *table = kring_sheet_add (sheet, KRING_BLOCK_TABLE, NULL, NULL);
  g_autoptr(GString) what = g_string_new (NULL);
  const char *expected[] = { "regel 0 ", "regel 149 ", NULL };
  g_autofree char *words = NULL;

  for (guint i = 0; i < 150; i++)
    g_string_append_printf (what, "regel %u \n", i);
  kring_block_add_row (table, heads);
  kring_block_add_row (table, (const char *[]) { what->str, "Elif", NULL });
  g_assert_cmpuint (kring_sheet_get_n_pages (sheet), ==, 3);
  assert_sound (sheet);
  words = inspect (sheet, "pdftotext %s -");
  assert_in_order (words, expected);
}

static void
test_scale (void)
{
  static const char *names[] = { "oma Marleen", "tante Wendy", "Agnes van nummer 14", "Kelly", "Stijn", "Younes", "Nadia" };
  g_autoptr(KringSheet) sheet = create_sheet (1);
  KringBlock *scale = kring_sheet_add (sheet, KRING_BLOCK_SCALE, "heel slecht", "heel goed");
  g_autofree char *text = NULL, *words = NULL, *structure = NULL;

  scale->value = 7;
  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s %u", names[i % G_N_ELEMENTS (names)], i);

      kring_block_add_mark (scale, name, i == 39 ? KRING_NO_VALUE : (i * 7 % 21) / 2.0);
    }
  assert_sound (sheet);
  text = inspect (sheet, "pdftotext %s -");
  words = flatten (text);
  structure = inspect (sheet, "qpdf --json=2 %s");

  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *number = g_strdup_printf (" %u", i);

      g_assert_nonnull (strstr (words, number));
    }
  g_assert_nonnull (strstr (words, "7 · enough"));
  g_assert_nonnull (strstr (words, "“I don't know”: Stijn 39"));
  g_assert_nonnull (strstr (structure, "\"/Alt\": \"u:0: oma Marleen 0"));
}

/* Large print: nothing the family says is smaller than 14 points. */
static void
test_large_print (void)
{
  g_autoptr(KringSheet) sheet = create_sheet (KRING_SHEET_LARGE_PRINT);
  KringBlock *columns = kring_sheet_add (sheet, KRING_BLOCK_COLUMNS, NULL, NULL);
  const char *cells[] = { "Codewoord pannenkoek", "Kelly en Stijn", "kerstvakantie", "Godelieve", "tante Wendy",
                          "proberen we uit", NULL };
  const char *heads[] = { "Wat", "Wie", "Wanneer", "Wie kijkt mee", "Wie springt in", "Hoe gaat het", NULL };
  const char *expected[] = { "Codewoord pannenkoek", "Wie: Kelly en Stijn", "Hoe gaat het: proberen we uit", NULL };
  KringBlock *table;
  g_autofree char *words = NULL;

  for (guint c = 0; c < 3; c++)
    kring_block_add (kring_block_add_column (columns, "Wat loopt goed", KRING_TONE_STRENGTH), KRING_BLOCK_ENTRY,
                     "Kelly was op elk bezoek, altijd op tijd, twee jaar lang.", "Nadia");
  table = kring_sheet_add (sheet, KRING_BLOCK_TABLE, NULL, NULL);
  kring_block_add_row (table, heads);
  kring_block_add_row (table, cells);

  assert_sound (sheet);
  words = inspect (sheet, "pdftotext %s -");
  assert_in_order (words, expected);
  g_assert_cmpuint (count (words, "Kelly was op elk bezoek, altijd op tijd, twee jaar lang."), ==, 3);
}

static void
test_signatures (void)
{
  g_autoptr(KringSheet) sheet = create_sheet (1);
  KringBlock *block = kring_sheet_add (sheet, KRING_BLOCK_SIGNATURES, NULL, NULL);
  KringBlock *card = kring_sheet_add (sheet, KRING_BLOCK_CARD, "Als het toch misloopt", NULL);
  const char *expected[] = { "Elif", "handtekening", "Bram", "Als het toch misloopt", "Bel Jeannine.", "altijd", NULL };
  g_autofree char *words = NULL;

  kring_block_add (block, KRING_BLOCK_SIGNATURE, "Elif", "handtekening");
  kring_block_add (block, KRING_BLOCK_SIGNATURE, "Bram", NULL);
  kring_block_add (card, KRING_BLOCK_ENTRY, "Bel Jeannine.", "altijd");
  assert_sound (sheet);
  words = inspect (sheet, "pdfinfo -struct-text %s");
  assert_in_order (words, expected);
}

static KringScene *
create_figure (const char *words,
               double      width)
{
  PangoContext *context = kring_lettering_create_context ("nl-BE");
  KringScene *scene = kring_scene_new (context, width, 200, 1);
  static const float way[] = { 10, 10, 20, 10, 30, 20, 30, 30 };
  GArray *path = g_array_append_vals (g_array_new (FALSE, FALSE, sizeof (float)), way, G_N_ELEMENTS (way));

  g_object_unref (context);
  kring_scene_add_path (scene, KRING_SHAPE_LINE, KRING_TONE_INK, path, 2, FALSE);
  kring_scene_add_text (scene, KRING_TONE_INK, 40, 40, kring_scene_create_text (scene, words, KRING_TEXT_NAME, 0, 1));
  kring_scene_set_words (scene, words);

  return scene;
}

static KringSheet *
create_picture_sheet (void)
{
  KringSheet *sheet = kring_sheet_new (&(KringSheetOptions) {
    .paper = KRING_PAPER_A4_LANDSCAPE, .is_picture = TRUE, .title = "Kring", .footer = "Contact: Naima",
    .language = "nl-BE", .day = 20261014,
  });

  kring_sheet_add (sheet, KRING_BLOCK_OVERLINE, "Noor en Mats", NULL);
  kring_sheet_add (sheet, KRING_BLOCK_TITLE, "Kring", NULL);

  return sheet;
}

static char *
to_svg (KringSheet *sheet)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) svg = kring_sheet_to_format (sheet, KRING_PICTURE_SVG, &error);

  g_assert_no_error (error);

  return g_strndup (g_bytes_get_data (svg, NULL), g_bytes_get_size (svg));
}

/* Titles and pictures, up to the first text; not what belongs to a page. */
static void
test_picture (void)
{
  static const char *words[] = { "<title>Kring</title>", "<desc>Agnes\nlegende</desc>", ">Noor en Mats</text>",
                                 ">Kring</text>", ">Nu</text>", ">Agnes</text>", ">legende</text>", NULL };
  static const char *pages[] = { "Agnes", "Wie staat in de kring", "Agnes", NULL };
  g_autoptr(KringSheet) sheet = create_picture_sheet ();
  g_autoptr(KringScene) circle = create_figure ("Agnes", 769);
  g_autoptr(KringScene) legend = create_figure ("legende", 400);
  g_autofree char *svg = NULL;
  g_autofree char *printed = NULL;
  const char *at;

  g_assert_false (kring_sheet_is_picture (sheet));
  kring_sheet_add (sheet, KRING_BLOCK_HEADING, "Nu", NULL);
  g_assert_false (kring_sheet_is_picture (sheet));
  kring_sheet_add_scene (sheet, circle);
  g_assert_true (kring_sheet_is_picture (sheet));
  kring_sheet_add_scene (sheet, legend);
  kring_sheet_add (sheet, KRING_BLOCK_HEADING, "Wie staat in de kring", NULL);
  kring_sheet_add (sheet, KRING_BLOCK_PARAGRAPH, "Agnes", NULL);
  kring_sheet_add_scene (sheet, circle);
  at = svg = to_svg (sheet);
  for (gsize i = 0; words[i] != NULL; i++)
    {
      at = strstr (at, words[i]);
      g_assert_nonnull (at);
    }
  g_assert_cmpuint (count (svg, ">Agnes</text>"), ==, 1);
  g_assert_null (strstr (svg, "Wie staat"));
  g_assert_null (strstr (svg, "Naima"));
  g_assert_null (strstr (svg, "<path d=\"M10 10"));   /* lines move with the rest */
  printed = inspect (sheet, "pdftotext %s -");
  assert_in_order (printed, pages);
}

/* A poster is whole again, and its letters as large as it is. */
static void
test_picture_of_poster (void)
{
  g_autoptr(KringSheet) sheet = create_picture_sheet ();
  g_autoptr(KringScene) scene = create_figure ("Agnes", 2 * 769);
  g_autofree char *svg = NULL;

  for (guint i = 0; i < 2; i++)
    {
      KringBlock *tile = kring_sheet_add (sheet, KRING_BLOCK_TILE, i == 0 ? "Tijdlijn" : NULL, "langs de streepjes");

      tile->scene = g_object_ref (scene);
      tile->tile = (KringTile) { .x = i * 769, .w = 769, .h = 200, .net_width = 769, .net_height = 200 };
      kring_block_add (tile, KRING_BLOCK_FIGURE, NULL, NULL)->scene = g_object_ref (scene);
    }
  svg = to_svg (sheet);
  g_assert_cmpuint (count (svg, ">Agnes</text>"), ==, 1);
  g_assert_cmpuint (count (svg, ">Tijdlijn</text>"), ==, 1);
  g_assert_null (strstr (svg, "streepjes"));
  g_assert_true (g_str_has_prefix (strstr (svg, "width=\""), "width=\"16"));
}

/* However much of it there is, it can be opened. */
static void
test_picture_large (void)
{
  g_autoptr(KringSheet) sheet = create_picture_sheet ();
  g_autoptr(KringScene) scene = create_figure ("Agnes", 9000);
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) png = NULL;
  const guint8 *data;
  guint32 width;

  kring_scene_set_size (scene, 9000, 4000);
  kring_sheet_add_scene (sheet, scene);
  png = kring_sheet_to_format (sheet, KRING_PICTURE_PNG, &error);
  g_assert_no_error (error);
  data = g_bytes_get_data (png, NULL);
  g_assert_cmpmem (data, 8, "\x89PNG\r\n\x1a\n", 8);
  width = (guint32) data[16] << 24 | (guint32) data[17] << 16 | (guint32) data[18] << 8 | data[19];
  g_assert_cmpuint (width, >, 5000);
  g_assert_cmpuint (width, <, 10000);
}

static void
test_no_picture (void)
{
  g_autoptr(KringSheet) sheet = create_sheet (1);
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) pdf = kring_sheet_to_format (sheet, KRING_PICTURE_PDF, &error);

  g_assert_no_error (error);
  g_assert_nonnull (pdf);
  g_assert_false (kring_sheet_is_picture (sheet));
  g_assert_null (kring_sheet_to_format (sheet, KRING_PICTURE_SVG, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("kring-sheet-XXXXXX", NULL);

  g_test_add_func ("/paper/sheet/empty", test_empty);
  g_test_add_func ("/paper/sheet/table", test_table);
  g_test_add_func ("/paper/sheet/heading", test_heading);
  g_test_add_func ("/paper/sheet/columns", test_columns);
  g_test_add_func ("/paper/sheet/hard-words", test_hard_words);
  g_test_add_func ("/paper/sheet/row-higher-than-page", test_row_higher_than_page);
  g_test_add_func ("/paper/sheet/scale", test_scale);
  g_test_add_func ("/paper/sheet/large-print", test_large_print);
  g_test_add_func ("/paper/sheet/picture", test_picture);
  g_test_add_func ("/paper/sheet/picture-of-poster", test_picture_of_poster);
  g_test_add_func ("/paper/sheet/picture-large", test_picture_large);
  g_test_add_func ("/paper/sheet/no-picture", test_no_picture);
  g_test_add_func ("/paper/sheet/signatures", test_signatures);

  status = g_test_run ();
  g_rmdir (folder);
  g_free (folder);

  return status;
}
