/* kring-document.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-document.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "kring-blank-circle-document.h"
#include "kring-carriers-document.h"
#include "kring-circle-document.h"
#include "kring-places-document.h"
#include "kring-plan-document.h"
#include "kring-plan-pages.h"
#include "kring-timeline-document.h"
#include "kring-voices-document.h"
#include "kring-words.h"

static const KringDocument documents[] = {
  { "plan",          N_("Plan"),               kring_plan_document_create },
  { "timeline",      N_("Timeline"),           kring_timeline_document_create },
  { "timeline-list", N_("Timeline as a List"), kring_timeline_list_document_create },
  { "circle",        N_("Circle"),             kring_circle_document_create },
  { "blank-circle",  N_("Circle to Fill In"),  kring_blank_circle_document_create },
  { "places",        N_("My Places"),          kring_places_document_create },
  { "carriers",      N_("Who Carries What"),   kring_carriers_document_create },
  { "voices",        N_("Voice of the Children"), kring_voices_document_create },
  { NULL }
};

const KringDocument *
kring_document_list (void)
{
  return documents;
}

const KringDocument *
kring_document_find (const char *code)
{
  for (const KringDocument *document = documents; document->code != NULL; document++)
    if (g_strcmp0 (document->code, code) == 0)
      return document;

  return NULL;
}

const char *
kring_document_get_language (KringShare *share)
{
  static const char * const languages[] = {
    [KRING_LANGUAGE_EN]    = "en",
    [KRING_LANGUAGE_NL]    = "nl-BE",
    [KRING_LANGUAGE_NL_NL] = "nl-NL",
  };
  KringLanguage language = kring_language_get ();
  KringRecord *family = kring_share_get_family (share);
  const char *told = family != NULL ? kring_record_get_text (family, "lang") : NULL;

  return language == KRING_LANGUAGE_EN && told != NULL ? told : languages[language];
}

char *
kring_document_get_children (KringShare *share)
{
  g_autoptr(GPtrArray) children = kring_share_children (share);

  return kring_words_join_people (children, kring_language_get ());
}

char *
kring_document_get_contact (KringShare *share)
{
  KringRecord *family = kring_share_get_family (share);
  KringRecord *person = family != NULL ? kring_share_follow (share, family, "contact") : NULL;
  KringRecord *organisation = family != NULL ? kring_share_follow (share, family, "organisation") : NULL;
  const char *parts[] = {
    person != NULL ? kring_person_name (person) : NULL,
    organisation != NULL ? kring_record_get_text (organisation, "name") : NULL,
    organisation != NULL ? kring_record_get_text (organisation, "phone") : NULL,
  };

  return kring_plan_join (parts, G_N_ELEMENTS (parts));
}

KringSheet *
kring_document_create (const char                  *code,
                       KringShare                  *share,
                       const KringDocumentOptions  *options,
                       GError                     **error)
{
  const KringDocumentOptions usual = { .paper = KRING_PAPER_A4 };
  const KringDocument *document = kring_document_find (code);

  if (document == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("There is no document “%s”"), code);
      return NULL;
    }

  return document->create (share, options != NULL ? options : &usual, error);
}

GBytes *
kring_document_render (const char                  *code,
                       KringShare                  *share,
                       const KringDocumentOptions  *options,
                       GError                     **error)
{
  g_autoptr(KringSheet) sheet = kring_document_create (code, share, options, error);

  return sheet != NULL ? kring_sheet_to_pdf (sheet, error) : NULL;
}
