/* kring-kinds-people.c - who people are and what they give
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-kinds-tables.h"

/* What a node in the circle is */
static const KringKind person_kind[] = {
  { "person", "person", "persoon" },
  { "group", "group of people", "groep mensen" },
  { "organisation", "organisation", "organisatie" },
  { "pet", "pet", "huisdier" },
  { "place", "special place", "bijzondere plek" },
};

/* Life status of a person */
static const KringKind life_status[] = {
  { "expected", "expected", "op komst" },
  { "alive", "alive", "in leven" },
  { "deceased", "deceased", "overleden" },
  { "stillborn", "born still / lost pregnancy", "stil geboren of verloren zwangerschap" },
  { "unknown", "not known", "niet geweten", "onbekend" },
};

/* How sure we are of the name */
static const KringKind name_status[] = {
  { "known", "name known", "naam gekend", "naam bekend" },
  { "partial", "name partly known", "naam deels gekend", "naam deels bekend" },
  { "unknown", "name not known", "naam niet gekend", "naam onbekend" },
  { "withheld", "name kept private", "naam niet op het scherm" },
};

/* Only for symbols and grammar; optional */
static const KringKind sex[] = {
  { "f", "girl / woman", "meisje of vrouw" },
  { "m", "boy / man", "jongen of man" },
  { "x", "other / non-binary", "anders" },
  { "u", "not filled in", "niet ingevuld" },
};

/* Child-parent line */
static const KringKind parentage_kind[] = {
  { "biological", "biological parent", "ouder" },
  { "presumed", "presumed parent (not certain)", "vermoedelijke ouder" },
  { "legal", "legal parent (recognised, not biological)", "wettelijke ouder", "juridische ouder" },
  { "adoptive", "adoptive parent", "adoptieouder" },
  { "step", "step-parent (partner of a parent)", "plusouder", "stiefouder" },
  { "foster", "foster parent (found by the service)", "pleegouder" },
  { "kinship_foster", "kinship foster parent", "pleegouder uit de familie of vrienden", "netwerkpleegouder" },
  { "guardian", "guardian", "voogd" },
  { "carer", "carer (no legal tie)", "opvoedingsfiguur", "verzorger" },
  { "donor", "donor", "donor" },
};

/* Parental authority of that parent over that child */
static const KringKind authority[] = {
  { "joint", "joint parental authority", "gezamenlijk ouderlijk gezag" },
  { "sole", "sole parental authority", "exclusief ouderlijk gezag", "eenhoofdig gezag" },
  { "delegated", "some rights with foster carers", "deel van het gezag bij de pleegouders" },
  { "none", "no parental authority", "geen ouderlijk gezag" },
  { "unknown", "not known", "niet geweten", "onbekend" },
};

/* Couple */
static const KringKind partnership_kind[] = {
  { "married", "married", "getrouwd" },
  { "legal_cohabit", "legally cohabiting", "wettelijk samenwonend", "geregistreerd partnerschap" },
  { "cohabit", "living together", "samenwonend" },
  { "lat", "couple, living apart", "koppel, elk een eigen huis", "latrelatie" },
  { "together", "couple", "koppel", "stel" },
  { "separated", "separated", "feitelijk gescheiden", "gescheiden levend" },
  { "divorced", "divorced", "gescheiden" },
  { "ended", "relationship ended", "uit elkaar" },
  { "widowed", "widowed", "partner overleden" },
};

/* Who is this person for the child / family (label shown under the name). Kin labels are normally
   computed from parentage; they can be overridden by what the child says ('nonkel', 'anneanne',
   'jeddah') */
static const KringKind tie_kind[] = {
  { "mother", "mother", "mama", "moeder", "kin" },
  { "father", "father", "papa", "vader", "kin" },
  { "parent", "parent", "ouder", NULL, "kin" },
  { "sister", "sister", "zus", NULL, "kin" },
  { "brother", "brother", "broer", NULL, "kin" },
  { "half_sister", "half-sister", "halfzus", NULL, "kin" },
  { "half_brother", "half-brother", "halfbroer", NULL, "kin" },
  { "twin", "twin", "tweelingbroer of -zus", NULL, "kin" },
  { "unborn_sibling", "baby on the way", "broertje of zusje op komst", NULL, "kin" },
  { "grandmother", "grandmother", "oma", NULL, "kin" },
  { "grandfather", "grandfather", "opa", NULL, "kin" },
  { "great_grandparent", "great-grandparent", "overgrootouder", NULL, "kin" },
  { "aunt", "aunt", "tante", NULL, "kin" },
  { "uncle", "uncle", "nonkel", "oom", "kin" },
  { "great_aunt_uncle", "great-aunt / great-uncle", "groottante of grootnonkel", "oudtante of oudoom", "kin" },
  { "cousin", "cousin", "neef of nicht", NULL, "kin" },
  { "niece_nephew", "niece / nephew", "nichtje of neefje (kind van broer of zus)", NULL, "kin" },
  { "daughter", "daughter", "dochter", NULL, "kin" },
  { "son", "son", "zoon", NULL, "kin" },
  { "other_kin", "other relative", "ander familielid", NULL, "kin" },
  { "partner", "partner", "partner", NULL, "blended" },
  { "ex_partner", "former partner", "ex-partner", NULL, "blended" },
  { "step_mother", "step-mother", "plusmama", "stiefmoeder", "blended" },
  { "step_father", "step-father", "pluspapa", "stiefvader", "blended" },
  { "step_sibling", "step-brother / step-sister", "plusbroer of pluszus", "stiefbroer of stiefzus", "blended" },
  { "step_grandparent", "step-grandparent", "plusoma of plusopa", "stiefoma of stiefopa", "blended" },
  { "in_law", "in-law", "schoonfamilie", NULL, "blended" },
  { "foster_mother", "foster mother", "pleegmama", "pleegmoeder", "foster" },
  { "foster_father", "foster father", "pleegpapa", "pleegvader", "foster" },
  { "foster_sibling", "foster brother / sister", "pleegbroer of pleegzus", NULL, "foster" },
  { "foster_child", "foster child", "pleegkind", NULL, "foster" },
  { "former_foster", "former foster carer", "vroegere pleegouder", NULL, "foster" },
  { "respite_family", "weekend / holiday family", "steungezin", "steungezin", "foster" },
  { "godmother", "godmother", "meter", "peettante", "chosen" },
  { "godfather", "godfather", "peter", "peetoom", "chosen" },
  { "friend", "friend", "vriend of vriendin", NULL, "chosen" },
  { "childs_friend", "child's friend", "vriendje of vriendinnetje", NULL, "chosen" },
  { "friends_parent", "parent of a friend", "mama of papa van een vriendje", "ouder van een vriendje", "chosen" },
  { "family_friend", "friend of the family", "vriend van de familie", NULL, "chosen" },
  { "old_acquaintance", "old acquaintance", "oude kennis", NULL, "chosen" },
  { "boy_girlfriend", "boyfriend / girlfriend", "lief", "verkering", "chosen" },
  { "support_figure", "support figure chosen by the young person", "steunfiguur", "JIM (jouw ingebrachte mentor)", "chosen" },
  { "neighbour", "neighbour", "buur", NULL, "neighbourhood" },
  { "shopkeeper", "someone from the neighbourhood", "iemand uit de buurt", NULL, "neighbourhood" },
  { "babysitter", "babysitter", "babysit", "oppas", "neighbourhood" },
  { "teacher", "teacher", "juf of meester", NULL, "school" },
  { "secondary_teacher", "secondary school teacher", "leerkracht", "docent", "school" },
  { "care_teacher", "school care coordinator", "zorgleerkracht", "intern begeleider", "school" },
  { "pupil_counsellor", "pupil counsellor", "leerlingbegeleider", "mentor", "school" },
  { "childminder", "childminder", "onthaalouder", "gastouder", "school" },
  { "nursery_worker", "nursery worker", "kinderbegeleider", "pedagogisch medewerker", "school" },
  { "coach", "coach / trainer", "trainer", NULL, "leisure" },
  { "youth_leader", "youth movement leader", "leider of leidster (jeugdbeweging)", "leiding (scouting)", "leisure" },
  { "team_mate", "team mate", "ploegmaat", "teamgenoot", "leisure" },
  { "online_friend", "online friend", "online vriend", NULL, "leisure" },
  { "faith_person", "person from church, mosque, temple", "iemand van de kerk, moskee of tempel", NULL, "faith" },
  { "colleague", "colleague", "collega", NULL, "work" },
  { "employer", "employer", "werkgever", NULL, "work" },
  { "volunteer", "volunteer", "vrijwilliger", NULL, "work" },
  { "buddy", "buddy", "buddy", "maatje", "work" },
  { "counsellor", "family counsellor", "contextbegeleider", "gezinsbegeleider", "professional" },
  { "residential_worker", "group worker", "leefgroepbegeleider", "groepsleider", "professional" },
  { "foster_worker", "foster care worker", "pleegzorgbegeleider", NULL, "professional" },
  { "kg_nurse", "Kind en Gezin nurse", "verpleegkundige van Kind en Gezin", "jeugdverpleegkundige", "professional" },
  { "kg_family_support", "Kind en Gezin family supporter", "gezinsondersteuner van Kind en Gezin", NULL, "professional" },
  { "midwife", "midwife", "vroedvrouw", "verloskundige", "professional" },
  { "gp", "family doctor", "huisarts", NULL, "professional" },
  { "paediatrician", "paediatrician", "kinderarts", NULL, "professional" },
  { "therapist", "therapist / psychologist", "psycholoog of therapeut", NULL, "professional" },
  { "child_psychiatrist", "child psychiatrist", "kinderpsychiater", NULL, "professional" },
  { "clb_worker", "pupil guidance worker (CLB)", "CLB-medewerker", "schoolmaatschappelijk werker", "professional" },
  { "social_worker", "social worker", "maatschappelijk werker", NULL, "professional" },
  { "home_help", "home help", "gezinshulp", NULL, "professional" },
  { "interpreter", "interpreter", "tolk", NULL, "professional" },
  { "coordinator", "conference coordinator", "Eigen Kracht-coördinator", NULL, "professional" },
  { "trusted_person", "trusted person (art. 24 DRM)", "vertrouwenspersoon", "vertrouwenspersoon", "professional" },
  { "ocj_consultant", "consultant OCJ", "consulent OCJ", "medewerker Veilig Thuis", "justice" },
  { "vk_worker", "worker of the confidential centre (VK)", "medewerker VK", "medewerker Veilig Thuis", "justice" },
  { "sdj_consultant", "youth court consultant", "consulent jeugdrechtbank", "jeugdbeschermer", "justice" },
  { "youth_judge", "youth judge", "jeugdrechter", "kinderrechter", "justice" },
  { "lawyer", "lawyer", "advocaat", NULL, "justice" },
  { "police", "police", "politie", NULL, "justice" },
  { "other", "other", "iemand anders", NULL, "other" },
  { "unknown", "not known", "niet geweten", "onbekend", "other" },
};

/* Quality of contact AS SEEN BY somebody (never a fact of the file). Default hidden on the shared screen
   */
static const KringKind tie_quality[] = {
  { "very_close", "very close", "heel dichtbij" },
  { "good", "good", "goed" },
  { "some", "some contact", "af en toe" },
  { "distant", "distant", "ver weg" },
  { "mixed", "up and down", "soms goed, soms moeilijk" },
  { "tense", "tense", "gespannen" },
  { "broken", "no contact now", "nu geen contact" },
  { "lost", "lost sight of", "uit het oog verloren" },
  { "wants", "wants contact (again)", "wil (terug) contact", "wil (weer) contact" },
  { "unknown", "not asked", "niet gevraagd" },
};

/* What somebody gives. The first four are E, P, G and A of the Dutch ecogram */
static const KringKind support_kind[] = {
  { "emotional", "emotional support", "luisteren en troosten" },
  { "practical", "practical help", "praktische hulp" },
  { "company", "company", "gezelschap, samen leuke dingen doen" },
  { "advice", "advice and information", "raad en informatie", "advies en informatie" },
  { "care", "care for the children", "opvang van de kinderen", "oppas" },
  { "overnight", "children may sleep over", "kinderen mogen blijven slapen" },
  { "respite", "time for yourself", "tijd voor jezelf" },
  { "money", "money or things", "geld of spullen" },
  { "transport", "transport", "vervoer" },
  { "food", "food and meals", "eten en maaltijden" },
  { "school", "help with school", "hulp bij school en huiswerk" },
  { "paperwork", "help with papers", "hulp bij papieren" },
  { "language", "interpreting", "tolken, mee vertalen" },
  { "watch", "eyes and ears: keeps watch for safety", "ogen en oren: kijkt mee of het veilig is" },
  { "refuge", "place to go to when it gets hard", "plek om naartoe te gaan als het moeilijk is" },
  { "role_model", "example", "voorbeeld" },
  { "faith", "faith and meaning", "steun in geloof en zingeving" },
  { "unconditional", "is always there", "is er altijd" },
};

/* When */
static const KringKind support_status[] = {
  { "now", "helps now", "helpt nu" },
  { "past", "helped before", "hielp vroeger" },
  { "offered", "offers help", "biedt hulp aan" },
  { "ask", "we will ask", "gaan we vragen" },
  { "agreed", "agreed in the plan", "afgesproken in het plan" },
  { "declined", "cannot (now)", "kan nu niet" },
  { "unwanted", "not wanted by the family", "wil het gezin liever niet" },
};

/* What the rings of a circle mean */
static const KringKind ring_scheme[] = {
  { "closeness", "closeness to the child", "hoe dichtbij" },
  { "informed", "who knows what (family circles, Sonja Parker / vzw Sporen)", "familiecirkels: wie weet wat", "veiligheidscirkels" },
  { "role", "role in the plan", "wie doet mee" },
  { "frequency", "how often", "hoe vaak" },
  { "time", "then / now / wished", "vroeger, nu, later" },
};

/* Slices of the circle */
static const KringKind sector_scheme[] = {
  { "none", "no sectors", "geen vakken" },
  { "classic", "family / friends / neighbourhood / school and work / leisure / services", "familie · vrienden · buurt · school en werk · vrije tijd · diensten" },
  { "sides", "mother's side / father's side / chosen / services", "mama's kant · papa's kant · gekozen familie · diensten" },
  { "households", "one sector per household", "één vak per huis" },
};

/* Partner kinds */
static const KringKind org_kind[] = {
  { "kg", "Kind en Gezin team", "lokaal team Kind en Gezin", "consultatiebureau / JGZ" },
  { "huis", "House of the Child", "Huis van het Kind", "Centrum voor Jeugd en Gezin" },
  { "1g1p", "1 family 1 plan team", "1 gezin 1 plan-team", "wijkteam" },
  { "school", "school", "school" },
  { "clb", "pupil guidance centre", "CLB", "schoolmaatschappelijk werk" },
  { "nursery", "childcare", "kinderopvang" },
  { "gp", "general practice", "huisartsenpraktijk" },
  { "hospital", "hospital", "ziekenhuis" },
  { "youthcare", "youth care organisation", "jeugdhulporganisatie", "jeugdhulpaanbieder" },
  { "ckg", "CKG", "CKG" },
  { "cig", "CIG", "CIG" },
  { "foster", "foster care service", "dienst voor pleegzorg", "pleegzorgorganisatie" },
  { "ocj", "support centre youth care", "OCJ", "Veilig Thuis" },
  { "vk", "confidential centre child abuse", "VK", "Veilig Thuis" },
  { "sdj", "social service youth court", "sociale dienst jeugdrechtbank", "gecertificeerde instelling" },
  { "court", "youth court", "jeugdrechtbank", "rechtbank" },
  { "parket", "public prosecutor", "parket", "Raad voor de Kinderbescherming / OM" },
  { "caw", "CAW", "CAW", "maatschappelijk werk" },
  { "cgg", "mental health centre", "CGG", "ggz" },
  { "ocmw", "public social welfare centre", "OCMW", "gemeente, sociale dienst" },
  { "mutuality", "health insurance fund", "ziekenfonds", "zorgverzekeraar" },
  { "vaph", "disability agency", "VAPH", "Wlz / MEE" },
  { "youthwork", "youth work / youth movement", "jeugdwerk, jeugdbeweging" },
  { "sports", "sports club", "sportclub" },
  { "faith", "faith community", "geloofsgemeenschap" },
  { "police", "police", "politie" },
  { "shelter", "refuge", "opvanghuis" },
  { "housing", "social housing company", "woonmaatschappij", "woningcorporatie" },
  { "volunteer", "volunteer organisation", "vrijwilligersorganisatie" },
  { "other", "other", "andere" },
};

/* What a service does (Kind en Gezin: role must be said openly) */
static const KringKind professional_role[] = {
  { "support", "supports", "ondersteunt" },
  { "inform", "informs", "informeert" },
  { "connect", "brings together", "brengt samen" },
  { "watch", "checks safety", "controleert of het veilig is", "houdt toezicht" },
  { "decide", "may decide", "mag beslissen" },
  { "treat", "treats", "behandelt" },
  { "shelter", "gives a place to stay", "geeft onderdak" },
  { "pay", "gives money", "geeft geld of een toelage" },
};

/* Languages that people speak here: ISO 639, the shortest code. Any other code or word may stand in a file */
static const KringKind language[] = {
  { "nl", "Dutch", "Nederlands" },
  { "fr", "French", "Frans" },
  { "en", "English", "Engels" },
  { "de", "German", "Duits" },
  { "vgt", "Flemish Sign Language", "Vlaamse Gebarentaal" },
  { "dse", "Dutch Sign Language", "Nederlandse Gebarentaal" },
  { "ar", "Arabic", "Arabisch" },
  { "ary", "Moroccan Arabic (Darija)", "Marokkaans-Arabisch (Darija)" },
  { "rif", "Tarifit", "Riffijns (Tarifit)" },
  { "ber", "Berber (Amazigh)", "Berbers (Amazigh)" },
  { "tr", "Turkish", "Turks" },
  { "ku", "Kurdish", "Koerdisch" },
  { "hy", "Armenian", "Armeens" },
  { "fa", "Persian (Farsi)", "Perzisch (Farsi)" },
  { "prs", "Dari", "Dari" },
  { "ps", "Pashto", "Pasjtoe" },
  { "ur", "Urdu", "Urdu" },
  { "pa", "Punjabi", "Punjabi" },
  { "hi", "Hindi", "Hindi" },
  { "ne", "Nepali", "Nepalees" },
  { "bn", "Bengali", "Bengaals" },
  { "ta", "Tamil", "Tamil" },
  { "bo", "Tibetan", "Tibetaans" },
  { "zh", "Chinese", "Chinees" },
  { "vi", "Vietnamese", "Vietnamees" },
  { "th", "Thai", "Thais" },
  { "tl", "Tagalog", "Tagalog" },
  { "id", "Indonesian", "Indonesisch" },
  { "pl", "Polish", "Pools" },
  { "ro", "Romanian", "Roemeens" },
  { "bg", "Bulgarian", "Bulgaars" },
  { "rom", "Romani", "Romani" },
  { "sq", "Albanian", "Albanees" },
  { "sr", "Serbian", "Servisch" },
  { "hr", "Croatian", "Kroatisch" },
  { "bs", "Bosnian", "Bosnisch" },
  { "mk", "Macedonian", "Macedonisch" },
  { "el", "Greek", "Grieks" },
  { "hu", "Hungarian", "Hongaars" },
  { "cs", "Czech", "Tsjechisch" },
  { "sk", "Slovak", "Slowaaks" },
  { "lt", "Lithuanian", "Litouws" },
  { "uk", "Ukrainian", "Oekraïens" },
  { "ru", "Russian", "Russisch" },
  { "ce", "Chechen", "Tsjetsjeens" },
  { "ka", "Georgian", "Georgisch" },
  { "it", "Italian", "Italiaans" },
  { "es", "Spanish", "Spaans" },
  { "pt", "Portuguese", "Portugees" },
  { "pap", "Papiamento", "Papiaments" },
  { "srn", "Sranantongo", "Sranantongo" },
  { "ln", "Lingala", "Lingala" },
  { "sw", "Swahili", "Swahili" },
  { "rw", "Kinyarwanda", "Kinyarwanda" },
  { "rn", "Kirundi", "Kirundi" },
  { "wo", "Wolof", "Wolof" },
  { "ff", "Fula (Pular)", "Fula (Peul)" },
  { "man", "Mandinka", "Mandinka" },
  { "tw", "Twi", "Twi" },
  { "yo", "Yoruba", "Yoruba" },
  { "ig", "Igbo", "Igbo" },
  { "so", "Somali", "Somalisch" },
  { "am", "Amharic", "Amhaars" },
  { "ti", "Tigrinya", "Tigrinya" },
  { "om", "Oromo", "Oromo" },
  { "he", "Hebrew", "Hebreeuws" },
  { "yi", "Yiddish", "Jiddisch" },
};

const KringKindTable kring_kinds_people[] = {
  { "person_kind", person_kind, G_N_ELEMENTS (person_kind) },
  { "life_status", life_status, G_N_ELEMENTS (life_status) },
  { "name_status", name_status, G_N_ELEMENTS (name_status) },
  { "sex", sex, G_N_ELEMENTS (sex) },
  { "parentage_kind", parentage_kind, G_N_ELEMENTS (parentage_kind) },
  { "authority", authority, G_N_ELEMENTS (authority) },
  { "partnership_kind", partnership_kind, G_N_ELEMENTS (partnership_kind) },
  { "tie_kind", tie_kind, G_N_ELEMENTS (tie_kind) },
  { "tie_quality", tie_quality, G_N_ELEMENTS (tie_quality) },
  { "support_kind", support_kind, G_N_ELEMENTS (support_kind) },
  { "support_status", support_status, G_N_ELEMENTS (support_status) },
  { "ring_scheme", ring_scheme, G_N_ELEMENTS (ring_scheme) },
  { "sector_scheme", sector_scheme, G_N_ELEMENTS (sector_scheme) },
  { "org_kind", org_kind, G_N_ELEMENTS (org_kind) },
  { "professional_role", professional_role, G_N_ELEMENTS (professional_role) },
  { "language", language, G_N_ELEMENTS (language) },
  { NULL }
};
