/* test-paper-timeline.c - a timeline on several sheets, as a poster, as a list, for one child
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

#include "kring-document.h"
#include "kring-paper-file.h"
#include "kring-poster.h"
#include "kring-timeline-document.h"
#include "kring-timeline-version.h"
#include "timeline-fixture.h"

#define HOUSES "02-drie-huizen-amina-ilyas-lowie.json"
#define LARGE  "03-groot-zes-kinderen.json"

/* What a command says of the document as PDF, which must be sound. */
static char *
inspect (KringShare           *share,
         const char           *document,
         KringDocumentOptions  options,
         const char           *command)
{
  g_autofree char *folder = g_dir_make_tmp ("kring-timeline-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "timeline.pdf", NULL);
  g_autofree char *check = g_strdup_printf ("qpdf --check %s", path);
  g_autofree char *line = g_strdup_printf (command, path);
  g_autofree char *checked = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) pdf = NULL;
  char *said = NULL;
  int status;

  options.day = 20261125;
  pdf = kring_document_render (document, share, &options, &error);
  g_assert_no_error (error);
  kring_paper_file_save (path, pdf, &error);
  g_assert_no_error (error);
  g_spawn_command_line_sync (check, &checked, NULL, &status, &error);
  g_assert_cmpint (status, ==, 0);
  g_assert_null (strstr (checked, "WARNING"));
  g_spawn_command_line_sync (line, &said, NULL, NULL, &error);
  g_assert_no_error (error);
  g_unlink (path);
  g_rmdir (folder);

  return said;
}

static guint
count_in (const char *text,
          const char *part)
{
  guint n = 0;

  for (const char *at = strstr (text, part); at != NULL; at = strstr (at + 1, part))
    n++;

  return n;
}

static void
test_sheets (void)
{
  static const guint numbers[] = { 2, 3, 6 };
  g_autoptr(KringShare) share = load_sample (HOUSES);

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *info = inspect (share, "timeline", (KringDocumentOptions) { .n_sheets = numbers[i] }, "pdfinfo %s");
      g_autofree char *text = inspect (share, "timeline", (KringDocumentOptions) { .n_sheets = numbers[i] }, "pdftotext %s -");
      g_autofree char *pages = g_strdup_printf ("Pages:           %u\n", numbers[i]);

      g_assert_nonnull (strstr (info, pages));
      g_assert_nonnull (strstr (info, "Tagged:          yes"));
      /* every sheet can be read alone */
      g_assert_cmpuint (count_in (text, "Lowie\n"), >=, numbers[i]);
    }
}

/* A few days over more sheets than there are days. */
static void
test_short (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  KringRecord *event = add (family, KRING_NOUN_EVENT, "kind", "fun", "title", "Pannenkoeken", NULL);
  const KringDocumentOptions options = { .n_sheets = KRING_DOCUMENT_MOST_SHEETS };
  g_autoptr(KringShare) share = NULL;
  g_autofree char *info = NULL;
  KringDate today;

  kring_date_from_day (&today, kring_day_today ());
  kring_record_set_date (event, "date", &today);
  kring_date_clear (&today);
  kring_family_put (family, event);
  kring_family_changed (family);
  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  info = inspect (share, "timeline", options, "pdfinfo %s");
  g_assert_nonnull (strstr (info, "Pages:           24\n"));
}

/* Parts of one picture: together all of it, and everyone but the last with a strip of the next. */
static void
test_grid (void)
{
  for (guint n = 1; n <= KRING_DOCUMENT_MOST_SHEETS; n++)
    {
      g_autoptr(KringSheet) sheet = kring_sheet_new (&(KringSheetOptions) { .paper = KRING_PAPER_A4_LANDSCAPE, .is_picture = TRUE });
      KringPoster poster = { 0 };
      double overlap;

      kring_poster_init (&poster, sheet, n);
      g_assert_cmpuint (poster.columns * poster.rows, ==, n);
      g_assert_cmpuint (poster.columns, >=, poster.rows);
      overlap = poster.columns > 1 ? (poster.columns * poster.tile_width - poster.width) / (poster.columns - 1) : 20;
      g_assert_cmpfloat (overlap, >, 15);
      g_assert_cmpfloat (overlap, <, 60);
      g_assert_cmpfloat (poster.tile_width, <, 842);
      g_assert_cmpfloat (poster.tile_height, <, 595);
    }
}

static void
test_poster (void)
{
  static const char * const samples[] = { HOUSES, LARGE };
  static const guint numbers[] = { 3, 12 };

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autoptr(KringShare) share = load_sample (samples[i]);
      KringDocumentOptions options = { .n_sheets = numbers[i], .is_poster = TRUE };
      g_autofree char *info = inspect (share, "timeline", options, "pdfinfo %s");
      g_autofree char *text = inspect (share, "timeline", options, "pdftotext %s -");
      g_autofree char *objects = inspect (share, "timeline", options, "qpdf --json=2 %s");
      g_autofree char *pages = g_strdup_printf ("Pages:           %u\n", numbers[i]);

      g_assert_nonnull (strstr (info, pages));
      for (guint sheet = 1; sheet <= numbers[i]; sheet++)
        {
          g_autofree char *which = g_strdup_printf ("Sheet %u of %u", sheet, numbers[i]);
          g_autofree char *where = g_strdup_printf ("Where sheet %u goes", sheet);

          g_assert_nonnull (strstr (text, which));
          g_assert_nonnull (strstr (objects, where));
        }
    }
}

static void
test_key_moments (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  KringRecord *child = add_child (family, "Noor", "2015-04-02");
  KringRecord *birth = add (family, KRING_NOUN_EVENT, "kind", "birth", "title", "Noor is geboren", "=date", "2015-04-02", NULL);
  KringRecord *school = add (family, KRING_NOUN_EVENT, "kind", "school", "title", "Eerste schooldag", "=date", "2018-09-03", NULL);
  const KringTimelineVersion version = { .key_moments = TRUE };
  g_autoptr(KringShare) share = NULL;

  g_assert_nonnull (child);
  kring_family_changed (family);
  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_assert_nonnull (kring_timeline_version_get_title (&version, share, birth));
  g_assert_null (kring_timeline_version_get_title (&version, share, school));

  /* and what people marked themselves */
  kring_record_set_int (school, "key_moment", 1);
  kring_family_put (family, school);
  kring_family_changed (family);
  g_clear_object (&share);
  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_assert_nonnull (kring_timeline_version_get_title (&version, share, birth));
  g_assert_nonnull (kring_timeline_version_get_title (&version, share, school));
}

/* Their own lane, and only what is worded for children. */
static void
test_child (void)
{
  g_autoptr(KringShare) share = load_sample (HOUSES);
  g_autoptr(GPtrArray) children = kring_share_children (share);
  GPtrArray *events = kring_share_list (share, KRING_NOUN_EVENT);
  const KringTimelineVersion version = { .child = kring_record_get_id (children->pdata[0]) };
  PangoContext *context = create_context ();
  g_autoptr(KringTimelineModel) model = kring_timeline_version_new_model (&version, share, context);
  guint n = 0;

  g_assert_cmpuint (kring_timeline_model_get_children (model)->len, ==, 1);
  for (int lane = 0; lane < KRING_N_LANES; lane++)
    {
      GPtrArray *items = kring_timeline_model_get_lane (model, (KringLane) lane);

      for (guint i = 0; i < items->len; i++)
        {
          const KringTimelineItem *item = items->pdata[i];

          if (kring_record_get_noun (item->record) != KRING_NOUN_EVENT)
            continue;
          n++;
          g_assert_cmpstr (item->title, ==, kring_record_get_text (item->record, "child_text"));
          g_assert_nonnull (strstr (item->words, item->title));
        }
    }
  g_assert_cmpuint (n, >, 2);
  g_assert_cmpuint (n, <, events->len / 4);
  g_object_unref (context);
}

/* With its heads on every page; everybody's own words where people tell it differently. */
static void
test_list (void)
{
  g_autoptr(KringShare) share = load_sample (HOUSES);
  GPtrArray *events = kring_share_list (share, KRING_NOUN_EVENT);
  g_autofree char *text = inspect (share, "timeline-list", (KringDocumentOptions) { 0 }, "pdftotext -layout %s -");
  g_autofree char *read = inspect (share, "timeline-list", (KringDocumentOptions) { 0 }, "pdfinfo -struct-text %s");
  g_auto(GStrv) split = g_regex_split_simple ("[\\s\"]+", read, 0, 0);
  g_autofree char *aloud = g_strjoinv (" ", split);
  guint n_pages = count_in (text, "\f"), n_views = 0;

  g_assert_cmpuint (n_pages, >, 3);
  g_assert_cmpuint (count_in (text, "Told by"), ==, n_pages);
  for (guint i = 0; i < events->len; i++)
    {
      GPtrArray *views = kring_share_parts (share, events->pdata[i], KRING_NOUN_EVENT_VIEW);
      g_auto(GStrv) words = g_regex_split_simple ("\\s+", kring_record_get_text (events->pdata[i], "title"), 0, 0);
      g_autofree char *title = g_strjoinv (" ", words);

      if (strchr (title, '"') == NULL)
        g_assert_nonnull (strstr (aloud, title));
      for (guint j = 0; j < views->len; j++)
        n_views += kring_record_has (views->pdata[j], "text");
    }
  g_assert_cmpuint (n_views, >, 4);
  g_assert_nonnull (strstr (aloud, "Stijn: "));
}

/* What is hidden from a reader is on none of them. */
static void
test_hidden (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  KringRecord *child = add_child (family, "Noor", "2015-04-02");
  static const KringDocumentOptions all[] = {
    { .n_sheets = 1 }, { .n_sheets = 2 }, { .n_sheets = 4, .is_poster = TRUE }, { .key_moments = TRUE },
  };
  g_autoptr(KringShare) share = NULL;

  g_assert_nonnull (child);
  add (family, KRING_NOUN_EVENT, "kind", "birth", "title", "Noor is geboren", "=date", "2015-04-02", NULL);
  add (family, KRING_NOUN_EVENT, "kind", "birth", "title", "Geheim van mama", "=date", "2013-01-02", "visibility", "parents", NULL);
  kring_family_changed (family);
  share = kring_share_new (family, KRING_PROFILE_PRESENT, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_autofree char *picture = inspect (share, "timeline", all[i], "pdfinfo -struct-text %s");
      g_autofree char *list = inspect (share, "timeline-list", all[i], "pdfinfo -struct-text %s");

      g_assert_nonnull (strstr (list, "geboren"));
      g_assert_null (strstr (picture, "Geheim"));
      g_assert_null (strstr (list, "Geheim"));
      g_assert_null (strstr (list, "2013"));
    }
}

/* Left to itself no letters are smaller than 8 points, on as few sheets as that takes; what one sheet makes of it is told. */
static void
test_as_many_as_it_takes (void)
{
  static const struct {
    const char           *sample;
    KringDocumentOptions  options;
    guint                 n_sheets;
    gboolean              is_poster;
  } cases[] = {
    { "01-eenvoudig-noor-mats.json", { .paper = KRING_PAPER_A4 }, 1 },
    { HOUSES, { .paper = KRING_PAPER_A4 }, 1 },
    { HOUSES, { .paper = KRING_PAPER_A3 }, 1 },
    { HOUSES, { .paper = KRING_PAPER_A4, .key_moments = TRUE }, 1 },
    { LARGE,  { .paper = KRING_PAPER_A4 }, 6, TRUE },
    { LARGE,  { .paper = KRING_PAPER_A4, .key_moments = TRUE }, 1 },
    { LARGE,  { .paper = KRING_PAPER_A3 }, 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(KringShare) share = load_sample (cases[i].sample);
      KringDocumentOptions one = cases[i].options;
      KringTimelinePaper paper;

      g_assert_true (kring_timeline_document_measure (share, &cases[i].options, &paper));
      g_assert_cmpuint (paper.n_sheets, ==, cases[i].n_sheets);
      g_assert_cmpint (paper.is_poster, ==, cases[i].is_poster);
      g_assert_cmpfloat (paper.letters, >, 7.9);
      g_assert_cmpfloat_with_epsilon (paper.wanted, 8, 0.01);

      one.n_sheets = 1;
      g_assert_true (kring_timeline_document_measure (share, &one, &paper));
      g_assert_cmpuint (paper.n_sheets, ==, 1);
      g_assert_cmpint (paper.letters < 7.9, ==, cases[i].n_sheets > 1);
    }
}

/* Where much is told a sheet has less of it. */
static void
test_shares (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  KringRecord *child = add_child (family, "Noor", "2000-01-01");
  g_autoptr(KringShare) share = NULL;
  g_autofree char *text = NULL;

  g_assert_nonnull (child);
  add (family, KRING_NOUN_FAMILY, "title", "Noor", "=as_of", "2020-01-01", NULL);
  for (int i = 0; i < 60; i++)
    {
      g_autofree char *date = g_strdup_printf ("2019-%02d-%02d", i % 12 + 1, i % 28 + 1);

      add (family, KRING_NOUN_EVENT, "kind", "fun", "title", "feest", "=date", date, NULL);
    }
  kring_family_changed (family);
  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  text = inspect (share, "timeline", (KringDocumentOptions) { .n_sheets = 2 }, "pdftotext %s -");
  g_assert_nonnull (strstr (text, "Timeline · "));
  g_assert_true (strstr (text, "2018\n") != NULL || strstr (text, "2019\n") != NULL);   /* the first ends there, not in 2010 */
  g_assert_null (strstr (text, "– December 2009"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/timeline/sheets", test_sheets);
  g_test_add_func ("/paper/timeline/short", test_short);
  g_test_add_func ("/paper/timeline/as-many-as-it-takes", test_as_many_as_it_takes);
  g_test_add_func ("/paper/timeline/shares", test_shares);
  g_test_add_func ("/paper/timeline/grid", test_grid);
  g_test_add_func ("/paper/timeline/poster", test_poster);
  g_test_add_func ("/paper/timeline/key-moments", test_key_moments);
  g_test_add_func ("/paper/timeline/child", test_child);
  g_test_add_func ("/paper/timeline/list", test_list);
  g_test_add_func ("/paper/timeline/hidden", test_hidden);

  return g_test_run ();
}
