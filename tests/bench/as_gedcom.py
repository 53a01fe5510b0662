# as_gedcom.py - the people, partners, children, events and homes of a family, as GEDCOM: for genealogy programs
#
# What GEDCOM has no words for (circles, plans, who told it) is left out.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import re

MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split()
ABOUT = {'~': 'ABT ', '<': 'BEF ', '>': 'AFT '}
OWN = {'birth': 'BIRT', 'death': 'DEAT'}


def write_date(told):
    match = re.match(r'([<>]?)(\d{4})(?:-(\d\d))?(?:-(\d\d))?(~?)$', told or '')
    if not match:
        return f'({told})'
    month = MONTHS[int(match[3]) - 1:][:1] if match[3] else []        # none: a season
    day = [str(int(match[4]))] if match[4] else []
    return ABOUT.get(match[1] or match[5], '') + ' '.join(day + month + [match[2]])


def write_fact(tag, what, told, text=None):
    return [f'1 {tag}', f'2 {what}', *([f'2 DATE {write_date(told)}'] if told else []),
            *([f'2 NOTE {" ".join(text.split())}'] if text else [])]


def write_person(person, number, family, couples, ids):
    places = {place['id']: place for place in family['places']}
    yield f'0 @I{number}@ INDI'
    yield f'1 NAME {person.get("given") or person.get("call") or person.get("label") or ""} /{person.get("family") or ""}/'
    yield f'1 SEX {person.get("sex", "u").upper()[:1]}'
    for field, tag in OWN.items():
        if person.get(field):
            yield from (f'1 {tag}', f'2 DATE {write_date(person[field])}')
    for event in family['events']:
        if any(one['p'] == person['id'] for one in event.get('persons', ())):
            yield from write_fact('EVEN', f'TYPE {event["title"]}', event.get('date'), event.get('text'))
    for stay in family['stays']:
        if stay['person'] == person['id']:
            place = places.get(stay.get('place'), {})
            yield from write_fact('RESI', f'PLAC {place.get("name", "?")}, {place.get("town", "?")}', stay.get('from'))
    for couple, (parents, children) in enumerate(couples):
        if ids[number - 1] in parents:
            yield f'1 FAMS @F{couple + 1}@'
        if ids[number - 1] in children:
            yield f'1 FAMC @F{couple + 1}@'


def write(family):
    ids = [person['id'] for person in family['persons']]
    parents, couples = {}, {}
    for line in family['parentage']:
        if line['kind'] == 'biological':
            parents.setdefault(line['child'], []).append(line['parent'])
    for pair in family['partnerships']:
        couples.setdefault(tuple(sorted((pair['a'], pair['b']))), [])
    for child, couple in parents.items():
        couples.setdefault(tuple(sorted(couple)), []).append(child)

    lines = ['0 HEAD', '1 SOUR KRING', '1 GEDC', '2 VERS 5.5.1', '2 FORM LINEAGE-LINKED', '1 CHAR UTF-8']
    for number, person in enumerate(family['persons'], 1):
        lines += write_person(person, number, family, couples.items(), ids)
    for number, (couple, children) in enumerate(couples.items(), 1):
        lines.append(f'0 @F{number}@ FAM')
        lines += [f'1 {role} @I{ids.index(one) + 1}@' for role, one in zip(('HUSB', 'WIFE'), couple)]
        lines += [f'1 CHIL @I{ids.index(child) + 1}@' for child in children]
    return '\n'.join([*lines, '0 TRLR', ''])
