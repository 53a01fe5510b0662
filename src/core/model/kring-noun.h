/* kring-noun.h - THE table of nouns: what Kring keeps, field by field
 *
 * One row describes a field once. From it follow the columns of the store, the interchange file, what may be seen by
 * whom, history and search. To add a column: one row here, one ALTER TABLE in a migration. Nouns: domain brief 4.1.
 *
 * Every noun also has, after its own fields, the common three: "pos" (its place
 * among its brothers, see kring-order.h), "extra" (a JSON object with what an
 * imported file held and Kring does not know) and "withdrawn" (0 or 1: rows are
 * withdrawn, never deleted, so that undo and merging can bring them back).
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  KRING_NOUN_FAMILY,          /* exactly one row: the family itself */
  KRING_NOUN_PERSON,          /* a person, pet, group or special place: whoever can stand in a circle */
  KRING_NOUN_ORGANISATION,
  KRING_NOUN_PLACE,
  KRING_NOUN_PARENTAGE,       /* X is a parent of child Y */
  KRING_NOUN_PARTNERSHIP,
  KRING_NOUN_TIE,             /* what X is to Y when it is neither parent nor partner */
  KRING_NOUN_TIE_QUALITY,     /* how somebody sees a tie; never a fact */
  KRING_NOUN_STAY,            /* somebody lives somewhere for a while; stays may overlap */
  KRING_NOUN_EVENT,
  KRING_NOUN_EVENT_PERSON,
  KRING_NOUN_EVENT_VIEW,      /* one person's own telling of an event */
  KRING_NOUN_SUPPORT,         /* what X gives to others */
  KRING_NOUN_SUPPORT_PERSON,
  KRING_NOUN_CIRCLE,          /* a dated picture of who is round the children */
  KRING_NOUN_CIRCLE_PERSON,
  KRING_NOUN_PLACEMENT,       /* somebody's ring and side in a circle */
  KRING_NOUN_CIRCLE_LINK,
  KRING_NOUN_MEETING,
  KRING_NOUN_ATTENDANCE,
  KRING_NOUN_AGENDA,
  KRING_NOUN_PERSPECTIVE,
  KRING_NOUN_CHILD_VOICE,
  KRING_NOUN_STROKE,          /* one line that a child drew */
  KRING_NOUN_SCALE,
  KRING_NOUN_SCALE_PERSON,
  KRING_NOUN_SCORE,           /* somebody's mark from 0 to 10; unset means "I don't know" */
  KRING_NOUN_PLAN,
  KRING_NOUN_PLAN_PERSON,
  KRING_NOUN_PLAN_ITEM,
  KRING_NOUN_ITEM_PERSON,     /* who, for whom, who checks, who steps in, told by */
  KRING_NOUN_ITEM_LINK,
  KRING_NOUN_EVALUATION,
  KRING_NOUN_SIGNATURE,
  KRING_NOUN_NOT_AGREED,
  KRING_NOUN_FEEDBACK,
  KRING_NOUN_CONSENT,
  KRING_NOUN_SHARE,           /* what was given to whom, once */
  KRING_NOUN_SHARE_PERSON,
  KRING_NOUN_SERVICE,
  KRING_NOUN_SIGNAL,
  KRING_NOUN_REQUEST,         /* somebody asks to see, copy, correct, add or erase */
} KringNoun;

#define KRING_N_NOUNS (KRING_NOUN_REQUEST + 1)
#define KRING_NO_NOUN ((KringNoun) -1)

typedef enum {
  KRING_FIELD_TEXT,    /* words; UTF-8, NFC */
  KRING_FIELD_TEXTS,   /* a short list of words or codes; the cell is a JSON array of strings */
  KRING_FIELD_KIND,    /* the code of a kind; @of names its table in kring-kinds.h */
  KRING_FIELD_DATE,    /* a date as people tell it; the cell is kring_date_to_cell() */
  KRING_FIELD_INT,
  KRING_FIELD_FLAG,    /* 0 or 1 */
  KRING_FIELD_MILLI,   /* a number in thousandths: 6.5 is 6500 */
  KRING_FIELD_REF,     /* the id of a row of @noun */
} KringFieldKind;

typedef enum {
  KRING_FIELD_PLAIN    = 0,
  KRING_FIELD_REQUIRED = 1 << 0,  /* a row without it is refused */
  KRING_FIELD_ALWAYS   = 1 << 1,  /* written to the interchange file even when unset */
  KRING_FIELD_PROSE    = 1 << 2,  /* free text: searched, and withheld when it names somebody hidden */
  KRING_FIELD_PRIVATE  = 1 << 3,  /* leaves only with the full file */
  KRING_FIELD_OWNER    = 1 << 4,  /* the row this one is a part of; gone with it */
} KringFieldFlags;

typedef struct {
  const char      *name;   /* the column, and the name in code */
  KringFieldKind   kind;
  const char      *json;   /* dotted path in the interchange file; NULL: not in it by itself */
  KringFieldFlags  flags;
  const char      *of;     /* KIND: the table of kinds */
  KringNoun        noun;   /* REF: what it points at */
} KringField;

typedef struct {
  const char       *table;     /* in the store; also the noun's code everywhere else */
  const char       *list;      /* key of the list in the interchange file, in the owner or at the top */
  KringNoun         owner;     /* KRING_NO_NOUN: stands on its own */
  const char       *bare;      /* the field that fills a list of plain values instead of objects */
  const char      **roles;     /* bare lists of one noun under several keys: role, dotted path, role, path ..., NULL */
  const char       *single;    /* the role whose list of one is written as a plain value */
  gboolean          always;    /* its list is written even when empty */
  const KringField *fields;    /* the common three included, last */
  guint             n_fields;
  gboolean          has_ref;   /* has an "id" of its own in the interchange file, kept in field "ref" */
} KringNounInfo;

extern const KringNounInfo kring_nouns[KRING_N_NOUNS];

/* Index of the field, or -1. */
int               kring_noun_find_field  (KringNoun   noun,
                                          const char *name);
/* The noun kept in @table, or KRING_NO_NOUN. */
KringNoun         kring_noun_find        (const char *table);
/* The noun that keeps the list of people @role ("who", "told_by" ...) of rows of @owner, or KRING_NO_NOUN. */
KringNoun         kring_noun_find_people (KringNoun   owner,
                                          const char *role);
/* The field that points at the owning row, or NULL for a noun that stands on its own. */
const KringField *kring_noun_owner       (KringNoun   noun);

G_END_DECLS
