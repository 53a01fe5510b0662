/* kring-circle-words-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-circle-words-dialog.h"

#include <glib/gi18n.h>

#include "kring-circle-words.h"
#include "kring-dialogs.h"

struct _KringCircleWordsDialog
{
  AdwDialog        parent_instance;

  AdwToastOverlay *toast_overlay;
  GtkLabel        *words_label;
};

G_DEFINE_FINAL_TYPE (KringCircleWordsDialog, kring_circle_words_dialog, ADW_TYPE_DIALOG)

static void
copy_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KringCircleWordsDialog *self = KRING_CIRCLE_WORDS_DIALOG (widget);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), gtk_label_get_label (self->words_label));
  kring_dialogs_say (self->toast_overlay, _("The words are copied"), FALSE);
}

static void
kring_circle_words_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KRING_TYPE_CIRCLE_WORDS_DIALOG);

  G_OBJECT_CLASS (kring_circle_words_dialog_parent_class)->dispose (object);
}

static void
kring_circle_words_dialog_class_init (KringCircleWordsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_circle_words_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/kringapp/Kring/ui/kring-circle-words-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, KringCircleWordsDialog, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, KringCircleWordsDialog, words_label);
  gtk_widget_class_install_action (widget_class, "words.copy", NULL, copy_action);
}

static void
kring_circle_words_dialog_init (KringCircleWordsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
kring_circle_words_dialog_new (KringShare  *share,
                               KringRecord *circle,
                               int          moment)
{
  KringCircleWordsDialog *self = g_object_new (KRING_TYPE_CIRCLE_WORDS_DIALOG, NULL);
  g_autoptr(KringCircleModel) model = kring_circle_model_new (share, kring_record_get_id (circle), moment);
  g_autofree char *words = kring_circle_to_words (model);

  gtk_label_set_label (self->words_label, words);

  return ADW_DIALOG (self);
}
