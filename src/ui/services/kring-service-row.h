/* kring-service-row.h - one service of the signpost, opened to change it where it stands
 *
 * Signals: "save" (KringRecord *service) with a copy in which one field is
 * different, "withdraw".
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-record.h"

G_BEGIN_DECLS

#define KRING_TYPE_SERVICE_ROW (kring_service_row_get_type ())
G_DECLARE_FINAL_TYPE (KringServiceRow, kring_service_row, KRING, SERVICE_ROW, AdwExpanderRow)

GtkWidget   *kring_service_row_new         (KringRecord     *service);

KringRecord *kring_service_row_get_service (KringServiceRow *self);
/* The same service, changed; what one is typing stays. */
void         kring_service_row_set_service (KringServiceRow *self,
                                            KringRecord     *service);
/* Opens it with the cursor in what it offers. */
void         kring_service_row_begin       (KringServiceRow *self);

G_END_DECLS
