/* kring-circle-model.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-model.h"

#include <glib/gi18n.h>

#include "kring-circle-rings.h"
#include "kring-circle-sides.h"
#include "kring-date-words.h"
#include "kring-kinds.h"
#include "kring-kinship.h"
#include "kring-timeline-words.h"

/* Where somebody is some of the time, but does not live. */
static const char * const passing_stays[] = { "weekend", "foster_support", "hospital", "runaway", "unknown" };

static void
free_stand (gpointer data)
{
  KringCircleStand *stand = data;

  g_free (stand->role);
  g_free (stand->dates);
  g_free (stand);
}

static int
get_day (KringRecord *record,
         const char  *field)
{
  KringDate date;
  int day = 0;

  if (kring_record_get_date (record, field, &date) && kring_date_is_dated (&date))
    day = date.hi != KRING_DAY_OPEN_END ? date.hi : date.lo;
  kring_date_clear (&date);

  return day;
}

#define OPEN ((gint64) KRING_DAY_OPEN_END + 1)   /* more than any day */

KringRecord *
kring_circle_find_current (KringShare *share)
{
  GPtrArray *circles = kring_share_list (share, KRING_NOUN_CIRCLE);
  KringRecord *best = NULL;
  gint64 best_day = -1;

  for (guint i = 0; i < circles->len; i++)
    {
      KringRecord *circle = circles->pdata[i];
      gboolean is_current = kring_record_is (circle, "status", "current");
      gboolean is_close = kring_record_is (circle, "scheme", "closeness");
      gint64 day = get_day (circle, "date") + (is_current ? 2 * OPEN : 0) + (is_close ? OPEN : 0);

      if (day > best_day)
        {
          best = circle;
          best_day = day;
        }
    }

  return best;
}

static gboolean
has_same_middle (KringShare  *share,
                 KringRecord *a,
                 KringRecord *b)
{
  g_autoptr(GPtrArray) first = kring_share_people (share, a, "focus"), second = kring_share_people (share, b, "focus");

  for (guint i = 0; i < first->len; i++)
    if (!g_ptr_array_find (second, first->pdata[i], NULL))
      return FALSE;

  return first->len == second->len;
}

KringRecord *
kring_circle_find_before (KringShare  *share,
                          KringRecord *circle)
{
  GPtrArray *circles = kring_share_list (share, KRING_NOUN_CIRCLE);
  KringRecord *last = NULL;

  for (guint i = 0; i < circles->len; i++)
    {
      KringRecord *other = circles->pdata[i];
      int day = get_day (other, "date");

      if (day != 0 && day < get_day (circle, "date") && (last == NULL || day > get_day (last, "date"))
          && kring_record_is (other, "scheme", kring_record_get_text (circle, "scheme"))
          && has_same_middle (share, circle, other))
        last = other;
    }

  return last;
}

KringRecord *
kring_circle_find_informed (KringShare *share)
{
  GPtrArray *circles = kring_share_list (share, KRING_NOUN_CIRCLE);
  KringRecord *best = NULL;
  gint64 best_day = -1;

  for (guint i = 0; i < circles->len; i++)
    {
      KringRecord *circle = circles->pdata[i];
      gint64 day = get_day (circle, "date") + (kring_record_is (circle, "status", "current") ? OPEN : 0);

      if (!kring_record_is (circle, "scheme", "informed") || day <= best_day)
        continue;
      best = circle;
      best_day = day;
    }

  return best;
}

static gboolean
contains (GPtrArray   *people,
          KringRecord *person)
{
  return g_ptr_array_find (people, person, NULL);
}

static KringCircleStand *
add_stand (KringCircleModel *self,
           KringRecord      *person,
           KringRecord      *placement,
           int               ring)
{
  KringCircleStand *stand = g_new0 (KringCircleStand, 1);

  stand->person = person;
  stand->placement = placement;
  stand->ring = ring;
  stand->side = -1;
  g_ptr_array_add (self->stands, stand);

  return stand;
}

/* The placement of @person, the first when there are several. */
static KringRecord *
find_placement (KringShare  *share,
                GPtrArray   *placements,
                KringRecord *person)
{
  for (guint i = 0; i < placements->len; i++)
    if (kring_share_follow (share, placements->pdata[i], "person") == person)
      return placements->pdata[i];

  return NULL;
}

/* In the middle are the children the circle is about. Grown-ups it is also about stand there only when they have
 * no place of their own. */
static void
add_middle (KringCircleModel *self,
            GPtrArray        *placements)
{
  g_autoptr(GPtrArray) children = kring_share_children (self->share);
  g_autoptr(GPtrArray) focus = self->circle != NULL ? kring_share_people (self->share, self->circle, "focus") : NULL;
  GPtrArray *people = focus != NULL && focus->len > 0 ? focus : children;
  gboolean has_child = FALSE;

  for (guint i = 0; i < people->len; i++)
    has_child = has_child || contains (children, people->pdata[i]);

  for (guint i = 0; i < people->len; i++)
    {
      KringRecord *placement = find_placement (self->share, placements, people->pdata[i]);

      if (!has_child || placement == NULL || contains (children, people->pdata[i]))
        add_stand (self, people->pdata[i], placement, 0);
    }
}

static gboolean
has_stand (KringCircleModel *self,
           KringRecord      *person)
{
  for (guint i = 0; i < self->stands->len; i++)
    if (((KringCircleStand *) self->stands->pdata[i])->person == person)
      return TRUE;

  return FALSE;
}

static int
get_ring (KringCircleModel *self,
          KringRecord      *placement,
          const char       *field)
{
  gint64 ring = kring_record_get_int (placement, field);

  return ring == KRING_UNSET ? 0 : (int) CLAMP (ring, 1, self->n_rings);
}

static void
add_ring_people (KringCircleModel *self,
                 GPtrArray        *placements)
{
  for (guint i = 0; i < placements->len; i++)
    {
      KringRecord *placement = placements->pdata[i];
      KringRecord *person = kring_share_follow (self->share, placement, "person");
      KringCircleStand *stand;
      int ring = get_ring (self, placement, "ring");

      if (person == NULL || has_stand (self, person))
        continue;

      stand = add_stand (self, person, placement, ring > 0 ? ring : self->n_rings);
      if (kring_record_get_flag (placement, "outside"))
        stand->ring = self->n_rings + 1;
      stand->side = kring_circle_sides_find (self->sides, kring_record_get_text (placement, "sector"));
      stand->wish = get_ring (self, placement, "wish_ring");
      if (stand->wish >= stand->ring)
        stand->wish = 0;
    }
}

static gboolean
is_passing (KringRecord *stay)
{
  for (gsize i = 0; i < G_N_ELEMENTS (passing_stays); i++)
    if (kring_record_is (stay, "kind", passing_stays[i]))
      return TRUE;

  return FALSE;
}

static gboolean
is_during (KringRecord *stay,
           int          day)
{
  KringDate from, to;
  gboolean is_begun, is_over;

  kring_record_get_date (stay, "from", &from);
  kring_record_get_date (stay, "to", &to);
  is_begun = !kring_date_is_dated (&from) || from.lo <= day;
  is_over = kring_date_is_dated (&to) && to.hi <= day;
  kring_date_clear (&from);
  kring_date_clear (&to);

  return is_begun && !is_over;
}

static gboolean
lives_at (KringCircleModel *self,
          GPtrArray        *stays,
          KringRecord      *person,
          gint64            place)
{
  for (guint i = 0; i < stays->len; i++)
    if (kring_record_get_ref (stays->pdata[i], "person") == kring_record_get_id (person)
        && kring_record_get_ref (stays->pdata[i], "place") == place
        && !is_passing (stays->pdata[i]) && is_during (stays->pdata[i], self->day))
      return TRUE;

  return FALSE;
}

/* With how many of the same ring and side somebody lives at @place. */
static guint
count_mates (KringCircleModel       *self,
             GPtrArray              *stays,
             const KringCircleStand *stand,
             gint64                  place)
{
  guint n = 0;

  for (guint i = 0; i < self->stands->len; i++)
    {
      KringCircleStand *other = self->stands->pdata[i];

      n += other != stand && other->ring == stand->ring && other->side == stand->side
           && lives_at (self, stays, other->person, place);
    }

  return n;
}

/* Where everybody lives. Who is in two houses by turns counts for the one whose people stand beside them. */
static void
find_households (KringCircleModel *self)
{
  GPtrArray *stays = kring_share_list (self->share, KRING_NOUN_STAY);

  for (guint i = 0; i < self->stands->len; i++)
    {
      KringCircleStand *stand = self->stands->pdata[i];
      guint most = 0;

      for (guint j = 0; j < stays->len; j++)
        {
          gint64 place = kring_record_get_ref (stays->pdata[j], "place");
          guint n;

          if (place == 0 || kring_record_get_ref (stays->pdata[j], "person") != kring_record_get_id (stand->person)
              || !lives_at (self, stays, stand->person, place))
            continue;
          n = count_mates (self, stays, stand, place) + 1;
          if (n <= most)
            continue;
          most = n;
          stand->household = place;
        }
    }
}

/* What does not come from a child's family: what somebody does, or which animal it is. */
static const char *
get_other_role (KringRecord *person)
{
  const char *label = kring_record_get_text (person, "label");
  const char *function = kring_record_get_text (person, "function");

  if (function != NULL)
    return function;

  return label != NULL && !g_str_equal (label, kring_person_name (person)) ? label : NULL;
}

static char *
create_age (KringRecord *person,
            int          day)
{
  KringDate on;
  char *age;

  kring_date_from_day (&on, day);
  age = kring_person_age_to_words (person, &on);
  kring_date_clear (&on);

  return age;
}

static void
find_roles (KringCircleModel *self)
{
  KringLanguage language = kring_language_get ();
  g_autoptr(GHashTable) family_labels = NULL;
  g_autoptr(KringKinship) kinship = NULL;
  KringCircleStand *first = self->stands->len > 0 ? self->stands->pdata[0] : NULL;
  gint64 child = first != NULL && first->ring == 0 ? kring_record_get_id (first->person) : 0;
  gboolean is_alone = self->stands->len < 2 || ((KringCircleStand *) self->stands->pdata[1])->ring > 0;

  if (is_alone && child != 0)
    kinship = kring_kinship_new (self->share, child);
  else
    family_labels = kring_kinship_family_labels (self->share, language);

  for (guint i = 0; i < self->stands->len; i++)
    {
      KringCircleStand *stand = self->stands->pdata[i];
      gint64 person = kring_record_get_id (stand->person);

      if (stand->ring == 0)
        {
          stand->role = create_age (stand->person, self->day);
          continue;
        }
      stand->role = kinship != NULL
                    ? kring_kinship_get_label (kinship, person, language)
                    : g_strdup (g_hash_table_lookup (family_labels, &person));
      if (stand->role == NULL)
        stand->role = g_strdup (get_other_role (stand->person));
      if (g_strcmp0 (stand->role, kring_person_name (stand->person)) == 0)
        g_clear_pointer (&stand->role, g_free);
    }
}

/* Whether somebody who is @kind (tie_kind) to a child is family of theirs, as with a parentage of that kind. */
static gboolean
is_kind_of_kin (const char *kind)
{
  static const char * const strangers[] = { "partner", "ex_partner", "in_law", "respite_family", NULL };
  static const char * const groups[] = { "kin", "blended", "foster", NULL };
  const char *group = kind != NULL ? kring_kinds_group ("tie_kind", kind) : NULL;

  return group != NULL && g_strv_contains (groups, group) && !g_strv_contains (strangers, kind);
}

static gboolean
is_in_middle (KringCircleModel *self,
              gint64            person)
{
  for (guint i = 0; i < self->stands->len; i++)
    {
      KringCircleStand *stand = self->stands->pdata[i];

      if (stand->ring > 0)
        break;
      if (kring_record_get_id (stand->person) == person)
        return TRUE;
    }

  return FALSE;
}

/* Who was told to be family, whether or not anything is known of parentage. */
static void
find_told_kin (KringCircleModel *self)
{
  GPtrArray *ties = kring_share_list (self->share, KRING_NOUN_TIE);
  g_autoptr(GHashTable) told = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < ties->len; i++)
    if (is_kind_of_kin (kring_record_get_text (ties->pdata[i], "kind"))
        && is_in_middle (self, kring_record_get_ref (ties->pdata[i], "to")))
      g_hash_table_add (told, kring_share_follow (self->share, ties->pdata[i], "from"));

  for (guint i = 0; i < self->stands->len; i++)
    {
      KringCircleStand *stand = self->stands->pdata[i];

      stand->is_kin = stand->is_kin || g_hash_table_contains (told, stand->person);
    }
}

static void
find_kin (KringCircleModel *self)
{
  for (guint i = 0; i < self->stands->len; i++)
    {
      KringCircleStand *child = self->stands->pdata[i];
      g_autoptr(GHashTable) kin = NULL;

      if (child->ring > 0)
        break;
      child->is_kin = TRUE;
      kin = kring_kin_find (self->share, kring_record_get_id (child->person));
      for (guint j = 0; j < self->stands->len; j++)
        {
          KringCircleStand *stand = self->stands->pdata[j];
          gint64 person = kring_record_get_id (stand->person);

          stand->is_kin = stand->is_kin || g_hash_table_contains (kin, &person);
        }
    }
}

static char *
get_year (KringRecord *person,
          const char  *field)
{
  KringDate date;
  char *year = NULL;

  if (kring_record_get_date (person, field, &date) && kring_date_is_dated (&date) && date.lo / 10000 == date.hi / 10000)
    year = g_strdup_printf ("%d", date.lo / 10000);
  kring_date_clear (&date);

  return year;
}

static char *
create_dates (KringRecord *person)
{
  g_autofree char *birth = get_year (person, "birth");
  g_autofree char *death = get_year (person, "death");

  if (kring_record_is (person, "life", "expected"))
    {
      KringDate due;
      g_autofree char *words = NULL;

      if (kring_record_get_date (person, "due", &due))
        words = kring_date_to_words (&due, kring_language_get ());
      kring_date_clear (&due);

      return words != NULL ? g_strdup_printf (_("expected %s"), words) : g_strdup (_("not born yet"));
    }
  if (!kring_record_is (person, "life", "deceased"))
    return NULL;

  if (birth != NULL && death != NULL)
    return g_strdup_printf ("%s – † %s", birth, death);

  return death != NULL ? g_strdup_printf ("† %s", death) : g_strdup ("†");
}

static void
find_dates (KringCircleModel *self)
{
  for (guint i = 0; i < self->stands->len; i++)
    {
      KringCircleStand *stand = self->stands->pdata[i];

      stand->dates = create_dates (stand->person);
    }
}

static int
find_day (KringCircleModel *self,
          int               moment)
{
  KringRecord *family = kring_share_get_family (self->share);
  int day = moment;

  if (!kring_day_is_valid (day) && self->circle != NULL)
    day = get_day (self->circle, "date");
  if (!kring_day_is_valid (day) && family != NULL)
    day = get_day (family, "as_of");

  return kring_day_is_valid (day) ? day : kring_day_today ();
}

KringCircleModel *
kring_circle_model_new (KringShare *share,
                        gint64      circle,
                        int         moment)
{
  KringCircleModel *self = g_new0 (KringCircleModel, 1);
  g_autoptr(GPtrArray) none = g_ptr_array_new ();
  GPtrArray *placements = none;
  KringRecord *asked = circle != 0 ? kring_share_get (share, circle) : NULL;

  self->share = g_object_ref (share);
  self->circle = asked != NULL && kring_record_get_noun (asked) == KRING_NOUN_CIRCLE
                 ? asked : circle == 0 ? kring_circle_find_current (share) : NULL;
  self->day = find_day (self, moment);
  self->stands = g_ptr_array_new_with_free_func (free_stand);
  self->rings = kring_circle_rings (self->circle);
  self->n_rings = (int) g_strv_length (self->rings);

  if (self->circle != NULL)
    placements = kring_share_parts (share, self->circle, KRING_NOUN_PLACEMENT);
  self->sides = self->circle != NULL ? kring_circle_sides_new (self->circle, placements) : g_ptr_array_new ();
  add_middle (self, placements);
  add_ring_people (self, placements);

  find_households (self);
  find_roles (self);
  find_kin (self);
  find_told_kin (self);
  find_dates (self);

  return self;
}

void
kring_circle_model_free (KringCircleModel *self)
{
  g_object_unref (self->share);
  g_strfreev (self->rings);
  g_ptr_array_unref (self->sides);
  g_ptr_array_unref (self->stands);
  g_free (self);
}

const KringCircleSide *
kring_circle_model_get_side (const KringCircleModel *self,
                             const KringCircleStand *stand)
{
  return stand->side >= 0 ? self->sides->pdata[stand->side] : NULL;
}
