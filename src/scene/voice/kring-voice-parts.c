/* kring-voice-parts.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-voice-parts.h"

#include <glib/gi18n-lib.h>

#include "kring-date-words.h"
#include "kring-drawing.h"
#include "kring-kinds.h"

#define SAID(kind, title) { kind, "quotes", title, KRING_VOICE_BALLOON, KRING_TONE_CENTRE }

static const KringVoicePart parts[] = {
  { "three_houses", "good", N_("House of good things"), KRING_VOICE_HOUSE, KRING_TONE_STRENGTH },
  { "three_houses", "worries", N_("House of worries"), KRING_VOICE_HOUSE, KRING_TONE_WORRY },
  { "three_houses", "dreams", N_("House of dreams"), KRING_VOICE_HOUSE, KRING_TONE_NEXT },
  { "wizard", "good", N_("Wings: what makes me glad"), KRING_VOICE_HOUSE, KRING_TONE_STRENGTH },
  { "wizard", "worries", N_("Clothes: what I worry about"), KRING_VOICE_HOUSE, KRING_TONE_WORRY },
  { "wizard", "dreams", N_("Wand: what I wish"), KRING_VOICE_HOUSE, KRING_TONE_NEXT },
  { "safe_house", "inside", N_("Who lives in the safe house"), KRING_VOICE_ROOM, KRING_TONE_CENTRE },
  { "safe_house", "doing", N_("What they do there"), KRING_VOICE_ROOM, KRING_TONE_STRENGTH },
  { "safe_house", "visitors", N_("Who may visit"), KRING_VOICE_ROOM, KRING_TONE_NEIGHBOURHOOD },
  { "safe_house", "not_inside", N_("Who does not come in"), KRING_VOICE_ROOM, KRING_TONE_WORRY },
  { "safe_house", "rules", N_("The rules of the house"), KRING_VOICE_ROOM, KRING_TONE_NEXT },
  SAID ("quote", N_("In my own words")),
  SAID ("letter", N_("My letter")),
  SAID ("drawing", N_("What I tell about it")),
  SAID ("scale", N_("Why this face?")),
  SAID ("circle", N_("What I tell about it")),
  SAID ("spokesperson", N_("What somebody says for me")),
  SAID ("words_pictures", N_("The words beside the picture")),
  { "observed", "observed", N_("What we see"), KRING_VOICE_SEEN, KRING_TONE_QUIET },
  /* whatever else stands in it */
  SAID (NULL, N_("In my own words")),
  { NULL, "good", N_("House of good things"), KRING_VOICE_HOUSE, KRING_TONE_STRENGTH },
  { NULL, "worries", N_("House of worries"), KRING_VOICE_HOUSE, KRING_TONE_WORRY },
  { NULL, "dreams", N_("House of dreams"), KRING_VOICE_HOUSE, KRING_TONE_NEXT },
  { NULL, "inside", N_("Who lives in the safe house"), KRING_VOICE_ROOM, KRING_TONE_CENTRE },
  { NULL, "doing", N_("What they do there"), KRING_VOICE_ROOM, KRING_TONE_STRENGTH },
  { NULL, "visitors", N_("Who may visit"), KRING_VOICE_ROOM, KRING_TONE_NEIGHBOURHOOD },
  { NULL, "not_inside", N_("Who does not come in"), KRING_VOICE_ROOM, KRING_TONE_WORRY },
  { NULL, "rules", N_("The rules of the house"), KRING_VOICE_ROOM, KRING_TONE_NEXT },
  { NULL, "observed", N_("What we see"), KRING_VOICE_SEEN, KRING_TONE_QUIET },
};

static gboolean
is_listed (GPtrArray  *found,
           const char *field)
{
  for (guint i = 0; i < found->len; i++)
    if (g_str_equal (((const KringVoicePart *) found->pdata[i])->field, field))
      return TRUE;

  return FALSE;
}

GPtrArray *
kring_voice_parts_list (KringRecord *voice)
{
  GPtrArray *found = g_ptr_array_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      gboolean is_asked = parts[i].kind != NULL && kring_record_is (voice, "kind", parts[i].kind);
      gboolean is_rest = parts[i].kind == NULL && kring_record_has (voice, parts[i].field);

      if (is_asked || (is_rest && !is_listed (found, parts[i].field)))
        g_ptr_array_add (found, (gpointer) &parts[i]);
    }

  return found;
}

gboolean
kring_voice_is_drawn (KringRecord *voice)
{
  return kring_record_is (voice, "kind", "drawing") || kring_record_is (voice, "kind", "words_pictures");
}

gboolean
kring_voice_has_face (KringRecord *voice)
{
  return kring_record_is (voice, "kind", "scale") || kring_record_has (voice, "face");
}

gboolean
kring_voice_has_path (KringRecord *voice)
{
  return kring_record_is (voice, "kind", "safe_house") || kring_record_has (voice, "path");
}

char *
kring_voice_title (KringShare  *share,
                   KringRecord *voice)
{
  KringLanguage language = kring_language_get ();
  KringRecord *child = kring_share_follow (share, voice, "person");
  const char *kind = kring_kinds_words ("child_voice_kind", kring_record_get_text (voice, "kind"), language);
  g_autoptr(GString) title = g_string_new (child != NULL ? kring_person_name (child) : NULL);
  g_auto(KringDate) date = KRING_DATE_INIT;

  g_string_append_printf (title, "%s%s", title->len > 0 ? " · " : "", kind);
  if (kring_record_get_date (voice, "date", &date))
    {
      g_autofree char *when = kring_date_to_words (&date, language);

      g_string_append_printf (title, " · %s", when);
    }

  return g_strdup (title->str);
}

char *
kring_voice_describe_part (KringRecord          *voice,
                           const KringVoicePart *part)
{
  g_auto(GStrv) lines = kring_record_get_texts (voice, part->field);
  g_autofree char *joined = g_strjoinv ("; ", lines);

  return g_strdup_printf ("%s: %s", _(part->title), *joined != '\0' ? joined : _("still empty"));
}

char *
kring_voice_describe (KringShare  *share,
                      KringRecord *voice)
{
  g_autoptr(GPtrArray) found = kring_voice_parts_list (voice);
  g_autofree char *title = kring_voice_title (share, voice);
  GString *words = g_string_new (title);

  for (guint i = 0; i < found->len; i++)
    {
      const KringVoicePart *part = found->pdata[i];
      g_autofree char *told = kring_record_has (voice, part->field) ? kring_voice_describe_part (voice, part) : NULL;

      if (told != NULL)
        g_string_append_printf (words, ". %s", told);
    }
  if (kring_drawing_is_there (share, voice))
    {
      g_autofree char *drawing = kring_drawing_describe (share, voice);

      g_string_append_printf (words, ". %s", drawing);
    }

  return g_string_free (words, FALSE);
}
