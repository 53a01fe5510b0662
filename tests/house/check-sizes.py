#!/usr/bin/env python3
# How large a file, a function and a folder may grow before somebody has to ask why.
#
# Beyond ASK something is named here with its size, which may only shrink: a
# smaller size must be written down, and one that fits the limit taken out.
# Nothing goes beyond STOP.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import re
from collections import Counter

from house import files, find, finish, root, without_comments

#                    ask, stop
LIMITS = {
    'source lines':   (600, 800),
    'header lines':   (120, 160),
    'function lines': (60, 80),
    'class_init':     (120, 120),
    'includes':       (14, 16),
    'files':          (15, 20),
}

EXCEPTIONS = {
    'src/core/model/kring-noun.h header lines': 124,
    'tests/unit/test-database.c source lines': 700,
    'tests/unit/test-date-parse.c source lines': 669,
}

seen = set()


def limit(path, line, what, size, name=''):
    key = f'{path.relative_to(root)} {name or what}'
    allowed, (ask, stop) = EXCEPTIONS.get(key), LIMITS[what]
    seen.add(key)
    told = f'{name} has {size} {what}' if name else f'{size} {what}'
    if allowed is None or size > stop:
        if size > (ask if allowed is None else stop):
            find(path, line, f'{told} (at most {ask}, with a reason {stop})')
    elif size > allowed:
        find(path, line, f'{told}; the exception says {allowed}')
    elif size <= ask:
        find(path, line, f'{told}, which fits; take the exception out of check-sizes.py')
    elif size < allowed:
        find(path, line, f'{told} now; write that down in check-sizes.py')


def functions(text):
    """Name, first line and number of lines of each function: from its return type to its closing brace."""
    source = without_comments(text).split('\n')
    start = name = None
    for number, line in enumerate(source):
        if line == '{' and number > 0:
            start = number
            while start > 0 and source[start - 1].strip() and not source[start - 1].rstrip().endswith((';', '}')):
                start -= 1
            head = ' '.join(source[start:number])
            match = re.search(r'([A-Za-z_]\w*) \(', head)
            name = match[1] if match else None
        elif line == '}' and name:
            yield name, start + 1, number - start + 1
            name = None


folders = Counter()
for path in files('src/**/*.[ch]', 'tests/**/*.[ch]'):
    text = path.read_text(encoding='utf-8')
    limit(path, 0, 'header lines' if path.suffix == '.h' else 'source lines', len(text.splitlines()))
    if path.suffix == '.h':
        continue
    folders[path.parent] += 1
    limit(path, 0, 'includes', len(re.findall(r'^\s*#\s*include', text, re.MULTILINE)))
    for name, line, size in functions(text):
        limit(path, line, 'class_init' if name.endswith('_class_init') else 'function lines', size, name)
for folder, count in folders.items():
    if folder.relative_to(root).parts[0] == 'src':
        limit(folder, 0, 'files', count)
for key in EXCEPTIONS.keys() - seen:
    find(root / 'tests/house/check-sizes.py', 0, f'an exception for what is no longer there: {key}')
finish()
