/* kring-scale-scene.h - a scale from 0 to 10 with everybody's mark, for screen and paper
 *
 * Each mark is somebody's view: there is no average, and none can be made of
 * what is drawn or said (domain brief 0.6). Those who say that they do not
 * know are not on the line; see kring_scale_describe_unknown().
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-scene.h"
#include "kring-share.h"

G_BEGIN_DECLS

/* No mark given ("I don't know"), or no "enough" agreed. */
#define KRING_SCALE_UNKNOWN (-1.0)

typedef struct {
  gint64  id;      /* of the score; 0: none */
  double  value;   /* 0 to 10, or KRING_SCALE_UNKNOWN */
  char   *name;
  char   *words;   /* "Kelly 7: we talk again"; NULL: nothing to be said but name and number */
} KringScaleMark;

typedef struct {
  double      width;
  double      text_scale;
  double      name_size;    /* of names, in points; 0: as small words on the screen */
  double      small_size;   /* of all other words */
  double      enough;       /* or KRING_SCALE_UNKNOWN */
  const char *low;          /* what 0 means, and 10; may be NULL */
  const char *high;
} KringScaleOptions;

/* A number of thousandths in @field of a scale or a score as 0 to 10; unset: KRING_SCALE_UNKNOWN. */
double      kring_scale_get_value        (KringRecord             *record,
                                          const char              *field);
/* The newest mark of each person, KringScaleMark, in the order in which they first gave one. @day: marks given
 * later do not count; undated ones do. */
GPtrArray  *kring_scale_collect          (KringShare              *share,
                                          KringRecord             *scale,
                                          int                      day) G_GNUC_WARN_UNUSED_RESULT;
/* An empty array of marks, and one more in it; words are copied. */
GPtrArray  *kring_scale_marks_new        (void) G_GNUC_WARN_UNUSED_RESULT;
void        kring_scale_marks_add        (GPtrArray               *marks,
                                          gint64                   id,
                                          const char              *name,
                                          double                   value,
                                          const char              *words);
/* "Kelly 7: we talk again. One point more: ..."; the person of @score must be there. */
char       *kring_scale_describe_score   (KringShare              *share,
                                          KringRecord             *score) G_GNUC_WARN_UNUSED_RESULT;
/* "“I don't know”: Stijn, Ilyas"; NULL: nobody says so. */
char       *kring_scale_describe_unknown (GPtrArray               *marks) G_GNUC_WARN_UNUSED_RESULT;
/* The question, and on a line of its own everybody's mark and what is enough: "Kelly 6 · Ilyas: I don't know · 7 is
 * enough for us". As kring_scale_collect(). */
char       *kring_scale_tell             (KringShare              *share,
                                          KringRecord             *scale,
                                          int                      day) G_GNUC_WARN_UNUSED_RESULT;

/* As wide as asked, as high as it needs to be. Every name is a mark with its record and its words. */
KringScene *kring_scale_scene_new        (PangoContext            *context,
                                          const KringScaleOptions *options,
                                          GPtrArray               *marks) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
