#!/usr/bin/env python3
# Formatting, as far as it is the same everywhere. (clang-format does not know aligned prototypes.)
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import re

from house import files, find, finish, without_comments

COLUMNS = 130            # aim at 110
TEST_COLUMNS = 140
ROW_COLUMNS = 180        # a row of a table

RULES = (
    (r'\b(?:if|for|while|switch|return|sizeof)\(', 'a space before the parenthesis'),
    (r'(?<![\w.>])(?!(?:g_auto\w*|N?C?Q?_)\()[a-z_][a-z0-9_]*\(', 'a space before the parenthesis'),
    (r'^(?!.*(?:= |return )\(\w+\) \{$)(?!.*\([A-Z]\w+\) \{$).*\)\s*\{\s*$|\belse\s*\{|\}\s*else\b', 'braces stand on lines of their own'),
)
TABLE_ROW = re.compile(r'\s*(?:\[\w+\] += )?\{|\s*".*",?$|#\s*define |.*\] = \{.*\};$')


def check_source(path, text):
    code = without_comments(text).split('\n')
    most = TEST_COLUMNS if 'tests' in path.parts else COLUMNS
    for number, (line, plain) in enumerate(zip(text.split('\n'), code), 1):
        if len(line) > (ROW_COLUMNS if TABLE_ROW.match(line) else most):
            find(path, number, f'{len(line)} columns')
        if plain.lstrip().startswith('#'):
            continue
        for pattern, words in RULES:
            if re.search(pattern, plain):
                find(path, number, words)


for path in files('src/**/*', 'tests/**/*', 'data/*', 'po/*', 'resources/*', 'build-aux/*', '*', 'docs/*.md'):
    if path.suffix in ('.png', '.svg', '.pdf', '.kring', '.gz', '.pyc', '.bin'):
        continue
    text = path.read_text(encoding='utf-8')
    if text and not text.endswith('\n'):
        find(path, 0, 'no newline at the end')
    if text.endswith('\n\n'):
        find(path, 0, 'an empty line at the end')
    if path.suffix in ('.json', '.po', '.pot', '.txt', '.tsv') or path.name == 'COPYING':
        continue
    for number, line in enumerate(text.split('\n'), 1):
        if re.search(r'\s$', line):
            find(path, number, 'space at the end')
        if '\t' in line:
            find(path, number, 'a tab')
    if path.suffix in ('.c', '.h'):
        check_source(path, text)
finish()
