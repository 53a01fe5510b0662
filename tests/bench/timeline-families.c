/* timeline-families.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timeline-families.h"

#include <stdlib.h>

#include "kring-family-json.h"

const TimelineFamily timeline_families[N_TIMELINE_FAMILIES] = {
  { "family 02",     "02-drie-huizen-amina-ilyas-lowie.json", 0 },
  { "family 03",     "03-groot-zes-kinderen.json",            0 },
  { "5000 events",   "03-groot-zes-kinderen.json",            5000 },
  { "20000 events",  "03-groot-zes-kinderen.json",            20000 },
};

KringShare *
timeline_families_load (gsize which)
{
  static const char * const kinds[] = { "fun", "worry", "move", "court", "helper" };
  g_autofree char *path = g_build_filename (g_getenv ("KRING_SOURCE"), "data", "sample", timeline_families[which].sample, NULL);
  g_autofree char *text = NULL;
  g_autoptr(KringFamily) family = NULL;

  if (!g_file_get_contents (path, &text, NULL, NULL) || (family = kring_family_json_read (text, NULL)) == NULL)
    exit (EXIT_FAILURE);

  for (int i = 0; i < timeline_families[which].n_events; i++)
    {
      g_autoptr(KringRecord) event = kring_record_new (KRING_NOUN_EVENT);
      g_autofree char *title = g_strdup_printf ("Wat er gebeurde, keer %d", i);
      KringDate date;

      kring_date_from_day (&date, kring_day_from_number (kring_day_to_number (20020101) + i * 37 % 9000));
      kring_record_set_id (event, i + 1);
      kring_record_set_text (event, "kind", kinds[i % G_N_ELEMENTS (kinds)]);
      kring_record_set_text (event, "title", title);
      kring_record_set_date (event, "date", &date);
      kring_date_clear (&date);
      kring_family_put (family, event);
    }

  return kring_share_new (family, KRING_PROFILE_FULL, 0);
}
