/* kring-circle-beginning.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-circle-beginning.h"

#include <glib/gi18n.h>

#include "kring-circle-rings.h"
#include "kring-edits.h"

typedef struct {
  const char *scheme;
  const char *title;   /* N_() */
} Beginning;

static const Beginning beginnings[] = {
  { "closeness", N_("Our circle") },
  { "informed",  N_("Who knows what") },
  { "role",      N_("Who takes part") },
};

static const char * const sides[] = {
  N_("mother's side"), N_("father's side"), N_("chosen family"), N_("school and neighbourhood"), N_("services"),
};

static const Beginning *
find_beginning (const char *scheme)
{
  for (gsize i = 0; i < G_N_ELEMENTS (beginnings); i++)
    if (g_str_equal (beginnings[i].scheme, scheme))
      return &beginnings[i];

  return NULL;
}

static GStrv
translate (const char * const *words,
           gsize               n_words)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (gsize i = 0; i < n_words; i++)
    g_strv_builder_add (builder, _(words[i]));

  return g_strv_builder_end (builder);
}

void
kring_circle_beginning_begin (KringDesk  *desk,
                              const char *scheme)
{
  const Beginning *beginning = find_beginning (scheme);
  g_autoptr(GPtrArray) children = kring_share_children (kring_desk_get_share (desk));
  g_autofree gint64 *focus = g_new0 (gint64, children->len + 1);
  g_auto(GStrv) ring_names = kring_circle_default_rings (scheme);
  g_auto(GStrv) side_names = translate (sides, G_N_ELEMENTS (sides));
  g_autoptr(GError) error = NULL;
  KringRecord *circle;

  g_return_if_fail (beginning != NULL);

  for (guint i = 0; i < children->len; i++)
    focus[i] = kring_record_get_id (children->pdata[i]);

  circle = kring_edit_begin_circle (kring_desk_get_store (desk), _(beginning->title), scheme,
                                    (const char * const *) ring_names, (const char * const *) side_names,
                                    kring_desk_get_today (desk), focus, children->len, &error);
  if (circle == NULL)
    {
      kring_desk_say_error (desk, error);
      return;
    }

  kring_desk_set_circle (desk, kring_record_get_id (circle));
  kring_desk_say (desk, _("New circle begun"), TRUE);
}
