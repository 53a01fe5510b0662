/* kring-application.h - the program: its windows, its command line, and which family is open where
 *
 * A family is open in one window at most, and no window shows two. What is
 * open is a drawer (kring-drawer.h); it is put back when its window closes.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define KRING_TYPE_APPLICATION (kring_application_get_type ())
G_DECLARE_FINAL_TYPE (KringApplication, kring_application, KRING, APPLICATION, AdwApplication)

GApplication *kring_application_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
