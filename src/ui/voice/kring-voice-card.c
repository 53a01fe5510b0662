/* kring-voice-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-voice-card.h"

#include <glib/gi18n.h>

#include "kring-edits.h"
#include "kring-typing.h"

struct _KringVoiceCard
{
  GtkWidget             parent_instance;

  KringDesk            *desk;
  gint64                voice;
  const KringVoicePart *part;

  GtkWidget            *box;
  KringWordsEdit       *words_edit;
  GtkEditable          *entry;
};

G_DEFINE_FINAL_TYPE (KringVoiceCard, kring_voice_card, GTK_TYPE_WIDGET)

static KringRecord *
get_voice (KringVoiceCard *self)
{
  return kring_share_get (kring_desk_get_share (self->desk), self->voice);
}

static char *
dup_words (KringVoiceCard *self)
{
  g_auto(GStrv) lines = kring_record_get_texts (get_voice (self), self->part->field);

  return g_strjoinv ("\n", lines);
}

static gboolean
save (KringVoiceCard *self,
      const char     *words)
{
  KringRecord *voice = get_voice (self);
  g_autoptr(GError) error = NULL;

  if (voice == NULL)
    return FALSE;
  if (kring_edit_text (kring_desk_get_store (self->desk), voice, self->part->field, words, &error))
    return TRUE;

  kring_desk_say_error (self->desk, error);
  return FALSE;
}

static gboolean
committed_cb (KringVoiceCard *self,
              const char     *words)
{
  return save (self, words);
}

/* One thing more, and the line is ready for the next. FALSE when it could not be kept, and still stands there. */
static gboolean
add_typed (KringVoiceCard *self)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));
  g_autofree char *before = get_voice (self) != NULL ? dup_words (self) : NULL;
  g_autofree char *words = NULL;

  if (*typed == '\0' || before == NULL)
    return TRUE;

  words = *before != '\0' ? g_strconcat (before, "\n", typed, NULL) : g_strdup (typed);
  if (!save (self, words))
    return FALSE;

  gtk_editable_set_text (self->entry, "");
  return TRUE;
}

static void
activate_cb (KringVoiceCard *self)
{
  add_typed (self);
}

static gboolean
kring_voice_card_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (KRING_VOICE_CARD (widget)->entry));
}

/* Otherwise it takes the focus itself where there is no other place for it, and nobody comes back past it. */
static gboolean
kring_voice_card_focus (GtkWidget        *widget,
                        GtkDirectionType  direction)
{
  return gtk_widget_child_focus (GTK_WIDGET (KRING_VOICE_CARD (widget)->box), direction);
}

static void
kring_voice_card_dispose (GObject *object)
{
  KringVoiceCard *self = KRING_VOICE_CARD (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_voice_card_parent_class)->dispose (object);
}

static void
kring_voice_card_class_init (KringVoiceCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_voice_card_dispose;
  widget_class->focus = kring_voice_card_focus;
  widget_class->grab_focus = kring_voice_card_grab_focus;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "voicecard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
kring_voice_card_init (KringVoiceCard *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->words_edit = KRING_WORDS_EDIT (kring_words_edit_new ());
  self->entry = GTK_EDITABLE (gtk_entry_new ());

  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), _("One thing, and Enter"));
  gtk_editable_set_width_chars (self->entry, 8);
  gtk_widget_set_size_request (GTK_WIDGET (self->entry), -1, 44);
  gtk_widget_add_css_class (self->box, "card");
  gtk_widget_add_css_class (self->box, "kring-voice-card");
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  g_signal_connect_swapped (self->words_edit, "committed", G_CALLBACK (committed_cb), self);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (activate_cb), self);
}

GtkWidget *
kring_voice_card_new (KringDesk            *desk,
                      gint64                voice,
                      const KringVoicePart *part)
{
  KringVoiceCard *self = g_object_new (KRING_TYPE_VOICE_CARD, NULL);
  GtkWidget *title = gtk_label_new (_(part->title));
  g_autofree char *entry_name = NULL;

  self->desk = g_object_ref (desk);
  self->voice = voice;
  self->part = part;

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_widget_add_css_class (title, "heading");
  gtk_box_append (GTK_BOX (self->box), title);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->words_edit));
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->entry));

  kring_words_edit_set_name (self->words_edit, _(part->title));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _(part->title), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _(part->title), -1);
  kring_voice_card_show (self);
  kring_typing_keep (self->words_edit, desk, voice, part->field);
  entry_name = g_strconcat (part->field, ".line", NULL);
  kring_typing_keep_entry (self->entry, desk, voice, entry_name);

  return GTK_WIDGET (self);
}

void
kring_voice_card_show (KringVoiceCard *self)
{
  KringRecord *voice = get_voice (self);
  g_autofree char *words = voice != NULL ? dup_words (self) : NULL;

  if (voice == NULL || kring_words_edit_get_editing (self->words_edit))
    return;

  kring_words_edit_set_words (self->words_edit, words);
  gtk_widget_set_visible (GTK_WIDGET (self->words_edit), *words != '\0');
}

gboolean
kring_voice_card_commit (KringVoiceCard *self)
{
  if (!kring_desk_get_editable (self->desk))
    return TRUE;

  kring_words_edit_commit (self->words_edit);
  return !kring_words_edit_get_editing (self->words_edit) && add_typed (self);
}

const char *
kring_voice_card_get_field (KringVoiceCard *self)
{
  return self->part->field;
}
