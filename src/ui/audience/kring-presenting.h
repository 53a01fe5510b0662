/* kring-presenting.h - showing on the big screen, and telling so at all times in the counsellor's own window
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

typedef struct _KringPresenting KringPresenting;

/* @window, @banner: the counsellor's; they must live longer than this. */
KringPresenting *kring_presenting_new         (KringDesk       *desk,
                                               GtkWindow       *window,
                                               AdwBanner       *banner);
void             kring_presenting_free        (KringPresenting *self);

/* Shows page @page, or stops showing. */
void             kring_presenting_toggle      (KringPresenting *self,
                                               const char      *page);
void             kring_presenting_stop        (KringPresenting *self);
/* While something is shown; otherwise nothing happens. */
void             kring_presenting_show_page   (KringPresenting *self,
                                               const char      *page);
/* "My places" of @child (0: the oldest), also when nothing was shown. */
void             kring_presenting_show_places (KringPresenting *self,
                                               gint64           child);

G_END_DECLS
