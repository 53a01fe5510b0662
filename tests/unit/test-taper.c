/* test-taper.c - in which order the services step down
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-carriers.h"
#include "kring-taper.h"
#include "share-fixture.h"

static KringRecord *
find_circle (KringShare *share,
             const char *ref)
{
  GPtrArray *circles = kring_share_list (share, KRING_NOUN_CIRCLE);

  for (guint i = 0; i < circles->len; i++)
    if (kring_record_is (circles->pdata[i], "ref", ref))
      return circles->pdata[i];

  g_assert_not_reached ();
}

static void
assert_order (KringShare  *share,
              KringRecord *circle,
              KringRecord *plan,
              const char  *expected)
{
  g_autoptr(GPtrArray) order = kring_taper_order (share, circle, plan);
  g_autoptr(GString) refs = g_string_new (NULL);

  for (guint i = 0; i < order->len; i++)
    g_string_append_printf (refs, "%s%s", i > 0 ? " " : "", kring_record_get_text (order->pdata[i], "ref"));
  g_assert_cmpstr (refs->str, ==, expected);
}

/* Sara is named by the steps of the plan: she is the last to go. */
static void
test_order (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  KringRecord *plan = kring_carriers_find_plan (share);

  assert_order (share, find_circle (share, "c2"), plan, "p.tom p.eva p.wouter p.griet p.hanne p.sara");
  assert_order (share, find_circle (share, "c2"), NULL, "p.tom p.eva p.sara p.wouter p.griet p.hanne");
  assert_order (share, find_circle (share, "c1"), plan, "p.els p.wouter p.griet");
}

/* From the outermost ring inwards, who stands outside first. */
static void
test_rings (void)
{
  g_autoptr(KringFamily) family = share_fixture_open (AMINA);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  KringRecord *circle = find_circle (share, "c2");
  GPtrArray *placements = kring_share_parts (share, circle, KRING_NOUN_PLACEMENT);

  for (guint i = 0; i < placements->len; i++)
    {
      KringRecord *person = kring_share_follow (share, placements->pdata[i], "person");

      if (kring_record_is (person, "ref", "p.tom"))
        kring_record_set_int (placements->pdata[i], "ring", 2);
      if (kring_record_is (person, "ref", "p.griet"))
        kring_record_set_int (placements->pdata[i], "outside", 1);
    }
  assert_order (share, circle, NULL, "p.griet p.eva p.sara p.wouter p.hanne p.tom");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/taper/order", test_order);
  g_test_add_func ("/taper/rings", test_rings);

  return g_test_run ();
}
