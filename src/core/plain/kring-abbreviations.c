/* kring-abbreviations.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-abbreviations.h"

#include <string.h>

#define LONGEST 6   /* letters */

static const struct {
  const char *letters;
  const char *full;      /* NULL: everybody says the letters, and nobody the words */
} abbreviations[] = {
  { "ADHD", NULL },
  { "ASS", "autismespectrumstoornis" },
  { "CAW", "centrum algemeen welzijnswerk" },
  { "CGG", "centrum voor geestelijke gezondheidszorg" },
  { "CIG", "centrum voor integrale gezinszorg" },
  { "CJG", "Centrum voor Jeugd en Gezin" },
  { "CKG", "centrum voor kinderzorg en gezinsondersteuning" },
  { "CLB", "centrum voor leerlingenbegeleiding" },
  { "DVD", NULL },
  { "EKC", "Eigen Kracht-conferentie" },
  { "GES", "gedrags- en emotionele stoornis" },
  { "GGZ", "geestelijke gezondheidszorg" },
  { "GI", "gecertificeerde instelling" },
  { "GPS", NULL },
  { "GSM", NULL },
  { "IFG", "intrafamiliaal geweld" },
  { "IQ", NULL },
  { "JRB", "jeugdrechtbank" },
  { "KOPP", "kind van een ouder met psychische problemen" },
  { "MDT", "multidisciplinair team" },
  { "MFC", "multifunctioneel centrum" },
  { "MPI", "medisch-pedagogisch instituut" },
  { "NRTJ", "niet rechtstreeks toegankelijke jeugdhulp" },
  { "OCJ", "ondersteuningscentrum jeugdzorg" },
  { "OCMW", "openbaar centrum voor maatschappelijk welzijn" },
  { "OK", NULL },
  { "OOOC", "onthaal-, oriëntatie- en observatiecentrum" },
  { "PAB", "persoonlijk assistentiebudget" },
  { "PV", "proces-verbaal" },
  { "RTJ", "rechtstreeks toegankelijke jeugdhulp" },
  { "SDJ", "sociale dienst jeugdrechtbank" },
  { "SMS", NULL },
  { "SOS", NULL },
  { "TV", NULL },
  { "USB", NULL },
  { "VAPH", "Vlaams Agentschap voor Personen met een Handicap" },
  { "VK", "vertrouwenscentrum kindermishandeling" },
  { "VOT", "verontrusting" },
  { "VT", "Veilig Thuis" },
  { "WC", NULL },
};

gsize
kring_abbreviation_find (const char  *at,
                         const char **full)
{
  gsize length = strspn (at, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");

  *full = NULL;
  if (length < 2 || length > LONGEST || g_unichar_isalnum (g_utf8_get_char (at + length)))
    return 0;

  for (gsize i = 0; i < G_N_ELEMENTS (abbreviations); i++)
    if (strlen (abbreviations[i].letters) == length && strncmp (abbreviations[i].letters, at, length) == 0)
      {
        *full = abbreviations[i].full;
        return *full != NULL ? length : 0;
      }

  return length >= 3 ? length : 0;   /* two letters that are not in the table are somebody's initials */
}
