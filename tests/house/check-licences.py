#!/usr/bin/env python3
# Everything says under which licence it may be used (reuse.software): in its own first lines, or in REUSE.toml.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import pathlib
import re
import tomllib

from house import files, find, finish, root

LEGAL = re.compile(r'COPYING|LICENSES/')

named = set()
rules = []
for rule in tomllib.loads((root / 'REUSE.toml').read_text(encoding='utf-8'))['annotations']:
    if 'SPDX-License-Identifier' not in rule:
        continue
    paths = rule['path'] if isinstance(rule['path'], list) else [rule['path']]
    named.add(rule['SPDX-License-Identifier'])
    rules += paths
used = set()
for path in files('*', '.*', '.ci/*', '[!.]*/**/*'):
    name = str(path.relative_to(root))
    if LEGAL.match(name) or path.suffix == '.pyc':
        continue
    matching = [rule for rule in rules if pathlib.PurePath(name).full_match(rule)] \
        if hasattr(pathlib.PurePath, 'full_match') else [rule for rule in rules if path.match(rule)]
    used.update(matching)
    head = path.read_bytes()[:2000].decode('utf-8', 'replace')
    licence = re.search(r'SPDX-License-Identifier: ([\w.+-]+)', head)
    if licence:
        named.add(licence[1])
    elif not matching:
        find(path, 0, 'no SPDX-License-Identifier, and not in REUSE.toml')
for rule in set(rules) - used:
    find(root / 'REUSE.toml', 0, f'nothing matches {rule}')
for licence in named:
    if not (root / 'LICENSES' / f'{licence}.txt').exists():
        find(root / 'LICENSES', 0, f'no text of {licence}')
finish()
