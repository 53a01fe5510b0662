#!/usr/bin/env python3
# What "meson install" would put on a system: all there, and valid by the tools that desktops and shops use.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

from house import find, finish, root

build, app_id = pathlib.Path(sys.argv[1]), sys.argv[2]
version = re.search(r"^  version: '(.*)'", (root / 'meson.build').read_text(encoding='utf-8'), re.M)[1]
TAG = f'https://raw.githubusercontent.com/kringapp/kring/v{version}/'     # what a shop fetches, once the release has its tag
LANG = '{http://www.w3.org/XML/1998/namespace}lang'
# What Flathub's linter refuses and appstreamcli only mentions.
SEVERE = ('cid-domain-not-lowercase', 'content-rating-missing', 'description-first-para-too-short',
          'description-first-word-not-capitalized', 'desktop-app-launchable-omitted', 'developer-id-missing',
          'developer-info-missing', 'developer-name-missing', 'metainfo-filename-cid-mismatch', 'name-has-dot-suffix',
          'releases-info-missing', 'releases-not-in-order', 'screenshot-no-caption', 'summary-first-word-not-capitalized',
          'summary-has-dot-suffix', 'summary-too-long', 'tag-empty', 'unknown-tag', 'url-homepage-missing', 'url-not-secure')


def run(*command, **options):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
    if done.returncode:
        find(pathlib.Path(command[0]), 0, (done.stdout + done.stderr).strip())


def plain(parent, tag):
    return [' '.join(''.join(e.itertext()).split()) for e in parent.findall(tag) if LANG not in e.attrib]


def check_picture(url):
    """In the tree where the tag of the release will have it, and at most 1000x700 at double density."""
    if not url.startswith(TAG):
        find(pathlib.Path(f'{app_id}.metainfo.xml'), 0, f'{url} is no picture of this release, all under {TAG}')
        return
    path = root / url.removeprefix(TAG)
    if not path.is_file():
        find(path, 0, 'is named in the metainfo; ./dev screenshots takes it')
        return
    width, height = struct.unpack('>II', path.read_bytes()[16:24])
    if width > 2000 or height > 1400:
        find(path, 0, f'{width}x{height} is larger than 2000x1400')


def check_listing(path):
    """Flathub's guidelines for names, summaries and colours."""
    tree = ET.parse(path).getroot()
    name, summary = plain(tree, 'name')[0], plain(tree, 'summary')[0]
    description = ' '.join(plain(tree.find('description'), './/p') + plain(tree.find('description'), './/li'))
    kinds = {url.get('type') for url in tree.findall('url')}
    colours = {e.get('scheme_preference'): e.text.strip() for e in tree.findall("branding/color[@type='primary']")}
    pictures = tree.findall('screenshots/screenshot/image')
    languages = {e.get(LANG) for e in tree.findall('summary')}
    for holds, words in (
            (len(name) <= 15, 'a name of at most 15 characters'),
            (10 <= len(summary) <= 35, f'a summary of 10 to 35 characters, not {len(summary)}'),
            (not re.search(r'(?i)\b(gtk|gnome|app|tool|client|free)\b|\.$|^(a|an|the) ', summary), 'a summary in plain words'),
            (200 <= len(description) <= 1200, f'a description of 200 to 1200 characters, not {len(description)}'),
            ({'homepage', 'bugtracker', 'vcs-browser'} <= kinds, 'homepage, bugtracker and vcs-browser'),
            (set(colours) == {'light', 'dark'} and colours['light'] != colours['dark'], 'a colour for light and one for dark'),
            ('nl' in languages, 'a Dutch summary'),
            (3 <= len(tree.findall('screenshots/screenshot')) <= 6, '3 to 6 pictures'),
            (all(e.text for e in tree.findall('screenshots/screenshot/caption') if e.get(LANG) == 'nl'), 'Dutch under the pictures')):
        if not holds:
            find(pathlib.Path(path.name), 0, f'needs {words}')
    for picture in pictures:
        check_picture(picture.text)
    if tree.find('releases/release').get('version') != version:
        find(pathlib.Path(path.name), 0, f'tells of another release first than {version}')
    if (root / 'NEWS').read_text(encoding='utf-8').split()[:2] != ['Kring', version]:
        find(root / 'NEWS', 1, f'does not begin with Kring {version}')


with tempfile.TemporaryDirectory() as folder:
    run('meson', 'install', '-C', build, '--no-rebuild', '--quiet', '--destdir', folder,
        env={**os.environ, 'DESTDIR': folder, 'PYTHONDONTWRITEBYTECODE': '1'})
    share = next(pathlib.Path(folder).glob('**/share/applications')).parent
    desktop, metainfo = share / f'applications/{app_id}.desktop', share / f'metainfo/{app_id}.metainfo.xml'
    for path in (desktop, metainfo, share / f'glib-2.0/schemas/{app_id}.gschema.xml', share / f'dbus-1/services/{app_id}.service',
                 share / f'mime/packages/{app_id}.xml', share / f'icons/hicolor/scalable/apps/{app_id}.svg',
                 share / f'icons/hicolor/symbolic/apps/{app_id}-symbolic.svg', share / 'locale/nl/LC_MESSAGES/kring.mo',
                 share / 'kring/sample/02-drie-huizen-amina-ilyas-lowie.json', share / 'man/man1/kringctl.1',
                 share / 'bash-completion/completions/kringctl', *(share / f'help/{language}/kring/{page.name}'
                 for language in ('C', 'nl') for page in (root / 'help' / language).glob('*.page'))):
        if not path.is_file():
            find(path.relative_to(share), 0, 'is not installed')
    run('desktop-file-validate', desktop)
    run('appstreamcli', 'validate', '--no-net', '--explain', '--strict', '--override=' + ','.join(f'{tag}=error' for tag in SEVERE), metainfo)
    run('glib-compile-schemas', '--strict', '--dry-run', share / 'glib-2.0/schemas')
    run('xmllint', '--noout', *share.glob('icons/**/*.svg'), share / f'mime/packages/{app_id}.xml')
    run('update-mime-database', share / 'mime')
    if 'application/vnd.kring.family' not in (share / 'mime/globs2').read_text(encoding='utf-8'):
        find(share / 'mime/globs2', 0, 'no file name leads to the type of a family')
    run('bash', '-c', 'source "$0" && complete -p kringctl', share / 'bash-completion/completions/kringctl')
    if shutil.which('man'):
        run('man', '--warnings', '--local-file', share / 'man/man1/kringctl.1')
    service = (share / f'dbus-1/services/{app_id}.service').read_text(encoding='utf-8')
    started = pathlib.Path(folder + re.search(r'^Exec=(\S+)', service, re.M)[1])
    if not os.access(started, os.X_OK):
        find(started, 0, 'is named by the D-Bus service, but not installed')
    run(share.parent / 'bin/kringctl', 'help')
    if metainfo.is_file():
        check_listing(metainfo)
finish()
