# beside_graphviz.py - circles beside what Graphviz makes of the same people, sizes and relations
#
# Kring, twopi and neato get the same invented circles. Graphviz is told the
# rings by edges that are not drawn: in twopi everybody hangs on somebody of the
# ring further in and on their side, in neato the child in the middle draws
# everybody to a distance by their ring.
#
# Names are measured as they are placed, before Kring lets letters grow where
# there is room, and Graphviz's as small as its picture has to be to fit.
#
# Graphviz is installed for this bench only. Where it is not, what it made on
# RECORDED stands beside Kring's figures of now.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import math
import shutil
import subprocess
import time

PEOPLE = (12, 40, 60, 80, 106, 150, 300)
PICTURE = (1600, 1000)
SCREEN = (1280, 800, 96 / 72)      # pixels, and of a point
PAPER = (769, 360)                 # points, of A4 on its side: what is left under the title and above the legend
FEW = 44                           # people whose names are printed at 9 points at least; those of more at 8
NAME, SMALL = 11.5, 9.5            # points: names, and the shortest way to write one
COLUMNS = ('ms', 'overlaps', 'wrong ring', 'side changes', 'moved mean', 'moved max', 'behind cards', 'name A4 pt',
           'name screen px')

RECORDED = '26 November 2026'
FIGURES = {
    (12, 'twopi'): (11.7, 0, 2, 2, 0.0, 0.0, 4, 11.4, 15.3),
    (12, 'neato'): (33.7, 0, 0, 2, 156.0, 458.8, 0, 6.4, 14.3),
    (40, 'twopi'): (27.5, 0, 0, 26, 596.3, 1111.8, 18, 4.2, 9.4),
    (40, 'neato'): (34.9, 0, 12, 30, 23.5, 94.7, 2, 3.8, 8.5),
    (60, 'twopi'): (18.4, 0, 0, 22, 294.0, 869.5, 58, 3.3, 7.4),
    (60, 'neato'): (75.4, 0, 20, 49, 37.4, 183.8, 4, 3.5, 7.7),
    (80, 'twopi'): (31.3, 0, 4, 25, 116.9, 816.6, 91, 4.0, 9.0),
    (80, 'neato'): (39.6, 0, 30, 62, 25.7, 93.9, 13, 3.2, 7.2),
    (106, 'twopi'): (48.7, 0, 18, 39, 227.6, 1080.7, 198, 3.8, 8.4),
    (106, 'neato'): (114.8, 0, 38, 80, 22.1, 113.1, 18, 3.4, 7.5),
    (150, 'twopi'): (117.1, 0, 22, 69, 85.0, 504.7, 313, 3.7, 8.2),
    (150, 'neato'): (117.7, 0, 57, 117, 28.2, 140.0, 33, 3.5, 7.8),
    (300, 'twopi'): (372.8, 0, 140, 138, 132.9, 1105.4, 940, 3.4, 7.5),
    (300, 'neato'): (489.4, 0, 128, 223, 37.9, 171.5, 126, 3.7, 8.1),
}


class Circle:
    def __init__(self):
        self.ms, self.items, self.rings, self.links, self.behind = 0, {}, [], [], 0


def read_circles(build, people, width, height, scale):
    circles = []
    told = subprocess.run([str(build / 'tests/bench/bench-rings'), *map(str, (people, width, height, scale))],
                          stdout=subprocess.PIPE, text=True, check=True).stdout
    for line in told.splitlines():
        what, *cells = line.split('\t')
        if what in ('before', 'after'):
            circles.append(Circle())
            circles[-1].ms = float(cells[0])
        elif what == 'item':
            index, ring, side, x, y, w, h, variant, moved = map(float, cells)
            circles[-1].items[int(index)] = dict(ring=int(ring), side=int(side), x=x, y=y, w=w, h=h, variant=int(variant),
                                                 moved=bool(moved))
        elif what == 'ring':
            circles[-1].rings.append(tuple(map(float, cells)))
        elif what == 'link':
            circles[-1].links.append(tuple(map(int, cells)))
        else:
            circles[-1].behind = int(cells[0])
    return circles


def to_dot(circle, engine):
    lines = ['graph { overlap=prism; node [shape=box, fixedsize=true, label=""];']
    for index, item in circle.items.items():
        lines.append(f'{index} [width={item["w"] / 72:.3f}, height={item["h"] / 72:.3f}];')
    for index, item in circle.items.items():
        if item['ring'] == 0:
            continue
        if engine == 'neato':
            lines.append(f'0 -- {index} [style=invis, len={item["ring"] * 1.8:.1f}, weight=4];')
            continue
        inner = [i for i, other in circle.items.items() if other['ring'] == item['ring'] - 1]
        beside = [i for i in inner if circle.items[i]['side'] == item['side']] or inner or [0]
        lines.append(f'{beside[index % len(beside)]} -- {index} [style=invis];')
    if engine == 'neato':
        lines += [f'{a} -- {b} [len=1.5];' for a, b in circle.links if a != b]
    return '\n'.join(lines) + '\n}'


def ask_graphviz(circle, engine):
    """The same people where the engine puts them, from the middle of the child, and how long that took."""
    start = time.monotonic()
    told = subprocess.run([engine, '-Groot=0', '-Tplain'], input=to_dot(circle, engine), stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True, check=True).stdout
    made = Circle()
    made.ms, made.links = (time.monotonic() - start) * 1000, circle.links
    for line in told.splitlines():
        cells = line.split()
        if cells[0] == 'node':
            made.items[int(cells[1])] = {**circle.items[int(cells[1])], 'x': float(cells[2]) * 72, 'y': -float(cells[3]) * 72,
                                         'variant': 0}
    middle = made.items[0]['x'], made.items[0]['y']
    for item in made.items.values():
        item['x'] -= middle[0]
        item['y'] -= middle[1]
    return made


def shown(circle):
    return {i: item for i, item in circle.items.items() if item['variant'] >= 0}


def count_overlaps(circle):
    items = list(shown(circle).values())
    return sum(abs(a['x'] - b['x']) < (a['w'] + b['w']) / 2 - 0.1 and abs(a['y'] - b['y']) < (a['h'] + b['h']) / 2 - 0.1
               for n, a in enumerate(items) for b in items[:n])


def count_wrong(circle):
    """Out of the band of their ring; where no rings are drawn: not at the distance that their ring has among the others."""
    people = [item for item in shown(circle).values() if item['ring'] > 0]
    if circle.rings:
        def is_within(item, ring, way):
            x, y = abs(item['x']) + way * item['w'] / 2, abs(item['y']) + way * item['h'] / 2
            return math.hypot(max(0, x) / circle.rings[ring][0], max(0, y) / circle.rings[ring][1])
        return sum(is_within(p, p['ring'] - 1, 1) > 1.001 or (p['ring'] > 1 and is_within(p, p['ring'] - 2, -1) < 0.999)
                   for p in people)
    near = sorted(people, key=lambda item: math.hypot(item['x'], item['y']))
    return sum(item['ring'] != ring for item, ring in zip(near, sorted(item['ring'] for item in people)))


def count_changes(circle):
    people = sorted((item for item in shown(circle).values() if item['ring'] > 0),
                    key=lambda item: math.atan2(item['y'], item['x']))
    return sum(a['side'] != b['side'] for a, b in zip(people, people[1:] + people[:1]))


def scale_of(circle, width, height):
    items = shown(circle).values()
    spans = [max(item[at] + item[size] / 2 for item in items) - min(item[at] - item[size] / 2 for item in items)
             for at, size in (('x', 'w'), ('y', 'h'))]
    return min(width / spans[0], height / spans[1])


def find_shifts(before, after):
    """In a picture as large as Kring's. Whoever moves themselves does not count."""
    one, other = (1, 1) if before.rings else (scale_of(before, *PICTURE), scale_of(after, *PICTURE))
    shifts = [math.hypot(item['x'] * one - after.items[i]['x'] * other, item['y'] * one - after.items[i]['y'] * other)
              for i, item in shown(before).items() if not item['moved'] and after.items[i]['variant'] >= 0]
    return sum(shifts) / max(1, len(shifts)), max(shifts, default=0)


def count_behind(circle):
    """Of straight lines from middle to middle."""
    def passes(a, b, box):
        return any(abs(a['x'] + (b['x'] - a['x']) * t / 40 - box['x']) < box['w'] / 2
                   and abs(a['y'] + (b['y'] - a['y']) * t / 40 - box['y']) < box['h'] / 2 for t in range(41))
    return sum(passes(circle.items[a], circle.items[b], box) for a, b in circle.links if a != b
               for i, box in circle.items.items() if i not in (a, b))


def measure(before, after, behind, names):
    return (before.ms, count_overlaps(before), count_wrong(before), count_changes(before), *find_shifts(before, after), behind,
            *names)


def smallest_name(build, people, width, height, scale):
    circle = read_circles(build, people, width, height, scale)[0]
    return (SMALL if any(item['variant'] >= 3 for item in circle.items.values()) else NAME) * scale


def compare(build):
    engines = [engine for engine in ('twopi', 'neato') if shutil.which(engine)]
    print('  beside Graphviz, of the same people' if engines else f'  beside Graphviz, which is not here: its figures of {RECORDED}')
    print(f'  {"":<12}' + ''.join(f'{column:>15}' for column in COLUMNS))
    for people in PEOPLE:
        before, after = read_circles(build, people, *PICTURE, 1)
        names = [smallest_name(build, people, *PAPER, (9 if people <= FEW else 8) / SMALL),
                 smallest_name(build, people, *SCREEN)]
        rows = {'Kring': measure(before, after, before.behind, names)}
        for engine in engines:
            made, moved = ask_graphviz(before, engine), ask_graphviz(after, engine)
            names = [NAME * min(1, scale_of(made, *PAPER)), NAME * min(SCREEN[2], scale_of(made, *SCREEN[:2]))]
            rows[engine] = measure(made, moved, count_behind(made), names)
        if not engines:
            rows |= {engine: FIGURES[people, engine] for engine in ('twopi', 'neato') if (people, engine) in FIGURES}
        for name, figures in rows.items():
            cells = (f'{figure:>15.1f}' if isinstance(figure, float) else f'{figure:>15}' for figure in figures)
            print(f'  {people:>4} {name:<7}' + ''.join(cells))
