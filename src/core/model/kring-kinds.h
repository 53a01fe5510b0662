/* kring-kinds.h - THE tables of kinds: event kinds, tie kinds, ring schemes, plan item kinds ...
 *
 * A kind is a code that stands in the file and the words people see. Adding one
 * is adding a row in kring-kinds-*.c; dialogs, views, print and the command
 * line follow. An unknown code (from a newer file) is shown as it stands.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-words.h"

G_BEGIN_DECLS

typedef struct {
  const char *code;
  const char *en;
  const char *nl;      /* Flanders */
  const char *nl_NL;   /* NULL: as in Flanders */
  const char *group;   /* "kin", "hard", "next" ...; NULL: the table has no groups */
} KringKind;

typedef struct {
  const char      *name;    /* "event_kind" */
  const KringKind *kinds;
  guint            n_kinds;
} KringKindTable;

/* NULL when there is no such table. */
const KringKindTable *kring_kinds_table (const char    *name);
/* NULL when @code is unknown. */
const KringKind      *kring_kinds_find  (const char    *table,
                                         const char    *code);
/* The words for @code; @code itself when unknown; "" for NULL. */
const char           *kring_kinds_words (const char    *table,
                                         const char    *code,
                                         KringLanguage  language);
/* The group of @code, or "". */
const char           *kring_kinds_group (const char    *table,
                                         const char    *code);

G_END_DECLS
