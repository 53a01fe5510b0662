#!/usr/bin/env python3
# A whole session with a family whose names nobody else has: afterwards they are to be read nowhere on the disk but where
# somebody chose to put them. A run that leaks on purpose is found out.
#
# usage: canary.py PATH-OF-KRINGCTL [PATH-OF-KRING]
#
# With the second, on a screen of its own (tests/on-screen.sh), the application is part of the session.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / 'cli'))
from keyboard import Keyboard                               # noqa: E402
from kringctl import PASSPHRASE, expect, main, program, source     # noqa: E402

program = os.path.abspath(program)
app = os.path.abspath(sys.argv.pop(2)) if len(sys.argv) > 2 else None
SURNAME, ADDED, TYPED = 'Zwoelkanarie', 'Quibbelvogel', 'Vlinderstrik'
ENCODINGS = ('utf-8', 'utf-16-le', 'utf-16-be', 'utf-32-le')

# Files that a session makes, by their place under the home folder ("~") or the others; what is compressed or encrypted
# cannot be searched, so that nothing else may be there.
EXPECTED = (
    r'~/\.local/share/kring/cupboard\.(keys|db|db-wal)',
    r'~/\.local/share/kring/families/[0-9a-z]{10}\.kring(-wal)?',
    r'~/\.config/glib-2\.0/settings/keyfile',               # preferences of this computer
    r'~/\.cache/fontconfig/.*',                             # which fonts there are
    r'~/\.config/enchant/nl_BE\.(dic|exc)',                 # words of one's own for all programs: Kring adds none
    r'run/at-spi/bus.*', r'run/dconf/user',
)


class Place:
    """A home, and all other folders that a program may write in."""

    def __init__(self, folder):
        self.root = pathlib.Path(folder)
        self.folders = {name: self.root / name for name in ('home', 'tmp', 'run', 'chosen')}
        for path in self.folders.values():
            path.mkdir(mode=0o700)
        home = self.folders['home']
        self.cupboard = home / '.local/share/kring'
        self.env = {**os.environ, 'HOME': str(home), 'TMPDIR': str(self.folders['tmp']),
                    'XDG_RUNTIME_DIR': str(self.folders['run']), 'XDG_DATA_HOME': str(home / '.local/share'),
                    'XDG_CONFIG_HOME': str(home / '.config'), 'XDG_CACHE_HOME': str(home / '.cache'),
                    'XDG_STATE_HOME': str(home / '.local/state'), 'GSETTINGS_BACKEND': 'keyfile', 'LC_ALL': 'nl_BE.UTF-8',
                    'GDK_DISABLE': 'gl,vulkan'}       # drivers keep what they compile
        self.env.pop('GTK_A11Y', None)
        self.log = self.root / 'log'              # what programs say when they are not asked
        self.before = set(self.outside())

    @staticmethod
    def outside():
        """Files that are nobody's business but could be written to all the same."""
        for folder in ('/tmp', '/var/tmp', '/dev/shm'):
            for parent, folders, names in os.walk(folder):
                folders[:] = [f for f in folders if not f.startswith('kring-cli-')]     # this very test
                yield from (os.path.join(parent, name) for name in names)

    def ctl(self, *args):
        read, write = os.pipe()
        os.write(write, PASSPHRASE.encode() + b'\n')
        os.close(write)
        with self.log.open('ab') as log:
            done = subprocess.run([program, '--passphrase-fd', str(read), *map(str, args)], pass_fds=[read], env=self.env,
                                  stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, cwd=self.folders['chosen'])
        os.close(read)
        expect(done.returncode == 0, args, 'gave', done.returncode, self.log.read_text())
        return done.stdout.decode()


def make_family(path):
    """The sample family 02 under names of nobody; returns all that must not be read anywhere."""
    data = json.loads((source / 'data/sample/02-drie-huizen-amina-ilyas-lowie.json').read_text(encoding='utf-8'))
    texts = set()

    def collect(node):
        for value in node.values() if isinstance(node, dict) else node:
            if isinstance(value, (dict, list)):
                collect(value)
            elif isinstance(value, str) and len(value) > 15 and ' ' in value:
                texts.add(value)

    data['persons'][0]['family'] = SURNAME
    for key in ('dossier', 'persons', 'events', 'meetings', 'plans', 'perspectives', 'child_voice'):
        collect(data[key])
    names = {person['family'] for person in data['persons'] if len(person.get('family', '')) > 6}
    path.write_text(json.dumps(data, ensure_ascii=False), encoding='utf-8')
    longest = sorted(texts, key=len)[-100:]
    return [SURNAME, ADDED, TYPED, PASSPHRASE, *sorted(names), *(text[:60] for text in longest)]


def work_in_scripts(place):
    chosen = place.folders['chosen']
    place.ctl('init')
    family = place.ctl('import', chosen / 'in.json').strip()
    child = 'Amina'
    person = place.ctl('add', family, 'person', ADDED, '--as', 'aunt', '--about', child).strip()
    place.ctl('set', family, person, 'note', f'{ADDED} komt elke dag')
    place.ctl('undo', family)
    place.ctl('redo', family)
    expect(ADDED in place.ctl('history', family))
    expect(SURNAME in place.ctl('export', family, '--as', 'json'))
    place.ctl('export', family, '--as', 'json', '-o', chosen / 'out.json')
    for picture in ('timeline', 'circle'):
        for kind in ('png', 'svg', 'pdf', 'text'):
            place.ctl('draw', picture, family, '--as', kind, '-o', chosen / f'{picture}.{kind}')
    place.ctl('print', 'plan', family, '-o', chosen / 'plan.pdf')
    place.ctl('kin', family, '--of', child)
    place.ctl('list')
    place.ctl('check', family)
    return family


def work_in_windows(place, family, is_killed):
    """Unlocks, looks at every page, adds somebody, undoes it and brings it again."""
    keyboard = Keyboard()
    with place.log.open('ab') as log:
        process = subprocess.Popen([app, '--cupboard', place.cupboard, place.cupboard / f'families/{family}.kring'],
                                   env=place.env, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=place.folders['chosen'])
    keyboard.wait_for_windows(1)
    keyboard.type(PASSPHRASE + '\n')
    keyboard.wait_for_windows(2)
    for key in '2341':
        keyboard.press('Control_L', key)
        time.sleep(0.7)
    keyboard.press('Control_L', 'n')
    time.sleep(0.3)
    keyboard.type(TYPED + '\n')
    time.sleep(0.7)
    keyboard.press('Control_L', 'z')
    time.sleep(0.5)
    keyboard.press('Control_L', 'y')
    time.sleep(0.5)
    if is_killed:
        process.kill()
    else:
        keyboard.press('Control_L', 'q')
    process.wait(60)
    expect(is_killed or process.returncode == 0, 'the application ended with', process.returncode, place.log.read_text())
    expect(TYPED in place.ctl('history', family), 'what was typed in the window did not arrive')


class Search:
    """Looks for words in all the ways in which they can stand in a file."""

    def __init__(self, words):
        self.needles = [word.encode(encoding) for word in words for encoding in ENCODINGS]

    def find(self, path, *data):
        """What is found in @data or in the name of @path, told in one line; or nothing."""
        data = [*data, str(path).encode()]
        return next((f'{path}: {needle!r}' for needle in self.needles if any(needle in d for d in data)), None)


def find_outside(place):
    """In the folders of everybody; others write there too, meanwhile, but not these names."""
    search = Search([SURNAME, ADDED, TYPED])
    for path in sorted(set(place.outside()) - place.before):
        try:
            yield search.find(path, pathlib.Path(path).read_bytes())
        except OSError:
            pass


def find_leaks(place, secrets):
    """All that is readable where nothing may be, and all files that were not expected."""
    search = Search(secrets)
    leaks = [search.find('said aloud', place.log.read_bytes()), *find_outside(place)]
    for path in (path for name in ('home', 'tmp', 'run') for path in place.folders[name].rglob('*') if path.is_file()):
        where = re.sub('^home', '~', str(path.relative_to(place.root)))
        leaks.append(search.find(where, path.read_bytes()))
        if not any(re.fullmatch(pattern, where) for pattern in EXPECTED):
            leaks.append(f'{where}: not expected')
    return [leak for leak in leaks if leak]


def live(c):
    """A session. Returns what it leaves, and its secrets."""
    place = Place(c.dir)
    secrets = make_family(place.folders['chosen'] / 'in.json')
    family = work_in_scripts(place)
    if app:
        work_in_windows(place, family, is_killed=False)
        work_in_windows(place, family, is_killed=True)
    return place, secrets


def nothing_leaks(c):
    place, secrets = live(c)
    leaks = find_leaks(place, secrets)
    expect(not leaks, *leaks)
    expect(SURNAME in (place.folders['chosen'] / 'out.json').read_text(encoding='utf-8'))

    # would it have been found?
    secrets = [SURNAME, ADDED]
    cache = place.folders['home'] / '.cache'
    for path, words in ((cache / 'fontconfig/x', f'... {SURNAME} ...'.encode('utf-16-le')),
                        (place.folders['home'] / '.config/glib-2.0/settings/keyfile', ADDED.encode()),
                        (place.folders['home'] / '.local/share/recently-used.xbel', b'<xbel/>'),
                        (place.folders['tmp'] / f'{TYPED}.pdf', b'%PDF')):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(words)
        expect(any(path.name in leak for leak in find_leaks(place, secrets)), 'a leak into', path, 'is not found')
        path.unlink()
    with tempfile.NamedTemporaryFile(prefix='leak-', dir='/tmp') as outside:
        outside.write(TYPED.encode('utf-16-le'))
        outside.flush()
        expect(any(outside.name in leak for leak in find_leaks(place, secrets)), 'a file elsewhere is not found')
    with place.log.open('ab') as log:
        log.write(f'warning: {SURNAME}\n'.encode())
    expect(any('aloud' in leak for leak in find_leaks(place, secrets)), 'a word too much is not found')


if __name__ == '__main__':
    sys.exit(main([nothing_leaks]))
