/* kring-routes-grid.h - the ground of kring-routes as a grid, and the shortest way over it
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-routes.h"

typedef struct _KringRoutesGrid KringRoutesGrid;

KringRoutesGrid *kring_routes_grid_new  (double                width,
                                         double                height,
                                         const KringRoutesBox *boxes,
                                         int                   n_boxes);
void             kring_routes_grid_free (KringRoutesGrid      *self);
/* From @ends[0], @ends[1] in box @from to @ends[2], @ends[3] in box @to. Sets @is_crossed of each other box that the way
 * passes. Returns how many points; @points is to be freed with free(). */
size_t           kring_routes_grid_find (KringRoutesGrid      *self,
                                         int                   from,
                                         int                   to,
                                         const double         *ends,
                                         bool                 *is_crossed,
                                         double              **points);
/* Later ways keep a little away from this line. */
void             kring_routes_grid_use  (KringRoutesGrid      *self,
                                         const double         *path,
                                         size_t                n_numbers);
