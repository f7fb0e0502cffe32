# SPDX-FileCopyrightText: 2026 The Bantin authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures extraction on the gold records in ../shared: see scripts/score --help. Ends with 77 where ../shared is absent."""
import argparse
import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zlib

PROJECT = pathlib.Path(__file__).resolve().parents[2]
SHARED = PROJECT.parent / "shared"
SCORER = SHARED / "corpus" / "score.py"
RECORDED = PROJECT / "tests" / "corpus-scores.json"
FALL = 0.005
APART = 0.01  # of a figure as PDF from the same as TXT
MACROS = ("header_macro", "entity_macro", "macro", "whole_header", "body", "recogniser_precision", "recogniser_recall")
SKIPPED = 77
NOT_FIGURES = ("documents", "answered", "exit")
BUCKETS = ((0.9, 1.01), (0.7, 0.9), (0.5, 0.7), (0.0, 0.5))


def scorer():
    """The functions of the scoring program, which has no other way in than running it."""
    names = {"__name__": "scorer"}
    source = SCORER.read_text(encoding="utf-8").rstrip()
    assert source.endswith("main()")
    exec(compile(source[: -len("main()")], str(SCORER), "exec"), names)
    return names


def golds(folder):
    return {p.name[: -len(".gold.json")]: json.loads(p.read_text(encoding="utf-8")) for p in sorted(folder.glob("*.gold.json"))}


def third_of(folder, third, target):
    """A folder that holds that third of the documents alone."""
    for path in folder.iterdir():
        if zlib.crc32(path.name.split(".")[0].encode()) % 3 == third:
            (target / path.name).symlink_to(path)
    return target


def table(folder, bantin, worst):
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        command = [sys.executable, str(SCORER), str(folder), "--json", out.name]
        if worst:
            command += ["--worst", str(worst)]
        run = subprocess.run(command + ["--", bantin, "extract", "--json"], check=False)
        if run.returncode != 0:
            sys.exit(f"bantin: {SCORER} failed")
        return json.loads(pathlib.Path(out.name).read_text(encoding="utf-8"))


def extract(bantin, paths):
    run = subprocess.run([bantin, "extract", "--json", *map(str, paths)], stdout=subprocess.PIPE, encoding="utf-8", check=False)
    return {pathlib.Path(r["file"]).stem: r for r in map(json.loads, run.stdout.splitlines())}


def confidences(field, record):
    """The confidences of the values of a field, in the order of the values."""
    if field == "roles":
        return [p["role"]["confidence"] for p in record.get("people", []) if p.get("role")]
    values = record.get(field) or []
    return [v["confidence"] for v in (values if isinstance(values, list) else [values])]


def wrong_confidences(field, record, extra):
    if field == "roles":
        return [p["role"]["confidence"] for p in extra]
    return [x["confidence"] if isinstance(x, dict) else record[field]["confidence"] for x in extra]


def calibration(folder, bantin, names):
    """Of the values with so much confidence: how many there are, and what share is right."""
    records = extract(bantin, sorted(p for p in folder.iterdir() if p.suffix in (".txt", ".pdf")))
    said, wrong, fields = [], [], {}
    for name, gold in golds(folder).items():
        record = records.get(name, {})
        if not gold["bulletin"] or not record.get("recognized"):
            continue
        for field, (_, _, extra) in names["compare"](gold, record):
            mine, bad = confidences(field, record), wrong_confidences(field, record, extra)
            said += mine
            wrong += bad
            sure = fields.setdefault(field, [0, 0])
            sure[0] += sum(c >= 0.9 for c in mine)
            sure[1] += sum(c >= 0.9 for c in bad)
    print(f"\n{'confidence':<16}{'values':>7}{'right':>8}")
    for low, high in BUCKETS:
        count = sum(low <= c < high for c in said)
        if count:
            print(f"{low:.1f} to {min(high, 1.0):<9.1f}{count:>7}{1 - sum(low <= c < high for c in wrong) / count:>8.3f}")
    print(f"{'0.9 and more':<16}" + ", ".join(f"{f} {1 - b / n:.2f} of {n}" for f, (n, b) in fields.items() if n))


def title_lines(text, title, fold):
    """The lines of TEXT, from 1, that the title takes: `3-4`; nothing where it is not found as such."""
    lines = text.split("\n")
    for first in range(len(lines)):
        for last in range(first, min(first + 4, len(lines))):
            if title and fold(" ".join(lines[first : last + 1])) == fold(title):
                return f"{first + 1}-{last + 1}"
    return ""


def print_document(source, pdf, layout, gold, program, fold):
    if pdf.exists() and pdf.stat().st_mtime > max(source.stat().st_mtime, program.stat().st_mtime):
        return
    lines = title_lines(source.read_text(encoding="utf-8-sig"), gold.get("title"), fold)
    command = [program, "--layout", layout, "--title-lines", lines, "--page-title", gold.get("site") or "", source, pdf]
    if subprocess.run(command, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, check=False).returncode != 0:
        sys.exit(f"bantin: {source} could not be printed")


def print_corpus(folder, target, layout, build, fold):
    """The documents of FOLDER as PDF, with their gold records, in TARGET."""
    target.mkdir(parents=True, exist_ok=True)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = []
        for name, gold in golds(folder).items():
            shutil.copyfile(folder / f"{name}.gold.json", target / f"{name}.gold.json")
            names = folder / f"{name}.txt", target / f"{name}.pdf"
            jobs.append(pool.submit(print_document, *names, layout, gold, build / "tests" / "printsample", fold))
        for job in jobs:
            job.result()
    return target


def body_of_prints(folder, prints, bantin, names):
    """The scoring program takes the text for the body from a TXT beside the PDF, and would then score that."""
    records = extract(bantin, sorted(prints.glob("*.pdf")))
    scores = [
        names["body_f1"]((folder / f"{name}.txt").read_text(encoding="utf-8"), gold, records.get(name, {}))
        for name, gold in golds(folder).items()
        if gold["bulletin"]
    ]
    return round(sum(scores) / len(scores), 4)


def measure(arguments, scratch):
    bantin, names = str(arguments.build / "bin" / "bantin"), scorer()
    folders = {"dev": SHARED / "corpus" / "dev", "seeds": SHARED / "seeds"}
    if arguments.third is not None:
        folders = {"dev": third_of(folders["dev"], arguments.third, scratch)}
    found = {}
    for key, folder in folders.items():
        print(f"\n== {key}: {folder}", flush=True)
        found[key] = table(folder, bantin, arguments.worst)
        calibration(folder, bantin, names)
    for layout in ("browser", "word") if arguments.pdf else ():
        prints = print_corpus(folders["dev"], arguments.build / "corpus-pdf" / layout, layout, arguments.build, names["fold"])
        print(f"\n== dev as PDF ({layout}): {prints}; its body is measured below", flush=True)
        key = f"dev-pdf-{layout}"
        found[key] = table(prints, bantin, arguments.worst)
        found[key]["body"] = body_of_prints(folders["dev"], prints, bantin, names)
        print(f"body against the TXT   {found[key]['body']}")
        for figure, value in found[key].items():
            if figure not in NOT_FIGURES and value < found["dev"][figure] - APART:
                print(f"  {figure}: {value} as PDF, {found['dev'][figure]} as TXT")
    return found


def falls(found):
    recorded = json.loads(RECORDED.read_text(encoding="utf-8")) if RECORDED.exists() else {}
    for key, figures in found.items():
        for figure, value in figures.items():
            before = recorded.get(key, {}).get(figure)
            if figure not in NOT_FIGURES and before is not None and value < before - FALL:
                yield f"{key}: {figure} fell from {before} to {value}"
        for figure in MACROS if "-pdf-" in key else ():
            if figures[figure] < found["dev"][figure] - APART:
                yield f"{key}: {figure} is {figures[figure]}, as TXT {found['dev'][figure]}"


def record(found):
    recorded = json.loads(RECORDED.read_text(encoding="utf-8")) if RECORDED.exists() else {}
    RECORDED.write_text(json.dumps(recorded | found, indent=1) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--pdf", action="store_true")
    parser.add_argument("--worst", type=int, default=0)
    parser.add_argument("--third", type=int, choices=(0, 1, 2))
    parser.add_argument("--record", action="store_true")
    arguments = parser.parse_args()
    if not SCORER.exists():
        print("skipped: ../shared is absent")
        sys.exit(SKIPPED)
    with tempfile.TemporaryDirectory() as scratch:
        found = measure(arguments, pathlib.Path(scratch))
    if arguments.third is not None:
        return
    if arguments.record:
        record(found)
        print(f"\nrecorded in {RECORDED.relative_to(PROJECT)}")
        return
    fallen = list(falls(found))
    print("\n" + ("\n".join(fallen) or "nothing fell against tests/corpus-scores.json"))
    sys.exit(1 if fallen else 0)


if __name__ == "__main__":
    main()
