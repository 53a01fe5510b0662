/* kring-plan-document.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-plan-document.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "kring-kinds.h"
#include "kring-plan-pages.h"

#define CHILD_TEXT_SCALE 1.15   /* somewhat larger, for who has only just learnt to read */

static int
compare_plans (KringRecord *a,
               KringRecord *b)
{
  KringDate dates[2] = { KRING_DATE_INIT, KRING_DATE_INIT };
  int order;

  kring_record_get_date (a, "date", &dates[0]);
  kring_record_get_date (b, "date", &dates[1]);
  order = kring_date_compare (&dates[0], &dates[1]);
  kring_date_clear (&dates[0]);
  kring_date_clear (&dates[1]);

  return order;
}

/* The plan asked for, or else the newest that no other has replaced. */
static KringRecord *
find_plan (KringShare *share,
           gint64      subject)
{
  GPtrArray *plans = kring_share_list (share, KRING_NOUN_PLAN);
  KringRecord *found = NULL;

  for (guint i = 0; i < plans->len; i++)
    {
      KringRecord *plan = plans->pdata[i];

      if (subject != 0 && kring_record_get_id (plan) != subject)
        continue;
      if (subject == 0 && kring_record_is (plan, "status", "replaced") && plans->len > 1)
        continue;
      if (found == NULL || compare_plans (plan, found) >= 0)
        found = plan;
    }

  return found;
}

KringRecord *
kring_plan_document_find_newest (KringShare *share)
{
  return find_plan (share, 0);
}

static int
get_last_day (KringRecord *plan)
{
  KringDate date = KRING_DATE_INIT;
  int day = kring_record_get_date (plan, "date", &date) && kring_date_is_dated (&date) ? date.hi : KRING_DAY_OPEN_END;

  kring_date_clear (&date);

  return day;
}

static void
add_title (KringPlanPages *self,
           const char     *title,
           const char     *children)
{
  g_autofree char *date = kring_plan_date (self, self->plan, "date");
  const char *status = kring_record_get_text (self->plan, "status");
  const char *parts[] = {
    date,
    status != NULL && !self->is_for_child ? kring_kinds_words ("plan_status", status, self->language) : NULL,
  };
  g_autofree char *subtitle = kring_plan_join (parts, G_N_ELEMENTS (parts));

  kring_sheet_add (self->sheet, KRING_BLOCK_OVERLINE, children, NULL);
  kring_sheet_add (self->sheet, KRING_BLOCK_TITLE, title, NULL);
  kring_sheet_add (self->sheet, KRING_BLOCK_SUBTITLE, subtitle, NULL);
}

/* Why, the question, and who made it. */
static void
add_letter (KringPlanPages *self)
{
  const char *why = kring_record_get_text (self->plan, "why");
  const char *question = kring_record_get_text (self->plan, "question");
  g_autofree char *asked_by = kring_plan_names (self, self->plan, "question");
  g_autofree char *made_by = kring_plan_names (self, self->plan, "made_by");

  if (why != NULL)
    kring_sheet_add (self->sheet, KRING_BLOCK_LEAD, why, NULL);
  if (question != NULL && !self->is_for_child)
    kring_sheet_add (self->sheet, KRING_BLOCK_QUESTION, question, asked_by);
  if (*made_by != '\0')
    {
      g_autofree char *words = g_strdup_printf (_("This plan was made by %s."), made_by);

      kring_sheet_add (self->sheet, KRING_BLOCK_PARAGRAPH, words, NULL);
    }
}

static gboolean
is_over (KringPlanPages *self,
         KringRecord    *organisation)
{
  KringDate to = KRING_DATE_INIT;
  gboolean over = kring_record_get_date (organisation, "to", &to) && kring_date_is_dated (&to) && to.hi < self->day;

  kring_date_clear (&to);

  return over;
}

/* What a service does for the family: in its own words, or else by its roles. */
static char *
dup_roles (KringPlanPages *self,
           KringRecord    *organisation)
{
  const char *words = kring_record_get_text (organisation, "role_text");
  g_auto(GStrv) roles = kring_record_get_texts (organisation, "roles");
  g_autoptr(GPtrArray) names = g_ptr_array_new ();

  if (words != NULL)
    return g_strdup (words);

  for (guint i = 0; roles[i] != NULL; i++)
    g_ptr_array_add (names, (gpointer) kring_kinds_words ("professional_role", roles[i], self->language));
  g_ptr_array_add (names, NULL);

  return kring_words_join ((const char * const *) names->pdata, self->language);
}

static void
add_services (KringPlanPages *self)
{
  KringRecord *family = kring_share_get_family (self->share);
  const char *mandate = family != NULL ? kring_record_get_text (family, "mandate") : NULL;
  GPtrArray *organisations = kring_share_list (self->share, KRING_NOUN_ORGANISATION);
  KringBlock *list = NULL;

  if (self->is_for_child)
    return;

  if (mandate != NULL)
    {
      kring_sheet_add (self->sheet, KRING_BLOCK_HEADING, _("Who does what for you"), NULL);
      kring_sheet_add (self->sheet, KRING_BLOCK_PARAGRAPH, mandate, NULL);
    }
  for (guint i = 0; i < organisations->len; i++)
    {
      g_autofree char *roles = dup_roles (self, organisations->pdata[i]);
      g_autofree char *what = NULL;
      g_autofree char *words = NULL;

      if (*roles == '\0' || is_over (self, organisations->pdata[i]))
        continue;
      if (list == NULL && mandate == NULL)
        kring_sheet_add (self->sheet, KRING_BLOCK_HEADING, _("Who does what for you"), NULL);
      if (list == NULL)
        list = kring_sheet_add (self->sheet, KRING_BLOCK_LIST, NULL, NULL);
      what = kring_plan_join ((const char *[]) { roles, kring_record_get_text (organisations->pdata[i], "limits") }, 2);
      words = g_strdup_printf ("%s: %s", kring_record_get_text (organisations->pdata[i], "name"), what);
      kring_block_add (list, KRING_BLOCK_ENTRY, words, NULL);
    }
}

static void
add_contact (KringPlanPages *self)
{
  KringRecord *family = kring_share_get_family (self->share);
  const char *words = family != NULL ? kring_record_get_text (family, "contact_text") : NULL;
  g_autofree char *contact = kring_document_get_contact (self->share);

  if ((words == NULL && *contact == '\0') || self->is_for_child)
    return;

  kring_sheet_add (self->sheet, KRING_BLOCK_SUBHEADING, _("Contact"), NULL);
  if (*contact != '\0')
    kring_sheet_add (self->sheet, KRING_BLOCK_PARAGRAPH, contact, NULL);
  if (words != NULL)
    kring_sheet_add (self->sheet, KRING_BLOCK_PARAGRAPH, words, NULL);
}

static gboolean
has_signed (KringPlanPages *self,
            KringRecord    *person)
{
  GPtrArray *signatures = kring_share_parts (self->share, self->plan, KRING_NOUN_SIGNATURE);

  for (guint i = 0; i < signatures->len; i++)
    if (kring_share_follow (self->share, signatures->pdata[i], "person") == person)
      return TRUE;

  return FALSE;
}

static void
add_signatures (KringPlanPages *self)
{
  GPtrArray *signatures = kring_share_parts (self->share, self->plan, KRING_NOUN_SIGNATURE);
  g_autoptr(GPtrArray) makers = kring_share_people (self->share, self->plan, "made_by");
  KringBlock *block = NULL;

  for (guint i = 0; i < signatures->len + makers->len; i++)
    {
      gboolean is_given = i < signatures->len;
      KringRecord *row = is_given ? signatures->pdata[i] : makers->pdata[i - signatures->len];
      KringRecord *person = is_given ? kring_share_follow (self->share, row, "person") : row;
      g_autofree char *date = is_given ? kring_plan_date (self, row, "date") : NULL;
      const char *parts[] = { is_given ? kring_record_get_text (row, "way") : NULL, date };
      g_autofree char *detail = kring_plan_join (parts, G_N_ELEMENTS (parts));

      if (person == NULL || (!is_given && has_signed (self, person)))
        continue;
      if (block == NULL)
        {
          kring_sheet_add (self->sheet, KRING_BLOCK_HEADING, _("Signatures and drawings"), NULL);
          block = kring_sheet_add (self->sheet, KRING_BLOCK_SIGNATURES, NULL, NULL);
        }
      kring_block_add (block, KRING_BLOCK_SIGNATURE, kring_person_name (person), is_given ? detail : NULL);
    }
}

static void
add_review (KringPlanPages *self)
{
  g_autofree char *date = kring_plan_date (self, self->plan, "review");
  g_autofree char *words = date != NULL ? g_strdup_printf (_("We look at this plan together again: %s."), date) : NULL;

  if (words != NULL)
    kring_sheet_add (self->sheet, KRING_BLOCK_PARAGRAPH, words, NULL);
}

static void
add_pages (KringPlanPages *self,
           const char     *title,
           const char     *children)
{
  add_title (self, title, children);
  add_letter (self);
  add_review (self);
  add_contact (self);
  add_services (self);
  kring_plan_add_bottom_lines (self);
  kring_plan_add_columns (self);
  kring_plan_add_scales (self);
  kring_plan_add_agreements (self);
  kring_plan_add_lists (self);
  kring_plan_add_signpost (self);
  kring_plan_add_emergency (self);
  kring_plan_add_taper (self);
  kring_plan_add_open (self);
  if (!self->is_for_child)
    add_signatures (self);
}

static double
get_text_scale (KringPlanPages *self)
{
  if (self->options->large_print)
    return KRING_SHEET_LARGE_PRINT;

  return self->is_for_child ? CHILD_TEXT_SCALE : 1;
}

KringSheet *
kring_plan_document_create (KringShare                  *share,
                            const KringDocumentOptions  *options,
                            GError                     **error)
{
  KringPlanPages self = {
    .share = share, .options = options, .language = kring_language_get (),
    .plan = find_plan (share, options->subject),
    .is_for_child = kring_share_get_profile (share) == KRING_PROFILE_CHILD,
  };
  g_autofree char *children = kring_document_get_children (share);
  g_autofree char *contact = kring_document_get_contact (share);
  g_autofree char *footer = *contact != '\0' ? g_strdup_printf (_("Contact: %s"), contact) : NULL;
  g_autofree char *running = NULL;
  const char *title;

  if (self.plan == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("There is no plan yet"));
      return NULL;
    }

  title = kring_record_get_text (self.plan, "title");
  if (title == NULL)
    title = _("Our plan");
  running = kring_plan_join ((const char *[]) { title, children }, 2);
  self.day = get_last_day (self.plan);
  self.sheet = kring_sheet_new (&(KringSheetOptions) {
    .paper = options->paper, .text_scale = get_text_scale (&self),
    .title = title, .running = running, .footer = footer, .language = kring_document_get_language (share), .day = options->day,
  });
  add_pages (&self, title, children);

  return self.sheet;
}
