/* kring-plan-letter.h - one version of the plan, from why it is made to who signed it
 *
 * Reads like a letter and is edited where it stands; a version that a newer one
 * replaced can only be read.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-plan-line.h"

G_BEGIN_DECLS

#define KRING_TYPE_PLAN_LETTER (kring_plan_letter_get_type ())
G_DECLARE_FINAL_TYPE (KringPlanLetter, kring_plan_letter, KRING, PLAN_LETTER, AdwBin)

GtkWidget *kring_plan_letter_new         (KringDesk       *desk);

/* What there is to see of the version before. */
typedef enum {
  KRING_PLAN_ALONE,      /* nothing */
  KRING_PLAN_BESIDE,     /* it stands beside this one: what changed is there to be opened */
  KRING_PLAN_CHANGES,    /* only what changed, open, on top */
} KringPlanBeside;

/* Shows @plan, or what changed in it. The focus stays where it was, and so does what is being typed. FALSE when
 * somebody types in what changed: ask again a little later. */
gboolean   kring_plan_letter_show        (KringPlanLetter    *self,
                                          KringRecord        *plan,
                                          KringPlanBeside     beside,
                                          KringPlanLineShown  shown);

/* Whether all of it is there. What fits on a screen is at once; the rest comes after that was painted. */
gboolean   kring_plan_letter_is_whole    (KringPlanLetter    *self);
/* The question of the family is typed first. */
void       kring_plan_letter_begin       (KringPlanLetter    *self);
/* Brings the line of @item (an id) into view, as soon as it is there; the focus stays where it is. */
void       kring_plan_letter_reveal      (KringPlanLetter    *self,
                                          gint64              item);
/* Gives the keyboard to the line of @item. FALSE: there is none. */
gboolean   kring_plan_letter_focus       (KringPlanLetter    *self,
                                          gint64              item);

G_END_DECLS
