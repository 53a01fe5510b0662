/* kring-typing.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-typing.h"

#include "kring-drafts.h"

#define REST 400   /* milliseconds at most that what is typed is only in memory */

typedef struct {
  KringDesk *desk;
  gint64     row;
  char      *field;
  char      *typed;    /* not yet written */
  guint      timer;
} Typing;

/* What was typed last is written, also when the window goes. */
static gboolean
write_cb (gpointer data)
{
  Typing *typing = data;
  g_autoptr(GError) error = NULL;

  typing->timer = 0;
  if (!kring_drafts_put (kring_desk_get_store (typing->desk), typing->row, typing->field, typing->typed, &error))
    g_debug ("Draft not written: %s", error->message);   /* the words are still on screen, and keeping them will tell */

  return G_SOURCE_REMOVE;
}

/* Whoever goes away, with the window too, leaves nothing that is only in memory. */
static void
write_now (Typing *typing)
{
  if (typing->timer == 0)
    return;

  g_clear_handle_id (&typing->timer, g_source_remove);
  write_cb (typing);
}

static void
free_typing (Typing *typing)
{
  write_now (typing);
  g_free (typing->typed);
  g_free (typing->field);
  g_object_unref (typing->desk);
  g_free (typing);
}

/* @typed: NULL when it was kept or given up. */
static void
note (Typing     *typing,
      const char *typed)
{
  g_set_str (&typing->typed, typed);
  if (typed == NULL)
    {
      g_clear_handle_id (&typing->timer, g_source_remove);
      write_cb (typing);
    }
  else if (typing->timer == 0)
    {
      typing->timer = g_timeout_add (REST, write_cb, typing);
    }
}

static Typing *
tie (GtkWidget  *widget,
     KringDesk  *desk,
     gint64      row,
     const char *field)
{
  Typing *typing = g_new0 (Typing, 1);

  typing->desk = g_object_ref (desk);
  typing->row = row;
  typing->field = g_strdup (field);
  g_signal_handlers_disconnect_matched (widget, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, write_now, NULL);
  g_object_set_data_full (G_OBJECT (widget), "kring-typing", typing, (GDestroyNotify) free_typing);
  g_signal_connect_swapped (widget, "unmap", G_CALLBACK (write_now), typing);

  return typing;
}

static void
typed_cb (KringWordsEdit *edit,
          const char     *typed,
          Typing         *typing)
{
  note (typing, typed);
}

void
kring_typing_keep (KringWordsEdit *edit,
                   KringDesk      *desk,
                   gint64          row,
                   const char     *field)
{
  const char *draft = kring_drafts_get (kring_desk_get_store (desk), row, field);
  Typing *typing;

  g_signal_handlers_disconnect_matched (edit, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, typed_cb, NULL);
  typing = tie (GTK_WIDGET (edit), desk, row, field);
  if (draft != NULL && kring_desk_get_editable (desk))   /* not over somebody else's shoulder */
    kring_words_edit_resume (edit, draft);
  g_signal_connect (edit, "typed", G_CALLBACK (typed_cb), typing);
}

static Typing *
get_typing (gpointer widget)
{
  return g_object_get_data (G_OBJECT (widget), "kring-typing");
}

static void
entry_changed_cb (GtkEditable *entry)
{
  const char *typed = gtk_editable_get_text (entry);

  note (get_typing (entry), *typed != '\0' ? typed : NULL);
}

gboolean
kring_typing_keep_entry (GtkEditable *entry,
                         KringDesk   *desk,
                         gint64       row,
                         const char  *entry_name)
{
  const char *draft = kring_desk_get_editable (desk) ? kring_drafts_get (kring_desk_get_store (desk), row, entry_name) : NULL;

  tie (GTK_WIDGET (entry), desk, row, entry_name);
  if (draft != NULL)
    gtk_editable_set_text (entry, draft);
  g_signal_connect (entry, "changed", G_CALLBACK (entry_changed_cb), NULL);

  return draft != NULL;
}

static void
dialog_closed_cb (GtkEditable *entry)
{
  Typing *typing = get_typing (entry);

  if (typing == NULL)
    return;
  if (!kring_desk_is_leaving (typing->desk))
    note (typing, NULL);

  g_signal_handlers_disconnect_matched (entry, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, write_now, NULL);
  g_signal_handlers_disconnect_matched (entry, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, entry_changed_cb, NULL);
  g_object_set_data (G_OBJECT (entry), "kring-typing", NULL);
}

gboolean
kring_typing_keep_in_dialog (AdwDialog   *dialog,
                             GtkEditable *entry,
                             KringDesk   *desk,
                             gint64       row,
                             const char  *entry_name)
{
  g_signal_connect_object (dialog, "closed", G_CALLBACK (dialog_closed_cb), entry, G_CONNECT_SWAPPED);

  return kring_typing_keep_entry (entry, desk, row, entry_name);
}

void
kring_typing_move (GtkEditable *entry,
                   gint64       row)
{
  Typing *typing = get_typing (entry);

  if (typing == NULL || typing->row == row)
    return;

  note (typing, NULL);
  typing->row = row;
  entry_changed_cb (entry);
}

void
kring_typing_tie (GtkWidget  *widget,
                  KringDesk  *desk,
                  gint64      row,
                  const char *field)
{
  tie (widget, desk, row, field);
}

void
kring_typing_note (GtkWidget  *widget,
                   const char *typed)
{
  note (get_typing (widget), typed);
}

void
kring_typing_write (GtkWidget *widget)
{
  write_now (get_typing (widget));
}
