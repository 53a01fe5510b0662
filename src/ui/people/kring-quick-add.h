/* kring-quick-add.h - one line at the foot of a page that adds somebody
 *
 * Understands what people say (kring-quick-person.h); what it understood stands
 * under the line before Enter. Selects whom it added.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_QUICK_ADD (kring_quick_add_get_type ())
G_DECLARE_FINAL_TYPE (KringQuickAdd, kring_quick_add, KRING, QUICK_ADD, GtkWidget)

/* Property "desk". Signal "added": (gint64 person, const char *sector), after the person is in the family; @sector: the
 * side of the circle on which they belong, NULL when there is no circle or nothing tells. Signal "understood": (const char
 * *words), what Enter would do; NULL when there is nobody in what is typed. */
GtkWidget *kring_quick_add_new             (KringDesk     *desk,
                                            const char    *name);
/* What is typed is safe before Enter (kring-typing.h); @name tells this line from others. */
void       kring_quick_add_keep_typed      (KringQuickAdd *self,
                                            const char    *name);

/* That people are put in @ring of the circle with that id (0: in none), on the side that is named or follows from what
 * they are. Then the name of somebody who is there already means that person, rather than one more of that name. */
void       kring_quick_add_set_circle      (KringQuickAdd *self,
                                            gint64         circle,
                                            const char    *ring);

/* What is understood is told by who hears "understood"; it takes no line of its own here. */
void       kring_quick_add_tell_elsewhere  (KringQuickAdd *self);

/* What is asked for while the line is empty. */
void       kring_quick_add_set_question    (KringQuickAdd *self,
                                            const char    *question);

/* What is understood from @text, told in one line; NULL when there is nobody in it. */
char      *kring_quick_add_describe        (KringShare    *share,
                                            const char    *text) G_GNUC_WARN_UNUSED_RESULT;
/* Somebody of just that name, however it is written; NULL. Borrowed. */
KringRecord *kring_quick_add_find_known    (KringShare    *share,
                                            const char    *name);

G_END_DECLS
