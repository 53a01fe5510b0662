/* kring-service-link.h - the service that a line of the plan points to
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

/* Its name and what is told of it; NULL when @item points to none. */
GtkWidget *kring_service_link_new    (KringDesk   *desk,
                                      KringRecord *item);
/* Asks which one it is to be: one that the family keeps already, or one of the signpost. */
void       kring_service_link_choose (KringDesk   *desk,
                                      KringRecord *item,
                                      GtkWidget   *parent);

G_END_DECLS
