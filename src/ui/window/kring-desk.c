/* kring-desk.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-desk.h"

#include <string.h>

#include "kring-edits.h"

struct _KringDesk
{
  GObject        parent_instance;

  KringStore    *store;
  KringShare    *share;
  KringSignpost *signpost;
  KringOthers   *others;
  gulong         changed_id;

  KringProfile   profile;
  gint64         person;
  int            moment;
  gint64         selected;
  GArray        *chosen;       /* gint64; the selected one is last */
  gint64         circle;
  char          *lens;         /* NULL: none */
  gboolean       is_leaving;
};

G_DEFINE_FINAL_TYPE (KringDesk, kring_desk, G_TYPE_OBJECT)

typedef enum {
  PROP_SHARE = 1,
  PROP_MOMENT,
  PROP_TODAY,
  PROP_SELECTED,
  PROP_CHOSEN,
  PROP_CIRCLE,
  PROP_EDITABLE,
} KringDeskProperty;

enum {
  SAID,
  N_SIGNALS
};

static GParamSpec *properties[PROP_EDITABLE + 1];
static guint signals[N_SIGNALS];

/* Whoever is no longer in the share is no longer selected either. */
static void
forget_hidden (KringDesk *self)
{
  g_autoptr(GArray) kept = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < self->chosen->len; i++)
    if (kring_share_get (self->share, g_array_index (self->chosen, gint64, i)) != NULL)
      g_array_append_val (kept, g_array_index (self->chosen, gint64, i));

  kring_desk_set_chosen (self, (const gint64 *) kept->data, kept->len);
}

static void
renew_share (KringDesk *self)
{
  KringFamily *family = kring_store_get_family (self->store);

  g_set_object (&self->share, NULL);
  self->share = kring_share_new (family, self->profile, self->person);

  forget_hidden (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHARE]);
}

static void
kring_desk_dispose (GObject *object)
{
  KringDesk *self = KRING_DESK (object);

  if (self->store != NULL)
    g_clear_signal_handler (&self->changed_id, kring_store_get_family (self->store));
  g_clear_object (&self->store);
  g_clear_object (&self->share);
  g_clear_object (&self->signpost);
  g_clear_object (&self->others);

  G_OBJECT_CLASS (kring_desk_parent_class)->dispose (object);
}

static void
kring_desk_finalize (GObject *object)
{
  g_array_unref (KRING_DESK (object)->chosen);
  g_free (KRING_DESK (object)->lens);

  G_OBJECT_CLASS (kring_desk_parent_class)->finalize (object);
}

static void
kring_desk_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  KringDesk *self = KRING_DESK (object);

  switch ((KringDeskProperty) prop_id)
    {
    case PROP_SHARE:
      g_value_set_object (value, self->share);
      break;

    case PROP_MOMENT:
      g_value_set_int (value, self->moment);
      break;

    case PROP_TODAY:
      g_value_set_int (value, kring_desk_get_today (self));
      break;

    case PROP_SELECTED:
      g_value_set_int64 (value, self->selected);
      break;

    case PROP_CHOSEN:
      g_value_set_uint (value, self->chosen->len);
      break;

    case PROP_CIRCLE:
      g_value_set_int64 (value, self->circle);
      break;

    case PROP_EDITABLE:
      g_value_set_boolean (value, kring_desk_get_editable (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
kring_desk_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  KringDesk *self = KRING_DESK (object);

  switch ((KringDeskProperty) prop_id)
    {
    case PROP_MOMENT:
      kring_desk_set_moment (self, g_value_get_int (value));
      break;

    case PROP_SELECTED:
      kring_desk_set_selected (self, g_value_get_int64 (value));
      break;

    case PROP_CIRCLE:
      kring_desk_set_circle (self, g_value_get_int64 (value));
      break;

    case PROP_SHARE:
    case PROP_TODAY:
    case PROP_CHOSEN:
    case PROP_EDITABLE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
kring_desk_class_init (KringDeskClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags read = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  const GParamFlags both = read | G_PARAM_WRITABLE;

  object_class->dispose = kring_desk_dispose;
  object_class->finalize = kring_desk_finalize;
  object_class->get_property = kring_desk_get_property;
  object_class->set_property = kring_desk_set_property;

  properties[PROP_SHARE] = g_param_spec_object ("share", NULL, NULL, KRING_TYPE_SHARE, read);
  properties[PROP_MOMENT] = g_param_spec_int ("moment", NULL, NULL, 0, KRING_DAY_OPEN_END, 0, both);
  properties[PROP_TODAY] = g_param_spec_int ("today", NULL, NULL, 0, KRING_DAY_OPEN_END, 0, read);
  properties[PROP_SELECTED] = g_param_spec_int64 ("selected", NULL, NULL, 0, G_MAXINT64, 0, both);
  properties[PROP_CHOSEN] = g_param_spec_uint ("chosen", NULL, NULL, 0, G_MAXUINT, 0, read);
  properties[PROP_CIRCLE] = g_param_spec_int64 ("circle", NULL, NULL, 0, G_MAXINT64, 0, both);
  properties[PROP_EDITABLE] = g_param_spec_boolean ("editable", NULL, NULL, TRUE, read);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[SAID] = g_signal_new ("said", KRING_TYPE_DESK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BOOLEAN);
}

static void
kring_desk_init (KringDesk *self)
{
  self->profile = KRING_PROFILE_FULL;
  self->chosen = g_array_new (FALSE, FALSE, sizeof (gint64));
}

KringDesk *
kring_desk_new (KringStore *store)
{
  KringDesk *self = g_object_new (KRING_TYPE_DESK, NULL);

  self->store = g_object_ref (store);
  self->changed_id = g_signal_connect_swapped (kring_store_get_family (store), "changed",
                                               G_CALLBACK (renew_share), self);
  renew_share (self);
  self->moment = kring_desk_get_today (self);

  return self;
}

KringStore *
kring_desk_get_store (KringDesk *self)
{
  return self->store;
}

KringShare *
kring_desk_get_share (KringDesk *self)
{
  return self->share;
}

KringShare *
kring_desk_create_share (KringDesk    *self,
                         KringProfile  profile,
                         gint64        person)
{
  return kring_share_new (kring_store_get_family (self->store), profile, person);
}

void
kring_desk_set_profile (KringDesk    *self,
                        KringProfile  profile,
                        gint64        person)
{
  if (self->profile == profile && self->person == person)
    return;

  self->profile = profile;
  self->person = person;
  renew_share (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EDITABLE]);
}

gboolean
kring_desk_get_editable (KringDesk *self)
{
  return self->profile == KRING_PROFILE_FULL;
}

gboolean
kring_desk_can_edit (KringDesk   *self,
                     KringRecord *record)
{
  return kring_desk_get_editable (self) && kring_edit_is_open (self->store, record);
}

int
kring_desk_get_moment (KringDesk *self)
{
  return self->moment;
}

void
kring_desk_set_moment (KringDesk *self,
                       int        day)
{
  if (self->moment == day || !kring_day_is_valid (day))
    return;

  self->moment = day;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MOMENT]);
}

int
kring_desk_get_today (KringDesk *self)
{
  KringRecord *family = kring_family_get_self (kring_store_get_family (self->store));
  KringDate as_of;
  int day = kring_day_today ();

  if (kring_record_get_flag (family, "fictitious") && kring_record_get_date (family, "as_of", &as_of))
    {
      day = as_of.hi;
      kring_date_clear (&as_of);
    }

  return day;
}

gint64
kring_desk_get_selected (KringDesk *self)
{
  return self->selected;
}

void
kring_desk_set_selected (KringDesk *self,
                         gint64     id)
{
  kring_desk_set_chosen (self, &id, id != 0 ? 1 : 0);
}

const gint64 *
kring_desk_get_chosen (KringDesk *self,
                       guint     *n_chosen)
{
  *n_chosen = self->chosen->len;
  return (const gint64 *) self->chosen->data;
}

void
kring_desk_set_chosen (KringDesk    *self,
                       const gint64 *ids,
                       guint         n_ids)
{
  gint64 last = n_ids > 0 ? ids[n_ids - 1] : 0;
  gboolean is_other = self->selected != last;

  if (n_ids == self->chosen->len && (n_ids == 0 || memcmp (self->chosen->data, ids, n_ids * sizeof *ids) == 0))
    return;

  self->selected = last;
  g_array_set_size (self->chosen, 0);
  g_array_append_vals (self->chosen, ids, n_ids);
  if (is_other)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHOSEN]);
}

gboolean
kring_desk_is_chosen (KringDesk *self,
                      gint64     id)
{
  for (guint i = 0; i < self->chosen->len; i++)
    if (g_array_index (self->chosen, gint64, i) == id)
      return TRUE;

  return FALSE;
}

KringRecord *
kring_desk_get_selected_record (KringDesk *self)
{
  return self->selected != 0 ? kring_share_get (self->share, self->selected) : NULL;
}

gint64
kring_desk_get_circle (KringDesk *self)
{
  return self->circle;
}

void
kring_desk_set_circle (KringDesk *self,
                       gint64     id)
{
  if (self->circle == id)
    return;

  self->circle = id;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CIRCLE]);
}

const char *
kring_desk_get_lens (KringDesk *self)
{
  return self->lens;
}

void
kring_desk_set_lens (KringDesk  *self,
                     const char *lens)
{
  g_set_str (&self->lens, lens);
}

KringSignpost *
kring_desk_get_signpost (KringDesk *self)
{
  return self->signpost;
}

void
kring_desk_set_signpost (KringDesk     *self,
                         KringSignpost *signpost)
{
  g_set_object (&self->signpost, signpost);
}

KringOthers *
kring_desk_get_others (KringDesk *self)
{
  return self->others;
}

void
kring_desk_set_others (KringDesk   *self,
                       KringOthers *others)
{
  g_set_object (&self->others, others);
}

gboolean
kring_desk_is_leaving (KringDesk *self)
{
  return self->is_leaving;
}

void
kring_desk_leave (KringDesk *self)
{
  self->is_leaving = TRUE;
}

void
kring_desk_say (KringDesk  *self,
                const char *words,
                gboolean    can_undo)
{
  g_signal_emit (self, signals[SAID], 0, words, can_undo);
}

void
kring_desk_say_error (KringDesk    *self,
                      const GError *error)
{
  kring_desk_say (self, error->message, FALSE);
}
