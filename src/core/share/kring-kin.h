/* kring-kin.h - how somebody is family of somebody: steps up, steps down, and along which line
 *
 * Found by walking parentage and partnerships from one child outwards, nearest
 * first. Ended couples and ended foster care stay visible as what they were.
 * Read by kring-kinship.c; the words are in kring-kin-words.c.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"
#include "kring-words.h"

G_BEGIN_DECLS

/* In order of nearness: of two relations as far away, the first one counts. */
typedef enum {
  KRING_KIN_OWN,      /* biological, presumed, legal, adoptive: a child makes no difference */
  KRING_KIN_HALF,     /* brothers and sisters with one parent in common and another known */
  KRING_KIN_PLUS,     /* through a step-parent or a parent's partner */
  KRING_KIN_FOSTER,
} KringKinLine;

typedef enum {
  KRING_KIN_NO_COUPLE,
  KRING_KIN_OF_PARTNER,   /* family of the child's own partner */
  KRING_KIN_PARTNER_OF,   /* partner of somebody in the family */
} KringKinCouple;

typedef enum {
  KRING_SIDE_NONE   = 0,
  KRING_SIDE_MOTHER = 1 << 0,
  KRING_SIDE_FATHER = 1 << 1,
  KRING_SIDE_BOTH   = KRING_SIDE_MOTHER | KRING_SIDE_FATHER,
} KringSide;

typedef struct {
  gint64          person;
  int             up;        /* generations up from the child to the common ancestor */
  int             down;      /* and down again to the person */
  KringKinLine    line;
  KringKinCouple  couple;
  gboolean        is_ended;  /* the couple, the foster care or the step-parenthood is over */
  const char     *as;        /* told apart from others as far away: "presumed", "guardian", "twin" ...; NULL: not */
  gint64          partner;   /* PARTNER_OF: whose */
  KringSide       sides;
} KringKin;

/* gint64 id -> KringKin, for everybody who is family of @child. */
GHashTable *kring_kin_find (KringShare *share,
                            gint64      child) G_GNUC_WARN_UNUSED_RESULT;

/* Whether cell @field (the end of something) has come; undated or not told: no. */
gboolean    kring_kin_is_over (KringRecord *record,
                               const char  *field);

/* The word: "mama", "pluszus", "overgrootvader"; neutral where the sex of @person is not known.
 * @partner: the word of the one whose partner they are, or NULL. NULL when there is no word for it. */
char       *kring_kin_word (const KringKin *kin,
                            KringRecord    *person,
                            const char     *partner,
                            KringLanguage   language) G_GNUC_WARN_UNUSED_RESULT;
/* The word for tie kind @kind, he or she where that is known: "juf", "vriendin". */
char       *kring_kin_tie_word (const char    *kind,
                                KringRecord   *person,
                                KringLanguage  language) G_GNUC_WARN_UNUSED_RESULT;
/* "vroegere juf". */
char       *kring_kin_former (const char    *word,
                              KringLanguage  language) G_GNUC_WARN_UNUSED_RESULT;
/* "mama van Febe". */
char       *kring_kin_of (const char    *word,
                          const char    *name,
                          KringLanguage  language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
