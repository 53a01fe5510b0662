/* kring-week-rule.h - the days of a week on which an agreement is, as a rule of a calendar and in words
 *
 * The words of an agreement ("na school als Bram nacht heeft") need not say
 * which days; the rule may, for the week and for calendars. It is an RRULE of
 * RFC 5545, weekly or every other week. Days are a bit each, from Monday.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE"; NULL without days. */
char  *kring_week_rule_new  (guint       days,
                             gboolean    is_other) G_GNUC_WARN_UNUSED_RESULT;
/* 0 when @rule is none, or another kind of rule. */
guint  kring_week_rule_read (const char *rule,
                             gboolean   *is_other);
/* "Monday and Wednesday, every other week"; NULL for a rule that is none of these. */
char  *kring_week_rule_tell (const char *rule) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
