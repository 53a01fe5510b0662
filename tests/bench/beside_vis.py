# beside_vis.py - vis-timeline, a timeline for the web, in headless Chromium, with what bench-timeline draws
#
# KRING_VIS is the folder of its npm package; ./dev fetches it where npm and Chromium can be had. Elsewhere
# the figures of a run of before are told.
#
# SPDX-FileCopyrightText: 2026 The Kring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import http.server
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import threading

RECORDED = 'recorded in November 2026, version 7.7.4: first 88 ms at 250 events, 2685 ms at 5000 events'
PATIENCE = 60      # seconds for one page
MOST = 6000        # items; of more it makes nobody wiser
FILES = {'vis.js': 'standalone/umd/vis-timeline-graph2d.min.js', 'vis.css': 'styles/vis-timeline-graph2d.min.css'}


def load_families(listing):
    """What "bench-timeline list" tells: family, lane, first day, last day ('' for a day), title; tab-separated."""
    families = {}
    for line in listing.splitlines():
        name, lane, start, end, title = line.split('\t')
        families.setdefault(name, []).append((lane, start, end, title))
    return families


def write_data(items):
    lanes = list(dict.fromkeys(lane for lane, *_ in items))
    rows = [{'id': i, 'group': lanes.index(lane), 'content': title, 'start': start, **({'end': end} if end else {})}
            for i, (lane, start, end, title) in enumerate(items)]
    return 'const data = ' + json.dumps({'groups': [{'id': i, 'content': lane} for i, lane in enumerate(lanes)], 'items': rows})


def draw(chromium, package, page, items):
    """One page from nothing; its figures, or None."""
    told, done = {}, threading.Event()
    texts = {'': page, 'data.js': write_data(items).encode(),
             **{name: (package / path).read_bytes() for name, path in FILES.items()}}
    types = {'': 'text/html', 'data.js': 'text/javascript', 'vis.js': 'text/javascript', 'vis.css': 'text/css'}

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            name = self.path.lstrip('/')
            self.send_response(200 if name in texts else 404)
            self.send_header('Content-Type', types.get(name, 'text/plain'))
            self.end_headers()
            self.wfile.write(texts.get(name, b''))

        def do_POST(self):
            told.update(json.loads(self.rfile.read(int(self.headers['Content-Length']))))
            self.send_response(204)
            self.end_headers()
            done.set()

        def log_message(self, *words):
            pass

    with http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler) as server, tempfile.TemporaryDirectory() as home:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = subprocess.Popen([chromium, '--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run',
                                    f'--user-data-dir={home}', f'http://127.0.0.1:{server.server_port}/'],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        done.wait(PATIENCE)
        browser.terminate()
        browser.wait()
        server.shutdown()
    return told if 'first' in told else None


def bench_beside_vis(build):
    print('beside it, vis-timeline in headless Chromium with the same data (a frame there takes two of the screen: 33 ms)')
    package = os.environ.get('KRING_VIS')
    chromium = shutil.which('chromium') or shutil.which('chromium-browser')
    if not package or not chromium:
        print(f'  (npm or Chromium cannot be had here) {RECORDED}')
        return
    listing = subprocess.run([str(build / 'tests/bench/bench-timeline'), 'list'], stdout=subprocess.PIPE, text=True, check=True,
                             env={**os.environ, 'KRING_SOURCE': str(build.parent)}).stdout
    page = (pathlib.Path(__file__).parent / 'beside-vis.html').read_bytes()
    for name, items in load_families(listing).items():
        if len(items) > MOST:
            continue
        figures = draw(chromium, pathlib.Path(package), page, items)
        if figures is None:
            print(f'  {name:<24} nothing drawn in {PATIENCE} s; {RECORDED}')
            continue
        print(f'  {name:<24} first {figures["first"]:.0f} ms   pan {figures["pan"]:.0f} ms   zoom {figures["zoom"]:.0f} ms')
