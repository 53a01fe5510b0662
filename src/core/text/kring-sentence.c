/* kring-sentence.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-sentence.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "kring-words.h"

/* How an action is told. %s is what the row is called (see get_subject). */
static const struct {
  const char *what;
  const char *sentence;
} sentences[] = {
  { "person.add",       N_("%s added") },
  { "event.add",        N_("“%s” added") },
  { "plan.add",         N_("“%s” begun") },
  { "plan_item.add",    N_("“%s” added to the plan") },
  { "circle.add",       N_("“%s” begun") },
  { "circle.copy",      N_("New version of “%s”") },
  { "placement.add",    N_("%s placed in the circle") },
  { "placement.stay",   N_("%s stays here") },
  { "placement.free",   N_("%s may move again") },
  { "placement.paper",  N_("Taken over from paper: %s …") },
  { "person.born",      N_("%s is born") },
  { "event.merge",      N_("Another timeline taken over") },
  { "event.moments",    N_("Fixed moments added") },
  { "person.erase",     N_("Somebody erased for good") },
  { "person.birth",     N_("Birthday of %s changed") },
  { "person.note",      N_("Note about %s changed") },
  { "person.strengths", N_("Strengths of %s changed") },
  { "person.life",      N_("%s changed") },
  { "person.visibility", N_("Who may see %s changed") },
  { "event.date",       N_("Date of “%s” changed") },
  { "event.move",       N_("Order of “%s” on its day changed") },
  { "event.title",      N_("Title of “%s” changed") },
  { "event.visibility", N_("Who may see “%s” changed") },
  { "stay.from",        N_("Beginning of the stay of %s changed") },
  { "stay.to",          N_("End of the stay of %s changed") },
  { "plan.question",    N_("Question of the family changed") },
  { "plan.why",         N_("Why of the plan changed") },
  { "plan_item.text",   N_("“%s” changed") },
  { "plan_item.status", N_("How “%s” is going changed") },
  { "plan_item.who",    N_("Who does “%s” changed") },
  { "plan_item.check",  N_("Who checks “%s” changed") },
  { "plan_item.backup", N_("Who steps in for “%s” changed") },
  { "plan.items",       N_("Lines added to “%s”") },
  { "plan.copy",        N_("New version of “%s”") },
  { "plan.sign",        N_("“%s” signed") },
  { "plan.status",      N_("How far “%s” is changed") },
  { "plan.review",      N_("When to look at “%s” again changed") },
  { "plan_item.translation", N_("“%s” put in another language") },
  { "plan_item.move",   N_("“%s” moved") },
  { "plan_item.when",   N_("When of “%s” changed") },
  { "plan_item.rule",   N_("Which days “%s” is on changed") },
  { "plan_item.what_if", N_("What if “%s” does not work changed") },
  { "plan.made_by",     N_("Who made “%s” changed") },
  { "family.contact",   N_("Contact person changed") },
  { "family.contact_text", N_("How to reach the contact person changed") },
  { "plan_item.service", N_("Which service “%s” points to changed") },
  { "plan_item.scale",  N_("The question from 0 to 10 beside “%s” changed") },
  { "plan_item.told_by", N_("Whose words “%s” are changed") },
  { "plan_item.evaluate", N_("Told how “%s” is going") },
  { "scale.add",        N_("“%s” asked") },
  { "scale.enough",     N_("What is enough for “%s” changed") },
  { "scale.scores",     N_("Everybody's marks for “%s” written down") },
  { "score.add",        N_("Mark of %s written down") },
  { "meeting.add",      N_("Meeting added") },
  { "meeting.agenda",   N_("Agenda added") },
  { "meeting.summary",  N_("What was said changed") },
  { "meeting.decisions", N_("What was decided changed") },
  { "meeting.next",     N_("When to meet again changed") },
  { "meeting.date",     N_("When we met changed") },
  { "child_voice.add",  N_("The voice of %s asked") },
  { "child_voice.draw", N_("%s drew") },
  { "child_voice.wipe", N_("Drawing of %s wiped") },
  { "child_voice.show", N_("Who may see what %s said or drew changed") },
  { "support.add",      N_("What %s gives added") },
  { "stay.add",         N_("Where %s lived added") },
  { "stay.move",        N_("Move of %s added") },
  { "tie.add",          N_("What %s is to somebody added") },
  { "event_person.add", N_("Somebody added to “%s”") },
  { "event_view.add",   N_("How “%s” was for somebody added") },
  { "evaluation.add",   N_("How “%s” went added") },
  { "not_agreed.add",   N_("What is not agreed added") },
  { "perspective.add",  N_("View of %s added") },
  { "feedback.add",     N_("What somebody thought of the meeting added") },
  { "meeting.attend",   N_("Who was there changed") },
  { "family.title",     N_("Title changed to “%s”") },
  { "family.template",  N_("How much the plan asks changed") },
};

/* What rows of a noun are called by. @person: the name of whom this field points at. */
static const struct {
  KringNoun   noun;
  const char *text;
  const char *person;
} subjects[] = {
  { KRING_NOUN_FAMILY,      "title",  NULL },
  { KRING_NOUN_ORGANISATION, "name",  NULL },
  { KRING_NOUN_PLACE,       "name",   NULL },
  { KRING_NOUN_PARENTAGE,   NULL,     "child" },
  { KRING_NOUN_TIE,         NULL,     "from" },
  { KRING_NOUN_STAY,        NULL,     "person" },
  { KRING_NOUN_EVENT,       "title",  NULL },
  { KRING_NOUN_SUPPORT,     NULL,     "from" },
  { KRING_NOUN_CIRCLE,      "title",  NULL },
  { KRING_NOUN_PLACEMENT,   NULL,     "person" },
  { KRING_NOUN_PLAN,        "title",  NULL },
  { KRING_NOUN_PLAN_ITEM,   "text",   NULL },
  { KRING_NOUN_CHILD_VOICE, NULL,     "person" },
  { KRING_NOUN_SCALE,       "question", NULL },
  { KRING_NOUN_SCORE,       NULL,     "person" },
  { KRING_NOUN_PERSPECTIVE, NULL,     "person" },
  { KRING_NOUN_SERVICE,     "name",   NULL },
};

/* The row that the action is about: not a part of it but the whole. */
static KringRecord *
find_main_record (KringFamily *family,
                  KringAction *action)
{
  KringRecord *first = NULL;

  for (guint i = 0; i < action->changes->len; i++)
    {
      KringChange *change = action->changes->pdata[i];
      KringRecord *record = kring_family_get (family, change->row);
      const KringField *owner = record != NULL ? kring_noun_owner (change->noun) : NULL;

      if (record == NULL)
        continue;
      if (g_str_has_prefix (action->what, kring_nouns[change->noun].table))
        return record;
      if (first == NULL)
        first = owner != NULL ? kring_family_get (family, kring_record_get_ref (record, owner->name)) : record;
    }

  return first;
}

static char *
get_subject (KringFamily *family,
             KringRecord *record)
{
  const char *name = NULL;

  if (kring_record_get_noun (record) == KRING_NOUN_PERSON)
    return g_strdup (kring_person_name (record));

  for (gsize i = 0; i < G_N_ELEMENTS (subjects); i++)
    {
      if (subjects[i].noun != kring_record_get_noun (record))
        continue;

      if (subjects[i].person != NULL)
        {
          KringRecord *person = kring_family_get (family, kring_record_get_ref (record, subjects[i].person));

          name = person != NULL ? kring_person_name (person) : NULL;
        }
      else
        {
          name = kring_record_get_text (record, subjects[i].text);
        }
    }

  if (name == NULL)
    return g_strdup ("…");
  if (g_utf8_strlen (name, -1) <= 40)
    return g_strdup (name);

  {
    g_autofree char *start = g_utf8_substring (name, 0, 38);

    return g_strconcat (g_strchomp (start), "…", NULL);
  }
}

/* Everybody whose stay is among the changes: a line may tell of all children. */
static char *
join_stayers (KringFamily *family,
              KringAction *action)
{
  g_autoptr(GPtrArray) people = g_ptr_array_new ();

  for (guint i = 0; i < action->changes->len; i++)
    {
      KringChange *change = action->changes->pdata[i];
      KringRecord *stay = change->noun == KRING_NOUN_STAY ? kring_family_get (family, change->row) : NULL;
      KringRecord *person = stay != NULL ? kring_family_get (family, kring_record_get_ref (stay, "person")) : NULL;

      if (person != NULL)
        g_ptr_array_add (people, person);
    }

  return kring_words_join_people (people, kring_language_get ());
}

static guint
count_rows (KringAction *action,
            KringNoun    noun)
{
  g_autoptr(GHashTable) rows = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < action->changes->len; i++)
    {
      KringChange *change = action->changes->pdata[i];

      if (change->noun == noun)
        g_hash_table_add (rows, &change->row);
    }

  return g_hash_table_size (rows);
}

/* The ring that everybody who moves goes to, from the cells: the records may have moved on since. @n_moves: how many
 * cells tell one. 0: to different ones, or to none. */
static int
find_ring (KringAction *action,
           guint       *n_moves)
{
  int ring = 0;

  *n_moves = 0;
  for (guint i = 0; i < action->changes->len; i++)
    {
      KringChange *change = action->changes->pdata[i];
      int there = g_str_equal (change->field, "ring") && change->new_text != NULL ? atoi (change->new_text) : 0;

      if (there == 0)
        continue;
      ring = ++*n_moves == 1 || ring == there ? there : 0;
    }

  return ring;
}

static gboolean
comes_back (KringAction *action)
{
  for (guint i = 0; i < action->changes->len; i++)
    {
      KringChange *change = action->changes->pdata[i];

      if (g_str_equal (change->field, "outside"))
        return change->new_text == NULL || g_str_equal (change->new_text, "0");
    }

  return FALSE;
}

static char *
tell_several (KringAction *action,
              guint        n)
{
  guint n_moves;
  int ring = find_ring (action, &n_moves);

  if (g_str_equal (action->what, "placement.move") && ring > 0 && n_moves == n)
    /* Translators: people move in the circle: "5 people to ring 2" */
    return g_strdup_printf (ngettext ("%u person to ring %d", "%u people to ring %d", n), n, ring);
  if (g_str_equal (action->what, "placement.move") && n_moves == 0 && !comes_back (action))
    return g_strdup_printf (ngettext ("%u person to another side", "%u people to another side", n), n);

  if (g_str_equal (action->what, "placement.move"))
    return g_strdup_printf (ngettext ("%u person moved in the circle", "%u people moved in the circle", n), n);
  if (g_str_equal (action->what, "placement.add"))
    return g_strdup_printf (ngettext ("%u person placed in the circle", "%u people placed in the circle", n), n);
  if (g_str_equal (action->what, "placement.stay"))
    return g_strdup_printf (ngettext ("%u person stays here", "%u people stay here", n), n);
  if (g_str_equal (action->what, "placement.free"))
    return g_strdup_printf (ngettext ("%u person may move again", "%u people may move again", n), n);
  if (g_str_equal (action->what, "placement.outside"))
    return g_strdup_printf (ngettext ("%u person outside the circle", "%u people outside the circle", n), n);
  if (g_str_equal (action->what, "placement.withdrawn"))
    return g_strdup_printf (ngettext ("%u person taken out of the circle", "%u people taken out of the circle", n), n);

  return NULL;
}

/* A move tells the ring it went to; stepping outside the circle and back into it is told as such. */
static char *
tell_move (KringAction *action,
           const char  *subject)
{
  guint n_moves;
  int ring = find_ring (action, &n_moves);

  if (ring > 0)
    /* Translators: somebody moves in the circle: "Agnes to ring 2" */
    return g_strdup_printf (_("%s to ring %d"), subject, ring);
  if (comes_back (action))
    /* Translators: somebody who stood outside the circle */
    return g_strdup_printf (_("%s in the circle again"), subject);
  if (g_str_equal (action->what, "placement.outside"))
    /* Translators: somebody is put outside the circle */
    return g_strdup_printf (_("%s outside the circle"), subject);

  /* Translators: somebody moves to another side of the same ring */
  return g_strdup_printf (_("%s to another side"), subject);
}

char *
kring_sentence_new (KringFamily *family,
                    KringAction *action)
{
  KringRecord *record = find_main_record (family, action);
  g_autofree char *subject = record != NULL ? get_subject (family, record) : g_strdup ("…");
  guint n_placed = count_rows (action, KRING_NOUN_PLACEMENT);
  g_autofree char *told = n_placed > 1 ? tell_several (action, n_placed) : NULL;

  if (record != NULL && kring_record_get_noun (record) == KRING_NOUN_STAY && count_rows (action, KRING_NOUN_STAY) > 1)
    {
      g_free (subject);
      subject = join_stayers (family, action);
    }
  if (told != NULL)
    return g_steal_pointer (&told);
  if (g_str_equal (action->what, "family.begin"))
    return g_strdup (_("Family begun"));
  if (g_str_equal (action->what, "placement.move") || g_str_equal (action->what, "placement.outside"))
    return tell_move (action, subject);
  if (g_str_has_suffix (action->what, ".withdrawn"))
    return g_strdup_printf (_("%s taken out"), subject);

  for (gsize i = 0; i < G_N_ELEMENTS (sentences); i++)
    if (g_str_equal (sentences[i].what, action->what))
      return g_strdup_printf (_(sentences[i].sentence), subject);

  return g_strdup_printf (_("%s changed"), subject);
}
