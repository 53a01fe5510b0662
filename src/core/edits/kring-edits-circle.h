/* kring-edits-circle.h - several people of a circle at once, each time one action
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-edits.h"

G_BEGIN_DECLS

/* Where somebody comes to stand. */
typedef struct {
  gint64      person;
  int         ring;      /* from 1 on */
  const char *sector;    /* borrowed; NULL: no side */
} KringPlacing;

/* Everybody at the end of their ring of @circle; who stands in it already moves. */
gboolean kring_edit_place_all   (KringStore          *store,
                                 KringRecord         *circle,
                                 const KringPlacing  *placings,
                                 gsize                n_placings,
                                 GError             **error);
/* Each of @people stays at their angle of @angles (thousandths of a degree, clockwise from the top), whatever changes round
 * them, until they are placed elsewhere; NULL: they may move again. */
gboolean kring_edit_stay        (KringStore          *store,
                                 KringRecord         *circle,
                                 const gint64        *people,
                                 const gint64        *angles,
                                 gsize                n_people,
                                 GError             **error);
/* @people outside the circle, where they stay to be seen; those without a place in it are left alone. */
gboolean kring_edit_put_outside (KringStore          *store,
                                 KringRecord         *circle,
                                 const gint64        *people,
                                 gsize                n_people,
                                 GError             **error);
/* @people no longer in the circle; they stay in the family. */
gboolean kring_edit_take_out    (KringStore          *store,
                                 KringRecord         *circle,
                                 const gint64        *people,
                                 gsize                n_people,
                                 GError             **error);

G_END_DECLS
