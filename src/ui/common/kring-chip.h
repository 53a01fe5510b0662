/* kring-chip.h - something said about a row, in a few words; it opens to say it otherwise
 *
 * A menu button whose words wrap. What opens is made when it is opened: a plan
 * and a year of meetings have hundreds of chips. It is not sensitive where the
 * row cannot be edited.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_CHIP (kring_chip_get_type ())
G_DECLARE_DERIVABLE_TYPE (KringChip, kring_chip, KRING, CHIP, GtkWidget)

struct _KringChipClass
{
  GtkWidgetClass   parent_class;

  /* What opens. */
  GtkWidget      *(*create_content) (KringChip *self);
  /* It was closed again: what was chosen is kept now. NULL: nothing is kept by closing. */
  void            (*closed)         (KringChip *self);
};

/* For the functions that make a chip of @type. */
gpointer     kring_chip_new        (GType        type,
                                    KringDesk   *desk,
                                    KringRecord *record);
/* @spoken: for a screen reader. */
void         kring_chip_set_words  (KringChip   *self,
                                    const char  *words,
                                    const char  *spoken);

/* Borrowed, both. */
KringDesk   *kring_chip_get_desk   (KringChip   *self);
KringRecord *kring_chip_get_record (KringChip   *self);

void         kring_chip_open       (KringChip   *self);
void         kring_chip_close      (KringChip   *self);

G_END_DECLS
