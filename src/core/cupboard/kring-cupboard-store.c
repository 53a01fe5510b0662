/* kring-cupboard-store.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-cupboard-store.h"

#include "kring-share.h"
#include "kring-words.h"

/* Where a next date can stand, and what it is for. */
static const struct {
  KringNoun   noun;
  const char *field;
  const char *what;
} next_dates[] = {
  { KRING_NOUN_PLAN,    "review", "plan" },
  { KRING_NOUN_MEETING, "date",   "meeting" },
  { KRING_NOUN_MEETING, "next",   "meeting" },
};

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

/* The first day from today on, if any. */
static int
find_next (KringFamily  *family,
           const char  **what)
{
  int today = kring_day_today ();
  int next = KRING_DAY_OPEN_END;

  for (gsize i = 0; i < G_N_ELEMENTS (next_dates); i++)
    {
      GPtrArray *rows = kring_family_list (family, next_dates[i].noun);

      for (guint j = 0; j < rows->len; j++)
        {
          KringDate date;

          if (kring_record_get_date (rows->pdata[j], next_dates[i].field, &date) && date.lo >= today && date.lo < next)
            {
              next = date.lo;
              *what = next_dates[i].what;
            }
          kring_date_clear (&date);
        }
    }

  return next;
}

gboolean
kring_cupboard_note_family (KringCupboard  *self,
                            const char     *id,
                            KringFamily    *family,
                            GError        **error)
{
  g_autofree char *title = kring_cupboard_name_family (family);
  const char *what = NULL;
  int next = find_next (family, &what);
  KringDate date = KRING_DATE_INIT;
  gboolean ok;

  if (what != NULL)
    kring_date_from_day (&date, next);
  ok = kring_cupboard_update_family (self, id, title, date.edtf, what, error);
  kring_date_clear (&date);

  return ok;
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
