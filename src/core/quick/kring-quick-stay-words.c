/* kring-quick-stay-words.c - a stay that was typed, said back before it is added
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-quick-stay.h"

#include <glib/gi18n-lib.h>

#include "kring-date-words.h"
#include "kring-lived.h"

/* Something said of some of the people. */
typedef struct {
  char      *words;
  GPtrArray *people;   /* KringRecord, borrowed */
} Group;

static void
free_group (gpointer data)
{
  Group *group = data;

  g_free (group->words);
  g_ptr_array_unref (group->people);
  g_free (group);
}

/* Notes @words, which it takes over, of @person. */
static void
take (GPtrArray   *groups,
      char        *words,
      KringRecord *person)
{
  Group *group = NULL;

  for (guint i = 0; i < groups->len && group == NULL; i++)
    if (g_str_equal (((Group *) groups->pdata[i])->words, words))
      group = groups->pdata[i];

  if (group == NULL)
    {
      group = g_new0 (Group, 1);
      group->words = g_steal_pointer (&words);
      group->people = g_ptr_array_new ();
      g_ptr_array_add (groups, group);
    }
  if (!g_ptr_array_find (group->people, person, NULL))
    g_ptr_array_add (group->people, person);
  g_free (words);
}

/* "Kasteelstraat (Amina en Ilyas), bij mama en Stijn (Lowie)". */
static char *
join_groups (GPtrArray *groups)
{
  g_autoptr(GString) told = g_string_new (NULL);

  for (guint i = 0; i < groups->len; i++)
    {
      Group *group = groups->pdata[i];
      g_autofree char *names = kring_words_join_people (group->people, kring_language_get ());

      g_string_append_printf (told, "%s%s (%s)", i > 0 ? ", " : "", group->words, names);
    }

  return g_string_free (g_steal_pointer (&told), FALSE);
}

static char *
get_place (KringQuickStay *self)
{
  g_autofree char *made = NULL;

  if (self->where.place != NULL)
    return kring_lived_at (kring_record_get_text (self->where.place, "name"));

  made = g_str_has_prefix (self->where.name, "Bij ") || g_str_has_prefix (self->where.name, "With ")
         ? kring_lived_at (self->where.name)
         : g_strdup_printf ("“%s”", self->where.name);
  /* Translators: where somebody stayed, "bij opa Jos", which is not one of the places of the family yet */
  return g_strdup_printf (_("%s (a new place)"), made);
}

/* When it ends, and where it is the same for all NULL: then it stands with the beginning. */
static GPtrArray *
group_ends (KringQuickStay *self)
{
  GPtrArray *ends = g_ptr_array_new_with_free_func (free_group);

  for (guint i = 0; i < self->stayers->len; i++)
    {
      KringQuickStayer *stayer = &g_array_index (self->stayers, KringQuickStayer, i);

      take (ends, kring_date_is_dated (&stayer->to) ? kring_date_to_words (&stayer->to, kring_language_get ())
                                                    /* Translators: where somebody lives: no end of it is known */
                                                    : g_strdup (_("until now")), stayer->person);
    }
  if (ends->len > 1)
    return ends;

  g_ptr_array_unref (ends);
  return NULL;
}

static void
append_line (GString    *told,
             const char *format,
             GPtrArray  *groups)
{
  g_autofree char *line = groups != NULL && groups->len > 0 ? join_groups (groups) : NULL;

  if (line == NULL)
    return;
  g_string_append_c (told, '\n');
  g_string_append_printf (told, format, line);
}

static void
append (GString    *told,
        const char *words)
{
  if (words != NULL)
    g_string_append_printf (told, " · %s", words);
}

char *
kring_quick_stay_tell (KringQuickStay *self,
                       KringShare     *share)
{
  KringLanguage language = kring_language_get ();
  KringQuickStayer *first = &g_array_index (self->stayers, KringQuickStayer, 0);
  g_autoptr(GPtrArray) people = g_ptr_array_new ();
  g_autoptr(GPtrArray) ended = g_ptr_array_new_with_free_func (free_group);
  GPtrArray *ends = group_ends (self);
  g_autoptr(GString) told = g_string_new (NULL);
  g_autofree char *names = NULL;
  g_autofree char *place = get_place (self);
  g_autofree char *dates = kring_dates_to_words (&self->from, ends == NULL ? &first->to : NULL, language);
  g_autofree char *planned = kring_date_to_words (&self->planned_end, language);

  for (guint i = 0; i < self->stayers->len; i++)
    {
      KringQuickStayer *stayer = &g_array_index (self->stayers, KringQuickStayer, i);

      g_ptr_array_add (people, stayer->person);
      for (guint j = 0; j < stayer->ended->len; j++)
        take (ended, kring_lived_place (share, stayer->ended->pdata[j]), stayer->person);
    }
  names = kring_words_join_people (people, language);

  /* Translators: where somebody lived or stayed, and whose stay it is: "Stay: Lowie" */
  g_string_append_printf (told, self->is_move ? _("Move: %s") : _("Stay: %s"), names);
  append (told, place);
  append (told, dates);
  append (told, self->rhythm);
  if (planned != NULL)
    {
      g_string_append (told, " · ");
      g_string_append_printf (told, _("planned until %s"), planned);
    }
  /* Translators: until when a stay lasts, where that is not the same for everybody: "Until: August 2021 (Amina)" */
  append_line (told, _("Until: %s"), ends);
  /* Translators: which stays end on the day of a move: "Ends then: in Kasteelstraat (Amina)" */
  append_line (told, _("Ends then: %s"), ended);
  g_clear_pointer (&ends, g_ptr_array_unref);

  return g_string_free (g_steal_pointer (&told), FALSE);
}
