#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Bantin authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Indexing and relating, beside recollindex on the same files in the same run.

usage: scripts/env tests/benchmarks/catalogue.py [--texts N] [--prints N] [--queries N] [--seed N] [--keep FOLDER]
       scripts/env tests/benchmarks/catalogue.py --sizes N,N,... [--queries N] [--seed N] [--keep FOLDER]

Generates N bulletins (20,000; see generate.py), indexes them with recollindex and with bantin, both again with nothing
changed, and asks `bantin serve`, which holds the catalogue open, for the related bulletins of some. Prints a table:
wall time and CPU in seconds, peak memory of the largest process in MB, size of the index against that of the texts, and
p50 and p99 of relating in ms. Then N bulletins printed to PDF (1,000, of which every fifth is another) are indexed
beside taking their text with Poppler alone. Without recollindex (package recollcmd) its lines are left out. The texts are generated
anew unless --keep names the folder of an earlier run.

--sizes 1000,10000,100000 measures indexing and relating against the size of the catalogue: one catalogue grows from size
to size, so a line of indexing tells what the bulletins since the one before took, and the same bulletins are asked for at
each. The largest takes some minutes to index; --keep keeps it, and then it is not indexed again.
Environment: BANTIN, the program (build/release/bin/bantin); popplertext and printsample are looked for in ../tests.
"""
import argparse
import contextlib
import json
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
COPIES = 5
BANTIN = os.environ.get('BANTIN', str(HERE.parent.parent / 'build' / 'release' / 'bin' / 'bantin'))


def measured(name, command):
    """Runs @p command in a process that waits for it, so that time and memory are those of this command alone."""
    start = time.monotonic()
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        result = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        print(f'{name:32} {time.monotonic() - start:8.2f} s wall {usage.ru_utime + usage.ru_stime:8.2f} s CPU '
              f'{usage.ru_maxrss // 1024:6} MB', flush=True)
        os._exit(result.returncode)
    if os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) != 0:
        sys.exit(f'{name} failed: {" ".join(command)}')


def index_prints(work, count, seed):
    """PDF: indexing beside taking the text alone. Printing takes longer than all else, so each stands five times."""
    tools = pathlib.Path(BANTIN).resolve().parent.parent / 'tests'
    prints = work / f'prints-{count}-{seed}'
    if not prints.exists():
        once = prints / '0'
        subprocess.run([str(HERE / 'generate.py'), '--seed', str(seed), '--print', str(tools / 'printsample'),
                        str(max(count // COPIES, 1)), str(once)], check=True)
        for copy in range(1, COPIES):
            shutil.copytree(once, prints / str(copy))
    files = sorted(str(path) for path in prints.rglob('*.pdf'))
    print(f'{len(files)} PDF, {size(prints) / 1e6:.1f} MB')
    measured('popplertext', [str(tools / 'popplertext'), *files])
    measured('bantin extract', [BANTIN, 'extract', '--json', *files])
    if shutil.which('recollindex'):
        recoll = work / 'recoll-prints'
        shutil.rmtree(recoll, ignore_errors=True)
        recoll.mkdir()
        (recoll / 'recoll.conf').write_text(f'topdirs = {prints}\n', encoding='utf-8')
        measured('recollindex', ['recollindex', '-c', str(recoll)])
    shutil.rmtree(work / 'catalogue-prints', ignore_errors=True)
    measured('bantin index', [BANTIN, 'index', '--catalogue', str(work / 'catalogue-prints'), str(prints)])


def size(folder):
    return sum(path.stat().st_size for path in pathlib.Path(folder).rglob('*') if path.is_file())


def relate(catalogue, files):
    """p50 and p99 of `related` in one process, in ms, the first question left out: it loads what all others use."""
    server = subprocess.Popen([BANTIN, 'serve', '--catalogue', str(catalogue)], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE)
    times = []
    for number, file in enumerate(files[:1] + files):
        request = {'jsonrpc': '2.0', 'id': number, 'method': 'related', 'params': {'path': str(file)}}
        start = time.perf_counter()
        server.stdin.write(json.dumps(request).encode() + b'\n')
        server.stdin.flush()
        answer = json.loads(server.stdout.readline())
        times.append((time.perf_counter() - start) * 1000)
        if 'error' in answer:
            sys.exit(f'{file}: {answer["error"]["message"]}')
    server.stdin.close()
    server.wait()
    times = sorted(times[1:])
    return times[len(times) // 2], times[len(times) * 99 // 100]


def relate_by_size(work, options):
    """Prints what indexing adds, and p50 and p99 of relating, as the catalogue grows. generate.py writes a thousand texts
    a folder."""
    sizes = sorted(int(size) for size in options.sizes.split(','))
    texts = work / f'texts-{sizes[-1]}-{options.seed}'
    if not texts.exists():
        subprocess.run([str(HERE / 'generate.py'), '--seed', str(options.seed), str(sizes[-1]), str(texts)], check=True)
    files = sorted(texts.rglob('*.txt'))
    asked = files[:sizes[0]][::max(sizes[0] // options.queries, 1)][:options.queries]
    catalogue = work / f'catalogue-{options.seed}'
    for count in sizes:
        folders = sorted({str(file.parent) for file in files[:count]})
        measured(f'bantin index, up to {count}', [BANTIN, 'index', '--catalogue', str(catalogue), *folders])
        half, most = relate(catalogue, asked)
        print(f'{f"bantin related, of {count}":32} {half:8.1f} ms p50 {most:8.1f} ms p99 '
              f'{size(catalogue) / 1e6:8.1f} MB', flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--texts', type=int, default=20000)
    parser.add_argument('--prints', type=int, default=1000)
    parser.add_argument('--queries', type=int, default=200)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--keep', type=pathlib.Path)
    parser.add_argument('--sizes')
    options = parser.parse_args()
    with contextlib.ExitStack() as stack:
        work = pathlib.Path(options.keep or stack.enter_context(tempfile.TemporaryDirectory()))
        if options.sizes:
            relate_by_size(work, options)
            return
        texts = work / f'texts-{options.texts}-{options.seed}'
        if not texts.exists():
            subprocess.run([str(HERE / 'generate.py'), '--seed', str(options.seed), str(options.texts), str(texts)],
                           check=True)
        catalogue = work / 'catalogue'
        recoll = work / 'recoll'
        for old in (catalogue, recoll):
            shutil.rmtree(old, ignore_errors=True)
        files = sorted(texts.rglob('*.txt'))
        print(f'{len(files)} bulletins, {size(texts) / 1e6:.1f} MB')
        if shutil.which('recollindex'):
            recoll.mkdir()
            (recoll / 'recoll.conf').write_text(f'topdirs = {texts}\n', encoding='utf-8')
            measured('recollindex', ['recollindex', '-c', str(recoll)])
            measured('recollindex, nothing changed', ['recollindex', '-c', str(recoll)])
            print(f'{"size of its index":32} {size(recoll / "xapiandb") / size(texts):8.2f} times the texts')
        else:
            print('recollindex is not installed: its lines are left out')
        index = [BANTIN, 'index', '--catalogue', str(catalogue), str(texts)]
        measured('bantin index', index)
        measured('bantin index, nothing changed', index)
        print(f'{"size of its catalogue":32} {size(catalogue) / size(texts):8.2f} times the texts')
        step = max(len(files) // options.queries, 1)
        half, most = relate(catalogue, files[::step][:options.queries])
        print(f'{"bantin related":32} {half:8.1f} ms p50 {most:8.1f} ms p99')
        if options.prints > 0:
            index_prints(work, options.prints, options.seed)


if __name__ == '__main__':
    main()
