/* kring-document.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-document.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "kring-plan-document.h"

static const KringDocument documents[] = {
  { "plan", N_("Plan"), kring_plan_document_create },
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
