/* kring-carrying.h - who carries what, in words: people, kinds of support, and services
 *
 * Told so that a family can share the load, never as a mark for anybody: people
 * stand in the order of the family, whatever they carry, and nothing is added
 * up over people.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-carriers.h"

G_BEGIN_DECLS

typedef struct {
  KringRecord *person;
  guint        n_agreements;   /* in any way */
  guint        n_does;
  guint        n_checks;
  guint        n_steps_in;
} KringCarrying;

/* KringCarrying, everybody who stands with an agreement, in the order of the family. */
GPtrArray *kring_carrying_list        (KringCarriers       *carriers) G_GNUC_WARN_UNUSED_RESULT;
/* "oma Marleen staat bij 6 van de 11 afspraken", and "doet er 4 · kijkt mee bij 2 · springt in bij 1". */
char      *kring_carrying_tell        (KringCarriers       *carriers,
                                       const KringCarrying *carrying) G_GNUC_WARN_UNUSED_RESULT;
char      *kring_carrying_tell_ways   (const KringCarrying *carrying) G_GNUC_WARN_UNUSED_RESULT;

/* Each kind of support that one person gives: "eten en maaltijden: alleen oma Marleen". NULL-terminated, possibly empty. */
char     **kring_carrying_tell_kinds  (KringCarriers       *carriers) G_GNUC_WARN_UNUSED_RESULT;
/* The agreements that one person does, with nobody who steps in. Possibly empty. */
GPtrArray *kring_carrying_list_alone  (KringCarriers       *carriers) G_GNUC_WARN_UNUSED_RESULT;

/* What the services do for the family. */
typedef struct {
  const char *role;            /* code of "professional_role" */
  GPtrArray  *organisations;   /* KringRecord, borrowed; possibly empty */
} KringServiceTask;

/* KringServiceTask, each role in the order of its table. @day: yyyymmdd; services that have stopped by then do nothing. */
GPtrArray *kring_service_tasks_list   (KringShare          *share,
                                       int                  day) G_GNUC_WARN_UNUSED_RESULT;
/* "vzw Draadkracht, CLB Oostveld"; "" when no service does it. */
char      *kring_service_task_names   (const KringServiceTask *task) G_GNUC_WARN_UNUSED_RESULT;
/* Services that say what they do not do, "vzw Draadkracht: beslist niet waar Amina woont". Possibly empty. */
char     **kring_service_limits_tell  (KringShare          *share,
                                       int                  day) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
