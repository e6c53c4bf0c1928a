"""Make the program's folder: it runs where neither Python nor a network is.

    python packaging/freeze/build.py [--out FOLDER] [--work FOLDER] [--tree|--commit COMMIT]
                                      [--root FILE] [--twice]

Builds the commit that is checked out (--tree: the files as they lie here) with the pinned packages
of requirements.lock and nothing else, under PyInstaller, and leaves FOLDER (default
build/summit-kb) with the program, its self-test passed. --twice builds again and compares every
byte. Needs a network or a mirror for the pinned packages; on Linux also binutils, a C compiler, the
libraries of X11 that Qt loads, and tesseract-ocr with tesseract-ocr-vie.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import checking
import compare
import finishing
import icu_data
import notices
import pyinstaller
import recognition_parts
import source_tree
from runtime import make_runtime
from steps import BuildError, run, say

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Order:
    """What is asked for. ``root_of_trust`` is what the program trusts from the start."""

    out: Path
    work: Path
    tree: bool = False
    root_of_trust: Path | None = None
    recognition: bool = True
    commit: str = "HEAD"


def build(order: Order) -> Path:
    """The finished folder; raises BuildError."""
    source = source_tree.take(ROOT, order.work / "tree", as_it_lies=order.tree, commit=order.commit)
    if order.root_of_trust is not None:
        source_tree.put_root_of_trust(source, order.root_of_trust)
    runtime = make_runtime(source, order.work)
    frozen = pyinstaller.freeze(source, runtime, order.work)
    finishing.finish(frozen)
    if sys.platform == "linux":
        icu_data.reduce_in(frozen, order.work / "icu")
    if order.recognition and sys.platform == "linux":
        recognition_parts.put_into(frozen, order.work / "recognition")
    notices.put_into(frozen, source, runtime)
    finishing.settle(frozen, source.moment)
    checking.check(frozen)
    return _handed_over(frozen, order.out)


def _handed_over(frozen: Path, out: Path) -> Path:
    if out.exists():
        shutil.rmtree(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(frozen, out)
    return out


def build_twice(order: Order) -> list[str]:
    """What differs between two builds, each from nothing but the downloaded packages."""
    order = replace(order, commit=run(["git", "-C", ROOT, "rev-parse", order.commit]).strip())
    first = build(order)
    aside = order.work / "first"
    shutil.rmtree(aside, ignore_errors=True)
    shutil.copytree(first, aside, symlinks=True)
    return compare.differences(aside, build(order))


def _order(arguments: list[str]) -> tuple[Order, bool]:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    add = parser.add_argument
    add("--out", type=Path, default=ROOT / "build" / "summit-kb", metavar="FOLDER")
    add("--work", type=Path, default=ROOT / "build" / "freeze", metavar="FOLDER")
    add("--tree", action="store_true", help="the files as they lie here, not the commit")
    add("--commit", default="HEAD", help="another commit than the one checked out")
    add("--root", type=Path, metavar="FILE", help="root of trust of the editions' publisher")
    add("--no-recognition", action="store_true", help="without Tesseract inside")
    add("--twice", action="store_true", help="build again and compare every byte")
    asked = parser.parse_args(arguments)
    order = Order(
        asked.out.absolute(),
        asked.work.absolute(),
        asked.tree,
        asked.root.absolute() if asked.root else None,
        not asked.no_recognition,
        asked.commit,
    )
    return order, asked.twice


def main(arguments: list[str]) -> int:
    order, twice = _order(arguments)
    try:
        different = build_twice(order) if twice else build(order) and []
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    for line in different:
        print(line, file=sys.stderr)
    say(checking.sizes(order.out))
    if twice:
        say("not the same" if different else "both builds are the same, every byte")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
