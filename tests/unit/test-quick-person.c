/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-family-json.h"
#include "kring-quick-person.h"
#include "kring-words.h"

/* Family 02, as the counsellor sees it. */
static KringShare *
open_family (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("KRING_SOURCE"), "data/sample/02-drie-huizen-amina-ilyas-lowie.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr(KringFamily) family = NULL;
  g_autoptr(GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  family = kring_family_json_read (text, &error);
  g_assert_no_error (error);

  return kring_share_new (family, KRING_PROFILE_FULL, 0);
}

static const struct {
  const char *said;
  const char *given;
  const char *family_name;
  const char *call;
  const char *label;
  const char *tie_kind;
  const char *sex;
  const char *whose;
} lines[] = {
  { "Agnes", "Agnes" },
  { "  Agnes   Wuyts ", "Agnes", "Wuyts" },
  { "Zoë De Backere", "Zoë", "De Backere" },
  { "oma Marleen", "Marleen", NULL, "oma Marleen", NULL, "grandmother", "f" },
  { "Oma Marleen", "Marleen", NULL, "Oma Marleen", NULL, "grandmother", "f" },
  { "oma Marleen De Backere", "Marleen", "De Backere", "oma Marleen", NULL, "grandmother", "f" },
  { "Marleen, oma", "Marleen", NULL, NULL, NULL, "grandmother", "f" },
  { "Marleen, oma van Lowie", "Marleen", NULL, NULL, NULL, "grandmother", "f", "Lowie" },
  { "Marleen, oma van mama", "Marleen", NULL, NULL, NULL, "grandmother", "f", "Kelly" },
  { "oma Marleen, oma van mama", "Marleen", NULL, "oma Marleen", NULL, "grandmother", "f", "Kelly" },
  { "grandma Marleen, grandma of mum", "Marleen", NULL, "grandma Marleen", NULL, "grandmother", "f", "Kelly" },
  { "buurvrouw Rita, vriendin van mama", "Rita", NULL, "buurvrouw Rita", NULL, "friend", "f", "Kelly" },
  { "nonkel Bart van Lowie", "Bart", NULL, "nonkel Bart", NULL, "uncle", "m", "Lowie" },
  { "tante Ann van Damme", "Ann", "van Damme", "tante Ann", NULL, "aunt", "f" },   /* no Damme here: a name */
  { "uncle Tom", "Tom", NULL, "uncle Tom", NULL, "uncle", "m" },
  { "buurman met de witte hond", NULL, NULL, NULL, "buurman met de witte hond", "neighbour", "m" },
  { "oma van Lowie", NULL, NULL, NULL, "oma van Lowie", "grandmother", "f", "Lowie" },
  { "juf van het tweede leerjaar", NULL, NULL, NULL, "juf van het tweede leerjaar", "teacher", "f" },
  { "mevrouw van de bakker", NULL, NULL, NULL, "mevrouw van de bakker" },
  { "advocaat", NULL, NULL, NULL, "advocaat", "lawyer" },
  { "Peter Goethals", "Peter", "Goethals" },
  { "peter Jan", "Jan", NULL, "peter Jan", NULL, "godfather", "m" },
  { "oma Marleen, die van nummer 14", "Marleen", NULL, "oma Marleen", "die van nummer 14", "grandmother", "f" },
  { "oma marleen, die van nummer 14", NULL, NULL, NULL, "oma marleen, die van nummer 14", "grandmother", "f" },
  { "mama van Louis", NULL, NULL, NULL, "mama van Louis", NULL, "f" },   /* no Louis here: of somebody else */
  { "hond Max", "Max", NULL, NULL, "hond" },
  { "de kat Pluis", "Pluis", NULL, NULL, "de kat" },
  { "Max, hond van oma", "Max", NULL, NULL, "hond van oma" },
  { "onze hond", NULL, NULL, NULL, "onze hond" },
  { "Agnes, die van nummer 14", "Agnes", NULL, NULL, "die van nummer 14" },
  { "Agnes,", "Agnes" },
};

static void
test_lines (void)
{
  g_autoptr(KringShare) share = open_family ();

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_auto(KringQuickPerson) person;

      g_test_message ("%s", lines[i].said);
      g_assert_true (kring_quick_person_read (&person, share, lines[i].said));
      g_assert_cmpstr (person.given, ==, lines[i].given);
      g_assert_cmpstr (person.family_name, ==, lines[i].family_name);
      g_assert_cmpstr (person.call, ==, lines[i].call);
      g_assert_cmpstr (person.label, ==, lines[i].label);
      g_assert_cmpstr (person.tie_kind, ==, lines[i].tie_kind);
      g_assert_cmpstr (person.sex, ==, lines[i].sex);
      g_assert_cmpuint (person.whose->len, ==, lines[i].whose != NULL ? 1 : 3);
      if (lines[i].whose != NULL)
        g_assert_cmpstr (kring_person_name (person.whose->pdata[0]), ==, lines[i].whose);
    }
}

/* Before anybody is mama or papa. What a grandmother of mama is to the children, everybody knows. */
static void
test_parents (void)
{
  static const struct { const char *said, *given, *family_name, *call, *label, *tie_kind, *through; } rows[] = {
    { "oma Lisette, oma van mama", "Lisette", NULL, "oma Lisette", NULL, "grandmother", "mother" },
    { "oma Lisette van mama", "Lisette", NULL, "oma Lisette", NULL, "grandmother", "mother" },
    { "Lisette, grandma of mum", "Lisette", NULL, NULL, NULL, "grandmother", "mother" },
    { "opa van papa", NULL, NULL, NULL, "opa van papa", "grandfather", "father" },
    { "nonkel Dirk, broer van papa", "Dirk", NULL, "nonkel Dirk", "broer van papa", "uncle", "father" },
    { "Dirk, broer van papa", "Dirk", NULL, NULL, "broer van papa", NULL, "father" },
    { "broer Dirk van papa", "Dirk", NULL, "broer Dirk", "broer van papa", NULL, "father" },
    { "broer van papa", NULL, NULL, NULL, "broer van papa", NULL, "father" },
    { "vriendin Katrien van mama", "Katrien", NULL, "vriendin Katrien", "vriendin van mama", "friend", NULL },
    { "collega Ria van mama", "Ria", NULL, "collega Ria", "collega van mama", "colleague", NULL },
    { "oma Lisette van Mama", "Lisette", "van Mama", "oma Lisette", NULL, "grandmother", NULL },   /* a name */
  };
  g_autoptr(KringFamily) family = kring_family_new ();
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto(KringQuickPerson) person = { NULL };

      g_test_message ("%s", rows[i].said);
      g_assert_true (kring_quick_person_read (&person, share, rows[i].said));
      g_assert_cmpstr (person.given, ==, rows[i].given);
      g_assert_cmpstr (person.family_name, ==, rows[i].family_name);
      g_assert_cmpstr (person.call, ==, rows[i].call);
      g_assert_cmpstr (person.label, ==, rows[i].label);
      g_assert_cmpstr (person.tie_kind, ==, rows[i].tie_kind);
      g_assert_cmpstr (person.through, ==, rows[i].through);
    }
}

static void
test_pets (void)
{
  static const char * const pets[] = { "hond Max", "de kat Pluis", "Max, hond", "Max, de hond van oma", "onze hond" };
  static const char * const others[] = { "buurman met de witte hond", "Max", "Hond Max", "mevrouw van de kat" };
  g_autoptr(KringShare) share = open_family ();

  for (gsize i = 0; i < G_N_ELEMENTS (pets) + G_N_ELEMENTS (others); i++)
    {
      gboolean is_pet = i < G_N_ELEMENTS (pets);
      g_auto(KringQuickPerson) said = { NULL };

      g_assert_true (kring_quick_person_read (&said, share, is_pet ? pets[i] : others[i - G_N_ELEMENTS (pets)]));
      g_assert_cmpint (said.is_pet, ==, is_pet);
    }
}

static void
test_nobody (void)
{
  static const char * const nothing[] = { "", "   ", "\n", ",", " , " };
  g_autoptr(KringShare) share = open_family ();

  for (gsize i = 0; i < G_N_ELEMENTS (nothing); i++)
    {
      KringQuickPerson person;

      g_assert_false (kring_quick_person_read (&person, share, nothing[i]));
    }
}

/* Who is paid for it, by what they are. */
static void
test_paid (void)
{
  static const struct { const char *line; gboolean is_paid; } rows[] = {
    { "psycholoog Hanne", TRUE }, { "Ann, huisarts", TRUE }, { "Ann, advocaat", TRUE }, { "buurvrouw Agnes", FALSE },
    { "juf Sofie", FALSE }, { "Ann, vertrouwenspersoon", FALSE }, { "Zoë", FALSE },
  };
  g_autoptr(KringShare) share = open_family ();

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto(KringQuickPerson) person = { NULL };

      g_test_message ("%s", rows[i].line);
      g_assert_true (kring_quick_person_read (&person, share, rows[i].line));
      g_assert_cmpint (person.is_paid, ==, rows[i].is_paid);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("LANGUAGE", "nl_BE", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/quick-person/lines", test_lines);
  g_test_add_func ("/quick-person/parents", test_parents);
  g_test_add_func ("/quick-person/pets", test_pets);
  g_test_add_func ("/quick-person/paid", test_paid);
  g_test_add_func ("/quick-person/nobody", test_nobody);

  return g_test_run ();
}
