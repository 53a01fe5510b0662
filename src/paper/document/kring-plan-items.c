/* kring-plan-items.c - the items of the plan, each in its section
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-plan-pages.h"

#include <glib/gi18n.h>

#include "kring-kinds.h"
#include "kring-scale-scene.h"

/* Where items of a kind go, when not into the column of their group. */
typedef enum {
  SECTION_GOOD,
  SECTION_WORRY,
  SECTION_NEXT,       /* and kinds from a newer file, so that no words are lost */
  SECTION_FRAME,      /* in the letter itself */
  SECTION_BOTTOM_LINE,
  SECTION_AGREEMENT,
  SECTION_CONTACT,
  SECTION_RESPITE,
  SECTION_SERVICE,
  SECTION_EMERGENCY,
  SECTION_TAPER,
  SECTION_OPEN,
} Section;

static const struct {
  const char *kind;
  Section     section;
} own_sections[] = {
  { "bottom_line", SECTION_BOTTOM_LINE },
  { "agreement", SECTION_AGREEMENT },
  { "action", SECTION_AGREEMENT },
  { "contact", SECTION_CONTACT },
  { "respite", SECTION_RESPITE },
  { "service", SECTION_SERVICE },
  { "emergency", SECTION_EMERGENCY },
  { "taper", SECTION_TAPER },
  { "open", SECTION_OPEN },
};

static const struct {
  const char *group;
  Section     section;
} groups[] = {
  { "good", SECTION_GOOD },
  { "worry", SECTION_WORRY },
  { "frame", SECTION_FRAME },
};

static Section
find_section (KringRecord *item)
{
  const char *group = kring_kinds_group ("plan_item_kind", kring_record_get_text (item, "kind"));

  for (guint i = 0; i < G_N_ELEMENTS (own_sections); i++)
    if (kring_record_is (item, "kind", own_sections[i].kind))
      return own_sections[i].section;
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    if (g_str_equal (groups[i].group, group))
      return groups[i].section;

  return SECTION_NEXT;
}

/* The items of a section that have words for this reader. */
static GPtrArray *
collect (KringPlanPages *self,
         Section         section)
{
  GPtrArray *found = g_ptr_array_new ();
  GPtrArray *items = kring_share_parts (self->share, self->plan, KRING_NOUN_PLAN_ITEM);

  for (guint i = 0; i < items->len; i++)
    if (find_section (items->pdata[i]) == section && kring_plan_item_words (self, items->pdata[i]) != NULL)
      g_ptr_array_add (found, items->pdata[i]);

  return found;
}

/* Children get their own words and nothing else: neither who said it nor who checks. */
static KringBlock *
add_entry (KringPlanPages *self,
           KringBlock     *block,
           KringRecord    *item,
           const char     *detail)
{
  KringBlock *entry = kring_block_add (block, KRING_BLOCK_ENTRY, kring_plan_item_words (self, item),
                                       self->is_for_child ? NULL : detail);

  if (self->options->child_words && !self->is_for_child)
    entry->child = g_strdup (kring_record_get_text (item, "child_text"));
  if (self->options->translated && !self->is_for_child)
    entry->second = kring_plan_second (self, item);

  return entry;
}

static void
add_told_entries (KringPlanPages *self,
                  KringBlock     *block,
                  GPtrArray      *items)
{
  for (guint i = 0; i < items->len; i++)
    {
      KringRecord *scale = kring_share_follow (self->share, items->pdata[i], "scale");
      g_autofree char *names = kring_plan_names (self, items->pdata[i], "told_by");
      g_autofree char *told = scale != NULL ? kring_scale_tell (self->share, scale, self->day) : NULL;
      g_autofree char *detail = g_strconcat (names, *names != '\0' && told != NULL ? "\n" : "", told, NULL);

      add_entry (self, block, items->pdata[i], detail);
    }
}

/* "Agnes, 0470 00 00 01": on the card to tear off, the numbers that this reader may have. */
static char *
name_with_numbers (KringPlanPages *self,
                   KringRecord    *item)
{
  g_autoptr(GPtrArray) people = kring_share_people (self->share, item, "who");
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) names = NULL;

  for (guint i = 0; i < people->len; i++)
    {
      const char *name = kring_person_name (people->pdata[i]), *number = kring_record_get_text (people->pdata[i], "phone");

      g_strv_builder_take (builder, number != NULL ? g_strdup_printf ("%s (%s)", name, number) : g_strdup (name));
    }
  names = g_strv_builder_end (builder);

  return kring_words_join ((const char * const *) names, self->language);
}

/* Under the words: who, and when. */
static void
add_agreed_entries (KringPlanPages *self,
                    KringBlock     *block,
                    GPtrArray      *items)
{
  for (guint i = 0; i < items->len; i++)
    {
      gboolean is_emergency = find_section (items->pdata[i]) == SECTION_EMERGENCY;
      g_autofree char *names = is_emergency ? name_with_numbers (self, items->pdata[i])
                                            : kring_plan_names (self, items->pdata[i], "who");
      const char *parts[] = { names, kring_record_get_text (items->pdata[i], "when"),
                              kring_plan_service (self, items->pdata[i]) };
      g_autofree char *detail = kring_plan_join (parts, G_N_ELEMENTS (parts));

      add_entry (self, block, items->pdata[i], detail);
    }
}

void
kring_plan_add_bottom_lines (KringPlanPages *self)
{
  g_autoptr(GPtrArray) items = collect (self, SECTION_BOTTOM_LINE);
  g_autofree char *heading = kring_plan_heading (self, "plan_item_kind", "bottom_line");

  if (items->len == 0)
    return;

  kring_sheet_add (self->sheet, KRING_BLOCK_HEADING, heading, NULL);
  add_told_entries (self, kring_sheet_add (self->sheet, KRING_BLOCK_LIST, NULL, NULL), items);
}

void
kring_plan_add_columns (KringPlanPages *self)
{
  const struct { Section section; const char *heading; KringTone tone; } columns[] = {
    { SECTION_GOOD, _("What is going well?"), KRING_TONE_STRENGTH },
    { SECTION_WORRY, _("What are we worried about?"), KRING_TONE_WORRY },
    { SECTION_NEXT, _("What needs to happen?"), KRING_TONE_NEXT },
  };
  KringBlock *block = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_autoptr(GPtrArray) items = collect (self, columns[i].section);

      if (items->len == 0)
        continue;
      if (block == NULL)
        {
          kring_sheet_add (self->sheet, KRING_BLOCK_HEADING, _("What we see"), NULL);
          block = kring_sheet_add (self->sheet, KRING_BLOCK_COLUMNS, NULL, NULL);
        }
      add_told_entries (self, kring_block_add_column (block, columns[i].heading, columns[i].tone), items);
    }
}

/* How it is going, in words; nothing when it was only agreed, so that there is room to write. */
static const char *
get_going (KringPlanPages *self,
           KringRecord    *item)
{
  const char *status = kring_record_get_text (item, "status");

  if (status == NULL || g_str_equal (status, "proposed") || g_str_equal (status, "agreed"))
    return "";

  return kring_kinds_words ("agreement_status", status, self->language);
}

static void
add_agreement_row (KringPlanPages *self,
                   KringBlock     *table,
                   KringRecord    *item)
{
  g_autofree char *who = kring_plan_names (self, item, "who");
  g_autofree char *check = kring_plan_names (self, item, "check");
  g_autofree char *backup = kring_plan_names (self, item, "backup");
  const char *when = kring_record_get_text (item, "when");
  g_autofree char *second = self->options->translated ? kring_plan_second (self, item) : NULL;
  const char *child = self->options->child_words ? kring_record_get_text (item, "child_text") : NULL;
  const char *service = kring_plan_service (self, item);
  g_autofree char *what = g_strconcat (kring_plan_item_words (self, item), second != NULL ? "\n" : "",
                                       second != NULL ? second : "", child != NULL ? "\n" : "",
                                       child != NULL ? child : "", service != NULL ? "\n→ " : "",
                                       service != NULL ? service : "", NULL);
  const char *cells[] = { what, who, when != NULL ? when : "", check, backup, get_going (self, item), NULL };

  kring_block_add_row (table, cells);
}

typedef void (*AddRow) (KringPlanPages *self,
                        KringBlock     *block,
                        KringRecord    *item);

/* For a child a list, for adults a table with a row each. */
static void
add_agreed (KringPlanPages     *self,
            Section             section,
            const char         *title,
            const char * const *heads,
            AddRow              add_row)
{
  g_autoptr(GPtrArray) items = collect (self, section);
  KringBlock *block;

  if (items->len == 0)
    return;

  kring_sheet_add (self->sheet, KRING_BLOCK_HEADING, title, NULL);
  if (self->is_for_child)
    {
      add_agreed_entries (self, kring_sheet_add (self->sheet, KRING_BLOCK_LIST, NULL, NULL), items);
      return;
    }

  block = kring_sheet_add (self->sheet, KRING_BLOCK_TABLE, NULL, NULL);
  kring_block_add_row (block, heads);
  for (guint i = 0; i < items->len; i++)
    add_row (self, block, items->pdata[i]);
}

void
kring_plan_add_agreements (KringPlanPages *self)
{
  const char *heads[] = {
    _("What"), _("Who"), _("When"), _("Who checks"), _("Who steps in"), _("How is it going"), NULL,
  };

  add_agreed (self, SECTION_AGREEMENT, _("Agreements"), heads, add_agreement_row);
}

static void
add_list (KringPlanPages *self,
          Section         section,
          KringBlockKind  kind,
          const char     *heading)
{
  g_autoptr(GPtrArray) items = collect (self, section);

  if (items->len == 0)
    return;

  kring_sheet_add (self->sheet, kind, heading, NULL);
  add_agreed_entries (self, kring_sheet_add (self->sheet, KRING_BLOCK_LIST, NULL, NULL), items);
}

void
kring_plan_add_lists (KringPlanPages *self)
{
  static const struct { Section section; const char *kind; } lists[] = {
    { SECTION_CONTACT, "contact" },
    { SECTION_RESPITE, "respite" },
    { SECTION_SERVICE, "service" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autofree char *heading = kring_plan_heading (self, "plan_item_kind", lists[i].kind);

      add_list (self, lists[i].section, KRING_BLOCK_SUBHEADING, heading);
    }
}

/* Children must know it too: their wording stands on the card for everybody. */
void
kring_plan_add_emergency (KringPlanPages *self)
{
  g_autoptr(GPtrArray) items = collect (self, SECTION_EMERGENCY);
  KringBlock *card;

  if (items->len == 0)
    return;

  card = kring_sheet_add (self->sheet, KRING_BLOCK_CARD, _("If it goes wrong after all"), NULL);
  add_agreed_entries (self, card, items);
  for (guint i = 0; i < items->len && !self->is_for_child; i++)
    g_set_str (&kring_block_get_child (card, i)->child, kring_record_get_text (items->pdata[i], "child_text"));
}

static void
add_taper_row (KringPlanPages *self,
               KringBlock     *table,
               KringRecord    *item)
{
  g_autofree char *who = kring_plan_names (self, item, "who");
  g_autofree char *over = kring_plan_names (self, item, "backup");
  g_autofree char *second = self->options->translated ? kring_plan_second (self, item) : NULL;
  g_autofree char *what = g_strconcat (kring_plan_item_words (self, item), second != NULL ? "\n" : "",
                                       second != NULL ? second : "", NULL);
  const char *when = kring_record_get_text (item, "when"), *what_if = kring_record_get_text (item, "what_if");
  const char *cells[] = { what, when != NULL ? when : "", who, over, what_if != NULL ? what_if : "", NULL };

  kring_block_add_row (table, cells);
}

/* For adults a row each, with room to write what is still open. */
void
kring_plan_add_taper (KringPlanPages *self)
{
  const char *heads[] = { _("What changes"), _("When"), _("Who"), _("Who takes over"), _("What if it does not work"), NULL };

  add_agreed (self, SECTION_TAPER, _("How the help steps back"), heads, add_taper_row);
}

void
kring_plan_add_open (KringPlanPages *self)
{
  g_autoptr(GPtrArray) items = collect (self, SECTION_OPEN);
  g_autofree char *heading = kring_plan_heading (self, "plan_item_kind", "open");
  GPtrArray *others = self->is_for_child ? NULL : kring_share_parts (self->share, self->plan, KRING_NOUN_NOT_AGREED);
  KringBlock *block;

  if (items->len == 0 && (others == NULL || others->len == 0))
    return;

  kring_sheet_add (self->sheet, KRING_BLOCK_HEADING, heading, NULL);
  block = kring_sheet_add (self->sheet, KRING_BLOCK_LIST, NULL, NULL);
  add_told_entries (self, block, items);
  for (guint i = 0; others != NULL && i < others->len; i++)
    {
      KringRecord *person = kring_share_follow (self->share, others->pdata[i], "person");
      const char *words = kring_record_get_text (others->pdata[i], "text");

      if (words != NULL)
        kring_block_add (block, KRING_BLOCK_ENTRY, words, person != NULL ? kring_person_name (person) : NULL);
    }
}
