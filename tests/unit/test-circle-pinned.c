/* test-circle-pinned.c - who is to stay where they are: nobody moves for it, and they keep their angle
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>
#include <string.h>

#include "kring-circle-scene.h"
#include "kring-words.h"
#include "timeline-fixture.h"

#define SCREEN (96 / 72.0)
#define NEAR   1200   /* thousandths of a degree: no more than that is off */

static const char * const samples[] = {
  "01-eenvoudig-noor-mats.json", "02-drie-huizen-amina-ilyas-lowie.json", "03-groot-zes-kinderen.json",
};

typedef struct {
  KringShare         *share;
  PangoContext       *context;
  KringCirclePlaces  *places;
  KringRecord        *circle;
  GPtrArray          *placements;
  KringCircleOptions  options;
} Picture;

static Picture
create_picture (gsize  sample,
                double width,
                double height)
{
  Picture self = { .share = load_sample (samples[sample]), .context = create_context (), .places = kring_circle_places_new () };

  self.circle = kring_share_list (self.share, KRING_NOUN_CIRCLE)->pdata[0];
  self.placements = kring_share_parts (self.share, self.circle, KRING_NOUN_PLACEMENT);
  self.options = (KringCircleOptions) {
    .circle = kring_record_get_id (self.circle), .width = width, .height = height, .text_scale = SCREEN,
    .places = self.places,
  };

  return self;
}

static void
clear_picture (Picture *self)
{
  kring_circle_places_free (self->places);
  g_object_unref (self->context);
  g_object_unref (self->share);
}

static KringScene *
draw (Picture *self)
{
  return kring_circle_scene_new (self->share, self->context, &self->options);
}

static gint64
get_person (const Picture *self,
            guint          index)
{
  return kring_record_get_ref (self->placements->pdata[index], "person");
}

static gboolean
pin (Picture *self,
     guint    index)
{
  gint64 angle;

  if (!kring_circle_places_get_angle (self->places, self->options.circle, get_person (self, index), &angle))
    return FALSE;

  kring_record_set_int (self->placements->pdata[index], "angle", angle);
  return TRUE;
}

static gboolean
is_at (const Picture *self,
       guint          index)
{
  gint64 wanted = kring_record_get_int (self->placements->pdata[index], "angle"), angle;

  return kring_circle_places_get_angle (self->places, self->options.circle, get_person (self, index), &angle)
         && fabs (remainder ((double) (angle - wanted), 360000)) <= NEAR;
}

static void
assert_same_cards (KringScene *before,
                   KringScene *after)
{
  guint j = 0;

  g_assert_cmpuint (count (before, KRING_SHAPE_CARD), ==, count (after, KRING_SHAPE_CARD));
  for (guint i = 0; i < kring_scene_get_n_shapes (before); i++)
    {
      const KringShape *was = kring_scene_get_shape (before, i), *is;

      if (was->kind != KRING_SHAPE_CARD)
        continue;
      while (kring_scene_get_shape (after, j)->kind != KRING_SHAPE_CARD)
        j++;
      is = kring_scene_get_shape (after, j++);
      g_assert_cmpint (is->id, ==, was->id);
      g_assert_cmpfloat_with_epsilon (is->x, was->x, 0.01);
      g_assert_cmpfloat_with_epsilon (is->y, was->y, 0.01);
      g_assert_cmpfloat_with_epsilon (is->w, was->w, 0.01);
    }
}

/* No card over another, and each in the band of its own ring. */
static void
assert_sound (const Picture *self)
{
  const KringRings *rings = kring_circle_places_get (self->places, self->options.circle);

  for (int i = 0; i < rings->n_items; i++)
    {
      const KringRingsItem *a = &rings->items[i];
      double out = 0;

      if (a->variant == KRING_RINGS_FOLDED)
        continue;
      for (int j = 0; j < i; j++)
        {
          const KringRingsItem *b = &rings->items[j];

          g_assert_false (b->variant != KRING_RINGS_FOLDED && a->x < b->x + b->w && b->x < a->x + a->w
                          && a->y < b->y + b->h && b->y < a->y + a->h);
        }
      if (a->ring == 0 || a->ring > rings->n_rings)
        continue;
      for (int corner = 0; corner < 4; corner++)
        out = fmax (out, hypot ((a->x + (corner & 1) * a->w - rings->cx) / rings->rings[a->ring - 1].rx,
                                (a->y + (corner >> 1) * a->h - rings->cy) / rings->rings[a->ring - 1].ry));
      g_assert_cmpfloat (out, <=, 1.001);
    }
}

/* To stay there moves nobody, nor does it when they no longer need to; they keep that angle anew too. */
static void
test_still (void)
{
  static const struct { double width, height; } sizes[] = { { 1280, 640 }, { 900, 800 }, { 360, 560 } };

  for (gsize s = 0; s < G_N_ELEMENTS (samples); s++)
    for (gsize z = 0; z < G_N_ELEMENTS (sizes); z++)
      {
        Picture picture = create_picture (s, sizes[z].width, sizes[z].height);
        g_autoptr(KringScene) before = draw (&picture);

        for (guint i = 0; i < picture.placements->len; i += 5)
          {
            g_autoptr(KringScene) pinned = NULL;
            g_autoptr(KringScene) loose = NULL;

            if (!pin (&picture, i))
              continue;
            pinned = draw (&picture);
            assert_same_cards (before, pinned);
            g_assert_nonnull (find_words (pinned, KRING_SHAPE_CARD, "stays here"));

            kring_record_set_int (picture.placements->pdata[i], "angle", KRING_UNSET);
            loose = draw (&picture);
            assert_same_cards (before, loose);
            g_assert_null (find_words (loose, KRING_SHAPE_CARD, "stays here"));
          }
        clear_picture (&picture);
      }
}

/* Others come, and go elsewhere; the window gets another size: the angle holds. */
static void
test_keeps (void)
{
  for (gsize s = 0; s < G_N_ELEMENTS (samples); s++)
    {
      Picture picture = create_picture (s, 1280, 720);
      guint last = picture.placements->len - 1;

      g_object_unref (draw (&picture));
      g_assert_true (pin (&picture, 1));
      g_assert_true (pin (&picture, 4));

      kring_record_set_int (picture.placements->pdata[last], "ring",
                            kring_record_get_int (picture.placements->pdata[4], "ring"));
      kring_record_set_text (picture.placements->pdata[last], "sector",
                             kring_record_get_text (picture.placements->pdata[4], "sector"));
      g_object_unref (draw (&picture));
      g_assert_true (is_at (&picture, 1));
      g_assert_true (is_at (&picture, 4));
      assert_sound (&picture);

      picture.options.width = 1100;
      g_object_unref (draw (&picture));
      g_assert_true (is_at (&picture, 1));
      g_assert_true (is_at (&picture, 4));
      assert_sound (&picture);

      kring_circle_places_forget (picture.places);
      g_object_unref (draw (&picture));
      g_assert_true (is_at (&picture, 1));
      g_assert_true (is_at (&picture, 4));
      assert_sound (&picture);
      clear_picture (&picture);
    }
}

/* At any angle, two at one angle, and where another shape of the window leaves no room: sound, and nobody is lost. */
static void
test_anywhere (void)
{
  static const struct { double width, height; } sizes[] = { { 1280, 720 }, { 360, 560 }, { 1600, 400 }, { 200, 200 } };

  for (gsize s = 0; s < G_N_ELEMENTS (samples); s++)
    for (int angle = 0; angle < 360000; angle += 45000)
      {
        Picture picture = create_picture (s, 1280, 720);

        g_object_unref (draw (&picture));
        for (guint i = 2; i < 4; i++)
          kring_record_set_int (picture.placements->pdata[i], "angle", angle);
        for (gsize z = 0; z < G_N_ELEMENTS (sizes); z++)
          {
            g_autoptr(KringScene) scene = NULL;
            g_autoptr(KringScene) again = NULL;

            picture.options.width = sizes[z].width;
            picture.options.height = sizes[z].height;
            scene = draw (&picture);
            again = draw (&picture);
            assert_same_cards (scene, again);
            assert_sound (&picture);
            for (guint i = 2; i < 4; i++)
              {
                const char *name = kring_person_name (kring_share_get (picture.share, get_person (&picture, i)));

                g_assert_true (find_words (scene, KRING_SHAPE_CARD, name) != NULL
                               || find_words (scene, KRING_SHAPE_MORE, name) != NULL);
              }
          }
        clear_picture (&picture);
      }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/scene/circle/pinned/still", test_still);
  g_test_add_func ("/scene/circle/pinned/keeps", test_keeps);
  g_test_add_func ("/scene/circle/pinned/anywhere", test_anywhere);

  return g_test_run ();
}
