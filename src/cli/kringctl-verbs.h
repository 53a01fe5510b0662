/* kringctl-verbs.h - what runs each verb of the table
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kringctl.h"

G_BEGIN_DECLS

int kringctl_add     (Kringctl *ctl, char **args);
int kringctl_ask     (Kringctl *ctl, char **args);
int kringctl_born    (Kringctl *ctl, char **args);
int kringctl_check   (Kringctl *ctl, char **args);
int kringctl_date    (Kringctl *ctl, char **args);
int kringctl_draw    (Kringctl *ctl, char **args);
int kringctl_erase   (Kringctl *ctl, char **args);
int kringctl_export  (Kringctl *ctl, char **args);
int kringctl_help    (Kringctl *ctl, char **args);
int kringctl_history (Kringctl *ctl, char **args);
int kringctl_import  (Kringctl *ctl, char **args);
int kringctl_init    (Kringctl *ctl, char **args);
int kringctl_kin     (Kringctl *ctl, char **args);
int kringctl_list    (Kringctl *ctl, char **args);
int kringctl_merge   (Kringctl *ctl, char **args);
int kringctl_moments (Kringctl *ctl, char **args);
int kringctl_print   (Kringctl *ctl, char **args);
int kringctl_redo    (Kringctl *ctl, char **args);
int kringctl_remove  (Kringctl *ctl, char **args);
int kringctl_sample  (Kringctl *ctl, char **args);
int kringctl_services (Kringctl *ctl, char **args);
int kringctl_set     (Kringctl *ctl, char **args);
int kringctl_undo    (Kringctl *ctl, char **args);
int kringctl_version (Kringctl *ctl, char **args);

G_END_DECLS
