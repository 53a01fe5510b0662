/* kring-timeline-lanes.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-timeline-lanes.h"

#include <glib/gi18n.h>

#include "kring-kinds.h"

static const struct {
  const char *name;
  KringTone   tone;
} lanes[KRING_N_LANES] = {
  [KRING_LANE_HELP]     = { N_("Who helped"),             KRING_TONE_HELP },
  [KRING_LANE_GOOD]     = { N_("What went well"),         KRING_TONE_STRENGTH },
  [KRING_LANE_HAPPENED] = { N_("What happened"),          KRING_TONE_QUIET },
  [KRING_LANE_CHILDREN] = { N_("Where the children lived"), KRING_TONE_QUIET },
  [KRING_LANE_HARD]     = { N_("What was hard"),          KRING_TONE_WORRY },
  [KRING_LANE_SERVICES] = { N_("Services and decisions"), KRING_TONE_SERVICES },
};

typedef struct {
  const char *code;
  KringLane   lane;
} Row;

/* Groups of event kinds; a group that is not here is what happened. */
static const Row groups[] = {
  { "strength", KRING_LANE_GOOD },
  { "hard",     KRING_LANE_HARD },
  { "help",     KRING_LANE_SERVICES },
  { "decision", KRING_LANE_SERVICES },
};

/* Kinds that stand elsewhere than their group. */
static const Row kinds[] = {
  { "adoption",       KRING_LANE_GOOD },
  { "birth",          KRING_LANE_GOOD },
  { "birthday",       KRING_LANE_GOOD },
  { "celebration",    KRING_LANE_GOOD },
  { "naming",         KRING_LANE_GOOD },
  { "recognition",    KRING_LANE_GOOD },
  { "tradition",      KRING_LANE_GOOD },
  { "wedding",        KRING_LANE_GOOD },
  { "friendship",     KRING_LANE_GOOD },
  { "reconnect",      KRING_LANE_GOOD },
  { "home_found",     KRING_LANE_GOOD },
  { "sleepover",      KRING_LANE_GOOD },
  { "first",          KRING_LANE_GOOD },
  { "milestone",      KRING_LANE_GOOD },
  { "talent",         KRING_LANE_GOOD },
  { "recovery",       KRING_LANE_GOOD },
  { "sober",          KRING_LANE_GOOD },
  { "graduation",     KRING_LANE_GOOD },
  { "helper",         KRING_LANE_HELP },
  { "pregnancy_loss", KRING_LANE_HARD },
  { "death",          KRING_LANE_HARD },
  { "funeral",        KRING_LANE_HARD },
  { "separation",     KRING_LANE_HARD },
  { "divorce",        KRING_LANE_HARD },
  { "contact_lost",   KRING_LANE_HARD },
  { "conflict",       KRING_LANE_HARD },
  { "homeless",       KRING_LANE_HARD },
  { "eviction",       KRING_LANE_HARD },
  { "illness",        KRING_LANE_HARD },
  { "accident",       KRING_LANE_HARD },
  { "hospital",       KRING_LANE_HARD },
  { "mental",         KRING_LANE_HARD },
  { "addiction",      KRING_LANE_HARD },
  { "bullying",       KRING_LANE_HARD },
  { "absence",        KRING_LANE_HARD },
  { "job_loss",       KRING_LANE_HARD },
  { "money",          KRING_LANE_HARD },
  { "debt_help",      KRING_LANE_SERVICES },
};

static gboolean
find_row (const Row  *rows,
          gsize       n_rows,
          const char *code,
          KringLane  *lane)
{
  for (gsize i = 0; i < n_rows; i++)
    if (g_strcmp0 (rows[i].code, code) == 0)
      {
        *lane = rows[i].lane;
        return TRUE;
      }

  return FALSE;
}

/* -1 hard for all who say so, 1 good for all, 0 nobody says, or they differ. */
static int
weigh_feelings (KringShare  *share,
                KringRecord *event)
{
  GPtrArray *views = kring_share_parts (share, event, KRING_NOUN_EVENT_VIEW);
  gboolean is_good = FALSE, is_hard = FALSE;

  for (guint i = 0; i < views->len; i++)
    {
      const char *feeling = kring_record_get_text (views->pdata[i], "feeling");

      if (feeling == NULL)
        continue;
      is_good |= g_str_has_suffix (feeling, "good") || g_str_equal (feeling, "mixed");
      is_hard |= g_str_has_suffix (feeling, "hard") || g_str_equal (feeling, "mixed");
    }

  return is_good - is_hard;
}

KringLane
kring_lane_of_event (KringShare  *share,
                     KringRecord *event)
{
  const char *kind = kring_record_get_text (event, "kind");
  KringLane lane = KRING_LANE_HAPPENED;
  int feelings;

  if (find_row (kinds, G_N_ELEMENTS (kinds), kind, &lane)
      || find_row (groups, G_N_ELEMENTS (groups), kring_kinds_group ("event_kind", kind), &lane))
    return lane;

  feelings = weigh_feelings (share, event);
  if (feelings != 0)
    return feelings > 0 ? KRING_LANE_GOOD : KRING_LANE_HARD;

  return KRING_LANE_HAPPENED;
}

const char *
kring_lane_name (KringLane lane)
{
  return _(lanes[lane].name);
}

KringTone
kring_lane_tone (KringLane lane)
{
  return lanes[lane].tone;
}
