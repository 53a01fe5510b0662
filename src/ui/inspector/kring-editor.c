/* kring-editor.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-editor.h"

#include <glib/gi18n.h>

#include "kring-captions.h"
#include "kring-checks-row.h"
#include "kring-choices.h"
#include "kring-drafts.h"
#include "kring-edits.h"
#include "kring-field-words.h"
#include "kring-typing.h"
#include "kring-words-row.h"

typedef struct {
  GtkWidget *(*create) (KringEditor *self);
  void       (*show)   (KringEditor *self, KringRecord *record);
  gboolean   (*save)   (KringEditor *self, KringRecord *record, GError **error);
} EditorKind;

struct _KringEditor
{
  GObject                    parent_instance;

  KringDesk                 *desk;
  gint64                     id;
  const KringInspectedField *inspected;
  const KringField          *field;        /* NULL: a list of people */
  const EditorKind          *kind;
  GtkWidget                 *widget;
  GStrv                      values;       /* of a choice, beside the words in its model */
  gboolean                   is_showing;
  gboolean                   is_resumed;   /* what was typed before and not kept stands there, if anything was */
};

G_DEFINE_FINAL_TYPE (KringEditor, kring_editor, G_TYPE_OBJECT)

static KringRecord *
get_record (KringEditor *self)
{
  return kring_share_get (kring_desk_get_share (self->desk), self->id);
}

static gboolean
save (KringEditor *self)
{
  KringRecord *record = get_record (self);
  g_autoptr(GError) error = NULL;

  if (record == NULL || !kring_desk_can_edit (self->desk, record))
    return TRUE;
  if (self->kind->save (self, record, &error))
    {
      kring_editor_show (self);
      return TRUE;
    }

  if (KRING_IS_WORDS_ROW (self->widget))
    {
      kring_words_row_set_hint (KRING_WORDS_ROW (self->widget), error->message, TRUE);
      kring_typing_write (self->widget);
      return FALSE;
    }

  kring_desk_say_error (self->desk, error);
  kring_editor_show (self);
  return FALSE;
}

static void
changed_cb (KringEditor *self)
{
  if (!self->is_showing)
    save (self);
}

/* Words: everything that is typed */

/* Apart from what is typed in the same field on a page. */
static char *
dup_draft_name (const KringInspectedField *inspected)
{
  return g_strconcat ("details.", inspected->field, NULL);
}

static const char *
get_draft (KringDesk                 *desk,
           gint64                     id,
           const KringInspectedField *inspected)
{
  g_autofree char *name = dup_draft_name (inspected);

  return kring_drafts_get (kring_desk_get_store (desk), id, name);
}

static void
typed_cb (KringEditor *self)
{
  KringWordsRow *row = KRING_WORDS_ROW (self->widget);
  g_autofree char *text = kring_words_row_dup_text (row);
  g_autofree char *hint = kring_words_row_is_changed (row)
                          ? kring_field_words_hint (kring_desk_get_share (self->desk), self->field, text,
                                                    kring_desk_get_today (self->desk))
                          : NULL;

  kring_words_row_set_hint (row, hint, FALSE);
  kring_typing_note (self->widget, kring_words_row_is_changed (row) ? text : NULL);
}

static GtkWidget *
create_words (KringEditor *self)
{
  GtkWidget *row = kring_words_row_new (_(self->inspected->label), (self->inspected->flags & KRING_INSPECTED_LINES) != 0);
  g_autofree char *name = dup_draft_name (self->inspected);

  kring_typing_tie (row, self->desk, self->id, name);
  g_signal_connect_object (row, "changed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "commit", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return row;
}

/* Once, and not over somebody else's shoulder. */
static void
resume (KringEditor *self,
        const char  *text)
{
  const char *draft = self->is_resumed ? NULL : get_draft (self->desk, self->id, self->inspected);

  self->is_resumed = TRUE;
  if (draft == NULL || g_str_equal (draft, text))
    return;

  kring_words_row_set_typed (KRING_WORDS_ROW (self->widget), draft);
  kring_words_row_set_hint (KRING_WORDS_ROW (self->widget), _("This is not kept yet."), TRUE);
}

static void
show_words (KringEditor *self,
            KringRecord *record)
{
  KringWordsRow *row = KRING_WORDS_ROW (self->widget);
  g_autofree char *text = kring_field_words_get (record, self->field);

  kring_words_row_set_editable (row, kring_desk_can_edit (self->desk, record));
  if (kring_words_row_is_changed (row))
    return;

  kring_words_row_set_text (row, text);
  kring_words_row_set_hint (row, NULL, FALSE);
  if (kring_desk_can_edit (self->desk, record))
    resume (self, text);
}

static gboolean
save_words (KringEditor  *self,
            KringRecord  *record,
            GError      **error)
{
  KringWordsRow *row = KRING_WORDS_ROW (self->widget);
  g_autofree char *text = kring_words_row_dup_text (row);

  if (!kring_words_row_is_changed (row))
    return TRUE;
  if (!kring_field_words_save (kring_desk_get_store (self->desk), kring_desk_get_share (self->desk), record, self->field,
                               text, kring_desk_get_today (self->desk), error))
    return FALSE;

  kring_words_row_set_text (row, text);   /* no longer changed, so that it can be shown as it is kept */
  kring_typing_note (self->widget, NULL);
  return TRUE;
}

/* Choices: a kind, or another record */

static GtkWidget *
create_choice (KringEditor *self)
{
  GtkWidget *row = adw_combo_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(self->inspected->label));
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
  adw_combo_row_set_use_subtitle (ADW_COMBO_ROW (row), TRUE);
  gtk_widget_add_css_class (row, "property");
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return row;
}

static void
show_choice (KringEditor *self,
             KringRecord *record)
{
  AdwComboRow *row = ADW_COMBO_ROW (self->widget);
  g_auto(GStrv) words = NULL;
  g_autofree char *value = kring_field_words_get_value (record, self->field);
  g_autoptr(GtkStringList) model = NULL;
  guint selected = 0;

  g_strfreev (self->values);
  kring_choices_fill (kring_desk_get_share (self->desk), self->field, self->inspected->codes, value, &self->values, &words);
  while (self->values[selected] != NULL && !g_str_equal (self->values[selected], value))
    selected++;

  model = gtk_string_list_new ((const char * const *) words);
  kring_choices_set_model (row, model);
  adw_combo_row_set_selected (row, selected);
  gtk_widget_set_sensitive (self->widget, kring_desk_can_edit (self->desk, record));
}

static gboolean
save_choice (KringEditor  *self,
             KringRecord  *record,
             GError      **error)
{
  guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self->widget));

  if (selected == GTK_INVALID_LIST_POSITION)
    return TRUE;

  return kring_field_words_save_value (kring_desk_get_store (self->desk), record, self->field, self->values[selected], error);
}

/* Switches: yes or no */

static GtkWidget *
create_switch (KringEditor *self)
{
  GtkWidget *row = adw_switch_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(self->inspected->label));
  g_signal_connect_object (row, "notify::active", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return row;
}

static void
show_switch (KringEditor *self,
             KringRecord *record)
{
  adw_switch_row_set_active (ADW_SWITCH_ROW (self->widget), kring_record_get_flag (record, self->field->name));
  gtk_widget_set_sensitive (self->widget, kring_desk_can_edit (self->desk, record));
}

static gboolean
save_switch (KringEditor  *self,
             KringRecord  *record,
             GError      **error)
{
  gboolean active = adw_switch_row_get_active (ADW_SWITCH_ROW (self->widget));

  if (active == kring_record_get_flag (record, self->field->name))
    return TRUE;

  return kring_edit_int (kring_desk_get_store (self->desk), record, self->field->name, active, error);
}

/* Checks: several codes, or several people */

static GtkWidget *
create_checks (KringEditor *self)
{
  GtkWidget *row = kring_checks_row_new (_(self->inspected->label));

  gtk_widget_add_css_class (row, "property");
  g_signal_connect_object (row, "commit", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return row;
}

static void
show_checks (KringEditor *self,
             KringRecord *record)
{
  KringShare *share = kring_desk_get_share (self->desk);
  g_auto(GStrv) values = NULL;
  g_auto(GStrv) words = NULL;
  g_auto(GStrv) chosen = NULL;
  g_autofree char *told = NULL;

  if (self->field != NULL)
    {
      chosen = kring_record_get_texts (record, self->field->name);
      kring_choices_fill_codes (self->inspected->codes, chosen, &values, &words);
    }
  else
    {
      chosen = kring_choices_get_people (share, record, self->inspected->field);
      kring_choices_fill_people (share, &values, &words);
    }

  told = kring_choices_tell (values, words, chosen);
  kring_checks_row_set_choices (KRING_CHECKS_ROW (self->widget), (const char * const *) values,
                                (const char * const *) words, (const char * const *) chosen, told);
  gtk_widget_set_sensitive (self->widget, kring_desk_can_edit (self->desk, record));
}

static gboolean
save_checks (KringEditor  *self,
             KringRecord  *record,
             GError      **error)
{
  g_auto(GStrv) chosen = kring_checks_row_get_chosen (KRING_CHECKS_ROW (self->widget));
  KringStore *store = kring_desk_get_store (self->desk);
  g_autofree char *lines = NULL;

  if (self->field == NULL)
    return kring_choices_save_people (store, record, self->inspected->field, chosen, error);

  lines = g_strjoinv ("\n", chosen);
  return kring_edit_text (store, record, self->field->name, lines, error);
}

static const EditorKind words_kind = { create_words, show_words, save_words };
static const EditorKind choice_kind = { create_choice, show_choice, save_choice };
static const EditorKind switch_kind = { create_switch, show_switch, save_switch };
static const EditorKind checks_kind = { create_checks, show_checks, save_checks };

static const EditorKind * const kinds[] = {
  [KRING_FIELD_TEXT]  = &words_kind,
  [KRING_FIELD_TEXTS] = &words_kind,
  [KRING_FIELD_KIND]  = &choice_kind,
  [KRING_FIELD_DATE]  = &words_kind,
  [KRING_FIELD_INT]   = &words_kind,
  [KRING_FIELD_FLAG]  = &switch_kind,
  [KRING_FIELD_MILLI] = &words_kind,
  [KRING_FIELD_REF]   = &choice_kind,
};

static const EditorKind *
find_kind (const KringField          *field,
           const KringInspectedField *inspected)
{
  if (field == NULL)
    return &checks_kind;
  if (inspected->codes != NULL)
    return field->kind == KRING_FIELD_TEXTS ? &checks_kind : &choice_kind;

  return kinds[field->kind];
}

static void
kring_editor_dispose (GObject *object)
{
  KringEditor *self = KRING_EDITOR (object);

  g_clear_object (&self->widget);
  g_clear_object (&self->desk);
  g_clear_pointer (&self->values, g_strfreev);

  G_OBJECT_CLASS (kring_editor_parent_class)->dispose (object);
}

static void
kring_editor_class_init (KringEditorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = kring_editor_dispose;
}

static void
kring_editor_init (KringEditor *self)
{
}

KringEditor *
kring_editor_new (KringDesk                 *desk,
                  gint64                     id,
                  const KringInspectedField *inspected)
{
  KringEditor *self = g_object_new (KRING_TYPE_EDITOR, NULL);
  int index = kring_noun_find_field (inspected->noun, inspected->field);

  self->desk = g_object_ref (desk);
  self->id = id;
  self->inspected = inspected;
  self->field = index >= 0 ? &kring_nouns[inspected->noun].fields[index] : NULL;
  self->kind = find_kind (self->field, inspected);
  self->widget = g_object_ref_sink (self->kind->create (self));

  return self;
}

GtkWidget *
kring_editor_get_widget (KringEditor *self)
{
  return self->widget;
}

void
kring_editor_show (KringEditor *self)
{
  KringRecord *record = get_record (self);

  if (record == NULL)
    return;

  self->is_showing = TRUE;
  self->kind->show (self, record);
  self->is_showing = FALSE;
}

const char *
kring_editor_get_field (KringEditor *self)
{
  return self->inspected->field;
}

gboolean
kring_editor_commit (KringEditor *self)
{
  g_autofree char *typed = kring_editor_dup_unsaved (self);

  return typed == NULL || save (self);
}

char *
kring_editor_dup_unsaved (KringEditor *self)
{
  if (!KRING_IS_WORDS_ROW (self->widget) || !kring_words_row_is_changed (KRING_WORDS_ROW (self->widget)))
    return NULL;

  return kring_words_row_dup_text (KRING_WORDS_ROW (self->widget));
}

gboolean
kring_editor_is_begun (KringDesk                 *desk,
                       gint64                     id,
                       const KringInspectedField *inspected)
{
  return get_draft (desk, id, inspected) != NULL;
}

gboolean
kring_editor_is_filled (KringShare                *share,
                        KringRecord               *record,
                        const KringInspectedField *inspected)
{
  int index = kring_noun_find_field (inspected->noun, inspected->field);

  if (index < 0)
    {
      g_autoptr(GPtrArray) people = kring_share_people (share, record, inspected->field);

      return people->len > 0;
    }
  if (kring_nouns[inspected->noun].fields[index].kind == KRING_FIELD_FLAG)
    return kring_record_get_flag (record, inspected->field);

  return kring_record_has (record, inspected->field);
}
