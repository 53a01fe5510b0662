/* kring-feeling-face.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-feeling-face.h"

#define SIZE 36

/* How far the corners of the mouth are from its middle, in parts of the face; up is negative, as on the screen. */
typedef struct {
  const char *feeling;
  float       left, right;
  gboolean    has_mouth;
} Mouth;

static const Mouth mouths[] = {
  { "very_hard", 0.20f,  0.20f,  TRUE },
  { "hard",      0.10f,  0.10f,  TRUE },
  { "mixed",     0.11f,  -0.11f, TRUE },
  { "good",      -0.12f, -0.12f, TRUE },
  { "very_good", -0.24f, -0.24f, TRUE },
  { "none",      0,      0,      FALSE },
};

struct _KringFeelingFace
{
  GtkWidget    parent_instance;

  const Mouth *mouth;
};

G_DEFINE_FINAL_TYPE (KringFeelingFace, kring_feeling_face, GTK_TYPE_WIDGET)

static void
add_eye (GskPathBuilder *builder,
         float           x,
         float           y,
         float           radius)
{
  gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (x, y), radius);
}

static GskPath *
create_outline (const Mouth *mouth,
                float        size)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  float middle = size / 2, y = size * 0.66f;

  gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (middle, middle), middle - 1.5f);
  if (mouth->has_mouth)
    {
      /* a smile hangs below its corners, a sad mouth above them */
      gsk_path_builder_move_to (builder, size * 0.30f, y + mouth->left * size * 0.5f);
      gsk_path_builder_cubic_to (builder, size * 0.40f, y - mouth->left * size * 0.5f,
                                 size * 0.60f, y - mouth->right * size * 0.5f,
                                 size * 0.70f, y + mouth->right * size * 0.5f);
    }

  return gsk_path_builder_free_to_path (builder);
}

static void
kring_feeling_face_snapshot (GtkWidget   *widget,
                     GtkSnapshot *snapshot)
{
  KringFeelingFace *self = KRING_FEELING_FACE (widget);
  float size = (float) MIN (gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  g_autoptr(GskPath) outline = create_outline (self->mouth, size);
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr(GskPath) eyes = NULL;
  GskStroke *stroke = gsk_stroke_new (1.8f);
  GdkRGBA color;

  add_eye (builder, size * 0.36f, size * 0.40f, size * 0.05f);
  add_eye (builder, size * 0.64f, size * 0.40f, size * 0.05f);
  eyes = gsk_path_builder_free_to_path (builder);
  gtk_widget_get_color (widget, &color);
  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gtk_snapshot_append_stroke (snapshot, outline, stroke, &color);
  gtk_snapshot_append_fill (snapshot, eyes, GSK_FILL_RULE_WINDING, &color);
  gsk_stroke_free (stroke);
}

static void
kring_feeling_face_measure (GtkWidget      *widget,
                    GtkOrientation  orientation,
                    int             for_size,
                    int            *minimum,
                    int            *natural,
                    int            *minimum_baseline,
                    int            *natural_baseline)
{
  *minimum = *natural = SIZE;
}

static void
kring_feeling_face_class_init (KringFeelingFaceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = kring_feeling_face_snapshot;
  widget_class->measure = kring_feeling_face_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
kring_feeling_face_init (KringFeelingFace *self)
{
}

GtkWidget *
kring_feeling_face_new (const char *feeling)
{
  KringFeelingFace *self = g_object_new (KRING_TYPE_FEELING_FACE, "halign", GTK_ALIGN_START, "valign", GTK_ALIGN_CENTER, NULL);

  self->mouth = &mouths[G_N_ELEMENTS (mouths) - 1];
  for (gsize i = 0; i < G_N_ELEMENTS (mouths); i++)
    if (g_strcmp0 (mouths[i].feeling, feeling) == 0)
      self->mouth = &mouths[i];

  return GTK_WIDGET (self);
}
