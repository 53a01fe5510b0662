/* test-quick-item.c - a line for the plan as people say it
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-quick-item.h"
#include "share-fixture.h"

/* What is read of a line; people as their "ref", with commas between them. */
static const struct {
  const char *text;
  const char *kind;
  const char *when;
  const char *who;
} lines[] = {
  { "Agnes brengt elke maandag soep",                "agreement", "elke maandag", "p.agnes" },
  { "Agnes van nummer 14 belt op vrijdagavond aan",  "agreement", "op vrijdagavond", "p.agnes" },
  { "Nadia en Peter rijden om de twee weken",        "agreement", "om de twee weken", "p.nadia p.peter" },
  { "kelly, stijn en younes bellen altijd dezelfde dag", "agreement", "altijd", "p.kelly p.stijn p.younes" },
  { "oma Marleen kookt elk tweede weekend",          "agreement", "elk tweede weekend", "p.marleen" },
  { "Wendy phones every Sunday at 10",               "agreement", "every Sunday at 10", "p.wendy" },
  { "Nadia belt elke avond om half acht naar Kelly", "agreement", "elke avond om half acht", "p.nadia" },
  { "Peter komt op dinsdag om kwart voor vijf",      "agreement", "op dinsdag om kwart voor vijf", "p.peter" },
  { "Wendy phones every evening at half past seven", "agreement", "every evening at half past seven", "p.wendy" },
  { "Nadia is bezorgd dat Amina elke nacht wakker ligt", "worry", NULL, "p.nadia" },
  { "Kelly drinkt niet meer",                        NULL, NULL, "p.kelly" },
  { "Elke maandag eten we soep",                     NULL, NULL, "" },
  { "Agneska brengt elke maandag soep",              NULL, NULL, "" },
  { "en",                                            NULL, NULL, "" },
  { ", ,",                                           NULL, NULL, "" },
};

static void
test_read (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_auto(KringQuickItem) item = { NULL };
      g_autoptr(GString) who = g_string_new (NULL);

      g_test_message ("%s", lines[i].text);
      g_assert_true (kring_quick_item_read (&item, share, lines[i].text));
      g_assert_cmpstr (item.text, ==, lines[i].text);
      g_assert_cmpstr (item.kind, ==, lines[i].kind);
      g_assert_cmpstr (item.when, ==, lines[i].when);
      for (guint j = 0; j < item.who->len; j++)
        g_string_append_printf (who, "%s%s", j > 0 ? " " : "",
                                kring_record_get_text (kring_share_get (share, g_array_index (item.who, gint64, j)), "ref"));
      g_assert_cmpstr (who->str, ==, lines[i].who);
    }
}

static void
test_tell (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_auto(KringQuickItem) item = { NULL };
  g_auto(KringQuickItem) other = { NULL };
  g_autofree char *told = NULL;
  g_autofree char *nothing = NULL;

  g_assert_true (kring_quick_item_read (&item, share, "  Nadia en Peter komen elke woensdag  "));
  g_assert_cmpstr (item.text, ==, "Nadia en Peter komen elke woensdag");
  told = kring_quick_item_tell (&item, share);
  g_assert_cmpstr (told, ==, "agreement · Nadia and Peter · elke woensdag");

  g_assert_true (kring_quick_item_read (&other, share, "We eten samen"));
  nothing = kring_quick_item_tell (&other, share);
  g_assert_null (nothing);
}

/* Somebody hidden from the reader is nobody. */
static void
test_empty (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_auto(KringQuickItem) item = { NULL };
  g_auto(KringQuickItem) known = { NULL };

  g_assert_false (kring_quick_item_read (&item, share, " \t "));
  g_assert_true (kring_quick_item_read (&known, share, "Agnes brengt elke maandag soep"));
  g_assert_null (known.kind);
}

static void
test_split (void)
{
  g_auto(GStrv) split = kring_quick_item_split ("- Agnes komt\r\n\r\n  * Peter rijdt\n3. Kelly belt\n• Wendy\n2026 wordt goed\n\n");
  static const char * const expected[] = { "Agnes komt", "Peter rijdt", "Kelly belt", "Wendy", "2026 wordt goed", NULL };

  g_assert_cmpstrv (split, expected);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/quick-item/read", test_read);
  g_test_add_func ("/quick-item/tell", test_tell);
  g_test_add_func ("/quick-item/empty", test_empty);
  g_test_add_func ("/quick-item/split", test_split);

  return g_test_run ();
}
