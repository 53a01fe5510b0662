/* kring-circle-rings.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-circle-rings.h"

#include <glib/gi18n-lib.h>

#define RINGS 4

/* The first is also for schemes that are not here. */
static const struct { const char *scheme; const char *rings[RINGS]; } defaults[] = {
  { "closeness", { N_("very close"), N_("close"), N_("further away"), N_("from services") } },
  { "informed",  { N_("the family"), N_("knows everything"), N_("knows a little"), N_("knows nothing (yet)") } },
  { "role",      { N_("child and parents"), N_("takes part in the plan"), N_("wants to help"), N_("we know them") } },
};

char **
kring_circle_default_rings (const char *scheme)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  gsize which = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (defaults); i++)
    if (g_strcmp0 (defaults[i].scheme, scheme) == 0)
      which = i;
  for (gsize i = 0; i < RINGS; i++)
    g_strv_builder_add (builder, _(defaults[which].rings[i]));

  return g_strv_builder_end (builder);
}

char **
kring_circle_rings (KringRecord *circle)
{
  g_auto(GStrv) names = circle != NULL ? kring_record_get_texts (circle, "rings") : NULL;

  if (names == NULL || names[0] == NULL)
    return kring_circle_default_rings (circle != NULL ? kring_record_get_text (circle, "scheme") : NULL);

  for (gsize i = g_strv_length (names); i > KRING_CIRCLE_MAX_RINGS; i--)
    g_clear_pointer (&names[i - 1], g_free);

  return g_steal_pointer (&names);
}
