/* kring-timeline-filter.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-timeline-filter.h"

#include <glib/gi18n.h>
#include <string.h>

#include "kring-kinds.h"

gboolean
kring_timeline_filter_equal (const KringTimelineFilter *a,
                             const KringTimelineFilter *b)
{
  return a->lanes == b->lanes && a->person == b->person && a->key_only == b->key_only
         && g_strcmp0 (a->domain, b->domain) == 0 && memcmp (a->children, b->children, sizeof a->children) == 0;
}

void
kring_timeline_filter_show_lane (KringTimelineFilter *self,
                                 KringLane            lane,
                                 gboolean             is_shown)
{
  self->lanes = is_shown ? self->lanes & ~(1u << lane) : self->lanes | 1u << lane;
}

static gboolean
find_child (const KringTimelineFilter *self,
            gint64                     child,
            guint                     *at)
{
  for (*at = 0; *at < KRING_FILTER_MOST_CHILDREN && self->children[*at] != 0; (*at)++)
    if (self->children[*at] == child)
      return TRUE;

  return FALSE;
}

void
kring_timeline_filter_show_child (KringTimelineFilter *self,
                                  gint64               child,
                                  gboolean             is_shown)
{
  guint at;

  if (find_child (self, child, &at) != is_shown)
    return;

  if (!is_shown)
    {
      if (at < KRING_FILTER_MOST_CHILDREN)
        self->children[at] = child;
      return;
    }

  for (; at + 1 < KRING_FILTER_MOST_CHILDREN; at++)
    self->children[at] = self->children[at + 1];
  self->children[at] = 0;
}

/* Whom it filters by, as long as the reader may see them. */
static KringRecord *
get_person (const KringTimelineFilter *self,
            KringShare                *share)
{
  return self->person != 0 ? kring_share_get (share, self->person) : NULL;
}

gboolean
kring_timeline_filter_keeps_child (const KringTimelineFilter *self,
                                   KringShare                *share,
                                   KringRecord               *child)
{
  guint at;

  return !find_child (self, kring_record_get_id (child), &at);
}

gboolean
kring_timeline_filter_keeps (const KringTimelineFilter *self,
                             KringShare                *share,
                             KringRecord               *record,
                             KringLane                  lane)
{
  gboolean is_event = kring_record_get_noun (record) == KRING_NOUN_EVENT;

  if (self->lanes & 1u << lane)
    return FALSE;
  /* Help is no moment, and of no one part of life. */
  if (self->key_only && !(is_event && kring_timeline_is_key (record)))
    return FALSE;
  if (self->domain != NULL && !(is_event && kring_record_is (record, "domain", self->domain)))
    return FALSE;

  return get_person (self, share) == NULL || kring_timeline_concerns (share, record, self->person);
}

static gboolean
lists (KringShare  *share,
       KringRecord *record,
       KringNoun    part,
       gint64       id)
{
  GPtrArray *parts = kring_share_parts (share, record, part);

  for (guint i = 0; i < parts->len; i++)
    if (kring_record_get_ref (parts->pdata[i], "person") == id)
      return TRUE;

  return FALSE;
}

gboolean
kring_timeline_concerns (KringShare  *share,
                         KringRecord *record,
                         gint64       id)
{
  if (id == 0 || kring_record_get_id (record) == id)
    return id != 0;

  switch ((int) kring_record_get_noun (record))
    {
    case KRING_NOUN_EVENT:
      return kring_record_get_ref (record, "place") == id || lists (share, record, KRING_NOUN_EVENT_PERSON, id);
    case KRING_NOUN_SUPPORT:
      return kring_record_get_ref (record, "from") == id || lists (share, record, KRING_NOUN_SUPPORT_PERSON, id);
    case KRING_NOUN_STAY:
      return kring_record_get_ref (record, "place") == id || kring_record_get_ref (record, "person") == id;
    default:
      return FALSE;
    }
}

gboolean
kring_timeline_is_key (KringRecord *event)
{
  static const char * const kinds[] = {
    "birth", "adoption", "death", "separation", "migration", "stay_start", "stay_end", "turning_point",
  };

  if (kring_record_get_flag (event, "key_moment"))
    return TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kring_record_is (event, "kind", kinds[i]))
      return TRUE;

  return FALSE;
}

gboolean
kring_support_has_helped (KringRecord *support)
{
  const char *status = kring_record_get_text (support, "status");

  return g_strcmp0 (status, "now") == 0 || g_strcmp0 (status, "past") == 0 || g_strcmp0 (status, "agreed") == 0;
}

static void
add_sentence (GString   *words,
              GPtrArray *parts,
              const char *format)
{
  g_autofree char *joined = NULL;

  if (parts->len == 0)
    return;

  g_ptr_array_add (parts, NULL);
  joined = kring_words_join ((const char * const *) parts->pdata, kring_language_get ());
  if (words->len > 0)
    g_string_append (words, " · ");
  g_string_append_printf (words, format, joined);
}

char *
kring_timeline_filter_to_words (const KringTimelineFilter *self,
                                KringShare                *share)
{
  g_autoptr(GPtrArray) shown = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GPtrArray) hidden = g_ptr_array_new_with_free_func (g_free);
  KringRecord *person = get_person (self, share);
  GString *words = g_string_new (NULL);

  if (self->key_only)
    g_ptr_array_add (shown, g_strdup (_("key moments")));
  if (self->domain != NULL)
    g_ptr_array_add (shown, g_strdup (kring_kinds_words ("life_domain", self->domain, kring_language_get ())));
  if (person != NULL)
    /* Translators: what has to do with somebody */
    g_ptr_array_add (shown, g_strdup_printf (_("what %s has a part in"), kring_person_name (person)));

  for (int lane = 0; lane < KRING_N_LANES; lane++)
    if (self->lanes & 1u << lane)
      g_ptr_array_add (hidden, g_strdup_printf ("“%s”", kring_lane_name ((KringLane) lane)));
  for (guint i = 0; i < KRING_FILTER_MOST_CHILDREN && self->children[i] != 0; i++)
    {
      KringRecord *child = kring_share_get (share, self->children[i]);

      if (child != NULL)
        g_ptr_array_add (hidden, g_strdup_printf (_("the lane of %s"), kring_person_name (child)));
    }

  add_sentence (words, shown, _("Only %s"));
  add_sentence (words, hidden, _("Without %s"));
  if (words->len == 0)
    {
      g_string_free (words, TRUE);
      return NULL;
    }

  return g_string_free (words, FALSE);
}
