/* kring-date-lexicon.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-date-lexicon.h"

#include "kring-date-calendar.h"

#include <string.h>

typedef struct {
  KringWordClass  class;
  int             value;
  const char     *spellings;   /* separated by | */
} Word;

static const Word words[] = {
  { KRING_WORD_MONTH, 1,  "januari|january|jan" },
  { KRING_WORD_MONTH, 2,  "februari|february|febr|feb" },
  { KRING_WORD_MONTH, 3,  "maart|march|mrt|mar" },
  { KRING_WORD_MONTH, 4,  "april|apr" },
  { KRING_WORD_MONTH, 5,  "mei|may" },
  { KRING_WORD_MONTH, 6,  "juni|june|jun" },
  { KRING_WORD_MONTH, 7,  "juli|july|jul" },
  { KRING_WORD_MONTH, 8,  "augustus|august|aug" },
  { KRING_WORD_MONTH, 9,  "september|sept|sep" },
  { KRING_WORD_MONTH, 10, "oktober|october|okt|oct" },
  { KRING_WORD_MONTH, 11, "november|nov" },
  { KRING_WORD_MONTH, 12, "december|dec" },

  { KRING_WORD_WEEKDAY, 1, "maandag|monday|ma|mon" },
  { KRING_WORD_WEEKDAY, 2, "dinsdag|tuesday|di|tue|tues" },
  { KRING_WORD_WEEKDAY, 3, "woensdag|wednesday|wo|woe|wed" },
  { KRING_WORD_WEEKDAY, 4, "donderdag|thursday|do|thu|thur|thurs" },
  { KRING_WORD_WEEKDAY, 5, "vrijdag|friday|vr|vrij|fri" },
  { KRING_WORD_WEEKDAY, 6, "zaterdag|saturday|za|zat|sat" },
  { KRING_WORD_WEEKDAY, 7, "zondag|sunday|zo|zon|sun" },

  { KRING_WORD_SEASON, 21, "lente|voorjaar|spring|springtime" },
  { KRING_WORD_SEASON, 22,
    "zomer|summer|summertime|grote vakantie|zomervakantie|summer holidays|summer holiday"
    "|summer vacation" },
  { KRING_WORD_SEASON, 23, "herfst|najaar|autumn|fall" },
  { KRING_WORD_SEASON, 24, "winter|wintertime" },

  { KRING_WORD_PART, KRING_PART_BEGIN, "begin|early|start|beginning|vroeg" },
  { KRING_WORD_PART, KRING_PART_MIDDLE, "midden|half|halfweg|halverwege|medio|mid|middle" },
  { KRING_WORD_PART, KRING_PART_END, "eind|einde|late|end|laat" },
  { KRING_WORD_PART, KRING_PART_FIRST_HALF, "eerste helft|1e helft|first half" },
  { KRING_WORD_PART, KRING_PART_SECOND_HALF, "tweede helft|2e helft|second half" },

  { KRING_WORD_WHICH, KRING_WHICH_THIS, "deze|dit|this" },
  { KRING_WORD_WHICH, KRING_WHICH_PREVIOUS, "vorige|vorig|verleden|previous" },
  { KRING_WORD_WHICH, KRING_WHICH_NEXT, "volgende|volgend" },
  { KRING_WORD_WHICH, KRING_WHICH_LAST, "afgelopen|voorbije|last|past" },
  { KRING_WORD_WHICH, KRING_WHICH_COMING, "komende|komend|aanstaande|next|coming" },

  { KRING_WORD_THIS_YEAR, 0, "dit jaar|this year" },
  { KRING_WORD_THIS_YEAR, -1, "vorig jaar|verleden jaar|vorige jaar|last year|previous year" },
  { KRING_WORD_THIS_YEAR, 1, "volgend jaar|volgende jaar|komend jaar|next year" },

  { KRING_WORD_TODAY, 0,
    "vandaag|today|nu|now|vanmorgen|vanochtend|vanmiddag|vannamiddag|vanavond|this morning"
    "|this afternoon|this evening|tonight|deze ochtend|deze morgen|deze namiddag|deze middag|deze avond" },
  { KRING_WORD_TODAY, -1,
    "gisteren|gister|yesterday|gisteravond|gisterenavond|gisterochtend|gisterenochtend|gistermorgen"
    "|gisterenmorgen|gistermiddag|gisterenmiddag|gisternamiddag|gisterennamiddag|yesterday morning"
    "|yesterday afternoon|yesterday evening" },
  { KRING_WORD_TODAY, -2, "eergisteren|eergister|day before yesterday" },
  { KRING_WORD_TODAY, 1,
    "morgen|tomorrow|morgenvroeg|morgenochtend|morgenmiddag|morgennamiddag|morgenavond|tomorrow morning"
    "|tomorrow afternoon|tomorrow evening" },
  { KRING_WORD_TODAY, 2, "overmorgen|day after tomorrow" },

  { KRING_WORD_NOW, 0, "nu|nu toe|heden|op heden|now|present|the present" },

  { KRING_WORD_UNIT, KRING_UNIT_DAY, "dag|dagen|day|days" },
  { KRING_WORD_UNIT, KRING_UNIT_WEEK, "week|weken|wk|weeks" },
  { KRING_WORD_UNIT, KRING_UNIT_WEEKEND, "weekend|weekends" },
  { KRING_WORD_UNIT, KRING_UNIT_MONTH, "maand|maanden|month|months|mnd" },
  { KRING_WORD_UNIT, KRING_UNIT_YEAR, "jaar|jaren|jr|j|year|years|yr|yrs" },

  { KRING_WORD_SCHOOL, KRING_SCHOOL_NURSERY,
    "kleuterklas|kleuter|kleuterschool|year of kindergarten|year of nursery school|year of nursery"
    "|year of preschool" },
  { KRING_WORD_SCHOOL, KRING_SCHOOL_PRIMARY,
    "leerjaar|studiejaar|jaar lagere school|jaar van de lagere school|jaar lager onderwijs"
    "|leerjaar lager onderwijs|leerjaar van de lagere school|lager|lagere school|year of primary school"
    "|year of primary|year of elementary school" },
  { KRING_WORD_SCHOOL, KRING_SCHOOL_SECONDARY,
    "middelbaar|middelbare|secundair|humaniora|jaar middelbaar|jaar secundair|secundair onderwijs"
    "|jaar secundair onderwijs|jaar middelbare school|middelbare school|jaar van het middelbaar"
    "|jaar van het secundair|jaar van de middelbare school|year of secondary school|year of secondary" },
  { KRING_WORD_WHOLE_SCHOOL, KRING_SCHOOL_NURSERY,
    "kleuterklas|kleuterschool|kleuteronderwijs|kindergarten|nursery school" },
  { KRING_WORD_WHOLE_SCHOOL, KRING_SCHOOL_PRIMARY,
    "lagere school|lager onderwijs|lager|primary school|elementary school" },
  { KRING_WORD_WHOLE_SCHOOL, KRING_SCHOOL_SECONDARY,
    "middelbare school|middelbaar|secundair|secundair onderwijs|humaniora|secondary school" },
  { KRING_WORD_SCHOOL_YEAR, 0, "schooljaar|school year|schoolyear" },

  { KRING_WORD_DECADE, 1930, "thirties" },
  { KRING_WORD_DECADE, 1940, "forties" },
  { KRING_WORD_DECADE, 1950, "fifties" },
  { KRING_WORD_DECADE, 1960, "sixties" },
  { KRING_WORD_DECADE, 1970, "seventies" },
  { KRING_WORD_DECADE, 1980, "eighties" },
  { KRING_WORD_DECADE, 1990, "nineties" },

  { KRING_WORD_QUALIFIER, KRING_DATE_APPROXIMATE,
    "ongeveer|rond|omstreeks|circa|ca|c|±|~|+/-|+-|plusminus|plus minus|zowat|om en bij|zo rond"
    "|zo ongeveer|zo omstreeks|about|around|approximately|approx|roughly|of zo|ofzo|or so"
    "|of daaromtrent|or thereabouts" },
  { KRING_WORD_QUALIFIER, KRING_DATE_UNCERTAIN,
    "?|misschien|wellicht|mogelijk|vermoedelijk|waarschijnlijk|ik denk|denk ik|ik geloof|geloof ik"
    "|ik meen|meen ik|volgens mij|perhaps|maybe|possibly|probably|i think|i believe" },
  { KRING_WORD_QUALIFIER, KRING_DATE_UNCERTAIN | KRING_DATE_APPROXIMATE, "%" },

  { KRING_WORD_IN, 0,
    "in|op|met|bij|aan|tijdens|gedurende|ergens|ergens in|in de loop van|on|at|during|sometime"
    "|some time|sometime in|in the course of" },
  { KRING_WORD_THE, 0, "de|het|'t|den|the" },
  { KRING_WORD_HERS, 0, "haar|zijn|hun|z'n|d'r|her|his|their" },

  { KRING_WORD_BEFORE, 0, "voor|voordat|vooraleer|before" },
  { KRING_WORD_UNTIL, 0,
    "tot|tot aan|totdat|tot en met|t/m|tem|t.e.m.|ten laatste|uiterlijk|until|till|til|up to"
    "|up to and including|through" },
  { KRING_WORD_AFTER, 0, "na|nadat|after" },
  { KRING_WORD_SINCE, 0, "sinds|sedert|al sinds|since|ever since" },
  { KRING_WORD_FROM, 0, "vanaf|from|starting" },
  { KRING_WORD_FROM_TO, 0, "van|vanaf|sinds|from|since" },
  { KRING_WORD_BETWEEN, 0, "tussen|between" },
  { KRING_WORD_TO, 0,
    "tot|tot aan|tot en met|t/m|tem|t.e.m.|to|until|till|til|up to|up to and including|through|-" },
  { KRING_WORD_AND, 0, "en|and|&|-" },
  { KRING_WORD_OR, 0, "of|or|/" },
  { KRING_WORD_NIGHT_OF, 0, "nacht van|night of|night from" },
  { KRING_WORD_INTO, 0, "op|naar|to|into" },

  { KRING_WORD_NUMBER, 0,  "nul|zero" },
  { KRING_WORD_NUMBER, 1,  "een|one|a|an" },
  { KRING_WORD_NUMBER, 2,  "twee|two" },
  { KRING_WORD_NUMBER, 3,  "drie|three" },
  { KRING_WORD_NUMBER, 4,  "vier|four" },
  { KRING_WORD_NUMBER, 5,  "vijf|five" },
  { KRING_WORD_NUMBER, 6,  "zes|six" },
  { KRING_WORD_NUMBER, 7,  "zeven|seven" },
  { KRING_WORD_NUMBER, 8,  "acht|eight" },
  { KRING_WORD_NUMBER, 9,  "negen|nine" },
  { KRING_WORD_NUMBER, 10, "tien|ten" },
  { KRING_WORD_NUMBER, 11, "elf|eleven" },
  { KRING_WORD_NUMBER, 12, "twaalf|twelve" },
  { KRING_WORD_NUMBER, 13, "dertien|thirteen" },
  { KRING_WORD_NUMBER, 14, "veertien|fourteen" },
  { KRING_WORD_NUMBER, 15, "vijftien|fifteen" },
  { KRING_WORD_NUMBER, 16, "zestien|sixteen" },
  { KRING_WORD_NUMBER, 17, "zeventien|seventeen" },
  { KRING_WORD_NUMBER, 18, "achttien|eighteen" },
  { KRING_WORD_NUMBER, 19, "negentien|nineteen" },
  { KRING_WORD_NUMBER, 20, "twintig|twenty" },
  { KRING_WORD_NUMBER, 21, "eenentwintig|twenty-one|twenty one" },
  { KRING_WORD_NUMBER, 22, "tweeentwintig|twenty-two|twenty two" },
  { KRING_WORD_NUMBER, 23, "drieentwintig|twenty-three|twenty three" },
  { KRING_WORD_NUMBER, 24, "vierentwintig|twenty-four|twenty four" },
  { KRING_WORD_NUMBER, 25, "vijfentwintig|twenty-five|twenty five" },
  { KRING_WORD_NUMBER, 26, "zesentwintig|twenty-six|twenty six" },
  { KRING_WORD_NUMBER, 27, "zevenentwintig|twenty-seven|twenty seven" },
  { KRING_WORD_NUMBER, 28, "achtentwintig|twenty-eight|twenty eight" },
  { KRING_WORD_NUMBER, 29, "negenentwintig|twenty-nine|twenty nine" },
  { KRING_WORD_NUMBER, 30, "dertig|thirty" },
  { KRING_WORD_NUMBER, 31, "eenendertig|thirty-one|thirty one" },
  { KRING_WORD_NUMBER, 40, "veertig|forty" },
  { KRING_WORD_NUMBER, 50, "vijftig|fifty" },
  { KRING_WORD_NUMBER, 60, "zestig|sixty" },
  { KRING_WORD_NUMBER, 70, "zeventig|seventy" },
  { KRING_WORD_NUMBER, 80, "tachtig|eighty" },
  { KRING_WORD_NUMBER, 90, "negentig|ninety" },

  { KRING_WORD_HALVES, 1,  "half|halve|een half|een halve|half a|half an|a half" },
  { KRING_WORD_HALVES, 3,  "anderhalf|anderhalve" },
  { KRING_WORD_HALVES, 5,  "tweeenhalf|tweeeneenhalf" },
  { KRING_WORD_HALVES, 7,  "drieenhalf|drieeneenhalf" },
  { KRING_WORD_HALVES, 9,  "vierenhalf|viereneenhalf" },
  { KRING_WORD_HALVES, 11, "vijfenhalf|vijfeneenhalf" },
  { KRING_WORD_HALVES, 13, "zesenhalf|zeseneenhalf" },
  { KRING_WORD_HALVES, 15, "zevenenhalf|zeveneneenhalf" },
  { KRING_WORD_HALVES, 17, "achtenhalf|achteneenhalf" },
  { KRING_WORD_HALVES, 19, "negenenhalf|negeneneenhalf" },
  { KRING_WORD_AND_A_HALF, 0, "en een half|en half|and a half|½" },

  { KRING_WORD_ORDINAL, 1,  "eerste|first" },
  { KRING_WORD_ORDINAL, 2,  "tweede|second" },
  { KRING_WORD_ORDINAL, 3,  "derde|third" },
  { KRING_WORD_ORDINAL, 4,  "vierde|fourth" },
  { KRING_WORD_ORDINAL, 5,  "vijfde|fifth" },
  { KRING_WORD_ORDINAL, 6,  "zesde|sixth" },
  { KRING_WORD_ORDINAL, 7,  "zevende|seventh" },
  { KRING_WORD_ORDINAL, 8,  "achtste|eighth" },
  { KRING_WORD_ORDINAL, 9,  "negende|ninth" },
  { KRING_WORD_ORDINAL, 10, "tiende|tenth" },
  { KRING_WORD_ORDINAL, 11, "elfde|eleventh" },
  { KRING_WORD_ORDINAL, 12, "twaalfde|twelfth" },
  { KRING_WORD_ORDINAL, 13, "dertiende|thirteenth" },
  { KRING_WORD_ORDINAL, 14, "veertiende|fourteenth" },
  { KRING_WORD_ORDINAL, 15, "vijftiende|fifteenth" },
  { KRING_WORD_ORDINAL, 16, "zestiende|sixteenth" },
  { KRING_WORD_ORDINAL, 17, "zeventiende|seventeenth" },
  { KRING_WORD_ORDINAL, 18, "achttiende|eighteenth" },
  { KRING_WORD_ORDINAL, 19, "negentiende|nineteenth" },
  { KRING_WORD_ORDINAL, 20, "twintigste|twentieth" },
  { KRING_WORD_ORDINAL, 21, "eenentwintigste|twenty-first|twenty first" },
  { KRING_WORD_ORDINAL, 22, "tweeentwintigste|twenty-second|twenty second" },
  { KRING_WORD_ORDINAL, 23, "drieentwintigste|twenty-third|twenty third" },
  { KRING_WORD_ORDINAL, 24, "vierentwintigste|twenty-fourth|twenty fourth" },
  { KRING_WORD_ORDINAL, 25, "vijfentwintigste|twenty-fifth|twenty fifth" },
  { KRING_WORD_ORDINAL, 26, "zesentwintigste|twenty-sixth|twenty sixth" },
  { KRING_WORD_ORDINAL, 27, "zevenentwintigste|twenty-seventh|twenty seventh" },
  { KRING_WORD_ORDINAL, 28, "achtentwintigste|twenty-eighth|twenty eighth" },
  { KRING_WORD_ORDINAL, 29, "negenentwintigste|twenty-ninth|twenty ninth" },
  { KRING_WORD_ORDINAL, 30, "dertigste|thirtieth" },
  { KRING_WORD_ORDINAL, 31, "eenendertigste|thirty-first|thirty first" },

  { KRING_WORD_FEAST, KRING_FEAST_NEW_YEAR,
    "nieuwjaar|nieuwjaarsdag|new year|new year's|new year's day|new years day" },
  { KRING_WORD_FEAST, KRING_FEAST_EPIPHANY, "driekoningen|drie koningen|epiphany|three kings|twelfth night" },
  { KRING_WORD_FEAST, KRING_FEAST_VALENTINE,
    "valentijn|valentijnsdag|valentine|valentine's|valentine's day|valentines day" },
  { KRING_WORD_FEAST, KRING_FEAST_LABOUR_DAY, "dag van de arbeid|feest van de arbeid|labour day|labor day" },
  { KRING_WORD_FEAST, KRING_FEAST_LIBERATION_DAY, "bevrijdingsdag|liberation day" },
  { KRING_WORD_FEAST, KRING_FEAST_FLEMISH_DAY,
    "vlaamse feestdag|feest van de vlaamse gemeenschap|flemish day" },
  { KRING_WORD_FEAST, KRING_FEAST_BELGIAN_DAY, "nationale feestdag|belgische feestdag|belgian national day" },
  { KRING_WORD_FEAST, KRING_FEAST_ASSUMPTION,
    "onze-lieve-vrouw-hemelvaart|olv-hemelvaart|olv hemelvaart|maria-tenhemelopneming|maria hemelvaart"
    "|assumption|assumption day" },
  { KRING_WORD_FEAST, KRING_FEAST_HALLOWEEN, "halloween" },
  { KRING_WORD_FEAST, KRING_FEAST_ALL_SAINTS,
    "allerheiligen|all saints|all saints'|all saints' day|all saints day" },
  { KRING_WORD_FEAST, KRING_FEAST_ALL_SOULS, "allerzielen|all souls|all souls' day|all souls day" },
  { KRING_WORD_FEAST, KRING_FEAST_SAINT_MARTIN, "sint-maarten|sint maarten|saint martin|saint martin's day" },
  { KRING_WORD_FEAST, KRING_FEAST_ARMISTICE,
    "wapenstilstand|wapenstilstandsdag|armistice day|remembrance day" },
  { KRING_WORD_FEAST, KRING_FEAST_GIFT_EVE, "pakjesavond|sinterklaasavond|saint nicholas' eve" },
  { KRING_WORD_FEAST, KRING_FEAST_SINTERKLAAS,
    "sinterklaas|sint|de sint|sint-nicolaas|sint nicolaas|sinterklaasdag|saint nicholas|st nicholas"
    "|saint nicholas' day|saint nicholas day" },
  { KRING_WORD_FEAST, KRING_FEAST_CHRISTMAS, "kerst|kerstmis|kerstfeest|kerstdagen|christmas|xmas" },
  { KRING_WORD_FEAST, KRING_FEAST_CHRISTMAS_EVE, "kerstavond|kerstnacht|christmas eve" },
  { KRING_WORD_FEAST, KRING_FEAST_CHRISTMAS_DAY, "kerstdag|eerste kerstdag|1e kerstdag|christmas day" },
  { KRING_WORD_FEAST, KRING_FEAST_BOXING_DAY, "tweede kerstdag|2e kerstdag|boxing day" },
  { KRING_WORD_FEAST, KRING_FEAST_NEW_YEARS_EVE,
    "oudejaarsavond|oudejaar|oudjaar|oude jaar|oudejaarsdag|oudejaarsnacht|new year's eve|new years eve" },
  { KRING_WORD_FEAST, KRING_FEAST_OLD_AND_NEW, "oud en nieuw|jaarwisseling|turn of the year" },
  { KRING_WORD_FEAST, KRING_FEAST_CARNIVAL, "carnaval|carnival" },
  { KRING_WORD_FEAST, KRING_FEAST_ASH_WEDNESDAY, "aswoensdag|ash wednesday" },
  { KRING_WORD_FEAST, KRING_FEAST_PALM_SUNDAY, "palmzondag|palmpasen|palm sunday" },
  { KRING_WORD_FEAST, KRING_FEAST_MAUNDY_THURSDAY, "witte donderdag|maundy thursday" },
  { KRING_WORD_FEAST, KRING_FEAST_GOOD_FRIDAY, "goede vrijdag|good friday" },
  { KRING_WORD_FEAST, KRING_FEAST_EASTER,
    "pasen|paaszondag|eerste paasdag|1e paasdag|easter|easter sunday|easter day" },
  { KRING_WORD_FEAST, KRING_FEAST_EASTER_MONDAY, "paasmaandag|tweede paasdag|2e paasdag|easter monday" },
  { KRING_WORD_FEAST, KRING_FEAST_ASCENSION,
    "hemelvaart|hemelvaartsdag|o.l.h.-hemelvaart|onze-lieve-heer-hemelvaart|ascension|ascension day" },
  { KRING_WORD_FEAST, KRING_FEAST_WHITSUN,
    "pinksteren|pinksterzondag|eerste pinksterdag|1e pinksterdag|whitsun|whit sunday|pentecost" },
  { KRING_WORD_FEAST, KRING_FEAST_WHIT_MONDAY,
    "pinkstermaandag|tweede pinksterdag|2e pinksterdag|whit monday|pentecost monday" },
  { KRING_WORD_FEAST, KRING_FEAST_MOTHERS_DAY, "moederdag|moederkesdag|mother's day|mothers day" },
  { KRING_WORD_FEAST, KRING_FEAST_FATHERS_DAY, "vaderdag|vaderkesdag|father's day|fathers day" },
  { KRING_WORD_FEAST, KRING_FEAST_CARNIVAL_HOLIDAYS,
    "krokusvakantie|krokusverlof|carnival holidays|carnival holiday|crocus holidays|crocus holiday" },
  { KRING_WORD_FEAST, KRING_FEAST_EASTER_HOLIDAYS, "paasvakantie|paasverlof|easter holidays|easter holiday" },
  { KRING_WORD_FEAST, KRING_FEAST_AUTUMN_HOLIDAYS,
    "herfstvakantie|herfstverlof|allerheiligenvakantie|autumn holidays|autumn holiday" },
  { KRING_WORD_FEAST, KRING_FEAST_CHRISTMAS_HOLIDAYS,
    "kerstvakantie|kerstverlof|christmas holidays|christmas holiday" },
};

/* Steps to the next spelling. Returns the length of the one at @at when @text begins with it, otherwise 0. */
static gsize
step (const char **at,
      const char  *text)
{
  const char *spelling = *at, *end = text;

  while (*spelling == *end && *spelling != '|' && *spelling != '\0')
    {
      spelling++;
      end++;
    }

  *at = strchr (spelling, '|');
  if (*at != NULL)
    (*at)++;

  return *spelling == '|' || *spelling == '\0' ? end - text : 0;
}

gboolean
kring_lexicon_find (KringWordClass  class,
                    const char     *text,
                    int            *value)
{
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    for (const char *at = words[i].class == class ? words[i].spellings : NULL; at != NULL;)
      {
        gsize length = step (&at, text);

        if (length == 0 || text[length] != '\0')
          continue;
        if (value != NULL)
          *value = words[i].value;
        return TRUE;
      }

  return FALSE;
}

static gboolean
is_letter (char c)
{
  return g_ascii_isalpha (c) || (c & 0x80) != 0;
}

gsize
kring_lexicon_measure (const char *text,
                       guint64    *classes)
{
  gsize longest = 0;

  *classes = 0;
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    for (const char *at = words[i].spellings; at != NULL;)
      {
        gsize length = step (&at, text);

        if (length == 0 || length < longest || (is_letter (text[length - 1]) && is_letter (text[length])))
          continue;
        if (length > longest)
          *classes = 0;
        longest = length;
        *classes |= G_GUINT64_CONSTANT (1) << words[i].class;
      }

  return longest;
}
