#!/usr/bin/env python3
# How a file begins: its name and purpose, its licence; a header guards itself and comes first in its own source.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import re

from house import files, find, finish, root

VAGUE = re.compile(r'(util|utils|helper|helpers|misc|common)\.[ch]$')


def check_source(path, text):
    name = path.name
    own = path.with_suffix('.h')
    first = text.split('\n', 1)[0]
    if path.suffix == '.h' and not re.fullmatch(rf'/\* {re.escape(name)} - \S.{{8,}}', first):
        find(path, 1, f'begins with "/* {name} - " and what it is for')
    if path.suffix == '.c' and 'src' in path.parts and not re.match(rf'/\* {re.escape(name)}\b', first):
        find(path, 1, f'begins with "/* {name}"')
    if path.suffix == '.h' and '\n#pragma once\n' not in text:
        find(path, 0, 'no "#pragma once"')
    include = re.search(r'^#include "((?!kring-config.h)[^"]+)"', text, re.MULTILINE)
    if path.suffix == '.c' and own.exists() and (not include or not include[1].startswith(path.stem)):
        find(path, 0, f'{own.name} is not the first header that it includes')
    if VAGUE.search(name):
        find(path, 0, 'says nothing: name the noun')


for path in files('src/**/*.[ch]', 'tests/**/*.[ch]'):
    check_source(path, path.read_text(encoding='utf-8'))

# every source is built
for path in files('src/**/*.c', 'src/**/*.blp'):
    folder, built = path.parent, False
    while not built and folder != root:
        recipe = folder / 'meson.build'
        built = recipe.exists() and re.search(rf"['/]{re.escape(path.name)}'", recipe.read_text(encoding='utf-8')) is not None
        folder = folder.parent
    if not built:
        find(path, 0, 'is in no meson.build')
finish()
