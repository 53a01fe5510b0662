/* timeline-families.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timeline-families.h"

#include "sample-family.h"

#define PLACES          5
#define STAYS_PER_CHILD 10
#define FIRST_DAY       20020101
#define DAYS            9000

const TimelineFamily timeline_families[N_TIMELINE_FAMILIES] = {
  { "family 02",    "02-drie-huizen-amina-ilyas-lowie.json", 0,     0 },
  { "family 03",    "03-groot-zes-kinderen.json",            0,     0 },
  { "60 events",    NULL,                                    60,    1 },
  { "250 events",   NULL,                                    250,   2 },
  { "1000 events",  NULL,                                    1000,  4 },
  { "5000 events",  NULL,                                    5000,  6 },
  { "20000 events", NULL,                                    20000, 6 },
};

/* A new record in @family. @kind: NULL when such a record has none. */
static KringRecord *
add (KringFamily *family,
     KringNoun    noun,
     const char  *kind)
{
  static gint64 last_id = 0;
  g_autoptr(KringRecord) record = kring_record_new (noun);

  kring_record_set_id (record, ++last_id);
  if (kind != NULL)
    kring_record_set_text (record, "kind", kind);
  kring_family_put (family, record);

  return record;   /* the family holds it */
}

static void
set_day (KringRecord *record,
         const char  *field,
         int          day)
{
  KringDate date;

  kring_date_from_day (&date, kring_day_from_number (kring_day_to_number (FIRST_DAY) + day % DAYS));
  kring_record_set_date (record, field, &date);
  kring_date_clear (&date);
}

/* Lives here and there from birth on, each time for two years. */
static KringRecord *
add_child (KringFamily *family,
           int          nth,
           KringRecord *places[PLACES])
{
  KringRecord *child = add (family, KRING_NOUN_PERSON, "person");
  g_autofree char *name = g_strdup_printf ("Kind %d", nth + 1);

  kring_record_set_text (child, "given", name);
  kring_record_set_int (child, "centre", 1);
  set_day (child, "birth", nth * 500);
  for (int i = 0; i < STAYS_PER_CHILD && nth * 500 + i * 730 < DAYS; i++)
    {
      KringRecord *stay = add (family, KRING_NOUN_STAY, "weekend");

      kring_record_set_int (stay, "person", kring_record_get_id (child));
      kring_record_set_int (stay, "place", kring_record_get_id (places[(nth + i) % PLACES]));
      set_day (stay, "from", nth * 500 + i * 730);
      kring_family_put (family, stay);
    }
  kring_family_put (family, child);

  return child;
}

static void
add_event (KringFamily *family,
           int          nth,
           KringRecord *child)
{
  static const char * const kinds[] = { "fun", "worry", "move", "court", "helper" };
  KringRecord *event = add (family, KRING_NOUN_EVENT, kinds[nth % G_N_ELEMENTS (kinds)]);
  KringRecord *person = add (family, KRING_NOUN_EVENT_PERSON, NULL);
  g_autofree char *title = g_strdup_printf ("Wat er gebeurde, keer %d", nth);

  kring_record_set_text (event, "title", title);
  set_day (event, "date", nth * 37);
  kring_family_put (family, event);
  kring_record_set_int (person, "event", kring_record_get_id (event));
  kring_record_set_int (person, "person", kring_record_get_id (child));
  kring_family_put (family, person);
}

static KringFamily *
invent (const TimelineFamily *invented)
{
  KringFamily *family = kring_family_new ();
  KringRecord *places[PLACES];
  g_autofree KringRecord **children = g_new (KringRecord *, invented->n_children);

  for (int i = 0; i < PLACES; i++)
    {
      places[i] = add (family, KRING_NOUN_PLACE, "home");
      kring_record_set_text (places[i], "name", "Bij oma Marleen");
    }
  for (int i = 0; i < invented->n_children; i++)
    children[i] = add_child (family, i, places);
  for (int i = 0; i < invented->n_events; i++)
    add_event (family, i, children[i % invented->n_children]);

  return family;
}

KringShare *
timeline_families_load (gsize which)
{
  const TimelineFamily *chosen = &timeline_families[which];
  g_autoptr(KringFamily) family = chosen->sample != NULL ? sample_family_read (chosen->sample) : invent (chosen);

  return kring_share_new (family, KRING_PROFILE_FULL, 0);
}
