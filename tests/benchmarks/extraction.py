#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Bantin authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What recognising and extracting cost: see README.md beside this file."""
import argparse
import itertools
import os
import pathlib
import re
import resource
import subprocess
import sys
import tempfile
import typing

MEGABYTE = 1 << 20
SIZES = (1, 5, 10, 50)


class Cost(typing.NamedTuple):
    seconds: float  # of CPU, the system's for it among them
    megabytes: float  # the most that was held at a time
    output: bytes


def run(command):
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen([str(part) for part in command], stdout=output, stderr=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 1):
            sys.exit(f"extraction.py: {command[0]} ended with {process.returncode}")
        output.seek(0)
        return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, output.read())


def least(commands, times):
    """The least cost of each command; they take turns, so that a busy minute hits all of them."""
    costs = [[run(command) for command in commands] for _ in range(times)]
    return [min(column) for column in zip(*costs)]


def many(files, count):
    return list(itertools.islice(itertools.cycle(files), count))


def per_file(command, files, count, times):
    """Milliseconds a file once the program is up: its start and its first reading of each file are in both runs."""
    few, all_of_them = least([command + many(files, len(files)), command + many(files, len(files) + count)], times)
    return 1000 * (all_of_them.seconds - few.seconds) / count


def texts(extract, files, arguments):
    print(f"\nTXT: {len(files)} different ones, {sum(f.stat().st_size for f in files) / len(files) / 1000:.1f} kB each on average")
    took = per_file(extract, files, arguments.files, arguments.times)
    print(f"  {took:.2f} ms of CPU a file in a process that is up   (goal: 2)")


def prints(extract, reference, files, arguments):
    print(f"\nPDF: {arguments.files} files, {len(files)} different ones; starting the program included")
    chosen = many(files, arguments.files)
    ours, poppler = least([extract + chosen, [reference] + chosen], arguments.times)
    print(f"  bantin extract   {1000 * ours.seconds / len(chosen):6.2f} ms of CPU a file   {ours.megabytes:5.0f} MB")
    print(f"  Poppler alone    {1000 * poppler.seconds / len(chosen):6.2f} ms of CPU a file   {poppler.megabytes:5.0f} MB")
    print(f"  ratio            {ours.seconds / poppler.seconds:6.2f}   (goal: 1.25)")


def memory(extract, kinds):
    print("\nMost memory against the number of files (goal: flat)")
    print(f"  {'files':>7}" + "".join(f"{kind:>10}" for kind in kinds))
    for count in (100, 1000, 3000):
        held = [run(extract + many(files, count)).megabytes for files in kinds.values()]
        print(f"  {count:>7}" + "".join(f"{megabytes:>7.0f} MB" for megabytes in held))


def long_text(files, size, separator):
    """A text of SIZE bytes out of the words of FILES; the numbers in it differ, so that it does not repeat itself."""
    parts, length = [], 0
    for turn, file in enumerate(itertools.cycle(files)):
        words = re.sub(r"\d{3,}", lambda m: str((int(m[0]) + turn) % 10 ** len(m[0])), file.read_text(encoding="utf-8-sig", errors="ignore"))
        parts.append(separator.join(words.split("\n")) if separator != "\n" else words)
        length += len(parts[-1].encode()) + 1
        if length >= size:
            return separator.join(parts).encode()[:size].decode(errors="ignore")


def write_long_text(path, *described):
    """In a process of its own: what a program held most counts the memory of the one that started it."""
    child = os.fork()
    if child == 0:
        path.write_text(long_text(*described), encoding="utf-8")
        os._exit(0)
    os.waitpid(child, 0)


def sizes(extract, files):
    print("\nTime and memory against size, of one TXT (goal: in proportion up to the most that is read, then flat)")
    print(f"  {'size':>8}{'of lines':>22}{'one line':>24}")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "long.txt"
        for size in SIZES:
            cells = []
            for separator in ("\n", " "):
                write_long_text(path, files, size * MEGABYTE, separator)
                cost = run(extract + [path])
                cells.append(f"{cost.seconds:9.2f} s{cost.megabytes:7.0f} MB" + (" *" if b'"error"' in cost.output else "  "))
            print(f"  {size:>5} MB" + "   ".join(f"{cell:>21}" for cell in cells))
    print("  * refused as too large")


def lists(extract, files):
    """A bulletin that goes on with many lines of which each might give a name."""
    kinds = {"links": "Sở Khoa học tiếp đoàn số {} về tiêu chuẩn (05/06/2019)\n", "date lines": "Phòng Kỹ thuật {} | 05/06/2019\n"}
    print("\nTime against the lines of a list below the text of one TXT (goal: in proportion)")
    print(f"  {'lines':>7}" + "".join(f"{kind:>14}" for kind in kinds))
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "list.txt"
        opening = files[0].read_text(encoding="utf-8-sig") + "\n"
        for count in (1000, 10000, 100000):
            took = []
            for line in kinds.values():
                path.write_text(opening + "".join(map(line.format, range(count))), encoding="utf-8")
                took.append(run(extract + [path]).seconds)
            print(f"  {count:>7}" + "".join(f"{seconds:>12.2f} s" for seconds in took))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bantin", type=pathlib.Path, required=True)
    parser.add_argument("--reference", type=pathlib.Path, required=True, help="popplertext")
    parser.add_argument("--samples", type=pathlib.Path, nargs="+", required=True, help="folders of TXT and PDF")
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--times", type=int, default=3, help="runs of which the least is taken")
    arguments = parser.parse_args()
    kinds = {kind: sorted(p for s in arguments.samples for p in s.rglob(f"*.{kind}")) for kind in ("txt", "pdf")}
    for kind, files in kinds.items():
        if not files:
            sys.exit(f"extraction.py: no {kind} in {' '.join(map(str, arguments.samples))}")
    extract = [arguments.bantin, "extract", "--json"]
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    texts(extract, kinds["txt"], arguments)
    prints(extract, arguments.reference, kinds["pdf"], arguments)
    memory(extract, kinds)
    sizes(extract, kinds["txt"])
    lists(extract, kinds["txt"])


if __name__ == "__main__":
    main()
