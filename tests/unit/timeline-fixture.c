/* timeline-fixture.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timeline-fixture.h"

#include <string.h>

#include "kring-family-json.h"
#include "kring-lettering.h"

PangoContext *
create_context (void)
{
  return kring_lettering_create_context ("nl-BE");
}

KringShare *
load_sample (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("KRING_SOURCE"), "data", "sample", name, NULL);
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(KringFamily) family = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  family = kring_family_json_read (text, &error);
  g_assert_no_error (error);

  return kring_share_new (family, KRING_PROFILE_FULL, 0);
}

KringRecord *
add (KringFamily *family,
     KringNoun    noun,
     ...)
{
  static gint64 last_id = 1000;
  g_autoptr(KringRecord) record = kring_record_new (noun);
  const char *name;
  va_list cells;

  kring_record_set_id (record, ++last_id);
  va_start (cells, noun);
  while ((name = va_arg (cells, const char *)) != NULL)
    {
      if (*name == '=')
        {
          KringDate date;

          kring_date_from_edtf (&date, va_arg (cells, const char *));
          kring_record_set_date (record, name + 1, &date);
          kring_date_clear (&date);
        }
      else if (*name == '#')
        {
          kring_record_set_int (record, name + 1, kring_record_get_id (va_arg (cells, KringRecord *)));
        }
      else
        {
          kring_record_set_text (record, name, va_arg (cells, const char *));
        }
    }
  va_end (cells);

  kring_family_put (family, record);
  return record;
}

KringRecord *
add_child (KringFamily *family,
           const char  *name,
           const char  *birth)
{
  KringRecord *child = add (family, KRING_NOUN_PERSON, "kind", "person", "given", name, "=birth", birth, NULL);

  kring_record_set_int (child, "centre", 1);
  kring_family_put (family, child);

  return child;
}

guint
count (KringScene     *scene,
       KringShapeKind  kind)
{
  guint n = 0;

  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    n += kring_scene_get_shape (scene, i)->kind == kind;

  return n;
}

const KringShape *
find_words (KringScene     *scene,
            KringShapeKind  kind,
            const char     *part)
{
  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      const KringShape *shape = kring_scene_get_shape (scene, i);

      if (shape->kind == kind && shape->words != NULL && strstr (shape->words, part) != NULL)
        return shape;
    }

  return NULL;
}

void
assert_no_words_over_words (KringScene *scene)
{
  g_autoptr(GPtrArray) labels = g_ptr_array_new ();

  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    if (kring_scene_get_shape (scene, i)->kind == KRING_SHAPE_LABEL)
      g_ptr_array_add (labels, kring_scene_get_shape (scene, i));

  for (guint i = 0; i < labels->len; i++)
    for (guint j = i + 1; j < labels->len; j++)
      {
        const KringShape *a = labels->pdata[i], *b = labels->pdata[j];

        if (a->x + a->w > b->x + 0.01 && b->x + b->w > a->x + 0.01 && a->y + a->h > b->y + 1 && b->y + b->h > a->y + 1)
          g_error ("\"%s\" (%.1f %.1f %.1f) lies over \"%s\" (%.1f %.1f %.1f)",
                   a->words, a->x, a->y, a->w, b->words, b->x, b->y, b->w);
      }

  for (guint i = 0; i < labels->len; i++)
    {
      const KringShape *label = labels->pdata[i];

      g_assert_cmpfloat (label->x, >=, 0);
      g_assert_cmpfloat (label->x + label->w, <=, kring_scene_get_width (scene) + 0.01);
      g_assert_cmpfloat (label->y + label->h, <=, kring_scene_get_height (scene) + 0.01);
    }
}

void
zoom_at_random (KringShare   *share,
                PangoContext *context)
{
  g_autoptr(KringTimelineModel) model = kring_timeline_model_new (share, context);
  KringTimelineOptions options = { .text_scale = g_test_rand_bit () ? 1 : 1.5 };
  int first, last;

  options.width = g_test_rand_int_range (320, 2400);
  options.height = g_test_rand_int_range (0, 1400);
  kring_timeline_model_get_whole (model, &first, &last);
  first = kring_day_to_number (first);
  last = kring_day_to_number (last);
  for (int i = 0; i < 50; i++)
    {
      g_autoptr(KringScene) scene = NULL;
      int from = g_test_rand_int_range (first, last);
      int days = (int) ((last - first) / g_test_rand_double_range (1, g_test_rand_bit () ? 4 : 900));

      options.from = i == 0 ? 0 : kring_day_from_number (from);
      options.to = kring_day_from_number (from + days);
      options.moment = kring_day_from_number (from + days / 2);
      scene = kring_timeline_scene_new_for_model (model, &options);
      assert_no_words_over_words (scene);
    }
}
