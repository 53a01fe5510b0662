/* kring-timeline-periods.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-timeline-periods.h"

#include <glib/gi18n.h>

#include "kring-date-words.h"
#include "kring-mnemonic.h"
#include "kring-timeline-child.h"
#include "kring-timeline-words.h"

#define PREGNANCY_DAYS 280
#define LEAST_MARGIN   3     /* days round a period */
#define MOST_YEARS     40
#define YEARS_BEFORE   25    /* where no birth says when to begin */

/* @first to @last: day numbers. */
static void
add_period (GMenu      *menu,
            const char *label,
            int         first,
            int         last)
{
  g_autofree char *escaped = kring_mnemonic_escape (label);
  g_autoptr(GMenuItem) item = g_menu_item_new (escaped, NULL);

  g_menu_item_set_action_and_target (item, "page.show", "(ii)", kring_day_from_number (first),
                                     kring_day_from_number (last));
  g_menu_append_item (menu, item);
}

static void
add_with_margin (GMenu      *menu,
                 const char *label,
                 int         first,
                 int         last)
{
  int margin = MAX ((last - first) / 20, LEAST_MARGIN);

  add_period (menu, label, first - margin, last + margin);
}

static void
add_life (GMenu                    *menu,
          const KringTimelineChild *child,
          int                       today)
{
  int last = kring_day_to_number (child->last_day != 0 ? child->last_day : today);
  int birth;

  if (!kring_date_is_dated (&child->birth) || child->birth.lo == KRING_DAY_OPEN_START)
    return;

  birth = kring_day_to_number (child->birth.lo);
  add_with_margin (menu, _("From Pregnancy to Now"), birth - PREGNANCY_DAYS, MAX (last, birth));
}

static void
add_stay (GMenu                   *menu,
          KringShare              *share,
          const KringTimelineStay *stay,
          int                      today)
{
  g_auto(KringDate) from = KRING_DATE_INIT;
  g_auto(KringDate) to = KRING_DATE_INIT;
  g_autofree char *when = NULL;
  g_autofree char *label = NULL;

  kring_record_get_date (stay->record, "from", &from);
  kring_record_get_date (stay->record, "to", &to);
  when = kring_dates_to_words (&from, &to, kring_language_get ());
  label = g_strdup_printf ("%s · %s", kring_stay_place (share, stay->record), when != NULL ? when : "…");
  add_with_margin (menu, label, stay->period.start, kring_period_get_end (&stay->period, kring_day_to_number (today)));
}

/* @oldest: the year in which the first of them was born. */
static void
add_children (GMenu      *menu,
              KringShare *share,
              int         today,
              int        *oldest)
{
  g_autoptr(GPtrArray) people = kring_timeline_children_list (share, today);

  for (guint i = 0; i < people->len; i++)
    {
      KringTimelineChild *child = kring_timeline_child_new (share, people->pdata[i]);
      g_autofree char *name = kring_mnemonic_escape (kring_person_name (child->person));
      g_autoptr(GMenu) periods = g_menu_new ();

      add_life (periods, child, today);
      for (guint j = 0; j < child->stays->len; j++)
        add_stay (periods, share, child->stays->pdata[j], today);
      if (g_menu_model_get_n_items (G_MENU_MODEL (periods)) > 0)
        g_menu_append_submenu (menu, name, G_MENU_MODEL (periods));
      if (kring_date_is_dated (&child->birth) && child->birth.lo != KRING_DAY_OPEN_START)
        *oldest = MIN (*oldest, child->birth.lo / 10000);
      kring_timeline_child_free (child);
    }
}

static GMenuModel *
create_years (int oldest,
              int today)
{
  GMenu *years = g_menu_new ();
  int last = today / 10000;

  if (oldest > last)
    oldest = last - YEARS_BEFORE;
  for (int year = last + 1; year >= MAX (oldest - 1, last - MOST_YEARS); year--)
    {
      g_autofree char *label = g_strdup_printf ("%d", year);

      add_period (years, label, kring_day_to_number (kring_day_new (year, 1, 1)),
                  kring_day_to_number (kring_day_new (year, 12, 31)));
    }

  return G_MENU_MODEL (years);
}

GMenuModel *
kring_timeline_periods_create (KringShare *share,
                               int         today)
{
  GMenu *menu = g_menu_new ();
  g_autoptr(GMenu) whole = g_menu_new ();
  g_autoptr(GMenu) children = g_menu_new ();
  g_autoptr(GMenu) calendar = g_menu_new ();
  g_autoptr(GMenuModel) years = NULL;
  int oldest = G_MAXINT;

  g_menu_append (whole, _("_Everything"), "page.zoom-all");
  add_children (children, share, today, &oldest);
  years = create_years (oldest, today);
  g_menu_append_submenu (calendar, _("A _Year"), years);

  g_menu_append_section (menu, NULL, G_MENU_MODEL (whole));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (children));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (calendar));

  return G_MENU_MODEL (menu);
}
