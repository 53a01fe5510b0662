/* test-week-times.c - when in the week people say that something is
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-week-rule.h"
#include "kring-week-times.h"

/* A letter for each part of a day, days apart: m(orning) a(fternoon) e(vening) n(ight). */
static char *
tell (const KringWeekTimes *times)
{
  GString *told = g_string_new (times->is_other ? "2:" : NULL);

  for (guint day = 0; day < KRING_WEEK_DAYS; day++)
    {
      g_autoptr(GString) parts = g_string_new (NULL);

      for (guint part = 0; part < KRING_WEEK_PARTS; part++)
        if ((times->parts & KRING_WEEK_BIT (day, part)) != 0)
          g_string_append_c (parts, "maen"[part]);
      if (parts->len > 0)
        g_string_append_printf (told, " %c%s", "1234567"[day], parts->str);
    }

  return g_string_free_and_steal (told);
}

static const struct {
  const char *words;
  const char *told;      /* NULL: no place in a week */
} sayings[] = {
  { "elke woensdagnamiddag", " 3a" },
  { "maandag en donderdag na school", " 1a 4a" },
  { "elk tweede weekend", "2: 6mae 7mae" },
  { "elk tweede weekend, van vrijdag 17 uur tot zondag 17 uur", "2: 5aen 6maen 7ma" },
  { "elk tweede weekend en de helft van de vakanties", "2: 6mae 7mae" },
  { "elke avond rond 20 uur", " 1e 2e 3e 4e 5e 6e 7e" },
  { "'s avonds", " 1e 2e 3e 4e 5e 6e 7e" },
  { "na school", " 1a 2a 3a 4a 5a" },
  { "vóór school op dinsdag", " 2m" },
  { "elke tweede zaterdag", "2: 6mae" },
  { "om de twee weken op vrijdagavond", "2: 5e" },
  { "elke vrijdag", " 5mae" },
  { "de vrijdagen dat Amina er is", " 5mae" },
  { "maandag, woensdag en vrijdag, als Bram nacht heeft", " 1mae 3mae 5mae" },
  { "elke woensdag, behalve in de examens", " 3mae" },
  { "elke dag behalve zondag", " 1mae 2mae 3mae 4mae 5mae 6mae" },
  { "van maandag tot vrijdag", " 1mae 2mae 3mae 4mae 5mae" },
  { "maandag t/m woensdag 's ochtends", " 1m 2m 3m" },
  { "vrijdag 10-12 uur", " 5ma" },
  { "vrijdag 13-16 uur", " 5a" },
  { "woensdag van 9 tot 20 uur", " 3mae" },
  { "zaterdag om 19u30", " 6e" },
  { "vrijdag 10 uur in het Huis van het Kind", " 5m" },
  { "maandagavond en woensdag", " 1e 3mae" },
  { "maandag voormiddag en namiddag, dinsdag 's avonds", " 1ma 2e" },
  { "zaterdagnacht", " 6n" },
  { "schooldagen voor school", " 1m 2m 3m 4m 5m" },
  { "every other Saturday morning", "2: 6m" },
  { "Mondays and Thursdays after school", " 1a 4a" },
  { "Friday at 4pm", " 5a" },
  { "Friday 16:00", " 5a" },
  { "dinsdag 8:30 - 11:45", " 2m" },
  { "WOENSDAG", " 3mae" },
  { "twee kinderen elke maandag", " 1mae" },
  { "", NULL },
  { NULL, NULL },
  { "altijd", NULL },
  { "dag en nacht", NULL },
  { "één weekend per maand, Bram brengt en haalt", NULL },
  { "eerste zaterdag van de maand", NULL },
  { "twee avonden per week", NULL },
  { "een avond in de week", NULL },
  { "week om week, wissel op vrijdag", NULL },
  { "dezelfde dag, voor 21 uur", NULL },
  { "vrijdag 12 december", NULL },
  { "24 en 25 december 2026", NULL },
  { "vanaf januari 2027", NULL },
  { "voor de paasvakantie", NULL },
  { "in de kerstvakantie", NULL },
  { "consult 16 weken", NULL },
  { "om de twee weken", NULL },
  { "als het moet", NULL },
};

static void
test_read (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (sayings); i++)
    {
      KringWeekTimes times;
      gboolean is_read = kring_week_times_read (&times, sayings[i].words);
      g_autofree char *told = tell (&times);

      g_test_message ("%s", sayings[i].words);
      g_assert_cmpstr (is_read ? told : NULL, ==, sayings[i].told);
      if (!is_read)
        g_assert_cmpuint (times.parts, ==, 0);
    }
}

static const struct {
  const char *rule;
  const char *told;
} rules[] = {
  { "FREQ=WEEKLY;BYDAY=MO,WE", " 1mae 3mae" },
  { "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA", "2: 6mae" },
  { "freq=daily", " 1mae 2mae 3mae 4mae 5mae 6mae 7mae" },
  { "FREQ=MONTHLY;BYDAY=1MO", NULL },
  { "FREQ=WEEKLY;INTERVAL=3;BYDAY=SA", NULL },
  { "WE", " 3mae" },
  { "FREQ=WEEKLY", NULL },
  { "", NULL },
  { NULL, NULL },
};

static void
test_rule (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      KringWeekTimes times;
      gboolean is_read = kring_week_times_read_rule (&times, rules[i].rule);
      g_autofree char *told = tell (&times);

      g_assert_cmpstr (is_read ? told : NULL, ==, rules[i].told);
    }
}

/* Words in any order say something or nothing, and never more than a week holds. */
static void
test_random (void)
{
  static const char * const words[] = {
    "elke", "maandag", "vrijdagavond", "tot", "weekend", "behalve", "16", "uur", "17u30", "na school", "nacht", "-", "24",
    "tweede", "van", "zondag", "om", "en", ",", "december", "als", "12:00", "pm", "1", "avond", "\xc3\xa9",
  };

  for (int round = 0; round < 5000; round++)
    {
      g_autoptr(GString) line = g_string_new (NULL);
      KringWeekTimes times;

      for (int n = g_test_rand_int_range (0, 9); n > 0; n--)
        g_string_append_printf (line, "%s ", words[g_test_rand_int_range (0, G_N_ELEMENTS (words))]);
      g_assert_cmpint (kring_week_times_read (&times, line->str), ==, times.parts != 0);
      g_assert_cmpuint (times.parts >> (KRING_WEEK_DAYS * KRING_WEEK_PARTS), ==, 0);
    }
}

static void
check_rule (guint       days,
            gboolean    is_other,
            const char *rule,
            const char *words)
{
  g_autofree char *made = kring_week_rule_new (days, is_other);
  g_autofree char *told = kring_week_rule_tell (made);
  gboolean other;

  g_assert_cmpstr (made, ==, rule);
  g_assert_cmpstr (told, ==, words);
  g_assert_cmpuint (kring_week_rule_read (made, &other), ==, days);
  g_assert_true (other == is_other);
}

/* Days that were chosen are a rule of a calendar, and that is told in words; another rule is left alone. */
static void
test_rule_of_days (void)
{
  g_autofree char *monthly = kring_week_rule_tell ("FREQ=MONTHLY;BYDAY=1MO");

  check_rule (0, FALSE, NULL, NULL);
  check_rule (1u, FALSE, "FREQ=WEEKLY;BYDAY=MO", "Monday");
  check_rule (1u | 1u << 2 | 1u << 6, FALSE, "FREQ=WEEKLY;BYDAY=MO,WE,SU", "Monday, Wednesday and Sunday");
  check_rule (1u << 4, TRUE, "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "Friday, every other week");
  check_rule (0x7f, FALSE, "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "every day");
  g_assert_null (monthly);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/week-times/read", test_read);
  g_test_add_func ("/week-times/rule", test_rule);
  g_test_add_func ("/week-times/random", test_random);

  g_test_add_func ("/week-times/rule-of-days", test_rule_of_days);

  return g_test_run ();
}
