/* faults.h - the ways in which a disk goes wrong, and every n-th moment at which it can
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "disk.h"

#define N_FAULTS 8

extern const DiskFault faults[N_FAULTS];

/* Does the work once on a disk that goes wrong somewhere, calls disk_disarm(), looks at what is left, and returns
 * NULL or what is not right about it. */
typedef char *(*FaultWork) (Disk     *disk,
                            gpointer  data);

/* Does @work with @fault at every tenth call that can fail (at every one, if there are few). */
void  faults_try          (Disk            *disk,
                           const DiskFault *fault,
                           FaultWork        work,
                           gpointer         data);
/* Returns how many of these times something was not right. For faults that no program can bear. */
guint faults_count_broken (Disk            *disk,
                           const DiskFault *fault,
                           FaultWork        work,
                           gpointer         data);

/* NULL, or why @error is not what somebody with a broken disk should be told. */
char *faults_judge_error  (const GError    *error) G_GNUC_WARN_UNUSED_RESULT;
