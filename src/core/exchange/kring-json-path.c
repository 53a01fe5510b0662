/* kring-json-path.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-json-path.h"

#include <string.h>

JsonNode *
kring_json_get (JsonObject *object,
                const char *path)
{
  const char *dot = strchr (path, '.');
  g_autofree char *head = dot != NULL ? g_strndup (path, (gsize) (dot - path)) : g_strdup (path);
  JsonNode *node = json_object_get_member (object, head);

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return NULL;
  if (dot == NULL)
    return node;

  return JSON_NODE_HOLDS_OBJECT (node) ? kring_json_get (json_node_get_object (node), dot + 1) : NULL;
}

void
kring_json_set (JsonObject *object,
                const char *path,
                JsonNode   *node)
{
  const char *dot = strchr (path, '.');
  g_autofree char *head = NULL;

  if (dot == NULL)
    {
      json_object_set_member (object, path, node);
      return;
    }

  head = g_strndup (path, (gsize) (dot - path));
  if (!json_object_has_member (object, head))
    json_object_set_object_member (object, head, json_object_new ());
  kring_json_set (json_object_get_object_member (object, head), dot + 1, node);
}

/* Those of @known that go on below @key, without it. */
static char **
get_below (const char * const *known,
           const char         *key)
{
  g_autoptr(GStrvBuilder) below = g_strv_builder_new ();
  g_autofree char *prefix = g_strconcat (key, ".", NULL);

  for (gsize i = 0; known[i] != NULL; i++)
    if (g_str_has_prefix (known[i], prefix))
      g_strv_builder_add (below, known[i] + strlen (prefix));

  return g_strv_builder_end (below);
}

JsonObject *
kring_json_leftover (JsonObject         *object,
                     const char * const *known)
{
  g_autoptr(JsonObject) left = json_object_new ();
  JsonObjectIter iter;
  const char *key;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &key, &node))
    {
      g_auto(GStrv) below = NULL;

      if (g_strv_contains (known, key))
        continue;

      below = get_below (known, key);
      if (below[0] != NULL && JSON_NODE_HOLDS_OBJECT (node))
        {
          JsonObject *rest = kring_json_leftover (json_node_get_object (node), (const char * const *) below);

          if (rest != NULL)
            json_object_set_object_member (left, key, rest);
        }
      else
        {
          json_object_set_member (left, key, json_node_copy (node));
        }
    }

  return json_object_get_size (left) > 0 ? g_steal_pointer (&left) : NULL;
}

void
kring_json_merge (JsonObject *object,
                  JsonObject *extra)
{
  JsonObjectIter iter;
  const char *key;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, extra);
  while (json_object_iter_next_ordered (&iter, &key, &node))
    {
      JsonNode *present = json_object_get_member (object, key);

      if (present == NULL)
        json_object_set_member (object, key, json_node_copy (node));
      else if (JSON_NODE_HOLDS_OBJECT (present) && JSON_NODE_HOLDS_OBJECT (node))
        kring_json_merge (json_node_get_object (present), json_node_get_object (node));
    }
}
