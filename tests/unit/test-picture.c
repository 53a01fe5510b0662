/* test-picture.c - a scene as PNG, SVG and PDF, and how files are written
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
#include "kring-pdf-fix.h"
#include "kring-picture.h"
#include "kring-store-error.h"

static char *folder;

static void
add_words (KringScene     *scene,
           const char     *words,
           KringTextStyle  style,
           double          x,
           double          y,
           double          width,
           int             lines)
{
  kring_scene_add_text (scene, KRING_TONE_INK, x, y, kring_scene_create_text (scene, words, style, width, lines));
}

static KringScene *
create_scene (void)
{
  PangoContext *context = kring_lettering_create_context ("nl-BE");
  KringScene *scene = kring_scene_new (context, 400, 300, 1);
  static const double way[] = { 300, 40, 340, 120, 220, 120, 240, 190 };
  KringShape *shape;

  g_object_unref (context);
  kring_scene_set_words (scene, "Kring van Amina & Ilyas, twee mensen");

  shape = kring_scene_add_ellipse (scene, KRING_SHAPE_RING, KRING_TONE_RING_2, 10, 10, 380, 280);
  shape->outline = KRING_TONE_RING_2;
  shape = kring_scene_add_box (scene, KRING_SHAPE_CARD, KRING_TONE_MOTHERS_SIDE, 40, 60, 120, 60, 8);
  shape->outline = KRING_TONE_MOTHERS_SIDE;
  kring_shape_set_record (shape, 7, "p.secret-ref", "tante Nadia");
  shape = kring_scene_add_box (scene, KRING_SHAPE_BAR, KRING_TONE_STAY_2, 40, 240, 300, 20, 4);
  shape->outline = KRING_TONE_STAY_2;
  shape->fade = KRING_FADE_START | KRING_FADE_END;
  kring_scene_add_line (scene, KRING_SHAPE_LINE, KRING_TONE_QUIET, 40, 200, 200, 200)->stroke = KRING_STROKE_DASHED;
  kring_scene_add_line (scene, KRING_SHAPE_LINE, KRING_TONE_QUIET, 40, 210, 200, 210)->stroke = KRING_STROKE_DOTTED;
  shape = kring_scene_add_curve (scene, KRING_SHAPE_ARROW, KRING_TONE_NEXT, way);
  shape->line_width = 1.5;

  add_words (scene, "tante Nadia <& co>", KRING_TEXT_NAME, 46, 66, 108, 1);
  add_words (scene, "belt elke zondag, zoals opa Dirk deed\x01", KRING_TEXT_BODY, 46, 84, 90, 0);
  add_words (scene, "grootvader langs vaderskant, en nog veel meer", KRING_TEXT_SMALL, 200, 100, 80, 1);
  add_words (scene, "هنّا تسكن قريبًا", KRING_TEXT_NAME, 200, 140, 120, 1);

  return scene;
}

static GBytes *
create_picture (KringPictureOptions options)
{
  g_autoptr(KringScene) scene = create_scene ();
  g_autoptr(GError) error = NULL;
  GBytes *bytes = kring_picture_new (scene, &options, &error);

  g_assert_no_error (error);
  g_assert_nonnull (bytes);

  return bytes;
}

/* Puts @bytes in a file of the test's folder and returns what @command (with %s for it) prints. */
static char *
run_on (GBytes     *bytes,
        const char *name,
        const char *command)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *line = g_strdup_printf (command, path);
  g_autoptr(GError) error = NULL;
  char *printed = NULL;
  int status;

  kring_paper_file_save (path, bytes, &error);
  g_assert_no_error (error);
  g_spawn_command_line_sync (line, &printed, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, &error));
  g_unlink (path);

  return printed;
}

static guint32
read_big_endian (const guint8 *data)
{
  return (guint32) data[0] << 24 | (guint32) data[1] << 16 | (guint32) data[2] << 8 | data[3];
}

static void
test_png (void)
{
  g_autoptr(GBytes) bytes = create_picture ((KringPictureOptions) { .format = KRING_PICTURE_PNG, .scale = 1.5 });
  const guint8 *data = g_bytes_get_data (bytes, NULL);

  g_assert_cmpmem (data, 8, "\x89PNG\r\n\x1a\n", 8);
  g_assert_cmpuint (read_big_endian (data + 16), ==, 600);
  g_assert_cmpuint (read_big_endian (data + 20), ==, 450);
}

static void
test_png_too_large (void)
{
  g_autoptr(KringScene) scene = create_scene ();
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = kring_picture_new (scene, &(KringPictureOptions) { .scale = 500 }, &error);

  g_assert_null (bytes);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
}

static void
start_cb (GMarkupParseContext  *context,
          const char           *name,
          const char          **keys,
          const char          **values,
          gpointer              data,
          GError              **error)
{
  if (strcmp (name, "text") == 0)
    g_string_append_c (data, '|');
}

static void
text_cb (GMarkupParseContext  *context,
         const char           *words,
         gsize                 length,
         gpointer              data,
         GError              **error)
{
  if (strcmp (g_markup_parse_context_get_element (context), "text") == 0)
    g_string_append_len (data, words, (gssize) length);
}

static void
test_svg (void)
{
  static const GMarkupParser parser = { .start_element = start_cb, .text = text_cb };
  g_autoptr(GBytes) bytes = create_picture ((KringPictureOptions) { .format = KRING_PICTURE_SVG, .title = "Kring & co" });
  const char *svg = g_bytes_get_data (bytes, NULL);
  gssize length = (gssize) g_bytes_get_size (bytes);
  g_autoptr(GString) words = g_string_new (NULL);
  g_autoptr(GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, words, NULL);
  g_autoptr(GError) error = NULL;
  g_autofree char *none = run_on (bytes, "kring.svg", "xmllint --noout %s");

  g_markup_parse_context_parse (context, svg, length, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);

  /* Real words, one element a line, as they are drawn. */
  g_assert_nonnull (strstr (words->str, "|tante Nadia <& co>"));
  g_assert_nonnull (strstr (words->str, "|belt elke"));
  g_assert_nonnull (strstr (words->str, "…"));
  g_assert_nonnull (strstr (words->str, "|هنّا تسكن قريبًا"));
  g_assert_nonnull (g_strstr_len (svg, length, "direction=\"rtl\""));
  g_assert_null (g_strstr_len (svg, length, "p.secret-ref"));
  g_assert_nonnull (g_strstr_len (svg, length, "linearGradient"));
  g_assert_nonnull (g_strstr_len (svg, length, "stroke-dasharray=\"5 4\""));
}

/* A locale that writes 1,5 must not get into the numbers. */
static void
test_svg_locale (void)
{
  g_autoptr(GBytes) plain = create_picture ((KringPictureOptions) { .format = KRING_PICTURE_SVG });
  g_autoptr(GBytes) dutch = NULL;

  if (setlocale (LC_NUMERIC, "nl_BE.UTF-8") == NULL)
    {
      g_test_skip ("no nl_BE locale");
      return;
    }
  dutch = create_picture ((KringPictureOptions) { .format = KRING_PICTURE_SVG });
  setlocale (LC_NUMERIC, "C");

  g_assert_true (g_bytes_equal (plain, dutch));
}

static void
assert_pdf (GBytes     *pdf,
            const char *page)
{
  g_autofree char *checked = run_on (pdf, "kring.pdf", "qpdf --check %s");
  g_autofree char *info = run_on (pdf, "kring.pdf", "pdfinfo %s");
  g_autofree char *words = run_on (pdf, "kring.pdf", "pdftotext %s -");
  g_autofree char *structure = run_on (pdf, "kring.pdf", "pdfinfo -struct-text %s");
  g_autofree char *objects = run_on (pdf, "kring.pdf", "qpdf --json=2 %s");

  g_assert_null (strstr (checked, "WARNING"));
  g_assert_nonnull (strstr (info, "Tagged:          yes"));
  g_assert_nonnull (strstr (info, "Title:           Kring van Amina"));
  g_assert_nonnull (strstr (info, "Creator:         Kring"));
  g_assert_nonnull (strstr (info, "Pages:           1\n"));
  g_assert_nonnull (strstr (info, "Metadata Stream: yes"));
  g_assert_nonnull (strstr (info, page));
  g_assert_nonnull (strstr (words, "tante Nadia <& co>"));
  g_assert_nonnull (strstr (words, "grootvader lang…"));
  g_assert_nonnull (strstr (structure, "Figure"));
  /* Every line of a wrapped text, and letters in the order in which they are read. */
  g_assert_nonnull (strstr (structure, "belt elke zondag, zoals opa Dirk "));
  g_assert_nonnull (strstr (structure, "هنّا تسكن قريبًا"));
  g_assert_nonnull (strstr (objects, "\"/Lang\": \"u:nl-BE\""));
  g_assert_nonnull (strstr (objects, "\"/DisplayDocTitle\": true"));
  g_assert_nonnull (strstr (objects, "\"/Alt\": \"u:Kring van Amina & Ilyas, twee mensen\""));
}

static void
test_pdf (void)
{
  KringPictureOptions options = {
    .format = KRING_PICTURE_PDF, .palette = KRING_PALETTE_PAPER, .paper = KRING_PAPER_FITTED,
    .title = "Kring van Amina", .language = "nl-BE", .day = 20261014,
  };
  g_autoptr(GBytes) fitted = create_picture (options);
  g_autoptr(GBytes) again = create_picture (options);
  g_autoptr(GBytes) sheet = NULL;

  assert_pdf (fitted, "Page size:       400 x 300 pts");
  g_assert_true (g_bytes_equal (fitted, again));

  options.paper = KRING_PAPER_A3_LANDSCAPE;
  options.footer = "Kring · 14 oktober 2026";
  sheet = create_picture (options);
  assert_pdf (sheet, "A3");
}

/* Bytes that are not as cairo writes them are refused, or come out as some PDF; nothing is read beyond them. */
static void
test_pdf_damaged (void)
{
  static const char *figures[] = { "words", NULL };
  const KringPdfInfo info = { "title", "nl-BE", 20261014 };
  g_autoptr(GBytes) whole = create_picture ((KringPictureOptions) {
    .format = KRING_PICTURE_PDF, .palette = KRING_PALETTE_PAPER, .paper = KRING_PAPER_A4, .footer = "Kring",
  });
  g_autoptr(GRand) random = g_rand_new_with_seed (11);
  gsize length = g_bytes_get_size (whole);

  for (int round = 0; round < 200; round++)
    {
      gsize kept = round % 2 == 0 ? (gsize) g_rand_int_range (random, 0, (gint32) length) : length;
      g_autofree char *data = g_memdup2 (g_bytes_get_data (whole, NULL), MAX (kept, 1));
      g_autoptr(GBytes) damaged = NULL, fixed = NULL;
      g_autoptr(GError) error = NULL;

      for (int i = 0; round % 2 == 1 && i < 8; i++)
        data[length - 1 - (gsize) g_rand_int_range (random, 0, 2000)] = (char) g_rand_int_range (random, 32, 127);
      damaged = g_bytes_new_take (g_steal_pointer (&data), kept);
      fixed = kring_pdf_fix (damaged, &info, figures, &error);
      g_assert_true ((fixed != NULL) == (error == NULL));
    }
}

static void
test_save (void)
{
  g_autofree char *path = g_build_filename (folder, "paper.txt", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "none", "paper.txt", NULL);
  g_autoptr(GBytes) first = g_bytes_new_static ("first", 5);
  g_autoptr(GBytes) second = g_bytes_new_static ("second", 6);
  g_autoptr(GError) error = NULL;
  g_autofree char *contents = NULL;
  GStatBuf there;

  g_assert_true (kring_paper_file_save (path, first, &error));
  g_assert_true (kring_paper_file_save (path, second, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "second");
  g_assert_cmpint (g_stat (path, &there), ==, 0);
  g_assert_cmpint (there.st_mode & 0777, ==, 0600);
  g_unlink (path);

  g_assert_false (kring_paper_file_save (nowhere, first, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_NO_FOLDER);
  g_assert_null (strchr (error->message, '/'));
  g_clear_error (&error);

  if (g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    {
      g_assert_false (kring_paper_file_save ("/dev/full", first, &error));
      g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_FULL);
      g_assert_null (strchr (error->message, '/'));
    }
}

int
main (int   argc,
      char *argv[])
{
  int status;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("kring-picture-XXXXXX", NULL);

  g_test_add_func ("/paper/picture/png", test_png);
  g_test_add_func ("/paper/picture/png-too-large", test_png_too_large);
  g_test_add_func ("/paper/picture/svg", test_svg);
  g_test_add_func ("/paper/picture/svg-locale", test_svg_locale);
  g_test_add_func ("/paper/picture/pdf", test_pdf);
  g_test_add_func ("/paper/picture/pdf-damaged", test_pdf_damaged);
  g_test_add_func ("/paper/file/save", test_save);

  status = g_test_run ();
  g_rmdir (folder);
  g_free (folder);

  return status;
}
