#!/usr/bin/env python3
# kringctl from outside, as a script would use it: what it prints, its exit codes, and what it leaves behind.
#
# usage: kringctl.py PATH-OF-KRINGCTL [PATTERN]
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

program = sys.argv[1]
source = pathlib.Path(os.environ['KRING_SOURCE'])
samples = sorted((source / 'data/sample').glob('0[123]-*.json'))
samples = [p for p in samples if 'recept' not in p.name]
PASSPHRASE = 'vier paarden onder de boom'


class Failed(Exception):
    pass


def expect(condition, *words):
    if not condition:
        raise Failed(' '.join(str(w) for w in words))


class Cupboard:
    """A cupboard in a folder of its own, and kringctl with its passphrase."""

    def __init__(self):
        self.dir = tempfile.mkdtemp(prefix='kring-cli-')

    def run(self, *args, passphrase=PASSPHRASE, locale='C.UTF-8', status=0, binary=False):
        read, write = os.pipe()
        os.write(write, passphrase.encode() + b'\n')
        os.close(write)
        env = dict(os.environ, LC_ALL=locale, LANG=locale)
        done = subprocess.run([program, '--cupboard', self.dir + '/kast', '--passphrase-fd', str(read), *map(str, args)],
                              pass_fds=[read], capture_output=True, env=env, stdin=subprocess.DEVNULL)
        os.close(read)
        if status is not None:
            expect(done.returncode == status, args, 'gave', done.returncode, done.stdout[-300:], done.stderr)
        if done.returncode == 0:
            expect(done.stderr == b'', args, 'said', done.stderr)
        self.stderr = done.stderr.decode()
        return done.stdout if binary else done.stdout.decode()

    def family(self, sample):
        self.run('init')
        return self.run('import', sample).strip()

    def close(self):
        shutil.rmtree(self.dir)


def bare(command, status=0):
    done = subprocess.run([program, *command], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    expect(done.returncode == status, command, 'gave', done.returncode, done.stderr)
    return done.stdout


tests = []


def test(function):
    tests.append(function)
    return function


@test
def usage(c):
    expect('kringctl' in bare(['version']))
    expect('import FILE.json' in bare(['help']))
    expect('.SH VERBS' in bare(['help', 'man']))
    expect('complete -F' in bare(['help', 'completion']))
    for wrong in ([], ['fly'], ['--fly'], ['import'], ['kin', 'x'], ['list', '--fly'], ['draw', 'elephant', 'x']):
        bare(wrong, status=2)


@test
def passphrases(c):
    c.run('list', status=1)                      # no cupboard yet
    c.run('init', passphrase='kort', status=1)
    expect(not os.path.exists(c.dir + '/kast/cupboard.keys'), 'a short passphrase made a cupboard')
    c.run('init')
    c.run('init', status=1)                      # never over another
    before = {p.name: p.read_bytes() for p in pathlib.Path(c.dir, 'kast').iterdir() if p.is_file()}
    c.run('list', passphrase='vijf paarden onder de boom', status=1)
    after = {p.name: p.read_bytes() for p in pathlib.Path(c.dir, 'kast').iterdir() if p.is_file()}
    expect(before == after, 'a wrong passphrase changed a file')
    expect(c.run('list') == '')


@test
def round_trip(c):
    c.run('init')
    for sample in samples:
        family = c.run('import', sample).strip()
        first = c.run('export', family, '--as', 'json')
        expect(json.loads(first) == json.loads(sample.read_text()), sample.name, 'is not the same after export')
        path = c.dir + '/again.json'
        c.run('export', family, '--as', 'json', '-o', path)
        again = c.run('import', path).strip()
        expect(c.run('export', again, '--as', 'json') == first, sample.name, 'changes at the second import')
        expect('whole' in c.run('check', family))
    expect(len(c.run('list').splitlines()) == 2 * len(samples))
    expect(len(json.loads(c.run('list', '--json'))) == 2 * len(samples))


@test
def not_written(c):
    family = c.family(samples[0])
    path = c.dir + '/nowhere/plan.pdf'
    c.run('print', 'plan', family, '-o', path, status=1)
    expect(c.stderr == f'kringctl: {path}: That folder is not there. If it is on a stick or another disk, '
           'connect that first.\n', c.stderr)


@test
def refused(c):
    c.run('init')
    data = json.loads(samples[1].read_text())
    data['events'][5]['persons'][0]['p'] = 'p.nobody'
    path = pathlib.Path(c.dir, 'broken.json')
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1))
    c.run('import', path, status=1)
    line = int(''.join(ch for ch in c.stderr.split(':')[1] if ch.isdigit()))
    expect('p.nobody' in path.read_text().splitlines()[line - 1], 'the wrong line', c.stderr)
    expect(c.run('list') == '', 'something of a refused file stays')
    expect(os.listdir(c.dir + '/kast/families') == [], 'a file of a refused family stays')
    path.write_text(path.read_text()[:5000])
    c.run('import', path, status=1)
    c.run('import', c.dir + '/not-there.json', status=1)


@test
def history(c):
    family = c.family(samples[1])
    c.run('undo', family, status=1)
    before = c.run('export', family, '--as', 'json')
    ref = c.run('add', family, 'person', 'Oma Zoë', '--as', 'grandmother', '--about', 'Lowie').strip()
    c.run('set', family, 'e004', 'title', 'Amina kwam op de wereld')
    c.run('set', family, 'e004', 'date', '2014-04~')
    c.run('remove', family, 'e010')
    c.run('set', family, 'e011', 'date', 'toen Amina 4 was')
    c.run('set', family, 'e012', 'date', 'ooit, na de grote regen')
    after = c.run('export', family, '--as', 'json')
    events = {event['id']: event for event in json.loads(after)['events']}
    expect(events['e011']['date'] == '2018-04-02/2019-04-01' and events['e011']['date_said'] == 'toen Amina 4 was')
    expect('date' not in events['e012'] and events['e012']['date_said'] == 'ooit, na de grote regen')
    lines = c.run('history', family).splitlines()
    expect(len(lines) == 7, lines)
    expect('Oma Zoë added' in lines[5], lines)
    for _ in range(6):
        c.run('undo', family)
    expect(c.run('export', family, '--as', 'json') == before, 'undo does not give back what was')
    for _ in range(6):
        c.run('redo', family)
    expect(c.run('export', family, '--as', 'json') == after, 'redo does not bring it again')
    c.run('redo', family, status=1)
    expect(json.loads(c.run('history', family, '--json'))[0]['undo'] is False)
    c.run('set', family, ref, 'shoe', 'x', status=1)
    c.run('set', family, 'nobody', 'note', 'x', status=1)
    expect('whole' in c.run('check', family))


@test
def dates(c):
    data = json.loads((source / 'data/domain/date_vectors.json').read_text())
    for vector in data['vectors']:
        told = json.loads(bare(['date', vector['said'], '--as-of', data['as_of'], '--born', 'Amina=2014-04-02', '--json']))
        for key in ('edtf', 'min', 'max', 'nl', 'en'):
            expect(told[key] == vector[key], vector['said'], key, told[key])
    for words in data['must_fail']:
        told = json.loads(bare(['date', words, '--json'], status=1))
        expect(told['edtf'] is None and told['said'] == words, words, told)
    bare(['date', 'mei 2014', '--born', 'Amina'], status=2)
    bare(['date', 'mei 2014', '--as-of', 'gisteren'], status=2)


@test
def kin(c):
    family = c.family(samples[1])

    def of(name, locale):
        return dict(line.split('\t') for line in c.run('kin', family, '--of', name, locale=locale).splitlines())

    expect(of('Amina', 'nl_BE.UTF-8')['Peter Goethals'] == 'nonkel')
    expect(of('Amina', 'nl_NL.UTF-8')['Peter Goethals'] == 'oom')
    expect(of('Amina', 'C.UTF-8')['Nadia Ouardani'] == 'aunt')
    expect(of('amina', 'nl_BE.UTF-8')['Salma El Yacoubi'] == 'plusmama')
    c.run('kin', family, '--of', 'Niemand', status=1)
    c.run('kin', family, status=2)


@test
def children(c):
    family = c.family(samples[1])
    c.run('born', family, 'Amina', '2027-02-08', status=1)
    c.run('born', family, 'Boontje', 'ooit', status=1)
    c.run('born', family, 'Boontje', '2027-02-08', '--name', 'Lena')
    c.run('moments', family, 'Lena')
    data = json.loads(c.run('export', family, '--as', 'json'))
    lena = [p for p in data['persons'] if p['id'] == 'p.boontje'][0]
    expect((lena['given'], lena['life'], lena['birth']) == ('Lena', 'alive', '2027-02-08'), lena)
    moments = [e for e in data['events'] if e['persons'][0]['p'] == 'p.boontje' and 'moment' in e]
    expect(len(moments) == 15 and moments[1]['date'] == '2027-02-22' and moments[1]['state'] == 'planned', moments)


@test
def asking(c):
    family = c.family(samples[1])
    where = c.run('ask', family, 'where', '--of', 'Amina', '--on', '2026-11-20').splitlines()
    expect(len(where) == 2 and where[0].startswith('Amina lives bij tante Nadia'), where)
    expect('2 years and 9 months' in c.run('ask', family, 'between', '--from', 'e004', '--to', 'e009'))
    c.run('ask', family, 'why', status=2)
    c.run('ask', family, 'between', status=2)
    c.run('ask', family, 'where', '--on', 'ergens', status=1)


@test
def merging(c):
    family = c.family(samples[1])
    path = pathlib.Path(c.dir, 'lijst.csv')
    path.write_text('datum;wat;wie\n12/7/2019;Zomerkamp;Amina\nooit;Kamp;Ilyas\n2/4/2014;Amina is geboren;Amina\n')
    said = c.run('merge', family, path, '--dry-run').splitlines()
    expect(len(said) == 4 and said[0].startswith('! Line 3') and said[1] == '+ Zomerkamp', said)
    expect(said[3] == '= Amina is geboren\te004\tAmina is geboren', said)
    n = len(json.loads(c.run('export', family, '--as', 'json'))['events'])
    c.run('merge', family, path, '--source', 'CLB')
    events = json.loads(c.run('export', family, '--as', 'json'))['events']
    expect(len(events) == n + 2 and events[-2]['text'] == 'Taken over from: CLB', events[-2:])
    c.run('undo', family)
    expect(len(json.loads(c.run('export', family, '--as', 'json'))['events']) == n)
    path.write_bytes(b'\x00\x01\x02')
    c.run('merge', family, path, status=1)
    other = c.run('import', samples[0]).split()[0]
    said = c.run('merge', family, other, '--source', 'Noor en Mats').splitlines()
    moments = [line for line in said if line[0] in '+=']
    expect(said[0].startswith('! Where somebody lived') and len(moments) == 57, said[:3], len(moments))
    c.run('undo', family)
    files = {file.stem: file for file in pathlib.Path(c.dir).glob('**/*.kring')}
    path.write_bytes(files[other].read_bytes())
    for source in (files[other], path):
        expect(c.run('merge', family, source, '--dry-run').splitlines() == said, source)
    c.run('merge', family, family, status=1)
    c.run('merge', family, files[family], status=1)
    c.run('merge', family, c.dir + '/nothing.csv', status=1)


@test
def drawing(c):
    family = c.family(samples[1])
    data = json.loads(samples[1].read_text())

    def shapes(*args, **more):
        rows = [line.split('\t') for line in c.run('draw', *args, '--as', 'text', **more).splitlines()]
        expect(all(len(row) == 8 for row in rows), 'a line of a picture has not eight columns')
        return rows

    for extra in ([], ['--size', '1024x768'], ['--text-scale', '1.5']):
        rows = shapes('timeline', family, *extra)
        dots = {row[6] for row in rows if row[0] == 'dot'}
        expect(dots == {event['id'] for event in data['events']}, 'events drawn:', len(dots))
    expect(shapes('timeline', family) == shapes('timeline', family), 'drawn twice, not the same')
    expect({row[0] for row in shapes('timeline', family)} == {row[0] for row in shapes('timeline', family, locale='nl_BE.UTF-8')})

    for circle in data['circles']:
        rows = shapes('circle', family, '--title', circle['title'], '--size', '1600x1000')
        cards = [row[6] for row in rows if row[0] == 'card']
        people = {placement['p'] for placement in circle['placements']} | set(circle['focus'])
        expect(sorted(cards) == sorted(people), circle['title'], len(cards), 'cards,', len(people), 'people')
    shown = {row[7] for row in shapes('circle', family, '--title', 'Kring van Amina', '--profile', 'present')}
    expect(not any('Eva' in words for words in shown), 'Eva is drawn')

    compared = shapes('circle', family, '--title', 'Kring van Amina', '--compare', 'c1', '--size', '1600x1000')
    ghosts = [row[7] for row in compared if row[0] == 'ghost']
    expect(len(ghosts) == 9 and any(words.startswith('Els') for words in ghosts), ghosts)
    expect(any('1 gone: Els' in row[7] for row in compared if row[0] == 'label'), 'the difference is not told')
    expect(compared == shapes('circle', family, '--title', 'c1', '--compare', 'c2', '--size', '1600x1000'), 'other order')
    c.run('draw', 'circle', family, '--title', 'c2', '--compare', 'c4', '--as', 'svg', status=1)
    c.run('draw', 'circle', family, '--title', 'c2', '--compare', 'geen', '--as', 'svg', status=1)

    heads = {'png': b'\x89PNG', 'svg': b'<?xml', 'pdf': b'%PDF'}
    seen = [row for row in shapes('circle', family, '--title', 'Kring van Amina', '--lens', 'comfort') if row[0] == 'card']
    expect(any('Who comforts: ' in row[7] for row in seen) and any(row[1] == 'faint' for row in seen), 'a lens')
    for picture in ('timeline', 'circle'):
        for code, head in heads.items():
            path = f'{c.dir}/{picture}.{code}'
            c.run('draw', picture, family, '--as', code, '-o', path)
            expect(pathlib.Path(path).read_bytes().startswith(head), path)
            expect(c.run('draw', picture, family, '--as', code, binary=True).startswith(head))
    for wrong in (['elephant', family, '--as', 'svg'], ['circle', family], ['circle', family, '--as', 'gif'],
                  ['circle', family, '--as', 'svg', '--size', 'large'],
                  ['circle', family, '--as', 'svg', '--lens', 'rose']):
        c.run('draw', *wrong, status=2)
    c.run('draw', 'circle', family, '--title', 'Geen kring', '--as', 'svg', status=1)


@test
def graph(c):
    family = c.family(samples[1])
    text = c.run('export', family, '--as', 'graphml', '--title', 'c2')
    root = xml.etree.ElementTree.fromstring(text)
    nodes = list(root.iter('{http://graphml.graphdrawing.org/xmlns}node'))
    expect(len(nodes) == 39, len(nodes), 'nodes')
    expect('Amina' not in text and 'Nadia' not in text, 'a name is in the graph')
    c.run('export', family, '--as', 'graphml', '--title', 'geen', status=1)
    c.run('export', family, '--as', 'elephant', status=2)


@test
def printing(c):
    family = c.family(samples[1])
    words = {}
    for profile in ('present', 'parents', 'child', 'service'):
        path = f'{c.dir}/{profile}.pdf'
        c.run('print', 'plan', family, '--profile', profile, '-o', path, locale='nl_BE.UTF-8')
        words[profile] = ' '.join(subprocess.run(['pdftotext', path, '-'], capture_output=True, text=True).stdout.split())
        subprocess.run(['qpdf', '--check', path], check=True, capture_output=True)
    expect('zonder dat iemand bang is' in words['present'])
    for profile in ('present', 'child', 'service'):
        for secret in ('Er komt geld te kort', 'flessen in de garage', 'Eva'):
            expect(secret not in words[profile], secret, 'on paper for', profile)
    expect('Er komt geld te kort' in words['parents'])
    c.run('print', 'plan', family, '-o', f'{c.dir}/usual.pdf')

    for number, options in ((1, ['--key-moments']), (1, ['--child', 'Amina']), (3, ['--sheets', '3']),
                            (4, ['--sheets', '4', '--poster', '--paper', 'a3'])):
        c.run('print', 'timeline', family, *options, '-o', f'{c.dir}/timeline.pdf')
        pages = subprocess.run(['pdfinfo', f'{c.dir}/timeline.pdf'], stdout=subprocess.PIPE, text=True, check=True).stdout
        expect(f'Pages:           {number}\n' in pages, options, pages)
    c.run('print', 'timeline', family, '--sheets', '99', '-o', f'{c.dir}/timeline.pdf', status=2)
    c.run('print', 'timeline', family, '--child', 'Niemand', '-o', f'{c.dir}/timeline.pdf', status=1)
    c.run('print', 'circle', family, '--lens', 'comfort', '-o', f'{c.dir}/lens.pdf')
    c.run('print', 'circle', family, '--lens', 'gossip', '-o', f'{c.dir}/lens.pdf', status=2)
    c.run('print', 'circle', family, '--compare', 'c1', '--profile', 'full', '-o', f'{c.dir}/then.pdf', locale='nl_BE.UTF-8')
    then = subprocess.run(['pdftotext', f'{c.dir}/then.pdf', '-'], capture_output=True, text=True).stdout
    expect('Vergeleken met' in then, then)
    c.run('print', 'circle', family, '--compare', 'nergens', '-o', f'{c.dir}/then.pdf', status=1)
    c.run('print', 'circle', family, '--paper', 'leather', '-o', f'{c.dir}/circle.pdf', status=2)
    svg = c.run('print', 'circle', family, '--profile', 'present', '--lens', 'comfort', '--as', 'svg', locale='nl_BE.UTF-8')
    said = ' '.join(xml.etree.ElementTree.fromstring(svg).itertext())
    expect('Amina, Ilyas en Lowie' in said and 'Wie troost' in said and 'Eva' not in said, said)
    expect(c.run('print', 'timeline', family, '--as', 'png', binary=True).startswith(b'\x89PNG'))
    c.run('print', 'plan', family, '--as', 'svg', status=1)
    c.run('print', 'circle', family, '--as', 'gif', status=2)
    places = c.run('draw', 'places', family, '--child', 'Ilyas', '--as', 'text')
    expect('Kasteelstraat' in places and 'CKG' not in places, places)
    c.run('print', 'poem', family, '-o', f'{c.dir}/poem.pdf', status=2)


@test
def calendar(c):
    data = json.loads(samples[0].read_text())
    data['meetings'][-1]['next'] = '2099-02-03'
    path = pathlib.Path(c.dir, 'later.json')
    path.write_text(json.dumps(data))
    family = c.family(path)
    text = c.run('export', family, '--as', 'ics', binary=True).decode()
    expect(text.startswith('BEGIN:VCALENDAR\r\n') and text.endswith('END:VCALENDAR\r\n'), text)
    expect('DTSTART;VALUE=DATE:20990203\r\n' in text, text)
    expect('Noor' not in text and 'Mats' not in text)
    expect('SUMMARY:Bijeenkomst\r\n' in c.run('export', family, '--as', 'ics', locale='nl_BE.UTF-8', binary=True).decode())
    c.run('export', family, '--as', 'poem', status=2)


@test
def services(c):
    c.run('init')
    path = pathlib.Path(c.dir, 'lijst.csv')
    path.write_text('naam;voor wie;kost;contact\nSpeelotheek;0-12;5 euro;+32 9 1\nBabbelmoment;;gratis;\n', 'cp1252')
    expect(c.run('services', '--import', path) == '2 added, 0 changed\n')
    expect(c.run('services') == 'Babbelmoment\tgratis\t\nSpeelotheek\t0-12 · 5 euro\t+32 9 1\n')
    expect(c.run('services', 'EURO speel') == 'Speelotheek\t0-12 · 5 euro\t+32 9 1\n')
    c.run('services', '-o', c.dir + '/uit.csv')
    text = pathlib.Path(c.dir, 'uit.csv').read_bytes().decode('utf-8-sig')
    expect(text.split('\r\n')[2] == 'Speelotheek;;0-12;;5 euro;"\'+32 9 1"', text)
    expect(c.run('services', '--import', c.dir + '/uit.csv') == '0 added, 0 changed\n')
    path.write_text('x;y\n1;2\n')
    c.run('services', '--import', path, status=1)
    expect('for whom' in c.stderr, c.stderr)


@test
def sample(c):
    bare(['sample', c.dir + '/out'])
    made = sorted(path.name for path in pathlib.Path(c.dir, 'out').iterdir())
    expect(made == ['circle.pdf', 'circle.png', 'plan.pdf', 'timeline.pdf', 'timeline.png'], made)


@test
def readers(c):
    counts = {  # persons, events, voices, placements, items of the plans: those of the domain brief
        'full':    (57, 83, 8, [17, 38, 25, 26], [19, 32]),
        'parents': (57, 81, 7, [17, 37, 25, 26], [19, 32]),
        'family':  (57, 80, 6, [17, 37, 25, 26], [18, 31]),
        'present': (57, 72, 6, [17, 37, 25, 26], [15, 28]),
        'child':   (57, 4, 6, [17, 37, 25, 26], [6, 10]),
        'access12': (57, 81, 8, [17, 38, 25, 26], [19, 32]),
    }
    family = c.family(samples[1])
    for profile, expected in counts.items():
        who = ['--person', 'Amina'] if profile == 'access12' else []
        data = json.loads(c.run('export', family, '--as', 'json', '--profile', profile, *who))
        found = (len(data['persons']), len(data['events']), len(data['child_voice']),
                 [len(circle['placements']) for circle in data['circles']], [len(plan['items']) for plan in data['plans']])
        expect(found == expected, profile, found)
        path = pathlib.Path(c.dir, profile + '.json')
        path.write_text(json.dumps(data))
        c.run('import', path)
    c.run('export', family, '--as', 'json', '--profile', 'access12', status=1)
    c.run('export', family, '--as', 'json', '--profile', 'everybody', status=1)


@test
def together(c):
    """Several at once on one family: each is done or told that it is in use, and nothing of either is lost."""
    family = c.family(samples[0])

    def add(number):
        other = Cupboard.__new__(Cupboard)
        other.dir = c.dir
        done = other.run('add', family, 'person', f'Helper {number}', status=None)
        expect(done or 'already open in another window or program' in other.stderr, other.stderr)
        return bool(done)

    with concurrent.futures.ThreadPoolExecutor(6) as pool:
        added = [number for number, done in enumerate(pool.map(add, range(6))) if done]
    expect(added, 'nobody came in')
    people = json.loads(c.run('export', family, '--as', 'json'))['persons']
    names = sorted(person['given'] for person in people if person.get('given', '').startswith('Helper '))
    expect(names == [f'Helper {number}' for number in added], names, added)
    expect('whole' in c.run('check', family))


@test
def erase(c):
    family = c.family(samples[0])
    c.run('erase', 'AAAAAAAAAA', status=1)
    c.run('erase', family)
    expect(os.listdir(c.dir + '/kast/families') == [])
    c.run('export', family, '--as', 'json', status=1)


@test
def nothing_readable(c):
    family = c.family(samples[1])
    c.run('add', family, 'person', 'Xyzzyplugh')
    names = [b'Xyzzyplugh', b'Ouardani', b'Amina', b'Kelly', b'Beverhoek', PASSPHRASE.encode()]
    names += [n.decode().encode('utf-16-le') for n in names]
    for path in pathlib.Path(c.dir).rglob('*'):
        if path.is_file():
            for name in names:
                expect(name not in path.read_bytes(), name, 'can be read in', path)


def main(all_tests):
    chosen = [t for t in all_tests if len(sys.argv) < 3 or sys.argv[2] in t.__name__]
    print(f'1..{len(chosen)}')
    bad = 0
    for number, function in enumerate(chosen, 1):
        cupboard = Cupboard()
        try:
            function(cupboard)
            print(f'ok {number} {function.__name__}', flush=True)
        except Failed as failure:
            bad += 1
            print(f'not ok {number} {function.__name__}\n# {failure}', flush=True)
        finally:
            cupboard.close()
    return bad > 0


if __name__ == '__main__':      # the slow tests use the rest
    sys.exit(main(tests))
