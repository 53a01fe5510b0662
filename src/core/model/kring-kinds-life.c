/* kring-kinds-life.c - places, stays and events
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-kinds-tables.h"

/* Kind of place */
static const KringKind place_kind[] = {
  { "home", "home", "thuis" },
  { "relatives", "home of relatives", "bij familie" },
  { "friends", "home of friends", "bij vrienden" },
  { "foster_home", "foster home", "pleeggezin" },
  { "residential", "residential facility", "voorziening", "instelling" },
  { "boarding", "boarding school", "internaat" },
  { "hospital", "hospital", "ziekenhuis" },
  { "shelter", "shelter / women's refuge", "opvanghuis", "opvang" },
  { "asylum", "reception centre", "opvangcentrum (asiel)", "azc" },
  { "prison", "prison", "gevangenis" },
  { "school", "school", "school" },
  { "nursery", "nursery", "kinderopvang" },
  { "country", "country of origin", "land van herkomst" },
  { "other", "other", "andere plek" },
};

/* Where does this person live / sleep (one row per period; overlaps allowed) */
static const KringKind stay_kind[] = {
  { "home_both", "at home with both parents", "thuis bij beide ouders" },
  { "home_mother", "at home with mother", "thuis bij mama", "thuis bij moeder" },
  { "home_father", "at home with father", "thuis bij papa", "thuis bij vader" },
  { "home_other", "at home", "thuis" },
  { "coparent", "alternating between parents", "afwisselend bij mama en papa", "co-ouderschap" },
  { "weekend", "weekends and holidays", "weekends en vakanties" },
  { "kin_informal", "with relatives, arranged by the family", "bij familie, zelf geregeld" },
  { "kin_foster", "kinship foster care", "pleeggezin in de familie", "netwerkpleeggezin" },
  { "foster_crisis", "emergency foster care", "crisispleeggezin", "crisispleeggezin" },
  { "foster_seeking", "foster care, perspective-seeking (max. 6 + 6 months)", "pleeggezin, perspectiefzoekend", "tijdelijke pleegzorg" },
  { "foster_offering", "foster care, perspective-offering (long term)", "pleeggezin, perspectiefbiedend", "langdurige pleegzorg" },
  { "foster_support", "supporting foster care (weekend, holiday)", "ondersteunende pleegzorg", "deeltijdpleegzorg" },
  { "group", "residential group", "leefgroep", "woongroep" },
  { "ckg", "CKG (child care and family support centre, 0-12)", "CKG" },
  { "cig", "CIG (parent and child together)", "CIG (samen met mama of papa)", "moeder-kindhuis" },
  { "oooc", "OOOC (observation and orientation)", "OOOC", "observatiegroep" },
  { "crisis", "emergency place", "crisisopvang" },
  { "mfc", "MFC (disability service)", "MFC", "orthopedagogisch centrum" },
  { "boarding", "boarding school", "internaat" },
  { "hospital", "hospital", "ziekenhuis" },
  { "k_dienst", "child psychiatry", "kinderpsychiatrie (K-dienst)", "kinder- en jeugdpsychiatrie" },
  { "institution", "community institution", "gemeenschapsinstelling", "jeugdzorgplus / JJI" },
  { "kamertraining", "training flat", "kamertraining / studio", "kamertraining" },
  { "independent", "lives on his/her own", "woont alleen", "woont zelfstandig" },
  { "shelter", "refuge with parent", "opvanghuis met mama of papa", "vrouwenopvang" },
  { "asylum", "reception centre", "opvangcentrum", "azc" },
  { "abroad", "abroad", "in het buitenland" },
  { "prison", "prison (parent)", "gevangenis (ouder)", "detentie" },
  { "runaway", "not at the agreed place", "niet op de afgesproken plek", "weggelopen" },
  { "unknown", "not known", "niet geweten", "onbekend" },
};

/* Frame of a stay, plan or file */
static const KringKind legal_frame[] = {
  { "none", "no services involved", "geen hulpverlening" },
  { "preventive", "preventive, open to all", "preventief, voor iedereen", "basisvoorziening" },
  { "voluntary", "voluntary (directly accessible)", "vrijwillig, rechtstreeks toegankelijk", "vrijwillig kader" },
  { "voluntary_ntr", "voluntary (through the entry point)", "vrijwillig, via de toegangspoort", "vrijwillig, met verwijzing" },
  { "mandated", "mandated service follows (OCJ/VK)", "gemandateerde voorziening volgt mee (OCJ of VK)", "drangkader" },
  { "court", "youth court measure", "maatregel van de jeugdrechter", "ondertoezichtstelling (OTS)" },
  { "family_court", "family court ruling", "uitspraak van de familierechter", "uitspraak van de rechter (gezag en omgang)" },
};

/* Kind of life event. Neutral, one word, an icon each; free title carries the meaning */
static const KringKind event_kind[] = {
  { "pregnancy", "pregnancy", "zwangerschap", NULL, "life" },
  { "due", "due date", "uitgerekende datum", NULL, "life" },
  { "birth", "birth", "geboorte", NULL, "life" },
  { "pregnancy_loss", "lost pregnancy", "verloren zwangerschap", NULL, "life" },
  { "adoption", "adoption", "adoptie", NULL, "life" },
  { "recognition", "child recognised", "erkenning van het kind", "erkenning", "life" },
  { "naming", "naming / baptism / aqiqa", "doop, naamgeving of geboortefeest", NULL, "life" },
  { "birthday", "birthday worth telling", "verjaardag om niet te vergeten", NULL, "life" },
  { "death", "death", "overlijden", NULL, "life" },
  { "funeral", "funeral", "begrafenis", NULL, "life" },
  { "celebration", "celebration", "feest", NULL, "life" },
  { "tradition", "tradition / ritual", "gewoonte of ritueel", NULL, "life" },
  { "met", "people met", "leren kennen", NULL, "relations" },
  { "together", "became a couple", "samen een koppel", "kregen een relatie", "relations" },
  { "cohabit", "moved in together", "samen gaan wonen", NULL, "relations" },
  { "wedding", "wedding", "trouw", "huwelijk", "relations" },
  { "separation", "parents separated", "uit elkaar gegaan", NULL, "relations" },
  { "divorce", "divorce", "scheiding", NULL, "relations" },
  { "new_partner", "new partner", "nieuwe partner", NULL, "relations" },
  { "new_family", "blended family began", "nieuw samengesteld gezin", "samengesteld gezin", "relations" },
  { "reconnect", "found each other again", "terug contact", "weer contact", "relations" },
  { "contact_lost", "lost contact", "contact verloren", NULL, "relations" },
  { "friendship", "friendship", "vriendschap", NULL, "relations" },
  { "conflict", "quarrel", "ruzie", NULL, "relations" },
  { "move", "move", "verhuis", "verhuizing", "home" },
  { "homeless", "nowhere to live", "geen eigen plek", "dakloos", "home" },
  { "home_found", "found a home", "eigen plek gevonden", NULL, "home" },
  { "migration", "came to another country", "naar een ander land gekomen", NULL, "home" },
  { "papers", "residence papers", "verblijfspapieren", "verblijfsvergunning", "home" },
  { "eviction", "had to leave the house", "moest uit het huis", "uithuiszetting", "home" },
  { "stay_start", "went to live somewhere else", "ging ergens anders wonen", NULL, "home" },
  { "stay_end", "came home again", "kwam terug thuis", "kwam weer thuis", "home" },
  { "stay_change", "changed place", "andere plek", "overplaatsing", "home" },
  { "visit", "visit / contact", "bezoek", "omgang", "home" },
  { "sleepover", "first night at home again", "terug thuis geslapen", NULL, "home" },
  { "first", "first time", "eerste keer", NULL, "growing" },
  { "milestone", "milestone", "mijlpaal", NULL, "growing" },
  { "talent", "talent discovered", "talent ontdekt", NULL, "growing" },
  { "kg_contact", "Kind en Gezin contact moment", "contactmoment Kind en Gezin", "consultatiebureau", "growing" },
  { "vaccination", "vaccination", "vaccinatie", NULL, "growing" },
  { "illness", "illness", "ziekte", NULL, "health" },
  { "accident", "accident", "ongeval", "ongeluk", "health" },
  { "hospital", "hospital", "ziekenhuis", NULL, "health" },
  { "diagnosis", "a name for it (only if the family wants)", "een naam voor wat er is", "diagnose", "health" },
  { "mental", "hard time in the head", "moeilijke periode", NULL, "health" },
  { "therapy", "therapy started", "therapie", NULL, "health" },
  { "recovery", "got better", "hersteld", NULL, "health" },
  { "addiction", "alcohol or drugs", "alcohol of drugs", NULL, "health" },
  { "sober", "stopped (sober)", "gestopt", NULL, "health" },
  { "nursery", "childcare started", "kinderopvang", NULL, "school" },
  { "school_start", "started school", "naar school", NULL, "school" },
  { "school_change", "changed school", "andere school", NULL, "school" },
  { "school_year", "school year worth telling", "schooljaar", NULL, "school" },
  { "school_help", "extra help at school", "extra zorg op school", NULL, "school" },
  { "bullying", "bullying", "pesten", NULL, "school" },
  { "absence", "missed school", "niet naar school", "verzuim", "school" },
  { "graduation", "diploma / certificate", "diploma of getuigschrift", "diploma", "school" },
  { "hobby", "hobby", "hobby", NULL, "strength" },
  { "youth_movement", "youth movement", "jeugdbeweging", "scouting", "strength" },
  { "strength", "something that went well", "iets dat goed liep", NULL, "strength" },
  { "turning_point", "turning point", "keerpunt", NULL, "strength" },
  { "helper", "somebody helped", "iemand hielp", NULL, "strength" },
  { "proud", "proud of", "trots op", NULL, "strength" },
  { "fun", "fun memory", "leuke herinnering", NULL, "strength" },
  { "exception", "it went differently that time", "die keer ging het anders", NULL, "strength" },
  { "worry", "worry began", "bezorgdheid", "zorg", "hard" },
  { "violence", "somebody was hurt", "iemand kreeg pijn", NULL, "hard" },
  { "danger", "it was not safe", "het was niet veilig", NULL, "hard" },
  { "neglect", "a child missed care", "een kind kreeg te weinig zorg", NULL, "hard" },
  { "police", "police came", "politie kwam", NULL, "hard" },
  { "prison", "prison", "gevangenis", NULL, "hard" },
  { "war", "war or flight", "oorlog of vlucht", NULL, "hard" },
  { "loss", "loss", "verlies", NULL, "hard" },
  { "discrimination", "treated unfairly", "oneerlijk behandeld", NULL, "hard" },
  { "job", "work", "werk", NULL, "money" },
  { "job_loss", "lost work", "werk verloren", NULL, "money" },
  { "money", "money worries", "geldzorgen", NULL, "money" },
  { "debt_help", "debt counselling", "budgetbegeleiding", "schuldhulp", "money" },
  { "benefit", "benefit granted", "toelage of Groeipakket", "toeslag", "money" },
  { "question", "family asked for help", "vraag om hulp", NULL, "help" },
  { "help_start", "help started", "hulp gestart", NULL, "help" },
  { "help_change", "new counsellor", "andere begeleider", NULL, "help" },
  { "help_taper", "help tapered", "hulp afgebouwd", NULL, "help" },
  { "help_end", "help ended", "hulp gestopt", NULL, "help" },
  { "meeting", "family meeting", "familiebijeenkomst", NULL, "help" },
  { "plan_made", "plan made", "plan gemaakt", NULL, "help" },
  { "review", "review", "opvolggesprek", "evaluatie", "help" },
  { "report", "worry reported", "melding of aanmelding", "melding", "help" },
  { "court", "youth court decision", "beslissing jeugdrechter", "beslissing kinderrechter", "decision" },
  { "family_court", "family court decision", "beslissing familierechter", "beslissing rechter", "decision" },
  { "mandate", "mandated service decision", "beslissing OCJ of VK", "besluit Veilig Thuis", "decision" },
  { "agency", "decision of a service", "beslissing van een dienst", NULL, "decision" },
  { "family_decision", "decision of the family", "beslissing van het gezin", NULL, "decision" },
  { "wish", "wish for later", "wens voor later", NULL, "strength" },
  { "planned", "planned", "gepland", NULL, "help" },
  { "other", "other", "iets anders", NULL, "life" },
};

/* Lanes / tags of timeline and plan */
static const KringKind life_domain[] = {
  { "home", "home and living", "wonen" },
  { "family", "family and care", "gezin en zorg" },
  { "health", "health", "gezondheid" },
  { "growth", "growing and development", "groeien en ontwikkelen" },
  { "food_sleep", "eating and sleeping", "eten en slapen" },
  { "school", "school and childcare", "school en opvang" },
  { "leisure", "friends and leisure", "vrienden en vrije tijd" },
  { "money", "money and papers", "geld en papieren" },
  { "work", "work", "werk" },
  { "safety", "safety", "veiligheid" },
  { "feelings", "feelings", "gevoelens" },
  { "help", "help", "hulp" },
  { "culture", "language, culture, faith", "taal, cultuur, geloof" },
};

/* How we know it */
static const KringKind certainty[] = {
  { "agreed", "everybody tells it the same", "iedereen vertelt het zo" },
  { "told", "told by one person", "verteld door één persoon" },
  { "contested", "told differently by different people", "wordt verschillend verteld" },
  { "document", "from a document", "uit een document" },
  { "unsure", "not sure", "niet zeker" },
};

/* What kind of statement this is (DRM guidance: facts, interpretations and hypotheses must be told
   apart) */
static const KringKind basis[] = {
  { "seen", "seen or heard ourselves", "zelf gezien of gehoord" },
  { "told", "told by somebody", "verteld door iemand" },
  { "document", "from a document", "uit een document" },
  { "understood", "how we understand it", "zo begrijpen wij het" },
  { "guess", "a guess, to be checked", "vermoeden, nog na te vragen" },
};

/* Role of a person in an event */
static const KringKind event_role[] = {
  { "subject", "it is about", "gaat over" },
  { "present", "was there", "was erbij" },
  { "helper", "helped", "hielp" },
  { "affected", "felt the effect", "had er last van" },
  { "decided", "decided", "besliste" },
  { "told", "told it", "vertelde het" },
};

/* Of what was planned: whether it took place */
static const KringKind event_state[] = {
  { "planned", "planned", "gepland" },
  { "done", "took place", "geweest" },
  { "skipped", "did not take place", "niet doorgegaan" },
};

/* How it was for me (five faces; also -2..+2) */
static const KringKind feeling[] = {
  { "very_hard", "very hard", "heel moeilijk" },
  { "hard", "hard", "moeilijk" },
  { "mixed", "both", "dubbel" },
  { "good", "good", "goed" },
  { "very_good", "very good", "heel goed" },
  { "none", "do not know / do not want to say", "weet ik niet of zeg ik liever niet" },
};

const KringKindTable kring_kinds_life[] = {
  { "place_kind", place_kind, G_N_ELEMENTS (place_kind) },
  { "stay_kind", stay_kind, G_N_ELEMENTS (stay_kind) },
  { "legal_frame", legal_frame, G_N_ELEMENTS (legal_frame) },
  { "event_kind", event_kind, G_N_ELEMENTS (event_kind) },
  { "life_domain", life_domain, G_N_ELEMENTS (life_domain) },
  { "certainty", certainty, G_N_ELEMENTS (certainty) },
  { "basis", basis, G_N_ELEMENTS (basis) },
  { "event_role", event_role, G_N_ELEMENTS (event_role) },
  { "event_state", event_state, G_N_ELEMENTS (event_state) },
  { "feeling", feeling, G_N_ELEMENTS (feeling) },
  { NULL }
};
