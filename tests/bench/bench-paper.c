/* bench-paper.c - what it takes to put a plan, a timeline and a circle on paper, once letters are loaded
 *
 *   bench-paper print     documents as PDF
 *   bench-paper floor     as many words on as many pages, and nothing else
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <cairo-pdf.h>
#include <stdlib.h>

#include "kring-document.h"
#include "kring-family-json.h"
#include "kring-lettering.h"

#define HOUSES "02-drie-huizen-amina-ilyas-lowie.json"
#define LARGE  "03-groot-zes-kinderen.json"
#define ROUNDS 9

static const struct {
  const char           *name;
  const char           *sample;
  const char           *document;
  KringDocumentOptions  options;
  guint                 n_words, n_pages;   /* for the floor: about as many as there are */
} papers[] = {
  { "plan 02",          HOUSES, "plan",     { .paper = KRING_PAPER_A4 }, 900, 4 },
  { "timeline 02 A3",   HOUSES, "timeline", { .paper = KRING_PAPER_A3 }, 300, 1 },
  { "circle 03 A3",     LARGE,  "circle",   { .paper = KRING_PAPER_A3 }, 900, 6 },
  { "poster 03",        LARGE,  "timeline", { .paper = KRING_PAPER_A4, .n_sheets = 12, .is_poster = TRUE }, 700, 12 },
};

static KringShare *
load (const char *sample)
{
  g_autofree char *path = g_build_filename (g_getenv ("KRING_SOURCE"), "data", "sample", sample, NULL);
  g_autofree char *text = NULL;
  g_autoptr(KringFamily) family = NULL;

  if (!g_file_get_contents (path, &text, NULL, NULL) || (family = kring_family_json_read (text, NULL)) == NULL)
    exit (EXIT_FAILURE);

  return kring_share_new (family, KRING_PROFILE_FULL, 0);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const gint64 *one = a, *other = b;

  return (*one > *other) - (*one < *other);
}

static void
print (gsize which)
{
  g_autoptr(KringShare) share = load (papers[which].sample);
  gint64 times[ROUNDS];

  for (int i = -1; i < ROUNDS; i++)   /* a first time for letters */
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr(GBytes) pdf = kring_document_render (papers[which].document, share, &papers[which].options, NULL);

      if (pdf == NULL)
        exit (EXIT_FAILURE);
      if (i >= 0)
        times[i] = g_get_monotonic_time () - start;
    }

  qsort (times, ROUNDS, sizeof *times, compare);
  g_print ("%s\t%.3f\tms\n", papers[which].name, (double) times[ROUNDS / 2] / 1000);
}

static cairo_status_t
drop_cb (void                *closure,
         const unsigned char *data,
         unsigned int         length)
{
  return CAIRO_STATUS_SUCCESS;
}

static void
print_least (gsize which)
{
  PangoContext *context = kring_lettering_create_context ("nl-BE");
  gint64 times[ROUNDS];

  for (int i = -1; i < ROUNDS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (drop_cb, NULL, 842, 595);
      cairo_t *cr = cairo_create (surface);

      for (guint word = 0; word < papers[which].n_words; word++)
        {
          g_autoptr(PangoLayout) layout = pango_layout_new (context);
          g_autofree char *text = g_strdup_printf ("woord %u", word);

          pango_layout_set_text (layout, text, -1);
          kring_lettering_draw (cr, layout, 20 + word % 7 * 110, 20 + word / 7 % 40 * 14);
          if (word % (papers[which].n_words / papers[which].n_pages) == 0)
            cairo_show_page (cr);
        }
      cairo_destroy (cr);
      cairo_surface_finish (surface);
      cairo_surface_destroy (surface);
      if (i >= 0)
        times[i] = g_get_monotonic_time () - start;
    }
  g_object_unref (context);

  qsort (times, ROUNDS, sizeof *times, compare);
  g_print ("%s\t%.3f\tms\n", papers[which].name, (double) times[ROUNDS / 2] / 1000);
}

int
main (int   argc,
      char *argv[])
{
  gboolean is_floor = argc > 1 && g_str_equal (argv[1], "floor");

  for (gsize i = 0; i < G_N_ELEMENTS (papers); i++)
    if (is_floor)
      print_least (i);
    else
      print (i);

  return EXIT_SUCCESS;
}
