/* kring-circle-lens.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-lens.h"

#include <glib/gi18n.h>

#include "kring-circle-gifts.h"
#include "kring-circle-rings.h"
#include "kring-fold.h"
#include "kring-kinds.h"
#include "kring-words.h"

static const char * const comforting[] = { "emotional", "refuge", "unconditional", NULL };
static const char * const practical[] = {
  "practical", "care", "overnight", "respite", "money", "transport", "food", "school", "paperwork", "language", NULL
};

/* There is no kind for a key: it stands in what people say that somebody does. */
static const char * const keys[] = { "sleutel", "key" };

static const char *
get_kind_words (const char *kind)
{
  return kring_kinds_words ("support_kind", kind, kring_language_get ());
}

/* @kinds: NULL for all. */
static char *
tell_gifts (KringShare         *share,
            KringRecord        *person,
            KringGiftsTime      time,
            const char * const *kinds)
{
  g_autoptr(GPtrArray) gifts = kring_circle_gifts_new (share, kring_record_get_id (person), time);
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < gifts->len; i++)
    if (kinds == NULL || g_strv_contains (kinds, gifts->pdata[i]))
      g_string_append_printf (words, "%s%s", words->len > 0 ? "; " : "", get_kind_words (gifts->pdata[i]));

  return g_string_free (words, words->len == 0);
}

static char *
tell_comfort (KringShare  *share,
              KringRecord *person)
{
  return tell_gifts (share, person, KRING_GIFTS_NOW, comforting);
}

static char *
tell_practical (KringShare  *share,
                KringRecord *person)
{
  return tell_gifts (share, person, KRING_GIFTS_NOW, practical);
}

static char *
tell_before (KringShare  *share,
             KringRecord *person)
{
  return tell_gifts (share, person, KRING_GIFTS_BEFORE, NULL);
}

static gboolean
has_informed (KringShare *share)
{
  return kring_circle_find_informed (share) != NULL;
}

/* The last ring of that circle is of those who know nothing yet. */
static char *
tell_knowing (KringShare  *share,
              KringRecord *person)
{
  KringRecord *circle = kring_circle_find_informed (share);
  GPtrArray *placements = circle != NULL ? kring_share_parts (share, circle, KRING_NOUN_PLACEMENT) : NULL;
  g_auto(GStrv) rings = circle != NULL ? kring_circle_rings (circle) : NULL;
  gint64 n_rings = circle != NULL ? g_strv_length (rings) : 0;

  for (guint i = 0; placements != NULL && i < placements->len; i++)
    {
      KringRecord *placement = placements->pdata[i];
      gint64 ring = kring_record_get_int (placement, "ring");

      if (kring_share_follow (share, placement, "person") != person)
        continue;
      return ring >= 1 && ring < n_rings && !kring_record_get_flag (placement, "outside") ? g_strdup (rings[ring - 1]) : NULL;
    }

  return NULL;
}

static char *
tell_paid (KringShare  *share,
           KringRecord *person)
{
  return kring_record_get_flag (person, "professional") ? g_strdup (_("it is their work")) : NULL;
}

static char *
tell_unpaid (KringShare  *share,
             KringRecord *person)
{
  if (kring_record_get_flag (person, "professional") || !kring_record_is (person, "kind", "person")
      || kring_record_is (person, "life", "deceased") || kring_record_is (person, "life", "expected"))
    return NULL;

  return g_strdup (_("it is not their work"));
}

static gboolean
is_in_emergency (KringShare  *share,
                 KringRecord *person)
{
  GPtrArray *items = kring_share_list (share, KRING_NOUN_PLAN_ITEM);

  for (guint i = 0; i < items->len; i++)
    {
      g_autoptr(GPtrArray) who = NULL;

      if (!kring_record_is (items->pdata[i], "kind", "emergency"))
        continue;
      who = kring_share_people (share, items->pdata[i], "who");
      if (g_ptr_array_find (who, person, NULL))
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_key (KringShare  *share,
         KringRecord *person)
{
  GPtrArray *supports = kring_share_list (share, KRING_NOUN_SUPPORT);

  for (guint i = 0; i < supports->len; i++)
    {
      const char *what = kring_record_get_text (supports->pdata[i], "what");
      g_autofree char *folded = what != NULL ? kring_fold (what) : NULL;

      if (folded == NULL || kring_record_get_ref (supports->pdata[i], "from") != kring_record_get_id (person))
        continue;
      for (gsize k = 0; k < G_N_ELEMENTS (keys); k++)
        {
          g_autofree char *pattern = g_strdup_printf ("\\b%s", keys[k]);

          if (g_regex_match_simple (pattern, folded, 0, 0))
            return TRUE;
        }
    }

  return FALSE;
}

static char *
tell_reach (KringShare  *share,
            KringRecord *person)
{
  static const char * const refuges[] = { "refuge", NULL };
  g_autoptr(GPtrArray) told = g_ptr_array_new_with_free_func (g_free);
  char *refuge = tell_gifts (share, person, KRING_GIFTS_NOW, refuges);

  if (kring_record_has (person, "phone"))
    g_ptr_array_add (told, g_strdup (_("has a phone number here")));
  if (has_key (share, person))
    g_ptr_array_add (told, g_strdup (_("has a key")));
  if (is_in_emergency (share, person))
    g_ptr_array_add (told, g_strdup (_("stands in the plan for when it goes wrong")));
  if (refuge != NULL)
    g_ptr_array_add (told, refuge);
  if (told->len == 0)
    return NULL;

  g_ptr_array_add (told, NULL);
  return g_strjoinv ("; ", (char **) told->pdata);
}

const KringCircleLens kring_circle_lenses[] = {
  { "comfort",   N_("Who comforts"),                      "heart",     FALSE, tell_comfort },
  { "practical", N_("Who helps with practical things"),   "hammer",    FALSE, tell_practical },
  { "knows",     N_("Who knows what"),                    "bubble",    TRUE,  tell_knowing, has_informed },
  { "before",    N_("Who helped before"),                 "clock",     FALSE, tell_before },
  { "reach",     N_("Whom to call, and who has a key"),   "key",       TRUE,  tell_reach },
  { "unpaid",    N_("For whom it is not work"),           "people",    FALSE, tell_unpaid },
  { "paid",      N_("For whom it is work"),               "briefcase", FALSE, tell_paid },
};

const guint kring_n_circle_lenses = G_N_ELEMENTS (kring_circle_lenses);

const KringCircleLens *
kring_circle_lens_find (const char *code)
{
  for (guint i = 0; i < kring_n_circle_lenses; i++)
    if (g_strcmp0 (kring_circle_lenses[i].code, code) == 0)
      return &kring_circle_lenses[i];

  return NULL;
}

static char *
join (GPtrArray *names)
{
  char *joined;

  g_ptr_array_add (names, NULL);
  joined = kring_words_join ((const char * const *) names->pdata, kring_language_get ());
  g_ptr_array_set_size (names, (int) names->len - 1);

  return joined;
}

/* "weet alles: Kelly and Nadia", for each of the things that are said. */
static char *
join_groups (GPtrArray *names,
             GPtrArray *told)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < told->len; i++)
    {
      g_autoptr(GPtrArray) group = g_ptr_array_new ();
      g_autofree char *joined = NULL;
      guint first = 0;

      g_ptr_array_find_with_equal_func (told, told->pdata[i], g_str_equal, &first);
      if (first < i)
        continue;
      for (guint j = i; j < told->len; j++)
        if (g_str_equal (told->pdata[j], told->pdata[i]))
          g_ptr_array_add (group, names->pdata[j]);
      joined = join (group);
      g_string_append_printf (words, "%s%s: %s", words->len > 0 ? " · " : "", (char *) told->pdata[i], joined);
    }

  return g_string_free (words, FALSE);
}

char *
kring_circle_lens_to_words (const KringCircleLens  *self,
                            const KringCircleModel *model)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autoptr(GPtrArray) told = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *who = NULL;

  for (guint i = 0; i < model->stands->len; i++)
    {
      KringRecord *person = ((KringCircleStand *) model->stands->pdata[i])->person;
      char *words = self->tell (model->share, person);

      if (words == NULL)
        continue;
      g_ptr_array_add (names, (char *) kring_person_name (person));
      g_ptr_array_add (told, words);
    }

  if (names->len == 0)
    /* Translators: %s is what one looks for, such as “Who comforts” */
    return g_strdup_printf (_("%s: nobody yet in this circle"), _(self->words));

  who = self->is_grouped ? join_groups (names, told) : join (names);
  return g_strdup_printf ("%s: %s", _(self->words), who);
}
