/* kring-redaction.h - the rules of who may see what; read only by kring-share.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

/* A family of copies: the rows and cells that @profile may see, closed under reference. */
KringFamily *kring_redact (KringFamily  *family,
                           KringProfile  profile,
                           gint64        person) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
