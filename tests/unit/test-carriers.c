/* test-carriers.c - who carries the agreements and the kinds of support
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-carriers.h"
#include "share-fixture.h"

#include <string.h>

static char *
join_refs (GPtrArray *people)
{
  GString *refs = g_string_new (NULL);

  for (guint i = 0; i < people->len; i++)
    g_string_append_printf (refs, "%s%s", i > 0 ? " " : "", kring_record_get_text (people->pdata[i], "ref"));

  return g_string_free (refs, FALSE);
}

static void
assert_people (GPtrArray  *people,
               const char *refs)
{
  g_autofree char *joined = join_refs (people);

  g_assert_cmpstr (joined, ==, refs);
}

static KringCarriedItem *
find_item (KringCarriers *carriers,
           const char    *ref)
{
  for (guint i = 0; i < carriers->items->len; i++)
    {
      KringCarriedItem *item = carriers->items->pdata[i];

      if (kring_record_is (item->item, "ref", ref))
        return item;
    }

  return NULL;
}

static KringCarriedKind *
find_kind (KringCarriers *carriers,
           const char    *code)
{
  for (guint i = 0; i < carriers->kinds->len; i++)
    if (g_str_equal (((KringCarriedKind *) carriers->kinds->pdata[i])->kind, code))
      return carriers->kinds->pdata[i];

  return NULL;
}

static gint64
find_plan (KringFamily *family,
           const char  *ref)
{
  GPtrArray *plans = kring_family_list (family, KRING_NOUN_PLAN);

  for (guint i = 0; i < plans->len; i++)
    if (kring_record_is (plans->pdata[i], "ref", ref))
      return kring_record_get_id (plans->pdata[i]);

  g_assert_not_reached ();
}

static const struct {
  const char *ref, *who, *check, *backup;
} items[] = {
  { "a1", "p.kelly p.stijn", "p.febe p.agnes", "p.wendy" },
  { "a2", "p.agnes", "p.sara", "p.marleen" },
  { "n1", "p.wendy p.agnes", "", "" },
  { "a9", "p.wouter", "p.nadia", "" },
};

static void
test_items (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autoptr(KringCarriers) carriers = kring_carriers_new (share, 0);
  g_autoptr(KringCarriers) older = kring_carriers_new (share, find_plan (family, "pl1"));
  g_autoptr(KringCarriers) none = kring_carriers_new (share, 12345);

  g_assert_cmpstr (kring_record_get_text (carriers->plan, "ref"), ==, "pl2");
  for (gsize i = 0; i < G_N_ELEMENTS (items); i++)
    {
      KringCarriedItem *item = find_item (carriers, items[i].ref);

      g_test_message ("%s", items[i].ref);
      g_assert_nonnull (item);
      assert_people (item->who, items[i].who);
      assert_people (item->check, items[i].check);
      assert_people (item->backup, items[i].backup);
    }
  g_assert_null (find_item (carriers, "t1"));     /* a taper step */
  g_assert_null (find_item (carriers, "a13"));    /* names nobody */
  g_assert_true (kring_carriers_rests_on_one (find_item (carriers, "a2")->who));
  g_assert_false (kring_carriers_rests_on_one (find_item (carriers, "n1")->who));
  g_assert_cmpstr (kring_record_get_text (older->plan, "ref"), ==, "pl1");
  g_assert_null (find_item (older, "a7"));

  /* what is no plan has no agreements; the kinds of support are the family's */
  g_assert_null (none->plan);
  g_assert_cmpuint (none->items->len, ==, 0);
  g_assert_cmpuint (none->kinds->len, ==, carriers->kinds->len);
}

static const struct {
  const char *kind, *people;
} kinds[] = {
  { "advice", "p.loos" },                      /* Hassan did before */
  { "emotional", "p.wendy p.kim p.ellen p.eva" },
  { "overnight", "p.nadia" },                  /* Marleen did before, Sofie offers to */
  { "food", "p.marleen p.agnes" },
};

static void
test_kinds (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autoptr(KringCarriers) carriers = kring_carriers_new (share, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_test_message ("%s", kinds[i].kind);
      g_assert_nonnull (find_kind (carriers, kinds[i].kind));
      assert_people (find_kind (carriers, kinds[i].kind)->people, kinds[i].people);
    }
  g_assert_null (find_kind (carriers, "money"));   /* only before */
  /* as in the table of kinds */
  g_assert_cmpstr (((KringCarriedKind *) carriers->kinds->pdata[0])->kind, ==, "emotional");
}

static void
assert_told (KringCarriers *carriers,
             KringFamily   *family,
             const char    *refs,
             const char    *told)
{
  g_auto(GStrv) names = g_strsplit (refs, " ", -1);
  gsize n = strlen (refs) > 0 ? g_strv_length (names) : 0;
  g_autofree gint64 *people = g_new0 (gint64, n + 1);
  g_autoptr(KringCarriersLoss) loss = NULL;
  g_auto(GStrv) sentences = NULL;
  g_autofree char *joined = NULL;

  for (gsize i = 0; i < n; i++)
    people[i] = share_fixture_find (family, names[i]);
  loss = kring_carriers_without (carriers, people, n);
  sentences = kring_carriers_loss_tell (loss);
  joined = g_strjoinv ("\n", sentences);
  g_assert_cmpstr (joined, ==, told);
}

static void
test_without (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autoptr(KringCarriers) carriers = kring_carriers_new (share, 0);

  assert_told (carriers, family, "", "");
  assert_told (carriers, family, "p.griet", "");
  assert_told (carriers, family, "p.loos", "Nobody any more for: advice and information");
  assert_told (carriers, family, "p.wouter",
               "Nobody any more who does: “Wouter stelt zijn opvolger voor aan Amina, bij Nadia thuis, voor hij stopt.”");
  assert_told (carriers, family, "p.sara",
               "Nobody any more who checks: “Agnes springt binnen op vrijdagavond rond 20 uur.”");
  /* Ellen listens to Amina too */
  assert_told (carriers, family, "p.eva", "");
  assert_told (carriers, family, "p.eva p.ellen",
               "Nobody any more for: emotional support (for Amina)\nNobody any more for: example (for Amina)");
}

/* Who is hidden from the reader carries nothing for them. */
static void
test_hidden (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_CHILD, 0);
  g_autoptr(KringCarriers) carriers = kring_carriers_new (share, 0);

  for (guint i = 0; i < carriers->items->len; i++)
    {
      KringCarriedItem *item = carriers->items->pdata[i];

      g_assert_true (kring_share_get (share, kring_record_get_id (item->item)) == item->item);
      for (guint j = 0; j < item->who->len; j++)
        g_assert_true (kring_share_get (share, kring_record_get_id (item->who->pdata[j])) == item->who->pdata[j]);
    }
}

static void
test_nothing (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autoptr(KringCarriers) carriers = kring_carriers_new (share, 0);
  g_autoptr(KringCarriersLoss) loss = kring_carriers_without (carriers, NULL, 0);
  g_auto(GStrv) told = kring_carriers_loss_tell (loss);

  g_assert_null (carriers->plan);
  g_assert_cmpuint (carriers->items->len + carriers->kinds->len, ==, 0);
  g_assert_null (told[0]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/carriers/items", test_items);
  g_test_add_func ("/carriers/kinds", test_kinds);
  g_test_add_func ("/carriers/without", test_without);
  g_test_add_func ("/carriers/hidden", test_hidden);
  g_test_add_func ("/carriers/nothing", test_nothing);

  return g_test_run ();
}
