/* kring-chronology-family.c - the moments of another family
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-chronology-private.h"

#include <glib/gi18n-lib.h>

/* What leaves a family only with the whole of it. */
static const char * const kept_back[] = { "confidential", "court", "agogic", NULL };

/* A moment of another family, with names instead of references. */
static void
take_over (KringChronology *self,
           KringShare      *share,
           KringRecord     *from)
{
  static const char * const kept[] = {
    "kind", "date", "end", "title", "text", "child_text", "domain", "certainty", "basis", "visibility", "access", "moment", "state",
  };
  KringChronologyEvent *event = kring_chronology_add_event (self);
  GPtrArray *parts = kring_share_parts (share, from, KRING_NOUN_EVENT_PERSON);
  GPtrArray *views = kring_share_parts (share, from, KRING_NOUN_EVENT_VIEW);
  KringRecord *place = kring_share_follow (share, from, "place"), *teller = kring_share_follow (share, from, "told_by");
  g_autoptr(GStrvBuilder) who = g_strv_builder_new ();
  g_autoptr(GStrvBuilder) roles = g_strv_builder_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (kept); i++)
    kring_record_set_text (event->record, kept[i], kring_record_get_text (from, kept[i]));
  if (kring_record_get_flag (from, "key_moment"))
    kring_record_set_int (event->record, "key_moment", TRUE);

  for (guint i = 0; i < parts->len; i++)
    {
      KringRecord *person = kring_share_follow (share, parts->pdata[i], "person");
      const char *role = kring_record_get_text (parts->pdata[i], "role");

      if (person == NULL)
        continue;
      g_strv_builder_add (who, kring_person_name (person));
      g_strv_builder_add (roles, role != NULL ? role : "subject");
    }
  event->who = g_strv_builder_end (who);
  event->roles = g_strv_builder_end (roles);
  event->place = place != NULL ? g_strdup (kring_record_get_text (place, "name")) : NULL;
  event->source = teller != NULL ? g_strdup (kring_person_name (teller)) : NULL;

  for (guint i = 0; i < views->len; i++)
    {
      KringRecord *person = kring_share_follow (share, views->pdata[i], "person");
      KringChronologyView *view = person != NULL ? g_new0 (KringChronologyView, 1) : NULL;

      if (view == NULL)
        continue;
      view->name = g_strdup (kring_person_name (person));
      view->text = g_strdup (kring_record_get_text (views->pdata[i], "text"));
      view->feeling = g_strdup (kring_record_get_text (views->pdata[i], "feeling"));
      g_ptr_array_add (event->views, view);
    }
}

static gboolean
is_kept_back (KringRecord *event)
{
  return kring_record_has (event, "access") && g_strv_contains (kept_back, kring_record_get_text (event, "access"));
}

/* What a line of moments has no place for. */
static void
add_remarks (KringChronology *self,
             guint            n_stays,
             guint            n_kept_back)
{
  if (n_stays > 0)
    g_ptr_array_add (self->remarks, g_strdup_printf (
      ngettext ("Where somebody lived is not taken over: %u stay is only in the other family. "
                "Add it yourself if it belongs here.",
                "Where somebody lived is not taken over: %u stays are only in the other family. "
                "Add what belongs here yourself.",
                n_stays), n_stays));
  if (n_kept_back > 0)
    g_ptr_array_add (self->remarks, g_strdup_printf (
      ngettext ("%u moment that was told in confidence or is for the court stays with the other family.",
                "%u moments that were told in confidence or are for the court stay with the other family.",
                n_kept_back), n_kept_back));
}

void
kring_chronology_add_family (KringChronology *self,
                             KringShare      *share,
                             gboolean         is_whole)
{
  GPtrArray *events = kring_share_list (share, KRING_NOUN_EVENT);
  guint n_kept_back = 0;

  for (guint i = 0; i < events->len; i++)
    if (!is_whole && is_kept_back (events->pdata[i]))
      n_kept_back++;
    else
      take_over (self, share, events->pdata[i]);

  add_remarks (self, kring_share_list (share, KRING_NOUN_STAY)->len, n_kept_back);
}

KringChronology *
kring_chronology_new_for_family (KringFamily  *family,
                                 GError      **error)
{
  g_autoptr(KringChronology) self = kring_chronology_new ();
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);

  kring_chronology_add_family (self, share, FALSE);
  return kring_chronology_has_events (self, error) ? g_steal_pointer (&self) : NULL;
}
