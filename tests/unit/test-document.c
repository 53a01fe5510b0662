/* test-document.c - documents of the sample families, for every reader
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#include "kring-document.h"
#include "kring-family-json.h"
#include "kring-kinds.h"
#include "kring-paper-file.h"

#define SIMPLE "01-eenvoudig-noor-mats.json"
#define HOUSES "02-drie-huizen-amina-ilyas-lowie.json"
#define LARGE  "03-groot-zes-kinderen.json"

static char *folder;

static KringFamily *
read_family (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("KRING_SOURCE"), "data", "sample", name, NULL);
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;
  KringFamily *family;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  family = kring_family_json_read (text, &error);
  g_assert_no_error (error);

  return family;
}

static char *
inspect (GBytes     *pdf,
         const char *command)
{
  g_autofree char *path = g_build_filename (folder, "plan.pdf", NULL);
  g_autofree char *line = g_strdup_printf (command, path);
  g_autoptr(GError) error = NULL;
  char *printed = NULL;
  int status;

  kring_paper_file_save (path, pdf, &error);
  g_assert_no_error (error);
  g_spawn_command_line_sync (line, &printed, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, &error));
  g_unlink (path);

  return printed;
}

static GBytes *
render (KringShare           *share,
        KringDocumentOptions  options)
{
  g_autoptr(GError) error = NULL;
  GBytes *pdf;

  options.day = 20261125;
  pdf = kring_document_render ("plan", share, &options, &error);
  g_assert_no_error (error);

  return pdf;
}

/* With one space wherever a line, an element or a page ended. */
static char *
flatten (const char *text)
{
  g_auto(GStrv) split = g_regex_split_simple ("[\\s\"]+", text, 0, 0);

  return g_strjoinv (" ", split);
}

/* All words in the order in which they are read aloud. */
static char *
read_aloud (GBytes *pdf)
{
  g_autofree char *text = inspect (pdf, "pdfinfo -struct-text %s");

  return flatten (text);
}

static KringRecord *
get_last_plan (KringShare *share)
{
  GPtrArray *plans = kring_share_list (share, KRING_NOUN_PLAN);

  return plans->len > 0 ? plans->pdata[plans->len - 1] : NULL;
}

static void
assert_says (const char *words,
             const char *sentence)
{
  g_autofree char *flat = flatten (sentence);

  if (strstr (words, flat) == NULL)
    g_error ("not on the page: %s", flat);
}

static void
test_sound (gconstpointer data)
{
  g_autoptr(KringFamily) family = read_family (data);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  GPtrArray *items = kring_share_parts (share, get_last_plan (share), KRING_NOUN_PLAN_ITEM);

  for (guint i = 0; i < 4; i++)
    {
      KringDocumentOptions options = {
        .paper = i == 3 ? KRING_PAPER_A4_LANDSCAPE : KRING_PAPER_A4, .large_print = i == 1, .child_words = i == 2,
      };
      g_autoptr(GBytes) pdf = render (share, options);
      g_autoptr(GBytes) again = render (share, options);
      g_autofree char *checked = inspect (pdf, "qpdf --check %s");
      g_autofree char *info = inspect (pdf, "pdfinfo %s");
      g_autofree char *fonts = inspect (pdf, "pdffonts %s");
      g_autofree char *words = i < 2 ? read_aloud (pdf) : NULL;

      g_assert_true (g_bytes_equal (pdf, again));
      g_assert_null (strstr (checked, "WARNING"));
      g_assert_nonnull (strstr (info, "Tagged:          yes"));
      g_assert_nonnull (strstr (info, "Title:           Ons plan"));
      g_assert_nonnull (strstr (info, "Creator:         Kring"));
      g_assert_nonnull (strstr (info, i == 3 ? "841.89 x 595.276" : "595.276 x 841.89"));
      g_assert_null (strstr (fonts, " no  no "));
      for (guint j = 0; words != NULL && j < items->len; j++)
        assert_says (words, kring_record_get_text (items->pdata[j], "text"));
    }
}

/* The letter in the order in which it is told. */
static void
test_order (void)
{
  static const char * const sentences[] = {
    "Amina, Ilyas and Lowie", "Ons plan", "dit plan is er zodat jullie veilig zijn", "Wij willen dat alle kinderen weer samen",
    "Kelly and Stijn", "This plan was made by Kelly, Stijn, Younes", "Sara is te bereiken op werkdagen", "Who does what for you",
    "De jeugdrechter vroeg deze begeleiding", "beslist niet waar Amina woont", "Geen alcohol in huis als er kinderen zijn",
    "What is going well?", "Kelly drinkt niet meer", "Wendy en Kelly bellen elke zondag", "What are we worried about?",
    "Op 4 maart 2023 brak er een glas", "Hoe goed en veilig genoeg", "7 is enough for us", "What needs to happen?",
    "In de gang wordt niet geroepen", "Er komt geld te kort",
    "Hoe goed en veilig genoeg", "Agreements", "Who steps in", "Codewoord", "Joris vragen om de wieg",
    "Amina is elk tweede weekend", "kennen het plan", "Signpost", "Babbelmoment voor zwangere vrouwen", "vragen stellen",
    "If it goes wrong after all", "Bel tante Wendy of ga naar Agnes", "How the help steps back",
    "De familie leidt zelf", "Wanneer zou Amina kunnen kiezen", "de zes maanden zijn nog niet om", "Griet",
    "Signatures and drawings", "tekening van een haai", NULL
  };
  g_autoptr(KringFamily) family = read_family (HOUSES);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autoptr(GBytes) pdf = render (share, (KringDocumentOptions) { 0 });
  g_autofree char *words = read_aloud (pdf);
  const char *at = words;

  for (guint i = 0; sentences[i] != NULL; i++)
    {
      const char *found = strstr (at, sentences[i]);

      if (found == NULL)
        g_error ("not in its place: %s", sentences[i]);
      at = found;
    }
}

/* The marks given by the day of the plan, not those of later; no average anywhere. */
static void
test_marks (void)
{
  g_autoptr(KringFamily) family = read_family (SIMPLE);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autoptr(GBytes) pdf = render (share, (KringDocumentOptions) { 0 });
  g_autofree char *objects = inspect (pdf, "qpdf --json=2 %s");
  g_autofree char *words = read_aloud (pdf);

  g_assert_nonnull (strstr (objects, "\"/Alt\": \"u:3: Elif; 4: Bram, anneanne; 5: Naima; enough: 7\""));
  assert_says (words, "“I don't know”: Jeannine");
}

static void
test_signatures (void)
{
  g_autoptr(KringFamily) family = read_family (SIMPLE);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autoptr(GBytes) pdf = render (share, (KringDocumentOptions) { 0 });
  g_autofree char *words = read_aloud (pdf);
  const char *signatures = strstr (words, "Signatures and drawings");

  g_assert_nonnull (signatures);
  assert_says (signatures, "mondeling");
  /* Made the plan and have not signed yet: there is room for them. */
  assert_says (signatures, "anneanne");
  assert_says (signatures, "Fatou");
}

/* A plan without one worry is complete. */
static void
test_no_worry (void)
{
  g_autoptr(KringFamily) family = read_family (SIMPLE);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  GPtrArray *items = kring_family_list (family, KRING_NOUN_PLAN_ITEM);
  g_autoptr(GPtrArray) gone = g_ptr_array_new ();
  g_autoptr(GBytes) pdf = NULL;
  g_autofree char *words = NULL;

  for (guint i = 0; i < items->len; i++)
    if (g_str_equal (kring_kinds_group ("plan_item_kind", kring_record_get_text (items->pdata[i], "kind")), "worry"))
      g_ptr_array_add (gone, items->pdata[i]);
  g_assert_cmpuint (gone->len, >, 0);
  for (guint i = 0; i < gone->len; i++)
    {
      kring_record_set_int (gone->pdata[i], "withdrawn", 1);
      kring_family_put (family, gone->pdata[i]);
    }
  kring_family_changed (family);

  pdf = render (share, (KringDocumentOptions) { 0 });
  words = read_aloud (pdf);
  g_assert_null (strstr (words, "worried about"));
  assert_says (words, "What is going well?");
  assert_says (words, "What needs to happen?");
}

static void
test_nothing (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autoptr(GError) error = NULL;

  g_assert_null (kring_document_render ("plan", share, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (kring_document_render ("timeline", share, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (kring_document_render ("circle", share, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (kring_document_render ("recipe", share, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_nonnull (kring_document_find ("plan"));
}

/* Whether @words stand in some plan item that the reader may see. */
static gboolean
is_seen (KringShare *share,
         const char *words)
{
  GPtrArray *items = kring_share_list (share, KRING_NOUN_PLAN_ITEM);
  const char *field = kring_share_get_profile (share) == KRING_PROFILE_CHILD ? "child_text" : "text";

  for (guint i = 0; i < items->len; i++)
    if (g_strcmp0 (kring_record_get_text (items->pdata[i], field), words) == 0)
      return TRUE;

  return FALSE;
}

/* What a reader may not see is nowhere in their file, whatever the PDF hides where. */
static void
test_readers (gconstpointer data)
{
  static const KringProfile readers[] = {
    KRING_PROFILE_PARENTS, KRING_PROFILE_FAMILY, KRING_PROFILE_PRESENT, KRING_PROFILE_CHILD, KRING_PROFILE_SERVICE,
  };
  g_autoptr(KringFamily) family = read_family (data);
  GPtrArray *all = kring_family_list (family, KRING_NOUN_PLAN_ITEM);

  for (guint i = 0; i < G_N_ELEMENTS (readers); i++)
    {
      g_autoptr(KringShare) share = kring_share_new (family, readers[i], 0);
      g_autoptr(GBytes) pdf = NULL;
      g_autofree char *words = NULL, *objects = NULL;

      g_assert_nonnull (get_last_plan (share));
      pdf = render (share, (KringDocumentOptions) { .child_words = TRUE });
      words = read_aloud (pdf);
      objects = inspect (pdf, "qpdf --json=2 %s");
      for (guint j = 0; j < all->len; j++)
        {
          const char *text = kring_record_get_text (all->pdata[j], "text");

          if (text == NULL || is_seen (share, text))
            continue;
          if (strstr (words, text) != NULL || strstr (objects, text) != NULL)
            g_error ("%s reads: %s", kring_profile_to_code (readers[i]), text);
        }
    }
}

/* Sheets on their side (a timeline one, a circle more: with a table), that name everybody who is on it to who cannot see it. */
static void
test_pictures (gconstpointer data)
{
  static const char * const codes[] = { "timeline", "circle" };
  g_autoptr(KringFamily) family = read_family (data);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_PRESENT, 0);
  g_autoptr(GPtrArray) children = kring_share_children (share);

  for (guint i = 0; i < 2 * G_N_ELEMENTS (codes); i++)
    {
      const KringDocumentOptions options = {
        .paper = i < 2 ? KRING_PAPER_A4 : KRING_PAPER_A3, .large_print = i >= 2, .day = 20261125, .moment = 20230601,
        .n_sheets = 1,
      };
      g_autoptr(GError) error = NULL;
      g_autoptr(GBytes) pdf = kring_document_render (codes[i % 2], share, &options, &error);
      g_autofree char *checked = NULL, *info = NULL, *words = NULL;

      g_assert_no_error (error);
      checked = inspect (pdf, "qpdf --check %s");
      info = inspect (pdf, "pdfinfo %s");
      words = inspect (pdf, "pdftotext %s -");
      g_assert_null (strstr (checked, "WARNING"));
      g_assert_cmpint (strstr (info, "Pages:           1\n") != NULL, ==, i % 2 == 0);
      g_assert_nonnull (strstr (info, i < 2 ? "841.89 x 595.276" : "1190.55 x 841.89"));
      for (guint j = 0; j < children->len; j++)
        g_assert_nonnull (strstr (words, kring_person_name (children->pdata[j])));
    }
}

/* A child reads what is worded for children, and who made it. */
static void
test_child (void)
{
  g_autoptr(KringFamily) family = read_family (HOUSES);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_CHILD, 0);
  g_autoptr(GBytes) pdf = render (share, (KringDocumentOptions) { 0 });
  g_autofree char *words = read_aloud (pdf);

  assert_says (words, "dit plan is er zodat jullie veilig zijn en goed slapen");
  assert_says (words, "Dat is nooit jullie schuld.");
  assert_says (words, "Zeg 'pannenkoek' en de grote mensen stoppen.");
  assert_says (words, "Bel tante Wendy of ga naar Agnes. Jij doet niks verkeerd.");
  g_assert_null (strstr (words, "De jeugdrechter"));
  g_assert_null (strstr (words, "Who checks"));
}

int
main (int   argc,
      char *argv[])
{
  int status;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("kring-document-XXXXXX", NULL);

  g_test_add_data_func ("/paper/document/sound/simple", SIMPLE, test_sound);
  g_test_add_data_func ("/paper/document/sound/houses", HOUSES, test_sound);
  g_test_add_data_func ("/paper/document/sound/large", LARGE, test_sound);
  g_test_add_func ("/paper/document/order", test_order);
  g_test_add_func ("/paper/document/marks", test_marks);
  g_test_add_func ("/paper/document/signatures", test_signatures);
  g_test_add_func ("/paper/document/no-worry", test_no_worry);
  g_test_add_func ("/paper/document/nothing", test_nothing);
  g_test_add_func ("/paper/document/child", test_child);
  g_test_add_data_func ("/paper/document/pictures/simple", SIMPLE, test_pictures);
  g_test_add_data_func ("/paper/document/pictures/houses", HOUSES, test_pictures);
  g_test_add_data_func ("/paper/document/pictures/large", LARGE, test_pictures);
  g_test_add_data_func ("/paper/document/readers/simple", SIMPLE, test_readers);
  g_test_add_data_func ("/paper/document/readers/houses", HOUSES, test_readers);

  status = g_test_run ();
  g_rmdir (folder);
  g_free (folder);

  return status;
}
