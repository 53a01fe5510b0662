/* test-csv.c - tables as spreadsheets write them, and what no spreadsheet ever wrote
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-csv.h"

/* The rows with a bar between cells and a slash after each row. */
static char *
tell (KringCsv *csv)
{
  GString *told = g_string_new (NULL);

  for (guint row = 0; row < kring_csv_get_n_rows (csv); row++)
    {
      for (guint i = 0; i < kring_csv_get_n_cells (csv, row); i++)
        g_string_append_printf (told, "%s%s", i > 0 ? "|" : "", kring_csv_get_cell (csv, row, (int) i));
      g_string_append_c (told, '/');
    }

  return g_string_free_and_steal (told);
}

static const struct {
  const char *text;
  const char *told;
} tables[] = {
  { "naam;wat\r\nHuis;spelen\r\n", "naam|wat/Huis|spelen/" },
  { "naam,wat\nHuis,spelen\n", "naam|wat/Huis|spelen/" },
  { "naam\twat\rHuis\tspelen\r", "naam|wat/Huis|spelen/" },
  { "\xef\xbb\xbfnaam;wat\nZoë;x", "naam|wat/Zoë|x/" },
  { "sep=,\r\na;b,c\r\nd,e\r\n", "a;b|c/d|e/" },
  { "naam;wat;wanneer\nHuis;praten, spelen, koken;elke dag, behalve zondag\n", "naam|wat|wanneer/Huis|praten, spelen, koken|elke dag, behalve zondag/" },
  { "a;b\n\"een \"\"twee\"\"\";\"lijn\nlijn\"\n", "a|b/een \"twee\"|lijn\nlijn/" },
  { "a;b\n\"x\" y;  z  \n", "a|b/x y|z/" },
  { "a;b\nin \"aanhaling\";c\n", "a|b/in \"aanhaling\"|c/" },
  { "\n\n;;\na;b\n;\n \nc\n", "a|b/c/" },
  { "a;b\n'+32 9 1;'=1+1\n", "a|b/+32 9 1|=1+1/" },
  { "a;b\n't huis;''\n", "a|b/'t huis|''/" },
  { "a;b\ncaf\xe9;\x80 5 \x96 6\n", "a|b/café|€ 5 – 6/" },
  { "a;b\ncafe\xcc\x81;x\n", "a|b/café|x/" },
  { "alleen een woord", "alleen een woord/" },
};

static void
test_read (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(KringCsv) csv = kring_csv_read (tables[i].text, strlen (tables[i].text), &error);
      g_autofree char *told = NULL;

      g_test_message ("%s", tables[i].told);
      g_assert_no_error (error);
      told = tell (csv);
      g_assert_cmpstr (told, ==, tables[i].told);
    }
}

static void
test_utf16 (void)
{
  static const char little[] = "\xff\xfe" "a\0;\0\xeb\0\n\0" "1\0;\0" "2\0";
  static const char big[] = "\0a\0;\0\xeb\0\n\0" "1\0;\0" "2";
  const struct { const char *data; gsize size; } texts[] = { { little, sizeof little - 1 }, { big, sizeof big - 1 } };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(KringCsv) csv = kring_csv_read (texts[i].data, texts[i].size, &error);
      g_autofree char *told = NULL;

      g_assert_no_error (error);
      told = tell (csv);
      g_assert_cmpstr (told, ==, "a|ë/1|2/");
    }
}

static void
test_lines (void)
{
  const char *text = "sep=;\na;b\n\n\"c\nd\";e\nf;g\n";
  g_autoptr(KringCsv) csv = kring_csv_read (text, strlen (text), NULL);

  g_assert_cmpuint (kring_csv_get_n_rows (csv), ==, 3);
  g_assert_cmpuint (kring_csv_get_line (csv, 0), ==, 2);
  g_assert_cmpuint (kring_csv_get_line (csv, 1), ==, 4);
  g_assert_cmpuint (kring_csv_get_line (csv, 2), ==, 6);
  g_assert_cmpstr (kring_csv_get_cell (csv, 2, 7), ==, "");
  g_assert_cmpstr (kring_csv_get_cell (csv, 2, -1), ==, "");
}

static void
test_columns (void)
{
  const char *text = "Naam;Voor wié;KOST\nx;y;z\n";
  g_autoptr(KringCsv) csv = kring_csv_read (text, strlen (text), NULL);

  g_assert_cmpint (kring_csv_find_column (csv, "name|naam"), ==, 0);
  g_assert_cmpint (kring_csv_find_column (csv, "voor wie"), ==, 1);
  g_assert_cmpint (kring_csv_find_column (csv, "kost"), ==, 2);
  g_assert_cmpint (kring_csv_find_column (csv, "wanneer"), ==, -1);
}

static void
test_refused (void)
{
  g_autofree char *large = g_strnfill (KRING_CSV_MAX_BYTES + 1, 'x');
  const struct { const char *data; gsize size; KringCsvError code; const char *words; } files[] = {
    { "", 0, KRING_CSV_ERROR_EMPTY, "nothing" },
    { "\r\n;;\n", 5, KRING_CSV_ERROR_EMPTY, "nothing" },
    { "PK\3\4\0\0\1", 7, KRING_CSV_ERROR_NOT_TEXT, "CSV" },
    { "a;b\nc;\"d\ne;f\n", 13, KRING_CSV_ERROR_OPEN_QUOTE, "line 2" },
    { "\xff\xfe\0\xd8" "a\0", 6, KRING_CSV_ERROR_NOT_TEXT, "CSV" },
    { large, KRING_CSV_MAX_BYTES + 1, KRING_CSV_ERROR_TOO_LARGE, "large" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_null (kring_csv_read (files[i].data, files[i].size, &error));
      g_assert_error (error, KRING_CSV_ERROR, (int) files[i].code);
      g_assert_nonnull (strstr (error->message, files[i].words));
    }
}

static void
test_write (void)
{
  g_autoptr(GString) text = g_string_new (NULL);

  kring_csv_append_row (text, (const char *[]) { "naam", "wat; \"hoe\"", "", NULL });
  kring_csv_append_row (text, (const char *[]) { "=1+1", "-5", "@x", NULL });
  g_assert_cmpstr (text->str, ==, "\xef\xbb\xbfnaam;\"wat; \"\"hoe\"\"\";\r\n\"'=1+1\";\"'-5\";\"'@x\"\r\n");
}

static const char letters[] = "ab =+-@';,\t\r\n\"|\xc3\xab";

static char *
make_cell (void)
{
  GString *cell = g_string_new (NULL);

  for (int n = g_test_rand_int_range (0, 12); n > 0; n--)
    {
      char letter = letters[g_test_rand_int_range (0, (int) sizeof letters - 3)];

      if (g_test_rand_int_range (0, 8) == 0)
        g_string_append (cell, "ë");
      else
        g_string_append_c (cell, letter);
    }

  return g_strstrip (g_string_free_and_steal (cell));
}

/* What was written is read back, whatever stands in it. */
static void
test_round (void)
{
  for (int round = 0; round < 300; round++)
    {
      g_autoptr(GString) text = g_string_new (NULL);
      g_autoptr(GString) wanted = g_string_new ("een|twee|drie/");
      g_autofree char *told = NULL;
      g_autoptr(KringCsv) csv = NULL;

      kring_csv_append_row (text, (const char *[]) { "een", "twee", "drie", NULL });
      for (int i = 0; i < 5; i++)
        {
          g_autofree char *a = make_cell ();
          g_autofree char *b = make_cell ();

          kring_csv_append_row (text, (const char *[]) { "x", a, b, NULL });
          g_string_append_printf (wanted, "x|%s|%s/", a, b);
        }
      csv = kring_csv_read (text->str, text->len, NULL);
      g_assert_nonnull (csv);
      told = tell (csv);
      g_assert_cmpstr (told, ==, wanted->str);
    }
}

static void
test_random (void)
{
  for (int round = 0; round < 3000; round++)
    {
      guint8 bytes[64];
      gsize size = (gsize) g_test_rand_int_range (0, sizeof bytes + 1);
      g_autofree char *exact = g_malloc (size + 1);   /* so that reading beyond the end is noticed */
      g_autoptr(KringCsv) csv = NULL;

      for (gsize i = 0; i < size; i++)
        bytes[i] = round % 2 == 0 ? (guint8) g_test_rand_int_range (0, 256)
                                  : (guint8) letters[g_test_rand_int_range (0, (int) sizeof letters - 1)];
      memcpy (exact, bytes, size);
      csv = kring_csv_read (exact, size, NULL);
      for (guint row = 0; csv != NULL && row < kring_csv_get_n_rows (csv); row++)
        for (guint i = 0; i < kring_csv_get_n_cells (csv, row); i++)
          g_assert_true (g_utf8_validate (kring_csv_get_cell (csv, row, (int) i), -1, NULL));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/csv/read", test_read);
  g_test_add_func ("/csv/utf16", test_utf16);
  g_test_add_func ("/csv/lines", test_lines);
  g_test_add_func ("/csv/columns", test_columns);
  g_test_add_func ("/csv/refused", test_refused);
  g_test_add_func ("/csv/write", test_write);
  g_test_add_func ("/csv/round", test_round);
  g_test_add_func ("/csv/random", test_random);

  return g_test_run ();
}
