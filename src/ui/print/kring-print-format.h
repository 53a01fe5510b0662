/* kring-print-format.h - THE table of what a document can be saved as
 *
 * A text as PDF; what begins with a picture as a picture too, of what stands on
 * the pages that are looked at; a circle as a graph without names. All of it is
 * made of the share of the reader who was chosen.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"
#include "kring-sheet.h"

G_BEGIN_DECLS

/* A document as it was chosen; borrowed. */
typedef struct {
  KringSheet  *sheet;      /* its pages; NULL: there is nothing for this reader */
  KringShare  *share;      /* of the reader */
  KringRecord *subject;    /* of that share: which circle, which plan; NULL: the whole family */
  gboolean     is_circle;  /* who is in one, not one to fill in */
} KringPrinted;

typedef struct {
  const char *suffix;      /* of its file */
  const char *mime;
  const char *title;       /* N_(): over the dialog that asks where */
  const char *noted;       /* in the access log; NULL: the code of the document, as what is saved is the same */
  gboolean  (*is_offered) (const KringPrinted  *printed);
  GBytes   *(*create)     (const KringPrinted  *printed,
                           GError             **error);
} KringPrintFormat;

/* All of them, ended by a row without a suffix; PDF first. */
const KringPrintFormat *kring_print_formats     (void);
/* One of them; not for what is not there. */
const KringPrintFormat *kring_print_format_find (const char *suffix);

G_END_DECLS
