/* faults.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "faults.h"

#include <stdlib.h>

#include "kring-store-error.h"

#define FEW 60

const DiskFault faults[N_FAULTS] = {
  { "any-call-once",       DISK_ANY },
  { "any-call-for-good",   DISK_ANY,   .is_dead = TRUE },
  { "full-once",           DISK_WRITE, .is_full = TRUE },
  { "full-for-good",       DISK_WRITE, .is_full = TRUE, .is_dead = TRUE },
  { "half-a-write",        DISK_WRITE, .is_half = TRUE },
  { "half-a-write-dead",   DISK_ANY,   .is_half = TRUE, .is_dead = TRUE },
  { "sync-once",           DISK_SYNC },
  { "sync-for-good",       DISK_SYNC,  .is_dead = TRUE },
};

static guint
get_step (guint n_calls)
{
  const char *wanted = g_getenv ("KRING_FAULT_STEP");

  return n_calls <= FEW ? 1 : wanted != NULL ? (guint) atoi (wanted) : 10;
}

guint
faults_count_broken (Disk            *disk,
                     const DiskFault *fault,
                     FaultWork        work,
                     gpointer         data)
{
  guint n_calls, step, n_points = 0, n_broken = 0;
  g_autofree char *first = NULL;

  disk_arm (disk, fault, G_MAXUINT);
  g_assert_null (work (disk, data));
  n_calls = disk_disarm (disk);
  g_assert_cmpuint (n_calls, >, 0);

  /* not the same tenth for all faults */
  step = get_step (n_calls);
  for (guint nth = 1 + fault->calls % step; nth <= n_calls; nth += step)
    {
      g_autofree char *reason = NULL;

      disk_arm (disk, fault, nth);
      reason = work (disk, data);
      n_points++;
      n_broken += reason != NULL;
      if (first == NULL && reason != NULL)
        first = g_strdup_printf ("call %u: %s", nth, reason);
    }

  g_test_message ("%s: %u of %u calls failed in turn: %u not right%s%s", fault->name, n_points, n_calls, n_broken,
                  first != NULL ? ", first " : "", first != NULL ? first : "");
  return n_broken;
}

void
faults_try (Disk            *disk,
            const DiskFault *fault,
            FaultWork        work,
            gpointer         data)
{
  g_assert_cmpuint (faults_count_broken (disk, fault, work, data), ==, 0);
}

char *
faults_judge_error (const GError *error)
{
  static const KringStoreError fitting[] = {
    KRING_STORE_ERROR_IO, KRING_STORE_ERROR_FULL,
  };

  if (error->domain != KRING_STORE_ERROR)
    return g_strdup_printf ("an error of %s: %s", g_quark_to_string (error->domain), error->message);

  for (gsize i = 0; i < G_N_ELEMENTS (fitting); i++)
    if (error->code == (int) fitting[i])
      return NULL;

  return g_strdup_printf ("an error that does not fit a broken disk: %s", error->message);
}
