/* kring-circle-side.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-side.h"

#include <string.h>

#include "kring-fold.h"
#include "kring-kinds.h"
#include "kring-kinship.h"

static const struct {
  KringSideAbout  about;
  const char     *words[6];
} meanings[] = {
  { KRING_ABOUT_MOTHER,        { "mama", "moeder", "mother", "mum", "mom" } },
  { KRING_ABOUT_CHOSEN,        { "gekozen", "chosen" } },
  { KRING_ABOUT_FRIENDS,       { "vriend", "friend" } },
  { KRING_ABOUT_FATHER,        { "papa", "vader", "father", "dad" } },
  { KRING_ABOUT_SERVICES,      { "dienst", "hulpverlen", "service", "professional" } },
  { KRING_ABOUT_SCHOOL,        { "school", "opvang" } },
  { KRING_ABOUT_LEISURE,       { "vrije tijd", "leisure" } },
  { KRING_ABOUT_WORK,          { "werk", "work" } },
  { KRING_ABOUT_NEIGHBOURHOOD, { "buurt", "neighbour" } },
};

static const char * const family_words[] = { "familie", "family" };

/* What may stand behind a word that is a side by itself: "vrienden", "diensten", "neighbourhood". */
static const char * const endings[] = { "", "s", "en", "ing", "hood" };

/* Where there is no side about something, another will do. In circles with a side for each parent neighbours stand with
 * family one chose, and friends of the children with school (domain brief 3.2). */
static const struct {
  KringSideAbout about;
  KringSideAbout others[3];
} nearby[] = {
  { KRING_ABOUT_MOTHER,        { KRING_ABOUT_FAMILY } },
  { KRING_ABOUT_FATHER,        { KRING_ABOUT_FAMILY } },
  { KRING_ABOUT_CHOSEN,        { KRING_ABOUT_FRIENDS } },
  { KRING_ABOUT_FRIENDS,       { KRING_ABOUT_CHOSEN } },
  { KRING_ABOUT_NEIGHBOURHOOD, { KRING_ABOUT_CHOSEN, KRING_ABOUT_PUBLIC } },
  { KRING_ABOUT_SCHOOL,        { KRING_ABOUT_PUBLIC } },
  { KRING_ABOUT_LEISURE,       { KRING_ABOUT_PUBLIC } },
  { KRING_ABOUT_WORK,          { KRING_ABOUT_PUBLIC } },
};

/* Kinds of tie that are about something else than their group. */
static const struct {
  const char     *kind;
  KringSideAbout  about[2];   /* the second where there is no side about the first */
} kinds[] = {
  { "ex_partner",    { KRING_ABOUT_FAMILY } },
  { "childs_friend", { KRING_ABOUT_FRIENDS, KRING_ABOUT_SCHOOL } },
  { "friends_parent", { KRING_ABOUT_FRIENDS, KRING_ABOUT_SCHOOL } },
};

/* By the groups of the table of ties. */
static const struct {
  const char     *group;
  KringSideAbout  about;
} groups[] = {
  { "kin",           KRING_ABOUT_FAMILY },
  { "blended",       KRING_ABOUT_FAMILY },
  { "foster",        KRING_ABOUT_FAMILY },
  { "chosen",        KRING_ABOUT_CHOSEN },
  { "neighbourhood", KRING_ABOUT_NEIGHBOURHOOD },
  { "faith",         KRING_ABOUT_NEIGHBOURHOOD },
  { "school",        KRING_ABOUT_SCHOOL },
  { "leisure",       KRING_ABOUT_LEISURE },
  { "work",          KRING_ABOUT_WORK },
  { "professional",  KRING_ABOUT_SERVICES },
  { "justice",       KRING_ABOUT_SERVICES },
};

/* By the kinds of organisation somebody comes from; all others are services. */
static const struct {
  const char     *kind;
  KringSideAbout  about;
} organisations[] = {
  { "school",    KRING_ABOUT_SCHOOL },
  { "nursery",   KRING_ABOUT_SCHOOL },
  { "youthwork", KRING_ABOUT_LEISURE },
  { "sports",    KRING_ABOUT_LEISURE },
  { "faith",     KRING_ABOUT_NEIGHBOURHOOD },
  { "volunteer", KRING_ABOUT_NEIGHBOURHOOD },
};

static gboolean
holds_one (const char         *folded,
           const char * const *words,
           gsize               n_words)
{
  for (gsize i = 0; i < n_words && words[i] != NULL; i++)
    if (strstr (folded, words[i]) != NULL)
      return TRUE;

  return FALSE;
}

KringSideAbout
kring_circle_side_about (const char *label)
{
  g_autofree char *folded = kring_fold (label);
  KringSideAbout about = KRING_ABOUT_NOTHING;

  for (gsize i = 0; i < G_N_ELEMENTS (meanings); i++)
    if (holds_one (folded, meanings[i].words, G_N_ELEMENTS (meanings[i].words)))
      about |= meanings[i].about;

  if (about == KRING_ABOUT_NOTHING && holds_one (folded, family_words, G_N_ELEMENTS (family_words)))
    about = KRING_ABOUT_FAMILY;

  return about;
}

/* The side of @circle that is called so. */
static char *
find_called (KringRecord *circle,
             const char  *words)
{
  g_auto(GStrv) labels = kring_record_get_texts (circle, "sector_labels");
  g_autofree char *folded = kring_fold (words);

  for (gsize i = 0; labels[i] != NULL; i++)
    {
      g_autofree char *label = kring_fold (labels[i]);

      if (g_str_equal (label, folded))
        return g_strdup (labels[i]);
    }

  return NULL;
}

static gboolean
is_word (const char *folded,
         const char *word)
{
  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_prefix (folded, word) && g_str_equal (folded + strlen (word), endings[i]))
      return TRUE;

  return FALSE;
}

static gboolean
is_plain_word (const char *folded)
{
  for (gsize i = 0; i < G_N_ELEMENTS (meanings); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (meanings[i].words) && meanings[i].words[j] != NULL; j++)
      if (is_word (folded, meanings[i].words[j]))
        return TRUE;

  return is_word (folded, family_words[0]) || is_word (folded, family_words[1]);
}

/* Whether @words are a side, rather than tell about somebody. */
static gboolean
is_side (KringShare *share,
         const char *words)
{
  GPtrArray *circles = kring_share_list (share, KRING_NOUN_CIRCLE);
  g_autofree char *folded = kring_fold (words);

  for (guint i = 0; i < circles->len; i++)
    {
      g_autofree char *label = find_called (circles->pdata[i], words);

      if (label != NULL)
        return TRUE;
    }

  return is_plain_word (folded)
         || (kring_circle_side_about (words) != KRING_ABOUT_NOTHING
             && (g_str_has_suffix (folded, " kant") || g_str_has_suffix (folded, " side")
                 || g_str_has_prefix (folded, "kant van ") || g_str_has_prefix (folded, "side of ")));
}

char *
kring_circle_side_take (KringShare *share,
                        char       *text)
{
  char *comma = strrchr (text, ',');
  g_autofree char *words = comma != NULL && comma != text ? g_strstrip (g_strdup (comma + 1)) : NULL;

  if (words == NULL || *words == '\0' || !is_side (share, words))
    return NULL;

  *comma = '\0';
  return g_steal_pointer (&words);
}

static char *
find_only_about (KringRecord    *circle,
                 KringSideAbout  about)
{
  g_auto(GStrv) labels = kring_record_get_texts (circle, "sector_labels");

  for (gsize i = 0; labels[i] != NULL; i++)
    if ((kring_circle_side_about (labels[i]) & about) != 0)
      return g_strdup (labels[i]);

  return NULL;
}

/* The first side about that, or one nearby. */
static char *
find_about (KringRecord    *circle,
            KringSideAbout  about)
{
  char *side = find_only_about (circle, about);

  for (gsize i = 0; i < G_N_ELEMENTS (nearby); i++)
    for (gsize j = 0; (nearby[i].about & about) != 0 && side == NULL && j < G_N_ELEMENTS (nearby[i].others); j++)
      side = find_only_about (circle, nearby[i].others[j]);

  return side;
}

/* The children in the middle. */
static GPtrArray *
list_middle (KringShare  *share,
             KringRecord *circle)
{
  GPtrArray *focus = kring_share_people (share, circle, "focus");

  if (focus->len > 0)
    return focus;

  g_ptr_array_unref (focus);
  return kring_share_children (share);
}

/* Of a mother or a father who was told, whether or not anything is known of parentage. */
static KringSide
find_told_side (KringShare *share,
                GPtrArray  *middle,
                gint64      person)
{
  GPtrArray *ties = kring_share_list (share, KRING_NOUN_TIE);
  KringSide sides = KRING_SIDE_NONE;

  for (guint i = 0; i < ties->len; i++)
    {
      if (kring_record_get_ref (ties->pdata[i], "from") != person
          || !g_ptr_array_find (middle, kring_share_follow (share, ties->pdata[i], "to"), NULL))
        continue;
      sides |= kring_record_is (ties->pdata[i], "kind", "mother") ? KRING_SIDE_MOTHER
               : kring_record_is (ties->pdata[i], "kind", "father") ? KRING_SIDE_FATHER : KRING_SIDE_NONE;
    }

  return sides;
}

/* Through which parent of the children in the middle somebody is family of theirs. */
static KringSideAbout
find_parent_side (KringShare *share,
                  GPtrArray  *middle,
                  gint64      person)
{
  KringSide sides = find_told_side (share, middle, person);

  for (guint i = 0; i < middle->len; i++)
    sides |= kring_kinship_side (share, person, kring_record_get_id (middle->pdata[i]));

  return sides == KRING_SIDE_MOTHER ? KRING_ABOUT_MOTHER
         : sides == KRING_SIDE_FATHER ? KRING_ABOUT_FATHER : KRING_ABOUT_NOTHING;
}

/* Of somebody in the family who is @kind to @whom. */
static KringSideAbout
find_kin_side (KringShare  *share,
               GPtrArray   *middle,
               const char  *kind,
               KringRecord *whom)
{
  g_autoptr(GPtrArray) children = kring_share_children (share);
  KringSideAbout parent;

  if (g_ptr_array_find (middle, whom, NULL) && g_str_equal (kind, "mother"))
    return KRING_ABOUT_MOTHER;
  if (g_ptr_array_find (middle, whom, NULL) && g_str_equal (kind, "father"))
    return KRING_ABOUT_FATHER;

  /* a grandmother of a half-brother may be anybody's */
  parent = g_ptr_array_find (children, whom, NULL)
           ? KRING_ABOUT_NOTHING : find_parent_side (share, middle, kring_record_get_id (whom));
  return parent != KRING_ABOUT_NOTHING ? parent : KRING_ABOUT_FAMILY;
}

/* The side of @circle for who is @kind (tie_kind) to @whom. */
static char *
find_tie_side (KringShare  *share,
               KringRecord *circle,
               GPtrArray   *middle,
               const char  *kind,
               KringRecord *whom)
{
  const char *group = kring_kinds_group ("tie_kind", kind);

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (kinds[i].kind, kind) == 0)
      {
        char *side = find_only_about (circle, kinds[i].about[0]);

        return side != NULL ? side : find_about (circle, kinds[i].about[1]);
      }

  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    if (g_str_equal (groups[i].group, group))
      return find_about (circle, groups[i].about == KRING_ABOUT_FAMILY ? find_kin_side (share, middle, kind, whom)
                                                                       : groups[i].about);

  return NULL;
}

char *
kring_circle_side_for_said (KringShare             *share,
                            KringRecord            *circle,
                            const KringQuickPerson *said,
                            const char             *named)
{
  g_autoptr(GPtrArray) middle = list_middle (share, circle);
  char *side = named != NULL ? find_called (circle, named) : NULL;

  if (named != NULL)
    return side != NULL ? side : find_about (circle, kring_circle_side_about (named));
  if (said->through != NULL)
    return find_about (circle, g_str_equal (said->through, "mother") ? KRING_ABOUT_MOTHER : KRING_ABOUT_FATHER);

  for (guint i = 0; said->tie_kind != NULL && side == NULL && i < said->whose->len; i++)
    side = find_tie_side (share, circle, middle, said->tie_kind, said->whose->pdata[i]);

  return side;
}

static KringSideAbout
find_organisation_side (KringRecord *organisation)
{
  for (gsize i = 0; i < G_N_ELEMENTS (organisations); i++)
    if (kring_record_is (organisation, "kind", organisations[i].kind))
      return organisations[i].about;

  return KRING_ABOUT_SERVICES;
}

char *
kring_circle_side_for_person (KringShare  *share,
                              KringRecord *circle,
                              gint64       person)
{
  g_autoptr(GPtrArray) middle = list_middle (share, circle);
  KringRecord *record = kring_share_get (share, person);
  KringRecord *organisation = kring_share_follow (share, record, "org");
  GPtrArray *ties = kring_share_list (share, KRING_NOUN_TIE);
  char *side = find_about (circle, find_parent_side (share, middle, person));

  for (guint i = 0; side == NULL && i < ties->len; i++)
    {
      KringRecord *whom = kring_share_follow (share, ties->pdata[i], "to");

      if (whom != NULL && kring_record_get_ref (ties->pdata[i], "from") == person)
        side = find_tie_side (share, circle, middle, kring_record_get_text (ties->pdata[i], "kind"), whom);
    }

  return side == NULL && organisation != NULL ? find_about (circle, find_organisation_side (organisation)) : side;
}
