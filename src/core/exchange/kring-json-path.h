/* kring-json-path.h - members of a JSON object by dotted path ("contact.text")
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Borrowed; NULL when it is not there or JSON's null. */
JsonNode   *kring_json_get      (JsonObject         *object,
                                 const char         *path);
/* Takes @node; makes the objects on the way. */
void        kring_json_set      (JsonObject         *object,
                                 const char         *path,
                                 JsonNode           *node);
/* What of @object stands under none of @known (paths): a new object, or NULL when nothing is left. */
JsonObject *kring_json_leftover (JsonObject         *object,
                                 const char * const *known) G_GNUC_WARN_UNUSED_RESULT;
/* Adds what @extra has and @object has not, at any depth. */
void        kring_json_merge    (JsonObject         *object,
                                 JsonObject         *extra);

G_END_DECLS
