/* kring-redaction-rules.h - THE table of who may see which row
 *
 * Domain brief 4.5 and 5. A mark in the file ("visibility", "show", "access")
 * always counts; the table says what holds where nothing is marked, and whose
 * row it is. What follows from a hidden row is the work of kring-redaction.c,
 * what is taken out of a row that stays that of kring-redaction-cells.c.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"
#include "kring-words.h"

G_BEGIN_DECLS

/* Up to which mark a reader sees. */
typedef enum {
  KRING_REACH_ALL,
  KRING_REACH_FAMILY,
  KRING_REACH_PARENTS,
} KringReach;

typedef struct {
  KringFamily   *family;
  KringProfile   profile;
  gint64         reader;      /* who looks; 0: nobody in particular */
  KringReach     reach;
  gboolean       is_worded;   /* sees only what is worded for children, and their own */
  KringLanguage  language;    /* of the family's file */
  GHashTable    *hidden;      /* ids of rows not seen */
  GHashTable    *kept_off;    /* ids of people who are listed, but not by name: see kring-redaction.c */
} KringRedaction;

/* Works out the reader's reach. */
void     kring_redaction_find_reach (KringRedaction *self);

/* Whether the marks and the table let the row through; what it hangs on is not looked at. */
gboolean kring_redaction_allows     (KringRedaction *self,
                                     KringRecord    *record);
/* Whether it is about or told by the reader, so that a mark "subject" does not hide it. */
gboolean kring_redaction_is_own     (KringRedaction *self,
                                     KringRecord    *record);
/* Whether the row's own mark (not what is usual) hides it. */
gboolean kring_redaction_is_marked  (KringRedaction *self,
                                     KringRecord    *record);

G_END_DECLS
