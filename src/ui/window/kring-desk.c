/* kring-desk.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-desk.h"

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
  gint64         circle;
};

G_DEFINE_FINAL_TYPE (KringDesk, kring_desk, G_TYPE_OBJECT)

typedef enum {
  PROP_SHARE = 1,
  PROP_MOMENT,
  PROP_TODAY,
  PROP_SELECTED,
  PROP_CIRCLE,
  PROP_EDITABLE,
} KringDeskProperty;

enum {
  SAID,
  N_SIGNALS
};

static GParamSpec *properties[PROP_EDITABLE + 1];
static guint signals[N_SIGNALS];

static void
renew_share (KringDesk *self)
{
  KringFamily *family = kring_store_get_family (self->store);

  g_set_object (&self->share, NULL);
  self->share = kring_share_new (family, self->profile, self->person);

  if (self->selected != 0 && kring_share_get (self->share, self->selected) == NULL)
    kring_desk_set_selected (self, 0);
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
  object_class->get_property = kring_desk_get_property;
  object_class->set_property = kring_desk_set_property;

  properties[PROP_SHARE] = g_param_spec_object ("share", NULL, NULL, KRING_TYPE_SHARE, read);
  properties[PROP_MOMENT] = g_param_spec_int ("moment", NULL, NULL, 0, KRING_DAY_OPEN_END, 0, both);
  properties[PROP_TODAY] = g_param_spec_int ("today", NULL, NULL, 0, KRING_DAY_OPEN_END, 0, read);
  properties[PROP_SELECTED] = g_param_spec_int64 ("selected", NULL, NULL, 0, G_MAXINT64, 0, both);
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
  if (self->selected == id)
    return;

  self->selected = id;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
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
