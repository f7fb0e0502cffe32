# SPDX-FileCopyrightText: 2026 The Bantin authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Judged pages to fit weights to, and what `bantin explain` says of them: what the scripts that fit have in common."""
import collections
import json
import os
import pathlib
import re
import subprocess

PROJECT = pathlib.Path(__file__).resolve().parent.parent.parent
BANTIN = os.environ.get("BANTIN", PROJECT / "build/release/bin/bantin")


def explained(files):
    """For each file the lines of its explanation."""
    command = [BANTIN, "explain", "/dev/null", *files]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    lines = {str(file): [] for file in files}
    last = []
    for line in run.stdout.splitlines():
        if line.endswith(":") and line[:-1] in lines:
            last = lines[line[:-1]]
        else:
            last.append(line)
    return lines


def layouts(folder):
    """The pages of the layout tests, written into @p folder, each with what is expected: a head, a line of dashes, the
    page."""
    files = {}
    for file in sorted((PROJECT / "tests/layouts").glob("*.layout")):
        head, _, text = file.read_bytes().partition(b"----\n")
        copy = pathlib.Path(folder, file.stem + ".txt")
        copy.write_bytes(text)
        files[str(copy)] = dict(line.split(": ", 1) for line in head.decode().splitlines() if ": " in line)
    return files


def samples():
    """The samples with their expected records."""
    folder, files = PROJECT / "sample-docs", {}
    for file in sorted(folder.glob("**/*.expected.json")):
        stem = file.name.removesuffix(".expected.json")
        source = file.with_name(stem if stem.endswith(".pdf") else stem + ".txt")
        files[str(source)] = json.loads(file.read_text(encoding="utf-8"))
    return files


def judged(folder):
    """The pairs NAME.txt or NAME.pdf and NAME.gold.json of @p folder: each page with its gold."""
    files = {}
    for file in sorted(pathlib.Path(folder).glob("*.gold.json")):
        stem = file.name.removesuffix(".gold.json")
        for source in (file.with_name(stem + ".txt"), file.with_name(stem + ".pdf")):
            if source.exists():
                files[str(source)] = json.loads(file.read_text(encoding="utf-8"))
    return files


def names_of(header, enum):
    """The values of @p enum in the header, in their order."""
    body = re.search(rf"enum class {enum} {{(.*?)}};", (PROJECT / header).read_text(encoding="utf-8"), re.S)[1]
    return re.findall(r"^    (\w+),", body, re.M)


def write_table(file, rows, name="Weights"):
    """Puts @p rows between the braces of @p name in @p file."""
    source = (PROJECT / file).read_text(encoding="utf-8")
    table = "\n".join(rows)
    form = rf"(\b{name}(?:\[\] = )?\{{\n).*?(\n\}};)"
    new = re.sub(form, lambda m: m[1] + table + m[2], source, count=1, flags=re.S)
    (PROJECT / file).write_text(new, encoding="utf-8")


class Tally:
    """How many judgements are right, and how many at each likelihood."""

    def __init__(self):
        self.bands = collections.defaultdict(lambda: [0, 0])

    def count(self, likelihood, right):
        band = self.bands[int(min(likelihood, 0.999) * 10) / 10]
        band[0], band[1] = band[0] + bool(right), band[1] + 1

    def show(self):
        right, total = (sum(band[i] for band in self.bands.values()) for i in (0, 1))
        print(f"right on folders not fitted to: {right} of {total}")
        for band, (hits, count) in sorted(self.bands.items()):
            print(f"  likelihood from {band:.1f}: {hits} of {count}")
