#!/usr/bin/env python3
# Kills kringctl in the middle of its work, without warning: what it said was done is done, and the rest is done or not.
#
# usage: kringctl-kills.py PATH-OF-KRINGCTL
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import copy
import json
import os
import pathlib
import random
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / 'cli'))
from kringctl import PASSPHRASE, expect, main, program, source     # noqa: E402

KILLS = int(os.environ.get('KRING_KILLS', 40))
SMALL = source / 'tests/families/every-field.json'


def start(c, *args):
    """kringctl at work; with the passphrase where nobody else sees it."""
    read, write = os.pipe()
    os.write(write, PASSPHRASE.encode() + b'\n')
    os.close(write)
    process = subprocess.Popen([program, '--cupboard', c.dir + '/kast', '--passphrase-fd', str(read), *args],
                               pass_fds=[read], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    os.close(read)
    return process


class Script:
    """What a script does to a family, and what the family is then."""

    def __init__(self, c):
        self.c = c
        self.family = c.family(SMALL)
        self.states = [self.export()]       # the last is now; those before are what undo goes back to
        self.random = random.Random(4)
        self.n = self.untold = 0

    def export(self):
        return json.loads(self.c.run('export', self.family, '--as', 'json'))

    def next_edit(self):
        """The arguments of the next edit, and the states after it."""
        if len(self.states) > 1 and self.random.random() < 0.3:
            return ('undo', self.family), self.states[:-1]
        self.n += 1
        state = copy.deepcopy(self.states[-1])
        key, field = self.random.choice([('persons', 'note'), ('events', 'title'), ('places', 'name')])
        row = self.random.choice([r for r in state[key] if 'id' in r])
        row[field] = f'woord {self.n}'
        return ('set', self.family, row['id'], field, row[field]), [*self.states, state]

    def edit(self, seconds=60):
        """Lets an edit run for a while after it opened the family. Whether it was finished then, and how long that took."""
        args, after = self.next_edit()
        process = start(self.c, *args)
        saves = f'{self.c.dir}/kast/families/{self.family}.kring-wal'
        while not os.path.exists(saves) and process.poll() is None:      # most of its time goes to the passphrase
            time.sleep(0.0003)
        opened = time.monotonic()
        try:
            words = process.communicate(timeout=seconds)[1]
            expect(process.returncode == 0, args, 'gave', process.returncode, words)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
        life = time.monotonic() - opened
        done = process.returncode == 0
        expect('whole' in self.c.run('check', self.family))
        now = self.export()
        if done:
            expect(now == after[-1], args, 'was done, and is lost')
        else:
            expect(now in (self.states[-1], after[-1]), args, 'was killed, and left something else')
        self.untold += not done and now == after[-1]
        if done or now == after[-1]:
            self.states = after
        return done, life


def no_edit_is_lost(c):
    script = Script(c)
    life = sorted(script.edit()[1] for _ in range(5))[2]
    done = killed = 0
    while killed < KILLS:
        if script.edit(script.random.uniform(0, life))[0]:
            done += 1
        else:
            killed += 1
        expect(done <= 4 * KILLS + 20, 'it is never killed in time')
    print(f'# {killed} kills; {done} edits finished in time, none lost; {script.untold} finished and could not say so any more')


if __name__ == '__main__':
    sys.exit(main([no_edit_is_lost]))
