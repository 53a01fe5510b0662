/* kring-history.h - who did what, when; undo and redo
 *
 * All of it comes from the log that the triggers write. Turning an action back
 * is itself an action of kind "undo"; redo turns that one back. So nothing is
 * ever lost from the log but by erasing (kring-erasing.h), and undo works after a
 * restart. What would break a rule because somebody was erased since is mended in
 * the same action.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-store.h"

G_BEGIN_DECLS

/* One changed cell. Numbers are written out; NULL is an empty cell. */
typedef struct {
  KringNoun   noun;
  gint64      row;
  const char *field;       /* name in the table of nouns */
  char       *old_text;
  char       *new_text;
} KringChange;

typedef struct {
  gint64     id;
  gint64     at;           /* seconds since 1970, by the writer's clock */
  char      *who;
  char      *what;         /* code of the action; of an undo: that of what was turned back */
  gboolean   is_undo;      /* this turned something back; @changes are those of the action it began with */
  GPtrArray *changes;      /* KringChange, in order */
} KringAction;

void         kring_action_free          (KringAction  *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (KringAction, kring_action_free)

/* What undo and redo would turn back or bring again; NULL when there is nothing. */
KringAction *kring_history_get_undo     (KringStore   *store) G_GNUC_WARN_UNUSED_RESULT;
KringAction *kring_history_get_redo     (KringStore   *store) G_GNUC_WARN_UNUSED_RESULT;
gboolean     kring_history_can_undo     (KringStore   *store);
gboolean     kring_history_can_redo     (KringStore   *store);

/* @skipped, if given: how many cells somebody else changed since, and that were therefore left alone. */
gboolean     kring_history_undo         (KringStore   *store,
                                         guint        *skipped,
                                         GError      **error);
gboolean     kring_history_redo         (KringStore   *store,
                                         guint        *skipped,
                                         GError      **error);

/* Whether row @row is out because somebody took it out, not because adding it was turned back. */
gboolean     kring_history_was_taken_out (KringStore  *store,
                                          gint64       row);
/* Turns back the action that took row @row out, whatever came after it. */
gboolean     kring_history_bring_back   (KringStore   *store,
                                         gint64        row,
                                         GError      **error);

/* The newest @limit actions, newest first; KringAction. @row: only those that touched this row; 0: all. */
GPtrArray   *kring_history_list         (KringStore   *store,
                                         gint64        row,
                                         guint         limit,
                                         GError      **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
