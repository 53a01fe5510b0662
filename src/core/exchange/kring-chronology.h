/* kring-chronology.h - a timeline that somebody else made: a list as spreadsheets write it, or another family
 *
 * A list has one moment a row, under a heading in Dutch or English: datum, wat,
 * wie, plaats, bron, tot, soort, tekst. Other columns are kept in the text of
 * the moment. Nothing is lost: a date that is not understood keeps its words,
 * and what is odd is told with its line.
 *
 * Reading knows nothing of the family it is for; kring_chronology_match() then
 * says who and what is meant, and which moments are likely there already.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-date-parse.h"
#include "kring-share.h"

G_BEGIN_DECLS

#define KRING_CHRONOLOGY_ERROR (kring_chronology_error_quark ())
GQuark kring_chronology_error_quark (void);

typedef enum {
  KRING_CHRONOLOGY_ERROR_COLUMNS,   /* no column tells what happened */
  KRING_CHRONOLOGY_ERROR_EMPTY,     /* no moments in it */
  KRING_CHRONOLOGY_ERROR_LOCKED,    /* an encrypted family; see kring-others.h for those that can be opened */
  KRING_CHRONOLOGY_ERROR_SAME,      /* it is the family itself */
} KringChronologyError;

/* What becomes of a moment. */
typedef enum {
  KRING_MERGE_ADD,    /* a moment of its own */
  KRING_MERGE_SKIP,   /* not taken over */
  KRING_MERGE_FILL,   /* gives the one that is there what it misses */
} KringMergeChoice;

/* How it was for somebody. */
typedef struct {
  char   *name;      /* as it is written there */
  char   *text;
  char   *feeling;
  gint64  person;    /* matched; 0: nobody here */
} KringChronologyView;

typedef struct {
  guint             line;      /* of the list, from 1; 0: it is none */
  KringRecord      *record;    /* of KRING_NOUN_EVENT, without what points at others */
  GStrv             who;       /* names as they are written there */
  GStrv             roles;     /* beside them; NULL: none */
  char             *place;     /* NULL: none; as it is written there */
  char             *source;    /* by whom, from what; the same */
  GPtrArray        *views;     /* KringChronologyView */

  /* matched with a family */
  GArray           *people;    /* gint64, each once; the children when nobody is known */
  GStrv             strangers; /* who is not known here */
  gint64            place_id;
  gint64            teller;    /* when the source is somebody here */
  gint64            twin;      /* the event that is likely the same; 0: none */
  gboolean          may_fill;  /* nobody sees the twin for whom this was not meant */
  KringMergeChoice  choice;    /* at first: to skip what is likely there, to add all else */
} KringChronologyEvent;

typedef struct {
  GPtrArray *events;     /* KringChronologyEvent */
  GPtrArray *remarks;    /* char *: what is odd, in words */
} KringChronology;

/* A list or a kring-family file. @today: yyyymmdd, for years of two digits. */
KringChronology *kring_chronology_read           (const char       *data,
                                                  gsize             size,
                                                  int               today,
                                                  GError          **error) G_GNUC_WARN_UNUSED_RESULT;
/* Of a family that is open here, without what was told in confidence or made for the court: that leaves a family
 * only with the whole of it (domain brief 4.2). */
KringChronology *kring_chronology_new_for_family (KringFamily      *family,
                                                  GError          **error) G_GNUC_WARN_UNUSED_RESULT;
void             kring_chronology_free           (KringChronology  *self);

void             kring_chronology_match          (KringChronology  *self,
                                                  KringShare       *share);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KringChronology, kring_chronology_free)

G_END_DECLS
