/* kring-preferences.h - how Kring looks and prints; nothing about any family
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define KRING_TYPE_PREFERENCES (kring_preferences_get_type ())
G_DECLARE_FINAL_TYPE (KringPreferences, kring_preferences, KRING, PREFERENCES, AdwPreferencesDialog)

AdwDialog *kring_preferences_new (GSettings *settings);

G_END_DECLS
