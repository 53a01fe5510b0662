/* kring-lived.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-lived.h"

#include <glib/gi18n.h>

#include "kring-date-words.h"
#include "kring-kinds.h"

static gboolean
is_then (KringRecord *stay,
         int          day)
{
  g_auto(KringDate) from = KRING_DATE_INIT;
  g_auto(KringDate) to = KRING_DATE_INIT;
  gboolean begins, ends;

  kring_record_get_date (stay, "from", &from);
  kring_record_get_date (stay, "to", &to);
  begins = kring_date_is_dated (&from);
  ends = kring_date_is_dated (&to);
  if ((!begins && !ends) || (begins && day < from.lo))
    return FALSE;

  return !ends || (to.lo == to.hi ? day < to.hi : day <= to.hi);
}

gboolean
kring_lived_is_weekend (KringRecord *stay)
{
  return kring_record_is (stay, "kind", "weekend") || kring_record_is (stay, "kind", "foster_support");
}

GPtrArray *
kring_lived_list (KringShare *share,
                  gint64      person,
                  int         day)
{
  GPtrArray *stays = kring_share_list (share, KRING_NOUN_STAY);
  GPtrArray *lived = g_ptr_array_new ();

  for (int weekends = FALSE; weekends <= TRUE; weekends++)
    for (guint i = 0; i < stays->len; i++)
      if (kring_record_get_ref (stays->pdata[i], "person") == person && kring_lived_is_weekend (stays->pdata[i]) == weekends
          && is_then (stays->pdata[i], day))
        g_ptr_array_add (lived, stays->pdata[i]);

  return lived;
}

char *
kring_lived_at (const char *name)
{
  static const char * const prepositions[] = { "bij ", "thuis", "with ", "at " };
  g_autofree char *lower = g_utf8_strdown (name, -1);

  for (gsize i = 0; i < G_N_ELEMENTS (prepositions); i++)
    if (g_str_has_prefix (lower, prepositions[i]))
      return g_strdup_printf ("%c%s", g_ascii_tolower (*name), name + 1);

  /* Translators: the name of a place where a child lived */
  return g_strdup_printf (_("in %s"), name);
}

char *
kring_lived_place (KringShare  *share,
                   KringRecord *stay)
{
  KringRecord *place = kring_share_follow (share, stay, "place");

  if (place == NULL || !kring_record_has (place, "name"))
    return g_strdup (kring_kinds_words ("stay_kind", kring_record_get_text (stay, "kind"), kring_language_get ()));

  return kring_lived_at (kring_record_get_text (place, "name"));
}

char *
kring_lived_where (KringShare  *share,
                   KringRecord *stay)
{
  g_autofree char *place = kring_lived_place (share, stay);

  /* Translators: where a child is at weekends: "bij mama en Stijn" */
  return kring_lived_is_weekend (stay) ? g_strdup_printf (_("at weekends %s"), place) : g_steal_pointer (&place);
}

/* @next: the stay that is told after it, or NULL: what both say of the rhythm is said once. */
static char *
write_stay (KringShare  *share,
            KringRecord *stay,
            KringRecord *next)
{
  g_autofree char *place = kring_lived_where (share, stay);
  const char *rhythm = kring_record_get_text (stay, "rhythm");

  if (kring_lived_is_weekend (stay) || rhythm == NULL
      || (next != NULL && g_strcmp0 (kring_record_get_text (next, "rhythm"), rhythm) == 0))
    return g_steal_pointer (&place);

  return g_strdup_printf ("%s (%s)", place, rhythm);
}

static char *
write_lived (KringShare *share,
             GPtrArray  *lived)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < lived->len; i++)
    {
      g_autofree char *stay = write_stay (share, lived->pdata[i], i + 1 < lived->len ? lived->pdata[i + 1] : NULL);

      if (i > 0)
        g_string_append (words, i + 1 < lived->len ? ", " : _(", and "));
      g_string_append (words, stay);
    }

  return g_string_free (words, FALSE);
}

char *
kring_lived_tell (KringShare *share,
                  int         day,
                  int         today)
{
  g_autoptr(GPtrArray) children = kring_share_children (share);
  g_autoptr(GString) told = g_string_new (NULL);
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_autofree char *when = NULL;

  kring_date_from_day (&date, day);
  when = kring_date_to_words (&date, kring_language_get ());
  for (guint i = 0; i < children->len; i++)
    {
      g_autoptr(GPtrArray) lived = kring_lived_list (share, kring_record_get_id (children->pdata[i]), day);
      const char *name = kring_person_name (children->pdata[i]);
      g_autofree char *where = write_lived (share, lived);

      if (lived->len == 0)
        continue;

      if (told->len > 0)
        g_string_append_printf (told, "; %s %s", name, where);
      else
        /* Translators: a day, a child, where: "On 20 November 2026 Amina lived bij tante Nadia" */
        g_string_append_printf (told, day < today ? _("On %s %s lived %s") : _("On %s %s lives %s"), when, name, where);
    }

  return told->len > 0 ? g_string_free (g_steal_pointer (&told), FALSE) : NULL;
}
