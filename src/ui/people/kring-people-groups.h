/* kring-people-groups.h - THE table of groups on the page with people, and who stands in which
 *
 * Children first, then whoever is nearest to them by the family's own telling;
 * services come after neighbours and school. Everybody stands in one group.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

typedef enum {
  KRING_PEOPLE_CHILDREN,
  KRING_PEOPLE_KIN,
  KRING_PEOPLE_CHOSEN,
  KRING_PEOPLE_NEAR,       /* neighbourhood, school, leisure, work */
  KRING_PEOPLE_SERVICES,
  KRING_PEOPLE_PLACES,     /* animals, groups and places */
  KRING_PEOPLE_OTHERS,
} KringPeopleGroup;

#define KRING_N_PEOPLE_GROUPS (KRING_PEOPLE_OTHERS + 1)

/* Translated. */
const char *kring_people_group_title (KringPeopleGroup  group);

/* For each group its people (KringRecord, borrowed from @share), in order. */
void        kring_people_groups_fill (KringShare       *share,
                                      GPtrArray        *groups[KRING_N_PEOPLE_GROUPS]);

G_END_DECLS
