/* kring-document.h - THE table of documents
 *
 * A document reads a KringShare and nothing else, so that nobody gets on paper
 * what they may not see. To add one: a file kring-<x>-document.c, and a row in
 * documents[].
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"
#include "kring-sheet.h"

G_BEGIN_DECLS

typedef struct {
  KringPaperSize paper;
  gboolean       large_print;
  gboolean       child_words;   /* the wording for children beside that for adults */
  gboolean       translated;    /* the second language of the family, where a line has it */
  int            day;           /* yyyymmdd: made on; 0: today */
  int            moment;        /* yyyymmdd: the day that a picture shows; 0: its own */
  gint64         subject;       /* the record it is about (which plan, which circle); 0: the newest */
  guint          n_sheets;      /* of a timeline; 0: as many as it takes (kring-timeline-document.h) */
  gboolean       is_poster;     /* one large picture over those sheets, to stick together */
  gboolean       key_moments;   /* of a timeline: those alone */
  const char    *lens;          /* of a circle: code of what one looks at it for; NULL: for nothing */
  gint64         other;         /* of a circle: an earlier one that it is compared with; 0: none */
  gint64         child;         /* what is for this child, in their words; 0: everybody */
} KringDocumentOptions;

#define KRING_DOCUMENT_MOST_SHEETS 24

typedef struct {
  const char *code;
  const char *title;            /* N_() */
  KringSheet *(*create) (KringShare                  *share,
                         const KringDocumentOptions  *options,
                         GError                     **error);
} KringDocument;

/* All of them, ended by a row without a code. */
const KringDocument *kring_document_list   (void);
/* NULL when there is none. */
const KringDocument *kring_document_find   (const char                  *code);

/* Of what is put on paper about a family, for screen readers: "nl-BE". The words are mostly the family's own:
 * their language, unless the program speaks a kind of Dutch itself. Also for pictures. */
const char          *kring_document_get_language (KringShare *share);

/* "Sara · vzw Draadkracht · 011 00 00 10"; "" when nobody is. */
char                *kring_document_get_contact  (KringShare *share) G_GNUC_WARN_UNUSED_RESULT;
/* "Noor en Mats". */
char                *kring_document_get_children (KringShare *share) G_GNUC_WARN_UNUSED_RESULT;

/* The pages, to look at or to print. @options: NULL for the usual. G_IO_ERROR_NOT_FOUND when there is no
 * such document, or nothing for this reader to put in it. */
KringSheet          *kring_document_create (const char                  *code,
                                            KringShare                  *share,
                                            const KringDocumentOptions  *options,
                                            GError                     **error) G_GNUC_WARN_UNUSED_RESULT;
/* The same as PDF. */
GBytes              *kring_document_render (const char                  *code,
                                            KringShare                  *share,
                                            const KringDocumentOptions  *options,
                                            GError                     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
