/* kringctl-picture.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kringctl-picture.h"

#include <glib/gi18n.h>
#include <pango/pangocairo.h>
#include <string.h>

#include "kring-circle-changes.h"
#include "kring-circle-compared.h"
#include "kring-picture.h"
#include "kring-places-scene.h"
#include "kring-timeline-scene.h"
#include "kring-words.h"
#include "kringctl.h"

typedef KringScene *(*Draw) (KringShare                  *share,
                             PangoContext                *context,
                             const KringctlPictureWanted *wanted,
                             GError                     **error);

static KringScene *
draw_timeline (KringShare                   *share,
               PangoContext                 *context,
               const KringctlPictureWanted  *wanted,
               GError                      **error)
{
  const KringTimelineOptions options = {
    .width = wanted->width, .height = wanted->height, .text_scale = wanted->text_scale, .moment = wanted->at,
  };

  return kring_timeline_scene_new (share, context, &options);
}

gboolean
kringctl_picture_find_circle (KringShare  *share,
                              const char  *title,
                              gint64      *id,
                              GError     **error)
{
  GPtrArray *circles = kring_share_list (share, KRING_NOUN_CIRCLE);

  *id = 0;
  for (guint i = 0; title != NULL && i < circles->len; i++)
    if (kring_record_is (circles->pdata[i], "title", title) || kring_record_is (circles->pdata[i], "ref", title))
      *id = kring_record_get_id (circles->pdata[i]);

  if (title == NULL ? circles->len > 0 : *id != 0)
    return TRUE;

  g_set_error_literal (error, KRINGCTL_ERROR, KRINGCTL_ERROR_NOT_FOUND,
                       title != NULL ? _("There is no circle with that title.") : _("There is no circle yet."));
  return FALSE;
}

/* The older is what the newer is compared with, however they were asked for. */
static KringScene *
draw_compared (KringShare          *share,
               PangoContext        *context,
               const char          *title,
               KringCircleOptions  *options,
               GError             **error)
{
  KringRecord *circle = options->circle != 0 ? kring_share_get (share, options->circle) : kring_circle_find_current (share);
  KringRecord *other;

  if (!kringctl_picture_find_circle (share, title, &options->compare, error))
    return NULL;

  other = kring_share_get (share, options->compare);
  if (!kring_circle_is_comparable (circle, other))
    {
      g_set_error_literal (error, KRINGCTL_ERROR, KRINGCTL_ERROR_NOT_FOUND,
                           _("These two circles have other rings: they cannot be compared."));
      return NULL;
    }
  if (kring_circle_is_older (circle, other))
    {
      KringRecord *older = circle;

      circle = other;
      other = older;
    }
  options->circle = kring_record_get_id (circle);
  options->compare = kring_record_get_id (other);

  return kring_circle_compared_new (share, context, options);
}

static KringScene *
draw_circle (KringShare                   *share,
             PangoContext                 *context,
             const KringctlPictureWanted  *wanted,
             GError                      **error)
{
  KringCircleOptions options = {
    .width = wanted->width, .height = wanted->height, .text_scale = wanted->text_scale, .moment = wanted->at,
    .lens = wanted->lens,
  };

  if (!kringctl_picture_find_circle (share, wanted->title, &options.circle, error))
    return NULL;
  if (wanted->compare != NULL)
    return draw_compared (share, context, wanted->compare, &options, error);

  return kring_circle_scene_new (share, context, &options);
}

static KringScene *
draw_places (KringShare                   *share,
             PangoContext                 *context,
             const KringctlPictureWanted  *wanted,
             GError                      **error)
{
  KringPlacesOptions options = {
    .width = wanted->width, .height = wanted->height, .text_scale = wanted->text_scale,
  };

  if (wanted->child != NULL)
    {
      KringRecord *child = kringctl_find_person (share, wanted->child, error);

      if (child == NULL)
        return NULL;
      options.child = kring_record_get_id (child);
    }

  return kring_places_scene_new (share, context, &options);
}

/* THE table of pictures, with their usual sizes: those of an A3 sheet on its side. */
static const struct {
  const char     *name;
  double          width, height;
  KringPaperSize  paper;
  Draw            draw;
} pictures[] = {
  { "timeline", 1150, 760, KRING_PAPER_A3_LANDSCAPE, draw_timeline },
  { "circle",   1150, 760, KRING_PAPER_A3_LANDSCAPE, draw_circle },
  { "places",   1150, 760, KRING_PAPER_A3_LANDSCAPE, draw_places },
};

static gsize
find_picture (const char *name)
{
  gsize i = 0;

  while (i < G_N_ELEMENTS (pictures) && !g_str_equal (pictures[i].name, name))
    i++;

  return i;
}

gboolean
kringctl_picture_is_known (const char *picture)
{
  return find_picture (picture) < G_N_ELEMENTS (pictures);
}

gboolean
kringctl_picture_set_format (KringctlPictureWanted *wanted,
                             const char            *code)
{
  KringPictureFormat format;

  if (g_strcmp0 (code, "text") == 0)
    {
      wanted->format = -1;
      return TRUE;
    }
  if (code == NULL || !kring_picture_format_from_code (code, &format))
    return FALSE;

  wanted->format = (int) format;
  return TRUE;
}

static GBytes *
to_text (KringScene *scene)
{
  char *text = kring_scene_to_text (scene);

  return g_bytes_new_take (text, strlen (text));
}

GBytes *
kringctl_picture_new (KringShare                   *share,
                      const KringctlPictureWanted  *wanted,
                      GError                      **error)
{
  const gsize picture = find_picture (wanted->picture);
  const char *language = kring_language_get () == KRING_LANGUAGE_EN ? "en" : "nl";
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  KringctlPictureWanted sized = *wanted;
  g_autoptr(KringScene) scene = NULL;

  kring_scene_setup_context (context, language);
  if (sized.width == 0)
    {
      sized.width = pictures[picture].width;
      sized.height = pictures[picture].height;
    }
  if (sized.text_scale == 0)
    sized.text_scale = 1;

  scene = pictures[picture].draw (share, context, &sized, error);
  g_object_unref (context);
  if (scene == NULL)
    return NULL;

  if (wanted->format < 0)
    return to_text (scene);

  {
    const KringPictureOptions options = {
      .format = (KringPictureFormat) wanted->format,
      .palette = KRING_PALETTE_PAPER,
      .paper = wanted->width == 0 ? pictures[picture].paper : KRING_PAPER_FITTED,
      .scale = wanted->width == 0 ? 1.5 : 1,
      .language = language,
    };

    return kring_picture_new (scene, &options, error);
  }
}
