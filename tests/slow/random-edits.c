/* random-edits.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "random-edits.h"

#include "kring-edits.h"
#include "kring-history.h"

typedef gboolean (*Edit) (KringStore  *store,
                          GRand       *rand,
                          GError     **error);

static KringRecord *
pick (KringStore *store,
      GRand      *rand,
      KringNoun   noun)
{
  GPtrArray *list = kring_family_list (kring_store_get_family (store), noun);
  KringRecord *record;

  /* a plan that a newer one replaced can only be read */
  do
    record = list->pdata[g_rand_int_range (rand, 0, (int) list->len)];
  while (!kring_edit_is_open (store, record));

  return record;
}

static gint64
pick_person (KringStore *store,
             GRand      *rand)
{
  return kring_record_get_id (pick (store, rand, KRING_NOUN_PERSON));
}

/* From a few words to more than a page of the file. */
static char *
create_text (GRand *rand)
{
  GString *text = g_string_new (NULL);

  for (int n = g_rand_int_range (rand, 0, 12) > 0 ? 4 : 400; n > 0; n--)
    g_string_append_printf (text, "woord%08x ", g_rand_int (rand));

  return g_string_free (text, FALSE);
}

static gboolean
edit_note (KringStore  *store,
           GRand       *rand,
           GError     **error)
{
  g_autofree char *text = create_text (rand);

  return kring_edit_text (store, pick (store, rand, KRING_NOUN_PERSON), "note", text, error);
}

static gboolean
edit_item (KringStore  *store,
           GRand       *rand,
           GError     **error)
{
  g_autofree char *text = create_text (rand);

  return kring_edit_text (store, pick (store, rand, KRING_NOUN_PLAN_ITEM), "text", text, error);
}

static gboolean
edit_minutes (KringStore  *store,
              GRand       *rand,
              GError     **error)
{
  return kring_edit_int (store, pick (store, rand, KRING_NOUN_MEETING), "minutes", 1 + g_rand_int (rand), error);
}

static gboolean
edit_birth (KringStore  *store,
            GRand       *rand,
            GError     **error)
{
  g_autofree char *edtf = g_strdup_printf ("%d-%02d-%02d", g_rand_int_range (rand, 1900, 1950),
                                           g_rand_int_range (rand, 1, 13), g_rand_int_range (rand, 1, 29));
  KringDate date;
  gboolean ok;

  g_assert_true (kring_date_from_edtf (&date, edtf));
  ok = kring_edit_date (store, pick (store, rand, KRING_NOUN_PERSON), "birth", &date, error);
  kring_date_clear (&date);

  return ok;
}

static gboolean
add_person (KringStore  *store,
            GRand       *rand,
            GError     **error)
{
  g_autofree char *name = g_strdup_printf ("Iemand%08x", g_rand_int (rand));

  return kring_edit_add_person (store, name, g_rand_boolean (rand), "neighbour", pick_person (store, rand), error) != NULL;
}

static gboolean
add_event (KringStore  *store,
           GRand       *rand,
           GError     **error)
{
  gint64 people[] = { pick_person (store, rand), pick_person (store, rand) };

  return kring_edit_add_event (store, "fun", NULL, "Naar zee", people, G_N_ELEMENTS (people), error) != NULL;
}

static gboolean
add_item (KringStore  *store,
          GRand       *rand,
          GError     **error)
{
  return kring_edit_add_item (store, pick (store, rand, KRING_NOUN_PLAN), "worry", "Slecht slapen", error) != NULL;
}

static gboolean
withdraw (KringStore  *store,
          GRand       *rand,
          GError     **error)
{
  static const KringNoun nouns[] = { KRING_NOUN_EVENT, KRING_NOUN_PLAN_ITEM, KRING_NOUN_PLACEMENT, KRING_NOUN_TIE };
  KringNoun noun = nouns[g_rand_int_range (rand, 0, (int) G_N_ELEMENTS (nouns))];

  /* the last one stays, for the edits that need one */
  if (kring_family_list (kring_store_get_family (store), noun)->len < 2)
    return edit_note (store, rand, error);

  return kring_edit_withdraw (store, pick (store, rand, noun), error);
}

/* Somebody new into the circle: two edits of which only the second is sure to change something. */
static gboolean
place (KringStore  *store,
       GRand       *rand,
       GError     **error)
{
  KringRecord *circle = pick (store, rand, KRING_NOUN_CIRCLE);
  KringRecord *placement = pick (store, rand, KRING_NOUN_PLACEMENT);
  gint64 ring = kring_record_get_int (placement, "ring");

  return kring_edit_place (store, circle, kring_record_get_ref (placement, "person"), ring == 1 ? 2 : 1, "buurt", error);
}

static gboolean
undo (KringStore  *store,
      GRand       *rand,
      GError     **error)
{
  return kring_history_can_undo (store) ? kring_history_undo (store, NULL, error) : edit_note (store, rand, error);
}

static gboolean
redo (KringStore  *store,
      GRand       *rand,
      GError     **error)
{
  return kring_history_can_redo (store) ? kring_history_redo (store, NULL, error) : undo (store, rand, error);
}

gboolean
random_edit (KringStore  *store,
             GRand       *rand,
             GError     **error)
{
  static const Edit edits[] = {
    edit_note, edit_item, edit_minutes, edit_birth, add_person, add_event, add_item, withdraw, place, undo, undo, redo,
  };

  return edits[g_rand_int_range (rand, 0, (int) G_N_ELEMENTS (edits))] (store, rand, error);
}
