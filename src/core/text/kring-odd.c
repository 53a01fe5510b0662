/* kring-odd.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-odd.h"

#include <glib/gi18n-lib.h>

#include "kring-words.h"

#define PREGNANCY_DAYS 280
#define FIRST_YEAR     1880   /* of what a family of today tells */
#define LAST_YEAR      2200

/* Who must have lived to be there in this role; the dead are spoken of, and the unborn. */
static const char * const in_person[] = { "present", "helper", "decided", NULL };

/* A life as far as it is known. */
typedef struct {
  const char *name;
  KringDate   birth;
  KringDate   due;
  KringDate   death;
} Life;

static void
clear_life (Life *life)
{
  kring_date_clear (&life->birth);
  kring_date_clear (&life->due);
  kring_date_clear (&life->death);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Life, clear_life)

static void
read_life (Life        *life,
           KringRecord *person)
{
  life->name = kring_person_name (person);
  kring_record_get_date (person, "birth", &life->birth);
  kring_record_get_date (person, "due", &life->due);
  kring_record_get_date (person, "death", &life->death);
}

/* Whether @date is certainly over before @other begins, with @days to spare. */
static gboolean
is_before (const KringDate *date,
           const KringDate *other,
           int              days)
{
  return kring_day_is_valid (date->hi) && kring_day_is_valid (other->lo)
         && kring_day_to_number (date->hi) < kring_day_to_number (other->lo) - days;
}

static void
take (GStrvBuilder *sentences,
      char         *sentence)
{
  if (sentence != NULL)
    g_strv_builder_take (sentences, sentence);
}

char *
kring_odd_tell_date (const KringDate *date)
{
  int days[] = { date->lo, date->hi };

  for (gsize i = 0; kring_date_is_dated (date) && i < G_N_ELEMENTS (days); i++)
    if (days[i] != KRING_DAY_OPEN_START && days[i] != KRING_DAY_OPEN_END
        && (days[i] / 10000 < FIRST_YEAR || days[i] / 10000 > LAST_YEAR))
      return g_strdup_printf (_("It says the year %d. Is that right?"), days[i] / 10000);

  return NULL;
}

static void
tell_cell (KringRecord  *record,
           const char   *field,
           GStrvBuilder *sentences)
{
  g_auto(KringDate) date = KRING_DATE_INIT;

  if (kring_record_get_date (record, field, &date))
    take (sentences, kring_odd_tell_date (&date));
}

static void
tell_stay (KringShare   *share,
           KringRecord  *stay,
           GStrvBuilder *sentences)
{
  KringRecord *person = kring_share_follow (share, stay, "person");
  g_auto(KringDate) from = KRING_DATE_INIT;
  g_auto(KringDate) to = KRING_DATE_INIT;
  g_auto(KringDate) planned = KRING_DATE_INIT;
  g_auto(Life) life = { NULL, KRING_DATE_INIT, KRING_DATE_INIT, KRING_DATE_INIT };
  const KringDate *born = &life.birth;

  tell_cell (stay, "from", sentences);
  tell_cell (stay, "to", sentences);
  kring_record_get_date (stay, "from", &from);
  kring_record_get_date (stay, "to", &to);
  kring_record_get_date (stay, "planned_end", &planned);
  if (is_before (&planned, &from, 0))
    take (sentences, g_strdup (_("The planned end comes before the beginning.")));
  if (person == NULL)
    return;

  read_life (&life, person);
  if (!kring_date_is_dated (born))
    born = &life.due;
  if (is_before (&from, born, PREGNANCY_DAYS))
    /* Translators: a child; what follows is about where they lived */
    take (sentences, g_strdup_printf (_("This begins before %s was expected. Is the date right?"), life.name));
  else if (is_before (&from, &life.birth, 0))
    take (sentences, g_strdup_printf (_("This begins before %s was born."), life.name));

  if (is_before (&life.death, &from, 0))
    take (sentences, g_strdup_printf (_("This begins after %s died. Is the date right?"), life.name));
  else if (is_before (&life.death, &to, 0))
    take (sentences, g_strdup_printf (_("This ends after %s died. Is the date right?"), life.name));
}

static void
tell_event (KringShare   *share,
            KringRecord  *event,
            GStrvBuilder *sentences)
{
  GPtrArray *people = kring_share_parts (share, event, KRING_NOUN_EVENT_PERSON);
  g_auto(KringDate) date = KRING_DATE_INIT;

  tell_cell (event, "date", sentences);
  tell_cell (event, "end", sentences);
  kring_record_get_date (event, "date", &date);
  for (guint i = 0; i < people->len; i++)
    {
      KringRecord *person = kring_share_follow (share, people->pdata[i], "person");
      const char *role = kring_record_get_text (people->pdata[i], "role");
      g_auto(Life) life = { NULL, KRING_DATE_INIT, KRING_DATE_INIT, KRING_DATE_INIT };

      if (person == NULL || role == NULL || !g_strv_contains (in_person, role))
        continue;
      read_life (&life, person);
      if (is_before (&life.death, &date, 0))
        take (sentences, g_strdup_printf (_("%s had died by then. Is the date right?"), life.name));
      else if (is_before (&date, &life.birth, PREGNANCY_DAYS))
        take (sentences, g_strdup_printf (_("%s was not born by then. Is the date right?"), life.name));
    }
}

char **
kring_odd_tell (KringShare  *share,
                KringRecord *record)
{
  g_autoptr(GStrvBuilder) sentences = g_strv_builder_new ();

  if (kring_record_get_noun (record) == KRING_NOUN_STAY)
    tell_stay (share, record, sentences);
  else if (kring_record_get_noun (record) == KRING_NOUN_EVENT)
    tell_event (share, record, sentences);

  return g_strv_builder_end (sentences);
}
