/* kring-edits-plan.h - what people do with a plan, each as one action
 *
 * As kring-edits.h: on failure nothing has changed. Records returned are
 * borrowed; the family holds them. @day: yyyymmdd.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-edits.h"

G_BEGIN_DECLS

/* Lines of @kind at the end of @plan, in order; NULL-terminated, at least one. */
gboolean     kring_edit_add_items      (KringStore         *store,
                                        KringRecord        *plan,
                                        const char         *kind,
                                        const char * const *texts,
                                        GError            **error);
/* A line with whom it is up to, and when in words; both may be unset. */
KringRecord *kring_edit_add_agreement  (KringStore         *store,
                                        KringRecord        *plan,
                                        const char         *text,
                                        const char         *when,
                                        const gint64       *who,
                                        gsize               n_who,
                                        GError            **error);
/* Puts @record right before or after @other, one of the same list. */
gboolean     kring_edit_move           (KringStore         *store,
                                        KringRecord        *record,
                                        KringRecord        *other,
                                        gboolean            is_after,
                                        GError            **error);
/* How an agreement is going, from @day on. @text, what was seen, may be unset. */
gboolean     kring_edit_evaluate       (KringStore         *store,
                                        KringRecord        *item,
                                        const char         *status,
                                        const char         *text,
                                        int                 day,
                                        GError            **error);
/* A new version with all lines and who carries them; @plan stays as it is, replaced. Signatures and what was
 * told of how it went belong to the old one. Returns the new one. */
KringRecord *kring_edit_copy_plan      (KringStore         *store,
                                        KringRecord        *plan,
                                        int                 day,
                                        GError            **error);
/* @way: in words, "drawing of a shark". Whoever signed already has it changed. */
gboolean     kring_edit_sign           (KringStore         *store,
                                        KringRecord        *plan,
                                        gint64              person,
                                        const char         *way,
                                        int                 day,
                                        GError            **error);
/* @person sees the plan, or something in it, differently; @text is theirs. Returns the row; borrowed. */
KringRecord *kring_edit_add_differing  (KringStore         *store,
                                        KringRecord        *plan,
                                        gint64              person,
                                        const char         *text,
                                        int                 day,
                                        GError            **error);
/* A plan with status @status; what is seen of children who said nothing themselves is kept as their voice
 * (domain brief 4.2, rule 4). @seen: one text for each of @children. */
gboolean     kring_edit_agree          (KringStore         *store,
                                        KringRecord        *plan,
                                        const char         *status,
                                        const gint64       *children,
                                        const char * const *seen,
                                        gsize               n_children,
                                        int                 day,
                                        GError            **error);

G_END_DECLS
