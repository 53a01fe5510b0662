/* kring-voices-document.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-voices-document.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "kring-lettering.h"
#include "kring-voice-parts.h"
#include "kring-voice-scene.h"

#define LARGE_PRINT (14 / 11.0)   /* makes the body text of a scene 14 points */
#define HIGHEST     0.8           /* of the page under the title; a higher picture is drawn smaller */

static gboolean
is_wanted (KringRecord                *voice,
           const KringDocumentOptions *options)
{
  return options->child == 0 || kring_record_get_ref (voice, "person") == options->child;
}

static guint
count_wanted (KringShare                 *share,
              const KringDocumentOptions *options)
{
  GPtrArray *voices = kring_share_list (share, KRING_NOUN_CHILD_VOICE);
  guint n = 0;

  for (guint i = 0; i < voices->len; i++)
    n += is_wanted (voices->pdata[i], options);

  return n;
}

static void
add_voice (KringSheet                 *sheet,
           KringShare                 *share,
           KringRecord                *voice,
           PangoContext               *context,
           const KringDocumentOptions *options,
           double                      width,
           double                      height)
{
  const KringVoiceOptions wanted = {
    .voice = kring_record_get_id (voice), .width = width, .text_scale = options->large_print ? LARGE_PRINT : 1,
  };
  g_autoptr(KringScene) scene = kring_voice_scene_new (share, context, &wanted);
  g_autofree char *title = kring_voice_title (share, voice);
  KringBlock *figure;

  kring_sheet_add (sheet, KRING_BLOCK_HEADING, title, NULL);
  figure = kring_sheet_add_scene (sheet, scene);
  if (kring_scene_get_height (scene) > height)
    figure->value = height;
}

KringSheet *
kring_voices_document_create (KringShare                  *share,
                              const KringDocumentOptions  *options,
                              GError                     **error)
{
  GPtrArray *voices = kring_share_list (share, KRING_NOUN_CHILD_VOICE);
  g_autofree char *children = kring_document_get_children (share);
  g_autofree char *contact = kring_document_get_contact (share);
  g_autofree char *footer = *contact != '\0' ? g_strdup_printf (_("Contact: %s"), contact) : NULL;
  PangoContext *context;
  KringSheet *sheet;
  double width, height;

  if (count_wanted (share, options) == 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("There is nothing yet that a child wants to show here"));
      return NULL;
    }

  sheet = kring_sheet_new (&(KringSheetOptions) {
    .paper = options->paper, .text_scale = options->large_print ? KRING_SHEET_LARGE_PRINT : 1,
    .title = _("The voice of the children"), .footer = footer, .language = kring_document_get_language (share),
    .day = options->day,
  });
  kring_sheet_add (sheet, KRING_BLOCK_OVERLINE, children, NULL);
  kring_sheet_add (sheet, KRING_BLOCK_TITLE, _("The voice of the children"), NULL);
  kring_sheet_measure_room (sheet, &width, &height);

  context = kring_lettering_create_context (kring_document_get_language (share));
  for (guint i = 0; i < voices->len; i++)
    if (is_wanted (voices->pdata[i], options))
      add_voice (sheet, share, voices->pdata[i], context, options, width, height * HIGHEST);
  g_object_unref (context);

  return sheet;
}
