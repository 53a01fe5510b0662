/* kring-inspected.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-inspected.h"

#include <glib/gi18n.h>

#define ALWAYS KRING_INSPECTED_ALWAYS
#define LINES  KRING_INSPECTED_LINES
#define LATER  KRING_INSPECTED_LATER
#define N(noun) KRING_NOUN_##noun

/* Rows of one noun stand together. */
static const KringInspectedField fields[] = {
  { N (FAMILY), "title", N_("Called"), ALWAYS },
  { N (FAMILY), "subtitle", N_("Who it is about") },
  { N (FAMILY), "contact", N_("Contact person") },
  { N (FAMILY), "contact_text", N_("How to reach the contact person"), LINES },
  { N (FAMILY), "mandate", N_("Why we are here"), LINES },
  { N (FAMILY), "opened", N_("Since") },
  { N (FAMILY), "languages", N_("Languages at home"), 0, "language" },

  { N (PERSON), "call", N_("As the family says it"), ALWAYS },
  { N (PERSON), "given", N_("First name"), ALWAYS },
  { N (PERSON), "family_name", N_("Family name"), ALWAYS },
  { N (PERSON), "label", N_("Description") },
  { N (PERSON), "birth", N_("Born"), ALWAYS },
  { N (PERSON), "due", N_("Due") },
  { N (PERSON), "death", N_("Died") },
  { N (PERSON), "strengths", N_("Strengths, one a line"), ALWAYS | LINES },
  { N (PERSON), "languages", N_("Speaks"), 0, "language" },
  { N (PERSON), "interpreter", N_("Interpreter needed for"), 0, "language" },
  { N (PERSON), "function", N_("What they do here") },
  { N (PERSON), "org", N_("Of which service or school") },
  { N (PERSON), "job", N_("Work") },
  { N (PERSON), "phone", N_("Phone") },
  { N (PERSON), "mail", N_("Mail") },
  { N (PERSON), "note", N_("Note"), ALWAYS | LINES },
  { N (PERSON), "visibility", N_("Who may see this"), ALWAYS },
  { N (PERSON), "kind", N_("Kind"), LATER },
  { N (PERSON), "life", N_("Life"), LATER },
  { N (PERSON), "sex", N_("For he or she"), LATER },
  { N (PERSON), "pronoun", N_("Pronoun"), LATER },
  { N (PERSON), "name_status", N_("Is the name known"), LATER },
  { N (PERSON), "centre", N_("Stands in the middle"), LATER },
  { N (PERSON), "client", N_("One of those who are helped"), LATER },
  { N (PERSON), "professional", N_("Comes from the services"), LATER },
  { N (PERSON), "volunteer", N_("Volunteer"), LATER },

  { N (ORGANISATION), "name", N_("Name"), ALWAYS },
  { N (ORGANISATION), "kind", N_("Kind"), ALWAYS },
  { N (ORGANISATION), "roles", N_("What it does"), 0, "professional_role" },
  { N (ORGANISATION), "role_text", N_("What it does, in words"), LINES },
  { N (ORGANISATION), "limits", N_("What it cannot do"), LINES },
  { N (ORGANISATION), "phone", N_("Phone") },
  { N (ORGANISATION), "from", N_("Since") },
  { N (ORGANISATION), "to", N_("Until") },

  { N (PLACE), "name", N_("Name"), ALWAYS },
  { N (PLACE), "kind", N_("Kind"), ALWAYS },
  { N (PLACE), "town", N_("Town") },
  { N (PLACE), "address", N_("Address"), LINES },

  { N (PARENTAGE), "parent", N_("Parent"), ALWAYS },
  { N (PARENTAGE), "child", N_("Child"), ALWAYS },
  { N (PARENTAGE), "kind", N_("Kind"), ALWAYS },
  { N (PARENTAGE), "authority", N_("Parental authority") },
  { N (PARENTAGE), "certainty", N_("How sure") },
  { N (PARENTAGE), "from", N_("Since") },
  { N (PARENTAGE), "to", N_("Until") },

  { N (PARTNERSHIP), "a", N_("One"), ALWAYS },
  { N (PARTNERSHIP), "b", N_("The other"), ALWAYS },
  { N (PARTNERSHIP), "kind", N_("Kind"), ALWAYS },
  { N (PARTNERSHIP), "from", N_("Since"), ALWAYS },
  { N (PARTNERSHIP), "to", N_("Until") },

  { N (TIE), "from", N_("Who"), ALWAYS },
  { N (TIE), "kind", N_("Is"), ALWAYS },
  { N (TIE), "to", N_("To whom"), ALWAYS },
  /* Translators: how somebody calls a person: "my second mum" */
  { N (TIE), "label", N_("In their own words"), ALWAYS },
  { N (TIE), "from_date", N_("Since"), ALWAYS },
  { N (TIE), "to_date", N_("Until") },
  { N (TIE), "note", N_("Note"), LINES },
  { N (TIE), "visibility", N_("Who may see this"), ALWAYS },

  { N (TIE_QUALITY), "told_by", N_("According to"), ALWAYS },
  { N (TIE_QUALITY), "value", N_("How it is between them"), ALWAYS },
  { N (TIE_QUALITY), "date", N_("When"), ALWAYS },

  { N (STAY), "person", N_("Who"), ALWAYS },
  { N (STAY), "place", N_("Where"), ALWAYS },
  { N (STAY), "kind", N_("Kind"), ALWAYS },
  { N (STAY), "from", N_("From"), ALWAYS },
  { N (STAY), "to", N_("Until"), ALWAYS },
  { N (STAY), "rhythm", N_("Rhythm"), ALWAYS },
  { N (STAY), "reason", N_("Why"), LINES },
  { N (STAY), "contact", N_("Contact with home"), LINES },
  { N (STAY), "view", N_("How it was, in their own words"), ALWAYS | LINES },
  { N (STAY), "view_feeling", N_("How it felt") },
  { N (STAY), "planned_end", N_("Planned until") },
  { N (STAY), "extended", N_("Made longer on") },
  { N (STAY), "frame", N_("Decided in the frame of") },
  { N (STAY), "visibility", N_("Who may see this"), ALWAYS },

  { N (EVENT), "title", N_("What happened"), ALWAYS },
  { N (EVENT), "date", N_("When"), ALWAYS },
  { N (EVENT), "end", N_("Until") },
  { N (EVENT), "kind", N_("Kind"), ALWAYS },
  { N (EVENT), "text", N_("More about it"), ALWAYS | LINES },
  { N (EVENT), "child_text", N_("In words for the children"), LINES },
  { N (EVENT), "told_by", N_("Told by"), ALWAYS },
  { N (EVENT), "place", N_("Where") },
  { N (EVENT), "certainty", N_("How sure"), LATER },
  { N (EVENT), "basis", N_("Where it comes from"), LATER },
  { N (EVENT), "domain", N_("Part of life"), LATER },
  { N (EVENT), "state", N_("Planned, or did it take place"), 0, "event_state" },
  { N (EVENT), "key_moment", N_("Turning point") },
  { N (EVENT), "visibility", N_("Who may see this"), ALWAYS },
  { N (EVENT), "access", N_("When a young person asks to look"), LATER },

  { N (EVENT_PERSON), "person", N_("Who"), ALWAYS },
  { N (EVENT_PERSON), "role", N_("In which role"), ALWAYS },

  { N (EVENT_VIEW), "person", N_("According to"), ALWAYS },
  { N (EVENT_VIEW), "text", N_("In their own words"), ALWAYS | LINES },
  { N (EVENT_VIEW), "feeling", N_("How it felt"), ALWAYS },

  { N (SUPPORT), "from", N_("Who"), ALWAYS },
  { N (SUPPORT), "kinds", N_("Gives"), ALWAYS, "support_kind" },
  { N (SUPPORT), "what", N_("In their own words"), ALWAYS | LINES },
  { N (SUPPORT), "to", N_("To whom"), ALWAYS },
  { N (SUPPORT), "when", N_("When"), ALWAYS },
  { N (SUPPORT), "status", N_("Now, or later"), ALWAYS },
  { N (SUPPORT), "since", N_("Since") },
  { N (SUPPORT), "until", N_("Until") },
  { N (SUPPORT), "told_by", N_("Told by") },
  { N (SUPPORT), "visibility", N_("Who may see this"), ALWAYS },

  { N (CIRCLE), "title", N_("Called"), ALWAYS },
  { N (CIRCLE), "date", N_("When"), ALWAYS },
  { N (CIRCLE), "focus", N_("Who stands in the middle"), ALWAYS },
  { N (CIRCLE), "made_with", N_("Made with") },
  { N (CIRCLE), "scheme", N_("What the rings mean") },
  { N (CIRCLE), "rings", N_("Rings from the middle, one a line"), LINES },
  { N (CIRCLE), "sector_labels", N_("Sides, one a line"), LINES },
  { N (CIRCLE), "visibility", N_("Who may see this"), ALWAYS },

  { N (PLACEMENT), "person", N_("Who"), ALWAYS },
  { N (PLACEMENT), "ring", N_("Ring, counted from the middle"), ALWAYS },
  { N (PLACEMENT), "sector", N_("Side"), ALWAYS },
  { N (PLACEMENT), "wish_ring", N_("Would like to be in ring"), ALWAYS },
  { N (PLACEMENT), "outside", N_("Outside the circle") },
  { N (PLACEMENT), "note", N_("Note"), LINES },
  { N (PLACEMENT), "visibility", N_("Who may see this"), ALWAYS },

  { N (CIRCLE_LINK), "a", N_("One"), ALWAYS },
  { N (CIRCLE_LINK), "b", N_("The other"), ALWAYS },
  { N (CIRCLE_LINK), "quality", N_("How it is between them"), ALWAYS },
  { N (CIRCLE_LINK), "told_by", N_("According to"), ALWAYS },

  { N (MEETING), "kind", N_("Kind"), ALWAYS },
  { N (MEETING), "date", N_("When"), ALWAYS },
  { N (MEETING), "time", N_("At what time"), ALWAYS },
  { N (MEETING), "minutes", N_("For how many minutes") },
  { N (MEETING), "place", N_("Where"), ALWAYS },
  { N (MEETING), "chair", N_("Who leads it") },
  { N (MEETING), "summary", N_("What was said"), ALWAYS | LINES },
  { N (MEETING), "decisions", N_("What was decided"), LINES },
  { N (MEETING), "next", N_("Next time") },
  { N (MEETING), "interpreter_lang", N_("Interpreter for"), 0, "language" },
  { N (MEETING), "interpreter_by", N_("Who interprets") },
  { N (MEETING), "language_note", N_("About language"), LINES },
  { N (MEETING), "visibility", N_("Who may see this"), ALWAYS },

  { N (ATTENDANCE), "person", N_("Who"), ALWAYS },
  { N (ATTENDANCE), "state", N_("Was there"), ALWAYS },
  { N (ATTENDANCE), "note", N_("Note"), LINES },

  { N (AGENDA), "text", N_("What about"), ALWAYS | LINES },
  { N (AGENDA), "minutes", N_("For how many minutes"), ALWAYS },

  { N (PERSPECTIVE), "person", N_("According to"), ALWAYS },
  { N (PERSPECTIVE), "date", N_("When"), ALWAYS },
  { N (PERSPECTIVE), "good", N_("What goes well, one a line"), ALWAYS | LINES },
  { N (PERSPECTIVE), "worries", N_("Worries, one a line"), ALWAYS | LINES },
  { N (PERSPECTIVE), "needs", N_("What is needed, one a line"), ALWAYS | LINES },
  { N (PERSPECTIVE), "in_own_words", N_("In their own words"), ALWAYS },
  { N (PERSPECTIVE), "visibility", N_("Who may see this"), ALWAYS },

  { N (CHILD_VOICE), "person", N_("Who"), ALWAYS },
  { N (CHILD_VOICE), "kind", N_("Kind"), ALWAYS },
  { N (CHILD_VOICE), "date", N_("When"), ALWAYS },
  { N (CHILD_VOICE), "quotes", N_("Said, one a line"), ALWAYS | LINES },
  { N (CHILD_VOICE), "observed", N_("Seen, one a line"), LINES },
  { N (CHILD_VOICE), "good", N_("What goes well, one a line"), LINES },
  { N (CHILD_VOICE), "worries", N_("Worries, one a line"), LINES },
  { N (CHILD_VOICE), "dreams", N_("Dreams, one a line"), LINES },
  { N (CHILD_VOICE), "inside", N_("Who lives in the house, one a line"), LINES },
  { N (CHILD_VOICE), "doing", N_("What they do there, one a line"), LINES },
  { N (CHILD_VOICE), "visitors", N_("Who may visit, one a line"), LINES },
  { N (CHILD_VOICE), "not_inside", N_("Who may not come in, one a line"), LINES },
  { N (CHILD_VOICE), "rules", N_("Rules of the house, one a line"), LINES },
  { N (CHILD_VOICE), "face", N_("Which face fits") },
  { N (CHILD_VOICE), "drawn", N_("What is on the drawing, in the child's words"), LINES },
  { N (CHILD_VOICE), "asked_by", N_("Who asked") },
  { N (CHILD_VOICE), "agreed", N_("What we agreed about showing this"), ALWAYS | LINES },
  { N (CHILD_VOICE), "show", N_("Who may see this"), ALWAYS },

  { N (SCALE), "question", N_("Question"), ALWAYS | LINES },
  { N (SCALE), "child_question", N_("In words for the children"), LINES },
  { N (SCALE), "kind", N_("Kind"), ALWAYS },
  { N (SCALE), "anchor0", N_("0 means"), ALWAYS | LINES },
  { N (SCALE), "anchor10", N_("10 means"), ALWAYS | LINES },
  { N (SCALE), "enough", N_("Good enough is"), ALWAYS },
  { N (SCALE), "enough_by", N_("Agreed by") },
  { N (SCALE), "about", N_("About whom") },
  { N (SCALE), "visibility", N_("Who may see this"), ALWAYS },

  { N (SCORE), "person", N_("Who"), ALWAYS },
  { N (SCORE), "value", N_("Mark from 0 to 10; empty for “I don't know”"), ALWAYS },
  { N (SCORE), "date", N_("When"), ALWAYS },
  { N (SCORE), "why", N_("Why"), ALWAYS | LINES },
  { N (SCORE), "plus_one", N_("What would make it one more"), ALWAYS | LINES },
  { N (SCORE), "visibility", N_("Who may see this"), ALWAYS },

  { N (PLAN), "title", N_("Called"), ALWAYS },
  { N (PLAN), "question", N_("Question of the family"), ALWAYS | LINES },
  { N (PLAN), "why", N_("Why"), ALWAYS | LINES },
  { N (PLAN), "made_by", N_("Made by"), ALWAYS },
  { N (PLAN), "status", N_("How far it is"), ALWAYS },
  { N (PLAN), "date", N_("Made on") },
  { N (PLAN), "valid_from", N_("From") },
  { N (PLAN), "valid_to", N_("Until") },
  { N (PLAN), "review", N_("We look again on"), ALWAYS },

  { N (PLAN_ITEM), "text", N_("In words"), ALWAYS | LINES },
  { N (PLAN_ITEM), "child_text", N_("In words for the children"), ALWAYS | LINES },
  { N (PLAN_ITEM), "kind", N_("Kind"), ALWAYS },
  { N (PLAN_ITEM), "told_by", N_("Told by") },
  { N (PLAN_ITEM), "who", N_("Who does it") },
  { N (PLAN_ITEM), "for", N_("For whom") },
  { N (PLAN_ITEM), "when", N_("When") },
  { N (PLAN_ITEM), "check", N_("Who checks") },
  { N (PLAN_ITEM), "backup", N_("Who steps in") },
  { N (PLAN_ITEM), "what_if", N_("What if it does not work"), LINES },
  { N (PLAN_ITEM), "status", N_("How it is going") },
  { N (PLAN_ITEM), "review", N_("We look again on") },
  { N (PLAN_ITEM), "service", N_("Points to the service") },
  { N (PLAN_ITEM), "scale", N_("Asked from 0 to 10") },
  { N (PLAN_ITEM), "translation", N_("Translated"), LINES },
  { N (PLAN_ITEM), "domain", N_("Part of life"), LATER },
  { N (PLAN_ITEM), "frame", N_("In the frame of") },
  { N (PLAN_ITEM), "visibility", N_("Who may see this"), ALWAYS },
  { N (PLAN_ITEM), "access", N_("When a young person asks to look"), LATER },

  { N (EVALUATION), "text", N_("How it went"), ALWAYS | LINES },
  { N (EVALUATION), "date", N_("When"), ALWAYS },
  { N (EVALUATION), "status", N_("How it is going"), ALWAYS },

  { N (NOT_AGREED), "person", N_("Who"), ALWAYS },
  { N (NOT_AGREED), "text", N_("What is not agreed"), ALWAYS | LINES },
  { N (NOT_AGREED), "date", N_("When"), ALWAYS },

  { N (SERVICE), "name", N_("Name"), ALWAYS },
  { N (SERVICE), "org", N_("Of which service") },
  { N (SERVICE), "what", N_("What it offers"), ALWAYS | LINES },
  { N (SERVICE), "age", N_("For which age") },
  { N (SERVICE), "when", N_("When") },
  { N (SERVICE), "cost", N_("What it costs") },
  { N (SERVICE), "contact", N_("How to reach it") },
};

/* Noun, title, whose rows, pointing with, rather shown, called by, what adds one, beginning with. */
static const KringInspectedGroup groups[] = {
  { N (PERSON), N_("Gives"), N (SUPPORT), "from", NULL, NULL, N_("Add What They Give"), "status=now" },
  { N (PERSON), N_("Gets help"), N (SUPPORT_PERSON), "person", "support" },
  { N (PERSON), N_("Place in the circles"), N (PLACEMENT), "person", NULL, "circle" },
  { N (PERSON), N_("Is to others"), N (TIE), "from", NULL, "to", N_("Add What They Are to Somebody"), "kind=unknown;to=@" },
  { N (PERSON), N_("Has round them"), N (TIE), "to", NULL, "from", N_("Add Who Is Round Them"), "kind=unknown;from=@" },
  { N (PERSON), N_("Parents"), N (PARENTAGE), "child", NULL, "parent" },
  { N (PERSON), N_("Children"), N (PARENTAGE), "parent", NULL, "child" },
  { N (PERSON), N_("Couples"), N (PARTNERSHIP), "a", NULL, "b" },
  { N (PERSON), N_("Couples"), N (PARTNERSHIP), "b", NULL, "a" },
  { N (PERSON), N_("Lived"), N (STAY), "person", NULL, NULL, N_("Add Where They Lived"), "kind=unknown" },
  { N (PERSON), N_("Moments"), N (EVENT_PERSON), "person", "event" },
  { N (PERSON), N_("In the plan"), N (ITEM_PERSON), "person", "plan_item" },
  { N (PERSON), N_("Said"), N (PERSPECTIVE), "person" },
  { N (PERSON), N_("Said and drew"), N (CHILD_VOICE), "person" },
  { N (PERSON), N_("Marks"), N (SCORE), "person" },
  { N (ORGANISATION), N_("People"), N (PERSON), "org" },
  { N (PLACE), N_("Who lived there"), N (STAY), "place", NULL, "person" },
  { N (PLACE), N_("Moments"), N (EVENT), "place" },
  { N (TIE), N_("How it is between them"), N (TIE_QUALITY), "tie", NULL, NULL, N_("Add How Somebody Sees It"), "told_by=@;value=unknown" },
  { N (EVENT), N_("Who was there"), N (EVENT_PERSON), "event", NULL, NULL, N_("Add Somebody"), "person=@" },
  { N (EVENT), N_("How it was for them"), N (EVENT_VIEW), "event", NULL, NULL, N_("Add How It Was for Somebody"), "person=@" },
  { N (CIRCLE), N_("People"), N (PLACEMENT), "circle" },
  { N (MEETING), N_("Who was there"), N (ATTENDANCE), "meeting", NULL, NULL, N_("Add Somebody"), "person=@;state=present" },
  { N (MEETING), N_("What about"), N (AGENDA), "meeting", NULL, NULL, N_("Add What It Is About"), "" },
  { N (MEETING), N_("Said"), N (PERSPECTIVE), "meeting" },
  { N (MEETING), N_("Marks"), N (SCORE), "meeting" },
  { N (SCALE), N_("Marks"), N (SCORE), "scale" },
  { N (PLAN), N_("In the plan"), N (PLAN_ITEM), "plan" },
  { N (PLAN), N_("What we have not agreed"), N (NOT_AGREED), "plan", NULL, NULL, N_("Add What We Have Not Agreed"), "" },
  { N (PLAN_ITEM), N_("How it went"), N (EVALUATION), "plan_item", NULL, NULL, N_("Add How It Went"), "" },
};

static const char * const nouns[KRING_N_NOUNS] = {
  [N (FAMILY)] = N_("Family"),
  [N (PERSON)] = N_("Person"),
  [N (ORGANISATION)] = N_("Service or school"),
  [N (PLACE)] = N_("Place"),
  [N (PARENTAGE)] = N_("Parent and child"),
  [N (PARTNERSHIP)] = N_("Couple"),
  [N (TIE)] = N_("What somebody is to somebody"),
  [N (TIE_QUALITY)] = N_("How it is between them"),
  [N (STAY)] = N_("Where somebody lived"),
  [N (EVENT)] = N_("Moment"),
  [N (EVENT_PERSON)] = N_("Who was there"),
  [N (EVENT_VIEW)] = N_("How it was for somebody"),
  [N (SUPPORT)] = N_("What somebody gives"),
  [N (CIRCLE)] = N_("Circle"),
  [N (PLACEMENT)] = N_("Place in the circle"),
  [N (CIRCLE_LINK)] = N_("How it is between them"),
  [N (MEETING)] = N_("Meeting"),
  [N (ATTENDANCE)] = N_("Who was there"),
  [N (AGENDA)] = N_("What the meeting is about"),
  [N (PERSPECTIVE)] = N_("What somebody said"),
  [N (CHILD_VOICE)] = N_("What a child said or drew"),
  [N (SCALE)] = N_("Scale"),
  [N (SCORE)] = N_("Mark"),
  [N (PLAN)] = N_("Plan"),
  [N (PLAN_ITEM)] = N_("Line of the plan"),
  [N (EVALUATION)] = N_("How it went"),
  [N (NOT_AGREED)] = N_("Not agreed"),
  [N (SERVICE)] = N_("Offer of a service"),
};

const KringInspectedField *
kring_inspected_fields (KringNoun  noun,
                        guint     *n_fields)
{
  const KringInspectedField *first = NULL;

  *n_fields = 0;
  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    if (fields[i].noun == noun)
      {
        first = first != NULL ? first : &fields[i];
        (*n_fields)++;
      }

  return first;
}

const KringInspectedGroup *
kring_inspected_groups (KringNoun  noun,
                        guint     *n_groups)
{
  const KringInspectedGroup *first = NULL;

  *n_groups = 0;
  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    if (groups[i].noun == noun)
      {
        first = first != NULL ? first : &groups[i];
        (*n_groups)++;
      }

  return first;
}

const char *
kring_inspected_noun (KringNoun noun)
{
  return nouns[noun] != NULL ? _(nouns[noun]) : "";
}
