/* kring-profile.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-share.h"

static const char * const codes[] = {
  [KRING_PROFILE_FULL]     = "full",
  [KRING_PROFILE_PARENTS]  = "parents",
  [KRING_PROFILE_FAMILY]   = "family",
  [KRING_PROFILE_PRESENT]  = "present",
  [KRING_PROFILE_CHILD]    = "child",
  [KRING_PROFILE_ACCESS12] = "access12",
  [KRING_PROFILE_SERVICE]  = "service",
  [KRING_PROFILE_PERSON]   = "person",
};

gboolean
kring_profile_from_code (const char   *code,
                         KringProfile *profile)
{
  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (g_strcmp0 (codes[i], code) == 0)
      {
        *profile = (KringProfile) i;
        return TRUE;
      }

  return FALSE;
}

const char *
kring_profile_to_code (KringProfile profile)
{
  return codes[profile];
}

gboolean
kring_profile_needs_person (KringProfile profile)
{
  return profile == KRING_PROFILE_ACCESS12 || profile == KRING_PROFILE_PERSON;
}
