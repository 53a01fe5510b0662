/* kring-kinship.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-kinship.h"

#include "kring-kinds.h"

/* How much a label says, the closest first; family comes before all of these with its distance. */
typedef enum {
  RANK_SAID       = 0,
  RANK_TIE        = 100,
  RANK_OF_NEAR = 200,   /* "oma van Amina en Ilyas" */
  RANK_FORMER     = 300,   /* "vroegere partner van mama" */
  RANK_OF_KIN     = 400,   /* "buurvrouw van mama" */
  RANK_WORK       = 500,
  RANK_NONE       = 600,
} Rank;

/* A brother, sister or child, and who is family of theirs. */
typedef struct {
  KringRecord *person;   /* borrowed */
  GHashTable  *kin;
} Near;

struct _KringKinship
{
  KringShare *share;
  gint64      child;
  GHashTable *kin;        /* id -> KringKin */
  GHashTable *ties;       /* id -> GPtrArray of ties from that person, in order */
  GArray     *near;   /* of Near; NULL: not asked for yet */
};

static void
near_clear (gpointer data)
{
  g_hash_table_unref (((Near *) data)->kin);
}

static void
add_ties (KringKinship *self)
{
  GPtrArray *rows = kring_share_list (self->share, KRING_NOUN_TIE);

  for (guint i = 0; i < rows->len; i++)
    {
      gint64 from = kring_record_get_ref (rows->pdata[i], "from");
      GPtrArray *ties = g_hash_table_lookup (self->ties, &from);

      if (ties == NULL)
        {
          ties = g_ptr_array_new ();
          g_hash_table_insert (self->ties, g_memdup2 (&from, sizeof from), ties);
        }
      g_ptr_array_add (ties, rows->pdata[i]);
    }
}

KringKinship *
kring_kinship_new (KringShare *share,
                   gint64      child)
{
  KringKinship *self = g_new0 (KringKinship, 1);

  self->share = g_object_ref (share);
  self->child = child;
  self->kin = kring_kin_find (share, child);
  self->ties = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  add_ties (self);

  return self;
}

void
kring_kinship_free (KringKinship *self)
{
  g_hash_table_unref (self->kin);
  g_hash_table_unref (self->ties);
  g_clear_pointer (&self->near, g_array_unref);
  g_object_unref (self->share);
  g_free (self);
}

/* The first tie from @person to @to, those that are not over first. */
static KringRecord *
find_tie (KringKinship *self,
          gint64        person,
          gint64        to)
{
  GPtrArray *ties = g_hash_table_lookup (self->ties, &person);
  KringRecord *over = NULL;

  for (guint i = 0; ties != NULL && i < ties->len; i++)
    {
      if (kring_record_get_ref (ties->pdata[i], "to") != to)
        continue;
      if (!kring_kin_is_over (ties->pdata[i], "to_date"))
        return ties->pdata[i];
      if (over == NULL)
        over = ties->pdata[i];
    }

  return over;
}

static char *
describe_tie (KringRecord   *tie,
              KringRecord   *person,
              KringLanguage  language)
{
  static const char * const vague[] = { "faith_person", "old_acquaintance", "shopkeeper", "volunteer", "other", "unknown", NULL };
  const char *kind = kring_record_get_text (tie, "kind");
  g_autofree char *word = NULL;

  if (kring_record_has (tie, "label"))
    return g_strdup (kring_record_get_text (tie, "label"));
  if (kring_record_has (person, "function") && g_strv_contains (vague, kind))
    return g_strdup (kring_record_get_text (person, "function"));
  word = kring_kin_tie_word (kind, person, language);
  return kring_kin_is_over (tie, "to_date") && !g_str_equal (kind, "former_foster")
         ? kring_kin_former (word, language)
         : g_steal_pointer (&word);
}

/* The child's word for @person when that is an elder, otherwise the name. */
static char *
call_kin (KringKinship   *self,
          const KringKin *kin,
          KringRecord    *person,
          KringLanguage   language)
{
  KringRecord *tie = find_tie (self, kin->person, self->child);
  gboolean is_elder = kin->down == 0 && kin->couple == KRING_KIN_NO_COUPLE;

  if (tie != NULL && kring_record_has (tie, "label"))
    return g_strdup (kring_record_get_text (tie, "label"));

  return is_elder ? kring_kin_word (kin, person, NULL, language) : g_strdup (kring_person_name (person));
}

static char *
describe_kin (KringKinship   *self,
              GHashTable     *found,
              const KringKin *kin,
              KringRecord    *person,
              KringLanguage   language)
{
  KringKin *partner = kin->couple == KRING_KIN_PARTNER_OF ? g_hash_table_lookup (found, &kin->partner) : NULL;
  g_autofree char *word = NULL;

  if (partner != NULL)
    word = call_kin (self, partner, kring_share_get (self->share, partner->person), language);

  return kring_kin_word (kin, person, word, language);
}

static int
rank_kin (const KringKin *kin)
{
  int steps = kin->up + kin->down + (kin->couple != KRING_KIN_NO_COUPLE);

  if (kin->is_ended && kin->couple == KRING_KIN_PARTNER_OF)
    return RANK_FORMER;

  return 1 + 4 * steps + (int) kin->line;
}

/* Brothers and sisters first, then children. */
static void
find_near (KringKinship *self)
{
  GPtrArray *people = kring_share_list (self->share, KRING_NOUN_PERSON);

  if (self->near != NULL)
    return;

  self->near = g_array_new (FALSE, FALSE, sizeof (Near));
  g_array_set_clear_func (self->near, near_clear);
  for (int up = 1; up >= 0; up--)
    for (guint i = 0; i < people->len; i++)
      {
        gint64 id = kring_record_get_id (people->pdata[i]);
        KringKin *kin = g_hash_table_lookup (self->kin, &id);

        if (kin != NULL && kin->up == up && kin->down == 1 && kin->couple == KRING_KIN_NO_COUPLE)
          {
            Near near = { people->pdata[i], kring_kin_find (self->share, id) };

            g_array_append_val (self->near, near);
          }
      }
}

/* Who is nothing to this child can still be the oma of its half-brother. */
static char *
describe_by_nearest (KringKinship  *self,
                      KringRecord   *person,
                      KringLanguage  language)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autofree char *nearest = NULL;
  g_autofree char *joined = NULL;
  gint64 id = kring_record_get_id (person);
  int best = RANK_TIE;

  find_near (self);
  for (guint i = 0; i < self->near->len; i++)
    {
      const Near *near = &g_array_index (self->near, Near, i);
      KringKin *kin = g_hash_table_lookup (near->kin, &id);
      g_autofree char *word = kin != NULL && kin->couple != KRING_KIN_OF_PARTNER && rank_kin (kin) <= best
                              ? describe_kin (self, near->kin, kin, person, language) : NULL;

      if (word == NULL || (rank_kin (kin) == best && g_strcmp0 (word, nearest) != 0))
        continue;

      if (rank_kin (kin) < best)
        {
          best = rank_kin (kin);
          g_set_str (&nearest, word);
          g_ptr_array_set_size (names, 0);
        }
      g_ptr_array_add (names, (char *) kring_person_name (near->person));
    }

  if (nearest == NULL)
    return NULL;

  g_ptr_array_add (names, NULL);
  joined = kring_words_join ((const char * const *) names->pdata, language);
  return kring_kin_of (nearest, joined, language);
}

/* A tie to somebody of the child's family: "buurvrouw van mama", "trainer van Ilyas". */
static char *
describe_by_kin (KringKinship  *self,
                 KringRecord   *person,
                 KringLanguage  language)
{
  gint64 id = kring_record_get_id (person);
  GPtrArray *ties = g_hash_table_lookup (self->ties, &id);
  KringRecord *nearest = NULL;
  KringKin *nearest_kin = NULL;
  g_autofree char *word = NULL;
  g_autofree char *name = NULL;

  for (guint i = 0; ties != NULL && i < ties->len; i++)
    {
      gint64 to = kring_record_get_ref (ties->pdata[i], "to");
      KringKin *kin = g_hash_table_lookup (self->kin, &to);

      if (kin != NULL && (nearest == NULL || rank_kin (kin) < rank_kin (nearest_kin)))
        {
          nearest = ties->pdata[i];
          nearest_kin = kin;
        }
    }

  if (nearest == NULL)
    return NULL;

  word = describe_tie (nearest, person, language);
  name = call_kin (self, nearest_kin, kring_share_get (self->share, nearest_kin->person), language);
  return kring_kin_of (word, name, language);
}

static char *
describe_work (KringRecord   *person,
               KringLanguage  language)
{
  static const char * const fields[] = { "function", "job" };
  gboolean has_name = kring_record_has (person, "call") || kring_record_has (person, "given");

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    if (kring_record_has (person, fields[i]))
      return g_strdup (kring_record_get_text (person, fields[i]));

  if (has_name && kring_record_has (person, "label"))
    return g_strdup (kring_record_get_text (person, "label"));

  return kring_record_is (person, "kind", "person")
         ? NULL
         : g_strdup (kring_kinds_words ("person_kind", kring_record_get_text (person, "kind"), language));
}

static char *
describe (KringKinship  *self,
          gint64         id,
          KringLanguage  language,
          int           *rank)
{
  KringRecord *person = kring_share_get (self->share, id);
  KringKin *kin = g_hash_table_lookup (self->kin, &id);
  KringRecord *tie = find_tie (self, id, self->child);
  char *label = NULL;

  *rank = RANK_SAID;
  if (person == NULL || id == self->child)
    return NULL;
  if (tie != NULL && kring_record_has (tie, "label"))
    return g_strdup (kring_record_get_text (tie, "label"));

  *rank = RANK_WORK;
  if (!kring_record_is (person, "kind", "person") && !kring_record_is (person, "kind", "pet"))
    return describe_work (person, language);   /* the words for ties are those for people */

  *rank = kin != NULL ? rank_kin (kin) : RANK_NONE;
  if (*rank < RANK_TIE && (label = describe_kin (self, self->kin, kin, person, language)) != NULL)
    return label;

  *rank = RANK_TIE;
  if (tie != NULL)
    return describe_tie (tie, person, language);

  *rank = RANK_OF_NEAR;
  if ((label = describe_by_nearest (self, person, language)) != NULL)
    return label;

  *rank = RANK_FORMER;
  if (kin != NULL && (label = describe_kin (self, self->kin, kin, person, language)) != NULL)
    return label;

  *rank = RANK_OF_KIN;
  if ((label = describe_by_kin (self, person, language)) != NULL)
    return label;

  *rank = RANK_WORK;
  return describe_work (person, language);
}

char *
kring_kinship_get_label (KringKinship  *self,
                         gint64         person,
                         KringLanguage  language)
{
  int rank;

  return describe (self, person, language, &rank);
}

KringSide
kring_kinship_get_side (KringKinship *self,
                        gint64        person)
{
  KringKin *kin = g_hash_table_lookup (self->kin, &person);

  return kin != NULL && !kin->is_ended ? kin->sides : KRING_SIDE_NONE;
}

KringSide
kring_kinship_side (KringShare *share,
                    gint64      person,
                    gint64      child)
{
  g_autoptr(KringKinship) kinship = kring_kinship_new (share, child);

  return kring_kinship_get_side (kinship, person);
}

static void
line_free (gpointer data)
{
  KringKinshipLine *line = data;

  g_free (line->label);
  g_free (line);
}

GPtrArray *
kring_kinship_describe (KringShare    *share,
                        gint64         child,
                        KringLanguage  language)
{
  g_autoptr(KringKinship) kinship = kring_kinship_new (share, child);
  GPtrArray *lines = g_ptr_array_new_with_free_func (line_free);
  GPtrArray *people = kring_share_list (share, KRING_NOUN_PERSON);

  for (guint i = 0; i < people->len; i++)
    if (kring_record_get_id (people->pdata[i]) != child)
      {
        KringKinshipLine *line = g_new0 (KringKinshipLine, 1);

        line->person = people->pdata[i];
        line->label = kring_kinship_get_label (kinship, kring_record_get_id (line->person), language);
        g_ptr_array_add (lines, line);
      }

  return lines;
}

/* What @person is to all of @children together; @kinships: one for each. */
static char *
describe_to_all (KringShare    *share,
                 GPtrArray     *children,
                 GPtrArray     *kinships,
                 gint64         person,
                 KringLanguage  language)
{
  g_autoptr(GPtrArray) labels = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autofree char *joined = NULL;
  const char *nearest = NULL;
  int best = G_MAXINT;

  for (guint i = 0; i < children->len; i++)
    {
      int rank;
      char *label = describe (kinships->pdata[i], person, language, &rank);

      if (kring_record_get_id (children->pdata[i]) == person)
        {
          g_free (label);
          return NULL;
        }

      g_ptr_array_add (labels, label);
      if (label != NULL && rank < best)
        {
          nearest = label;
          best = rank;
        }
    }

  for (guint i = 0; i < labels->len; i++)
    if (nearest != NULL && g_strcmp0 (labels->pdata[i], nearest) == 0)
      g_ptr_array_add (names, (char *) kring_person_name (children->pdata[i]));

  if (names->len == 0)
    return NULL;
  if (names->len == children->len || best >= RANK_OF_NEAR
      || (best == RANK_TIE && kring_record_get_flag (kring_share_get (share, person), "professional")))
    return g_strdup (nearest);

  g_ptr_array_add (names, NULL);
  joined = kring_words_join ((const char * const *) names->pdata, language);
  return kring_kin_of (nearest, joined, language);
}

GHashTable *
kring_kinship_family_labels (KringShare    *share,
                             KringLanguage  language)
{
  g_autoptr(GPtrArray) children = kring_share_children (share);
  g_autoptr(GPtrArray) kinships = g_ptr_array_new_with_free_func ((GDestroyNotify) kring_kinship_free);
  GPtrArray *people = kring_share_list (share, KRING_NOUN_PERSON);
  GHashTable *labels = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);

  for (guint i = 0; i < children->len; i++)
    g_ptr_array_add (kinships, kring_kinship_new (share, kring_record_get_id (children->pdata[i])));

  for (guint i = 0; i < people->len; i++)
    {
      gint64 id = kring_record_get_id (people->pdata[i]);
      char *label = describe_to_all (share, children, kinships, id, language);

      if (label != NULL)
        g_hash_table_insert (labels, g_memdup2 (&id, sizeof id), label);
    }

  return labels;
}

char *
kring_kinship_family_label (KringShare    *share,
                            gint64         person,
                            KringLanguage  language)
{
  g_autoptr(GHashTable) labels = kring_kinship_family_labels (share, language);

  return g_strdup (g_hash_table_lookup (labels, &person));
}
