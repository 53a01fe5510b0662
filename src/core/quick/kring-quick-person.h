/* kring-quick-person.h - somebody as people bring them up, in one line
 *
 *   Agnes Wuyts                 a name
 *   oma Marleen                 how the family calls her, her name, and what she is to the children
 *   Agnes, buurvrouw            the same, said afterwards
 *   nonkel Hassan van Lowie     ... and to whom
 *   oma Marleen, oma van mama   ... through whom, also when nobody is mama yet
 *   buurman met de witte hond   somebody whose name is not known
 *   hond Max                    an animal
 *
 * Nothing is guessed: what is not a word of the table of ties, or of the short
 * list beside it, is taken as a name or a description as it stands. Dutch and
 * English, whatever the language of the desktop.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

typedef struct {
  char       *given;
  char       *family_name;
  char       *call;        /* "oma Marleen" */
  char       *label;       /* a description, instead of a name or after it */
  const char *tie_kind;    /* what they are; NULL: not said */
  const char *sex;         /* when the word tells: "f", "m" */
  const char *through;     /* whose family: "mother", "father", when said of one whom nobody is yet; or NULL */
  gboolean    is_pet;
  gboolean    is_paid;     /* from a service: by what they are, or set by who knows */
  GPtrArray  *whose;       /* KringRecord, borrowed: to whom; the children in the middle when nobody was named */
} KringQuickPerson;

/* FALSE, and nothing to clear, when there is nobody in @text. "van X" is only taken as
 * to whom when @share has one X, by name or by what X is to the children ("mama"). */
gboolean     kring_quick_person_read  (KringQuickPerson *self,
                                       KringShare       *share,
                                       const char       *text);
void         kring_quick_person_clear (KringQuickPerson *self);
/* The one person that "mama" or "Lowie" can mean; borrowed; NULL: nobody, or more than one. */
KringRecord *kring_quick_person_find  (KringShare       *share,
                                       const char       *name);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (KringQuickPerson, kring_quick_person_clear)

G_END_DECLS
