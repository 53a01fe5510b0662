/* kring-inspected.h - THE tables of what the inspector shows of each noun
 *
 * Which fields can be read and changed in place and how they are called, and
 * which rows of other nouns belong to a record. How a field is edited follows
 * from its kind in the table of nouns.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-noun.h"

G_BEGIN_DECLS

typedef enum {
  KRING_INSPECTED_PLAIN  = 0,       /* shown when it holds something; otherwise under "More" */
  KRING_INSPECTED_ALWAYS = 1 << 0,
  KRING_INSPECTED_LINES  = 1 << 1,  /* Enter begins a new line */
  KRING_INSPECTED_LATER  = 1 << 2,  /* under "More" even when it holds something */
} KringInspectedFlags;

typedef struct {
  KringNoun            noun;
  const char          *field;       /* in the table of nouns; or the role of a list of people */
  const char          *label;       /* N_() */
  KringInspectedFlags  flags;
  const char          *codes;       /* the table of kinds, for a TEXT or TEXTS field that holds codes */
} KringInspectedField;

typedef struct {
  KringNoun   noun;                 /* of a record like this ... */
  const char *label;                /* N_(): ... the group under this title ... */
  KringNoun   list;                 /* ... shows the rows of this noun ... */
  const char *field;                /* ... that point at it with this field, ... */
  const char *shows;                /* ... or rather what this field of theirs points at; NULL: themselves, ... */
  const char *names;                /* ... called by whom this field of theirs points at; NULL: by their own words */
  const char *add;                  /* N_(): what adds one more; NULL: they come from elsewhere */
  const char *cells;                /* what such a row begins with: "kind=unknown;to=@", @ for who comes to mind first */
} KringInspectedGroup;

/* The fields of @noun, in order; NULL and 0 when it has none. */
const KringInspectedField *kring_inspected_fields (KringNoun  noun,
                                                   guint     *n_fields);
const KringInspectedGroup *kring_inspected_groups (KringNoun  noun,
                                                   guint     *n_groups);
/* What a record of @noun is: "Moment", "Agreement"; translated. */
const char                *kring_inspected_noun   (KringNoun  noun);

G_END_DECLS
