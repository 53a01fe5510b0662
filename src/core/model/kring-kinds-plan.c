/* kring-kinds-plan.c - plan, meetings, and who may see what
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-kinds-tables.h"

/* Items of the plan */
static const KringKind plan_item_kind[] = {
  { "question", "the family's question", "vraag van het gezin", NULL, "frame" },
  { "why", "why this plan (to the children)", "waarom dit plan", NULL, "frame" },
  { "bottom_line", "what must happen anyway", "wat zeker moet", "bodemeis", "frame" },
  { "strength", "strength", "kracht", NULL, "good" },
  { "resource", "resource / helper", "hulpbron", NULL, "good" },
  { "exception", "it went well that time", "toen lukte het", "uitzondering", "good" },
  { "safety", "what already keeps the children safe", "wat de kinderen nu al beschermt", "aanwezige veiligheid", "good" },
  { "worry", "worry", "bezorgdheid", "zorg", "worry" },
  { "happened", "what happened", "wat er gebeurd is", "schade (feiten)", "worry" },
  { "danger", "worry sentence: what could happen", "bezorgdheidszin", "risico-uitspraak", "worry" },
  { "burden", "what makes it harder", "wat het moeilijker maakt", "complicerende factor", "worry" },
  { "goal", "goal", "doel", NULL, "next" },
  { "wish", "wish / dream", "wens of droom", NULL, "next" },
  { "agreement", "agreement", "afspraak", NULL, "next" },
  { "action", "action", "actie", NULL, "next" },
  { "house_rule", "house rule", "huisregel", NULL, "next" },
  { "emergency", "if it goes wrong", "als het toch misloopt", "noodplan", "next" },
  { "contact", "who sees whom when", "bezoek en contact", "omgang", "next" },
  { "respite", "time for yourself", "tijd voor jezelf", NULL, "next" },
  { "taper", "step down", "afbouwstap", NULL, "next" },
  { "service", "service asked", "dienst die we inschakelen", "hulp die we inzetten", "next" },
  { "open", "not agreed yet", "hier zijn we nog niet uit", NULL, "next" },
};

/* Status of a plan version */
static const KringKind plan_status[] = {
  { "draft", "draft", "ontwerp", "concept" },
  { "proposed", "proposed by the family", "voorstel van het gezin" },
  { "agreed", "agreed", "afgesproken" },
  { "trying", "being tried", "aan het uitproberen" },
  { "tapering", "tapering off", "aan het afbouwen" },
  { "done", "family goes on without us", "gezin gaat zelf verder" },
  { "stopped", "stopped", "stopgezet" },
  { "replaced", "replaced by a newer version", "vervangen" },
};

/* Status of an agreement (words, not traffic lights) */
static const KringKind agreement_status[] = {
  { "proposed", "proposed", "voorgesteld" },
  { "agreed", "agreed", "afgesproken" },
  { "trying", "trying", "proberen we uit" },
  { "works", "works", "werkt" },
  { "partly", "works sometimes", "werkt soms" },
  { "not_yet", "not yet", "nog niet" },
  { "adjust", "adjust", "passen we aan" },
  { "stopped", "stopped", "gestopt" },
  { "done", "done", "klaar" },
};

/* Phase of the work with the family */
static const KringKind phase[] = {
  { "meet", "getting to know each other", "kennismaken" },
  { "map", "looking together", "samen kijken" },
  { "family", "gathering the family", "familie samenbrengen" },
  { "plan", "making the plan", "plan maken" },
  { "try", "trying out", "uitproberen" },
  { "follow", "following up", "opvolgen" },
  { "taper", "tapering off", "afbouwen" },
  { "go_on", "going on without us", "zelf verder" },
  { "aftercare", "after care", "nazorg" },
  { "paused", "paused", "op pauze" },
};

/* Scale questions 0-10 */
static const KringKind scale_kind[] = {
  { "safe", "good and safe enough", "goed en veilig genoeg" },
  { "hope", "hope", "hoop" },
  { "confidence", "confidence it will work", "vertrouwen dat het lukt" },
  { "willing", "how much do I want it", "hoe graag wil ik dit" },
  { "together", "working together", "samenwerken" },
  { "rest", "rest and energy", "rust en energie" },
  { "wellbeing", "how are you", "hoe gaat het met jou" },
  { "custom", "own question", "eigen vraag" },
};

/* Kind of meeting */
static const KringKind meeting_kind[] = {
  { "first", "first talk", "kennismaking" },
  { "home_visit", "home visit", "huisbezoek" },
  { "talk", "talk", "gesprek" },
  { "child_talk", "talk with the child", "gesprek met het kind" },
  { "family_meeting", "family meeting", "familiebijeenkomst", "netwerkberaad" },
  { "fgc", "family group conference", "Eigen Kracht-conferentie" },
  { "fnb", "family network meeting", "familienetwerkberaad" },
  { "partners", "meeting with services", "overleg met diensten", "rondetafeloverleg" },
  { "review", "follow-up meeting", "opvolggesprek", "evaluatie" },
  { "closing", "closing meeting", "afrondingsgesprek" },
  { "kg", "Kind en Gezin contact moment", "contactmoment Kind en Gezin", "consult" },
  { "group", "group activity", "groepsactiviteit" },
  { "phone", "phone or video", "telefoon of videogesprek" },
};

/* Attendance */
static const KringKind attendance[] = {
  { "invited", "invited", "uitgenodigd" },
  { "coming", "coming", "komt" },
  { "present", "present", "aanwezig" },
  { "online", "present by video", "erbij via video" },
  { "letter", "by letter or message", "via brief of bericht" },
  { "represented", "somebody speaks for me", "iemand spreekt voor mij" },
  { "part", "part of the time", "een deel van de tijd" },
  { "excused", "excused", "verontschuldigd", "afgemeld" },
  { "absent", "absent", "afwezig" },
  { "not_invited", "not invited (with reason)", "niet uitgenodigd (met reden)" },
};

/* Who may see this on screen and paper (output filter; not the legal class) */
static const KringKind visibility[] = {
  { "all", "everyone present", "iedereen die erbij is" },
  { "family", "only the family (not school, not services)", "alleen het gezin en de familie" },
  { "parents", "only parents / guardians", "alleen de ouders" },
  { "subject", "only whoever told it or whom it is about", "alleen wie het vertelde of om wie het gaat" },
  { "team", "only the counsellors", "alleen de begeleiders" },
};

/* Legal class for access to the file (DRM art. 22) */
static const KringKind access_class[] = {
  { "own", "about the minor", "gegevens over de jongere zelf" },
  { "context", "about parents, carers, housemates", "over ouders en huisgenoten" },
  { "third", "only about someone else", "alleen over iemand anders" },
  { "confidential", "given in confidence, marked as such", "vertrouwelijk meegedeeld" },
  { "court", "made for the court", "opgemaakt voor het gerecht" },
  { "agogic", "not now, in the child's interest (with reason and date)", "nu niet, in het belang van de jongere" },
  { "health", "health data (patient rights act)", "gezondheidsgegevens" },
};

/* What consent is about */
static const KringKind consent_subject[] = {
  { "file", "keep this file", "dit dossier bijhouden" },
  { "share_person", "share with a person", "delen met een persoon" },
  { "share_org", "share with a service", "delen met een dienst" },
  { "screen", "show on the shared screen", "tonen op het scherm" },
  { "invite", "invite somebody", "iemand uitnodigen" },
  { "inform", "tell somebody what happened", "iemand inlichten over wat er gebeurd is" },
  { "photo", "use photo or drawing", "foto of tekening gebruiken" },
  { "research", "anonymous figures", "anonieme cijfers" },
  { "help", "accept the help", "akkoord met de hulp" },
};

/* State */
static const KringKind consent_state[] = {
  { "given", "yes", "ja" },
  { "refused", "no", "nee" },
  { "later", "not now", "nu nog niet" },
  { "withdrawn", "withdrawn", "ingetrokken" },
  { "not_asked", "not asked yet", "nog niet gevraagd" },
};

/* How a report was given */
static const KringKind share_way[] = {
  { "print", "on paper", "op papier" },
  { "hand", "handed over at the meeting", "meegegeven op de bijeenkomst" },
  { "mail", "by secure mail", "via beveiligde mail" },
  { "read", "read together", "samen gelezen" },
  { "told", "told, not given", "mondeling verteld" },
  { "copy", "copy of the file", "kopie van het dossier" },
};

/* Ways in which a child speaks */
static const KringKind child_voice_kind[] = {
  { "three_houses", "three houses", "drie huizen" },
  { "wizard", "wizard / fairy", "tovenaar of fee", "fee en tovenaar" },
  { "safe_house", "safe house", "veilige huis" },
  { "quote", "own words", "eigen woorden" },
  { "letter", "letter", "brief" },
  { "drawing", "drawing", "tekening" },
  { "scale", "scale with faces or steps", "schaal met gezichtjes of stapjes" },
  { "circle", "own circle", "eigen kring" },
  { "spokesperson", "somebody says it for me", "iemand zegt het voor mij" },
  { "words_pictures", "words and pictures", "woord en beeld", "words and pictures" },
  { "observed", "too young: what we see the child do", "nog klein: wat we zien" },
};

/* How something is or was, as a face that a child can point at; from glad to sad */
static const KringKind face[] = {
  { "very_good", "very good", "heel goed" },
  { "good", "good", "goed" },
  { "mixed", "so-so", "zo en zo" },
  { "bad", "not so good", "niet zo goed" },
  { "very_bad", "not good at all", "helemaal niet goed" },
};

/* What a child draws with */
static const KringKind pen[] = {
  { "black", "black", "zwart" },
  { "blue", "blue", "blauw" },
  { "green", "green", "groen" },
  { "yellow", "yellow", "geel" },
  { "orange", "orange", "oranje" },
  { "red", "red", "rood" },
  { "purple", "purple", "paars" },
  { "brown", "brown", "bruin" },
};

/* Structural signals (no names) */
static const KringKind signal_theme[] = {
  { "waiting", "waiting list", "wachtlijst" },
  { "housing", "housing", "wonen" },
  { "poverty", "too little money", "te weinig geld" },
  { "papers", "papers and rights", "papieren en rechten" },
  { "language", "language", "taal" },
  { "childcare", "no childcare", "geen kinderopvang" },
  { "school", "school", "school" },
  { "discrimination", "discrimination", "discriminatie" },
  { "digital", "digital barrier", "digitale drempel" },
  { "gap", "help that does not exist", "hulp die er niet is" },
  { "cooperation", "services do not fit together", "diensten sluiten niet aan" },
  { "good", "good practice", "goede praktijk" },
};

/* Access log actions */
static const KringKind log_action[] = {
  { "open", "opened", "geopend" },
  { "unlock_fail", "wrong password", "verkeerd wachtwoord" },
  { "view", "viewed", "bekeken" },
  { "present", "shown on a second screen", "getoond op scherm" },
  { "edit", "changed", "gewijzigd" },
  { "correct", "corrected at the request of", "verbeterd op vraag van" },
  { "add", "added at the request of", "aangevuld op vraag van" },
  { "print", "printed", "afgedrukt" },
  { "export", "exported", "geëxporteerd" },
  { "share", "shared", "gedeeld" },
  { "inspect", "file inspected by client", "ingekeken door cliënt" },
  { "delete", "deleted", "verwijderd" },
  { "erase", "erased after retention", "vernietigd na bewaartermijn" },
  { "backup", "backup made", "reservekopie gemaakt" },
  { "restore", "restored", "teruggezet" },
};

const KringKindTable kring_kinds_plan[] = {
  { "plan_item_kind", plan_item_kind, G_N_ELEMENTS (plan_item_kind) },
  { "plan_status", plan_status, G_N_ELEMENTS (plan_status) },
  { "agreement_status", agreement_status, G_N_ELEMENTS (agreement_status) },
  { "phase", phase, G_N_ELEMENTS (phase) },
  { "scale_kind", scale_kind, G_N_ELEMENTS (scale_kind) },
  { "meeting_kind", meeting_kind, G_N_ELEMENTS (meeting_kind) },
  { "attendance", attendance, G_N_ELEMENTS (attendance) },
  { "visibility", visibility, G_N_ELEMENTS (visibility) },
  { "access_class", access_class, G_N_ELEMENTS (access_class) },
  { "consent_subject", consent_subject, G_N_ELEMENTS (consent_subject) },
  { "consent_state", consent_state, G_N_ELEMENTS (consent_state) },
  { "share_way", share_way, G_N_ELEMENTS (share_way) },
  { "child_voice_kind", child_voice_kind, G_N_ELEMENTS (child_voice_kind) },
  { "face", face, G_N_ELEMENTS (face) },
  { "pen", pen, G_N_ELEMENTS (pen) },
  { "signal_theme", signal_theme, G_N_ELEMENTS (signal_theme) },
  { "log_action", log_action, G_N_ELEMENTS (log_action) },
  { NULL }
};
