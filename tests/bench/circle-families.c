/* circle-families.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "circle-families.h"

#include <stdlib.h>

#include "sample-family.h"

#define SEED  7
#define PARTS 10

const CircleFamily circle_families[N_CIRCLE_FAMILIES] = {
  { "family 01", "01-eenvoudig-noor-mats.json",           0, 20 },
  { "family 02", "02-drie-huizen-amina-ilyas-lowie.json", 1, 38 },
  { "family 03", "03-groot-zes-kinderen.json",            0, 106 },
  { "12 people",  NULL, 0, 12 },
  { "40 people",  NULL, 0, 40 },
  { "60 people",  NULL, 0, 60 },
  { "80 people",  NULL, 0, 80 },
  { "106 people", NULL, 0, 106 },
  { "150 people", NULL, 0, 150 },
  { "300 people", NULL, 0, 300 },
};

/* As they are in families: long and short, and most with a word for what they are. */
static const char * const given_names[] = {
  "Jef", "Marleen", "Godelieve", "Yusuf", "An", "Marie-Christine", "Rik", "Fatoumata", "Lies", "Bart", "Anne-Sophie",
};
static const char * const family_names[] = { "Peeters", "Van den Bossche", "Diallo", "De Smet", NULL, "El Amrani", "Maes", NULL };
static const char * const functions[] = { "buurvrouw", "oma langs mama", NULL, "juf van het vijfde", "oom", "begeleider", NULL };

/* How many of ten people stand in each ring, and on each side. */
static const int rings[PARTS] = { 1, 1, 2, 2, 2, 3, 3, 3, 3, 4 };
static const char * const sides[PARTS] = {
  "kant van mama", "kant van mama", "kant van mama", "kant van mama", "kant van papa", "kant van papa",
  "gekozen familie", "gekozen familie", "school", "diensten",
};

static KringRecord *
add (KringFamily *family,
     KringNoun    noun)
{
  g_autoptr(KringRecord) record = kring_record_new (noun);

  kring_record_set_id (record, kring_family_new_id (family));
  kring_family_put (family, record);

  return record;   /* the family holds it */
}

static KringRecord *
add_person (KringFamily *family,
            GRand       *random,
            int          nth)
{
  KringRecord *person = add (family, KRING_NOUN_PERSON);

  kring_record_set_text (person, "kind", "person");
  kring_record_set_text (person, "given", given_names[nth % (int) G_N_ELEMENTS (given_names)]);
  kring_record_set_text (person, "family_name", family_names[g_rand_int_range (random, 0, G_N_ELEMENTS (family_names))]);
  kring_record_set_text (person, "function", functions[g_rand_int_range (random, 0, G_N_ELEMENTS (functions))]);
  kring_family_put (family, person);

  return person;
}

static void
add_stay (KringFamily *family,
          KringRecord *person,
          KringRecord *place)
{
  KringRecord *stay = add (family, KRING_NOUN_STAY);

  kring_record_set_text (stay, "kind", "home");
  kring_record_set_int (stay, "person", kring_record_get_id (person));
  kring_record_set_int (stay, "place", kring_record_get_id (place));
  kring_family_put (family, stay);
}

/* One to three people who live together, in one ring and on one side. Returns how many. */
static int
add_household (KringFamily *family,
               KringRecord *circle,
               GRand       *random,
               int          nth,
               int          most)
{
  int n = MIN (most, g_rand_int_range (random, 1, 4)), ring = rings[g_rand_int_range (random, 0, PARTS)];
  const char *side = sides[g_rand_int_range (random, 0, PARTS)];
  KringRecord *place = add (family, KRING_NOUN_PLACE);

  for (int i = 0; i < n; i++)
    {
      KringRecord *person = add_person (family, random, nth + i), *placement = add (family, KRING_NOUN_PLACEMENT);

      kring_record_set_int (placement, "circle", kring_record_get_id (circle));
      kring_record_set_int (placement, "person", kring_record_get_id (person));
      kring_record_set_int (placement, "ring", ring);
      kring_record_set_text (placement, "sector", side);
      kring_family_put (family, placement);
      add_stay (family, person, place);
    }

  return n;
}

static KringFamily *
invent (int n_people)
{
  g_autoptr(GRand) random = g_rand_new_with_seed (SEED);
  KringFamily *family = kring_family_new ();
  KringRecord *child = add_person (family, random, 4), *circle = add (family, KRING_NOUN_CIRCLE);

  kring_record_set_int (child, "centre", 1);
  kring_family_put (family, child);
  kring_record_set_text (circle, "scheme", "closeness");
  kring_record_set_text (circle, "status", "current");
  kring_record_set_text (circle, "rings", "[\"heel dichtbij\",\"dichtbij\",\"verder weg\",\"diensten\"]");
  kring_record_set_text (circle, "sector_labels",
                         "[\"kant van mama\",\"kant van papa\",\"gekozen familie\",\"school\",\"diensten\"]");
  kring_family_put (family, circle);
  for (int n = 0; n < n_people;)
    n += add_household (family, circle, random, n, n_people - n);

  return family;
}

KringShare *
circle_families_load (gsize         which,
                      KringFamily **family,
                      KringRecord **circle)
{
  const CircleFamily *chosen = &circle_families[which];
  g_autoptr(KringFamily) loaded = chosen->sample != NULL ? sample_family_read (chosen->sample) : invent (chosen->n_people);
  KringShare *share = kring_share_new (loaded, KRING_PROFILE_FULL, 0);

  *circle = kring_share_list (share, KRING_NOUN_CIRCLE)->pdata[chosen->circle];
  *family = loaded;   /* the share of all of it holds it */

  return share;
}
