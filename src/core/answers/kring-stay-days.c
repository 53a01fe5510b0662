/* kring-stay-days.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-stay-days.h"

gboolean
kring_stay_days_read (KringStayDays *self,
                      KringRecord   *stay,
                      int            today)
{
  g_auto(KringDate) from = KRING_DATE_INIT;
  g_auto(KringDate) to = KRING_DATE_INIT;
  int end = kring_day_to_number (today) + 1;

  kring_record_get_date (stay, "from", &from);
  kring_record_get_date (stay, "to", &to);
  if (!kring_date_is_dated (&from) || !kring_day_is_valid (from.lo) || from.lo > today)
    return FALSE;

  *self = (KringStayDays) { .stay = stay, .first = kring_day_to_number (from.lo) };
  self->from = kring_day_is_valid (from.hi) ? kring_day_to_number (from.hi) : end;
  self->goes_on = !kring_date_is_dated (&to) || !kring_day_is_valid (to.hi) || to.hi > today;
  self->last = self->goes_on ? end : kring_day_to_number (to.hi) + (to.lo < to.hi);
  self->to = kring_day_is_valid (to.lo) ? MIN (kring_day_to_number (to.lo), end) : self->last;
  self->last = MAX (self->last, self->first);

  return TRUE;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const KringStayDays *one = a, *other = b;

  if (one->first != other->first)
    return one->first < other->first ? -1 : 1;

  return (one->last > other->last) - (one->last < other->last);
}

GArray *
kring_stay_days_list (KringShare *share,
                      gint64      person,
                      int         today)
{
  GPtrArray *stays = kring_share_list (share, KRING_NOUN_STAY);
  GArray *list = g_array_new (FALSE, FALSE, sizeof (KringStayDays));
  KringStayDays days;

  for (guint i = 0; i < stays->len; i++)
    if (kring_record_get_ref (stays->pdata[i], "person") == person && kring_stay_days_read (&days, stays->pdata[i], today))
      g_array_append_val (list, days);
  g_array_sort (list, compare);

  return list;
}
