# SPDX-FileCopyrightText: 2026 The Bantin authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which trait of a page breaks which field: see scripts/score-variants --help. Ends with 77 where there is nothing to vary."""
import argparse
import collections
import json
import pathlib
import random
import sys
import tempfile

from score import SHARED, SKIPPED, extract, golds, scorer
from variantpages import Page, Piece
from varianttraits import Unsuited, draw

FIELDS = ("title", "lead", "publisher", "published", "captured", "events", "authors", "sources", "views", "url", "body")
ENOUGH_BODY = 0.97


def write_variants(folder, target, count, seed, fold):
    """Writes NAME~N.txt and its gold record; answers the traits of each."""
    traits = {}
    for name, gold in golds(folder).items():
        if not gold.get("bulletin") or not (folder / f"{name}.txt").exists():
            continue
        chance = random.Random(f"{seed} {name}")
        made = 0
        for _ in range(count * 5):
            if made == count:
                break
            try:
                piece = Piece(folder / f"{name}.txt", gold, fold)
                page = Page(piece, draw(piece, chance))
            except (Unsuited, UnicodeDecodeError):
                continue
            key = f"{folder.name}_{name}~{made}"
            page.gold["words"] = " ".join([page.words, *page.leads])
            (target / f"{key}.txt").write_bytes(page.text.encode("utf-8"))
            page.gold["traits"] = page.pick
            (target / f"{key}.gold.json").write_text(json.dumps(page.gold, ensure_ascii=False, indent=1), encoding="utf-8")
            traits[key] = page.pick
            made += 1
    return traits


def faults_of(target, bantin, names):
    """document -> {field: (missed, spurious)} of the fields that are wrong."""
    found = {}
    records = extract(bantin, sorted(target.glob("*.txt")))
    for name, gold in golds(target).items():
        if not gold.get("bulletin"):
            continue
        record = records.get(name, {})
        record = record if record.get("recognized") else {}
        wrong = {f: (missed, extra) for f, (_, missed, extra) in names["compare"](gold, record) if f in FIELDS and (missed or extra)}
        body = names["body_f1"](gold["words"], gold | {"body": [1, 1]}, record)
        if body < ENOUGH_BODY:
            wrong["body"] = (round(body, 3), [])
        if not record:
            wrong = {"refused": ([], [])} | wrong
        found[name] = wrong
    return found


def print_table(traits, faults, least):
    """For each trait the share of documents with a wrong field; what stands out is marked."""
    total = len(faults)
    rate = {f: sum(f in w for w in faults.values()) / total for f in FIELDS}
    print(f"{'trait':<34}{'n':>5}" + "".join(f"{f[:9]:>10}" for f in FIELDS))
    print(f"{'all':<34}{total:>5}" + "".join(f"{100 * rate[f]:>9.1f} " for f in FIELDS))
    groups = collections.defaultdict(list)
    for name, pick in traits.items():
        for kind, value in pick.items():
            groups[kind, str(value)].append(name)
    for (kind, value), members in sorted(groups.items()):
        shares = {f: sum(f in faults[m] for m in members) / len(members) for f in FIELDS}
        cells = [f"{100 * s:>9.1f}" + ("*" if s > 1.6 * rate[f] + 0.02 and len(members) >= least else " ") for f, s in shares.items()]
        print(f"{kind + ' ' + repr(value):<34}{len(members):>5}" + "".join(cells))


def print_pairs(traits, faults, least, count):
    """Which two traits together go with the most mistakes in a field."""
    rows = []
    names = collections.defaultdict(set)
    for name, pick in traits.items():
        kinds = sorted(f"{k}={v}" for k, v in pick.items())
        for i, a in enumerate(kinds):
            for b in kinds[i + 1 :]:
                names[a, b].add(name)
    for field in FIELDS:
        wrong = {n for n, w in faults.items() if field in w}
        for pair, members in names.items():
            hits = len(members & wrong)
            if len(members) >= least // 2 and hits >= 4:
                rows.append((hits * hits / len(members), hits, len(members), field, *pair))
    print("\nfield: wrong of documents with both traits")
    for _, hits, size, field, a, b in sorted(rows, reverse=True)[:count]:
        print(f"{field:<10}{hits:>4} of {size:<4} {a}, {b}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--count", type=int, default=25)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--out", type=pathlib.Path)
    parser.add_argument("--pairs", type=int, default=0)
    parser.add_argument("--list", choices=FIELDS + ("refused",))
    parser.add_argument("folders", nargs="*", type=pathlib.Path)
    arguments = parser.parse_args()
    if not (SHARED / "corpus" / "score.py").exists():
        print("skipped: ../shared is absent")
        sys.exit(SKIPPED)
    names = scorer()
    folders = [f.resolve() for f in arguments.folders] or [SHARED / "corpus" / "dev", SHARED / "seeds"]
    with tempfile.TemporaryDirectory() as scratch:
        target = arguments.out or pathlib.Path(scratch)
        target.mkdir(parents=True, exist_ok=True)
        bantin, traits = str(arguments.build / "bin" / "bantin"), {}
        for folder in folders:
            traits |= write_variants(folder, target, arguments.count, arguments.seed, names["fold"])
        if not traits:
            sys.exit("bantin: no bulletin with a gold record in the folders named; name a folder with NAME.txt and NAME.gold.json")
        faults = faults_of(target, bantin, names)
        report(traits, faults, arguments)


def report(traits, faults, arguments):
    if arguments.list:
        for name, wrong in faults.items():
            if arguments.list in wrong:
                missed, extra = wrong[arguments.list]
                extra = [e.get("name") if isinstance(e, dict) and "name" in e else e for e in extra] if isinstance(extra, list) else extra
                print(f"{name}: missed {missed} spurious {extra}\n    {' '.join(f'{k}={v}' for k, v in traits[name].items())}")
        return
    print_table(traits, faults, least=20)
    if arguments.pairs:
        print_pairs(traits, faults, 20, arguments.pairs)
    whole = sum(not set(w) & {"title", "publisher", "published", "captured", "authors", "sources"} for w in faults.values())
    print(f"\n{len(faults)} variants, whole header right in {whole / len(faults):.3f}, refused {sum('refused' in w for w in faults.values())}")


if __name__ == "__main__":
    main()
