/* kring-scale-time-dialog.h - the marks on a scale through time, a lane for each person
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

AdwDialog *kring_scale_time_dialog_new (KringDesk   *desk,
                                        KringRecord *scale);

G_END_DECLS
