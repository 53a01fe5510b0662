#!/usr/bin/env python3
# The manifests: Kring may do these four things and no more, and the one for Builder differs only where it must.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import re

from house import find, finish, lines, root

MAY = ['--share=ipc', '--socket=fallback-x11', '--socket=wayland', '--device=dri']
manifest = root / 'flatpak/io.github.kringapp.Kring.yml'
devel = root / 'flatpak/io.github.kringapp.Kring.Devel.yml'


def said(path):
    return [line.rstrip() for line in lines(path) if not line.startswith('#')]


for path in (manifest, devel):
    given = re.search(r'^finish-args:\n((?:  - .*\n)+)', path.read_text(encoding='utf-8'), re.M)
    if not given or re.findall(r'- (\S+)', given[1]) != MAY:
        find(path, 0, f'finish-args must be exactly {" ".join(MAY)}')
    if 'separate-locales: false' not in said(path):
        find(path, 0, 'needs separate-locales: false, or a bundle speaks only English')

own = ('id: io.github.kringapp.Kring.Devel', '    config-opts:', '      - -Dprofile=development')
if [line for line in said(devel) if line not in own] != [line for line in said(manifest) if not line.startswith('id:')]:
    find(devel, 0, f'differs from {manifest.name} in more than its name and profile')

for path in sorted((root / 'flatpak/modules').glob('*.yml')):
    text = path.read_text(encoding='utf-8')
    if len(re.findall('# debian: pool/', text)) != text.count('url: ') or text.count('url: ') != len(re.findall(r'sha256: [0-9a-f]{64}\n', text)):
        find(path, 0, 'each source needs where Debian keeps it, its url and its sha256')
finish()
