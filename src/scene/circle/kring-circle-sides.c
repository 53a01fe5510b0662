/* kring-circle-sides.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-sides.h"

#include "kring-circle-side.h"

/* Sides are the family's own words, so their tone is found by what they are about. On paper mother's side is at the
 * left, father's at the right, chosen family above and services out of the way (domain brief 3.2): so goes the order. */
typedef struct {
  KringTone      tone;
  KringSideAbout about;
} Meaning;

static const Meaning meanings[] = {
  { KRING_TONE_MOTHERS_SIDE,  KRING_ABOUT_MOTHER },
  { KRING_TONE_CHOSEN,        KRING_ABOUT_CHOSEN | KRING_ABOUT_FRIENDS },
  { KRING_TONE_FATHERS_SIDE,  KRING_ABOUT_FATHER },
  { KRING_TONE_SERVICES,      KRING_ABOUT_SERVICES },
  { KRING_TONE_NEIGHBOURHOOD, KRING_ABOUT_PUBLIC },
};

/* For sides with other words, and for a second one of the same kind. */
static const KringTone others[] = {
  KRING_TONE_MOTHERS_SIDE, KRING_TONE_FATHERS_SIDE, KRING_TONE_NEIGHBOURHOOD, KRING_TONE_CHOSEN,
  KRING_TONE_STAY_5, KRING_TONE_STAY_6, KRING_TONE_SERVICES,
};

static gboolean
has_tone (GPtrArray *sides,
          KringTone  tone)
{
  for (guint i = 0; i < sides->len; i++)
    if (((KringCircleSide *) sides->pdata[i])->tone == tone)
      return TRUE;

  return FALSE;
}

/* Index in meanings[], or -1. */
static int
find_meaning (const char *label)
{
  KringSideAbout about = kring_circle_side_about (label);

  for (gsize i = 0; i < G_N_ELEMENTS (meanings); i++)
    if ((about & meanings[i].about) != 0)
      return (int) i;

  return -1;
}

static void
set_tones (GPtrArray *sides)
{
  for (guint i = 0; i < sides->len; i++)
    {
      KringCircleSide *side = sides->pdata[i];
      int meaning = find_meaning (side->label);

      if (meaning >= 0 && !has_tone (sides, meanings[meaning].tone))
        side->tone = meanings[meaning].tone;
    }

  for (guint i = 0; i < sides->len; i++)
    {
      KringCircleSide *side = sides->pdata[i];

      for (gsize j = 0; j < G_N_ELEMENTS (others) && side->tone == KRING_TONE_NONE; j++)
        if (!has_tone (sides, others[j]))
          side->tone = others[j];
      if (side->tone == KRING_TONE_NONE)
        side->tone = others[i % G_N_ELEMENTS (others)];
    }
}

static int
compare_meanings (gconstpointer a,
                  gconstpointer b)
{
  const KringCircleSide *x = *(const KringCircleSide * const *) a, *y = *(const KringCircleSide * const *) b;
  int first = find_meaning (x->label), second = find_meaning (y->label);

  /* Words without a meaning stay last, in the order they were given (g_ptr_array_sort() keeps it). */
  return (first < 0 ? G_MAXINT : first) < (second < 0 ? G_MAXINT : second)
         ? -1 : (first < 0 ? G_MAXINT : first) > (second < 0 ? G_MAXINT : second);
}

static void
add_side (GPtrArray  *sides,
          const char *label)
{
  KringCircleSide *side;

  if (label == NULL || *label == '\0' || kring_circle_sides_find (sides, label) >= 0)
    return;

  side = g_new0 (KringCircleSide, 1);
  side->label = g_strdup (label);
  g_ptr_array_add (sides, side);
}

static void
free_side (gpointer data)
{
  KringCircleSide *side = data;

  g_free (side->label);
  g_free (side);
}

int
kring_circle_sides_find (GPtrArray  *sides,
                         const char *label)
{
  for (guint i = 0; i < sides->len; i++)
    if (g_strcmp0 (((KringCircleSide *) sides->pdata[i])->label, label) == 0)
      return (int) i;

  return -1;
}

GPtrArray *
kring_circle_sides_new (KringRecord *circle,
                        GPtrArray   *placements)
{
  GPtrArray *sides = g_ptr_array_new_with_free_func (free_side);
  g_auto(GStrv) labels = kring_record_get_texts (circle, "sector_labels");

  for (gsize i = 0; labels[i] != NULL; i++)
    add_side (sides, labels[i]);
  for (guint i = 0; i < placements->len; i++)
    add_side (sides, kring_record_get_text (placements->pdata[i], "sector"));

  set_tones (sides);
  if (has_tone (sides, KRING_TONE_MOTHERS_SIDE) && kring_record_is (circle, "sectors", "sides"))
    g_ptr_array_sort (sides, compare_meanings);

  return sides;
}
