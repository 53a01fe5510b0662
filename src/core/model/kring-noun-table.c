/* kring-noun-table.c - every field of every noun
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-noun.h"

/* One row a field. J: also in the interchange file under the given path. */
#define TEXT(name, json, flags)       { name, KRING_FIELD_TEXT, json, flags }
#define TEXTS(name, json, flags)      { name, KRING_FIELD_TEXTS, json, flags }
#define KIND(name, json, flags, of)   { name, KRING_FIELD_KIND, json, flags, of }
#define DATE(name, json, flags)       { name, KRING_FIELD_DATE, json, flags }
#define INT(name, json, flags)        { name, KRING_FIELD_INT, json, flags }
#define FLAG(name, json)              { name, KRING_FIELD_FLAG, json, 0 }
#define MILLI(name, json, flags)      { name, KRING_FIELD_MILLI, json, flags }
#define REF(name, json, flags, noun)  { name, KRING_FIELD_REF, json, flags, NULL, KRING_NOUN_##noun }
#define OWNER(name, noun)             { name, KRING_FIELD_REF, NULL, KRING_FIELD_OWNER | KRING_FIELD_REQUIRED, NULL, KRING_NOUN_##noun }
#define OWN_ID                        { "ref", KRING_FIELD_TEXT, "id", 0 }
#define COMMON                        { "pos", KRING_FIELD_TEXT, NULL, 0 }, \
                                      { "extra", KRING_FIELD_TEXT, NULL, KRING_FIELD_PRIVATE }, \
                                      { "withdrawn", KRING_FIELD_FLAG, NULL, 0 }

#define REQUIRED KRING_FIELD_REQUIRED
#define ALWAYS   KRING_FIELD_ALWAYS
#define PROSE    KRING_FIELD_PROSE
#define PRIVATE  KRING_FIELD_PRIVATE

static const KringField family_fields[] = {
  OWN_ID,
  TEXT ("title", "title", REQUIRED),
  TEXT ("subtitle", "subtitle", PROSE),
  TEXT ("template", "template", 0),
  TEXT ("template_nl", "template_nl", 0),
  KIND ("frame", "frame", 0, "legal_frame"),
  KIND ("phase", "phase", 0, "phase"),
  TEXT ("status", "status", 0),
  DATE ("opened", "opened", 0),
  DATE ("closed", "closed", 0),
  TEXT ("counsellor", "counsellor", 0),
  REF ("organisation", "organisation", 0, ORGANISATION),
  REF ("contact", "contact.p", 0, PERSON),
  TEXT ("contact_text", "contact.text", PROSE),
  TEXTS ("languages", "languages", ALWAYS),
  TEXT ("mandate", "mandate", PROSE),
  TEXT ("retention_rule", "retention.rule", PRIVATE),
  DATE ("retention_until", "retention.until", PRIVATE),
  REF ("retention_person", "retention.based_on", PRIVATE, PERSON),
  TEXT ("retention_note", "retention.note", PRIVATE),
  DATE ("as_of", NULL, 0),
  TEXT ("lang", NULL, 0),
  TEXT ("notice", NULL, 0),
  FLAG ("fictitious", NULL),
  TEXT ("extra_file", NULL, PRIVATE),   /* as "extra", for the file round the family */
  COMMON
};

static const KringField person_fields[] = {
  OWN_ID,
  KIND ("kind", "kind", REQUIRED, "person_kind"),
  TEXT ("given", "given", 0),
  TEXT ("family_name", "family", 0),
  TEXT ("call", "call", 0),
  TEXT ("label", "label", 0),
  KIND ("name_status", "name_status", 0, "name_status"),
  KIND ("life", "life", 0, "life_status"),
  KIND ("sex", "sex", 0, "sex"),
  TEXT ("pronoun", "pronoun", 0),
  DATE ("birth", "birth", 0),
  DATE ("due", "due", 0),
  DATE ("death", "death", 0),
  FLAG ("client", "client"),
  FLAG ("centre", "centre"),
  FLAG ("professional", "professional"),
  FLAG ("volunteer", "volunteer"),
  TEXT ("function", "function", 0),
  REF ("org", "org", 0, ORGANISATION),
  TEXT ("job", "job", 0),
  TEXTS ("strengths", "strengths", PROSE),
  TEXTS ("languages", "languages", 0),
  TEXT ("interpreter", "interpreter", 0),
  TEXT ("phone", "phone", PRIVATE),
  TEXT ("mail", "mail", PRIVATE),
  TEXT ("note", "note", PROSE),
  KIND ("visibility", "visibility", 0, "visibility"),
  COMMON
};

static const KringField organisation_fields[] = {
  OWN_ID,
  KIND ("kind", "kind", REQUIRED, "org_kind"),
  TEXT ("name", "name", REQUIRED),
  TEXTS ("roles", "roles", 0),
  TEXT ("role_text", "role_text", PROSE),
  TEXT ("limits", "limits", PROSE),
  TEXT ("phone", "phone", 0),
  DATE ("from", "from", 0),
  DATE ("to", "to", 0),
  COMMON
};

static const KringField place_fields[] = {
  OWN_ID,
  KIND ("kind", "kind", REQUIRED, "place_kind"),
  TEXT ("name", "name", REQUIRED),
  TEXT ("town", "town", 0),
  TEXT ("address", "address", PRIVATE),
  COMMON
};

static const KringField parentage_fields[] = {
  REF ("child", "child", REQUIRED, PERSON),
  REF ("parent", "parent", REQUIRED, PERSON),
  KIND ("kind", "kind", REQUIRED, "parentage_kind"),
  KIND ("authority", "authority", 0, "authority"),
  KIND ("certainty", "certainty", 0, "certainty"),
  DATE ("from", "from", 0),
  DATE ("to", "to", 0),
  COMMON
};

static const KringField partnership_fields[] = {
  REF ("a", "a", REQUIRED, PERSON),
  REF ("b", "b", REQUIRED, PERSON),
  KIND ("kind", "kind", REQUIRED, "partnership_kind"),
  DATE ("from", "from", 0),
  DATE ("to", "to", 0),
  COMMON
};

static const KringField tie_fields[] = {
  REF ("from", "from", REQUIRED, PERSON),
  REF ("to", "to", REQUIRED, PERSON),
  KIND ("kind", "kind", REQUIRED, "tie_kind"),
  TEXT ("label", "label", 0),
  DATE ("from_date", "from_date", 0),
  DATE ("to_date", "to_date", 0),
  TEXT ("note", "note", PROSE),
  KIND ("visibility", "visibility", 0, "visibility"),
  COMMON
};

static const KringField tie_quality_fields[] = {
  OWNER ("tie", TIE),
  REF ("told_by", "told_by", REQUIRED, PERSON),
  KIND ("value", "value", REQUIRED, "tie_quality"),
  DATE ("date", "date", 0),
  COMMON
};

static const KringField stay_fields[] = {
  REF ("person", "person", REQUIRED, PERSON),
  REF ("place", "place", 0, PLACE),
  KIND ("kind", "kind", REQUIRED, "stay_kind"),
  DATE ("from", "from", 0),
  DATE ("to", "to", 0),
  DATE ("planned_end", "planned_end", 0),
  DATE ("extended", "extended", 0),
  TEXT ("rhythm", "rhythm", 0),
  INT ("share", "share", 0),
  KIND ("frame", "frame", 0, "legal_frame"),
  TEXT ("reason", "reason", PROSE),
  TEXT ("contact", "contact", PROSE),
  TEXT ("view", "view.text", PROSE),
  KIND ("view_feeling", "view.feeling", 0, "feeling"),
  KIND ("visibility", "visibility", 0, "visibility"),
  COMMON
};

static const KringField event_fields[] = {
  OWN_ID,
  KIND ("kind", "kind", REQUIRED, "event_kind"),
  DATE ("date", "date", 0),
  DATE ("end", "end", 0),
  TEXT ("title", "title", REQUIRED | PROSE),
  TEXT ("text", "text", PROSE),
  TEXT ("child_text", "child_text", PROSE),
  REF ("place", "place", 0, PLACE),
  KIND ("domain", "domain", 0, "life_domain"),
  KIND ("certainty", "certainty", 0, "certainty"),
  REF ("told_by", "told_by", 0, PERSON),
  KIND ("basis", "basis", 0, "basis"),
  KIND ("visibility", "visibility", 0, "visibility"),
  KIND ("access", "access", 0, "access_class"),
  TEXT ("moment", "moment", 0),
  TEXT ("state", "state", 0),
  FLAG ("key_moment", "key_moment"),
  COMMON
};

static const KringField event_person_fields[] = {
  OWNER ("event", EVENT),
  REF ("person", "p", REQUIRED, PERSON),
  KIND ("role", "role", 0, "event_role"),
  COMMON
};

static const KringField event_view_fields[] = {
  OWNER ("event", EVENT),
  REF ("person", "p", REQUIRED, PERSON),
  TEXT ("text", "text", PROSE),
  KIND ("feeling", "feeling", 0, "feeling"),
  COMMON
};

static const KringField support_fields[] = {
  OWN_ID,
  REF ("from", "from", REQUIRED, PERSON),
  TEXTS ("kinds", "kinds", ALWAYS),
  KIND ("status", "status", REQUIRED, "support_status"),
  TEXT ("what", "what", PROSE),
  TEXT ("when", "when", 0),
  DATE ("since", "since", 0),
  DATE ("until", "until", 0),
  REF ("told_by", "told_by", 0, PERSON),
  KIND ("visibility", "visibility", 0, "visibility"),
  COMMON
};

static const KringField support_person_fields[] = {
  OWNER ("support", SUPPORT),
  TEXT ("role", NULL, REQUIRED),
  REF ("person", NULL, REQUIRED, PERSON),
  COMMON
};

static const KringField circle_fields[] = {
  OWN_ID,
  TEXT ("title", "title", REQUIRED | PROSE),
  DATE ("date", "date", 0),
  KIND ("scheme", "scheme", REQUIRED, "ring_scheme"),
  TEXTS ("rings", "rings", ALWAYS),
  KIND ("sectors", "sectors", 0, "sector_scheme"),
  TEXTS ("sector_labels", "sector_labels", ALWAYS),
  TEXT ("status", "status", 0),
  KIND ("visibility", "visibility", 0, "visibility"),
  COMMON
};

static const KringField circle_person_fields[] = {
  OWNER ("circle", CIRCLE),
  TEXT ("role", NULL, REQUIRED),
  REF ("person", NULL, REQUIRED, PERSON),
  COMMON
};

static const KringField placement_fields[] = {
  OWNER ("circle", CIRCLE),
  REF ("person", "p", REQUIRED, PERSON),
  INT ("ring", "ring", REQUIRED),
  TEXT ("sector", "sector", 0),
  MILLI ("angle", "angle", 0),
  INT ("wish_ring", "wish_ring", 0),
  INT ("moved_from", "moved_from", 0),
  FLAG ("outside", "outside"),
  TEXT ("note", "note", PROSE),
  KIND ("visibility", "visibility", 0, "visibility"),
  COMMON
};

static const KringField circle_link_fields[] = {
  OWNER ("circle", CIRCLE),
  REF ("a", "a", REQUIRED, PERSON),
  REF ("b", "b", REQUIRED, PERSON),
  KIND ("quality", "quality", REQUIRED, "tie_quality"),
  REF ("told_by", "told_by", 0, PERSON),
  COMMON
};

static const KringField meeting_fields[] = {
  OWN_ID,
  KIND ("kind", "kind", REQUIRED, "meeting_kind"),
  DATE ("date", "date", 0),
  TEXT ("time", "time", 0),
  INT ("minutes", "minutes", 0),
  REF ("place", "place", 0, PLACE),
  REF ("chair", "chair", 0, PERSON),
  TEXT ("interpreter_lang", "interpreter.lang", 0),
  REF ("interpreter_by", "interpreter.by", 0, PERSON),
  TEXT ("interpreter_note", "interpreter.note", PROSE),
  TEXT ("language_note", "language_note", PROSE),
  TEXT ("summary", "summary", PROSE),
  TEXT ("decisions", "decisions", PROSE),
  DATE ("next", "next", 0),
  KIND ("visibility", "visibility", 0, "visibility"),
  COMMON
};

static const KringField attendance_fields[] = {
  OWNER ("meeting", MEETING),
  REF ("person", "p", REQUIRED, PERSON),
  KIND ("state", "state", REQUIRED, "attendance"),
  TEXT ("note", "note", PROSE),
  FLAG ("report", "report"),   /* gets the report */
  COMMON
};

static const KringField agenda_fields[] = {
  OWNER ("meeting", MEETING),
  INT ("minutes", "minutes", 0),
  TEXT ("text", "nl", PROSE),
  TEXT ("view", "view", 0),
  COMMON
};

static const KringField perspective_fields[] = {
  REF ("meeting", "meeting", 0, MEETING),
  REF ("person", "p", REQUIRED, PERSON),
  DATE ("date", "date", 0),
  TEXTS ("good", "good", ALWAYS | PROSE),
  TEXTS ("worries", "worries", ALWAYS | PROSE),
  TEXTS ("needs", "needs", ALWAYS | PROSE),
  FLAG ("in_own_words", "in_own_words"),
  TEXT ("via", "via", 0),
  KIND ("visibility", "visibility", 0, "visibility"),
  COMMON
};

static const KringField child_voice_fields[] = {
  REF ("person", "p", REQUIRED, PERSON),
  DATE ("date", "date", 0),
  KIND ("kind", "kind", REQUIRED, "child_voice_kind"),
  KIND ("show", "show", 0, "visibility"),
  TEXTS ("quotes", "content.quotes", PROSE),
  TEXTS ("observed", "content.observed", PROSE),
  TEXTS ("worries", "content.worries", PROSE),
  TEXTS ("good", "content.good", PROSE),
  TEXTS ("dreams", "content.dreams", PROSE),
  TEXTS ("inside", "content.inside", PROSE),
  TEXTS ("doing", "content.doing", PROSE),
  TEXTS ("visitors", "content.visitors", PROSE),
  TEXTS ("not_inside", "content.not_inside", PROSE),
  TEXTS ("rules", "content.rules", PROSE),
  INT ("path", "content.path", 0),
  KIND ("face", "content.face", 0, "face"),
  TEXT ("drawn", "content.drawn", PROSE),   /* what is on the drawing, in words */
  REF ("asked_by", "asked_by", 0, PERSON),
  TEXT ("agreed", "agreed", PROSE),
  COMMON
};

static const KringField stroke_fields[] = {
  OWNER ("child_voice", CHILD_VOICE),
  KIND ("pen", "pen", 0, "pen"),
  INT ("width", "width", 0),
  TEXT ("points", "points", REQUIRED),   /* as in kring-stroke.h */
  COMMON
};

static const KringField scale_fields[] = {
  OWN_ID,
  KIND ("kind", "kind", REQUIRED, "scale_kind"),
  TEXT ("question", "question", PROSE),
  TEXT ("child_question", "child_question", PROSE),
  TEXT ("anchor0", "anchor0", PROSE),
  TEXT ("anchor10", "anchor10", PROSE),
  MILLI ("enough", "enough", ALWAYS),
  KIND ("visibility", "visibility", 0, "visibility"),
  COMMON
};

static const KringField scale_person_fields[] = {
  OWNER ("scale", SCALE),
  TEXT ("role", NULL, REQUIRED),
  REF ("person", NULL, REQUIRED, PERSON),
  COMMON
};

static const KringField score_fields[] = {
  OWNER ("scale", SCALE),
  REF ("person", "p", REQUIRED, PERSON),
  DATE ("date", "date", 0),
  REF ("meeting", "meeting", 0, MEETING),
  MILLI ("value", "value", ALWAYS),
  TEXT ("why", "why", PROSE),
  TEXT ("plus_one", "plus_one", PROSE),
  KIND ("visibility", "visibility", 0, "visibility"),
  COMMON
};

static const KringField plan_fields[] = {
  OWN_ID,
  INT ("version", "version", 0),
  REF ("previous", "previous", 0, PLAN),
  TEXT ("title", "title", REQUIRED | PROSE),
  KIND ("status", "status", 0, "plan_status"),
  DATE ("date", "date", 0),
  REF ("meeting", "meeting", 0, MEETING),
  DATE ("valid_from", "valid_from", 0),
  DATE ("valid_to", "valid_to", 0),
  DATE ("review", "review", 0),
  TEXT ("question", "question.text", PROSE),
  TEXT ("why", "why.text", PROSE),
  COMMON
};

static const KringField plan_person_fields[] = {
  OWNER ("plan", PLAN),
  TEXT ("role", NULL, REQUIRED),
  REF ("person", NULL, REQUIRED, PERSON),
  COMMON
};

static const KringField plan_item_fields[] = {
  OWNER ("plan", PLAN),
  OWN_ID,
  KIND ("kind", "kind", REQUIRED, "plan_item_kind"),
  TEXT ("text", "text", PROSE),
  TEXT ("child_text", "child_text", PROSE),
  TEXT ("translation_lang", "translation.lang", 0),
  TEXT ("translation", "translation.text", PROSE),
  KIND ("domain", "domain", 0, "life_domain"),
  TEXT ("when", "when", 0),
  TEXT ("rule", "rule", 0),
  TEXT ("what_if", "what_if", PROSE),   /* when a step towards less help does not work */
  KIND ("status", "status", 0, "agreement_status"),
  KIND ("frame", "frame", 0, "legal_frame"),
  DATE ("review", "review", 0),
  REF ("service", "service", 0, SERVICE),
  REF ("scale", "scale", 0, SCALE),     /* of a worry: the question from 0 to 10 that goes with it */
  KIND ("visibility", "visibility", 0, "visibility"),
  KIND ("access", "access", 0, "access_class"),
  COMMON
};

static const KringField item_person_fields[] = {
  OWNER ("plan_item", PLAN_ITEM),
  TEXT ("role", NULL, REQUIRED),
  REF ("person", NULL, REQUIRED, PERSON),
  COMMON
};

static const KringField item_link_fields[] = {
  OWNER ("plan_item", PLAN_ITEM),
  REF ("to", NULL, REQUIRED, PLAN_ITEM),
  COMMON
};

static const KringField evaluation_fields[] = {
  OWNER ("plan_item", PLAN_ITEM),
  DATE ("date", "date", 0),
  TEXT ("text", "text", PROSE),
  KIND ("status", "status", 0, "agreement_status"),
  COMMON
};

static const KringField signature_fields[] = {
  OWNER ("plan", PLAN),
  REF ("person", "p", REQUIRED, PERSON),
  DATE ("date", "date", 0),
  TEXT ("way", "way", 0),
  COMMON
};

static const KringField not_agreed_fields[] = {
  OWNER ("plan", PLAN),
  REF ("person", "p", 0, PERSON),
  DATE ("date", "date", 0),
  TEXT ("text", "text", PROSE),
  COMMON
};

static const KringField feedback_fields[] = {
  REF ("meeting", "meeting", 0, MEETING),
  REF ("person", "p", 0, PERSON),
  DATE ("date", "date", 0),
  TEXT ("good", "good", PROSE),
  TEXT ("bad", "bad", PROSE),
  TEXT ("effect", "effect", PROSE),
  TEXT ("face", "face", 0),
  COMMON
};

static const KringField consent_fields[] = {
  REF ("person", "p", REQUIRED, PERSON),
  KIND ("subject", "subject", REQUIRED, "consent_subject"),
  KIND ("state", "state", REQUIRED, "consent_state"),
  DATE ("date", "date", 0),
  TEXT ("what", "what", PROSE),
  REF ("by", "by", 0, PERSON),
  COMMON
};

static const KringField share_fields[] = {
  TEXT ("what", "what", PROSE),
  TEXT ("hash", "hash", 0),
  DATE ("date", "date", 0),
  KIND ("way", "way", 0, "share_way"),
  TEXT ("profile", "profile", 0),
  COMMON
};

static const KringField share_person_fields[] = {
  OWNER ("share", SHARE),
  TEXT ("role", NULL, REQUIRED),
  REF ("person", NULL, REQUIRED, PERSON),
  COMMON
};

static const KringField service_fields[] = {
  OWN_ID,
  TEXT ("name", "name", REQUIRED),
  REF ("org", "org", 0, ORGANISATION),
  TEXT ("what", "what", PROSE),
  TEXT ("age", "age", 0),
  TEXT ("when", "when", 0),
  TEXT ("cost", "cost", 0),
  TEXT ("contact", "contact", 0),
  COMMON
};

static const KringField signal_fields[] = {
  KIND ("theme", "theme", REQUIRED, "signal_theme"),
  DATE ("date", "date", 0),
  TEXT ("town", "town", 0),
  TEXT ("text", "text", PROSE),
  COMMON
};

static const KringField request_fields[] = {
  REF ("person", "p", REQUIRED, PERSON),
  TEXT ("kind", "kind", REQUIRED),
  DATE ("date", "date", 0),
  DATE ("answered", "answered", 0),
  TEXT ("how", "how", PROSE),
  COMMON
};

static const char *support_roles[] = { "to", "to", NULL };
static const char *circle_roles[] = { "focus", "focus", "made_with", "made_with", NULL };
static const char *scale_roles[] = { "about", "about", "enough_by", "enough_by", NULL };
static const char *plan_roles[] = { "made_by", "made_by", "question", "question.told_by", NULL };
static const char *item_roles[] = { "told_by", "told_by", "who", "who", "for", "for", "check", "check", "backup", "backup", NULL };
static const char *share_roles[] = { "to", "to", NULL };

#define ALONE(t, l, id)    { .table = #t, .list = l, .owner = KRING_NO_NOUN, .fields = t##_fields, .n_fields = G_N_ELEMENTS (t##_fields), .has_ref = id }
#define PART(t, l, o, id, a) { .table = #t, .list = l, .owner = KRING_NOUN_##o, .always = a, .fields = t##_fields, .n_fields = G_N_ELEMENTS (t##_fields), .has_ref = id }
#define PEOPLE(t, o, r)    { .table = #t, .owner = KRING_NOUN_##o, .bare = "person", .roles = r, .always = TRUE, .fields = t##_fields, .n_fields = G_N_ELEMENTS (t##_fields) }

const KringNounInfo kring_nouns[KRING_N_NOUNS] = {
  [KRING_NOUN_FAMILY]         = ALONE (family, NULL, TRUE),
  [KRING_NOUN_PERSON]         = ALONE (person, "persons", TRUE),
  [KRING_NOUN_ORGANISATION]   = ALONE (organisation, "organisations", TRUE),
  [KRING_NOUN_PLACE]          = ALONE (place, "places", TRUE),
  [KRING_NOUN_PARENTAGE]      = ALONE (parentage, "parentage", FALSE),
  [KRING_NOUN_PARTNERSHIP]    = ALONE (partnership, "partnerships", FALSE),
  [KRING_NOUN_TIE]            = ALONE (tie, "ties", FALSE),
  [KRING_NOUN_TIE_QUALITY]    = PART (tie_quality, "quality", TIE, FALSE, FALSE),
  [KRING_NOUN_STAY]           = ALONE (stay, "stays", FALSE),
  [KRING_NOUN_EVENT]          = ALONE (event, "events", TRUE),
  [KRING_NOUN_EVENT_PERSON]   = PART (event_person, "persons", EVENT, FALSE, TRUE),
  [KRING_NOUN_EVENT_VIEW]     = PART (event_view, "views", EVENT, FALSE, FALSE),
  [KRING_NOUN_SUPPORT]        = ALONE (support, "supports", TRUE),
  [KRING_NOUN_SUPPORT_PERSON] = PEOPLE (support_person, SUPPORT, support_roles),
  [KRING_NOUN_CIRCLE]         = ALONE (circle, "circles", TRUE),
  [KRING_NOUN_CIRCLE_PERSON]  = PEOPLE (circle_person, CIRCLE, circle_roles),
  [KRING_NOUN_PLACEMENT]      = PART (placement, "placements", CIRCLE, FALSE, TRUE),
  [KRING_NOUN_CIRCLE_LINK]    = PART (circle_link, "links", CIRCLE, FALSE, TRUE),
  [KRING_NOUN_MEETING]        = ALONE (meeting, "meetings", TRUE),
  [KRING_NOUN_ATTENDANCE]     = PART (attendance, "attendance", MEETING, FALSE, TRUE),
  [KRING_NOUN_AGENDA]         = PART (agenda, "agenda", MEETING, FALSE, FALSE),
  [KRING_NOUN_PERSPECTIVE]    = ALONE (perspective, "perspectives", FALSE),
  [KRING_NOUN_CHILD_VOICE]    = ALONE (child_voice, "child_voice", FALSE),
  [KRING_NOUN_STROKE]         = PART (stroke, "strokes", CHILD_VOICE, FALSE, FALSE),
  [KRING_NOUN_SCALE]          = ALONE (scale, "scales", TRUE),
  [KRING_NOUN_SCALE_PERSON]   = PEOPLE (scale_person, SCALE, scale_roles),
  [KRING_NOUN_SCORE]          = PART (score, "scores", SCALE, FALSE, TRUE),
  [KRING_NOUN_PLAN]           = ALONE (plan, "plans", TRUE),
  [KRING_NOUN_PLAN_PERSON]    = PEOPLE (plan_person, PLAN, plan_roles),
  [KRING_NOUN_PLAN_ITEM]      = PART (plan_item, "items", PLAN, TRUE, TRUE),
  [KRING_NOUN_ITEM_PERSON]    = { .table = "item_person", .owner = KRING_NOUN_PLAN_ITEM, .bare = "person", .roles = item_roles, .single = "told_by",
                                  .fields = item_person_fields, .n_fields = G_N_ELEMENTS (item_person_fields) },
  [KRING_NOUN_ITEM_LINK]      = { .table = "item_link", .list = "links", .owner = KRING_NOUN_PLAN_ITEM, .bare = "to",
                                  .fields = item_link_fields, .n_fields = G_N_ELEMENTS (item_link_fields) },
  [KRING_NOUN_EVALUATION]     = PART (evaluation, "evaluation", PLAN_ITEM, FALSE, FALSE),
  [KRING_NOUN_SIGNATURE]      = PART (signature, "signed", PLAN, FALSE, TRUE),
  [KRING_NOUN_NOT_AGREED]     = PART (not_agreed, "not_agreed", PLAN, FALSE, FALSE),
  [KRING_NOUN_FEEDBACK]       = ALONE (feedback, "feedback", FALSE),
  [KRING_NOUN_CONSENT]        = ALONE (consent, "consents", FALSE),
  [KRING_NOUN_SHARE]          = ALONE (share, "shares", FALSE),
  [KRING_NOUN_SHARE_PERSON]   = PEOPLE (share_person, SHARE, share_roles),
  [KRING_NOUN_SERVICE]        = ALONE (service, "services", TRUE),
  [KRING_NOUN_SIGNAL]         = ALONE (signal, "signals", FALSE),
  [KRING_NOUN_REQUEST]        = ALONE (request, "requests", FALSE),
};
