/* kring-timeline-document.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-timeline-document.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "kring-date-words.h"
#include "kring-lettering.h"
#include "kring-picture-pages.h"
#include "kring-poster.h"
#include "kring-timeline-scene.h"
#include "kring-timeline-version.h"

/* Letters of a poster are to be read from farther off; more so the higher it is. */
#define POSTER_SCALE 1.15
#define ROW_SCALE    0.35

/* By how much the names and the period over a sheet are higher than the head of a part of a poster. */
#define HEAD_MORE    18.0

#define LONG_PART    62   /* days: shorter stretches of time begin within a month */

typedef struct {
  KringShare                 *share;
  const KringDocumentOptions *options;
  KringTimelineModel         *model;
  PangoContext               *context;
  int                         from, to;    /* 0: everything */
} Timeline;

static KringScene *
draw_timeline (PangoContext *context,
               double        width,
               double        height,
               double        text_scale,
               gpointer      user_data)
{
  const Timeline *self = user_data;
  const KringTimelineOptions wanted = {
    .width = width, .height = height, .text_scale = text_scale, .moment = self->options->moment,
    .from = self->from, .to = self->to,
  };

  return kring_timeline_scene_new_for_model (self->model, &wanted);
}

static KringSheet *
begin (const Timeline *self)
{
  g_auto(KringDate) date = KRING_DATE_INIT;

  if (self->options->moment != 0)
    kring_date_from_day (&date, self->options->moment);

  return kring_picture_pages_begin (self->share, self->options, _("Timeline"), &date);
}

static void
add_picture (Timeline   *self,
             KringSheet *sheet,
             double      width,
             double      height)
{
  g_autoptr(KringScene) scene = kring_picture_pages_fit (draw_timeline, self, self->context, width, height,
                                                         kring_picture_pages_get_scale (self->options));

  kring_sheet_add_scene (sheet, scene)->value = height;
}

/* Less than the whole timeline begins where it begins itself. */
static void
narrow (Timeline *self)
{
  if (self->options->key_moments || self->options->child != 0)
    kring_timeline_version_get_whole (self->model, &self->from, &self->to);
}

static KringSheet *
create_whole (Timeline *self)
{
  KringSheet *sheet = begin (self);
  double width, height;

  narrow (self);
  kring_sheet_measure_room (sheet, &width, &height);
  add_picture (self, sheet, width, height);

  return sheet;
}

/* "March 2014 – June 2016". */
static char *
write_period (int from,
              int to)
{
  int days[] = { from, to };
  char *words[2];
  char *period;

  for (int i = 0; i < 2; i++)
    {
      g_autofree char *month = g_strdup_printf ("%04d-%02d", days[i] / 10000, days[i] / 100 % 100);
      g_auto(KringDate) date = KRING_DATE_INIT;

      kring_date_from_edtf (&date, month);
      words[i] = kring_date_to_words (&date, kring_language_get ());
    }
  period = g_strdup_printf ("%s – %s", words[0], words[1]);
  g_free (words[0]);
  g_free (words[1]);

  return period;
}

/* The day on which part @index of @n begins: where there is room for it, the first of a month. */
static int
find_border (int   from,
             int   to,
             guint index,
             guint n)
{
  int first = kring_day_to_number (from), last = kring_day_to_number (to) + 1;
  int day = kring_day_from_number (first + (int) ((gint64) (last - first) * index / n));

  return index > 0 && (last - first) / (int) n > LONG_PART ? day / 100 * 100 + 1 : day;
}

/* A stretch of time with only the lanes that it needs, so that letters stay as large as they can. */
static void
add_period (Timeline   *self,
            KringSheet *sheet,
            int         from,
            int         to)
{
  const KringTimelineVersion version = {
    .key_moments = self->options->key_moments, .child = self->options->child, .from = from, .to = to,
  };
  g_autoptr(KringTimelineModel) model = kring_timeline_version_new_model (&version, self->share, self->context);
  Timeline part = *self;
  double width, height;

  part.model = model;
  part.from = from;
  part.to = to;
  kring_sheet_measure_tile (sheet, &width, &height);
  height -= HEAD_MORE * (self->options->large_print ? KRING_SHEET_LARGE_PRINT : 1);
  add_picture (&part, sheet, width, height);
}

static KringSheet *
create_periods (Timeline *self,
                guint     n)
{
  KringSheet *sheet = kring_picture_pages_new (self->share, self->options, _("Timeline"));
  g_autofree char *children = kring_picture_pages_get_children (self->share, self->options);
  int whole[2];

  kring_timeline_version_get_whole (self->model, &whole[0], &whole[1]);
  for (guint i = 0; i < n; i++)
    {
      int from = find_border (whole[0], whole[1], i, n), to = whole[1];
      g_autofree char *period = NULL;

      if (i + 1 < n)
        to = MAX (from, kring_day_from_number (kring_day_to_number (find_border (whole[0], whole[1], i + 1, n)) - 1));
      period = write_period (from, to);
      kring_sheet_add (sheet, KRING_BLOCK_OVERLINE, children, NULL);
      kring_sheet_add (sheet, i == 0 ? KRING_BLOCK_TITLE : KRING_BLOCK_SUBHEADING, period, NULL);
      add_period (self, sheet, from, to);
    }

  return sheet;
}

static KringSheet *
create_poster (Timeline *self,
               guint     n)
{
  KringSheet *sheet = kring_picture_pages_new (self->share, self->options, _("Timeline"));
  g_autofree char *children = kring_picture_pages_get_children (self->share, self->options);
  g_autofree char *title = g_strdup_printf ("%s · %s", _("Timeline"), children);
  g_autoptr(KringScene) scene = NULL;
  KringPoster poster;
  double text_scale;

  narrow (self);
  kring_poster_init (&poster, sheet, n);
  text_scale = kring_picture_pages_get_scale (self->options) * (POSTER_SCALE + ROW_SCALE * (poster.rows - 1));
  scene = kring_picture_pages_fit (draw_timeline, self, self->context, poster.width, poster.height, text_scale);
  kring_poster_add (&poster, sheet, scene, self->context, title, title);

  return sheet;
}

KringSheet *
kring_timeline_document_create (KringShare                  *share,
                                const KringDocumentOptions  *options,
                                GError                     **error)
{
  const KringTimelineVersion version = { .key_moments = options->key_moments, .child = options->child };
  guint n = CLAMP (options->n_sheets, 1, KRING_DOCUMENT_MOST_SHEETS);
  Timeline self = { .share = share, .options = options };
  KringSheet *sheet = NULL;

  self.context = kring_lettering_create_context (kring_document_get_language (share));
  self.model = kring_timeline_version_new_model (&version, share, self.context);
  if (kring_timeline_model_is_empty (self.model))
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("There is nothing on the timeline yet"));
  else if (n > 1)
    sheet = options->is_poster ? create_poster (&self, n) : create_periods (&self, n);
  else
    sheet = create_whole (&self);

  kring_timeline_model_free (self.model);
  g_object_unref (self.context);

  return sheet;
}
