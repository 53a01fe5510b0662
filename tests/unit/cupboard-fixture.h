/* cupboard-fixture.h - a cupboard of its own for each test
 *
 * One is made with the real cost of a guess and then sealed anew at the least
 * cost, and each test gets a copy of that: otherwise these tests would do
 * little else than guess.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-cupboard.h"
#include "kring-database.h"

#define PASSPHRASE "vier paarden onder de boom"
#define TITLE      "Amina, Ilyas en Lowie"

typedef struct
{
  char *folder;
  char *keys;
  char *database;
  char *families;
} CupboardFixture;

/* Before the first and after the last test. */
void           cupboard_make_model     (void);
void           cupboard_remove_model   (void);

void           cupboard_set_up         (CupboardFixture *fixture,
                                        gconstpointer    data);
void           cupboard_tear_down      (CupboardFixture *fixture,
                                        gconstpointer    data);

/* What must work; anything else fails the test. */
KringCupboard *cupboard_unlock         (CupboardFixture *fixture);
void           cupboard_lock           (KringCupboard   *cupboard);
guint          cupboard_count_files    (const char      *path);
guint          cupboard_count_families (KringCupboard   *cupboard);
/* As an import does: a file with the key of the cupboard. */
sqlite3       *cupboard_make_file      (KringCupboard   *cupboard,
                                        const char      *id);
char          *cupboard_add_family     (KringCupboard   *cupboard,
                                        const char      *title);
