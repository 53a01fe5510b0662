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
  gboolean                    is_trying;   /* only to see whether the letters are large enough; the first that are not end it */
  KringTimelinePaper         *paper;       /* what it comes to */
} Timeline;

/* The ways to take sheets, the plainest first. */
static const struct {
  guint    n_sheets;
  gboolean is_poster;
} ways[] = {
  { 1, FALSE }, { 2, FALSE }, { 3, FALSE }, { 4, FALSE }, { 6, FALSE }, { 6, TRUE }, { 8, TRUE }, { 12, TRUE }, { 24, TRUE },
};

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
    .from = self->from, .to = self->to, .is_paper = TRUE,
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

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  int one = *(const int *) a, other = *(const int *) b;

  return (one > other) - (one < other);
}

/* Moments behind a "+3", which nobody can open on paper. */
static guint
count_unsaid (KringScene *scene)
{
  guint n = 0;

  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      const KringShape *shape = kring_scene_get_shape (scene, i);

      n += shape->kind == KRING_SHAPE_MORE && shape->stands_for != NULL ? shape->stands_for->len : 0;
    }

  return n;
}

/* A picture of this size with letters of @text_scale; larger, to be drawn smaller, where it needs more height. */
static KringScene *
create_picture (Timeline *self,
                double    width,
                double    height,
                double    text_scale)
{
  KringScene *scene = self->is_trying
                      ? draw_timeline (self->context, width, height, text_scale, self)
                      : kring_picture_pages_fit (draw_timeline, self, self->context, width, height, text_scale);
  double drawn = MIN (width / kring_scene_get_width (scene), height / (kring_scene_get_height (scene) - 1));

  self->paper->letters = MIN (self->paper->letters, KRING_PICTURE_SMALLEST * text_scale * MIN (drawn, 1));
  self->paper->n_unsaid += count_unsaid (scene);

  return scene;
}

static void
add_picture (Timeline   *self,
             KringSheet *sheet,
             double      width,
             double      height)
{
  g_autoptr(KringScene) scene = create_picture (self, width, height, kring_picture_pages_get_scale (self->options));

  kring_sheet_add_scene (sheet, scene)->value = height;
}

static gboolean
is_readable (const KringTimelinePaper *paper)
{
  return paper->letters > paper->wanted - 0.05;
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

/* When each moment, stay and help begins: day numbers, sorted. */
static GArray *
list_beginnings (KringTimelineModel *model)
{
  GPtrArray *children = kring_timeline_model_get_children (model);
  GArray *days = g_array_new (FALSE, FALSE, sizeof (int));

  for (int lane = 0; lane < KRING_N_LANES; lane++)
    {
      GPtrArray *items = kring_timeline_model_get_lane (model, (KringLane) lane);

      for (guint i = 0; i < items->len; i++)
        g_array_append_val (days, ((KringTimelineItem *) items->pdata[i])->period.start);
    }
  for (guint i = 0; i < children->len; i++)
    {
      GPtrArray *stays = ((KringTimelineChild *) children->pdata[i])->stays;

      for (guint j = 0; j < stays->len; j++)
        g_array_append_val (days, ((KringTimelineStay *) stays->pdata[j])->period.start);
    }
  g_array_sort (days, compare_days);

  return days;
}

/* The day before which part @share (0 to 1) of time and of what is told lies, both counted half. */
static int
find_share (GArray *days,
            int     first,
            int     last,
            double  share)
{
  int low = first, high = last;
  guint n = 0;

  while (low < high)
    {
      int middle = low + (high - low) / 2;

      for (n = 0; n < days->len && g_array_index (days, int, n) < middle; n++)
        ;
      if ((middle - first) / (double) (last - first) + n / (double) days->len < 2 * share)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* The day on which part @index of @n begins: where there is room for it, the first of a month. */
static int
find_border (GArray *days,
             int     from,
             int     to,
             guint   index,
             guint   n)
{
  int first = kring_day_to_number (from), last = kring_day_to_number (to) + 1;
  int day = kring_day_from_number (days->len > 0 && last - first > (int) n
                                   ? find_share (days, first, last, index / (double) n)
                                   : first + (int) ((gint64) (last - first) * index / n));

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
  g_autoptr(GArray) days = list_beginnings (self->model);
  int whole[2], from, next;

  kring_timeline_version_get_whole (self->model, &whole[0], &whole[1]);
  from = whole[0];
  for (guint i = 0; i < n && (!self->is_trying || is_readable (self->paper)); i++, from = next)
    {
      g_autofree char *period = NULL;
      g_autofree char *title = NULL;
      int to = whole[1];

      next = i + 1 < n ? find_border (days, whole[0], whole[1], i + 1, n) : 0;
      if (i + 1 < n)
        to = MAX (from, kring_day_from_number (kring_day_to_number (next) - 1));
      period = write_period (from, to);
      /* Translators: over one of several sheets: "Timeline · March 2014 – June 2016" */
      title = g_strdup_printf (_("Timeline · %s"), period);
      kring_sheet_add (sheet, KRING_BLOCK_OVERLINE, children, NULL);
      kring_sheet_add (sheet, KRING_BLOCK_TITLE, title, NULL);
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
  scene = create_picture (self, poster.width, poster.height, text_scale);
  kring_poster_add (&poster, sheet, scene, self->context, title, title);

  return sheet;
}

static KringSheet *
create_way (Timeline *self,
            guint     n_sheets,
            gboolean  is_poster)
{
  double wanted = KRING_PICTURE_SMALLEST * kring_picture_pages_get_scale (self->options);

  *self->paper = (KringTimelinePaper) {
    .letters = G_MAXDOUBLE, .wanted = wanted, .n_sheets = n_sheets, .is_poster = is_poster && n_sheets > 1,
  };
  self->from = self->to = 0;
  if (n_sheets == 1)
    return create_whole (self);

  return is_poster ? create_poster (self, n_sheets) : create_periods (self, n_sheets);
}

/* The plainest way on which all letters are large enough; where none is, that on which they are largest. */
static gsize
choose_way (Timeline *self)
{
  gsize way = 0;

  self->is_trying = TRUE;
  for (; way + 1 < G_N_ELEMENTS (ways); way++)
    {
      g_autoptr(KringSheet) sheet = create_way (self, ways[way].n_sheets, ways[way].is_poster);

      if (is_readable (self->paper))
        break;
    }
  self->is_trying = FALSE;

  return way;
}

static KringSheet *
create (KringShare                  *share,
        const KringDocumentOptions  *options,
        KringTimelinePaper          *paper)
{
  const KringTimelineVersion version = { .key_moments = options->key_moments, .child = options->child };
  Timeline self = { .share = share, .options = options, .paper = paper };
  KringSheet *sheet = NULL;

  self.context = kring_lettering_create_context (kring_document_get_language (share));
  self.model = kring_timeline_version_new_model (&version, share, self.context);
  if (!kring_timeline_model_is_empty (self.model) && options->n_sheets == 0)
    {
      gsize way = choose_way (&self);

      sheet = create_way (&self, ways[way].n_sheets, ways[way].is_poster);
    }
  else if (!kring_timeline_model_is_empty (self.model))
    {
      sheet = create_way (&self, MIN (options->n_sheets, KRING_DOCUMENT_MOST_SHEETS), options->is_poster);
    }

  kring_timeline_model_free (self.model);
  g_object_unref (self.context);

  return sheet;
}

KringSheet *
kring_timeline_document_create (KringShare                  *share,
                                const KringDocumentOptions  *options,
                                GError                     **error)
{
  KringTimelinePaper paper;
  KringSheet *sheet = create (share, options, &paper);

  if (sheet == NULL)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("There is nothing on the timeline yet"));

  return sheet;
}

gboolean
kring_timeline_document_measure (KringShare                  *share,
                                 const KringDocumentOptions  *options,
                                 KringTimelinePaper          *paper)
{
  g_autoptr(KringSheet) sheet = create (share, options, paper);

  return sheet != NULL;
}
