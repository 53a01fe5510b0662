/* kring-graphml.h - a circle as a graph without names, for researchers
 *
 * GraphML (graphml.graphdrawing.org): a node p1 ... pn for everybody in the
 * circle, an edge for every relation between two of them. Nodes tell ring, side
 * and wished ring as numbers, who is outside, what kind of person it is and
 * whether they are paid or a volunteer; edges the kind of relation and whether
 * it is over. Nothing that a family wrote is in it: no names, no names of rings
 * or sides, no days, no ids; of the circle the year, its kind and how many rings
 * it has. It can still point to a family where few people live: help says so.
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
