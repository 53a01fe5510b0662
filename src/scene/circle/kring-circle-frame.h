/* kring-circle-frame.h - what the files of the circle's scene share while it is made
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-circle-changes.h"
#include "kring-circle-lens.h"
#include "kring-circle-scene.h"
#include "kring-routes.h"

G_BEGIN_DECLS

#define KRING_FACE_LINES 3

/* One way to write somebody on a card. */
typedef struct {
  PangoLayout *lines[KRING_FACE_LINES];
  int          n_lines;
  double       w, h;
} KringCircleFace;

typedef struct {
  KringCircleFace faces[KRING_RINGS_FACES];
} KringCircleCard;

typedef enum {
  KRING_CIRCLE_LOOK_PLAIN,
  KRING_CIRCLE_LOOK_QUIET,   /* was not there at the moment one looks at */
  KRING_CIRCLE_LOOK_NEW,     /* since the circle it is compared with */
  KRING_CIRCLE_LOOK_OUT,     /* taken out for once */
} KringCircleLook;

typedef struct {
  KringCircleLook look;
  char           *words;     /* what the card says besides; NULL: nothing */
} KringCircleMark;

typedef struct {
  KringCircleModel         *model;
  const KringCircleOptions *options;
  PangoContext             *context;
  KringScene               *scene;
  double                    scale;    /* of text */
  KringCircleCard          *cards;    /* of each stand */
  KringRings                rings;    /* items[] in the order of the stands */
  GString                 **related;  /* of each stand, the relations drawn, in words; NULL: none */
  const KringCircleLens    *lens;     /* NULL: none */
  GPtrArray                *told;     /* of each stand what the lens says, or NULL; NULL: there is no lens */
  KringCircleMark          *marks;    /* of each stand */
  KringRoutes              *routes;   /* while relations are drawn */
  KringCircleChanges       *changes;  /* NULL: compared with no other circle */
} KringCircleFrame;

static inline KringCircleStand *
kring_circle_frame_get_stand (const KringCircleFrame *self,
                              int                     index)
{
  return self->model->stands->pdata[index];
}

static inline const char *
kring_circle_frame_get_told (const KringCircleFrame *self,
                             int                     index)
{
  return self->told != NULL ? self->told->pdata[index] : NULL;
}

/* Whether the lens is not about this stand. The children in the middle stay as they are. */
static inline gboolean
kring_circle_frame_is_dimmed (const KringCircleFrame *self,
                              int                     index)
{
  return self->told != NULL && self->told->pdata[index] == NULL && kring_circle_frame_get_stand (self, index)->ring > 0;
}

/* Index of the stand of @person, when it has a card; -1. */
int       kring_circle_frame_find_card (const KringCircleFrame *self,
                                        gint64                  person);
/* Whether a straight line passes over a card, a "more" or the name of a ring; of the two cards at its ends not. */
gboolean  kring_circle_frame_is_crossed (const KringCircleFrame *self,
                                         const double            line[4],
                                         int                     from,
                                         int                     to);

/* kring-circle-cards.c */
void      kring_circle_measure_card    (KringCircleFrame       *self,
                                        int                     index);
void      kring_circle_clear_card      (KringCircleCard        *card);
void      kring_circle_draw_card       (KringCircleFrame       *self,
                                        int                     index);
KringTone kring_circle_card_tone       (const KringCircleFrame *self,
                                        int                     index);
/* Whether somebody stays where they are, and that is told: while one works in the circle, not on paper. */
gboolean  kring_circle_card_is_pinned  (const KringCircleFrame *self,
                                        int                     index);
void      kring_circle_draw_more       (KringCircleFrame       *self,
                                        int                     index);

/* kring-circle-badges.c: after the cards; kring-circle-homes.c */
void      kring_circle_draw_badges     (KringCircleFrame       *self);
void      kring_circle_draw_homes      (KringCircleFrame       *self);

/* kring-circle-marks.c */
void      kring_circle_find_marks      (KringCircleFrame       *self);
void      kring_circle_clear_marks     (KringCircleFrame       *self);
/* kring-circle-ghosts.c: before the cards, and after them */
void      kring_circle_draw_ghosts     (KringCircleFrame       *self);
void      kring_circle_draw_new        (KringCircleFrame       *self);

/* kring-circle-relations.c */
void      kring_circle_add_links       (KringCircleFrame       *self);
void      kring_circle_draw_relations  (KringCircleFrame       *self);
void      kring_circle_draw_wishes     (KringCircleFrame       *self);

G_END_DECLS
