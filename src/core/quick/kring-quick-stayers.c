/* kring-quick-stayers.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-quick-stayers.h"

#include <string.h>

#include "kring-lived.h"

static void
clear_stayer (gpointer data)
{
  KringQuickStayer *stayer = data;

  kring_date_clear (&stayer->to);
  g_ptr_array_unref (stayer->ended);
}

/* A stay that ends when somebody moves: where they live, not where they go now and then. */
static gboolean
is_home (KringRecord *stay,
         KringRecord *person)
{
  return kring_record_get_ref (stay, "person") == kring_record_get_id (person) && !kring_lived_is_weekend (stay)
         && !kring_record_has (stay, "rhythm");
}

/* Lets @stayer stay no longer than to @date, when it comes after the move. */
static void
end_by (const KringQuickStay *self,
        KringQuickStayer     *stayer,
        const KringDate      *date)
{
  if (!kring_date_is_dated (date) || date->lo <= self->from.hi || kring_date_is_dated (&self->planned_end)
      || (kring_date_is_dated (&stayer->to) && stayer->to.lo <= date->lo))
    return;

  kring_date_clear (&stayer->to);
  kring_date_copy (date, &stayer->to);
}

/* What a move of @stayer ends: every home that would go on after it, also one of which nobody knows the beginning. And
 * until when it lasts as far as is known: to the home that follows, or to the end that the one before it had. */
static void
find_neighbours (const KringQuickStay *self,
                 KringShare           *share,
                 KringQuickStayer     *stayer)
{
  GPtrArray *stays = kring_share_list (share, KRING_NOUN_STAY);

  for (guint i = 0; i < stays->len; i++)
    {
      g_auto(KringDate) from = KRING_DATE_INIT;
      g_auto(KringDate) to = KRING_DATE_INIT;

      if (!is_home (stays->pdata[i], stayer->person))
        continue;
      kring_record_get_date (stays->pdata[i], "from", &from);
      kring_record_get_date (stays->pdata[i], "to", &to);

      if (kring_date_is_dated (&from) && from.lo > self->from.hi)
        end_by (self, stayer, &from);
      else if (!kring_record_has (stays->pdata[i], "to") || (kring_date_is_dated (&to) && to.hi > self->from.hi))
        {
          end_by (self, stayer, &to);
          g_ptr_array_add (stayer->ended, stays->pdata[i]);
        }
    }
}

static gboolean
was_born (KringRecord     *person,
          const KringDate *by)
{
  g_auto(KringDate) birth = KRING_DATE_INIT;

  if (!kring_record_get_date (person, "birth", &birth) || !kring_date_is_dated (&birth))
    kring_record_get_date (person, "due", &birth);

  return !kring_date_is_dated (&birth) || !kring_date_is_dated (by) || birth.lo <= by->hi;
}

static void
add_stayer (GArray               *stayers,
            const KringQuickStay *self,
            KringShare           *share,
            KringRecord          *person)
{
  KringQuickStayer stayer = { .person = person, .to = KRING_DATE_INIT, .ended = g_ptr_array_new () };
  gboolean at_weekends = self->rhythm != NULL && strstr (self->rhythm, "weekend") != NULL;

  stayer.kind = kring_quick_where_kind (&self->where, share, person, at_weekends);
  kring_date_copy (&self->to, &stayer.to);
  if (self->is_move && kring_date_is_dated (&self->from))
    find_neighbours (self, share, &stayer);
  g_array_append_val (stayers, stayer);
}

GArray *
kring_quick_stayers_new (const KringQuickStay *self,
                         KringShare           *share,
                         GArray               *people)
{
  g_autoptr(GPtrArray) children = kring_share_children (share);
  GArray *stayers = g_array_new (FALSE, FALSE, sizeof (KringQuickStayer));

  g_array_set_clear_func (stayers, clear_stayer);
  for (guint i = 0; i < people->len; i++)
    add_stayer (stayers, self, share, kring_share_get (share, g_array_index (people, gint64, i)));
  for (guint i = 0; people->len == 0 && i < children->len; i++)
    if (was_born (children->pdata[i], kring_date_is_dated (&self->from) ? &self->from : &self->to))
      add_stayer (stayers, self, share, children->pdata[i]);

  return stayers;
}
