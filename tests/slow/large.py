#!/usr/bin/env python3
# A family of 504 people goes in and comes out as it was.
#
# usage: large.py PATH-OF-KRINGCTL
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import gzip
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / 'cli'))
from kringctl import expect, main, source     # noqa: E402


def round_trip(c):
    path = pathlib.Path(c.dir, 'large.json')
    path.write_bytes(gzip.decompress((source / 'tests/families/504-people.json.gz').read_bytes()))
    before = json.loads(path.read_text(encoding='utf-8'))
    expect(len(before['persons']) == 504)
    c.run('init')
    family = c.run('import', path).strip()
    first = c.run('export', family, '--as', 'json')
    expect(json.loads(first) == before, 'it is not the same after export')
    path.write_text(first, encoding='utf-8')
    again = c.run('import', path).strip()
    expect(c.run('export', again, '--as', 'json') == first, 'it changes at the second import')
    c.run('add', again, 'person', 'Nog iemand')
    c.run('undo', again)
    expect(c.run('export', again, '--as', 'json') == first, 'undo does not give back what was')
    expect('whole' in c.run('check', again))


if __name__ == '__main__':
    sys.exit(main([round_trip]))
