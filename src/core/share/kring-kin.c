/* kring-kin.c - walking the family
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-kin.h"

#include <string.h>

/* Nobody has a word for what is further away; also what ends a walk in a file that makes no sense. */
#define MAX_GENERATIONS 6

typedef enum {
  STEP_PARENT,
  STEP_CHILD,
  STEP_PARTNER,
} Step;

/* One way from one person to the next. */
typedef struct {
  gint64       to;
  Step         step;
  KringKinLine line;
  gboolean     is_ended;
  gboolean     is_quiet;   /* only for those who are nothing else: an aunt who fosters stays an aunt */
  const char  *as;
} Way;

typedef struct {
  KringShare *share;
  gint64      child;
  GHashTable *ways;    /* gint64 id -> GArray of Way */
  GHashTable *seen;    /* (person, direction) already walked on from */
  GHashTable *found;   /* gint64 id -> KringKin */
  gboolean    is_quiet;
} Walk;

typedef struct {
  KringKin kin;
  gboolean is_down;
} State;

/* What a parentage of each kind is. */
static const struct {
  const char  *kind;
  KringKinLine line;
  const char  *as;
  gboolean     is_quiet;
} parentages[] = {
  { "biological",     KRING_KIN_OWN,    NULL,       FALSE },
  { "presumed",       KRING_KIN_OWN,    "presumed", FALSE },
  { "legal",          KRING_KIN_OWN,    NULL,       FALSE },
  { "adoptive",       KRING_KIN_OWN,    "adoptive", FALSE },
  { "step",           KRING_KIN_PLUS,   NULL,       FALSE },
  { "foster",         KRING_KIN_FOSTER, NULL,       FALSE },
  { "kinship_foster", KRING_KIN_FOSTER, NULL,       TRUE },
  { "guardian",       KRING_KIN_FOSTER, "guardian", TRUE },
  { "carer",          KRING_KIN_FOSTER, "carer",    TRUE },
  { "donor",          KRING_KIN_FOSTER, "donor",    TRUE },
};

gboolean
kring_kin_is_over (KringRecord *record,
                   const char  *field)
{
  KringDate end;
  gboolean over;

  kring_record_get_date (record, field, &end);
  over = kring_date_is_dated (&end) && end.hi != KRING_DAY_OPEN_END && end.lo <= kring_day_today ();
  kring_date_clear (&end);

  return over;
}

static void
add_way (Walk   *walk,
         gint64  from,
         Way     way)
{
  GArray *ways = g_hash_table_lookup (walk->ways, &from);

  if (ways == NULL)
    {
      ways = g_array_new (FALSE, FALSE, sizeof (Way));
      g_hash_table_insert (walk->ways, g_memdup2 (&from, sizeof from), ways);
    }
  g_array_append_val (ways, way);
}

static void
add_parentages (Walk *walk)
{
  GPtrArray *rows = kring_share_list (walk->share, KRING_NOUN_PARENTAGE);

  for (guint i = 0; i < rows->len; i++)
    {
      gint64 child = kring_record_get_ref (rows->pdata[i], "child");
      gint64 parent = kring_record_get_ref (rows->pdata[i], "parent");

      for (gsize kind = 0; kind < G_N_ELEMENTS (parentages); kind++)
        if (kring_record_is (rows->pdata[i], "kind", parentages[kind].kind))
          {
            Way way = { parent, STEP_PARENT, parentages[kind].line };

            way.as = parentages[kind].as;
            way.is_quiet = parentages[kind].is_quiet;
            way.is_ended = kring_kin_is_over (rows->pdata[i], "to");
            add_way (walk, child, way);
            way.to = child;
            way.step = STEP_CHILD;
            add_way (walk, parent, way);
          }
    }
}

/* A couple that came together again is told by its last row: a row that is not over wins. */
static void
add_partnerships (Walk *walk)
{
  static const char * const over[] = { "separated", "divorced", "ended", NULL };
  GPtrArray *rows = kring_share_list (walk->share, KRING_NOUN_PARTNERSHIP);

  for (int ended = 0; ended < 2; ended++)
    for (guint i = 0; i < rows->len; i++)
      {
        KringRecord *row = rows->pdata[i];
        const char *kind = kring_record_get_text (row, "kind");
        gboolean is_widowed = g_strcmp0 (kind, "widowed") == 0;
        Way way = { 0, STEP_PARTNER, KRING_KIN_OWN };

        way.is_ended = !is_widowed && (g_strv_contains (over, kind != NULL ? kind : "") || kring_kin_is_over (row, "to"));
        if (way.is_ended != ended)
          continue;

        way.to = kring_record_get_ref (row, "b");
        add_way (walk, kring_record_get_ref (row, "a"), way);
        way.to = kring_record_get_ref (row, "a");
        add_way (walk, kring_record_get_ref (row, "b"), way);
      }
}

static GArray *
find_ways (Walk   *walk,
           gint64  person)
{
  return g_hash_table_lookup (walk->ways, &person);
}

static gboolean
is_way (const Way    *way,
        Step          step,
        KringKinLine  line)
{
  return way->step == step && way->line == line && !way->is_quiet;
}

static gboolean
has_own_parent (Walk   *walk,
                gint64  person,
                gint64  parent)
{
  GArray *ways = find_ways (walk, person);

  for (guint i = 0; ways != NULL && i < ways->len; i++)
    if (is_way (&g_array_index (ways, Way, i), STEP_PARENT, KRING_KIN_OWN) && g_array_index (ways, Way, i).to == parent)
      return TRUE;

  return FALSE;
}

/* Own parents of @person that are also (@shared) or are not own parents of @other. */
static guint
count_parents (Walk     *walk,
               gint64    person,
               gint64    other,
               gboolean  shared)
{
  GArray *ways = find_ways (walk, person);
  guint n = 0;

  for (guint i = 0; ways != NULL && i < ways->len; i++)
    if (is_way (&g_array_index (ways, Way, i), STEP_PARENT, KRING_KIN_OWN)
        && has_own_parent (walk, other, g_array_index (ways, Way, i).to) == shared)
      n++;

  return n;
}

/* Whether @person was born before the couple of @parent and @other, a year and more before it began. */
static gboolean
is_before_couple (Walk   *walk,
                  gint64  person,
                  gint64  parent,
                  gint64  other)
{
  GPtrArray *rows = kring_share_list (walk->share, KRING_NOUN_PARTNERSHIP);
  KringRecord *record = kring_share_get (walk->share, person);
  gboolean before = FALSE;

  for (guint i = 0; record != NULL && i < rows->len; i++)
    {
      gint64 a = kring_record_get_ref (rows->pdata[i], "a");
      gint64 b = kring_record_get_ref (rows->pdata[i], "b");
      KringDate birth, start;

      if (!((a == parent && b == other) || (a == other && b == parent)))
        continue;

      kring_record_get_date (record, "birth", &birth);
      kring_record_get_date (rows->pdata[i], "from", &start);
      before = kring_date_is_dated (&birth) && kring_date_is_dated (&start) && birth.hi + 10000 < start.lo;
      kring_date_clear (&birth);
      kring_date_clear (&start);
      if (!before)
        return FALSE;
    }

  return before;
}

/* One own parent in common. Half when each has another one that is known, or when one has and the other was
 * there before those two were a couple. Otherwise who is not known is not held against them. */
static gboolean
is_half (Walk   *walk,
         gint64  a,
         gint64  b)
{
  GArray *ways = find_ways (walk, count_parents (walk, a, b, FALSE) > 0 ? a : b);
  gint64 elder = count_parents (walk, a, b, FALSE) > 0 ? b : a;
  gint64 shared = 0, other = 0;

  if (count_parents (walk, a, b, TRUE) != 1)
    return FALSE;
  if (count_parents (walk, a, b, FALSE) > 0 && count_parents (walk, b, a, FALSE) > 0)
    return TRUE;

  for (guint i = 0; ways != NULL && i < ways->len; i++)
    {
      const Way *way = &g_array_index (ways, Way, i);

      if (!is_way (way, STEP_PARENT, KRING_KIN_OWN))
        continue;
      if (has_own_parent (walk, elder, way->to))
        shared = way->to;
      else
        other = way->to;
    }

  return other != 0 && is_before_couple (walk, elder, shared, other);
}

static KringSide
get_side (Walk   *walk,
          gint64  parent)
{
  KringRecord *person = kring_share_get (walk->share, parent);

  if (person == NULL)
    return KRING_SIDE_NONE;

  return kring_record_is (person, "sex", "f") ? KRING_SIDE_MOTHER
         : kring_record_is (person, "sex", "m") ? KRING_SIDE_FATHER : KRING_SIDE_NONE;
}

/* A step-parent stands at the side of the parent they are or were with. */
static KringSide
get_plus_side (Walk   *walk,
               gint64  person)
{
  GArray *ways = find_ways (walk, person);
  KringSide sides = KRING_SIDE_NONE;

  for (guint i = 0; ways != NULL && i < ways->len; i++)
    if (g_array_index (ways, Way, i).step == STEP_PARTNER
        && has_own_parent (walk, walk->child, g_array_index (ways, Way, i).to))
      sides |= get_side (walk, g_array_index (ways, Way, i).to);

  return sides;
}

/* Where @way leads from @from; FALSE when nobody would call that family. */
static gboolean
take (Walk        *walk,
      const State *from,
      const Way   *way,
      State       *to)
{
  gboolean is_start = from->kin.person == walk->child;

  *to = *from;
  to->kin.person = way->to;
  to->kin.line = MAX (from->kin.line, way->line);
  to->kin.as = is_start ? way->as : NULL;
  to->kin.is_ended = way->is_ended && is_start && way->line != KRING_KIN_OWN;

  /* of who was a foster or step-parent once, the children stay; the rest of their family does not */
  if (from->kin.is_ended && way->step != STEP_CHILD)
    return FALSE;

  switch (way->step)
    {
    case STEP_PARENT:
      if (from->is_down || (way->is_ended && !is_start && way->line != KRING_KIN_OWN))
        return FALSE;
      to->kin.up++;
      if (is_start && way->as == NULL && way->line == KRING_KIN_PLUS)
        to->kin.sides = get_plus_side (walk, way->to);
      else if (is_start && way->line == KRING_KIN_OWN)
        to->kin.sides = get_side (walk, way->to);
      break;

    case STEP_CHILD:
      to->is_down = TRUE;
      to->kin.down++;
      break;

    case STEP_PARTNER:
    default:
      to->kin.couple = is_start ? KRING_KIN_OF_PARTNER : KRING_KIN_PARTNER_OF;
      to->kin.is_ended = way->is_ended;
      to->kin.partner = from->kin.person;
      return from->kin.couple == KRING_KIN_NO_COUPLE;
    }

  return to->kin.up <= MAX_GENERATIONS && to->kin.down <= MAX_GENERATIONS;
}

/* Whether the walk goes on from here, and as what. */
static gboolean
continue_from (State *state)
{
  static const char * const alone[] = { "guardian", "carer", "donor", NULL };
  KringKin *kin = &state->kin;

  if (kin->as != NULL && g_strv_contains (alone, kin->as))
    return FALSE;
  if (kin->couple == KRING_KIN_NO_COUPLE)
    return TRUE;
  if (kin->is_ended)
    return FALSE;
  if (kin->couple == KRING_KIN_OF_PARTNER)
    return TRUE;
  if (kin->up != 1 || kin->down != 0 || kin->line != KRING_KIN_OWN)
    return FALSE;

  /* a parent's partner: their children and parents are plus-family */
  kin->couple = KRING_KIN_NO_COUPLE;
  kin->line = KRING_KIN_PLUS;
  return TRUE;
}

static void
mark_sibling (Walk     *walk,
              KringKin *kin)
{
  KringRecord *people[] = { kring_share_get (walk->share, walk->child), kring_share_get (walk->share, kin->person) };
  const char *fields[] = { "birth", "due" };

  if (kin->up != 1 || kin->down != 1 || kin->line != KRING_KIN_OWN || kin->couple != KRING_KIN_NO_COUPLE)
    return;

  if (is_half (walk, walk->child, kin->person))
    {
      kin->line = KRING_KIN_HALF;
      return;
    }

  for (gsize i = 0; people[0] != NULL && people[1] != NULL && i < G_N_ELEMENTS (fields); i++)
    {
      KringDate a, b;

      kring_record_get_date (people[0], fields[i], &a);
      kring_record_get_date (people[1], fields[i], &b);
      if (a.edtf != NULL && b.edtf != NULL && a.lo == a.hi && b.lo == b.hi
          && ABS (kring_day_to_number (a.lo) - kring_day_to_number (b.lo)) <= 1)
        kin->as = "twin";
      kring_date_clear (&a);
      kring_date_clear (&b);
    }
}

static void
keep (Walk     *walk,
      KringKin  kin)
{
  KringKin *known = g_hash_table_lookup (walk->found, &kin.person);

  if (kin.person == walk->child || kring_share_get (walk->share, kin.person) == NULL)
    return;

  if (known == NULL)
    {
      mark_sibling (walk, &kin);
      known = g_memdup2 (&kin, sizeof kin);
      g_hash_table_insert (walk->found, &known->person, known);
    }
  else if (known->up == kin.up && known->down == kin.down && known->couple == kin.couple && !walk->is_quiet)
    {
      known->sides |= kin.sides;
    }
}

static int
compare_states (gconstpointer a,
                gconstpointer b)
{
  const KringKin *first = &((const State *) a)->kin;
  const KringKin *second = &((const State *) b)->kin;
  int orders[] = {
    (int) first->couple - (int) second->couple,
    (int) first->line - (int) second->line,
    first->is_ended - second->is_ended,
    (first->as != NULL) - (second->as != NULL),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (orders); i++)
    if (orders[i] != 0)
      return orders[i];

  return 0;
}

/* Each person is walked on from once upwards and once downwards, the nearest relation first. */
static gboolean
see (Walk        *walk,
     const State *state)
{
  gboolean is_in_law = state->kin.couple == KRING_KIN_OF_PARTNER;
  g_autofree char *up = g_strdup_printf ("%" G_GINT64_FORMAT " %d", state->kin.person, is_in_law);
  g_autofree char *here = g_strdup_printf ("%s %d", up, state->is_down);

  if (g_hash_table_contains (walk->seen, here) || (state->is_down && g_hash_table_contains (walk->seen, up)))
    return FALSE;

  if (!state->is_down)
    g_hash_table_add (walk->seen, g_steal_pointer (&up));
  return g_hash_table_add (walk->seen, g_steal_pointer (&here));
}

static void
walk_from (Walk *walk)
{
  g_autoptr(GArray) states = g_array_new (FALSE, FALSE, sizeof (State));
  State start = { { .person = walk->child }, FALSE };

  g_hash_table_remove_all (walk->seen);
  g_array_append_val (states, start);

  while (states->len > 0)
    {
      g_autoptr(GArray) next = g_array_new (FALSE, FALSE, sizeof (State));

      g_array_sort (states, compare_states);
      for (guint i = 0; i < states->len; i++)
        {
          State state = g_array_index (states, State, i);
          GArray *ways = find_ways (walk, state.kin.person);

          keep (walk, state.kin);
          if (!continue_from (&state) || !see (walk, &state))
            continue;

          for (guint j = 0; ways != NULL && j < ways->len; j++)
            {
              const Way *way = &g_array_index (ways, Way, j);
              State to;

              if ((walk->is_quiet || !way->is_quiet) && way->to != walk->child && take (walk, &state, way, &to))
                g_array_append_val (next, to);
            }
        }

      g_array_unref (g_steal_pointer (&states));
      states = g_steal_pointer (&next);
    }
}

/* Adopted by two, or the birth parent stepped back: the child's mama and papa are those who adopted. */
static void
mark_birth_parents (Walk *walk)
{
  GArray *ways = find_ways (walk, walk->child);
  guint n_adoptive = 0;

  for (guint i = 0; ways != NULL && i < ways->len; i++)
    if (g_strcmp0 (g_array_index (ways, Way, i).as, "adoptive") == 0 && g_array_index (ways, Way, i).step == STEP_PARENT)
      n_adoptive++;

  for (guint i = 0; n_adoptive > 0 && i < ways->len; i++)
    {
      const Way *way = &g_array_index (ways, Way, i);
      KringKin *kin = g_hash_table_lookup (walk->found, &way->to);

      if (kin != NULL && kin->as == NULL && is_way (way, STEP_PARENT, KRING_KIN_OWN) && (n_adoptive > 1 || way->is_ended))
        kin->as = "birth";
    }
}

GHashTable *
kring_kin_find (KringShare *share,
                gint64      child)
{
  Walk walk = { share, child };

  walk.ways = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_array_unref);
  walk.seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  walk.found = g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, g_free);

  add_parentages (&walk);
  add_partnerships (&walk);
  walk_from (&walk);
  walk.is_quiet = TRUE;
  walk_from (&walk);
  mark_birth_parents (&walk);

  g_hash_table_unref (walk.ways);
  g_hash_table_unref (walk.seen);
  return walk.found;
}
