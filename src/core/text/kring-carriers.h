/* kring-carriers.h - who carries what: the agreements of a plan, and the kinds of support
 *
 * An agreement is carried by those who do it; others check it or step in. A
 * kind of support ("eten en maaltijden") is carried by everybody who gives it
 * now or agreed to. From this follows what rests on one pair of shoulders, and
 * what nobody would carry any more when some people are taken out (the taper
 * rehearsal; domain brief 3.7).
 *
 * Only what the share shows counts: a carrier hidden from its reader is none.
 * All arrays are of borrowed records, in the order of the family, and live as
 * long as the share.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

typedef struct {
  KringRecord *item;     /* of the plan; not its taper steps, and not what is done or stopped */
  GPtrArray   *who;      /* people; each list possibly empty */
  GPtrArray   *check;
  GPtrArray   *backup;
} KringCarriedItem;

typedef struct {
  const char  *kind;      /* code of "support_kind"; an unknown one as it stands */
  GPtrArray   *people;    /* who give it now, each once; never empty */
  GPtrArray   *supports;
} KringCarriedKind;

typedef struct {
  KringShare  *share;
  KringRecord *plan;      /* NULL: there is none */
  GPtrArray   *items;     /* KringCarriedItem that name anybody */
  GPtrArray   *kinds;     /* KringCarriedKind, in the order of the table of kinds */
} KringCarriers;

typedef struct {
  KringCarriedKind *kind;     /* others are still given it */
  GPtrArray        *people;   /* who are given it by nobody any more */
} KringCarriersGap;

/* What is left without anybody; what had nobody before is not in it. Rows are those of the carriers. */
typedef struct {
  GPtrArray *undone;      /* KringCarriedItem: nobody does it any more */
  GPtrArray *unchecked;   /* KringCarriedItem: nobody checks it any more */
  GPtrArray *unbacked;    /* KringCarriedItem: nobody steps in any more */
  GPtrArray *kinds;       /* KringCarriedKind: nobody gives it any more */
  GPtrArray *gaps;        /* KringCarriersGap */
} KringCarriersLoss;

/* @plan: 0 for the plan in force. */
KringCarriers     *kring_carriers_new        (KringShare    *share,
                                              gint64         plan) G_GNUC_WARN_UNUSED_RESULT;
void               kring_carriers_free       (KringCarriers *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (KringCarriers, kring_carriers_free)

/* The plan that counts: not replaced and not stopped, of those the highest version; else the last. NULL: none. */
KringRecord       *kring_carriers_find_plan  (KringShare    *share);

/* Whether all of it rests on one: kring_carriers_rests_on_one (item->who). */
gboolean           kring_carriers_rests_on_one (GPtrArray   *people);

/* What is lost without @people (ids). */
KringCarriersLoss *kring_carriers_without    (KringCarriers *self,
                                              const gint64  *people,
                                              gsize          n_people) G_GNUC_WARN_UNUSED_RESULT;
void               kring_carriers_loss_free  (KringCarriersLoss *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (KringCarriersLoss, kring_carriers_loss_free)

/* One sentence a loss: "niemand meer voor: eten en maaltijden". NULL-terminated, possibly empty. */
char             **kring_carriers_loss_tell  (const KringCarriersLoss *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
