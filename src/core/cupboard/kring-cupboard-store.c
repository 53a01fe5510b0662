/* kring-cupboard-store.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-cupboard-store.h"

#include "kring-share.h"
#include "kring-words.h"

#define MANY_DATES 12
#define STILL_DUE  60   /* days that a day to look at the plan is kept in mind after it has been */

/* Where a date can stand, and what it is for. */
static const struct {
  KringNoun   noun;
  const char *field;
  const char *what;
  gboolean    is_due;   /* asks to be done also when the day has been */
} next_dates[] = {
  { KRING_NOUN_PLAN,      "review", "plan",    TRUE },
  { KRING_NOUN_MEETING,   "date",   "meeting", FALSE },
  { KRING_NOUN_MEETING,   "next",   "meeting", FALSE },
  { KRING_NOUN_PLAN_ITEM, "review", "line",    TRUE },
};

/* What has no day any more to look at it. */
static const char * const over[] = { "replaced", "stopped", "done", "declined", NULL };

static char *
dup_who (KringCupboard *self)
{
  char *who = kring_cupboard_dup_setting (self, "who");

  return who != NULL ? who : g_strdup ("");
}

char *
kring_cupboard_name_family (KringFamily *family)
{
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autoptr(GPtrArray) children = kring_share_children (share);
  g_autoptr(GStrvBuilder) names = g_strv_builder_new ();
  g_auto(GStrv) words = NULL;

  if (children->len == 0)
    return g_strdup (kring_record_get_text (kring_family_get_self (family), "title"));

  for (guint i = 0; i < children->len; i++)
    g_strv_builder_add (names, kring_person_name (children->pdata[i]));
  words = g_strv_builder_end (names);

  return kring_words_join ((const char * const *) words, kring_language_get ());
}

typedef struct {
  int         day;
  const char *what;
} Coming;

/* Days to come first, the nearest one in front; then those that have been, the latest in front. */
static int
compare_coming (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  int today = GPOINTER_TO_INT (user_data);
  int one = ((const Coming *) a)->day;
  int other = ((const Coming *) b)->day;

  if ((one < today) != (other < today))
    return one < today ? 1 : -1;

  return one < today ? other - one : one - other;
}

static gboolean
is_over (KringFamily *family,
         KringRecord *record)
{
  const KringField *owner = kring_noun_owner (kring_record_get_noun (record));
  KringRecord *whole = owner != NULL ? kring_family_get (family, kring_record_get_ref (record, owner->name)) : NULL;
  KringNoun noun = kring_record_get_noun (record);

  if (whole != NULL && is_over (family, whole))
    return TRUE;
  if (noun == KRING_NOUN_MEETING)
    return FALSE;

  return kring_record_has (record, "status")
         && g_strv_contains (over, kring_record_get_text (record, "status"));
}

/* One row for a day and what it is for, however often it is told. */
static void
add_coming (GArray     *list,
            int         day,
            const char *what)
{
  Coming coming = { day, what };

  for (guint i = 0; i < list->len; i++)
    if (g_array_index (list, Coming, i).day == day && g_str_equal (g_array_index (list, Coming, i).what, what))
      return;

  g_array_append_val (list, coming);
}

static GArray *
list_coming (KringFamily *family,
             int          today)
{
  int first = kring_day_from_number (kring_day_to_number (today) - STILL_DUE);
  GArray *list = g_array_new (FALSE, FALSE, sizeof (Coming));

  for (gsize i = 0; i < G_N_ELEMENTS (next_dates); i++)
    {
      GPtrArray *rows = kring_family_list (family, next_dates[i].noun);

      for (guint j = 0; j < rows->len; j++)
        {
          g_auto(KringDate) date = KRING_DATE_INIT;

          if (kring_record_get_date (rows->pdata[j], next_dates[i].field, &date) && kring_day_is_valid (date.lo)
              && date.lo >= (next_dates[i].is_due ? first : today) && !is_over (family, rows->pdata[j]))
            add_coming (list, date.lo, next_dates[i].what);
        }
    }
  g_array_sort_with_data (list, compare_coming, GINT_TO_POINTER (today));
  if (list->len > MANY_DATES)
    g_array_set_size (list, MANY_DATES);

  return list;
}

gboolean
kring_cupboard_note_family (KringCupboard  *self,
                            const char     *id,
                            KringFamily    *family,
                            GError        **error)
{
  g_autofree char *title = kring_cupboard_name_family (family);
  g_autoptr(GArray) list = list_coming (family, kring_day_today ());
  g_autoptr(GString) days = g_string_new (NULL);
  g_autoptr(GString) whats = g_string_new (NULL);

  for (guint i = 0; i < list->len; i++)
    {
      const Coming *coming = &g_array_index (list, Coming, i);
      g_auto(KringDate) date = KRING_DATE_INIT;

      kring_date_from_day (&date, coming->day);
      g_string_append_printf (days, "%s%s", i > 0 ? ";" : "", date.edtf);
      g_string_append_printf (whats, "%s%s", i > 0 ? ";" : "", coming->what);
    }

  return kring_cupboard_update_family (self, id, title, list->len > 0 ? days->str : NULL,
                                       list->len > 0 ? whats->str : NULL, error);
}

static gboolean
put_in_file (KringCupboard  *self,
             const char     *id,
             KringFamily    *family,
             GError        **error)
{
  g_autofree char *path = kring_cupboard_dup_path (self, id);
  g_autofree char *title = kring_cupboard_name_family (family);
  g_autofree char *who = dup_who (self);
  g_autoptr(KringKey) key = kring_cupboard_dup_key (self, id, error);
  g_autoptr(KringStore) store = key != NULL ? kring_store_create (path, key, family, who, error) : NULL;

  return store != NULL
         && kring_store_close (store, error)
         && kring_cupboard_confirm_family (self, id, title, error)
         && kring_cupboard_note_family (self, id, family, error);
}

char *
kring_cupboard_put_family (KringCupboard  *self,
                           KringFamily    *family,
                           gboolean        is_sample,
                           GError        **error)
{
  g_autofree char *id = kring_cupboard_add_family (self, is_sample, error);

  if (id == NULL)
    return NULL;
  if (put_in_file (self, id, family, error))
    return g_steal_pointer (&id);

  kring_cupboard_erase_family (self, id, NULL);
  return NULL;
}

KringStore *
kring_cupboard_open_family (KringCupboard  *self,
                            const char     *id,
                            GError        **error)
{
  g_autoptr(KringKey) key = kring_cupboard_dup_key (self, id, error);
  g_autofree char *path = NULL;
  g_autofree char *who = NULL;
  g_autoptr(KringStore) store = NULL;

  if (key == NULL)
    return NULL;

  path = kring_cupboard_dup_path (self, id);
  who = dup_who (self);
  store = kring_store_open (path, key, who, error);
  if (store == NULL
      || !kring_cupboard_touch_family (self, id, error)
      || !kring_store_log_access (store, "open", NULL, 0, error))
    return NULL;

  return g_steal_pointer (&store);
}
