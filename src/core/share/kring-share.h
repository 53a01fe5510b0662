/* kring-share.h - what one reader may see of a family
 *
 * The only gate: scenes, papers, lists, search, accessible text and exports
 * read a KringShare and nothing else. It holds copies of the rows the reader
 * may see, with the cells they may not see taken out, and is closed under
 * reference: no row, count, number or text in it points at what is hidden.
 *
 * Profiles are those of the domain brief, 4.5. Who may see which row stands in
 * kring-redaction-rules.c, what is taken out of a row in kring-redaction-cells.c.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-family.h"

G_BEGIN_DECLS

typedef enum {
  KRING_PROFILE_FULL,      /* the whole file: the counsellor at the desk */
  KRING_PROFILE_PARENTS,
  KRING_PROFILE_FAMILY,
  KRING_PROFILE_PRESENT,   /* everybody at the table, and the shared screen */
  KRING_PROFILE_CHILD,     /* only what is worded for children */
  KRING_PROFILE_ACCESS12,  /* a young person of 12 or older looks into the file */
  KRING_PROFILE_SERVICE,   /* another service: question, agreements, contact person */
  KRING_PROFILE_PERSON,    /* one person from the circle: as present, and what is theirs */
} KringProfile;

/* The code on the command line ("present"); FALSE when there is no such profile. */
gboolean     kring_profile_from_code  (const char   *code,
                                       KringProfile *profile);
const char  *kring_profile_to_code    (KringProfile  profile);
/* access12 and person need to know who looks. */
gboolean     kring_profile_needs_person (KringProfile profile);

#define KRING_TYPE_SHARE (kring_share_get_type ())
G_DECLARE_FINAL_TYPE (KringShare, kring_share, KRING, SHARE, GObject)

/* @person: the id of the reader, for the profiles that need one; otherwise 0. */
KringShare  *kring_share_new          (KringFamily  *family,
                                       KringProfile  profile,
                                       gint64        person) G_GNUC_WARN_UNUSED_RESULT;

KringProfile kring_share_get_profile  (KringShare   *self);
gint64       kring_share_get_person   (KringShare   *self);

/* As in kring-family.h, for the rows this reader may see. NULL for a row they may not. */
KringRecord *kring_share_get          (KringShare   *self,
                                       gint64        id);
GPtrArray   *kring_share_list         (KringShare   *self,
                                       KringNoun     noun);
GPtrArray   *kring_share_parts        (KringShare   *self,
                                       KringRecord  *owner,
                                       KringNoun     noun);
/* Who and what was taken out and can come back: only for who sees all. */
GPtrArray   *kring_share_list_withdrawn (KringShare *self,
                                         KringNoun   noun) G_GNUC_WARN_UNUSED_RESULT;
KringRecord *kring_share_get_family   (KringShare   *self);

/* The row that cell @field of @record points at, or NULL. */
KringRecord *kring_share_follow       (KringShare   *self,
                                       KringRecord  *record,
                                       const char   *field);
/* The people in list @role of @owner ("who", "told_by", "focus", "made_by" ...), in order. */
GPtrArray   *kring_share_people       (KringShare   *self,
                                       KringRecord  *owner,
                                       const char   *role) G_GNUC_WARN_UNUSED_RESULT;
/* The children in the middle: persons with "centre", or else those with "client"; oldest first. */
GPtrArray   *kring_share_children     (KringShare   *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
