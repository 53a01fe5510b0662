/* kring-words-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-words-row.h"

#include "kring-text-place.h"

struct _KringWordsRow
{
  AdwPreferencesRow  parent_instance;

  char              *kept;
  gboolean           has_lines;
  gboolean           is_showing;    /* words are put in, not typed */

  GtkTextView       *view;
  GtkTextBuffer     *buffer;
  GtkLabel          *hint_label;
};

G_DEFINE_FINAL_TYPE (KringWordsRow, kring_words_row, ADW_TYPE_PREFERENCES_ROW)

enum {
  CHANGED,
  COMMIT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
changed_cb (KringWordsRow *self)
{
  if (!self->is_showing)
    g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
key_pressed_cb (KringWordsRow   *self,
                guint            key,
                guint            code,
                GdkModifierType  state)
{
  gboolean is_enter = key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_ISO_Enter;

  if (is_enter && (!self->has_lines || (state & GDK_CONTROL_MASK) != 0))
    {
      g_signal_emit (self, signals[COMMIT], 0);
      return GDK_EVENT_STOP;
    }

  if (key == GDK_KEY_Escape && kring_words_row_is_changed (self))
    {
      g_autofree char *kept = g_strdup (self->kept);

      kring_words_row_set_text (self, kept);
      g_signal_emit (self, signals[CHANGED], 0);
      return GDK_EVENT_STOP;
    }

  return GDK_EVENT_PROPAGATE;
}

static void
focus_left_cb (KringWordsRow *self)
{
  if (kring_words_row_is_changed (self))
    g_signal_emit (self, signals[COMMIT], 0);
}

static void
clicked_cb (KringWordsRow *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static gboolean
kring_words_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (KRING_WORDS_ROW (widget)->view));
}

static void
kring_words_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KRING_TYPE_WORDS_ROW);

  G_OBJECT_CLASS (kring_words_row_parent_class)->dispose (object);
}

static void
kring_words_row_finalize (GObject *object)
{
  g_free (KRING_WORDS_ROW (object)->kept);

  G_OBJECT_CLASS (kring_words_row_parent_class)->finalize (object);
}

static void
kring_words_row_class_init (KringWordsRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = kring_words_row_dispose;
  object_class->finalize = kring_words_row_finalize;
  widget_class->grab_focus = kring_words_row_grab_focus;

  signals[CHANGED] = g_signal_new ("changed", KRING_TYPE_WORDS_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[COMMIT] = g_signal_new ("commit", KRING_TYPE_WORDS_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-words-row.ui");
  gtk_widget_class_bind_template_child (widget_class, KringWordsRow, view);
  gtk_widget_class_bind_template_child (widget_class, KringWordsRow, buffer);
  gtk_widget_class_bind_template_child (widget_class, KringWordsRow, hint_label);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
kring_words_row_init (KringWordsRow *self)
{
  self->kept = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "text");
  kring_text_place_set_up (self->view);
}

GtkWidget *
kring_words_row_new (const char *title,
                     gboolean    has_lines)
{
  KringWordsRow *self = g_object_new (KRING_TYPE_WORDS_ROW, "title", title, NULL);

  self->has_lines = has_lines;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_MULTI_LINE, has_lines,
                                  -1);

  return GTK_WIDGET (self);
}

char *
kring_words_row_dup_text (KringWordsRow *self)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  return gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE);
}

void
kring_words_row_set_typed (KringWordsRow *self,
                           const char    *text)
{
  self->is_showing = TRUE;
  gtk_text_buffer_begin_irreversible_action (self->buffer);
  gtk_text_buffer_set_text (self->buffer, text, -1);
  gtk_text_buffer_end_irreversible_action (self->buffer);
  self->is_showing = FALSE;
}

void
kring_words_row_set_text (KringWordsRow *self,
                          const char    *text)
{
  g_set_str (&self->kept, text);
  if (kring_words_row_is_changed (self))
    kring_words_row_set_typed (self, text);
}

gboolean
kring_words_row_is_changed (KringWordsRow *self)
{
  g_autofree char *text = kring_words_row_dup_text (self);

  return !g_str_equal (text, self->kept);
}

void
kring_words_row_set_hint (KringWordsRow *self,
                          const char    *hint,
                          gboolean       is_error)
{
  gtk_label_set_label (self->hint_label, hint != NULL ? hint : "");
  gtk_widget_set_visible (GTK_WIDGET (self->hint_label), hint != NULL);
  gtk_widget_remove_css_class (GTK_WIDGET (self->hint_label), is_error ? "dimmed" : "warning");
  gtk_widget_add_css_class (GTK_WIDGET (self->hint_label), is_error ? "warning" : "dimmed");
}

void
kring_words_row_set_editable (KringWordsRow *self,
                              gboolean       editable)
{
  gtk_text_view_set_editable (self->view, editable);
  gtk_text_view_set_cursor_visible (self->view, editable);
}
