#!/usr/bin/env python3
# nl.po has every message of the source, translated, none fuzzy, none left over; the others have no mistakes.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import os
import re
import shutil
import subprocess
import sys
import tempfile

from house import find, finish, lines, root

COMPLETE = {'nl'}
ENVIRONMENT = {**os.environ, 'LC_ALL': 'C.UTF-8', 'LANGUAGE': ''}
SLIPS = ('accelerators', 'brackets', 'doublespacing', 'endpunc', 'printf', 'variables')
# as meson.build's preset: glib
KEYWORDS = ['_', 'N_', 'C_:1c,2', 'NC_:1c,2', 'g_dcgettext:2', 'g_dngettext:2,3', 'g_dpgettext2:2c,3', 'ngettext:1,2']


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, cwd=root, env=ENVIRONMENT)
    if done.returncode:
        find(root / 'po', 0, f'{command[0]}: {done.stderr.strip()}')
    return done.stdout


def messages(path, *options):
    text = run('msgattrib', '--no-wrap', '--no-location', *options, path)
    found = re.findall(r'^(?:#~ )?msgid ((?:(?:#~ )?"(?:\\.|[^"\\])*"\n)+)', text, re.MULTILINE)
    return [words for words in (''.join(re.findall(r'"(.*)"', entry)) for entry in found) if words]


def look_through(po, folder):
    """What a translator's eye slips over: formats, mnemonics, dots and spaces that differ from the source."""
    if not shutil.which('pofilter'):    # not in a Flatpak's Sdk
        return
    found = f'{folder}/found.po'
    run('pofilter', '--gnome', f'--language={po.stem}', '--progress=none', *[f'--test={test}' for test in SLIPS], str(po), found)
    if os.path.exists(found):
        with open(found, encoding='utf-8') as file:
            for slip, words in re.findall(r'# \(pofilter\) (.*)\n(?:#.*\n)*(?:msgctxt .*\n)?msgid ((?:".*"\n)+)', file.read()):
                find(po, 0, f'{slip}: {words.strip()}')


with tempfile.TemporaryDirectory() as folder:
    pot = f'{folder}/kring.pot'
    run('xgettext', '--from-code=UTF-8', '--add-comments', '--files-from=po/POTFILES.in', f'--output={pot}',
        *[f'--keyword={keyword}' for keyword in KEYWORDS], '--flag=_:1:pass-c-format', '--flag=N_:1:pass-c-format')
    if not os.path.exists(pot):
        finish()
    for language in lines(root / 'po/LINGUAS'):
        if not language or language.startswith('#'):
            continue
        po, merged = root / f'po/{language}.po', f'{folder}/{language}.po'
        run('msgfmt', '--check', '--output-file=/dev/null', str(po))
        run('msgmerge', '--quiet', '--no-fuzzy-matching', f'--output-file={merged}', str(po), pot)
        for message in messages(str(po), '--only-fuzzy'):
            find(po, 0, f'fuzzy: {message}')
        if language in COMPLETE:
            for message in messages(merged, '--untranslated'):
                find(po, 0, f'not translated: {message}')
        for message in messages(merged, '--only-obsolete'):
            find(po, 0, f'no longer in the source: {message}')
        look_through(po, folder)
        print(f'{language}: {len(messages(merged, "--translated", "--no-obsolete"))} messages', file=sys.stderr)
finish()
