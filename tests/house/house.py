# house.py - what the house tests share: the project's files, and how a finding is told
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import os
import pathlib
import re
import sys

root = pathlib.Path(os.environ.get('KRING_SOURCE') or pathlib.Path(__file__).parents[2])
findings = []


def find(path, line, words):
    place = path.relative_to(root) if path.is_absolute() else path
    findings.append(f'{place}:{line}: {words}' if line else f'{place}: {words}')


def finish():
    for finding in findings:
        print(finding)
    sys.exit(bool(findings))


def files(*patterns):
    """Files of the project that match, sorted; nothing that a build made."""
    found = set()
    for pattern in patterns:
        found.update(path for path in root.glob(pattern) if path.is_file())
    return sorted(path for path in found if not re.match(r'_build|out/|po/kring\.pot|\.git(/|$)|\.flatpak', str(path.relative_to(root))))


def lines(path):
    return path.read_text(encoding='utf-8').splitlines()


def without_comments(text):
    """C source with comments and the contents of strings blanked, lines and columns kept."""
    def blank(match):
        kept = re.sub(r'[^\n]', ' ', match[0])
        return match[0][0] + kept[1:-1] + match[0][-1] if match[0][0] in '"\'' and len(kept) > 1 else kept
    return re.sub(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', blank, text, flags=re.DOTALL)
