/* kring-sheet-piece.c - pieces, and words as atoms in their stacks
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-sheet-piece.h"

static void
free_atom (gpointer data)
{
  KringSheetAtom *atom = data;

  g_clear_pointer (&atom->line, pango_layout_line_unref);
  g_clear_object (&atom->layout);
  g_clear_object (&atom->label);
  g_clear_object (&atom->scene);
  g_free (atom);
}

void
kring_sheet_piece_free (KringSheetPiece *piece)
{
  for (guint i = 0; i < piece->n_stacks; i++)
    {
      g_array_unref (piece->stacks[i].numbers);
      g_ptr_array_unref (piece->stacks[i].atoms);
    }
  g_free (piece);
}

KringSheetStack *
kring_sheet_piece_add (KringSheetPiece *piece,
                       double           x,
                       double           width)
{
  KringSheetStack *stack = &piece->stacks[piece->n_stacks];

  g_return_val_if_fail (piece->n_stacks < KRING_MAX_STACKS, stack);

  piece->n_stacks++;
  stack->numbers = g_array_new (FALSE, TRUE, sizeof (KringAtom));
  stack->atoms = g_ptr_array_new_with_free_func (free_atom);
  stack->x = x;
  stack->width = width;

  return stack;
}

static KringSheetAtom *
add_atom (KringSheetStack *stack,
          double           height,
          double           space,
          gboolean         keep)
{
  KringAtom numbers = { .height = height, .space = space, .keep = keep };
  KringSheetAtom *atom = g_new0 (KringSheetAtom, 1);

  g_array_append_val (stack->numbers, numbers);
  g_ptr_array_add (stack->atoms, atom);

  return atom;
}

/* How far letters of the style's own font reach above and below the baseline. */
static void
get_reach (PangoLayout *layout,
           double      *ascent,
           double      *descent)
{
  PangoContext *context = pango_layout_get_context (layout);
  PangoFontMetrics *metrics = pango_context_get_metrics (context, pango_layout_get_font_description (layout), NULL);

  *ascent = pango_font_metrics_get_ascent (metrics) / (double) PANGO_SCALE;
  *descent = pango_font_metrics_get_descent (metrics) / (double) PANGO_SCALE;
  pango_font_metrics_unref (metrics);
}

KringSheetAtom *
kring_sheet_stack_words (KringSheetStack  *stack,
                         KringStyleSheet  *style_sheet,
                         const char       *words,
                         KringStyle        style,
                         double            indent,
                         double            space,
                         const char       *open,
                         guint             closes)
{
  double pitch = kring_style_get_pitch (style_sheet, style), ascent, descent;
  g_autoptr(PangoLayout) layout = NULL;
  KringSheetAtom *first = NULL;
  PangoLayoutIter *iter;
  int n_lines;

  if (words == NULL || *words == '\0')
    return NULL;

  layout = kring_style_create_layout (style_sheet, words, style, stack->width - indent);
  n_lines = pango_layout_get_line_count (layout);
  get_reach (layout, &ascent, &descent);
  iter = pango_layout_get_iter (layout);

  for (int i = 0; i < n_lines; i++)
    {
      PangoRectangle extents;
      double top, bottom, lead;
      KringSheetAtom *atom;

      pango_layout_iter_get_line_extents (iter, NULL, &extents);
      top = (pango_layout_iter_get_baseline (iter) - extents.y) / (double) PANGO_SCALE;
      bottom = extents.height / (double) PANGO_SCALE - top;
      /* Lines of one style stand at one distance, unless a script needs more room than its neighbours. */
      lead = MAX ((pitch - ascent - descent) / 2, 0);
      top = MAX (lead + ascent, top);
      bottom = MAX (pitch - lead - ascent, bottom);

      atom = add_atom (stack, top + bottom, i == 0 ? space : 0, (i == 0 && n_lines > 1) || i == n_lines - 2);
      atom->layout = g_object_ref (layout);
      atom->line = pango_layout_line_ref (pango_layout_iter_get_line_readonly (iter));
      atom->x = indent + extents.x / (double) PANGO_SCALE;
      atom->baseline = top;
      atom->tone = kring_style_get_tone (style);
      atom->open = i == 0 ? open : NULL;
      atom->closes = i == n_lines - 1 ? closes : 0;
      if (i == 0)
        first = atom;
      pango_layout_iter_next_line (iter);
    }
  pango_layout_iter_free (iter);

  return first;
}

void
kring_sheet_stack_scene (KringSheetStack *stack,
                         KringScene      *scene)
{
  KringSheetAtom *atom = add_atom (stack, kring_scene_get_height (scene) * stack->width / kring_scene_get_width (scene),
                                   0, FALSE);

  atom->scene = g_object_ref (scene);
  atom->open = "Figure";
  atom->closes = 1;
}

void
kring_sheet_stack_room (KringSheetStack *stack,
                        double           height)
{
  add_atom (stack, height, 0, TRUE);
}

void
kring_sheet_stack_keep (KringSheetStack *stack,
                        guint            from)
{
  for (guint i = from; i + 1 < stack->numbers->len; i++)
    g_array_index (stack->numbers, KringAtom, i).keep = TRUE;
}
