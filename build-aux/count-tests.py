#!/usr/bin/env python3
# count-tests.py - reads Meson's logs (meson-logs/*.json), tells what failed and why, and closes with the count
#
# A TAP program counts once per assertion it reports; another test counts once. In CI, where all that tests need is
# there, a test that skips itself has failed.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import json
import os
import re
import sys
from collections import Counter

FINE = {'OK', 'EXPECTEDFAIL', 'SKIP'}


def count(test):
    """How many passed, failed and were skipped in one test program."""
    lines = re.findall(r'^(not )?ok\b(.*)', test.get('stdout', ''), re.MULTILINE)
    skipped = sum('# SKIP' in words.upper() for _, words in lines)
    failed = sum(bool(no) for no, _ in lines)
    passed = len(lines) - failed - skipped
    if test['result'] == 'SKIP' and not lines:
        skipped = 1
    if not lines and not skipped:
        passed = int(test['result'] in FINE)
    if test['result'] not in FINE and not failed:
        failed = 1
    if os.environ.get('CI') == 'true':
        failed, skipped = failed + skipped, 0
    return passed, failed, skipped


def tell(test, out):
    print(f'\n--- {test["name"]}: {test["result"].lower()}', file=out)
    lines = test.get('stdout', '').splitlines() + test.get('stderr', '').splitlines()
    lines = [line for line in lines if not re.match(r'ok\b(?!.*# SKIP)|# (Start|End) of |# random seed', line)]
    print('\n'.join(lines[-40:]), file=out)


def main(paths):
    total, suites = Counter(), {}
    for path in paths:
        try:
            tests = [json.loads(line) for line in open(path, encoding='utf-8')]
        except OSError:
            tests = []
        if not tests:
            print(f'no test ran ({path})', file=sys.stderr)
            total['failed'] += 1
        for test in tests:
            passed, failed, skipped = count(test)
            total.update(passed=passed, failed=failed, skipped=skipped)
            suite = test['name'].split(' / ')[0].removeprefix('kring:').split('+')[0] if ' / ' in test['name'] else 'other'
            label = f'{suite} (sanitized)' if path.endswith('/asan.json') else suite
            suites.setdefault(label, Counter()).update(passed=passed, failed=failed, skipped=skipped)
            if failed:
                tell(test, sys.stderr)
    for name, figures in suites.items():
        more = f', {figures["skipped"]} skipped' if figures['skipped'] else ''
        print(f'{name}: {figures["passed"]} passed, {figures["failed"]} failed{more}', file=sys.stderr)
    print(f'{total["passed"]} passed, {total["failed"]} failed', flush=True)
    return int(total['failed'] > 0 or total['passed'] == 0)


sys.exit(main(sys.argv[1:]))
