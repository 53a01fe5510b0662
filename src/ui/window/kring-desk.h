/* kring-desk.h - what everything in one family window shares
 *
 * The family (its store, and what the chosen profile may see of it), the moment
 * on the slider, and who or what is selected. Pages and inspectors are handed a
 * desk; none asks the store, and none keeps a selection of its own. After every
 * change of the family the desk has a new share: make pictures and lists anew
 * at notify::share.
 *
 * Not called a session: to a counsellor that is a meeting.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-others.h"
#include "kring-share.h"
#include "kring-signpost.h"
#include "kring-store.h"

G_BEGIN_DECLS

#define KRING_TYPE_DESK (kring_desk_get_type ())
G_DECLARE_FINAL_TYPE (KringDesk, kring_desk, KRING, DESK, GObject)

KringDesk   *kring_desk_new           (KringStore   *store);

/* For edits (kring-edits.h) and undo; never for reading. */
KringStore  *kring_desk_get_store     (KringDesk    *self);

/* "share": what is shown. Borrowed until the next change. */
KringShare  *kring_desk_get_share     (KringDesk    *self);
/* The family as somebody else may see it, however the window looks: for paper and the audience. */
KringShare  *kring_desk_create_share  (KringDesk    *self,
                                       KringProfile  profile,
                                       gint64        person) G_GNUC_WARN_UNUSED_RESULT;
/* "Look as ...": the whole window as @profile (and, where it needs one, @person) would see it. */
void         kring_desk_set_profile   (KringDesk    *self,
                                       KringProfile  profile,
                                       gint64        person);
/* Nothing can be edited while one looks as somebody else. */
gboolean     kring_desk_get_editable  (KringDesk    *self);
/* Whether @record can be edited now: what belongs to a plan that was replaced can only be read. */
gboolean     kring_desk_can_edit      (KringDesk    *self,
                                       KringRecord  *record);

/* "moment": a day (yyyymmdd); today at first. */
int          kring_desk_get_moment    (KringDesk    *self);
void         kring_desk_set_moment    (KringDesk    *self,
                                       int           day);
/* "today": the day the family is looked at; the sample families stand still at theirs. */
int          kring_desk_get_today     (KringDesk    *self);

/* "selected": the id of a record; 0 for nothing. */
gint64       kring_desk_get_selected  (KringDesk    *self);
void         kring_desk_set_selected  (KringDesk    *self,
                                       gint64        id);
/* "chosen": the ids of all who are selected, in the order they were chosen, the selected one last; none, one or
 * several. Borrowed until the next change. Setting "selected" leaves only that one. */
const gint64 *kring_desk_get_chosen   (KringDesk    *self,
                                       guint        *n_chosen);
void         kring_desk_set_chosen    (KringDesk    *self,
                                       const gint64 *ids,
                                       guint         n_ids);
gboolean     kring_desk_is_chosen     (KringDesk    *self,
                                       gint64        id);
/* The selected record if this share holds it, or NULL. Borrowed. */
KringRecord *kring_desk_get_selected_record (KringDesk *self);

/* "circle": the id of the circle one looks at; 0: the current one. */
gint64       kring_desk_get_circle    (KringDesk    *self);
void         kring_desk_set_circle    (KringDesk    *self,
                                       gint64        id);

/* What one looks at the circle for, a code of kring_circle_lenses[]; NULL: for nothing. */
const char  *kring_desk_get_lens      (KringDesk    *self);
void         kring_desk_set_lens      (KringDesk    *self,
                                       const char   *lens);

/* The services of the cupboard; NULL when there is none, as with the sample family. */
KringSignpost *kring_desk_get_signpost (KringDesk   *self);
void         kring_desk_set_signpost  (KringDesk    *self,
                                       KringSignpost *signpost);

/* The other families of the cupboard, to take moments over from; NULL when there is none, as with the sample family. */
KringOthers *kring_desk_get_others    (KringDesk    *self);
void         kring_desk_set_others    (KringDesk    *self,
                                       KringOthers  *others);

/* Whether the family is being left at once, as when the cupboard is locked: nobody closed what closes then. */
gboolean     kring_desk_is_leaving    (KringDesk    *self);
void         kring_desk_leave         (KringDesk    *self);

/* Signal "said": (const char *words, gboolean can_undo): something happened; the window shows it as a toast. */
void         kring_desk_say           (KringDesk    *self,
                                       const char   *words,
                                       gboolean      can_undo);
/* Says what went wrong; takes no ownership. */
void         kring_desk_say_error     (KringDesk    *self,
                                       const GError *error);

G_END_DECLS
