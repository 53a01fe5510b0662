/* kring-scale-time.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-scale-time.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "kring-date-words.h"
#include "kring-scale-scene.h"
#include "kring-spread.h"
#include "kring-words.h"

/* In points at text scale 1. */
#define LANE    54.0   /* how high from 0 to 10 */
#define LEFT    22.0   /* room for the numbers of the axis */
#define RIGHT   14.0
#define COLUMN  30.0   /* a moment, with its number, at least */
#define DOT     7.0
#define GAP     14.0   /* between lanes */

typedef struct {
  int     day;     /* 0: nobody knows when */
  char   *words;
  double  x;
} Moment;

typedef struct {
  KringShare  *share;
  KringRecord *scale;
  KringScene  *scene;
  GPtrArray   *people;    /* KringRecord, in the order in which they first gave a mark */
  GArray      *moments;   /* Moment, in order */
  double       width;
  double       unit;
  double       y;
} Time;

static void
clear_moment (gpointer data)
{
  g_free (((Moment *) data)->words);
}

static int
get_day (KringRecord *score)
{
  KringDate date = KRING_DATE_INIT;
  int day = kring_record_get_date (score, "date", &date) && kring_date_is_dated (&date) ? date.lo : 0;

  kring_date_clear (&date);

  return day;
}

static char *
tell_date (KringRecord *score)
{
  g_auto(KringDate) date = KRING_DATE_INIT;

  return kring_record_get_date (score, "date", &date) ? kring_date_to_words (&date, kring_language_get ())
                                                      : g_strdup (_("no date"));
}

static void
add_moment (Time        *self,
            KringRecord *score)
{
  int day = get_day (score);
  guint at = 0;

  while (at < self->moments->len && g_array_index (self->moments, Moment, at).day < day)
    at++;
  if (at == self->moments->len || g_array_index (self->moments, Moment, at).day != day)
    g_array_insert_vals (self->moments, at, &(Moment) { .day = day, .words = tell_date (score) }, 1);
}

static void
collect (Time *self,
         int   day)
{
  GPtrArray *scores = kring_share_parts (self->share, self->scale, KRING_NOUN_SCORE);

  for (guint i = 0; i < scores->len; i++)
    {
      KringRecord *person = kring_share_follow (self->share, scores->pdata[i], "person");

      if (person == NULL || get_day (scores->pdata[i]) > day)
        continue;
      add_moment (self, scores->pdata[i]);
      if (!g_ptr_array_find (self->people, person, NULL))
        g_ptr_array_add (self->people, person);
    }
}

/* Where in time, but never so near to each other that numbers touch. */
static void
place_moments (Time *self)
{
  guint n = self->moments->len;
  double left = LEFT * self->unit, right = self->width - RIGHT * self->unit;
  g_autofree KringSpread *boxes = g_new0 (KringSpread, n + 1);
  guint first = n > 1 && g_array_index (self->moments, Moment, 0).day == 0 ? 1 : 0;
  double from = n > first ? kring_day_to_number (g_array_index (self->moments, Moment, first).day) : 0;
  double to = n > first ? kring_day_to_number (g_array_index (self->moments, Moment, n - 1).day) : 0;
  double column = MIN (COLUMN * self->unit, (right - left) / MAX (n, 1));

  for (guint i = 0; i < n; i++)
    {
      int day = g_array_index (self->moments, Moment, i).day;
      double part = day == 0 || to <= from ? 0 : (kring_day_to_number (day) - from) / (to - from);

      boxes[i].width = column;
      boxes[i].wish = left + column / 2 + part * (right - left - column);
    }
  kring_spread (boxes, n, left, right, 0);
  for (guint i = 0; i < n; i++)
    g_array_index (self->moments, Moment, i).x = boxes[i].middle;
}

static double
get_x (Time        *self,
       KringRecord *score)
{
  int day = get_day (score);

  for (guint i = 0; i < self->moments->len; i++)
    if (g_array_index (self->moments, Moment, i).day == day)
      return g_array_index (self->moments, Moment, i).x;

  return 0;
}

static double
get_y (Time   *self,
       double  value)
{
  return self->y + LANE * self->unit * (1 - CLAMP (value, 0, 10) / 10);
}

/* Words with the middle of one side at @x, @y: -1: their left, 0: their middle, 1: their right. */
static KringShape *
add_words (Time           *self,
           KringTone       tone,
           const char     *words,
           KringTextStyle  style,
           double          x,
           double          y,
           int             side)
{
  PangoLayout *layout = kring_scene_create_text (self->scene, words, style, 0, 0);
  double width, height;

  kring_scene_measure (layout, &width, &height);
  return kring_scene_add_text (self->scene, tone, x - width * (side + 1) / 2, y - height / 2, layout);
}

static void
draw_lane (Time *self)
{
  double unit = self->unit, left = LEFT * unit, right = self->width - RIGHT * unit;
  double enough = kring_scale_get_value (self->scale, "enough");
  KringShape *ground = kring_scene_add_box (self->scene, KRING_SHAPE_GROUND, KRING_TONE_FAINT, left, self->y, right - left,
                                            LANE * unit, 3 * unit);

  ground->outline = KRING_TONE_NONE;
  add_words (self, KRING_TONE_SOFT_INK, "10", KRING_TEXT_SMALL, left - 4 * unit, get_y (self, 10) + 4 * unit, 1);
  add_words (self, KRING_TONE_SOFT_INK, "0", KRING_TEXT_SMALL, left - 4 * unit, get_y (self, 0) - 4 * unit, 1);
  if (enough >= 0)
    {
      kring_scene_add_box (self->scene, KRING_SHAPE_GROUND, KRING_TONE_STRENGTH, left, self->y, right - left,
                           get_y (self, enough) - self->y, 0);
      kring_scene_add_line (self->scene, KRING_SHAPE_LINE, KRING_TONE_STRENGTH, left, get_y (self, enough), right,
                            get_y (self, enough))->stroke = KRING_STROKE_DASHED;
    }
}

static int
compare_scores (gconstpointer a,
                gconstpointer b)
{
  return get_day (*(KringRecord * const *) a) - get_day (*(KringRecord * const *) b);
}

/* The marks of @person, in order of time. */
static GPtrArray *
list_scores (Time        *self,
             KringRecord *person)
{
  GPtrArray *scores = kring_share_parts (self->share, self->scale, KRING_NOUN_SCORE);
  GPtrArray *own = g_ptr_array_new ();

  for (guint i = 0; i < scores->len; i++)
    if (kring_share_follow (self->share, scores->pdata[i], "person") == person && get_x (self, scores->pdata[i]) > 0)
      g_ptr_array_add (own, scores->pdata[i]);
  g_ptr_array_sort (own, compare_scores);

  return own;
}

/* A dot with its number right over it, or under it where it is high; "?" for who does not know. */
static void
draw_mark (Time        *self,
           KringRecord *score)
{
  double unit = self->unit, dot = DOT * unit, value = kring_scale_get_value (score, "value"), x = get_x (self, score);
  g_autofree char *number = value >= 0 ? g_strdup_printf ("%g", value) : g_strdup ("?");
  double y = value >= 0 ? get_y (self, value) : self->y + LANE * unit / 2;
  g_autofree char *mark = kring_scale_describe_score (self->share, score);
  g_autofree char *date = tell_date (score);
  g_autofree char *words = g_strdup_printf ("%s · %s", date, mark);

  if (value >= 0)
    kring_scene_add_ellipse (self->scene, KRING_SHAPE_RING, KRING_TONE_INK, x - dot / 2, y - dot / 2, dot, dot);
  add_words (self, KRING_TONE_INK, number, KRING_TEXT_NAME, x, value < 0 ? y : y + (value > 6 ? 11 : -11) * unit, 0);
  kring_shape_set_record (kring_scene_add_box (self->scene, KRING_SHAPE_DOT, KRING_TONE_NONE, x - 10 * unit, y - 10 * unit,
                                               20 * unit, 20 * unit, 10 * unit),
                          kring_record_get_id (score), NULL, words);
}

static void
draw_person (Time        *self,
             KringRecord *person,
             GString     *told)
{
  g_autoptr(GPtrArray) scores = list_scores (self, person);
  KringShape *name = add_words (self, KRING_TONE_INK, kring_person_name (person), KRING_TEXT_NAME, LEFT * self->unit, self->y,
                                -1);

  name->y = (float) self->y;
  self->y += name->h + 3 * self->unit;
  draw_lane (self);
  g_string_append_printf (told, "%s%s: ", told->len > 0 ? "; " : "", kring_person_name (person));
  for (guint i = 0; i < scores->len; i++)
    {
      KringRecord *score = scores->pdata[i], *before = i > 0 ? scores->pdata[i - 1] : NULL;
      double value = kring_scale_get_value (score, "value");
      double earlier = before != NULL ? kring_scale_get_value (before, "value") : KRING_SCALE_UNKNOWN;
      g_autofree char *date = tell_date (score);

      if (value >= 0 && earlier >= 0)
        kring_scene_add_line (self->scene, KRING_SHAPE_LINE, KRING_TONE_SOFT_INK, get_x (self, before), get_y (self, earlier),
                              get_x (self, score), get_y (self, value))->line_width = (float) (1.5 * self->unit);
      g_string_append_printf (told, "%s%s ", i > 0 ? ", " : "", date);
      if (value >= 0)
        g_string_append_printf (told, "%g", value);
      else
        g_string_append (told, _("does not know"));
    }
  for (guint i = 0; i < scores->len; i++)
    draw_mark (self, scores->pdata[i]);
  self->y += (LANE + GAP) * self->unit;
}

/* The dates under the lanes: as many as there is room for. The last is the one that counts, so it goes first. */
static void
draw_dates (Time *self)
{
  double free_to = self->width, height = 0;

  for (guint i = self->moments->len; i-- > 0;)
    {
      const Moment *moment = &g_array_index (self->moments, Moment, i);
      g_autoptr(PangoLayout) layout = kring_scene_create_text (self->scene, moment->words, KRING_TEXT_SMALL, 0, 0);
      double width, x;

      kring_scene_measure (layout, &width, &height);
      x = CLAMP (moment->x - width / 2, 0, MAX (self->width - width, 0));
      if (x + width > free_to)
        continue;
      kring_scene_add_text (self->scene, KRING_TONE_SOFT_INK, x, self->y, g_steal_pointer (&layout));
      free_to = x - 8 * self->unit;
    }
  self->y += height + 4;
}

KringScene *
kring_scale_time_scene_new (KringShare   *share,
                            KringRecord  *scale,
                            PangoContext *context,
                            int           day,
                            double        width,
                            double        text_scale)
{
  Time self = {
    .share = share, .scale = scale, .scene = kring_scene_new (context, width, 1, text_scale), .width = width,
    .unit = text_scale, .y = 2, .people = g_ptr_array_new (), .moments = g_array_new (FALSE, TRUE, sizeof (Moment)),
  };
  g_autoptr(GString) told = g_string_new (NULL);

  g_array_set_clear_func (self.moments, clear_moment);
  collect (&self, day);
  place_moments (&self);
  for (guint i = 0; i < self.people->len; i++)
    draw_person (&self, self.people->pdata[i], told);
  draw_dates (&self);

  kring_scene_set_words (self.scene, told->str);
  kring_scene_set_size (self.scene, width, ceil (self.y));
  g_array_unref (self.moments);
  g_ptr_array_unref (self.people);

  return self.scene;
}

gboolean
kring_scale_time_has_line (KringShare  *share,
                           KringRecord *scale)
{
  GPtrArray *scores = kring_share_parts (share, scale, KRING_NOUN_SCORE);

  for (guint i = 0; i < scores->len; i++)
    for (guint j = 0; j < i; j++)
      if (kring_record_get_ref (scores->pdata[i], "person") == kring_record_get_ref (scores->pdata[j], "person")
          && get_day (scores->pdata[i]) != get_day (scores->pdata[j]))
        return TRUE;

  return FALSE;
}
