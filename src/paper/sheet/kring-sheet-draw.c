/* kring-sheet-draw.c - parts of pieces on a page
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-sheet-draw.h"

#include <string.h>

#include "kring-lettering.h"
#include "kring-painter.h"

#define PALETTE     KRING_PALETTE_PAPER
#define THICK_RULE  3.0
#define THIN_RULE   0.6
#define RADIUS      8.0
#define MARK_AWAY   3.0    /* of a mark to cut along, from the picture */
#define MARK_LENGTH 8.0

/* Without a PDF nothing is ever opened. */
static void
open_tags (KringSheetPen *pen,
           const char    *path)
{
  g_auto(GStrv) names = NULL;

  if (pen->pdf == NULL || path == NULL)
    return;

  names = g_strsplit (path, "/", -1);
  for (guint i = 0; names[i] != NULL; i++)
    {
      cairo_tag_begin (pen->cr, names[i], NULL);
      g_ptr_array_add (pen->open, g_strdup (names[i]));
    }
}

/* Down to @depth elements. */
static void
close_tags (KringSheetPen *pen,
            guint          depth)
{
  while (pen->open->len > depth)
    {
      cairo_tag_end (pen->cr, g_ptr_array_index (pen->open, pen->open->len - 1));
      g_ptr_array_set_size (pen->open, (int) pen->open->len - 1);
    }
}

/* Opens again what the atoms before @end left open, where a part begins in the middle. */
static void
reopen_tags (KringSheetPen         *pen,
             const KringSheetStack *stack,
             guint                  end)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < end; i++)
    {
      const KringSheetAtom *atom = g_ptr_array_index (stack->atoms, i);
      g_auto(GStrv) path = atom->open != NULL ? g_strsplit (atom->open, "/", -1) : NULL;

      for (guint j = 0; path != NULL && path[j] != NULL; j++)
        g_ptr_array_add (names, g_strdup (path[j]));
      g_ptr_array_set_size (names, (int) (names->len - MIN (atom->closes, names->len)));
    }

  for (guint i = 0; i < names->len; i++)
    open_tags (pen, g_ptr_array_index (names, i));
}

static void
draw_scene (KringSheetPen        *pen,
            const KringSheetAtom *atom,
            double                x,
            double                y,
            double                width)
{
  double scale = width / (atom->tile != NULL ? atom->tile->w : kring_scene_get_width (atom->scene));

  if (pen->pdf != NULL)
    kring_pdf_add_figure (pen->pdf, kring_scene_get_words (atom->scene));

  cairo_save (pen->cr);
  cairo_translate (pen->cr, x, y);
  cairo_scale (pen->cr, scale, scale);
  if (atom->tile != NULL)
    kring_painter_draw_part (atom->scene, pen->cr, PALETTE, atom->tile->x, atom->tile->y, atom->tile->w, atom->tile->h);
  else
    kring_painter_draw (atom->scene, pen->cr, PALETTE, FALSE);
  cairo_restore (pen->cr);
}

static void
draw_label (KringSheetPen        *pen,
            const KringSheetAtom *atom,
            double                x,
            double                y)
{
  kring_painter_set_source (pen->cr, kring_tone_line (KRING_TONE_QUIET, PALETTE));
  kring_lettering_draw_line (pen->cr, pango_layout_get_line_readonly (atom->label, 0),
                             x + atom->label_x, y + atom->baseline);
}

static void
draw_atom (KringSheetPen        *pen,
           const KringSheetAtom *atom,
           double                x,
           double                y,
           double                width)
{
  if (atom->scene != NULL)
    draw_scene (pen, atom, x, y, width);
  if (atom->label != NULL)
    draw_label (pen, atom, x, y);
  if (atom->line == NULL)
    return;

  kring_painter_set_source (pen->cr, kring_tone_ink (atom->tone, PALETTE));
  kring_lettering_draw_line (pen->cr, atom->line, x + atom->x, y + atom->baseline);
}

static const KringAtom *
get_numbers (const KringSheetStack *stack,
             guint                  index)
{
  return &g_array_index (stack->numbers, KringAtom, index);
}

/* The atoms that come again above a further part; returns their height. */
static double
draw_repeated (KringSheetPen         *pen,
               const KringSheetStack *stack,
               double                 x,
               double                 y,
               gboolean               draws)
{
  double height = 0;

  for (guint i = 0; i < stack->n_repeated; i++)
    {
      height += i > 0 ? get_numbers (stack, i)->space : 0;
      if (draws)
        draw_atom (pen, g_ptr_array_index (stack->atoms, i), x, y + height, stack->width);
      height += get_numbers (stack, i)->height;
    }

  return height;
}

static void
draw_rule (KringSheetPen *pen,
           KringTone      tone,
           double         x,
           double         y,
           double         width,
           double         height)
{
  kring_painter_set_source (pen->cr, kring_tone_line (tone, PALETTE));
  cairo_rectangle (pen->cr, x, y, width, height);
  cairo_fill (pen->cr);
}

static void
draw_panel (KringSheetPen   *pen,
            KringSheetPiece *piece,
            double           y,
            double           height)
{
  const double dashes[] = { 4, 4 };

  kring_painter_trace_box (pen->cr, pen->x, y, piece->width, height, RADIUS);
  if (piece->fill != KRING_TONE_NONE)
    {
      kring_painter_set_source (pen->cr, kring_tone_fill (piece->fill, PALETTE));
      cairo_fill_preserve (pen->cr);
    }
  if (piece->is_card)
    {
      kring_painter_set_source (pen->cr, kring_tone_line (KRING_TONE_QUIET, PALETTE));
      cairo_set_line_width (pen->cr, 1);
      cairo_set_dash (pen->cr, dashes, G_N_ELEMENTS (dashes), 0);
      cairo_stroke_preserve (pen->cr);
      cairo_set_dash (pen->cr, NULL, 0, 0);
    }
  cairo_new_path (pen->cr);
}

static void
draw_mark (KringSheetPen *pen,
           double         x,
           double         y,
           double         dx,
           double         dy)
{
  cairo_move_to (pen->cr, x + dx * MARK_AWAY, y + dy * MARK_AWAY);
  cairo_line_to (pen->cr, x + dx * (MARK_AWAY + MARK_LENGTH), y + dy * (MARK_AWAY + MARK_LENGTH));
}

/* In the margin, at both ends of every line along which to cut. */
static void
draw_marks (KringSheetPen   *pen,
            const KringTile *tile,
            double           width,
            double           y)
{
  double scale = width / tile->w, height = tile->h * scale;
  double right = pen->x + tile->net_width * scale, bottom = y + tile->net_height * scale;
  const double xs[] = { pen->x, right }, ys[] = { y, bottom };

  kring_painter_set_source (pen->cr, kring_tone_line (KRING_TONE_QUIET, PALETTE));
  cairo_set_line_width (pen->cr, THIN_RULE);
  for (int i = 0; i < 2; i++)
    {
      if (tile->cuts & (i == 0 ? KRING_TILE_CUT_LEFT : KRING_TILE_CUT_RIGHT))
        {
          draw_mark (pen, xs[i], y, 0, -1);
          draw_mark (pen, xs[i], y + height, 0, 1);
        }
      if (tile->cuts & (i == 0 ? KRING_TILE_CUT_TOP : KRING_TILE_CUT_BOTTOM))
        {
          draw_mark (pen, pen->x, ys[i], -1, 0);
          draw_mark (pen, pen->x + width, ys[i], 1, 0);
        }
    }
  cairo_stroke (pen->cr);
}

void
kring_sheet_draw_ground (KringSheetPen   *pen,
                         KringSheetPiece *piece,
                         const KringPart *part)
{
  double y = pen->y + part->y;

  if (piece->n_stacks == 0)
    return;
  if (piece->fill != KRING_TONE_NONE || piece->is_card)
    draw_panel (pen, piece, y, part->height);
  if (piece->tile != NULL)
    draw_marks (pen, piece->tile, piece->width, y);
  if (piece->rule != KRING_TONE_NONE)
    draw_rule (pen, piece->rule, pen->x, y + part->height - THIN_RULE / 2, piece->width, THIN_RULE);

  for (guint i = 0; i < piece->n_stacks; i++)
    {
      const KringSheetStack *stack = &piece->stacks[i];
      double x = pen->x + stack->x;

      if (stack->rule != KRING_TONE_NONE && part->to[i] > part->from[i])
        draw_rule (pen, stack->rule, x, y, stack->width, THICK_RULE);
      if (stack->has_line && part->from[i] == 0)
        draw_rule (pen, KRING_TONE_QUIET, x, y + piece->padding + get_numbers (stack, 0)->height - 2,
                   stack->width, THIN_RULE);
      if (part->from[i] > 0 && part->to[i] > part->from[i])
        draw_repeated (pen, stack, x, y + piece->padding, TRUE);
    }
}

static void
draw_stack (KringSheetPen         *pen,
            KringSheetPiece       *piece,
            const KringSheetStack *stack,
            guint                  from,
            guint                  to,
            double                 y)
{
  double x = pen->x + stack->x;
  guint depth = pen->open->len;
  gboolean is_beside = piece->n_stacks > 1 || stack->tag != NULL;

  if (is_beside)
    {
      open_tags (pen, stack->tag);
      reopen_tags (pen, stack, from);
    }
  if (from > 0 && to > from)
    y += draw_repeated (pen, stack, x, y, FALSE);

  for (guint i = from; i < to; i++)
    {
      const KringSheetAtom *atom = g_ptr_array_index (stack->atoms, i);
      const KringAtom *numbers = get_numbers (stack, i);

      y += i > from || (from > 0 && stack->n_repeated > 0) ? numbers->space : 0;
      if (pen->pdf != NULL && atom->outline != NULL)
        kring_pdf_add_outline (pen->pdf, 0, atom->outline, y - 6);
      open_tags (pen, atom->open);
      draw_atom (pen, atom, x, y, stack->width);
      close_tags (pen, pen->open->len - MIN (atom->closes, pen->open->len));
      y += numbers->height;
    }

  /* What stands side by side cannot stay open: the next stack comes in between. */
  if (is_beside)
    close_tags (pen, depth);
}

void
kring_sheet_draw_words (KringSheetPen   *pen,
                        KringSheetPiece *piece,
                        const KringPart *part)
{
  guint depth;

  if (part->is_first)
    open_tags (pen, piece->group);
  depth = pen->open->len;
  open_tags (pen, piece->tag);

  for (guint i = 0; i < piece->n_stacks; i++)
    draw_stack (pen, piece, &piece->stacks[i], part->from[i], part->to[i], pen->y + part->y + piece->padding);

  if (piece->tag != NULL)
    close_tags (pen, depth);
  if (part->is_last && piece->ends_group)
    close_tags (pen, depth > 0 ? depth - 1 : 0);
}

void
kring_sheet_draw_head (KringSheetPen   *pen,
                       KringSheetPiece *piece,
                       const KringPart *part)
{
  g_autoptr(GPtrArray) none = g_ptr_array_new ();
  KringSheetPen silent = *pen;

  silent.pdf = NULL;
  silent.open = none;
  for (guint i = 0; i < piece->n_stacks; i++)
    draw_stack (&silent, piece, &piece->stacks[i], 0, part->to[i], pen->y + part->y + piece->padding);
}

void
kring_sheet_pen_finish (KringSheetPen *pen)
{
  close_tags (pen, 0);
}
