/* kring-plan-scales.c - everybody's mark, as it was when the plan was made
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-plan-pages.h"

#include <glib/gi18n.h>

#include "kring-scale-scene.h"

static gboolean
add_scale (KringPlanPages *self,
           KringRecord    *scale,
           gboolean        has_heading)
{
  g_autoptr(GPtrArray) marks = kring_scale_collect (self->share, scale, self->day);
  const char *question = kring_record_get_text (scale, self->is_for_child ? "child_question" : "question");
  KringBlock *block;

  if (marks->len == 0 || question == NULL)
    return FALSE;

  if (!has_heading)
    kring_sheet_add (self->sheet, KRING_BLOCK_HEADING, _("Where we stand"), NULL);
  kring_sheet_add (self->sheet, KRING_BLOCK_SUBHEADING, question, NULL);
  block = kring_sheet_add (self->sheet, KRING_BLOCK_SCALE, kring_record_get_text (scale, "anchor0"),
                           kring_record_get_text (scale, "anchor10"));
  block->value = kring_scale_get_value (scale, "enough");
  for (guint i = 0; i < marks->len; i++)
    {
      const KringScaleMark *mark = marks->pdata[i];

      kring_block_add_mark (block, mark->name, mark->value);
    }

  return TRUE;
}

void
kring_plan_add_scales (KringPlanPages *self)
{
  GPtrArray *scales = kring_share_list (self->share, KRING_NOUN_SCALE);
  gboolean has_heading = FALSE;

  for (guint i = 0; i < scales->len; i++)
    has_heading |= add_scale (self, scales->pdata[i], has_heading);
}
