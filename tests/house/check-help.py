#!/usr/bin/env python3
# The pages of help: the same in each language, one for each page of the window, and with the words that stand on screen.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET

from house import find, finish, root

MALLARD = '{http://projectmallard.org/1.0/}'
PLAIN = {'+3'}      # not words of the program


def read_translations():
    """What the program says, without mnemonics and ellipses, in English -> in Dutch."""
    text = (root / 'po/nl.po').read_text(encoding='utf-8')
    entries = re.findall(r'^msgid ((?:".*"\n)+)msgstr ((?:".*"\n)+)', text, re.M)
    plain = lambda quoted: re.sub('[_…:]', '', ''.join(re.findall(r'"(.*)"\n', quoted)))
    said = {}
    for english, dutch in entries:      # one word can have several, each in its context
        said.setdefault(plain(english), set()).add(plain(dutch))
    return said


def shape(element):
    """A page without its words: two languages must agree in it."""
    return [element.tag, element.get('id'), element.get('xref'), [shape(child) for child in element]]


def words(tree, tag):
    return [' '.join(''.join(element.itertext()).split()) for element in tree.iter(MALLARD + tag)]


translations = read_translations()
names = sorted(path.name for path in (root / 'help/C').glob('*.page'))
for name in sorted(path.name for path in (root / 'help/nl').glob('*.page')):
    if name not in names:
        find(root / 'help/nl' / name, 0, 'is not there in English')

for name in names:
    path = root / 'help/nl' / name
    english = ET.parse(root / 'help/C' / name).getroot()
    dutch = ET.parse(path).getroot() if path.is_file() else None
    if dutch is None or shape(english) != shape(dutch):
        find(path, 0, 'says other things than the English page')
        continue
    for said, translated in zip(words(english, 'gui'), words(dutch, 'gui')):
        on_screen = translations.get(said, {None})
        if said not in PLAIN and not on_screen & {translated, ''}:    # '': the test of translations tells
            find(path, 0, f'says “{translated}” for “{said}”; on screen it is “{", ".join(map(str, on_screen))}”')
    for said, translated in zip(words(english, 'cmd'), words(dutch, 'cmd')):
        if said != translated:
            find(path, 0, f'a command stays as it is: {said}')

NAMES = {'plus': '+', 'minus': '-', 'comma': ',', 'question': '?', 'space': 'Space', 'Escape': 'Esc', 'Return': 'Enter',
         'Page_Up': 'Page Up', 'Page_Down': 'Page Down',
         'Left': '←', 'Right': '→', 'Up': '↑', 'Down': '↓'}
TOLD = {'Alt+Shift+→'}      # beside the same without Shift

shown = (root / 'src/ui/window/kring-shortcuts.c').read_text(encoding='utf-8')
page = root / 'help/C/shortcuts.page'
listed = {'+'.join(key.text for key in keys) for keys in ET.parse(page).iter(MALLARD + 'keyseq')}
for accelerator in re.findall(r'^  \{ N_\(.*\{ "([^"]+)"', shown, re.M):
    *modifiers, key = accelerator.replace('<Control>', 'Ctrl ').replace('<', '').replace('>', ' ').split()
    key = NAMES.get(key, key.upper() if len(key) == 1 else key)
    told = '+'.join(modifiers + [key])
    if told not in listed | TOLD:
        find(page, 0, f'does not tell of {told}, which is in the shortcuts window')

table = (root / 'src/ui/window/kring-pages.c').read_text(encoding='utf-8')
for page in re.findall(r'^  \{ "([a-z]+)",', table, re.M):
    if page + '.page' not in names:
        find(root / 'help/C', 0, f'no page of help for the page “{page}” of the window')
for name in names:
    if f"'{name[:-5]}'" not in (root / 'help/meson.build').read_text(encoding='utf-8'):
        find(root / 'help/meson.build', 0, f'{name} is not installed')

if shutil.which('yelp-check'):
    for language in ('C', 'nl'):
        for rule in ('links', 'ids', 'orphans', 'media'):
            told = subprocess.run(['yelp-check', rule, root / 'help' / language], capture_output=True, text=True).stdout.strip()
            if told:
                find(root / 'help' / language, 0, f'{rule}: {told}')
finish()
