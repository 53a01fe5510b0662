/* kring-sheet-table.c - a table: widths by what stands in it, rows whole, its head on every page
 *
 * Where the words are too wide for so many columns (large print), every row
 * becomes a small list: its first cell, and under it the others with their
 * heads.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-sheet-layout.h"

#include <math.h>
#include <string.h>

#define CELL_PADDING  5.0    /* at either side */
#define ROW_PADDING   5.5
#define STEP          4.0    /* by which a column grows, at least */
#define STEPS         50     /* in so many at most */
#define LEAST_WIDTH   34.0
#define WIDEST_WORD   0.34   /* of the table: longer words are broken */
#define LEAST_LEFT    0.22   /* of the table: with less than this to share, columns are pillars of single words */

typedef struct {
  KringSheetLayout *layout;
  KringBlock       *block;
  guint             n_columns;
  guint             n_rows;
  double           *lengths;                  /* of each cell on one line, row by row */
  double            widths[KRING_MAX_STACKS];
} Table;

static double
measure_length (KringSheetLayout *self,
                const char       *words,
                KringStyle        style,
                gboolean          is_word)
{
  g_autoptr(PangoLayout) layout = kring_style_create_layout (&self->style, words, style, is_word ? 0.1 : -1);
  double width;

  if (is_word)
    pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
  kring_scene_measure (layout, &width, NULL);

  return width;
}

/* The least width at which a head has no more than two lines. */
static double
measure_head (KringSheetLayout *self,
              const char       *words)
{
  double least = G_MAXDOUBLE;

  for (const char *space = strchr (words, ' '); space != NULL; space = strchr (space + 1, ' '))
    {
      g_autofree char *first = g_strndup (words, (gsize) (space - words));
      double width = MAX (measure_length (self, first, KRING_STYLE_CELL_HEAD, FALSE),
                          measure_length (self, space + 1, KRING_STYLE_CELL_HEAD, FALSE));

      least = MIN (least, width);
    }

  return least < G_MAXDOUBLE ? least : 0;
}

static gboolean
is_band (const Table *self,
         guint        row)
{
  return kring_block_get_child (self->block, row)->kind == KRING_BLOCK_BAND;
}

static KringStyle
get_style (guint row)
{
  return row == 0 ? KRING_STYLE_CELL_HEAD : KRING_STYLE_CELL;
}

static void
measure_cells (Table *self)
{
  double widest = WIDEST_WORD * self->layout->width;

  self->lengths = g_new0 (double, self->n_rows * self->n_columns);
  for (guint c = 0; c < self->n_columns; c++)
    self->widths[c] = LEAST_WIDTH * self->layout->style.text_scale;

  for (guint r = 0; r < self->n_rows; r++)
    for (guint c = 0; c < self->n_columns && !is_band (self, r); c++)
      {
        const char *words = kring_block_get_child (self->block, r)->cells[c];
        double length = measure_length (self->layout, words, get_style (r), FALSE);
        double word = strpbrk (words, " \n-") != NULL ? measure_length (self->layout, words, get_style (r), TRUE) : length;

        if (r == 0)
          word = MAX (word, measure_head (self->layout, words));
        self->lengths[r * self->n_columns + c] = length;
        self->widths[c] = MAX (self->widths[c], MIN (word, widest) + 2 * CELL_PADDING + 0.5);
      }
}

/* About how high the table is, in lines, with one @step more for column @grown. The highest cell of a row
 * counts most but not alone: otherwise two cells of one height would keep each other from growing. */
static double
estimate (const Table *self,
          guint        grown,
          double       step)
{
  double sum = 0;

  for (guint r = 0; r < self->n_rows; r++)
    {
      double row = 0;

      for (guint c = 0; c < self->n_columns; c++)
        {
          double width = self->widths[c] - 2 * CELL_PADDING + (c == grown ? step : 0);
          double lines = self->lengths[r * self->n_columns + c] / width;

          row += lines * lines * lines;
        }
      sum += cbrt (row);
    }

  return sum;
}

static gboolean
is_form (const Table *self)
{
  return self->block->value > 0 && self->n_columns > 1;
}

/* To write in: the first column as wide as its words, and what is left over for the others. */
static void
share_form (Table *self,
            double left)
{
  double longest = 0, more;

  for (guint r = 0; r < self->n_rows; r++)
    longest = MAX (longest, self->lengths[r * self->n_columns]);
  more = CLAMP (longest + 2 * CELL_PADDING - self->widths[0], 0, left / 2);
  self->widths[0] += more;
  for (guint c = 1; c < self->n_columns; c++)
    self->widths[c] += (left - more) / (self->n_columns - 1);
}

/* Gives what is left over to the column that makes the table lowest, step by step. */
static gboolean
share_width (Table *self)
{
  double left = self->layout->width, step;

  for (guint c = 0; c < self->n_columns; c++)
    left -= self->widths[c];
  if (left < LEAST_LEFT * self->layout->width && (self->n_columns > 2 || left < 0))
    return FALSE;

  if (is_form (self))
    {
      share_form (self, left);
      return TRUE;
    }

  step = MAX (STEP, left / STEPS);
  while (left >= step)
    {
      double now = estimate (self, KRING_MAX_STACKS, step), best = now;
      guint grown = 0;

      for (guint c = 0; c < self->n_columns; c++)
        {
          double height = estimate (self, c, step);

          if (height >= best - 1e-9)
            continue;
          best = height;
          grown = c;
        }
      if (best >= now)
        break;
      self->widths[grown] += step;
      left -= step;
    }

  for (guint c = 0; c < self->n_columns; c++)
    self->widths[c] += left / self->n_columns;

  return TRUE;
}

/* From side to side, and never parted from the row under it. */
static void
lay_band (Table           *self,
          KringBlock      *block,
          KringSheetPiece *piece)
{
  KringSheetStack *stack = kring_sheet_piece_add (piece, 0, self->layout->width);

  piece->keep = TRUE;
  stack->tag = "TH";
  kring_sheet_stack_words (stack, &self->layout->style, block->words, KRING_STYLE_SUBHEADING, 0, 0, NULL, 0);
}

static void
lay_row (Table *self,
         guint  row,
         int    head)
{
  KringBlock *block = kring_block_get_child (self->block, row);
  double space = row == 0 || is_band (self, row) ? 8 * self->layout->style.text_scale : 0;
  KringSheetPiece *piece = kring_sheet_layout_add (self->layout, space);
  double x = 0;

  piece->padding = ROW_PADDING;
  piece->whole = TRUE;
  piece->head = head;
  /* Neither the head nor the last row stands alone. */
  piece->keep = row == 0 || (row + 2 == self->n_rows && row > 0);
  piece->tag = "TR";
  piece->group = row == 0 ? "Table" : NULL;
  piece->ends_group = row + 1 == self->n_rows;
  piece->rule = row == 0 ? KRING_TONE_QUIET : KRING_TONE_FAINT;
  if (is_band (self, row))
    {
      lay_band (self, block, piece);
      return;
    }

  for (guint c = 0; c < self->n_columns; c++)
    {
      KringSheetStack *stack = kring_sheet_piece_add (piece, x + (c == 0 ? 0 : CELL_PADDING),
                                                      self->widths[c] - (c == 0 ? 1 : 2) * CELL_PADDING);

      stack->tag = row == 0 ? "TH" : "TD";
      kring_sheet_stack_words (stack, &self->layout->style, block->cells[c], get_style (row), 0, 0, NULL, 0);
      x += self->widths[c];
    }
  if (is_form (self) && row > 0)
    kring_sheet_stack_room (&piece->stacks[self->n_columns - 1], self->block->value);
}

static void
lay_rows (Table *self)
{
  int head = (int) self->layout->pieces->len;

  for (guint r = 0; r < self->n_rows; r++)
    lay_row (self, r, head);
}

/* A row as a small list: for narrow sheets and large letters. */
static void
lay_list (Table *self)
{
  KringBlock *heads = kring_block_get_child (self->block, 0);

  for (guint r = 1; r < self->n_rows; r++)
    {
      KringBlock *block = kring_block_get_child (self->block, r);
      KringSheetPiece *piece = kring_sheet_layout_add (self->layout, 6 * self->layout->style.text_scale);
      KringSheetStack *stack = kring_sheet_piece_add (piece, 0, self->layout->width);

      piece->rule = KRING_TONE_FAINT;
      piece->padding = ROW_PADDING;
      piece->group = r == 1 ? "L" : NULL;
      piece->ends_group = r + 1 == self->n_rows;
      piece->tag = "LI";
      stack->tag = "LBody";
      if (is_band (self, r))
        {
          piece->keep = TRUE;
          kring_sheet_stack_words (stack, &self->layout->style, block->words, KRING_STYLE_SUBHEADING, 0, 0, "P", 1);
          continue;
        }
      for (guint c = 0; c < self->n_columns; c++)
        {
          g_autofree char *words = g_strdup_printf ("%s: %s", heads->cells[c], block->cells[c]);
          gboolean is_first = c == 0;

          if (*block->cells[c] != '\0')
            kring_sheet_stack_words (stack, &self->layout->style, is_first ? block->cells[c] : words,
                                     is_first ? KRING_STYLE_BODY : KRING_STYLE_CELL, 0, is_first ? 0 : 2, "P", 1);
        }
      kring_sheet_stack_keep (stack, 0);
    }
}

void
kring_sheet_table (KringSheetLayout *self,
                   KringBlock       *block)
{
  Table table = { .layout = self, .block = block, .n_rows = block->children->len };

  if (table.n_rows == 0)
    return;

  table.n_columns = g_strv_length (kring_block_get_child (block, 0)->cells);
  g_return_if_fail (table.n_columns > 0 && table.n_columns <= KRING_MAX_STACKS);

  measure_cells (&table);
  if (share_width (&table))
    lay_rows (&table);
  else
    lay_list (&table);
  g_free (table.lengths);
}
