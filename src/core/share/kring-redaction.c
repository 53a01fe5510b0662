/* kring-redaction.c - from a family to what one reader may see of it
 *
 * First the rows that marks and rules hide, then whatever hangs on them, until
 * nothing that stays points at anything hidden; then copies, without the cells
 * that are not for this reader and without the names of those who are hidden.
 *
 * Somebody whose place in the circle is hidden, who stands in no other one and
 * is not family, is kept off: "Amina wil niet dat dit op het scherm komt". They
 * stay in the list of people, but nameless and with nothing about them.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-redaction.h"

#include "kring-kin.h"
#include "kring-redaction-cells.h"

/* What stays of somebody who is kept off: who is whose child and who lives where say nothing without a name,
 * and their places in circles have marks of their own. */
static const KringNoun kept_nouns[] = {
  KRING_NOUN_PARENTAGE, KRING_NOUN_PARTNERSHIP, KRING_NOUN_STAY, KRING_NOUN_PLACEMENT, KRING_NOUN_CHILD_VOICE,
};

/* Lists of people without whom the row says nothing. */
static const struct {
  KringNoun noun;
  KringNoun people;
} peopled[] = {
  { KRING_NOUN_SUPPORT, KRING_NOUN_SUPPORT_PERSON },
  { KRING_NOUN_SHARE,   KRING_NOUN_SHARE_PERSON },
};

static void
hide (KringRedaction *self,
      KringRecord    *record)
{
  gint64 id = kring_record_get_id (record);

  g_hash_table_add (self->hidden, g_memdup2 (&id, sizeof id));
}

static gboolean
is_id_hidden (KringRedaction *self,
              gint64          id)
{
  return g_hash_table_contains (self->hidden, &id);
}

static gboolean
is_hidden (KringRedaction *self,
           KringRecord    *record)
{
  return is_id_hidden (self, kring_record_get_id (record));
}

static void
hide_marked_of (KringRedaction *self,
                GPtrArray      *rows)
{
  for (guint i = 0; i < rows->len; i++)
    if (!kring_redaction_allows (self, rows->pdata[i]))
      hide (self, rows->pdata[i]);
}

/* People who were taken out too: that they are here no more gives nobody the right to their name. */
static void
hide_marked (KringRedaction *self)
{
  g_autoptr(GPtrArray) gone = kring_family_list_withdrawn (self->family, KRING_NOUN_PERSON);

  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    hide_marked_of (self, kring_family_list (self->family, (KringNoun) noun));
  hide_marked_of (self, gone);
}

static void
hide_events_of (KringRedaction *self,
                GPtrArray      *event_people,
                gboolean        is_gone)
{
  for (guint i = 0; i < event_people->len; i++)
    {
      KringRecord *person = kring_family_get (self->family, kring_record_get_ref (event_people->pdata[i], "person"));
      KringRecord *event = kring_family_get (self->family, kring_record_get_ref (event_people->pdata[i], "event"));

      if (person != NULL && event != NULL && is_hidden (self, person)
          && (!is_gone || kring_record_get_flag (person, "withdrawn")))
        hide (self, event);
    }
}

/* What happened with somebody who is hidden is hidden as a whole, not just the name. Whoever is taken out takes along
 * that they were there. */
static void
hide_events_of_hidden (KringRedaction *self)
{
  g_autoptr(GPtrArray) gone = kring_family_list_withdrawn (self->family, KRING_NOUN_EVENT_PERSON);

  hide_events_of (self, kring_family_list (self->family, KRING_NOUN_EVENT_PERSON), FALSE);
  hide_events_of (self, gone, TRUE);
}

static void
leave_out_kin (KringRedaction *self)
{
  g_autoptr(KringShare) share = kring_share_new (self->family, KRING_PROFILE_FULL, 0);
  g_autoptr(GPtrArray) children = kring_share_children (share);

  for (guint i = 0; i < children->len; i++)
    {
      gint64 child = kring_record_get_id (children->pdata[i]);
      g_autoptr(GHashTable) kin = kring_kin_find (share, child);
      GHashTableIter iter;
      gpointer id;

      g_hash_table_remove (self->kept_off, &child);
      g_hash_table_iter_init (&iter, self->kept_off);
      while (g_hash_table_iter_next (&iter, &id, NULL))
        if (g_hash_table_contains (kin, id))
          g_hash_table_iter_remove (&iter);
    }
}

static void
keep_off_marked (KringRedaction *self,
                 GPtrArray      *placements)
{
  for (guint i = 0; i < placements->len; i++)
    {
      gint64 person = kring_record_get_ref (placements->pdata[i], "person");

      if (kring_redaction_is_marked (self, placements->pdata[i]) && !is_id_hidden (self, person))
        g_hash_table_add (self->kept_off, g_memdup2 (&person, sizeof person));
    }
}

/* Whoever stood in a circle for some only, and in none for all. Taken out of it, they are for no more people than before. */
static void
find_kept_off (KringRedaction *self)
{
  GPtrArray *placements = kring_family_list (self->family, KRING_NOUN_PLACEMENT);
  g_autoptr(GPtrArray) gone = kring_family_list_withdrawn (self->family, KRING_NOUN_PLACEMENT);

  keep_off_marked (self, placements);
  keep_off_marked (self, gone);
  for (guint i = 0; i < placements->len; i++)
    {
      gint64 person = kring_record_get_ref (placements->pdata[i], "person");

      if (!kring_redaction_is_marked (self, placements->pdata[i]))
        g_hash_table_remove (self->kept_off, &person);
    }

  g_hash_table_remove (self->kept_off, &self->reader);
  if (g_hash_table_size (self->kept_off) > 0)
    leave_out_kin (self);
}

/* Whether @event is told of nobody else than those kept off: then they stay, nameless. */
static gboolean
is_about_kept_off_only (KringRedaction *self,
                        gint64          event)
{
  GPtrArray *people = kring_family_parts (self->family, event, KRING_NOUN_EVENT_PERSON);

  for (guint i = 0; i < people->len; i++)
    {
      gint64 person = kring_record_get_ref (people->pdata[i], "person");

      if (!g_hash_table_contains (self->kept_off, &person))
        return FALSE;
    }

  return TRUE;
}

static gboolean
points_at_kept_off (KringRedaction *self,
                    KringRecord    *record)
{
  KringNoun noun = kring_record_get_noun (record);

  for (gsize i = 0; i < G_N_ELEMENTS (kept_nouns); i++)
    if (kept_nouns[i] == noun)
      return FALSE;
  if (noun == KRING_NOUN_EVENT_PERSON && is_about_kept_off_only (self, kring_record_get_ref (record, "event")))
    return FALSE;

  for (guint i = 0; i < kring_nouns[noun].n_fields; i++)
    {
      const KringField *field = &kring_nouns[noun].fields[i];
      gint64 to = field->noun == KRING_NOUN_PERSON && field->kind == KRING_FIELD_REF ? kring_record_peek_int (record, i) : 0;

      /* what somebody said is theirs, even where a name is not asked for */
      if (g_hash_table_contains (self->kept_off, &to)
          && ((field->flags & KRING_FIELD_REQUIRED) || g_str_equal (field->name, "person")))
        return TRUE;
    }

  return FALSE;
}

static gboolean
points_at_hidden (KringRedaction *self,
                  KringRecord    *record)
{
  const KringNounInfo *info = &kring_nouns[kring_record_get_noun (record)];

  for (guint i = 0; i < info->n_fields; i++)
    if (info->fields[i].kind == KRING_FIELD_REF && kring_record_peek_int (record, i) != KRING_UNSET
        && ((info->fields[i].flags & KRING_FIELD_REQUIRED) || g_str_equal (info->fields[i].name, "person")))
      {
        KringRecord *to = kring_family_get (self->family, kring_record_peek_int (record, i));

        if (to == NULL || kring_record_get_flag (to, "withdrawn") || is_hidden (self, to))
          return TRUE;
      }

  return FALSE;
}

static gboolean
has_lost_its_people (KringRedaction *self,
                     KringRecord    *record)
{
  for (gsize i = 0; i < G_N_ELEMENTS (peopled); i++)
    if (peopled[i].noun == kring_record_get_noun (record))
      {
        GPtrArray *people = kring_family_parts (self->family, kring_record_get_id (record), peopled[i].people);

        for (guint j = 0; j < people->len; j++)
          if (!is_hidden (self, people->pdata[j]))
            return FALSE;

        return people->len > 0;
      }

  return FALSE;
}

/* Hides what hangs on what is hidden, until nothing changes. */
static void
close_over (KringRedaction *self)
{
  guint before;

  do
    {
      before = g_hash_table_size (self->hidden);
      for (int noun = 0; noun < KRING_N_NOUNS; noun++)
        {
          GPtrArray *rows = kring_family_list (self->family, (KringNoun) noun);

          for (guint i = 0; i < rows->len; i++)
            if (!is_hidden (self, rows->pdata[i])
                && (points_at_hidden (self, rows->pdata[i]) || points_at_kept_off (self, rows->pdata[i])
                    || has_lost_its_people (self, rows->pdata[i])))
              hide (self, rows->pdata[i]);
        }
    }
  while (g_hash_table_size (self->hidden) > before);
}

static gboolean
has_no_name (KringRedaction *self,
             KringRecord    *person)
{
  gint64 id = kring_record_get_id (person);

  return is_id_hidden (self, id) || g_hash_table_contains (self->kept_off, &id);
}

static KringHiddenNames *
collect_names (KringRedaction *self)
{
  g_autoptr(GPtrArray) hidden = g_ptr_array_new ();
  g_autoptr(GPtrArray) visible = g_ptr_array_new ();
  GPtrArray *people = kring_family_list (self->family, KRING_NOUN_PERSON);
  g_autoptr(GPtrArray) gone = kring_family_list_withdrawn (self->family, KRING_NOUN_PERSON);

  for (guint i = 0; i < people->len; i++)
    g_ptr_array_add (has_no_name (self, people->pdata[i]) ? hidden : visible, people->pdata[i]);
  for (guint i = 0; i < gone->len; i++)
    if (has_no_name (self, gone->pdata[i]))
      g_ptr_array_add (hidden, gone->pdata[i]);

  return kring_hidden_names_new (hidden, visible);
}

/* The copies of all rows that stay, by id. */
static GHashTable *
copy_rows (KringRedaction *self)
{
  g_autoptr(KringHiddenNames) names = collect_names (self);
  GHashTable *copies = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);

  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    {
      GPtrArray *rows = kring_family_list (self->family, (KringNoun) noun);

      for (guint i = 0; i < rows->len; i++)
        {
          gint64 id = kring_record_get_id (rows->pdata[i]);
          g_autoptr(KringRecord) copy = is_id_hidden (self, id) ? NULL : kring_redaction_copy (self, rows->pdata[i]);

          if (copy != NULL && kring_redaction_withhold (self, copy, names))
            g_hash_table_insert (copies, g_memdup2 (&id, sizeof id), g_steal_pointer (&copy));
        }
    }

  return copies;
}

/* The copies of @noun that are part of @owner. */
static GPtrArray *
find_parts (KringRedaction *self,
            GHashTable     *copies,
            gint64          owner,
            KringNoun       noun)
{
  GPtrArray *rows = kring_family_parts (self->family, owner, noun);
  GPtrArray *parts = g_ptr_array_new ();

  for (guint i = 0; i < rows->len; i++)
    {
      gint64 id = kring_record_get_id (rows->pdata[i]);
      KringRecord *copy = g_hash_table_lookup (copies, &id);

      if (copy != NULL)
        g_ptr_array_add (parts, copy);
    }

  return parts;
}

/* Told by somebody hidden: nobody's word. Of several tellings one left: it is not shown as the truth (rule 5). */
static void
settle_tellings (KringRedaction *self,
                 GHashTable     *copies)
{
  GPtrArray *events = kring_family_list (self->family, KRING_NOUN_EVENT);

  for (guint i = 0; i < events->len; i++)
    {
      gint64 id = kring_record_get_id (events->pdata[i]);
      KringRecord *event = g_hash_table_lookup (copies, &id);
      g_autoptr(GPtrArray) views = NULL;

      if (event == NULL)
        continue;

      if (kring_record_is (event, "certainty", "told") && !kring_record_has (event, "told_by"))
        kring_record_set_text (event, "certainty", "unsure");
      if (!kring_record_is (event, "certainty", "contested"))
        continue;

      views = find_parts (self, copies, id, KRING_NOUN_EVENT_VIEW);
      if (views->len >= 2)
        continue;

      kring_record_set_text (event, "certainty", "unsure");
      for (guint j = 0; j < views->len; j++)
        {
          gint64 view = kring_record_get_id (views->pdata[j]);

          g_hash_table_remove (copies, &view);
        }
    }
}

/* Adds the ids of all rows of @noun that @record points at. */
static void
add_used (KringRecord *record,
          KringNoun    noun,
          GHashTable  *used)
{
  const KringNounInfo *info = &kring_nouns[kring_record_get_noun (record)];

  for (guint i = 0; i < info->n_fields; i++)
    if (info->fields[i].kind == KRING_FIELD_REF && info->fields[i].noun == noun
        && kring_record_peek_int (record, i) != KRING_UNSET)
      {
        gint64 to = kring_record_peek_int (record, i);

        g_hash_table_add (used, g_memdup2 (&to, sizeof to));
      }
}

/* Takes out the rows of @noun that nothing points at any more. What nothing ever pointed at stays, but not
 * in a copy that holds only what is needed. */
static void
drop_unused (KringRedaction *self,
             GHashTable     *copies,
             KringNoun       noun)
{
  g_autoptr(GHashTable) before = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr(GHashTable) after = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  GPtrArray *rows = kring_family_list (self->family, noun);
  GHashTableIter iter;
  gpointer copy;

  for (int other = 0; other < KRING_N_NOUNS; other++)
    for (guint i = 0; i < kring_family_list (self->family, (KringNoun) other)->len; i++)
      add_used (kring_family_list (self->family, (KringNoun) other)->pdata[i], noun, before);

  g_hash_table_iter_init (&iter, copies);
  while (g_hash_table_iter_next (&iter, NULL, &copy))
    add_used (copy, noun, after);

  for (guint i = 0; i < rows->len; i++)
    {
      gint64 id = kring_record_get_id (rows->pdata[i]);
      gboolean was_used = self->profile == KRING_PROFILE_SERVICE || g_hash_table_contains (before, &id);

      if (was_used && !g_hash_table_contains (after, &id))
        g_hash_table_remove (copies, &id);
    }
}

/* The title of a family is made of the children's names (0.8). */
static void
settle_title (KringRedaction *self,
              GHashTable     *copies)
{
  KringRecord *original = kring_family_get_self (self->family);
  gint64 id = original != NULL ? kring_record_get_id (original) : 0;
  KringRecord *copy = g_hash_table_lookup (copies, &id);
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autofree char *joined = NULL;
  GPtrArray *people = kring_family_list (self->family, KRING_NOUN_PERSON);

  if (copy == NULL || kring_record_has (copy, "title"))
    return;

  for (guint i = 0; i < people->len; i++)
    {
      gint64 person = kring_record_get_id (people->pdata[i]);
      KringRecord *child = g_hash_table_lookup (copies, &person);

      if (child != NULL && kring_record_get_flag (child, "centre"))
        g_ptr_array_add (names, (char *) kring_person_name (child));
    }
  g_ptr_array_add (names, NULL);

  joined = kring_words_join ((const char * const *) names->pdata, self->language);
  kring_record_set_text (copy, "title", *joined != '\0' ? joined : "Kring");
}

static KringFamily *
put_together (KringRedaction *self,
              GHashTable     *copies)
{
  KringFamily *family = kring_family_new ();

  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    {
      GPtrArray *rows = kring_family_list (self->family, (KringNoun) noun);

      for (guint i = 0; i < rows->len; i++)
        {
          gint64 id = kring_record_get_id (rows->pdata[i]);
          KringRecord *copy = g_hash_table_lookup (copies, &id);

          if (copy != NULL)
            kring_family_put (family, copy);
        }
    }

  return family;
}

static KringLanguage
find_language (KringFamily *family)
{
  KringRecord *self = kring_family_get_self (family);
  const char *lang = self != NULL ? kring_record_get_text (self, "lang") : NULL;

  if (lang != NULL && g_str_has_prefix (lang, "en"))
    return KRING_LANGUAGE_EN;

  return g_strcmp0 (lang, "nl-NL") == 0 ? KRING_LANGUAGE_NL_NL : KRING_LANGUAGE_NL;
}

KringFamily *
kring_redact (KringFamily  *family,
              KringProfile  profile,
              gint64        person)
{
  KringRedaction self = { family, profile, kring_profile_needs_person (profile) ? person : 0 };
  g_autoptr(GHashTable) copies = NULL;

  self.language = find_language (family);
  self.hidden = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self.kept_off = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  kring_redaction_find_reach (&self);

  hide_marked (&self);
  hide_events_of_hidden (&self);
  find_kept_off (&self);
  close_over (&self);

  copies = copy_rows (&self);
  settle_tellings (&self, copies);
  if (profile == KRING_PROFILE_SERVICE)
    drop_unused (&self, copies, KRING_NOUN_PERSON);
  drop_unused (&self, copies, KRING_NOUN_PLACE);
  drop_unused (&self, copies, KRING_NOUN_ORGANISATION);
  settle_title (&self, copies);

  g_hash_table_unref (self.hidden);
  g_hash_table_unref (self.kept_off);
  return put_together (&self, copies);
}
