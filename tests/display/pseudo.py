#!/usr/bin/env python3
# pseudo.py PO MO - a language nobody speaks: each message of PO some 40 % longer, with accents, between brackets
#
# What is in brackets can be translated, and what is cut off in it will be in some language.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import re
import subprocess
import sys

KEPT = re.compile(r'%(?:\d+\$)?[-+ #0\']*\d*(?:\.\d+)?(?:hh|h|ll|l|z|j|t)?[a-zA-Z%]|%[-_^]?[a-zA-Z]|<[^>]+>|&[a-z]+;|\\.|_')
ACCENTS = str.maketrans('aceinouyACEINOUY', 'áçéîñöüýÁÇÉÎÑÖÜÝ')


def lengthen(text):
    body, at = [], 0
    for match in KEPT.finditer(text):
        body += [text[at:match.start()].translate(ACCENTS), match[0]]
        at = match.end()
    words = ''.join(body) + text[at:].translate(ACCENTS)
    n = max(1, sum(map(str.isalpha, text)) * 4 // 10 - 1)
    more = ''.join(' ' + 'õ' * min(7, n - at) for at in range(0, n, 7))
    return f'⟦{words}{more}⟧' if not words.endswith('\\n') else f'⟦{words[:-2]}{more}⟧\\n'


def read(entry, name):
    match = re.search(rf'^{re.escape(name)} ((?:"(?:\\.|[^"\\])*"\n?)+)', entry, re.MULTILINE)
    return ''.join(re.findall(r'"((?:\\.|[^"\\])*)"', match[1])) if match else None


def write(entry):
    context, one, many = (read(entry, name) for name in ('msgctxt', 'msgid', 'msgid_plural'))
    lines = [f'msgctxt "{context}"'] if context else []
    lines.append(f'msgid "{one}"')
    if many:
        lines += [f'msgid_plural "{many}"', f'msgstr[0] "{lengthen(one)}"', f'msgstr[1] "{lengthen(many)}"']
    else:
        lines.append(f'msgstr "{lengthen(one)}"')
    return '\n'.join(lines)


po, mo = sys.argv[1:]
with open(po, encoding='utf-8') as file:
    entries = [entry for entry in re.split(r'\n\n+', file.read()) if read(entry, 'msgid')]
head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n"'
subprocess.run(['msgfmt', '--output-file', mo, '-'], input='\n\n'.join([head, *map(write, entries)]), text=True, check=True)
