/* kring-pages.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-pages.h"

#include <glib/gi18n.h>

#include "kring-circle-page.h"
#include "kring-meeting-page.h"
#include "kring-people-page.h"
#include "kring-plan-page.h"
#include "kring-timeline-page.h"

/* In the order of the switcher: people, timeline, circle, plan, meetings. */
const KringPage kring_pages[] = {
  { "people",   N_("People"),   NULL, "kring-people-symbolic",   FALSE, kring_people_page_new },
  { "timeline", N_("Timeline"), NULL, "kring-timeline-symbolic", TRUE,  kring_timeline_page_new },
  { "circle",   N_("Circle"),   NULL, "kring-circle-symbolic",   TRUE,  kring_circle_page_new },
  { "plan",     N_("Plan"),     NULL, "kring-plan-symbolic",     FALSE, kring_plan_page_new },
  // Translators: at most eight letters, for the narrowest windows
  { "meetings", N_("Meetings"), NC_("narrow window", "Meetings"), "kring-meeting-symbolic", FALSE, kring_meeting_page_new },
};
const guint kring_n_pages = G_N_ELEMENTS (kring_pages);

static const char *
get_title (const KringPage *page,
           gboolean         is_narrow)
{
  return is_narrow && page->short_title != NULL
         ? g_dpgettext2 (NULL, KRING_PAGES_NARROW, page->short_title) : _(page->title);
}

void
kring_pages_add_to (AdwViewStack *stack)
{
  for (guint i = 0; i < kring_n_pages; i++)
    adw_view_stack_add_titled_with_icon (stack, adw_bin_new (), kring_pages[i].name, get_title (&kring_pages[i], FALSE),
                                         kring_pages[i].icon);
}

void
kring_pages_show_titles (AdwViewStack *stack,
                         gboolean      is_narrow)
{
  g_autoptr(GtkSelectionModel) pages = adw_view_stack_get_pages (stack);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (pages)); i++)
    {
      g_autoptr(AdwViewStackPage) page = g_list_model_get_item (G_LIST_MODEL (pages), i);

      adw_view_stack_page_set_title (page, get_title (&kring_pages[i], is_narrow));
    }
}

const KringPage *
kring_pages_find (const char *name)
{
  for (guint i = 0; i < kring_n_pages; i++)
    if (g_strcmp0 (kring_pages[i].name, name) == 0)
      return &kring_pages[i];

  return NULL;
}
