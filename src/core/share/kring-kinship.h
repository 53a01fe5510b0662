/* kring-kinship.h - what everybody is to a child, in one word
 *
 * "oma", "plusbroer", "nonkel", "juf": computed from parentage and couples,
 * then from ties, then from what somebody does. What the child says (the label
 * of a tie from that person to the child) goes before what is computed. No side
 * is put in the word: ask for it apart, to propose a place in a circle.
 *
 * A KringKinship is a snapshot of a share: make one per child and per picture,
 * not one per person. Words: kring-kin-words.c.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-kin.h"

G_BEGIN_DECLS

typedef struct _KringKinship KringKinship;

/* Keeps @share alive. */
KringKinship *kring_kinship_new          (KringShare    *share,
                                          gint64         child) G_GNUC_WARN_UNUSED_RESULT;
void          kring_kinship_free         (KringKinship  *self);
/* What @person is to the child; NULL for the child itself and when nothing is known. */
char         *kring_kinship_get_label    (KringKinship  *self,
                                          gint64         person,
                                          KringLanguage  language) G_GNUC_WARN_UNUSED_RESULT;
/* Mother's side, father's side, both or none. */
KringSide     kring_kinship_get_side     (KringKinship  *self,
                                          gint64         person);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KringKinship, kring_kinship_free)

/* The same, of one person to one child. */
KringSide     kring_kinship_side         (KringShare    *share,
                                          gint64         person,
                                          gint64         child);

typedef struct {
  KringRecord *person;   /* borrowed */
  char        *label;    /* owned; NULL: nothing known */
} KringKinshipLine;

/* Everybody but the child, as KringKinshipLine, in the order of the persons. */
GPtrArray    *kring_kinship_describe     (KringShare    *share,
                                          gint64         child,
                                          KringLanguage  language) G_GNUC_WARN_UNUSED_RESULT;

/* gint64 id -> char *: what everybody is to the children in the middle together: "mama" when it
 * is the same for all, "papa van Lowie" for the nearest when not. The children themselves and
 * people of whom nothing is known are not in it. */
GHashTable   *kring_kinship_family_labels (KringShare    *share,
                                           KringLanguage  language) G_GNUC_WARN_UNUSED_RESULT;
char         *kring_kinship_family_label  (KringShare    *share,
                                           gint64         person,
                                           KringLanguage  language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
