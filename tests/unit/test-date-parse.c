/* Every form a date is told in, over its whole class. Told on Monday 16 November 2026.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-date-calendar.h"
#include "kring-date-parse.h"
#include "kring-date-words.h"

typedef struct {
  const char *typed;
  const char *edtf;    /* NULL: not understood */
} Told;

static const Told days[] = {
  { "2 april 2014", "2014-04-02" },           { "02 april 2014", "2014-04-02" },
  { "2 APRIL 2014", "2014-04-02" },           { "  2   april\t2014 ", "2014-04-02" },
  { "2\u00a0april\u202f2014", "2014-04-02" }, { "2 apr 2014", "2014-04-02" },
  { "2 apr. 2014", "2014-04-02" },            { "2 april 2014.", "2014-04-02" },
  { "2-apr-2014", "2014-04-02" },             { "2april2014", "2014-04-02" },
  { "2 april, 2014", "2014-04-02" },          { "op 2 april 2014", "2014-04-02" },
  { "op de 2de april 2014", "2014-04-02" },   { "2e april 2014", "2014-04-02" },
  { "tweede april 2014", "2014-04-02" },      { "twee april 2014", "2014-04-02" },
  { "de tweede van april 2014", "2014-04-02" }, { "2 april van 2014", "2014-04-02" },
  { "2 april '14", "2014-04-02" },            { "2 april \u201914", "2014-04-02" },
  { "2 april 14", "2014-04-02" },             { "woensdag 2 april 2014", "2014-04-02" },
  { "wo 2 april 2014", "2014-04-02" },        { "wo. 2/4/2014", "2014-04-02" },
  { "eenendertig december 1999", "1999-12-31" }, { "éénendertigste december 1999", "1999-12-31" },
  { "2 April 2014", "2014-04-02" },           { "April 2, 2014", "2014-04-02" },
  { "April 2nd, 2014", "2014-04-02" },        { "April the 2nd, 2014", "2014-04-02" },
  { "2nd of April 2014", "2014-04-02" },      { "the second of April 2014", "2014-04-02" },
  { "on Wednesday, April 2, 2014", "2014-04-02" }, { "Wed 2 Apr 2014", "2014-04-02" },
  { "21st May 2014", "2014-05-21" },          { "twenty-first of May 2014", "2014-05-21" },
  { "3rd June 2014", "2014-06-03" },          { "11 nov 2014", "2014-11-11" },
  { "2 a\u0301pril 2014", "2014-04-02" },     { "2 april 2014 ?", "2014-04-02?" },
};

static const Told numbers[] = {
  { "2/4/2014", "2014-04-02" },      { "02/04/2014", "2014-04-02" },   { "2-4-2014", "2014-04-02" },
  { "2.4.2014", "2014-04-02" },      { "2 4 2014", "2014-04-02" },     { "2 / 4 / 2014", "2014-04-02" },
  { "2 - 4 - 2014", "2014-04-02" },  { "2\u20134\u20132014", "2014-04-02" },
  { "2.4.14", "2014-04-02" },        { "2/4/14", "2014-04-02" },       { "2-4-14", "2014-04-02" },
  { "31/12/99", "1999-12-31" },      { "4/5/2014", "2014-05-04" },     { "29/2/2016", "2016-02-29" },
  { "2014-04-02", "2014-04-02" },    { "2014-4-2", "2014-04-02" },     { "2014/04/02", "2014-04-02" },
  { "2014.04.02", "2014-04-02" },    { "4/2014", "2014-04" },          { "04/2014", "2014-04" },
  { "4-2014", "2014-04" },           { "4.2014", "2014-04" },          { "4 2014", "2014-04" },
  { "2014-04", "2014-04" },          { "2014-4", "2014-04" },          { "2012-11", "2012-11" },
  { "2014", "2014" },                { "'14", "2014" },                { "\u201914", "2014" },
  { "32/1/2014", NULL }, { "0/4/2014", NULL }, { "2/0/2014", NULL }, { "2/13/2014", NULL }, { "4/25/2014", NULL },
  { "31/4/2014", NULL }, { "31-6-2014", NULL }, { "30.2.2016", NULL }, { "29/2/2023", NULL }, { "29/2/1900", NULL },
  { "2/4", NULL }, { "2-4", NULL }, { "14", NULL }, { "2/4/214", NULL }, { "2/4/20144", NULL }, { "2/4-2014", NULL },
  { "2014-13", NULL }, { "2014-00", NULL }, { "2012-21", NULL }, { "2012-24", NULL }, { "2014-04-31", NULL },
  { "2014-02-29", NULL }, { "13/2014", NULL }, { "0/2014", NULL }, { "20140402", NULL }, { "02042014", NULL },
  { "2014-04-02-01", NULL }, { "2014 2015", NULL }, { "2014-2015-2016", NULL }, { "2012-13", NULL }, { "0000", NULL },
};

/* The latest such year that is not after next year. */
static const Told short_years[] = {
  { "1.1.26", "2026-01-01" }, { "1.1.27", "2027-01-01" }, { "1.1.28", "1928-01-01" }, { "1.1.00", "2000-01-01" },
  { "1.1.62", "1962-01-01" }, { "'62", "1962" },          { "'27", "2027" },          { "'28", "1928" },
};

static const Told edtf[] = {
  { "2014~", "2014~" },             { "2014?", "2014?" },             { "2014%", "2014%" },
  { "199X", "199X" },               { "199x", "199X" },               { "19XX", "19XX" },
  { "2014-04~", "2014-04~" },       { "2014-04-02?", "2014-04-02?" }, { "2014-04/..", "2014-04/.." },
  { "../2010-04", "../2010-04" },   { "2012/2013", "2012/2013" },     { "2012~/2014?", "2012~/2014?" },
  { "2014-04-02/2014-05-03", "2014-04-02/2014-05-03" },               { "0001", "0001" },
  { "2019-21", NULL }, { "2019-22~", NULL }, { "2019-21/2019-23", NULL }, { "../2019-24", NULL },
  { "2014-04-02/2013", NULL },
  { "2014/2013", NULL }, { "../..", NULL }, { "2014/", NULL },
};

static const Told months[] = {
  { "april 2014", "2014-04" },          { "April 2014", "2014-04" },     { "apr 2014", "2014-04" },
  { "apr. 2014", "2014-04" },           { "apr-2014", "2014-04" },       { "april '14", "2014-04" },
  { "april, 2014", "2014-04" },         { "april van 2014", "2014-04" }, { "April of 2014", "2014-04" },
  { "in april 2014", "2014-04" },       { "2014 april", "2014-04" },     { "de maand april 2014", "2014-04" },
  { "in de maand april van 2014", "2014-04" },
  { "januari 2014", "2014-01" },   { "jan 2014", "2014-01" },  { "January 2014", "2014-01" },
  { "februari 2014", "2014-02" },  { "feb 2014", "2014-02" },  { "febr. 2014", "2014-02" },  { "February 2014", "2014-02" },
  { "maart 2014", "2014-03" },     { "mrt 2014", "2014-03" },  { "mrt. 2014", "2014-03" },   { "March 2014", "2014-03" },
  { "mei 2014", "2014-05" },       { "May 2014", "2014-05" },  { "juni 2014", "2014-06" },   { "jun 2014", "2014-06" },
  { "June 2014", "2014-06" },      { "juli 2014", "2014-07" }, { "jul 2014", "2014-07" },    { "July 2014", "2014-07" },
  { "augustus 2014", "2014-08" }, { "aug. 2014", "2014-08" }, { "August 2014", "2014-08" },
  { "september 2014", "2014-09" },
  { "sept. 2014", "2014-09" },     { "sep 2014", "2014-09" },  { "oktober 2014", "2014-10" }, { "okt 2014", "2014-10" },
  { "oct 2014", "2014-10" },       { "October 2014", "2014-10" }, { "november 2014", "2014-11" }, { "nov 2014", "2014-11" },
  { "december 2014", "2014-12" },  { "dec. 2014", "2014-12" }, { "Décember 2014", "2014-12" },
  { "april 14", NULL }, { "april 20144", NULL }, { "aprils 2014", NULL }, { "april 2014 abc", NULL },
  { "avril 2014", NULL },
};

/* The latest that has begun; not after words that may as well look ahead. */
static const Told without_year[] = {
  { "mei", "2026-05" },          { "in mei", "2026-05" },       { "november", "2026-11" },     { "december", "2025-12" },
  { "2 april", "2026-04-02" }, { "11 november", "2026-11-11" }, { "17 november", "2025-11-17" },
  { "16 november", "2026-11-16" },
  { "29 februari", "2024-02-29" }, { "April 2nd", "2026-04-02" }, { "vrijdag 13 november", "2026-11-13" },
  { "maandag 13 november", NULL }, { "zomer", "2026-22" }, { "winter", "2025-24" },
  { "Kerst", "2025-12-24/2025-12-26" },
  { "Pasen", "2026-04-05" }, { "sinds mei", "2026-05/.." }, { "since May", "2026-05/.." },
  { "sinds december", "2025-12/.." },
  { "eind mei", "2026-05-21/2026-05-31" },                      { "van mei tot juli", "2026-05/2026-07" },
  { "ongeveer mei", "2026-05~" },
  { "tot mei", NULL }, { "voor mei", NULL }, { "na mei", NULL }, { "vanaf mei", NULL }, { "before May", NULL },
  { "tot Kerst", NULL },
  { "april 2", NULL }, { "dinsdag", NULL }, { "31 april", NULL }, { "30 februari", NULL },
};

static const Told years[] = {
  { "in 2014", "2014" }, { "het jaar 2014", "2014" }, { "in het jaar 2014", "2014" },
  { "the year 2014", "2014" },
  { "in de loop van 2014", "2014" }, { "ergens in 2014", "2014" }, { "during 2014", "2014" },      { "jaar 2014", "2014" },
  { "dit jaar", "2026" }, { "vorig jaar", "2025" }, { "verleden jaar", "2025" }, { "volgend jaar", "2027" },
  { "this year", "2026" }, { "last year", "2025" }, { "next year", "2027" }, { "afgelopen jaar", NULL },
  { "van 2014", NULL },        { "of 2014", NULL },
};

static const Told qualified[] = {
  { "ongeveer 2014", "2014~" }, { "rond 2014", "2014~" }, { "omstreeks 2014", "2014~" },
  { "circa 2014", "2014~" },
  { "ca 2014", "2014~" },          { "ca. 2014", "2014~" },        { "c. 2014", "2014~" },         { "± 2014", "2014~" },
  { "±2014", "2014~" }, { "~2014", "2014~" }, { "+/- 2014", "2014~" }, { "zowat 2014", "2014~" },
  { "zo rond 2014", "2014~" }, { "ergens rond 2014", "2014~" }, { "about 2014", "2014~" },
  { "around 2014", "2014~" },
  { "approximately 2014", "2014~" }, { "in ongeveer 2014", "2014~" }, { "ongeveer in 2014", "2014~" },
  { "2014 of zo", "2014~" },
  { "2014 ongeveer", "2014~" }, { "2014 (ongeveer)", "2014~" }, { "2014 or so", "2014~" },
  { "rond april 2014", "2014-04~" },
  { "omstreeks 2 april 2014", "2014-04-02~" }, { "rond de jaren 90", "199X~" }, { "rond de zomer van 2014", "2014-22~" },
  { "2014?", "2014?" },            { "2014 ?", "2014?" },          { "2014 (?)", "2014?" },        { "?2014", "2014?" },
  { "misschien 2014", "2014?" }, { "wellicht 2014", "2014?" }, { "waarschijnlijk 2014", "2014?" },
  { "vermoedelijk 2014", "2014?" },
  { "ik denk 2014", "2014?" }, { "ik denk in 2014", "2014?" }, { "2014 denk ik", "2014?" },
  { "2014, denk ik", "2014?" },
  { "perhaps 2014", "2014?" }, { "maybe 2014", "2014?" }, { "probably 2014", "2014?" },
  { "I think 2014", "2014?" },
  { "2014, I think", "2014?" },    { "misschien in april 2014", "2014-04?" }, { "lente 2019?", "2019-21?" },
  { "misschien rond 2014", "2014%" }, { "rond 2014?", "2014%" }, { "perhaps around 2014", "2014%" },
  { "ik denk rond 2014", "2014%" },
  { "ca. 2014, denk ik", "2014%" }, { "rond 2014 misschien", "2014%" },
  { "rond Kerst 2020", "2020-12-24~/2020-12-26~" }, { "misschien eind 2019", "2019-09?/2019-12?" },
  { "rond", NULL }, { "misschien", NULL }, { "?", NULL }, { "misschien ooit", NULL },
};

static const Told seasons[] = {
  { "lente 2019", "2019-21" },      { "voorjaar 2019", "2019-21" },      { "spring 2019", "2019-21" },
  { "zomer 2019", "2019-22" },      { "de zomer van 2019", "2019-22" },  { "in de zomer van '19", "2019-22" },
  { "summer of 2019", "2019-22" },  { "grote vakantie 2019", "2019-22" }, { "in de grote vakantie van 2019", "2019-22" },
  { "zomervakantie 2019", "2019-22" }, { "herfst 2019", "2019-23" },     { "najaar 2019", "2019-23" },
  { "autumn 2019", "2019-23" },     { "fall 2019", "2019-23" },          { "2019 najaar", "2019-23" },
  { "winter 2019", "2019-24" },     { "winter 2019-2020", "2019-24" },   { "winter 2019/2020", "2019-24" },
  { "winter 2019\u201320", "2019-24" }, { "winter 19-20", "2019-24" },   { "de winter van 2019 op 2020", "2019-24" },
  { "winter 1999-2000", "1999-24" }, { "winter 99-00", "1999-24" },      { "begin zomer 2019", "2019-06" },
  { "midden lente 2019", "2019-04" }, { "eind van de zomer van 2019", "2019-08" }, { "late summer 2019", "2019-08" },
  { "eind winter 2019-2020", "2020-02" },
  { "winter 2019-2021", NULL }, { "winter 2020-2019", NULL }, { "zomer 2019-2020", NULL }, { "winter 19-21", NULL },
  { "eerste helft van de zomer 2019", NULL }, { "zomertje 2019", NULL }, { "eind winter 2019-2021", NULL },
};

static const Told which[] = {
  { "deze zomer", "2026-22" }, { "vorige zomer", "2025-22" }, { "volgende zomer", "2027-22" },
  { "this summer", "2026-22" },
  { "afgelopen zomer", "2026-22" }, { "last summer", "2026-22" }, { "next summer", "2027-22" },
  { "komende lente", "2027-21" },
  { "deze winter", "2026-24" }, { "vorige winter", "2025-24" }, { "volgende winter", "2027-24" },
  { "zomer vorig jaar", "2025-22" }, { "vorig jaar in mei", "2025-05" },
  { "vorig jaar zomer", "2025-22" }, { "vorig jaar met Kerst", "2025-12-24/2025-12-26" }, { "2014 in april", "2014-04" },
  { "deze mei", "2026-05" }, { "vorige mei", "2025-05" }, { "mei vorig jaar", "2025-05" },
  { "in mei van vorig jaar", "2025-05" },
  { "2 april vorig jaar", "2025-04-02" }, { "last May", "2026-05" }, { "next May", "2027-05" },
  { "last December", "2025-12" },
  { "vorige Kerst", "2025-12-24/2025-12-26" },                       { "deze Kerst", "2026-12-24/2026-12-26" },
  { "Pasen vorig jaar", "2025-04-20" }, { "volgende Pasen", "2027-03-28" },
  { "deze week", "2026-11-16/2026-11-22" },  { "vorige week", "2026-11-09/2026-11-15" },
  { "volgende week", "2026-11-23/2026-11-29" }, { "last week", "2026-11-09/2026-11-15" },
  { "next week", "2026-11-23/2026-11-29" },
  { "afgelopen week", "2026-11-09/2026-11-15" }, { "dit weekend", "2026-11-21/2026-11-22" },
  { "vorig weekend", "2026-11-14/2026-11-15" }, { "volgend weekend", "2026-11-28/2026-11-29" },
  { "komend weekend", "2026-11-21/2026-11-22" },
  { "deze maand", "2026-11" }, { "vorige maand", "2026-10" }, { "volgende maand", "2026-12" },
  { "last month", "2026-10" },
  { "begin deze maand", "2026-11-01/2026-11-10" }, { "eind vorige maand", "2026-10-21/2026-10-31" },
  { "begin vorig jaar", "2025-01/2025-04" }, { "eind dit jaar", "2026-09/2026-12" },
  { "vorige dinsdag", "2026-11-10" }, { "afgelopen zondag", "2026-11-15" }, { "vorige maandag", "2026-11-09" },
  { "last Tuesday", "2026-11-10" },   { "komende vrijdag", "2026-11-20" },  { "next Monday", "2026-11-23" },
  { "deze vrijdag", "2026-11-20" },   { "dinsdag vorige week", "2026-11-10" }, { "vorige week dinsdag", "2026-11-10" },
  { "Tuesday last week", "2026-11-10" },
  { "dit schooljaar", "2026-09/2027-06" }, { "vorig schooljaar", "2025-09/2026-06" },
  { "volgend schooljaar", "2027-09/2028-06" },
  { "last school year", "2025-09/2026-06" },
  { "vorige", NULL }, { "vorige 2014", NULL }, { "deze dag", NULL }, { "dinsdag vorige maand", NULL },
  { "begin deze week", NULL },
};

static const Told thirds[] = {
  { "begin 2019", "2019-01/2019-04" }, { "begin van 2019", "2019-01/2019-04" },
  { "in het begin van 2019", "2019-01/2019-04" },
  { "early 2019", "2019-01/2019-04" }, { "vroeg in 2019", "2019-01/2019-04" },
  { "the beginning of 2019", "2019-01/2019-04" },
  { "midden 2019", "2019-05/2019-08" },    { "half 2019", "2019-05/2019-08" },      { "medio 2019", "2019-05/2019-08" },
  { "halverwege 2019", "2019-05/2019-08" }, { "mid 2019", "2019-05/2019-08" },      { "mid-2019", "2019-05/2019-08" },
  { "eind 2019", "2019-09/2019-12" }, { "einde 2019", "2019-09/2019-12" },
  { "op het einde van 2019", "2019-09/2019-12" },
  { "late 2019", "2019-09/2019-12" }, { "end of 2019", "2019-09/2019-12" },
  { "at the end of 2019", "2019-09/2019-12" },
  { "eerste helft van 2019", "2019-01/2019-06" }, { "tweede helft 2019", "2019-07/2019-12" },
  { "begin april 2014", "2014-04-01/2014-04-10" }, { "half april 2014", "2014-04-11/2014-04-20" },
  { "midden april 2014", "2014-04-11/2014-04-20" }, { "mid-April 2014", "2014-04-11/2014-04-20" },
  { "eind april 2014", "2014-04-21/2014-04-30" },  { "late April 2014", "2014-04-21/2014-04-30" },
  { "eind februari 2016", "2016-02-21/2016-02-29" }, { "eind februari 2015", "2015-02-21/2015-02-28" },
  { "begin jaren 90", "1990/1993" },       { "midden jaren negentig", "1994/1996" }, { "eind jaren 90", "1997/1999" },
  { "begin van de jaren tachtig", "1980/1983" }, { "the early nineties", "1990/1993" }, { "late 1990s", "1997/1999" },
  { "begin", NULL }, { "begin 2 april 2014", NULL }, { "begin Kerst 2014", NULL }, { "eind van", NULL },
};

static const Told decades[] = {
  { "jaren 90", "199X" },           { "in de jaren 90", "199X" },  { "de jaren negentig", "199X" }, { "jaren '90", "199X" },
  { "in de jaren 1990", "199X" }, { "the nineties", "199X" }, { "1990s", "199X" }, { "the 1990's", "199X" },
  { "in the '90s", "199X" },        { "the 90s", "199X" },         { "jaren tachtig", "198X" },     { "jaren 70", "197X" },
  { "jaren zestig", "196X" }, { "jaren 50", "195X" }, { "the fifties", "195X" }, { "jaren veertig", "194X" },
  { "jaren 30", "193X" }, { "jaren 2010", "201X" }, { "jaren 10", "201X" }, { "jaren tien", "201X" },
  { "jaren nul", "200X" }, { "jaren 00", "200X" }, { "jaren 2020", "202X" }, { "jaren 1920", "192X" },
  { "20e eeuw", "19XX" }, { "in de twintigste eeuw", "19XX" }, { "the 20th century", "19XX" },
  { "19de eeuw", "18XX" },
  { "jaren 20", NULL }, { "jaren twintig", NULL }, { "jaren 95", NULL }, { "jaren 1995", NULL }, { "jaren", NULL },
  { "1995s", NULL },    { "jaren vijf", NULL },
};

static const Told open_ends[] = {
  { "voor mei 2010", "../2010-04" },      { "voor 2010", "../2009" },          { "vóór mei 2010", "../2010-04" },
  { "before May 2010", "../2010-04" },    { "voor januari 2010", "../2009-12" }, { "voor 1 maart 2016", "../2016-02-29" },
  { "voor de zomer van 2010", "../2010-05" }, { "voor de jaren 90", "../1989" }, { "voor Kerst 2020", "../2020-12-23" },
  { "voor begin 2019", "../2018-12" },    { "tot mei 2010", "../2010-05" },    { "tot en met mei 2010", "../2010-05" },
  { "t/m mei 2010", "../2010-05" },       { "tot 5 mei 2010", "../2010-05-05" }, { "until May 2010", "../2010-05" },
  { "till 2010", "../2010" },             { "tot eind 2019", "../2019-12" },   { "tot de zomer van 2010", "../2010-22" },
  { "na 2014", "2015/.." },               { "na mei 2010", "2010-06/.." },     { "na december 2010", "2011-01/.." },
  { "na 28 februari 2016", "2016-02-29/.." }, { "after 2014", "2015/.." },     { "na de zomer van 2010", "2010-09/.." },
  { "na winter 2019-2020", "2020-03/.." }, { "na de jaren 90", "2000/.." },    { "na Pasen 2021", "2021-04-05/.." },
  { "sinds april 2014", "2014-04/.." },   { "since April 2014", "2014-04/.." }, { "sedert 2014", "2014/.." },
  { "al sinds 2014", "2014/.." },         { "vanaf 2014", "2014/.." },         { "vanaf 2 april 2014", "2014-04-02/.." },
  { "from 2014", "2014/.." }, { "from 2014 onwards", "2014/.." }, { "uiterlijk mei 2010", "../2010-05" },
  { "2014-heden", "2014/.." }, { "sinds eind 2019", "2019-09/.." }, { "sinds de jaren 90", "199X/.." },
  { "sinds ongeveer 2014", "2014~/.." },  { "misschien sinds 2014", "2014?/.." }, { "sinds 2014?", "2014?/.." },
  { "misschien voor mei 2010", "../2010-04?" }, { "sinds drie jaar", "2023~/.." }, { "sinds een half jaar", "2026-05~/.." },
  { "sinds gisteren", "2026-11-15/.." },  { "voor vorige maand", "../2026-09" }, { "van 2014 tot nu", "2014/.." },
  { "2014 - heden", "2014/.." },          { "from May 2014 until now", "2014-05/.." },
  { "sinds", NULL }, { "voor", NULL }, { "tot 31 april 2014", NULL }, { "voor voor 2010", NULL },
  { "sinds tot 2014", NULL },
};

static const Told spans[] = {
  { "2012 tot 2013", "2012/2013" },       { "van 2012 tot 2013", "2012/2013" },   { "2012 t/m 2013", "2012/2013" },
  { "van 2012 tot en met 2013", "2012/2013" }, { "2012-2013", "2012/2013" },      { "2012 - 2013", "2012/2013" },
  { "2012 \u2013 2013", "2012/2013" },    { "2012\u20142013", "2012/2013" },      { "from 2012 to 2013", "2012/2013" },
  { "2012 until 2013", "2012/2013" },     { "vanaf 2012 tot 2013", "2012/2013" }, { "tussen 2012 en 2014", "2012/2014" },
  { "between 2012 and 2014", "2012/2014" }, { "2014 tot 2014", "2014/2014" },
  { "nacht van 4 op 5 maart 2023", "2023-03-04/2023-03-05" }, { "the night of 4 to 5 March 2023", "2023-03-04/2023-03-05" },
  { "9 tot 15 november 2026", "2026-11-09/2026-11-15" }, { "van 9 tot 15 november 2026", "2026-11-09/2026-11-15" },
  { "9-15 november 2026", "2026-11-09/2026-11-15" }, { "9\u201315 nov 2026", "2026-11-09/2026-11-15" },
  { "9 to 15 November 2026", "2026-11-09/2026-11-15" }, { "28 tot 3 mei 2014", "2014-04-28/2014-05-03" },
  { "3 maart tot 5 april 2014", "2014-03-03/2014-04-05" }, { "20 december tot 5 januari 2015", "2014-12-20/2015-01-05" },
  { "2 april 2014 tot 5 mei", "2014-04-02/2014-05-05" }, { "november 2014 tot februari", "2014-11/2015-02" },
  { "2/4/2014 - 5/4/2014", "2014-04-02/2014-04-05" }, { "2-4-2014 - 5-4-2014", "2014-04-02/2014-04-05" },
  { "mei tot juli 2014", "2014-05/2014-07" }, { "april-mei 2014", "2014-04/2014-05" },
  { "dec 2014 - feb 2015", "2014-12/2015-02" },
  { "december tot februari 2015", "2014-12/2015-02" }, { "tussen mei en juli 2012", "2012-05/2012-07" },
  { "tussen 3 en 5 mei 2014", "2014-05-03/2014-05-05" }, { "lente tot herfst 2019", "2019-21/2019-23" },
  { "eind 2019 tot begin 2020", "2019-09/2020-04" }, { "2012 tot mei 2014", "2012/2014-05" },
  { "jaren 80 tot jaren 90", "198X/199X" }, { "rond 2012 tot 2014", "2012~/2014" }, { "2012 tot rond 2014", "2012/2014~" },
  { "misschien 2012 tot 2014", "2012?/2014?" }, { "van misschien 2012 tot 2014", "2012?/2014" },
  { "2012? tot 2014", "2012?/2014" },
  { "2012 tot 2014?", "2012?/2014?" },    { "ongeveer tussen 2012 en 2014", "2012~/2014~" },
  { "mei/juni 2014", "2014-05/2014-06" }, { "lente/zomer 2019", "2019-21/2019-22" },
  { "2013 of 2014", "2013/2014" }, { "2013 or 2014", "2013/2014" }, { "mei of juni 2014", "2014-05/2014-06" },
  { "1 of 2 april 2014", "2014-04-01/2014-04-02" },
  { "2014 tot 2012", NULL }, { "2014-2012", NULL }, { "van 2014 tot 2012", NULL }, { "tussen 2014 en 2012", NULL },
  { "juni 2014 tot mei 2014", NULL }, { "15 november 2026 tot 9 november 2026", NULL }, { "2010 of 2014", NULL },
  { "31 tot 35 mei 2014", NULL }, { "9 tot november 2026", NULL }, { "tussen 2012", NULL }, { "2012 tot", NULL },
  { "2012 en 2014", NULL }, { "2012 tot 2014 tot 2016", NULL }, { "tussen Kerst en Nieuwjaar 2020", NULL },
  { "2019-21 april", NULL }, { "van winter 2019-2020", NULL }, { "2 april 2014-5 april 2014", "2014-04-02/2014-04-05" },
};

static const Told school_years[] = {
  { "schooljaar 2019-2020", "2019-09/2020-06" }, { "schooljaar 2019/2020", "2019-09/2020-06" },
  { "schooljaar 2019 - 2020", "2019-09/2020-06" }, { "schooljaar 19-20", "2019-09/2020-06" },
  { "schooljaar '19-'20", "2019-09/2020-06" },   { "het schooljaar 2019-20", "2019-09/2020-06" },
  { "in het schooljaar 2019-2020", "2019-09/2020-06" }, { "school year 2019\u201320", "2019-09/2020-06" },
  { "schooljaar 1999-2000", "1999-09/2000-06" }, { "sinds schooljaar 2019-2020", "2019-09/.." },
  { "schooljaar 2019-2021", NULL }, { "schooljaar 2020-2019", NULL }, { "schooljaar 2019", NULL }, { "schooljaar", NULL },
};

static const Told feasts[] = {
  { "Kerst 2020", "2020-12-24/2020-12-26" }, { "kerstmis 2020", "2020-12-24/2020-12-26" },
  { "met Kerst 2020", "2020-12-24/2020-12-26" },
  { "Christmas 2020", "2020-12-24/2020-12-26" }, { "Kerst '20", "2020-12-24/2020-12-26" },
  { "de Kerst van 2020", "2020-12-24/2020-12-26" },
  { "kerstavond 2020", "2020-12-24" },     { "Christmas Eve 2020", "2020-12-24" }, { "eerste kerstdag 2020", "2020-12-25" },
  { "tweede kerstdag 2020", "2020-12-26" }, { "Pasen 2021", "2021-04-04" },     { "met Pasen 2021", "2021-04-04" },
  { "Easter 2021", "2021-04-04" },         { "paaszondag 2021", "2021-04-04" }, { "paasmaandag 2021", "2021-04-05" },
  { "2e paasdag 2021", "2021-04-05" },     { "Goede Vrijdag 2021", "2021-04-02" }, { "Hemelvaart 2021", "2021-05-13" },
  { "Pinksteren 2021", "2021-05-23" }, { "pinkstermaandag 2021", "2021-05-24" },
  { "carnaval 2019", "2019-03-03/2019-03-05" },
  { "Nieuwjaar 2020", "2020-01-01" },      { "nieuwjaarsdag 2020", "2020-01-01" }, { "New Year's Day 2020", "2020-01-01" },
  { "oudejaar 2019", "2019-12-31" }, { "oudejaarsavond 2019", "2019-12-31" },
  { "New Year\u2019s Eve 2019", "2019-12-31" },
  { "oud en nieuw 2019", "2019-12-31/2020-01-01" }, { "Driekoningen 2020", "2020-01-06" },
  { "Valentijn 2020", "2020-02-14" },
  { "Valentine's Day 2020", "2020-02-14" }, { "moederdag 2020", "2020-05-10" }, { "vaderdag 2020", "2020-06-14" },
  { "Sinterklaas 2019", "2019-12-06" },    { "de Sint 2019", "2019-12-06" },    { "Allerheiligen 2019", "2019-11-01" },
  { "11 november 2019", "2019-11-11" },    { "Halloween 2019", "2019-10-31" },
  { "krokusvakantie 2019", "2019-03-04/2019-03-10" }, { "in de krokusvakantie van 2019", "2019-03-04/2019-03-10" },
  { "paasvakantie 2019", "2019-04-08/2019-04-22" }, { "Easter holidays 2019", "2019-04-08/2019-04-22" },
  { "herfstvakantie 2019", "2019-10-28/2019-11-03" }, { "kerstvakantie 2019", "2019-12-23/2020-01-05" },
  { "kerstvakantie 2019-2020", "2019-12-23/2020-01-05" }, { "Christmas holidays 2019\u201320", "2019-12-23/2020-01-05" },
  { "Suikerfeest 2019", NULL }, { "Kerst 2019-2020", NULL }, { "kerstvakantie 2019-2021", NULL },
  { "Kerstboom 2019", NULL },
};

static const Told ages[] = {
  { "toen Amina 4 was", "2018-04-02/2019-04-01" },         { "toen amina vier was", "2018-04-02/2019-04-01" },
  { "toen Amina 4 jaar was", "2018-04-02/2019-04-01" },    { "toen Amina vier jaar oud was", "2018-04-02/2019-04-01" },
  { "when Amina was 4", "2018-04-02/2019-04-01" },         { "when Amina was four years old", "2018-04-02/2019-04-01" },
  { "toen Amina 0 was", "2014-04-02/2015-04-01" },         { "toen Amina 4 of 5 was", "2018-04-02/2020-04-01" },
  { "toen Amina 6 maanden was", "2014-10-02/2014-11-01" }, { "toen Amina één maand was", "2014-05-02/2014-06-01" },
  { "when Amina was 6 months old", "2014-10-02/2014-11-01" }, { "toen Amina 3 weken was", "2014-04-23/2014-04-29" },
  { "toen Amina tien dagen was", "2014-04-12" },           { "toen Amina 2,5 was", "2016-10-02/2017-04-01" },
  { "toen Amina 2½ was", "2016-10-02/2017-04-01" },        { "toen Amina tweeënhalf was", "2016-10-02/2017-04-01" },
  { "toen Amina anderhalf jaar was", "2015-10-02/2016-04-01" },
  { "when Amina was two and a half", "2016-10-02/2017-04-01" },
  { "toen Amina een half jaar was", "2014-10-02/2015-04-01" },
  { "toen Amina 4 jaar en 3 maanden was", "2018-07-02/2018-08-01" },
  { "misschien toen Amina 4 was", "2018-04-02?/2019-04-01?" }, { "toen Amina ongeveer 4 was", "2018-04-02~/2019-04-01~" },
  { "rond toen Amina 4 was", "2018-04-02~/2019-04-01~" },
  { "van toen Amina 3 was tot toen Amina 5 was", "2017-04-02/2020-04-01" },
  { "voor Amina 4 was", "../2018-04-01" },                 { "sinds Amina 4 was", "2018-04-02/.." },
  { "toen Leap 5 was", "2021-03-01/2022-02-28" },          { "toen Leap 4 was", "2020-02-29/2021-02-28" },
  { "toen Łukasz 4 was", "2014-03-03/2015-03-02" },        { "toen lukasz 4 was", "2014-03-03/2015-03-02" },
  { "toen tante Nadia 20 was", "2005~/2006~" },            { "toen Maand 4 was", "2018-04/2019-04" },
  { "toen Mei-Li 4 was", "2016-06-07/2017-06-06" },        { "toen mei li 4 was", NULL },
  { "toen Mia 4 was", NULL }, { "toen Vaag 4 was", NULL }, { "toen Twee 4 was", NULL }, { "toen zij 4 was", NULL },
  { "tot Amina 4 was", NULL }, { "na Amina 4 was", NULL }, { "Amina 4 was", NULL }, { "toen Amina 200 was", NULL },
  { "toen Amina klein was", NULL }, { "toen Amina 5 of 4 was", NULL }, { "toen Amina half was", "2014-10-02/2015-04-01" },
};

static const Told births[] = {
  { "bij de geboorte van Amina", "2014-04-02" }, { "de dag dat Amina geboren is", "2014-04-02" },
  { "toen Amina geboren werd", "2014-04-02" }, { "when Amina was born", "2014-04-02" },
  { "Amina's geboorte", "2014-04-02" },
  { "the birth of Amina", "2014-04-02" }, { "toen tante Nadia geboren werd", "1985~" },
  { "geboorte van Vaag", "201X" },
  { "voor de geboorte van Amina", "../2014-04-01" }, { "voor Amina geboren was", "../2014-04-01" },
  { "before Amina was born", "../2014-04-01" },  { "sinds de geboorte van Amina", "2014-04-02/.." },
  { "na de geboorte van Amina", "2014-04-03/.." },
  { "op de vierde verjaardag van Amina", "2018-04-02" }, { "de 4e verjaardag van Amina", "2018-04-02" },
  { "Amina's vierde verjaardag", "2018-04-02" }, { "Amina\u2019s 4th birthday", "2018-04-02" },
  { "Amina haar vierde verjaardag", "2018-04-02" }, { "Lowies vierde verjaardag", "2021-05-09" },
  { "toen Amina 4 werd", "2018-04-02" },
  { "toen Amina vier jaar werd", "2018-04-02" }, { "when Amina turned four", "2018-04-02" },
  { "nadat Amina 4 werd", "2018-04-03/.." },
  { "tot Amina 4 werd", "../2018-04-02" },       { "verjaardag van Amina in 2020", "2020-04-02" },
  { "de verjaardag van Amina 2020", "2020-04-02" }, { "Amina's birthday in 2020", "2020-04-02" },
  { "Amina's verjaardag", "2026-04-02" },
  { "verjaardag van Amina vorig jaar", "2025-04-02" }, { "vorige verjaardag van Amina", "2025-04-02" },
  { "Lowies verjaardag", "2026-05-09" },         { "vijfde verjaardag van Leap", "2021-03-01" },
  { "vierde verjaardag van Maand", "2018-04" },  { "vierde verjaardag van tante Nadia", "1989~" },
  { "vierde verjaardag van Mia", NULL }, { "verjaardag van Amina in 2010", NULL }, { "vierde verjaardag van Vaag", NULL },
  { "verjaardag van tante Nadia in 2020", NULL }, { "vierde verjaardag", NULL }, { "toen Amina 6 maanden werd", NULL },
};

static const Told classes[] = {
  { "in het tweede leerjaar van Amina", "2021-09/2022-06" }, { "2e leerjaar van Amina", "2021-09/2022-06" },
  { "toen Amina in het tweede leerjaar zat", "2021-09/2022-06" }, { "Amina's tweede leerjaar", "2021-09/2022-06" },
  { "Amina's second year of primary school", "2021-09/2022-06" }, { "eerste leerjaar van Amina", "2020-09/2021-06" },
  { "zesde leerjaar van Amina", "2025-09/2026-06" },          { "in de eerste kleuterklas van Amina", "2017-09/2018-06" },
  { "toen Amina in de derde kleuterklas zat", "2019-09/2020-06" }, { "eerste middelbaar van Amina", "2026-09/2027-06" },
  { "zesde middelbaar van Amina", "2031-09/2032-06" },        { "groep 3 van Amina", "2020-09/2021-06" },
  { "toen Amina in groep 8 zat", "2025-09/2026-06" },         { "groep 1 van Amina", "2018-09/2019-06" },
  { "when Amina was in her second year of primary school", "2021-09/2022-06" },
  { "tweede leerjaar van Maand", "2021-09/2022-06" },
  { "voor het eerste leerjaar van Amina", "../2020-08" },     { "Amina in het eerste leerjaar", "2020-09/2021-06" },
  { "zevende leerjaar van Amina", NULL }, { "vierde kleuterklas van Amina", NULL }, { "groep 9 van Amina", NULL },
  { "tweede leerjaar", NULL }, { "tweede leerjaar van Mia", NULL }, { "tweede leerjaar van Vaag", NULL },
  { "toen Amina in de kleuterklas zat", "2017-09/2020-06" },  { "toen Amina in de lagere school zat", "2020-09/2026-06" },
  { "toen Amina op de middelbare school zat", "2026-09/2032-06" },
  { "when Amina was in primary school", "2020-09/2026-06" },
  { "voor Amina in de lagere school zat", "../2020-08" },
  { "rond toen Amina in de lagere school zat", "2020-09~/2026-06~" },
  { "tot Amina in de lagere school zat", NULL }, { "toen Amina in de kleuter zat", NULL },
  { "lagere school van Amina", NULL },
};

static const Told today[] = {
  { "vandaag", "2026-11-16" }, { "today", "2026-11-16" }, { "gisteren", "2026-11-15" },
  { "yesterday", "2026-11-15" },
  { "eergisteren", "2026-11-14" }, { "the day before yesterday", "2026-11-14" }, { "morgen", "2026-11-17" },
  { "tomorrow", "2026-11-17" },
  { "overmorgen", "2026-11-18" }, { "the day after tomorrow", "2026-11-18" },
  { "gisterenavond", "2026-11-15" }, { "nu", "2026-11-16" },
  { "drie dagen geleden", "2026-11-13" }, { "3 days ago", "2026-11-13" }, { "3 j geleden", "2023~" },
  { "een week geleden", "2026-11-09~" },
  { "twee weken geleden", "2026-11-02~" }, { "a week ago", "2026-11-09~" }, { "twee maanden geleden", "2026-09~" },
  { "elf maanden geleden", "2025-12~" }, { "drie jaar geleden", "2023~" }, { "three years ago", "2023~" },
  { "één jaar geleden", "2025~" },
  { "twintig jaar geleden", "2006~" }, { "een half jaar geleden", "2026-05~" }, { "half a year ago", "2026-05~" },
  { "anderhalf jaar geleden", "2025-05~" }, { "2,5 jaar geleden", "2024-05~" },
  { "twee en een half jaar geleden", "2024-05~" }, { "een jaar of vijf geleden", "2021~" }, { "een dag of tien geleden", "2026-11-06~" },
  { "3 of 4 jaar geleden", "2022~/2023~" }, { "ongeveer drie jaar geleden", "2023~" }, { "misschien drie jaar geleden", "2023%" },
  { "over twee weken", "2026-11-30~" }, { "over drie dagen", "2026-11-19" }, { "two weeks from now", "2026-11-30~" },
  { "een paar jaar geleden", NULL }, { "lang geleden", NULL }, { "geleden", NULL }, { "drie jaar", NULL },
  { "half a month ago", NULL },
};

/* Words, and in brackets the date: whichever says it more exactly. */
static const Told explained[] = {
  { "toen Amina 4 was (2018-2019)", "2018-04-02/2019-04-01" },
  { "when Amina was 4 (2018\u201319)", "2018-04-02/2019-04-01" },
  { "toen Amina 6 maanden was (oktober 2014)", "2014-10-02/2014-11-01" },
  { "net na de lockdown (juni 2020)", "2020-06" }, { "toen oma stierf (rond 2014)", "2014~" },
  { "toen Mia 4 was (2018-2019)", "2018/2019" },
  { "begin 2023 (februari 2023)", "2023-02" },   { "2014 (ongeveer)", "2014~" },
  { "toen Amina 4 was (2012)", NULL }, { "net na de lockdown", NULL }, { "net na de lockdown (ooit)", NULL },
  { "(2014)", NULL },
  { "12345 (2014)", NULL }, { "net na de lockdown (31 april 2014)", NULL }, { "net na (2014", NULL },
};

static const Told nonsense[] = {
  { "", NULL }, { " ", NULL }, { "abc", NULL }, { ".", NULL }, { "-", NULL }, { "/", NULL },
  { "2014 abc", NULL }, { "abc 2014", NULL },
  { "2 april 2014 in de tuin", NULL }, { "31 april 2014", NULL }, { "31 juni 2014", NULL }, { "30 februari 2016", NULL },
  { "29 februari 2015", NULL }, { "0 april 2014", NULL }, { "32 april 2014", NULL }, { "donderdag 2 april 2014", NULL },
  { "om 5 uur", NULL }, { "5", NULL }, { "in het verlof", NULL }, { "de zomer voor opa Luc ziek werd", NULL },
  { "het jaar dat opa Mohamed gestorven is", NULL }, { "van", NULL }, { "de", NULL }, { "in de", NULL },
  { "april", "2026-04" },
  { "april april 2014", NULL }, { "2014 2014", NULL }, { "\u0662\u0660\u0661\u0664", NULL }, { "2014\n2015", NULL },
};

static const struct { const char *name; const Told *told; gsize n; } groups[] = {
#define GROUP(group) { #group, group, G_N_ELEMENTS (group) }
  GROUP (days), GROUP (numbers), GROUP (short_years), GROUP (edtf), GROUP (months), GROUP (without_year), GROUP (years),
  GROUP (qualified), GROUP (seasons), GROUP (which), GROUP (thirds), GROUP (decades), GROUP (open_ends), GROUP (spans),
  GROUP (school_years), GROUP (feasts), GROUP (ages), GROUP (births), GROUP (classes), GROUP (today), GROUP (explained),
  GROUP (nonsense),
};

static KringDateBirth people[] = {
  { "Amina", { 20140402, 20140402, (char *) "2014-04-02", NULL } },
  { "Lowie", { 20170509, 20170509, (char *) "2017-05-09", NULL } },
  { "Leap", { 20160229, 20160229, (char *) "2016-02-29", NULL } },
  { "Łukasz", { 20100303, 20100303, (char *) "2010-03-03", NULL } },
  { "Mei-Li", { 20120607, 20120607, (char *) "2012-06-07", NULL } },
  { "tante Nadia", { 19850101, 19851231, (char *) "1985~", NULL } },
  { "Maand", { 20140401, 20140430, (char *) "2014-04", NULL } },
  { "Vaag", { 20100101, 20191231, (char *) "201X", NULL } },
  { "Twee", { 20140402, 20140402, (char *) "2014-04-02", NULL } },
  { "Twee", { 20150402, 20150402, (char *) "2015-04-02", NULL } },
};

static const KringDateContext context = { 20261116, people, G_N_ELEMENTS (people), KRING_LANGUAGE_NL };

static void
test_group (gconstpointer data)
{
  gsize group = GPOINTER_TO_SIZE (data);

  for (gsize i = 0; i < groups[group].n; i++)
    {
      const Told *told = &groups[group].told[i];
      g_auto(KringDate) date = KRING_DATE_INIT;
      gboolean understood = kring_date_parse (told->typed, &context, &date);

      g_test_message ("%s", told->typed);
      g_assert_cmpstr (date.edtf, ==, told->edtf);
      g_assert_cmpint (understood, ==, told->edtf != NULL);
      g_assert_true (understood || date.said == NULL);
    }
}

/* Whatever was understood is understood again from the words it is shown in, in every language. */
static void
test_round_trip (gconstpointer data)
{
  static const KringLanguage languages[] = { KRING_LANGUAGE_EN, KRING_LANGUAGE_NL, KRING_LANGUAGE_NL_NL };
  gsize group = GPOINTER_TO_SIZE (data);

  for (gsize i = 0; i < groups[group].n; i++)
    for (gsize j = 0; j < G_N_ELEMENTS (languages); j++)
      {
        const Told *told = &groups[group].told[i];
        g_auto(KringDate) date = KRING_DATE_INIT;
        g_auto(KringDate) again = KRING_DATE_INIT;
        g_autofree char *words = NULL;
        g_autofree char *words_again = NULL;

        if (told->edtf == NULL)
          continue;

        g_assert_true (kring_date_parse (told->typed, &context, &date));
        words = kring_date_to_words (&date, languages[j]);
        g_test_message ("%s -> %s", told->typed, words);
        g_assert_true (kring_date_parse (words, &context, &again));
        g_assert_cmpstr (again.edtf, ==, told->edtf);

        words_again = kring_date_to_words (&again, languages[j]);
        g_assert_cmpstr (words_again, ==, words);
      }
}

/* Without a day it is told on, and without births, only what needs neither. */
static void
test_no_context (void)
{
  static const Told told[] = {
    { "2 april 2014", "2014-04-02" }, { "rond 2014", "2014~" }, { "tussen mei en juli 2012", "2012-05/2012-07" },
    { "van 2014 tot nu", "2014/.." }, { "mei", NULL }, { "2.4.14", NULL }, { "vandaag", NULL }, { "vorige week", NULL },
    { "vorige zomer", NULL }, { "vorig jaar", NULL }, { "drie jaar geleden", NULL }, { "toen Amina 4 was", NULL },
    { "dit schooljaar", NULL }, { "schooljaar 19-20", NULL }, { "vorige dinsdag", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (told); i++)
    {
      g_auto(KringDate) date = KRING_DATE_INIT;

      g_test_message ("%s", told[i].typed);
      g_assert_cmpint (kring_date_parse (told[i].typed, NULL, &date), ==, told[i].edtf != NULL);
      g_assert_cmpstr (date.edtf, ==, told[i].edtf);
    }
}

/* Every feast is understood by the name it is shown with. */
static void
test_feasts (void)
{
  static const KringLanguage languages[] = { KRING_LANGUAGE_EN, KRING_LANGUAGE_NL };

  for (int feast = 0; feast < KRING_N_FEASTS; feast++)
    for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
      {
        g_autofree char *name = g_strdup_printf ("%s 2019", kring_feast_name ((KringFeast) feast, languages[i]));
        g_auto(KringDate) date = KRING_DATE_INIT;
        int first, last;

        g_test_message ("%s", name);
        g_assert_true (kring_feast_days ((KringFeast) feast, 2019, KRING_LANGUAGE_NL, &first, &last));
        g_assert_true (kring_date_parse (name, &context, &date));
        g_assert_cmpint (date.lo, ==, first);
        g_assert_cmpint (date.hi, ==, last);
      }
}

static void
test_customs (void)
{
  KringDateContext dutch = context;
  g_auto(KringDate) date = KRING_DATE_INIT;

  dutch.customs = KRING_LANGUAGE_NL_NL;
  g_assert_true (kring_date_parse ("vaderdag 2026", &dutch, &date));
  g_assert_cmpstr (date.edtf, ==, "2026-06-21");
  kring_date_clear (&date);
  g_assert_false (kring_date_parse ("krokusvakantie 2019", &dutch, &date));
}

/* What is kept beside the date: only what the date does not give back. */
static void
test_said (void)
{
  static const struct { const char *typed, *said; } said[] = {
    { "2 april 2014", NULL },            { "2/4/2014", NULL },          { "2014-04-02", NULL },
    { "2014?", NULL },                   { "199X", NULL },              { "rond 2014", NULL },
    { "Around 2014", NULL },             { "Kerst 2020", NULL },        { "tot mei 2010", NULL },
    { "schooljaar 2019-2020", NULL },    { "2012-2013", NULL },         { "midden 2019", NULL },
    { "ongeveer 2014", "ongeveer 2014" }, { "voor mei 2010", "voor mei 2010" },
    { " toen Amina 4 was ", "toen Amina 4 was" },                       { "toen Amina 4 was (2018-2019)", "toen Amina 4 was" },
    { "grote vakantie 2019", "grote vakantie 2019" },                   { "vorige week", "vorige week" },
    { "net na de lockdown (juni 2020)", "net na de lockdown" },         { "tussen 2012 en 2014", "tussen 2012 en 2014" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (said); i++)
    {
      g_auto(KringDate) date = KRING_DATE_INIT;

      g_test_message ("%s", said[i].typed);
      g_assert_true (kring_date_parse (said[i].typed, &context, &date));
      g_assert_cmpstr (date.said, ==, said[i].said);
    }
}

static void
test_not_text (void)
{
  g_autofree char *story = g_strnfill (100000, '4');
  g_auto(KringDate) date = KRING_DATE_INIT;

  g_assert_false (kring_date_parse (NULL, &context, &date));
  g_assert_false (kring_date_parse ("\xff\xfe", &context, &date));
  g_assert_false (kring_date_parse ("2014\x80", &context, &date));
  g_assert_false (kring_date_parse (story, &context, &date));
}

/* Words of the grammar in any order: whatever is understood must be a sound date, and be understood again. */
static void
test_random (void)
{
  static const char * const words[] = {
    "2", "4", "9", "31", "14", "2014", "2019", "1990", "'14", "april", "mei", "dec", "februari", "lente", "winter", "zomer", "begin", "eind",
    "midden", "Kerst", "Pasen", "kerstvakantie", "vorige", "deze", "last", "week", "maand", "jaar", "jaren", "90", "schooljaar", "toen",
    "Amina", "Lowie", "was", "werd", "van", "de", "in", "rond", "misschien", "ongeveer", "?", "~", "voor", "tot", "na", "sinds", "vanaf",
    "tussen", "en", "of", "-", "/", ".", ",", "(", ")", "geleden", "drie", "anderhalf", "half", "verjaardag", "tweede", "leerjaar",
    "geboorte", "gisteren", "nu", "dinsdag", "vorig jaar", "helft", "of zo", "20e", "eeuw", "maanden", "X", "s", "over", "to", "from",
  };
  GRand *random = g_rand_new_with_seed (20140402);
  int understood = 0;

  for (int i = 0; i < 4000; i++)
    {
      g_autoptr(GString) text = g_string_new (NULL);
      g_auto(KringDate) date = KRING_DATE_INIT;
      g_auto(KringDate) again = KRING_DATE_INIT;
      g_autofree char *shown = NULL;

      for (int n = g_rand_int_range (random, 1, 7); n > 0; n--)
        g_string_append_printf (text, "%s%s", words[g_rand_int_range (random, 0, G_N_ELEMENTS (words))],
                                g_rand_int_range (random, 0, 6) > 0 ? " " : "");

      if (!kring_date_parse (text->str, &context, &date))
        continue;

      understood++;
      g_assert_true (kring_date_from_edtf (&again, date.edtf));
      g_assert_cmpint (again.lo, ==, date.lo);
      g_assert_cmpint (again.hi, ==, date.hi);
      kring_date_clear (&again);

      shown = kring_date_to_words (&date, KRING_LANGUAGE_NL);
      if (!kring_date_parse (shown, &context, &again) || g_strcmp0 (again.edtf, date.edtf) != 0)
        g_error ("“%s” is %s, shown as “%s” it is %s", text->str, date.edtf, shown, again.edtf);
    }

  g_test_message ("%d understood", understood);
  g_assert_cmpint (understood, >, 100);
  g_rand_free (random);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      g_autofree char *form = g_strdup_printf ("/date-parse/form/%s", groups[i].name);
      g_autofree char *again = g_strdup_printf ("/date-parse/round-trip/%s", groups[i].name);

      g_test_add_data_func (form, GSIZE_TO_POINTER (i), test_group);
      g_test_add_data_func (again, GSIZE_TO_POINTER (i), test_round_trip);
    }
  g_test_add_func ("/date-parse/no-context", test_no_context);
  g_test_add_func ("/date-parse/feasts", test_feasts);
  g_test_add_func ("/date-parse/customs", test_customs);
  g_test_add_func ("/date-parse/said", test_said);
  g_test_add_func ("/date-parse/not-text", test_not_text);
  g_test_add_func ("/date-parse/random", test_random);

  return g_test_run ();
}
