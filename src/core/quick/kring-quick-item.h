/* kring-quick-item.h - a line for the plan, typed as people say it
 *
 *   Agnes brengt elke maandag soep         an agreement by Agnes, every Monday
 *   Peter en Salma rijden op vrijdag       the same, by two
 *   Nadia is bezorgd dat Amina wakker ligt a worry, in Nadia's words
 *
 * A person counts only when the line begins with their name, and only when one
 * alone is called that. Nothing is guessed: the words stay whole, and a line
 * that says no more is a line of the kind that was chosen. Dutch and English,
 * whatever the language of the desktop.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

typedef struct {
  const char *kind;   /* plan_item_kind, static; NULL: the words do not tell */
  char       *text;
  char       *when;   /* "elke maandag"; NULL: not said */
  GArray     *who;    /* gint64 ids of those it begins with */
} KringQuickItem;

/* FALSE, and nothing to clear, when there is nothing in @text. */
gboolean kring_quick_item_read  (KringQuickItem *self,
                                 KringShare     *share,
                                 const char     *text);
void     kring_quick_item_clear (KringQuickItem *self);
/* What was understood of an agreement or a worry, in one line: "agreement · Agnes · elke maandag"; NULL: no kind. */
char    *kring_quick_item_tell  (KringQuickItem *self,
                                 KringShare     *share) G_GNUC_WARN_UNUSED_RESULT;

/* The lines of a pasted text, without bullets and empty ones. */
char   **kring_quick_item_split (const char     *text) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (KringQuickItem, kring_quick_item_clear)

G_END_DECLS
