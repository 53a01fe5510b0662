/* family-file.h - a family file in a folder of its own, and what can be said of what is in it
 *
 * What must work fails the test when it does not.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-store.h"

/* A small family in which every field of every noun is filled. */
#define FAMILY_FILE_SMALL "every-field.json"

typedef struct {
  char *folder;
  char *path;    /* in it */
} FamilyFile;

void         family_file_init          (FamilyFile *self);
/* With all that is in the folder. */
void         family_file_clear         (FamilyFile *self);
/* Empties the folder. */
void         family_file_remove        (FamilyFile *self);

/* Always the same: one that is made before fork() is empty in the child. */
KringKey    *family_file_key           (void) G_GNUC_WARN_UNUSED_RESULT;
/* Text of tests/families/@name. */
char        *family_file_read          (const char *name) G_GNUC_WARN_UNUSED_RESULT;
/* The family in tests/families/@name. */
KringFamily *family_file_load          (const char *name) G_GNUC_WARN_UNUSED_RESULT;

KringStore  *family_file_create        (FamilyFile *self) G_GNUC_WARN_UNUSED_RESULT;
KringStore  *family_file_open          (FamilyFile *self) G_GNUC_WARN_UNUSED_RESULT;
void         family_file_close         (KringStore *store);

/* The same in one step with @family in it, and with all that is in the folder. */
KringStore  *family_file_begin         (FamilyFile  *self,
                                        KringFamily *family) G_GNUC_WARN_UNUSED_RESULT;
void         family_file_end           (FamilyFile  *self,
                                        KringStore  *store);

/* All that a counsellor can see, as text. */
char        *family_file_content       (KringStore *store) G_GNUC_WARN_UNUSED_RESULT;
guint        family_file_count_actions (KringStore *store);
