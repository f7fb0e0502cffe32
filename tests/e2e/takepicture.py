#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Bantin authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""usage: takepicture.py --build FOLDER [--home FOLDER] [--size WxH] [--sidebar WIDTH] [--light ROW]
       [--search WORDS] PICTURE FILE...

Opens the files in Okular on a display that is not shown, waits for the sidebar of the first, clicks a row, if one is
named by its words, or searches for words, and takes a picture."""

import argparse
import sys
from pathlib import Path

from desktop import Desktop, Failure, wait_for
from okular import Okular, lit_rows
from sidebar import Sidebar


def main():
    arguments = argparse.ArgumentParser(usage=__doc__)
    arguments.add_argument("--build", required=True)
    arguments.add_argument("--home")
    arguments.add_argument("--size", default="1400x900")
    arguments.add_argument("--sidebar", type=int)
    arguments.add_argument("--light")
    arguments.add_argument("--search")
    arguments.add_argument("picture")
    arguments.add_argument("files", nargs="+")
    wanted = arguments.parse_args()
    with Desktop(size=wanted.size, home=wanted.home) as desktop:
        try:
            okular = Okular(desktop, Path(wanted.build).absolute() / "plugins").open(*[Path(file).absolute() for file in wanted.files])
            sidebar = Sidebar(okular).turn_to().wait_until_settled()
            if wanted.sidebar:
                okular.widen_sidebar(wanted.sidebar)
            if wanted.light:
                sidebar.wait_for_field(wanted.light).click()
                wait_for("the passage is lit", lambda: lit_rows(okular))
            if wanted.search:
                sidebar.search(wanted.search)
            print(desktop.screenshot(Path(wanted.picture).absolute()))
        except Failure as failure:
            # What the reader showed and said instead is long, and is for those who mend it.
            log = Path(wanted.picture).with_suffix(".log")
            log.write_text(str(failure), encoding="utf-8")
            sys.exit(f"bantin: {str(failure).splitlines()[0]}. More is in {log}")


main()
