/* kring-week-scene.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-week-scene.h"

#include <glib/gi18n.h>

#include "kring-words.h"

/* In points at text scale 1. */
#define WIDE     620.0   /* from here on the days stand beside each other */
#define SIDE     76.0    /* the names of the parts, or of the days */
#define GAP      3.0     /* between the fields of the week */
#define PAD      4.0     /* in a field */
#define LEAST    26.0    /* a field where nobody is */
#define CARD_PAD 4.0
#define RADIUS   6.0

/* One person in one part of the week. */
typedef struct {
  KringWeekEntry *entry;     /* the first; the others add their words */
  char           *name;
  GString        *told;
  gboolean        is_other;  /* every other week only, whatever they do */
} Hand;

typedef struct {
  KringScene *scene;
  KringWeek  *week;
  double      unit;
  double      width;
  GPtrArray  *hands[KRING_WEEK_DAYS][KRING_WEEK_PARTS];
  gboolean    has_other;
} Week;

static void
free_hand (gpointer data)
{
  Hand *hand = data;

  g_free (hand->name);
  g_string_free (hand->told, TRUE);
  g_free (hand);
}

/* Somebody who does several things at a time is there once. */
static void
add_hand (GPtrArray      *hands,
          KringWeekEntry *entry)
{
  g_autofree char *told = kring_week_tell (entry);
  Hand *hand = NULL;

  for (guint i = 0; i < hands->len && hand == NULL; i++)
    {
      Hand *other = hands->pdata[i];

      if (other->entry->person == entry->person && other->entry->place == entry->place)
        hand = other;
    }

  if (hand == NULL)
    {
      hand = g_new0 (Hand, 1);
      hand->entry = entry;
      hand->name = kring_week_name (entry);
      hand->told = g_string_new (NULL);
      hand->is_other = TRUE;
      g_ptr_array_add (hands, hand);
    }
  hand->is_other &= entry->times.is_other;
  g_string_append_printf (hand->told, "%s%s", hand->told->len > 0 ? "; " : "", told);
}

static void
collect (Week *self)
{
  for (int day = 0; day < KRING_WEEK_DAYS; day++)
    for (guint part = 0; part < KRING_WEEK_PARTS; part++)
      {
        self->hands[day][part] = g_ptr_array_new_with_free_func (free_hand);
        for (guint i = 0; i < self->week->placed->len; i++)
          if (kring_week_is_there (self->week->placed->pdata[i], day, part))
            add_hand (self->hands[day][part], self->week->placed->pdata[i]);
        for (guint i = 0; i < self->hands[day][part]->len; i++)
          self->has_other |= ((Hand *) self->hands[day][part]->pdata[i])->is_other;
      }
}

static void
clear (Week *self)
{
  for (int day = 0; day < KRING_WEEK_DAYS; day++)
    for (guint part = 0; part < KRING_WEEK_PARTS; part++)
      g_ptr_array_unref (self->hands[day][part]);
}

static PangoLayout *
create_text (Week           *self,
             const char     *words,
             KringTextStyle  style,
             double          width)
{
  PangoLayout *layout = kring_scene_create_text (self->scene, words, style, width, 0);
  g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();

  /* a name too long for its field is broken, but gets no hyphen that is not its own */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  return layout;
}

static KringTone
find_tone (KringWeekEntry *entry)
{
  if (entry->place != NULL)
    return KRING_TONE_CENTRE;

  return kring_record_get_flag (entry->person, "professional") ? KRING_TONE_SERVICES : KRING_TONE_HELP;
}

/* A card at most @room wide. Returns its height; @used, which may be NULL, is its width. */
static double
draw_hand (Week   *self,
           Hand   *hand,
           int     day,
           guint   part,
           double  x,
           double  y,
           double  room,
           double *used)
{
  double pad = CARD_PAD * self->unit;
  PangoLayout *layout = create_text (self, hand->name, KRING_TEXT_SMALL, room - 2 * pad);
  KringTone tone = find_tone (hand->entry);
  g_autofree char *words = g_strdup_printf ("%s, %s: %s", kring_week_day_words (day), kring_week_part_words (part),
                                            hand->told->str);
  g_autofree char *ref = kring_record_dup_ref (hand->entry->record);
  double width, height;
  KringShape *shape;

  kring_scene_measure (layout, &width, &height);
  if (used != NULL)
    room = width + 2 * pad;
  shape = kring_scene_add_box (self->scene, KRING_SHAPE_CARD, tone, x, y, room, height + 2 * pad, RADIUS * self->unit);
  shape->outline = tone;
  shape->line_width = 1;
  shape->stroke = hand->is_other ? KRING_STROKE_DASHED : KRING_STROKE_SOLID;
  kring_shape_set_record (shape, kring_record_get_id (hand->entry->record), ref, words);
  kring_scene_add_text (self->scene, tone, x + pad, y + pad, layout)->on_fill = TRUE;
  if (used != NULL)
    *used = room;

  return height + 2 * pad;
}

static double
measure_field (Week      *self,
               GPtrArray *hands,
               double     room)
{
  double pad = PAD * self->unit, height = pad;

  for (guint i = 0; i < hands->len; i++)
    {
      g_autoptr(PangoLayout) layout = create_text (self, ((Hand *) hands->pdata[i])->name, KRING_TEXT_SMALL,
                                                   room - 2 * pad - 2 * CARD_PAD * self->unit);
      double tall;

      kring_scene_measure (layout, NULL, &tall);
      height += tall + 2 * CARD_PAD * self->unit + pad;
    }

  return MAX (height, LEAST * self->unit);
}

static void
draw_field (Week   *self,
            int     day,
            guint   part,
            double  x,
            double  y,
            double  width,
            double  height)
{
  GPtrArray *hands = self->hands[day][part];
  double pad = PAD * self->unit, at = y + pad;
  KringShape *ground = kring_scene_add_box (self->scene, KRING_SHAPE_GROUND, KRING_TONE_NONE, x, y, width, height,
                                            RADIUS * self->unit);

  ground->outline = KRING_TONE_FAINT;
  ground->line_width = 0.75f;
  for (guint i = 0; i < hands->len; i++)
    at += draw_hand (self, hands->pdata[i], day, part, x + pad, at, width - 2 * pad, NULL) + pad;
}

static double
draw_words (Week           *self,
            const char     *words,
            KringTextStyle  style,
            KringTone       tone,
            double          x,
            double          y,
            double          width)
{
  PangoLayout *layout = create_text (self, words, style, width);
  double height;

  kring_scene_measure (layout, NULL, &height);
  kring_scene_add_text (self->scene, tone, x, y, layout);
  return height;
}

/* The days beside each other. Returns where it ends. */
static double
draw_wide (Week *self)
{
  double side = SIDE * self->unit, gap = GAP * self->unit;
  double room = (self->width - side - KRING_WEEK_DAYS * gap) / KRING_WEEK_DAYS;
  double y = 0, head = 0;

  for (int day = 0; day < KRING_WEEK_DAYS; day++)
    head = MAX (head, draw_words (self, kring_week_day_words (day), KRING_TEXT_NAME, KRING_TONE_INK,
                                  side + day * (room + gap) + gap + PAD * self->unit, 0, room - PAD * self->unit));
  y = head + 2 * gap;

  for (guint part = 0; part < KRING_WEEK_PARTS; part++)
    {
      double height = 0;

      for (int day = 0; day < KRING_WEEK_DAYS; day++)
        height = MAX (height, measure_field (self, self->hands[day][part], room));
      draw_words (self, kring_week_part_words (part), KRING_TEXT_SMALL, KRING_TONE_SOFT_INK, 0, y + PAD * self->unit,
                  side - gap);
      for (int day = 0; day < KRING_WEEK_DAYS; day++)
        draw_field (self, day, part, side + day * (room + gap) + gap, y, room, height);
      y += height + gap;
    }

  return y;
}

/* Cards in a row, on as many lines as they need. Returns their height. */
static double
draw_row (Week   *self,
          int     day,
          guint   part,
          double  x,
          double  y)
{
  GPtrArray *hands = self->hands[day][part];
  double gap = PAD * self->unit, left = x, line = 0, top = y;

  for (guint i = 0; i < hands->len; i++)
    {
      g_autoptr(PangoLayout) layout = create_text (self, ((Hand *) hands->pdata[i])->name, KRING_TEXT_SMALL, 0);
      double width, used, height;

      kring_scene_measure (layout, &width, NULL);
      if (left > x && left + width + 2 * CARD_PAD * self->unit > self->width)
        {
          left = x;
          top += line + gap;
          line = 0;
        }
      height = draw_hand (self, hands->pdata[i], day, part, left, top, self->width - left, &used);
      left += used + gap;
      line = MAX (line, height);
    }

  return top + line - y;
}

/* The days below each other, each with the parts in which somebody is there. */
static double
draw_narrow (Week *self)
{
  double side = SIDE * self->unit, gap = PAD * self->unit, y = 0;

  for (int day = 0; day < KRING_WEEK_DAYS; day++)
    {
      if (day > 0)
        {
          kring_scene_add_line (self->scene, KRING_SHAPE_LINE, KRING_TONE_FAINT, 0, y, self->width, y)->line_width = 0.75f;
          y += 2 * gap;
        }
      y += draw_words (self, kring_week_day_words (day), KRING_TEXT_NAME, KRING_TONE_INK, 0, y, self->width) + gap;
      for (guint part = 0; part < KRING_WEEK_PARTS; part++)
        {
          double height, words;

          if (self->hands[day][part]->len == 0)
            continue;
          words = draw_words (self, kring_week_part_words (part), KRING_TEXT_SMALL, KRING_TONE_SOFT_INK, 0,
                              y + CARD_PAD * self->unit, side - gap) + CARD_PAD * self->unit;
          height = draw_row (self, day, part, side, y);
          y += MAX (height, words) + gap;
        }
      y += gap;
    }

  return y;
}

/* The words for who cannot see the picture. */
static char *
describe (Week *self)
{
  GString *words = g_string_new (NULL);

  for (int day = 0; day < KRING_WEEK_DAYS; day++)
    for (guint part = 0; part < KRING_WEEK_PARTS; part++)
      {
        GPtrArray *hands = self->hands[day][part];

        if (hands->len == 0)
          continue;
        g_string_append_printf (words, "%s%s, %s: ", words->len > 0 ? ". " : "", kring_week_day_words (day),
                                kring_week_part_words (part));
        for (guint i = 0; i < hands->len; i++)
          g_string_append_printf (words, "%s%s", i > 0 ? "; " : "", ((Hand *) hands->pdata[i])->name);
      }

  return g_string_free (words, FALSE);
}

KringScene *
kring_week_scene_new (PangoContext *context,
                      KringWeek    *week,
                      double        width,
                      double        text_scale)
{
  Week self = { .week = week, .unit = text_scale, .width = width };
  g_autofree char *words = NULL;
  double height;

  self.scene = kring_scene_new (context, width, 100, text_scale);
  collect (&self);
  height = width >= WIDE * text_scale ? draw_wide (&self) : draw_narrow (&self);
  if (self.has_other)
    height += draw_words (&self, _("With a dashed edge: every other week"), KRING_TEXT_SMALL, KRING_TONE_SOFT_INK, 0,
                          height + PAD * text_scale, width) + PAD * text_scale;

  words = describe (&self);
  kring_scene_set_words (self.scene, words);
  kring_scene_set_size (self.scene, width, height + 2);
  clear (&self);

  return self.scene;
}
