#!/usr/bin/env python3
# Words: which a reader never meets, which the source never keeps, and that all of them can be translated.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import re

from house import files, find, finish, lines, root

# Words of the office, not of the family (and of a computer that scolds).
NEVER_SAID = re.compile(r'\b(?:dossiers?|cli[eë]nten|cli[eë]nt|casus(?:sen)?|case ?files?|invalid|illegal|fatal error)\b', re.IGNORECASE)
# The law's own words, in the tables of kinds: the file that is kept, copied and inspected.
OF_THE_LAW = ('{ "file", ', '{ "copy", ', '{ "inspect", ')
UNFINISHED = re.compile(r'\b(?:TODO|FIXME|XXX|not (?:yet )?implemented|stub|lorem ipsum)\b', re.IGNORECASE)
MARKED = re.compile(r'(?<![A-Za-z])(?:N?C?_|ngettext|g_dngettext|NC_) ?\(\s*"')
OK_BUTTON = re.compile(r'\bN?_ ?\("_?(?:OK|Ok|Yes|No)"\)')


def strings(path):
    text = path.read_text(encoding='utf-8')
    if path.suffix == '.po':
        for match in re.finditer(r'^msgstr(?:\[\d\])? ((?:"(?:\\.|[^"\\\n])*"\s*)+)', text, re.MULTILINE):
            yield text.count('\n', 0, match.start()) + 1, match[1]
        return
    for match in re.finditer(r'N?C?_ ?\(\s*((?:"(?:\\.|[^"\\\n])*"[\s,]*)+)', text):
        yield text.count('\n', 0, match.start()) + 1, match[1]


for path in files('src/**/*.[ch]', 'src/**/*.blp', 'po/*.po'):
    for number, words in strings(path):
        match = NEVER_SAID.search(words)
        if match:
            find(path, number, f'"{match[0]}" is no word for a family')
for path in files('src/core/model/kring-kinds*.c'):
    for number, line in enumerate(lines(path), 1):
        match = NEVER_SAID.search(re.sub(r'"[a-z0-9_-]+"', '', line))    # a code is no word for people
        if match and not line.strip().startswith(OF_THE_LAW):
            find(path, number, f'"{match[0]}" is no word for a family')

listed = [line for line in lines(root / 'po/POTFILES.in') if line and not line.startswith('#')]
if listed != sorted(listed):
    find(root / 'po/POTFILES.in', 0, 'not sorted')
for path in files('src/**/*.[ch]', 'src/**/*.blp', 'resources/**/*.ui'):
    text = path.read_text(encoding='utf-8')
    name = str(path.relative_to(root))
    if (MARKED.search(text) is not None) != (name in listed):
        find(path, 0, 'belongs in po/POTFILES.in' if name not in listed else 'in po/POTFILES.in without words to translate')
    if path.suffix == '.blp' and re.search(r"_\('", text):
        find(path, 0, "single quotes in _('...') are silently not translated")
    for number, line in enumerate(text.split('\n'), 1):
        if OK_BUTTON.search(line):
            find(path, number, 'a button says what it does, not OK, Yes or No')
for name in listed:
    if not (root / name).exists():
        find(root / 'po/POTFILES.in', 0, f'{name} does not exist')

for path in files('src/**/*', 'resources/**/*', 'data/*', 'tests/**/*.[ch]', '*.md', 'docs/*.md'):
    if path.suffix in ('.png', '.svg', '.gz', '.kring'):
        continue
    for number, line in enumerate(lines(path), 1):
        if UNFINISHED.search(line) and path.suffix != '.json':
            find(path, number, 'unfinished by its own words')
finish()
