/* kring-words-edit.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-words-edit.h"

#include <glib/gi18n.h>

#include "kring-text-place.h"
#include "kring-width-layout.h"
#include "kring-word-marks.h"

#define REST 400   /* milliseconds without a key, before what is typed is looked at */

struct _KringWordsEdit
{
  GtkWidget    parent_instance;

  char        *words;
  char        *placeholder;
  char        *language;   /* NULL: that of the family */
  gboolean     editable;
  gboolean     marked;       /* words that could be plainer are */
  gboolean     is_one_line;
  guint        typing_id;

  GtkLabel    *label;
  char        *name;
  GtkWidget   *typing;     /* in place of the label; NULL until somebody types: few of the many on a page are changed */
  GtkTextView *text;
  GtkWidget   *resumed;    /* says that this was typed before and not kept */
};

G_DEFINE_FINAL_TYPE (KringWordsEdit, kring_words_edit, GTK_TYPE_WIDGET)

enum {
  COMMITTED,
  TYPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
show_marks (KringWordsEdit *self)
{
  gboolean is_marked = self->editable && self->marked && self->language == NULL;
  g_autofree char *told = NULL;
  g_autoptr(PangoAttrList) attributes = is_marked ? kring_word_marks_create (GTK_WIDGET (self), self->words, &told) : NULL;

  gtk_label_set_attributes (self->label, attributes);
  if (g_strcmp0 (told, gtk_widget_get_tooltip_text (GTK_WIDGET (self->label))) != 0)   /* asks the screen where the pointer is */
    gtk_widget_set_tooltip_text (GTK_WIDGET (self->label), told);
}

static gboolean
rested_cb (gpointer user_data)
{
  KringWordsEdit *self = user_data;

  self->typing_id = 0;
  kring_word_marks_show_typing (self->text);
  return G_SOURCE_REMOVE;
}

static void
typed_cb (KringWordsEdit *self)
{
  g_clear_handle_id (&self->typing_id, g_source_remove);
  if (self->marked && self->language == NULL)
    self->typing_id = g_timeout_add (REST, rested_cb, self);
}

/* Only what is seen has marks: what is put in a page gets them when it is first shown. */
static void
renew_marks (KringWordsEdit *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    show_marks (self);
}

static void
show_words (KringWordsEdit *self)
{
  gboolean is_empty = self->words == NULL || *self->words == '\0';

  renew_marks (self);
  gtk_label_set_text (self->label, is_empty ? (self->placeholder != NULL ? self->placeholder : "") : self->words);
  if (is_empty)
    gtk_widget_add_css_class (GTK_WIDGET (self->label), "dim-label");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->label), "dim-label");
}

static char *
dup_typed (KringWordsEdit *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->text);
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return g_strstrip (gtk_text_buffer_get_text (buffer, &start, &end, FALSE));
}

gboolean
kring_words_edit_get_editing (KringWordsEdit *self)
{
  return self->typing != NULL && gtk_widget_get_visible (self->typing);
}

static void
show_typing (KringWordsEdit *self,
             gboolean        is_typing)
{
  if (self->typing != NULL)
    gtk_widget_set_visible (self->typing, is_typing);
  gtk_widget_set_visible (GTK_WIDGET (self->label), !is_typing);
}

static void
end_editing (KringWordsEdit *self,
             gboolean        keep_focus)
{
  g_clear_handle_id (&self->typing_id, g_source_remove);
  show_typing (self, FALSE);
  if (self->resumed != NULL)
    gtk_widget_set_visible (self->resumed, FALSE);
  if (keep_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
commit (KringWordsEdit *self,
        gboolean        keep_focus)
{
  g_autofree char *typed = NULL;
  gboolean kept = TRUE;

  if (!kring_words_edit_get_editing (self))
    return;

  typed = dup_typed (self);
  if (g_strcmp0 (typed, self->words != NULL ? self->words : "") != 0)
    {
      g_object_ref (self);
      g_signal_emit (self, signals[COMMITTED], 0, typed, &kept);
      if (kept && gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
        kring_words_edit_set_words (self, typed);
      g_object_unref (self);
    }

  if (kept)
    {
      end_editing (self, keep_focus);
      g_signal_emit (self, signals[TYPED], 0, NULL);
    }
}

static void
changed_cb (KringWordsEdit *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->text);
  g_autofree char *typed = NULL;
  GtkTextIter start, end;

  if (!kring_words_edit_get_editing (self))
    return;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  typed = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  g_signal_emit (self, signals[TYPED], 0, typed);
}

static void
leave_cb (KringWordsEdit *self)
{
  commit (self, FALSE);
}

static gboolean
text_key_cb (KringWordsEdit  *self,
             guint            key,
             guint            code,
             GdkModifierType  state)
{
  if (key == GDK_KEY_Escape)
    {
      end_editing (self, TRUE);
      g_signal_emit (self, signals[TYPED], 0, NULL);
    }
  else if ((key == GDK_KEY_Return || key == GDK_KEY_KP_Enter) && (self->is_one_line || (state & GDK_CONTROL_MASK)))
    commit (self, TRUE);
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

static gboolean
label_key_cb (KringWordsEdit  *self,
              guint            key,
              guint            code,
              GdkModifierType  state)
{
  if (kring_words_edit_get_editing (self)
      || (key != GDK_KEY_Return && key != GDK_KEY_KP_Enter && key != GDK_KEY_F2 && key != GDK_KEY_space))
    return GDK_EVENT_PROPAGATE;

  kring_words_edit_begin (self);
  return GDK_EVENT_STOP;
}

/* Nobody else has this press: it does not choose what the words are a part of. */
static void
released_cb (KringWordsEdit  *self,
             int              n_press,
             double           x,
             double           y,
             GtkGesture      *click)
{
  if (!self->editable)
    return;

  gtk_gesture_set_state (click, GTK_EVENT_SEQUENCE_CLAIMED);
  kring_words_edit_begin (self);
}

static void
edit_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  kring_words_edit_begin (KRING_WORDS_EDIT (widget));
}

/* The window knows what to mark, and that may be something else than when the page was last seen. */
static void
kring_words_edit_map (GtkWidget *widget)
{
  show_marks (KRING_WORDS_EDIT (widget));

  GTK_WIDGET_CLASS (kring_words_edit_parent_class)->map (widget);
}

static void
kring_words_edit_dispose (GObject *object)
{
  KringWordsEdit *self = KRING_WORDS_EDIT (object);

  g_clear_handle_id (&self->typing_id, g_source_remove);
  g_clear_pointer (&self->typing, gtk_widget_unparent);
  if (self->label != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->label));
  self->label = NULL;

  G_OBJECT_CLASS (kring_words_edit_parent_class)->dispose (object);
}

static void
kring_words_edit_finalize (GObject *object)
{
  KringWordsEdit *self = KRING_WORDS_EDIT (object);

  g_free (self->words);
  g_free (self->placeholder);
  g_free (self->language);
  g_free (self->name);

  G_OBJECT_CLASS (kring_words_edit_parent_class)->finalize (object);
}

static void
kring_words_edit_class_init (KringWordsEditClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->map = kring_words_edit_map;
  G_OBJECT_CLASS (klass)->dispose = kring_words_edit_dispose;
  G_OBJECT_CLASS (klass)->finalize = kring_words_edit_finalize;

  signals[COMMITTED] = g_signal_new ("committed", KRING_TYPE_WORDS_EDIT, G_SIGNAL_RUN_LAST, 0,
                                     g_signal_accumulator_first_wins, NULL, NULL, G_TYPE_BOOLEAN, 1, G_TYPE_STRING);

  signals[TYPED] = g_signal_new ("typed", KRING_TYPE_WORDS_EDIT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_layout_manager_type (widget_class, KRING_TYPE_WIDTH_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "wordsedit");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TEXT_BOX);
  gtk_widget_class_install_action (widget_class, "words.edit", NULL, edit_action);
}

static void
add_label_controllers (KringWordsEdit *self)
{
  GtkEventController *key = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (key, "key-pressed", G_CALLBACK (label_key_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), key);
  gtk_widget_add_controller (GTK_WIDGET (self->label), GTK_EVENT_CONTROLLER (click));
}

static void
add_text_controllers (KringWordsEdit *self)
{
  GtkEventController *key = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_swapped (key, "key-pressed", G_CALLBACK (text_key_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect_swapped (gtk_text_view_get_buffer (self->text), "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (gtk_text_view_get_buffer (self->text), "changed", G_CALLBACK (typed_cb), self);
  gtk_event_controller_set_propagation_phase (key, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self->text), key);
  gtk_widget_add_controller (GTK_WIDGET (self->text), focus);
}

/* The text to type in, with a quiet word under it when it was put back. */
static void
prepare_typing (KringWordsEdit *self)
{
  if (self->text != NULL)
    return;

  self->text = GTK_TEXT_VIEW (gtk_text_view_new ());
  gtk_text_view_set_wrap_mode (self->text, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (self->text, FALSE);
  gtk_widget_set_direction (GTK_WIDGET (self->text), gtk_widget_get_direction (GTK_WIDGET (self->label)));
  gtk_widget_add_css_class (GTK_WIDGET (self->text), "kring-typing");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->name != NULL ? self->name : "", -1);
  add_text_controllers (self);
  kring_text_place_set_up (self->text);

  self->resumed = gtk_label_new (_("You were typing this. It is not kept yet."));
  gtk_label_set_xalign (GTK_LABEL (self->resumed), 0);
  gtk_label_set_wrap (GTK_LABEL (self->resumed), TRUE);
  gtk_widget_add_css_class (self->resumed, "caption");
  gtk_widget_add_css_class (self->resumed, "dim-label");
  gtk_widget_set_visible (self->resumed, FALSE);

  self->typing = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (self->typing), GTK_WIDGET (self->text));
  gtk_box_append (GTK_BOX (self->typing), self->resumed);
  gtk_widget_set_visible (self->typing, FALSE);
  gtk_widget_set_parent (self->typing, GTK_WIDGET (self));
}

static void
kring_words_edit_init (KringWordsEdit *self)
{
  self->editable = TRUE;
  self->marked = TRUE;
  self->label = GTK_LABEL (gtk_label_new (NULL));

  gtk_label_set_wrap (self->label, TRUE);
  gtk_label_set_wrap_mode (self->label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (self->label, 4);   /* as narrow as it gets: not a letter to a line */
  gtk_label_set_xalign (self->label, 0);

  gtk_widget_set_parent (GTK_WIDGET (self->label), GTK_WIDGET (self));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);

  add_label_controllers (self);
}

GtkWidget *
kring_words_edit_new (void)
{
  return g_object_new (KRING_TYPE_WORDS_EDIT, NULL);
}

void
kring_words_edit_set_name (KringWordsEdit *self,
                           const char     *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_set_str (&self->name, name);
  if (self->text != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

void
kring_words_edit_set_words (KringWordsEdit *self,
                            const char     *words)
{
  g_set_str (&self->words, words);
  show_words (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  words != NULL ? words : "", -1);
}

const char *
kring_words_edit_get_words (KringWordsEdit *self)
{
  return self->words;
}

void
kring_words_edit_set_placeholder (KringWordsEdit *self,
                                  const char     *placeholder)
{
  g_set_str (&self->placeholder, placeholder);
  show_words (self);
}

void
kring_words_edit_set_editable (KringWordsEdit *self,
                               gboolean        editable)
{
  self->editable = editable;
  renew_marks (self);
  if (!editable)
    end_editing (self, FALSE);
}

void
kring_words_edit_set_marked (KringWordsEdit *self,
                             gboolean        marked)
{
  self->marked = marked;
  renew_marks (self);
}

void
kring_words_edit_set_one_line (KringWordsEdit *self,
                               gboolean        is_one_line)
{
  self->is_one_line = is_one_line;
}

void
kring_words_edit_begin (KringWordsEdit *self)
{
  if (!self->editable || kring_words_edit_get_editing (self))
    return;

  prepare_typing (self);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->text), self->words != NULL ? self->words : "", -1);
  show_typing (self, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

void
kring_words_edit_resume (KringWordsEdit *self,
                         const char     *typed)
{
  if (!self->editable || g_strcmp0 (typed, self->words) == 0)
    return;

  prepare_typing (self);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->text), typed, -1);
  gtk_widget_set_visible (self->resumed, TRUE);
  show_typing (self, TRUE);
}

void
kring_words_edit_set_language (KringWordsEdit *self,
                               const char     *language)
{
  gboolean is_right_to_left = self->words != NULL && *self->words != '\0'
                              && pango_layout_get_direction (gtk_label_get_layout (self->label), 0) == PANGO_DIRECTION_RTL;

  gtk_widget_set_direction (GTK_WIDGET (self->label), is_right_to_left ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  if (self->text != NULL)
    gtk_widget_set_direction (GTK_WIDGET (self->text), gtk_widget_get_direction (GTK_WIDGET (self->label)));
  g_set_str (&self->language, language);
  renew_marks (self);
}

void
kring_words_edit_commit (KringWordsEdit *self)
{
  commit (self, FALSE);
}

gboolean
kring_words_edit_is_typed_in (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *edit = focus != NULL ? gtk_widget_get_ancestor (focus, KRING_TYPE_WORDS_EDIT) : NULL;

  return edit != NULL && gtk_widget_is_ancestor (edit, widget) && kring_words_edit_get_editing (KRING_WORDS_EDIT (edit));
}
