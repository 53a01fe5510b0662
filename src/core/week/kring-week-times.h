/* kring-week-times.h - when in the week something is, read from the words in which people said it
 *
 *   elke woensdagnamiddag            Wednesday, in the afternoon
 *   maandag en donderdag na school   Monday and Thursday, in the afternoon
 *   elk tweede weekend               Saturday and Sunday, every other week
 *   vrijdag 10-12 uur                Friday, in the morning
 *
 * Dutch and English, whatever the language of the desktop. Nothing is guessed:
 * what happens once, once a month, week and week about, or just "always" has no
 * place in a week. A condition ("als Bram nacht heeft") is left to the words.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define KRING_WEEK_DAYS 7   /* from Monday */

typedef enum {
  KRING_WEEK_MORNING,     /* until noon */
  KRING_WEEK_AFTERNOON,   /* until six */
  KRING_WEEK_EVENING,     /* until eleven */
  KRING_WEEK_NIGHT,       /* that begins on the day */
} KringWeekPart;

#define KRING_WEEK_PARTS (KRING_WEEK_NIGHT + 1)

typedef struct {
  guint32  parts;      /* a bit for each part of each day, see KRING_WEEK_BIT */
  gboolean is_other;   /* every other week only */
} KringWeekTimes;

#define KRING_WEEK_BIT(day, part) (1u << ((day) * KRING_WEEK_PARTS + (part)))

/* FALSE, and @self empty, when @words have no place in a week. */
gboolean kring_week_times_read      (KringWeekTimes *self,
                                     const char     *words);
/* The same from an RRULE of RFC 5545: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE", or just "MO,WE". Days are whole days. */
gboolean kring_week_times_read_rule (KringWeekTimes *self,
                                     const char     *rule);

G_END_DECLS
