#!/usr/bin/env python3
# The direction of dependence: each layer may include its own headers and those of the layers named for it.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import re

from house import files, find, finish, lines, root

GTK = r'gtk/|gdk/|gsk/|adwaita'
DRAWING = r'cairo|pango|hb'

# layer: (own layers it may include, system headers it may not)
MAY = {
    'layout': ((),                                  rf'{GTK}|{DRAWING}|glib|gio/|gobject|sqlite|json-glib|openssl'),
    'core':   ((),                                  rf'{GTK}|{DRAWING}'),
    'scene':  (('core', 'layout'),                  rf'{GTK}|sqlite|json-glib|openssl'),
    'paper':  (('core', 'layout', 'scene'),         rf'{GTK}|sqlite|json-glib|openssl'),
    'cli':    (('core', 'layout', 'scene', 'paper'), rf'{GTK}|sqlite|openssl'),
    'ui':     (('core', 'layout', 'scene', 'paper'), r'sqlite|openssl'),
}

# The whole family, unfiltered, is for those who keep it; whoever shows it reads a KringShare. The window's desk and what
# edits through it may know the store.
WHOLE_FAMILY = {'kring-family.h': ('core', 'cli'), 'kring-store.h': ('core', 'cli', 'ui'), 'kring-query.h': ('core',)}

# What is made in one place, so that it is right everywhere.
MADE_IN = {'adw_alert_dialog_new': 'src/ui/window/kring-dialogs.c'}

owner_of = {path.name: path.relative_to(root / 'src').parts[0] for path in files('src/**/*.h')}


def check(path, layer, line, kind, header):
    allowed, forbidden = MAY[layer]
    name = header.rsplit('/', 1)[-1]
    owner = owner_of.get(name) if kind == '"' else None
    if owner and owner != layer and owner not in allowed:
        find(path, line, f'{layer} may not include {header} of {owner}')
    if kind == '<' and re.match(forbidden, header):
        find(path, line, f'{layer} may not include <{header}>')
    if 'sqlite' in header and 'core/store' not in str(path):
        find(path, line, 'only src/core/store speaks SQL')
    if name in WHOLE_FAMILY and layer not in WHOLE_FAMILY[name]:
        find(path, line, f'{layer} shows a family only through kring-share.h, not {name}')


for path in files('src/**/*.[ch]'):
    layer = path.relative_to(root / 'src').parts[0]
    if layer not in MAY:
        find(path, 0, f'no such layer: {layer}')
        continue
    for number, line in enumerate(lines(path), 1):
        match = re.match(r'\s*#\s*include\s*([<"])([^>"]+)', line)
        if match:
            check(path, layer, number, *match.groups())
        for call, place in MADE_IN.items():
            if call in line and path != root / place:
                find(path, number, f'only {place} calls {call}')
finish()
