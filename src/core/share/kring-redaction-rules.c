/* kring-redaction-rules.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-redaction-rules.h"

#include "kring-kin.h"

/* What holds besides the marks of the file. */
#define NEVER "never"   /* leaves with the full file only */
#define FILE  "file"    /* the young person who looks into the file sees their own */

/* Where it stands whose row it is. */
typedef enum {
  WHO_END,
  WHO_SELF,         /* the row is the person */
  WHO_CELL,         /* in cell @name */
  WHO_PART,         /* in the rows of @noun that are part of it, with role @name */
  WHO_OWNER_PART,   /* the same for the row it is a part of */
} WhoPlace;

typedef struct {
  WhoPlace    place;
  KringNoun   noun;
  const char *name;
} Who;

/* What readers for whom things must be worded for children get of it. */
typedef enum {
  CHILD_ALL,
  CHILD_OWN,
  CHILD_NONE,
} ForChild;

typedef const char *(*Usual) (KringRedaction *self,
                              KringRecord    *record);

typedef struct {
  const char *mark;      /* the field with the file's own mark; NULL: it has none */
  const char *usual;     /* where nothing is marked; NULL: all */
  Usual       find_usual;
  ForChild    child;
  gboolean    is_for_service;
  Who         whose[4];
} Rule;

#define SELF             { WHO_SELF, KRING_NO_NOUN, NULL }
#define CELL(name)       { WHO_CELL, KRING_NO_NOUN, name }
#define PART(noun, role) { WHO_PART, KRING_NOUN_##noun, role }
#define OF(noun, role)   { WHO_OWNER_PART, KRING_NOUN_##noun, role }

static const char *find_usual_of_meeting (KringRedaction *self,
                                          KringRecord    *record);
static const char *find_usual_of_attendance (KringRedaction *self,
                                             KringRecord    *record);
static const char *find_usual_of_words (KringRedaction *self,
                                        KringRecord    *record);

/* One row a noun: mark, usual, how the usual is found, children, service, whose it is. Reasons:
 *  tie_quality, circle_link: how somebody feels about somebody is theirs to tell; hidden on a shared screen (appendix A)
 *  meeting: what was said at the big table was said to all; a talk apart is of those who were there
 *  attendance: that somebody was not invited, and why, is not read out
 *  perspective, score: said by adults at the table; a child's only where the child said it to all
 *  child_voice: nobody's but the child's until the child says otherwise (4.1); a stroke goes with the voice it is part of
 *  feedback: to the counsellor, not to the room
 *  consent, share, request: the administration of the file; a young person may look into their own (5)
 *  signal: about society, goes no way with a family
 *  service: what is offered, nothing of the family; but a child's card and a service's copy do without */
static const Rule rules[KRING_N_NOUNS] = {
  [KRING_NOUN_FAMILY]         = { NULL, NULL, NULL, CHILD_ALL, TRUE },
  [KRING_NOUN_PERSON]         = { "visibility", NULL, NULL, CHILD_ALL, TRUE, { SELF } },
  [KRING_NOUN_ORGANISATION]   = { NULL, NULL, NULL, CHILD_ALL, TRUE },
  [KRING_NOUN_PLACE]          = { NULL, NULL, NULL, CHILD_ALL, FALSE },
  [KRING_NOUN_PARENTAGE]      = { NULL, NULL, NULL, CHILD_ALL, FALSE },
  [KRING_NOUN_PARTNERSHIP]    = { NULL, NULL, NULL, CHILD_ALL, FALSE },
  [KRING_NOUN_TIE]            = { "visibility", NULL, NULL, CHILD_ALL, FALSE, { CELL ("from"), CELL ("to") } },
  [KRING_NOUN_TIE_QUALITY]    = { NULL, "subject", NULL, CHILD_OWN, FALSE, { CELL ("told_by") } },
  [KRING_NOUN_STAY]           = { "visibility", NULL, NULL, CHILD_ALL, FALSE, { CELL ("person") } },
  [KRING_NOUN_EVENT]          = { "visibility", NULL, NULL, CHILD_ALL, FALSE, { PART (EVENT_PERSON, NULL) } },
  [KRING_NOUN_EVENT_PERSON]   = { NULL, NULL, NULL, CHILD_ALL, FALSE, { CELL ("person") } },
  [KRING_NOUN_EVENT_VIEW]     = { NULL, NULL, NULL, CHILD_OWN, FALSE, { CELL ("person") } },
  [KRING_NOUN_SUPPORT]        = { "visibility", NULL, NULL, CHILD_ALL, FALSE, { CELL ("from"), CELL ("told_by") } },
  [KRING_NOUN_SUPPORT_PERSON] = { NULL, NULL, NULL, CHILD_ALL, FALSE, { CELL ("person") } },
  [KRING_NOUN_CIRCLE]         = { "visibility", NULL, NULL, CHILD_ALL, FALSE,
                                  { PART (CIRCLE_PERSON, "focus"), PART (CIRCLE_PERSON, "made_with") } },
  [KRING_NOUN_CIRCLE_PERSON]  = { NULL, NULL, NULL, CHILD_ALL, FALSE, { CELL ("person") } },
  [KRING_NOUN_PLACEMENT]      = { "visibility", NULL, NULL, CHILD_ALL, FALSE, { OF (CIRCLE_PERSON, "focus") } },
  [KRING_NOUN_CIRCLE_LINK]    = { NULL, "subject", NULL, CHILD_OWN, FALSE, { CELL ("told_by") } },
  [KRING_NOUN_MEETING]        = { "visibility", NULL, find_usual_of_meeting, CHILD_NONE, FALSE,
                                  { CELL ("chair"), PART (ATTENDANCE, NULL) } },
  [KRING_NOUN_ATTENDANCE]     = { NULL, NULL, find_usual_of_attendance, CHILD_NONE, FALSE, { CELL ("person") } },
  [KRING_NOUN_AGENDA]         = { NULL, NULL, NULL, CHILD_NONE, FALSE },
  [KRING_NOUN_PERSPECTIVE]    = { "visibility", NULL, find_usual_of_words, CHILD_OWN, FALSE, { CELL ("person") } },
  [KRING_NOUN_CHILD_VOICE]    = { "show", "subject", NULL, CHILD_ALL, FALSE, { CELL ("person") } },
  [KRING_NOUN_STROKE]         = { NULL, NULL, NULL, CHILD_ALL, FALSE },
  [KRING_NOUN_SCALE]          = { "visibility", NULL, NULL, CHILD_ALL, FALSE, { PART (SCALE_PERSON, "about") } },
  [KRING_NOUN_SCALE_PERSON]   = { NULL, NULL, NULL, CHILD_ALL, FALSE, { CELL ("person") } },
  [KRING_NOUN_SCORE]          = { "visibility", NULL, find_usual_of_words, CHILD_OWN, FALSE, { CELL ("person") } },
  [KRING_NOUN_PLAN]           = { NULL, NULL, NULL, CHILD_ALL, TRUE },
  [KRING_NOUN_PLAN_PERSON]    = { NULL, NULL, NULL, CHILD_ALL, TRUE, { CELL ("person") } },
  [KRING_NOUN_PLAN_ITEM]      = { "visibility", NULL, NULL, CHILD_ALL, TRUE, { PART (ITEM_PERSON, "told_by") } },
  [KRING_NOUN_ITEM_PERSON]    = { NULL, NULL, NULL, CHILD_ALL, TRUE, { CELL ("person") } },
  [KRING_NOUN_ITEM_LINK]      = { NULL, NULL, NULL, CHILD_ALL, FALSE },
  [KRING_NOUN_EVALUATION]     = { NULL, NULL, NULL, CHILD_NONE, FALSE },
  [KRING_NOUN_SIGNATURE]      = { NULL, NULL, NULL, CHILD_ALL, TRUE, { CELL ("person") } },
  [KRING_NOUN_NOT_AGREED]     = { NULL, NULL, NULL, CHILD_OWN, FALSE, { CELL ("person") } },
  [KRING_NOUN_FEEDBACK]       = { NULL, "subject", NULL, CHILD_OWN, FALSE, { CELL ("person") } },
  [KRING_NOUN_CONSENT]        = { NULL, FILE, NULL, CHILD_NONE, FALSE, { CELL ("person") } },
  [KRING_NOUN_SHARE]          = { NULL, FILE, NULL, CHILD_NONE, FALSE, { PART (SHARE_PERSON, "to") } },
  [KRING_NOUN_SHARE_PERSON]   = { NULL, FILE, NULL, CHILD_NONE, FALSE, { CELL ("person") } },
  [KRING_NOUN_SERVICE]        = { NULL, NULL, NULL, CHILD_NONE, FALSE },
  [KRING_NOUN_SIGNAL]         = { NULL, NEVER, NULL, CHILD_NONE, FALSE },
  [KRING_NOUN_REQUEST]        = { NULL, FILE, NULL, CHILD_NONE, FALSE, { CELL ("person") } },
};

/* Talks of which everybody of the family may read the report. */
static const char * const shared_meetings[] = { "family_meeting", "fgc", "fnb", "review", "closing", "group", NULL };

/* Rows of a noun that a service gets some of, and which. */
static const struct {
  KringNoun   noun;
  const char *field;
  const char *values[8];
} service_rows[] = {
  { KRING_NOUN_PLAN,        "status", { "proposed", "agreed", "trying", "tapering", "done", NULL } },
  { KRING_NOUN_PLAN_ITEM,   "kind",   { "agreement", "action", NULL } },
  { KRING_NOUN_PLAN_PERSON, "role",   { "question", NULL } },
  { KRING_NOUN_ITEM_PERSON, "role",   { "who", "for", "check", "backup", NULL } },
};

/* Marked so, a row goes nowhere but with the full file, whatever else is marked (rule 6). */
static const char * const kept_classes[] = { "confidential", "court", "agogic", NULL };

static gboolean
is_one_of (const char         *code,
           const char * const *codes)
{
  return code != NULL && g_strv_contains (codes, code);
}

static gboolean
is_part_of_reader (KringRedaction *self,
                   gint64          owner,
                   const Who      *who)
{
  GPtrArray *parts = kring_family_parts (self->family, owner, who->noun);

  for (guint i = 0; i < parts->len; i++)
    if ((who->name == NULL || kring_record_is (parts->pdata[i], "role", who->name))
        && kring_record_get_ref (parts->pdata[i], "person") == self->reader)
      return TRUE;

  return FALSE;
}

gboolean
kring_redaction_is_own (KringRedaction *self,
                        KringRecord    *record)
{
  KringNoun noun = kring_record_get_noun (record);

  if (self->reader == 0)
    return FALSE;

  for (const Who *who = rules[noun].whose; who < rules[noun].whose + G_N_ELEMENTS (rules[noun].whose); who++)
    {
      gboolean own = FALSE;

      if (who->place == WHO_SELF)
        own = kring_record_get_id (record) == self->reader;
      else if (who->place == WHO_CELL)
        own = kring_record_get_ref (record, who->name) == self->reader;
      else if (who->place == WHO_PART)
        own = is_part_of_reader (self, kring_record_get_id (record), who);
      else if (who->place == WHO_OWNER_PART)
        own = is_part_of_reader (self, kring_record_get_ref (record, kring_noun_owner (noun)->name), who);

      if (own)
        return TRUE;
    }

  return FALSE;
}

static gboolean
lets_through (KringRedaction *self,
              const char     *mark,
              const char     *access,
              gboolean        is_own)
{
  static const char * const marks[] = {
    [KRING_REACH_ALL] = "all", [KRING_REACH_FAMILY] = "family", [KRING_REACH_PARENTS] = "parents",
  };

  if (is_one_of (access, kept_classes) || g_str_equal (mark, NEVER))
    return FALSE;
  if (g_str_equal (mark, FILE))
    return self->profile == KRING_PROFILE_ACCESS12 && is_own;

  /* a young person looks into the file: what is about them and about those round them; what others
     said in private and other people's health stay theirs (decree on the rights of the minor, 22) */
  if (self->profile == KRING_PROFILE_ACCESS12)
    return g_str_equal (mark, "subject") || g_strcmp0 (access, "health") == 0 ? is_own : g_strcmp0 (access, "third") != 0;

  if (g_str_equal (mark, "subject"))
    return is_own;
  for (int reach = 0; reach <= (int) self->reach; reach++)
    if (g_str_equal (mark, marks[reach]))
      return TRUE;

  return FALSE;
}

static const char *
get_mark (KringRecord *record)
{
  const Rule *rule = &rules[kring_record_get_noun (record)];

  return rule->mark != NULL ? kring_record_get_text (record, rule->mark) : NULL;
}

static const char *
find_mark (KringRedaction *self,
           KringRecord    *record)
{
  const Rule *rule = &rules[kring_record_get_noun (record)];
  const char *mark = get_mark (record);

  if (mark == NULL)
    mark = rule->find_usual != NULL ? rule->find_usual (self, record) : rule->usual;

  return mark != NULL ? mark : "all";
}

static const char *
find_usual_of_meeting (KringRedaction *self,
                       KringRecord    *record)
{
  return is_one_of (kring_record_get_text (record, "kind"), shared_meetings) ? "all" : "subject";
}

static const char *
find_usual_of_attendance (KringRedaction *self,
                          KringRecord    *record)
{
  return kring_record_is (record, "state", "not_invited") ? NEVER : "all";
}

/* Under 18 today; of whom no birth is known, the children in the middle. */
static gboolean
is_child (KringRedaction *self,
          gint64          id)
{
  KringRecord *person = kring_family_get (self->family, id);
  KringDate birth;
  gboolean young;

  if (person == NULL)
    return FALSE;

  young = kring_record_get_date (person, "birth", &birth) && birth.edtf != NULL
          ? birth.hi != KRING_DAY_OPEN_END && kring_day_age (birth.hi, kring_day_today ()) < 18
          : kring_record_get_flag (person, "centre") || kring_record_is (person, "life", "expected");
  kring_date_clear (&birth);

  return young;
}

/* The newest word of @person about the screen as a whole ("what" names no one thing) is no. Of words of one day, and where
 * a day is not known, the one that was written down last. */
static gboolean
refuses_screen (KringRedaction *self,
                gint64          person)
{
  GPtrArray *consents = kring_family_list (self->family, KRING_NOUN_CONSENT);
  gboolean refused = FALSE;
  int newest = 0;

  for (guint i = 0; i < consents->len; i++)
    if (kring_record_get_ref (consents->pdata[i], "person") == person
        && kring_record_is (consents->pdata[i], "subject", "screen") && !kring_record_has (consents->pdata[i], "what"))
      {
        g_auto(KringDate) date = KRING_DATE_INIT;
        gboolean is_dated = kring_record_get_date (consents->pdata[i], "date", &date) && kring_day_is_valid (date.lo);

        if (is_dated && date.lo < newest)
          continue;

        newest = is_dated ? date.lo : newest;
        refused = kring_record_is (consents->pdata[i], "state", "refused")
                  || kring_record_is (consents->pdata[i], "state", "withdrawn");
      }

  return refused;
}

/* How a child who gave a mark by faces or steps that day wants it shown. */
static const char *
find_show (KringRedaction *self,
           KringRecord    *record)
{
  GPtrArray *voices = kring_family_list (self->family, KRING_NOUN_CHILD_VOICE);

  for (guint i = 0; i < voices->len; i++)
    if (kring_record_is (voices->pdata[i], "kind", "scale")
        && kring_record_get_ref (voices->pdata[i], "person") == kring_record_get_ref (record, "person")
        && kring_record_is (voices->pdata[i], "date", kring_record_get_text (record, "date")))
      return kring_record_get_text (voices->pdata[i], "show");

  return NULL;
}

/* A perspective or a score: for whom the talk was in which it was said; otherwise adults said it at the table. */
static const char *
find_usual_of_words (KringRedaction *self,
                     KringRecord    *record)
{
  gint64 person = kring_record_get_ref (record, "person");
  KringRecord *meeting = kring_family_get (self->family, kring_record_get_ref (record, "meeting"));
  gboolean young = is_child (self, person);
  const char *show;

  if (young && refuses_screen (self, person))
    return "subject";
  if (meeting != NULL)
    return find_mark (self, meeting);
  if (!young)
    return "all";

  show = find_show (self, record);
  return show != NULL ? show : "subject";
}

static gboolean
is_for_service (KringRecord *record)
{
  KringNoun noun = kring_record_get_noun (record);

  for (gsize i = 0; i < G_N_ELEMENTS (service_rows); i++)
    if (service_rows[i].noun == noun && kring_record_has (record, service_rows[i].field)
        && !is_one_of (kring_record_get_text (record, service_rows[i].field), service_rows[i].values))
      return FALSE;

  return rules[noun].is_for_service;
}

/* Whether the reader was there, and it is told in front of everybody. */
static gboolean
was_there (KringRedaction *self,
           KringRecord    *record)
{
  return kring_record_get_noun (record) == KRING_NOUN_EVENT && kring_redaction_is_own (self, record)
         && !kring_record_is (record, "visibility", "family") && !kring_record_is (record, "visibility", "parents");
}

static gboolean
is_for_child (KringRedaction *self,
              KringRecord    *record)
{
  static const char * const worded[KRING_N_NOUNS] = {
    [KRING_NOUN_EVENT]     = "child_text",
    [KRING_NOUN_PLAN_ITEM] = "child_text",
    [KRING_NOUN_SCALE]     = "child_question",
  };
  KringNoun noun = kring_record_get_noun (record);

  if (rules[noun].child != CHILD_ALL)
    return rules[noun].child == CHILD_OWN && kring_redaction_is_own (self, record);
  if (worded[noun] == NULL || kring_record_has (record, worded[noun]))
    return TRUE;

  /* their own words in the plan, and what they were there for */
  return was_there (self, record) || (noun == KRING_NOUN_PLAN_ITEM && kring_redaction_is_own (self, record));
}

gboolean
kring_redaction_allows (KringRedaction *self,
                        KringRecord    *record)
{
  KringNoun noun = kring_record_get_noun (record);
  int access = kring_noun_find_field (noun, "access");

  if (self->profile == KRING_PROFILE_SERVICE && !is_for_service (record))
    return FALSE;
  if (self->is_worded && !is_for_child (self, record))
    return FALSE;

  return lets_through (self, find_mark (self, record),
                       access >= 0 ? kring_record_peek_text (record, (guint) access) : NULL,
                       kring_redaction_is_own (self, record));
}

gboolean
kring_redaction_is_marked (KringRedaction *self,
                           KringRecord    *record)
{
  const char *mark = get_mark (record);

  return mark != NULL && !lets_through (self, mark, NULL, kring_redaction_is_own (self, record));
}

/* Parents and guardians of a child in the middle, and family; foster and plus count as long as they are. */
static KringReach
find_reach_of_person (KringRedaction *self)
{
  g_autoptr(KringShare) share = kring_share_new (self->family, KRING_PROFILE_FULL, 0);
  g_autoptr(GPtrArray) children = kring_share_children (share);
  KringReach reach = KRING_REACH_ALL;

  for (guint i = 0; i < children->len; i++)
    {
      g_autoptr(GHashTable) found = kring_kin_find (share, kring_record_get_id (children->pdata[i]));
      KringKin *kin = g_hash_table_lookup (found, &self->reader);
      gboolean is_parent = kin != NULL && kin->up == 1 && kin->down == 0 && kin->couple == KRING_KIN_NO_COUPLE
                           && ((kin->line == KRING_KIN_OWN && g_strcmp0 (kin->as, "presumed") != 0
                                && g_strcmp0 (kin->as, "birth") != 0)
                               || g_strcmp0 (kin->as, "guardian") == 0);

      if (kring_record_get_id (children->pdata[i]) == self->reader)
        reach = MAX (reach, KRING_REACH_FAMILY);
      if (kin != NULL && !kin->is_ended && g_strcmp0 (kin->as, "donor") != 0)
        reach = MAX (reach, is_parent ? KRING_REACH_PARENTS : KRING_REACH_FAMILY);
    }

  return reach;
}

void
kring_redaction_find_reach (KringRedaction *self)
{
  KringRecord *reader = kring_family_get (self->family, self->reader);

  self->reach = self->profile == KRING_PROFILE_PARENTS ? KRING_REACH_PARENTS
                : self->profile == KRING_PROFILE_FAMILY ? KRING_REACH_FAMILY : KRING_REACH_ALL;
  self->is_worded = self->profile == KRING_PROFILE_CHILD;

  if (self->profile != KRING_PROFILE_PERSON || reader == NULL)
    return;

  self->is_worded = is_child (self, self->reader);
  if (!kring_record_get_flag (reader, "professional"))
    self->reach = find_reach_of_person (self);
}
