/* kring-circle-stay.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-circle-stay.h"

#include <glib/gi18n.h>

#include "kring-edits-circle.h"
#include "kring-words.h"

typedef struct {
  GArray   *people;   /* gint64 */
  GArray   *angles;   /* gint64: where each of them stands now */
  gboolean  is_set;   /* all of them stay already */
} Staying;

static void
clear_staying (Staying *self)
{
  g_array_unref (self->people);
  g_array_unref (self->angles);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Staying, clear_staying)

static gboolean
is_staying (const KringCircleMoves *self,
            gint64                  person)
{
  return kring_record_get_int (kring_circle_moves_find (self, person), "angle") != KRING_UNSET;
}

static void
append (const KringCircleMoves *self,
        Staying                *staying,
        gint64                  person)
{
  gint64 angle;

  if (kring_circle_moves_find (self, person) == NULL
      || !kring_circle_places_get_angle (self->places, kring_record_get_id (self->circle), person, &angle))
    return;

  staying->is_set = (staying->people->len == 0 || staying->is_set) && is_staying (self, person);
  g_array_append_val (staying->people, person);
  g_array_append_val (staying->angles, angle);
}

static Staying
find (const KringCircleMoves *self,
      GArray                 *meant)
{
  Staying staying = { g_array_new (FALSE, FALSE, sizeof (gint64)), g_array_new (FALSE, FALSE, sizeof (gint64)), FALSE };
  const gint64 *people = (const gint64 *) meant->data;
  guint n = meant->len;

  if (self->places == NULL)
    return staying;
  if (n == 1 && kring_desk_is_chosen (self->desk, people[0]))
    people = kring_desk_get_chosen (self->desk, &n);
  for (guint i = 0; i < n; i++)
    append (self, &staying, people[i]);

  return staying;
}

gboolean
kring_circle_stay_is_possible (const KringCircleMoves *self,
                               GArray                 *meant)
{
  g_auto(Staying) staying = find (self, meant);

  return staying.people->len > 0;
}

gboolean
kring_circle_stay_is_set (const KringCircleMoves *self,
                          GArray                 *meant)
{
  g_auto(Staying) staying = find (self, meant);

  return staying.is_set;
}

static char *
tell (const KringCircleMoves *self,
      const Staying          *staying)
{
  guint n = staying->people->len;
  const char *name = kring_person_name (kring_share_get (kring_desk_get_share (self->desk),
                                                         g_array_index (staying->people, gint64, 0)));

  if (n == 1)
    return g_strdup_printf (staying->is_set ? _("%s may move again") : _("%s stays here"), name);
  if (staying->is_set)
    return g_strdup_printf (ngettext ("%u person may move again", "%u people may move again", n), n);

  return g_strdup_printf (ngettext ("%u person stays here", "%u people stay here", n), n);
}

static void
say (const KringCircleMoves *self,
     const char             *words)
{
  kring_desk_say (self->desk, words, TRUE);
  gtk_accessible_announce (GTK_ACCESSIBLE (self->from), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* Who stays already keeps the angle they have. */
static void
leave_out_staying (const KringCircleMoves *self,
                   Staying                *staying)
{
  for (guint i = staying->people->len; i-- > 0; )
    if (is_staying (self, g_array_index (staying->people, gint64, i)))
      {
        g_array_remove_index (staying->people, i);
        g_array_remove_index (staying->angles, i);
      }
}

void
kring_circle_stay_toggle (const KringCircleMoves *self,
                          GArray                 *meant)
{
  g_auto(Staying) staying = find (self, meant);
  g_autofree char *words = NULL;
  g_autoptr(GError) error = NULL;

  if (staying.people->len == 0 || !kring_desk_get_editable (self->desk))
    return;

  if (!staying.is_set)
    leave_out_staying (self, &staying);
  words = tell (self, &staying);
  if (kring_edit_stay (kring_desk_get_store (self->desk), self->circle, (const gint64 *) staying.people->data,
                       staying.is_set ? NULL : (const gint64 *) staying.angles->data, staying.people->len, &error))
    say (self, words);
  else
    kring_desk_say_error (self->desk, error);
}
