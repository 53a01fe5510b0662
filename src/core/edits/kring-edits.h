/* kring-edits.h - what people do, each as one action
 *
 * The window and the command line change a family through these. Each begins,
 * saves and commits one action with a code for its sentence in the history
 * (kring-sentence.h). On failure nothing has changed.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-quick-event.h"
#include "kring-quick-person.h"
#include "kring-store.h"

G_BEGIN_DECLS

/* Whether @record can be changed: what belongs to a plan that a newer version replaced can only be read. Every edit
 * of it is refused with words for people. */
gboolean     kring_edit_is_open         (KringStore      *store,
                                         KringRecord     *record);

/* Puts @text in a TEXT, TEXTS (one a line), KIND or DATE (a cell) field; NULL or "" empties it. */
gboolean     kring_edit_text            (KringStore      *store,
                                         KringRecord     *record,
                                         const char      *field,
                                         const char      *text,
                                         GError         **error);
gboolean     kring_edit_int             (KringStore      *store,
                                         KringRecord     *record,
                                         const char      *field,
                                         gint64           number,
                                         GError         **error);
gboolean     kring_edit_date            (KringStore      *store,
                                         KringRecord     *record,
                                         const char      *field,
                                         const KringDate *date,
                                         GError         **error);
gboolean     kring_edit_withdraw        (KringStore      *store,
                                         KringRecord     *record,
                                         GError         **error);

/* Somebody known by a name or, when @is_label, by a description ("buurman met de
 * witte hond"). @tie_kind: what they are to @child (tie_kind); both may be unset
 * (NULL, 0). Returns the person; borrowed. */
KringRecord *kring_edit_add_person      (KringStore      *store,
                                         const char      *name,
                                         gboolean         is_label,
                                         const char      *tie_kind,
                                         gint64           child,
                                         GError         **error);
/* The same for somebody as people bring them up. Returns the person; borrowed. */
KringRecord *kring_edit_add_said        (KringStore             *store,
                                         const KringQuickPerson *said,
                                         GError                **error);
/* At the end of @ring (from 1) of @circle; @sector may be NULL. A person who stands there already moves. */
gboolean     kring_edit_place           (KringStore      *store,
                                         KringRecord     *circle,
                                         gint64           person,
                                         int              ring,
                                         const char      *sector,
                                         GError         **error);
/* A circle round @focus (ids), with these names of rings, from the inside out, and sides; NULL-terminated. @scheme: what
 * the rings mean (ring_scheme). Returns it; borrowed. */
KringRecord *kring_edit_begin_circle    (KringStore         *store,
                                         const char         *title,
                                         const char         *scheme,
                                         const char * const *rings,
                                         const char * const *sides,
                                         int                 day,
                                         const gint64       *focus,
                                         gsize               n_focus,
                                         GError            **error);
/* A new version: everybody where they are, from @day on; @circle is archived. Returns it; borrowed. */
KringRecord *kring_edit_copy_circle     (KringStore         *store,
                                         KringRecord        *circle,
                                         int                 day,
                                         GError            **error);
/* @date may be NULL. @people: ids whom it is about, at least one. Returns the event; borrowed. */
KringRecord *kring_edit_add_event       (KringStore      *store,
                                         const char      *kind,
                                         const KringDate *date,
                                         const char      *title,
                                         const gint64    *people,
                                         gsize            n_people,
                                         GError         **error);
/* As it was typed in one line; "Boontje is geboren" as kring_edit_born(). Returns the event; borrowed. */
KringRecord *kring_edit_add_told_event  (KringStore             *store,
                                         const KringQuickEvent  *told,
                                         GError                **error);
/* A first plan, or a further one beside what there is, that asks for as much as @template (kring-plan-templates.h)
 * does. Returns it; borrowed. */
KringRecord *kring_edit_begin_plan      (KringStore      *store,
                                         const char      *title,
                                         const char      *template,
                                         GError         **error);
/* A line at the end of the items of @kind (plan_item_kind). Returns the item; borrowed. */
KringRecord *kring_edit_add_item        (KringStore      *store,
                                         KringRecord     *plan,
                                         const char      *kind,
                                         const char      *text,
                                         GError         **error);
/* Makes list @role ("who", "told_by", "check" ...) of @owner hold just these people, in order. */
gboolean     kring_edit_people          (KringStore      *store,
                                         KringRecord     *owner,
                                         const char      *role,
                                         const gint64    *people,
                                         gsize            n_people,
                                         GError         **error);

G_END_DECLS
