/* kring-circle-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-words.h"

#include <glib/gi18n.h>

#include "kring-circle-gifts.h"
#include "kring-date-words.h"
#include "kring-kinds.h"

static void
append (GString    *words,
        const char *part)
{
  if (part == NULL || *part == '\0')
    return;

  if (words->len > 0)
    g_string_append (words, ", ");
  g_string_append (words, part);
}

char *
kring_circle_person_gifts (const KringCircleModel *model,
                           KringRecord            *person)
{
  g_autoptr(GPtrArray) gifts = kring_circle_gifts_new (model->share, kring_record_get_id (person), KRING_GIFTS_NOW);
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < gifts->len; i++)
    g_string_append_printf (words, "%s%s", i > 0 ? "; " : "",
                            kring_kinds_words ("support_kind", gifts->pdata[i], kring_language_get ()));

  return g_string_free (words, gifts->len == 0);
}

char *
kring_circle_place_words (const KringCircleModel *model,
                          const KringCircleStand *stand)
{
  const KringCircleSide *side = kring_circle_model_get_side (model, stand);
  GString *words = g_string_new (NULL);

  if (stand->ring == 0)
    g_string_append (words, _("in the middle"));
  else if (stand->ring > model->n_rings)
    g_string_append (words, _("outside the circle"));
  else
    g_string_append_printf (words, _("ring “%s”"), model->rings[stand->ring - 1]);
  append (words, side != NULL ? side->label : NULL);

  return g_string_free (words, FALSE);
}

static void
append_place (GString                *words,
              const KringCircleModel *model,
              const KringCircleStand *stand)
{
  g_autofree char *place = kring_circle_place_words (model, stand);
  g_autofree char *wish = NULL;

  append (words, place);
  if (stand->wish > 0)
    {
      wish = g_strdup_printf (_("wish: nearer, to “%s”"), model->rings[stand->wish - 1]);
      append (words, wish);
    }
}

char *
kring_circle_stand_to_words (const KringCircleModel *model,
                             const KringCircleStand *stand)
{
  GString *words = g_string_new (kring_person_name (stand->person));
  g_autofree char *gifts = kring_circle_person_gifts (model, stand->person);

  append (words, stand->role);
  append (words, stand->dates);
  append_place (words, model, stand);
  if (gifts != NULL)
    {
      g_autofree char *gives = g_strdup_printf (_("gives: %s"), gifts);

      append (words, gives);
    }

  return g_string_free (words, FALSE);
}

static guint
count_people (const KringCircleModel *model)
{
  guint n = 0;

  for (guint i = 0; i < model->stands->len; i++)
    n += ((KringCircleStand *) model->stands->pdata[i])->ring > 0;

  return n;
}

char *
kring_circle_counts_to_words (const KringCircleModel *model)
{
  guint n = 0, n_services = 0;
  g_autofree char *own = NULL;
  g_autofree char *services = NULL;

  for (guint i = 0; i < model->stands->len; i++)
    {
      const KringCircleStand *stand = model->stands->pdata[i];

      n += stand->ring > 0;
      n_services += stand->ring > 0 && kring_record_get_flag (stand->person, "professional");
    }

  own = g_strdup_printf (ngettext ("%u from family, friends and neighbourhood",
                                   "%u from family, friends and neighbourhood", n - n_services), n - n_services);
  services = g_strdup_printf (ngettext ("%u from the services", "%u from the services", n_services), n_services);

  return g_strdup_printf ("%s, %s", own, services);
}

/* "De kring van Noor en Mats · 6 oktober 2026". */
static char *
describe (KringRecord *circle,
          const char  *between)
{
  const char *title = kring_record_get_text (circle, "title");
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_autofree char *day = NULL;

  if (kring_record_get_date (circle, "date", &date))
    day = kring_date_to_words (&date, kring_language_get ());

  return g_strjoin (between, title != NULL ? title : _("Circle"), day, NULL);
}

/* More than one version may be made on a day. */
static char *
describe_number (KringShare  *share,
                 KringRecord *circle,
                 const char  *between)
{
  GPtrArray *circles = kring_share_list (share, KRING_NOUN_CIRCLE);
  g_autofree char *name = describe (circle, between);
  int number = 1;

  for (guint i = 0; i < circles->len; i++)
    {
      g_autofree char *other = describe (circles->pdata[i], between);

      number += kring_record_get_id (circles->pdata[i]) < kring_record_get_id (circle) && g_str_equal (other, name);
    }

  return number > 1 ? g_strdup_printf ("%s (%d)", name, number) : g_steal_pointer (&name);
}

char *
kring_circle_list_name (KringShare  *share,
                        KringRecord *circle)
{
  return describe_number (share, circle, " · ");
}

char *
kring_circle_name_words (const KringCircleModel *model)
{
  return model->circle != NULL ? describe_number (model->share, model->circle, ", ")
                               : g_strdup (_("There is no circle yet"));
}

char *
kring_circle_title_words (const KringCircleModel *model)
{
  guint n = count_people (model);
  g_autofree char *name = kring_circle_name_words (model);
  g_autofree char *people = g_strdup_printf (ngettext ("%u person in the circle", "%u people in the circle", n), n);

  return g_strdup_printf ("%s, %s", name, people);
}

/* "Kelly (mama), Ilyas (broer)". */
static void
append_people (GString                *text,
               const KringCircleModel *model,
               int                     ring,
               int                     side)
{
  gboolean is_first = TRUE;

  for (guint i = 0; i < model->stands->len; i++)
    {
      const KringCircleStand *stand = model->stands->pdata[i];

      if (stand->ring != ring || (ring > 0 && stand->side != side))
        continue;
      if (!is_first)
        g_string_append (text, ", ");
      is_first = FALSE;
      g_string_append (text, kring_person_name (stand->person));
      if (stand->role != NULL || stand->dates != NULL)
        g_string_append_printf (text, " (%s%s%s)", stand->role != NULL ? stand->role : "",
                                stand->role != NULL && stand->dates != NULL ? ", " : "",
                                stand->dates != NULL ? stand->dates : "");
    }
}

static gboolean
is_empty (const KringCircleModel *model,
          int                     ring,
          int                     side)
{
  for (guint i = 0; i < model->stands->len; i++)
    {
      const KringCircleStand *stand = model->stands->pdata[i];

      if (stand->ring == ring && (ring == 0 || stand->side == side))
        return FALSE;
    }

  return TRUE;
}

static void
append_ring (GString                *text,
             const KringCircleModel *model,
             int                     ring,
             const char             *name)
{
  gboolean is_any = FALSE;

  for (int side = -1; side < (int) model->sides->len; side++)
    is_any = is_any || !is_empty (model, ring, side);
  if (!is_any)
    {
      if (ring <= model->n_rings)
        g_string_append_printf (text, "%s: %s\n", name, _("nobody yet"));
      return;
    }

  g_string_append_printf (text, "%s\n", name);
  for (int side = 0; side <= (int) model->sides->len; side++)
    {
      int index = side < (int) model->sides->len ? side : -1;

      if (is_empty (model, ring, index))
        continue;
      g_string_append (text, "  ");
      if (index >= 0)
        g_string_append_printf (text, "%s: ", ((KringCircleSide *) model->sides->pdata[index])->label);
      append_people (text, model, ring, index);
      g_string_append_c (text, '\n');
    }
}

static void
append_gifts (GString                *text,
              const KringCircleModel *model)
{
  gboolean is_first = TRUE;

  for (guint i = 0; i < model->stands->len; i++)
    {
      const KringCircleStand *stand = model->stands->pdata[i];
      g_autofree char *gifts = kring_circle_person_gifts (model, stand->person);

      if (gifts == NULL)
        continue;
      if (is_first)
        g_string_append_printf (text, "%s\n", _("What people give"));
      is_first = FALSE;
      g_string_append_printf (text, "  %s: %s\n", kring_person_name (stand->person), gifts);
    }
}

static void
append_wishes (GString                *text,
               const KringCircleModel *model)
{
  gboolean is_first = TRUE;

  for (guint i = 0; i < model->stands->len; i++)
    {
      const KringCircleStand *stand = model->stands->pdata[i];

      if (stand->wish == 0)
        continue;
      if (is_first)
        g_string_append_printf (text, "%s\n", _("Wishes"));
      is_first = FALSE;
      g_string_append_printf (text, "  ");
      g_string_append_printf (text, _("%s nearer, to “%s”"), kring_person_name (stand->person), model->rings[stand->wish - 1]);
      g_string_append_c (text, '\n');
    }
}

char *
kring_circle_to_words (const KringCircleModel *model)
{
  g_autofree char *title = kring_circle_title_words (model);
  GString *text = g_string_new (title);

  g_string_append_c (text, '\n');
  if (!is_empty (model, 0, -1))
    {
      g_string_append_printf (text, "%s: ", _("In the middle"));
      append_people (text, model, 0, -1);
      g_string_append_c (text, '\n');
    }
  for (int ring = 1; ring <= model->n_rings; ring++)
    append_ring (text, model, ring, model->rings[ring - 1]);
  append_ring (text, model, model->n_rings + 1, _("Outside the circle"));
  append_wishes (text, model);
  append_gifts (text, model);

  return g_string_free (text, FALSE);
}
