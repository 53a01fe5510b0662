/* kring-graphml.h - a circle as a graph without names, for researchers
 *
 * GraphML (graphml.graphdrawing.org): a node p1 ... pn for everybody in the
 * circle, an edge for every relation between two of them. Nodes tell ring and
 * side as numbers, what kind of person it is and whether they are paid; edges
 * the kind of relation. Nothing that a family wrote is in it: no names, no names
 * of rings or sides, no days, no ids; of the circle only the year.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

/* Who is hidden from the reader of @share is not counted either. */
char *kring_graphml_write (KringShare  *share,
                           KringRecord *circle) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
