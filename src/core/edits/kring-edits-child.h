/* kring-edits-child.h - what people do with a child that is expected, or just born; each as one action
 *
 * As kring-edits.h: on failure nothing has changed.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-edits.h"

G_BEGIN_DECLS

/* The expected child @child is born at @date; @name: the first name, NULL or "": none yet. They stay who they were, in
 * circle, plan and stays. The event of the due date becomes that of the birth, and planned moments that were counted
 * from the due date (kring-contact-moments.h) are counted from the birth. Returns the event of the birth; borrowed. */
KringRecord *kring_edit_born         (KringStore       *store,
                                      KringRecord      *child,
                                      const KringDate  *date,
                                      const char       *name,
                                      GError          **error);

/* Whose birth @told tells of somebody expected; borrowed; NULL: it does not. */
KringRecord *kring_edit_find_expected (KringStore            *store,
                                       const KringQuickEvent *told);

/* Puts the contact moments of young children on the timeline that are not there yet, as planned. */
gboolean     kring_edit_add_moments  (KringStore       *store,
                                      KringRecord      *child,
                                      GError          **error);

/* Whether @person is expected, or so young, and has none of these moments yet. */
gboolean     kring_child_may_have_moments (KringShare  *share,
                                           KringRecord *person,
                                           int          today);

G_END_DECLS
