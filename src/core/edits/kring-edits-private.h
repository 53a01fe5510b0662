/* kring-edits-private.h - what the files of kring-edits.h share
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-edits.h"

G_BEGIN_DECLS

/* Begins action @what, which changes @record or what is part of it; refused when that is closed. */
gboolean     kring_edit_begin       (KringStore   *store,
                                     const char   *what,
                                     KringRecord  *record,
                                     GError      **error);
/* The same, with the code of changing one field: "person.note". */
gboolean     kring_edit_begin_field (KringStore   *store,
                                     KringRecord  *record,
                                     const char   *field,
                                     GError      **error);
/* Commits an action whose rows were all saved, or rolls back. */
gboolean     kring_edit_finish      (KringStore  *store,
                                     gboolean     saved,
                                     GError     **error);
/* A change may not break a rule that held; what came in broken can be mended step by step. @copy: with the change. */
gboolean     kring_edit_keeps_rules (KringStore   *store,
                                     KringRecord  *copy,
                                     GError      **error);
/* A new record that comes after all others of its noun, or of its owner. */
KringRecord *kring_edit_create      (KringStore  *store,
                                     KringNoun    noun) G_GNUC_WARN_UNUSED_RESULT;
KringRecord *kring_edit_create_part (KringStore  *store,
                                     KringNoun    noun,
                                     gint64       owner) G_GNUC_WARN_UNUSED_RESULT;
/* A question from 0 to 10, not saved yet. */
KringRecord *kring_edit_create_scale (KringStore *store,
                                      const char *kind,
                                      const char *question) G_GNUC_WARN_UNUSED_RESULT;
/* Somebody as people bring them up, not saved yet; and, within an action, saved with what they are to whom. */
KringRecord *kring_edit_create_said (KringStore             *store,
                                     const KringQuickPerson *said) G_GNUC_WARN_UNUSED_RESULT;
gboolean     kring_edit_save_said   (KringStore             *store,
                                     KringRecord            *person,
                                     const KringQuickPerson *said,
                                     GError                **error);
/* Saves the list of people @role of @owner, in order. */
gboolean     kring_edit_save_people (KringStore    *store,
                                     KringRecord   *owner,
                                     const char    *role,
                                     const gint64  *people,
                                     gsize          n_people,
                                     GError       **error);
/* Puts @day in date field @field. */
void         kring_edit_set_day     (KringRecord *record,
                                     const char  *field,
                                     int          day);
/* Within an action: whoever stood on a side, or in a ring, of a circle that has another name or number in @after stands
 * there; of a side that went they stand on none, of a ring that went in the next one outwards, or the outermost. */
gboolean     kring_edit_follow_rings (KringStore   *store,
                                      KringRecord  *before,
                                      KringRecord  *after,
                                      GError      **error);
gboolean     kring_edit_follow_sides (KringStore   *store,
                                      KringRecord  *before,
                                      KringRecord  *after,
                                      GError      **error);
/* The rows of @noun that are part of @from, again as part of @to. */
gboolean     kring_edit_copy_parts  (KringStore   *store,
                                     KringRecord  *from,
                                     KringRecord  *to,
                                     KringNoun     noun,
                                     GError      **error);

G_END_DECLS
