/* kring-circle-gifts.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-gifts.h"

#include "kring-icon.h"
#include "kring-kinds.h"

static const struct {
  const char     *status;   /* support_status */
  KringGiftsTime  time;
} statuses[] = {
  { "now",    KRING_GIFTS_NOW },
  { "agreed", KRING_GIFTS_NOW },
  { "past",   KRING_GIFTS_BEFORE },
};

static const struct {
  const char *kind;
  const char *icon;
} icons[] = {
  { "emotional",     "heart" },
  { "practical",     "hammer" },
  { "company",       "people" },
  { "advice",        "bulb" },
  { "care",          "child" },
  { "overnight",     "moon" },
  { "respite",       "sun" },
  { "money",         "gift" },
  { "transport",     "car" },
  { "food",          "bowl" },
  { "school",        "book" },
  { "paperwork",     "sheet" },
  { "language",      "bubble" },
  { "watch",         "eye" },
  { "refuge",        "house" },
  { "role_model",    "star" },
  { "faith",         "candle" },
  { "unconditional", "loop" },
};

static gboolean
is_at (KringRecord    *support,
       KringGiftsTime  time)
{
  for (gsize i = 0; i < G_N_ELEMENTS (statuses); i++)
    if (statuses[i].time == time && kring_record_is (support, "status", statuses[i].status))
      return TRUE;

  return FALSE;
}

static guint
get_rank (const char *kind)
{
  const KringKindTable *table = kring_kinds_table ("support_kind");
  guint rank = 0;

  while (rank < table->n_kinds && !g_str_equal (table->kinds[rank].code, kind))
    rank++;

  return rank;
}

static int
compare_ranks (gconstpointer a,
               gconstpointer b)
{
  guint first = get_rank (*(const char * const *) a), second = get_rank (*(const char * const *) b);

  return first < second ? -1 : first > second;
}

GPtrArray *
kring_circle_gifts_new (KringShare     *share,
                        gint64          person,
                        KringGiftsTime  time)
{
  GPtrArray *supports = kring_share_list (share, KRING_NOUN_SUPPORT);
  GPtrArray *kinds = g_ptr_array_new ();

  for (guint i = 0; i < supports->len; i++)
    {
      g_auto(GStrv) codes = NULL;

      if (kring_record_get_ref (supports->pdata[i], "from") != person || !is_at (supports->pdata[i], time))
        continue;
      codes = kring_record_get_texts (supports->pdata[i], "kinds");
      for (gsize j = 0; codes[j] != NULL; j++)
        if (!g_ptr_array_find_with_equal_func (kinds, codes[j], g_str_equal, NULL))
          g_ptr_array_add (kinds, (char *) g_intern_string (codes[j]));
    }
  g_ptr_array_sort (kinds, compare_ranks);   /* stable */

  return kinds;
}

const char *
kring_circle_gifts_icon (const char *kind)
{
  for (gsize i = 0; i < G_N_ELEMENTS (icons); i++)
    if (g_strcmp0 (icons[i].kind, kind) == 0)
      return kring_icon_find (icons[i].icon);

  return NULL;
}
