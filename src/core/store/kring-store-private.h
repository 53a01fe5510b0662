/* kring-store-private.h - what the parts of the store share
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-query.h"
#include "kring-store.h"
#include "kring-undo-stacks.h"

G_BEGIN_DECLS

/* The action that brought a whole family in: there is nothing before it to go back to. */
#define KRING_ACTION_BEGINNING "family.begin"
/* Somebody was erased (kring-erasing.h): it cannot be turned back either. */
#define KRING_ACTION_ERASING "person.erase"

sqlite3         *kring_store_get_db       (KringStore  *self);
KringUndoStacks *kring_store_get_stacks   (KringStore  *self);

/* Begins an action; @ref: the one it turns back, 0 for a plain one. */
gboolean         kring_store_begin_action (KringStore  *self,
                                           const char  *what,
                                           gint64       ref,
                                           GError     **error);
/* Row @id of @noun was changed by SQL: read it again, index it, and tell the family at the commit. */
gboolean         kring_store_touch        (KringStore  *self,
                                           KringNoun    noun,
                                           gint64       id,
                                           GError     **error);

/* Row @id was deleted by SQL: the family knows it no more from the commit on. */
void             kring_store_forget       (KringStore  *self,
                                           gint64       id);
/* What can be undone, from the log. */
gboolean         kring_store_load_stacks  (KringStore  *self,
                                           GError     **error);

/* Within an action, after rows were changed by SQL: mends what breaks a rule because somebody was erased. */
gboolean         kring_store_keep_rules   (KringStore  *self,
                                           GError     **error);

/* Compares the tables with what the log says they should be. */
gboolean         kring_store_replay       (KringStore  *self,
                                           GError     **error);

G_END_DECLS
