/* kring-new-family.h - a family as it begins: the children, and nothing else
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-family.h"

G_BEGIN_DECLS

/* The first names in "Amina, Ilyas en Lowie": apart by commas, "en", "and" or "&". Possibly empty. */
char       **kring_new_family_read_names (const char         *text) G_GNUC_WARN_UNUSED_RESULT;

/* Not stored. @names: the first names of the children, who stand in the middle; at least one. */
KringFamily *kring_new_family            (const char * const *names) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
