/* kring-circle-changes.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-changes.h"

#include <glib/gi18n.h>

#include "kring-circle-sides.h"
#include "kring-circle-words.h"

/* In the order in which they are told. */
static const KringCircleChangeKind told[] = {
  KRING_CIRCLE_NEARER, KRING_CIRCLE_FURTHER, KRING_CIRCLE_OTHER_SIDE, KRING_CIRCLE_GONE, KRING_CIRCLE_NEW,
};

static int
get_day (KringRecord *circle)
{
  g_auto(KringDate) date = KRING_DATE_INIT;

  return kring_record_get_date (circle, "date", &date) && kring_date_is_dated (&date) ? date.lo : 0;
}

gboolean
kring_circle_is_older (KringRecord *circle,
                       KringRecord *other)
{
  int day = get_day (circle), other_day = get_day (other);

  return day != other_day ? day < other_day : kring_record_get_id (circle) < kring_record_get_id (other);
}

gboolean
kring_circle_is_comparable (KringRecord *circle,
                            KringRecord *other)
{
  return circle != NULL && other != NULL && circle != other
         && kring_record_get_noun (other) == KRING_NOUN_CIRCLE
         && g_strcmp0 (kring_record_get_text (circle, "scheme"), kring_record_get_text (other, "scheme")) == 0;
}

static int
compare_circles (gconstpointer a,
                 gconstpointer b)
{
  return kring_circle_is_older (*(KringRecord **) a, *(KringRecord **) b) ? 1 : -1;
}

GPtrArray *
kring_circle_list_comparable (KringShare  *share,
                              KringRecord *circle)
{
  GPtrArray *circles = kring_share_list (share, KRING_NOUN_CIRCLE);
  GPtrArray *others = g_ptr_array_new ();

  for (guint i = 0; i < circles->len; i++)
    if (kring_circle_is_comparable (circle, circles->pdata[i]))
      g_ptr_array_add (others, circles->pdata[i]);
  g_ptr_array_sort (others, compare_circles);

  return others;
}

/* The ring of the newer circle that is ring @ring of the older one. */
static int
map_ring (const KringCircleChanges *self,
          int                       ring)
{
  const KringCircleModel *newer = self->newer;

  if (ring == 0)
    return 0;
  if (ring > self->older->n_rings)
    return newer->n_rings + 1;

  for (int i = 0; i < newer->n_rings; i++)
    if (g_str_equal (newer->rings[i], self->older->rings[ring - 1]))
      return i + 1;

  return MIN (ring, newer->n_rings);
}

static const KringCircleStand *
find_stand (const KringCircleModel *model,
            KringRecord            *person)
{
  for (guint i = 0; i < model->stands->len; i++)
    if (((KringCircleStand *) model->stands->pdata[i])->person == person)
      return model->stands->pdata[i];

  return NULL;
}

/* Who stands in the middle stands there by themselves: that is no news, and neither is it nearer or further away than where
 * they stand in the circle of somebody else. */
static void
add_change (KringCircleChanges     *self,
            const KringCircleStand *older,
            const KringCircleStand *newer)
{
  KringCircleChange *change = g_new0 (KringCircleChange, 1);
  const KringCircleSide *side = older != NULL ? kring_circle_model_get_side (self->older, older) : NULL;

  change->older = older;
  change->newer = newer;
  change->ring = older != NULL ? map_ring (self, older->ring) : 0;
  change->side = side != NULL ? kring_circle_sides_find (self->newer->sides, side->label) : -1;

  if (newer == NULL)
    change->kind = KRING_CIRCLE_GONE;
  else if (older == NULL)
    change->kind = newer->ring > 0 ? KRING_CIRCLE_NEW : KRING_CIRCLE_SAME;
  else if (self->is_of_others && (newer->ring == 0 || older->ring == 0))
    change->kind = KRING_CIRCLE_SAME;
  else if (newer->ring != change->ring)
    change->kind = newer->ring < change->ring ? KRING_CIRCLE_NEARER : KRING_CIRCLE_FURTHER;
  else if (newer->ring > 0 && newer->side != change->side && change->side >= 0)
    change->kind = KRING_CIRCLE_OTHER_SIDE;
  g_ptr_array_add (self->changes, change);
}

/* Whether one of those in the middle of @model stands in the middle of @other too. */
static gboolean
has_same_middle (const KringCircleModel *model,
                 const KringCircleModel *other)
{
  gboolean is_any = FALSE;

  for (guint i = 0; i < model->stands->len; i++)
    {
      const KringCircleStand *stand = model->stands->pdata[i];
      const KringCircleStand *there = stand->ring == 0 ? find_stand (other, stand->person) : NULL;

      is_any = is_any || stand->ring == 0;
      if (there != NULL && there->ring == 0)
        return TRUE;
    }

  return !is_any;
}

KringCircleChanges *
kring_circle_changes_new (KringShare *share,
                          gint64      older,
                          gint64      newer)
{
  KringCircleChanges *self = g_new0 (KringCircleChanges, 1);

  self->older = kring_circle_model_new (share, older, 0);
  self->newer = kring_circle_model_new (share, newer, 0);
  self->changes = g_ptr_array_new_with_free_func (g_free);
  self->is_of_others = !has_same_middle (self->older, self->newer);

  for (guint i = 0; i < self->newer->stands->len; i++)
    {
      const KringCircleStand *stand = self->newer->stands->pdata[i];

      add_change (self, find_stand (self->older, stand->person), stand);
    }
  for (guint i = 0; i < self->older->stands->len; i++)
    {
      const KringCircleStand *stand = self->older->stands->pdata[i];

      if (stand->ring > 0 && find_stand (self->newer, stand->person) == NULL)
        add_change (self, stand, NULL);
    }

  return self;
}

void
kring_circle_changes_free (KringCircleChanges *self)
{
  kring_circle_model_free (self->older);
  kring_circle_model_free (self->newer);
  g_ptr_array_unref (self->changes);
  g_free (self);
}

static KringRecord *
get_person (const KringCircleChange *change)
{
  return change->newer != NULL ? change->newer->person : change->older->person;
}

const KringCircleChange *
kring_circle_changes_find (const KringCircleChanges *self,
                           gint64                    person)
{
  for (guint i = 0; i < self->changes->len; i++)
    if (kring_record_get_id (get_person (self->changes->pdata[i])) == person)
      return self->changes->pdata[i];

  return NULL;
}

static gboolean
is_informed (const KringCircleChanges *self)
{
  return self->newer->circle != NULL && kring_record_is (self->newer->circle, "scheme", "informed");
}

/* Of the circles of two people nobody is new or gone. */
static char *
write_others (KringCircleChangeKind kind,
              guint                 n)
{
  const char * const formats[KRING_CIRCLE_N_CHANGES] = {
    [KRING_CIRCLE_NEARER] = ngettext ("%u nearer here", "%u nearer here", n),
    [KRING_CIRCLE_FURTHER] = ngettext ("%u further away here", "%u further away here", n),
    [KRING_CIRCLE_OTHER_SIDE] = ngettext ("%u on another side", "%u on another side", n),
    /* Translators: people who stand only in this circle, not in the one beside it */
    [KRING_CIRCLE_NEW] = ngettext ("%u only here", "%u only here", n),
    /* Translators: people who stand only in the other circle */
    [KRING_CIRCLE_GONE] = ngettext ("%u only in the other", "%u only in the other", n),
  };

  return g_strdup_printf (formats[kind], n);
}

/* In a circle of who knows what, nearer is to know more. */
static char *
write_count (const KringCircleChanges *self,
             KringCircleChangeKind     kind,
             guint                     n)
{
  gboolean is_known = is_informed (self);
  const char * const formats[KRING_CIRCLE_N_CHANGES] = {
    [KRING_CIRCLE_NEARER] = is_known ? ngettext ("%u knows more", "%u know more", n)
                                     : ngettext ("%u nearer", "%u nearer", n),
    [KRING_CIRCLE_FURTHER] = is_known ? ngettext ("%u knows less", "%u know less", n)
                                      : ngettext ("%u further away", "%u further away", n),
    [KRING_CIRCLE_OTHER_SIDE] = ngettext ("%u on another side", "%u on another side", n),
    /* Translators: people who are new in the circle */
    [KRING_CIRCLE_NEW] = ngettext ("%u new", "%u new", n),
    /* Translators: people who are no longer in the circle */
    [KRING_CIRCLE_GONE] = ngettext ("%u gone", "%u gone", n),
  };

  return g_strdup_printf (formats[kind], n);
}

/* "3 dichterbij", with their @names when asked. NULL: there are none. */
static char *
count_kind (const KringCircleChanges *self,
            KringCircleChangeKind     kind,
            GPtrArray                *names)
{
  guint n = 0;

  for (guint i = 0; i < self->changes->len; i++)
    {
      const KringCircleChange *change = self->changes->pdata[i];

      if (change->kind != kind)
        continue;
      n++;
      if (names != NULL)
        g_ptr_array_add (names, (char *) kring_person_name (get_person (change)));
    }

  if (n == 0)
    return NULL;

  return self->is_of_others ? write_others (kind, n) : write_count (self, kind, n);
}

char *
kring_circle_changes_to_summary (const KringCircleChanges *self)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) parts = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (told); i++)
    {
      char *part = count_kind (self, told[i], NULL);

      if (part != NULL)
        g_strv_builder_take (builder, part);
    }
  parts = g_strv_builder_end (builder);

  return parts[0] != NULL ? g_strjoinv (", ", parts) : g_strdup (_("everybody stands where they stood"));
}

char **
kring_circle_changes_to_lines (const KringCircleChanges *self)
{
  g_autoptr(GStrvBuilder) lines = g_strv_builder_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (told); i++)
    {
      g_autoptr(GPtrArray) names = g_ptr_array_new ();
      g_autofree char *part = count_kind (self, told[i], names);
      g_autofree char *who = NULL;

      if (part == NULL)
        continue;
      g_ptr_array_add (names, NULL);
      who = kring_words_join ((const char * const *) names->pdata, kring_language_get ());
      g_strv_builder_take (lines, g_strdup_printf ("%s: %s", part, who));
    }

  return g_strv_builder_end (lines);
}

char *
kring_circle_changes_to_title (const KringCircleChanges *self)
{
  g_autofree char *older = NULL;

  if (self->older->circle == NULL)
    return g_strdup (_("There is no circle yet"));

  older = kring_circle_name_words (self->older);
  /* Translators: a circle and its date: "Compared with Circle of Amina, 20 January 2024" */
  return g_strdup_printf (_("Compared with %s"), older);
}

char *
kring_circle_change_to_words (const KringCircleChanges *self,
                              const KringCircleChange  *change)
{
  g_autofree char *place = NULL;

  if (change->kind == KRING_CIRCLE_SAME)
    return NULL;
  if (change->kind == KRING_CIRCLE_NEW)
    return g_strdup (self->is_of_others ? _("only in this circle") : _("new in the circle"));

  place = kring_circle_place_words (self->older, change->older);
  if (self->is_of_others)
    /* Translators: where somebody stands in the other circle: "in the other circle: ring “close”, mother's side" */
    return g_strdup_printf (_("in the other circle: %s"), place);
  if (change->kind == KRING_CIRCLE_GONE)
    /* Translators: where somebody stood: "no longer in the circle; then: ring “close”, mother's side" */
    return g_strdup_printf (_("no longer in the circle; then: %s"), place);

  return change->kind == KRING_CIRCLE_OTHER_SIDE
         /* Translators: where somebody stood: "on another side; then: ring “close”, mother's side" */
         ? g_strdup_printf (_("on another side; then: %s"), place)
         : change->kind == KRING_CIRCLE_NEARER
         /* Translators: where somebody stood: "nearer now; then: ring “close”, mother's side" */
         ? g_strdup_printf (_("nearer now; then: %s"), place)
         : g_strdup_printf (_("further away now; then: %s"), place);
}
