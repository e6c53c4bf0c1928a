"""Make ``Summit KB.app`` on a Mac: frozen, described, signed, tried.

    python packaging/macos/mac_bundle.py [--out FOLDER] [--work FOLDER] [--root FILE] [--tree]
        [--tessdata FOLDER] [--oldest 13.0] [--identity NAME]
        [--notary-profile NAME | --notary-key FILE --notary-key-id ID --notary-issuer UUID]

Freezes the commit by packaging/freeze (whose folder is tried first), and leaves
``FOLDER/Summit KB.app`` (default build/macos) for the processor it was made on, its self-test
passed. docs/it/install-macos.md
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import beside
import build as freezing
import checking
import code_signing
import finishing
import info_plist
import mac_icon
import mach_o
import recognition_data
import source_tree
from steps import BuildError, say

DRAWING = beside.ROOT / "resources" / "icons" / "app.svg"


def dress(
    app: Path, share: Path, version: str, moment: int, oldest: tuple[int, int] | None = None
) -> None:
    """Give the bundle its description, picture, notices and dates.

    ``oldest`` is the oldest macOS it starts on; None for what its parts ask for.
    """
    resources = app / "Contents" / "Resources"
    for picture in resources.glob("*.icns"):
        picture.unlink()
    mac_icon.write_icon(DRAWING, resources / info_plist.ICON)
    shutil.copytree(share, resources / "share", dirs_exist_ok=True)
    year = datetime.fromtimestamp(moment, UTC).year
    info_plist.write(app, version, year, oldest or oldest_system(app.rglob("*")))
    finishing.settle(app, moment)


def lay_languages(app: Path, tessdata: Path) -> None:
    """Put in what the computer's own Tesseract reads Vietnamese by; raises BuildError."""
    place = app / "Contents" / "Resources" / "recognition"
    try:
        recognition_data.lay(place, tessdata, None)
    except recognition_data.RecognitionDataError as error:
        raise BuildError(str(error)) from error
    # The program looks among the code; data there would be no part of the signature.
    (app / "Contents" / "Frameworks" / place.name).symlink_to(f"../Resources/{place.name}")


def oldest_system(files: Iterable[Path]) -> tuple[int, int]:
    """The oldest macOS on which every part runs."""
    code = [path for path in files if mach_o.is_mach_o(path)]
    told = [one.minimum for path in code for one in mach_o.slices(path)]
    return max(told, default=info_plist.OLDEST_SYSTEM)


def make(order: freezing.Order, out: Path, given: argparse.Namespace) -> Path:
    """The finished bundle; raises BuildError."""
    if given.tessdata is not None:
        # The folder is tried before its bundle has them.
        os.environ["TESSDATA_PREFIX"] = str(given.tessdata.absolute())
    folder = freezing.build(order)
    source = source_tree.SourceTree(order.work / "tree", _moment(folder), "")
    app = out / info_plist.APP
    shutil.rmtree(app, ignore_errors=True)
    out.mkdir(parents=True, exist_ok=True)
    shutil.move(order.work / "pyinstaller" / info_plist.APP, app)
    if given.tessdata is not None:
        lay_languages(app, given.tessdata)
    dress(app, folder / "share", source.version, source.moment, given.oldest)
    code_signing.sign(app, given.identity, order.work)
    say("trying the bundle")
    checking.check(app / "Contents" / "MacOS")
    notary = code_signing.notary_of(given)
    if notary is not None:
        code_signing.notarise(app, notary, order.work)
    return app


def system(told: str) -> tuple[int, int]:
    """A version of macOS; raises ValueError."""
    major, _, minor = told.partition(".")
    return int(major), int(minor or 0)


def _moment(folder: Path) -> int:
    """The commit's time, which every file of the finished folder bears."""
    return int(folder.stat().st_mtime)


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    add = parser.add_argument
    add("--out", type=Path, default=beside.ROOT / "build" / "macos", metavar="FOLDER")
    add("--work", type=Path, default=beside.ROOT / "build" / "freeze", metavar="FOLDER")
    add("--root", type=Path, metavar="FILE", help="root of trust of the editions' publisher")
    add("--tree", action="store_true", help="the files as they lie here, not the commit")
    add("--tessdata", type=Path, metavar="FOLDER", help="with vie, eng, osd .traineddata")
    add("--oldest", type=system, metavar="13.0", help="macOS it starts on; else as its parts ask")
    code_signing.add_options(parser)
    given = parser.parse_args(arguments)
    if sys.platform != "darwin":
        print("a bundle is made on a Mac: its parts are linked and signed there", file=sys.stderr)
        return 2
    out, work = given.out.absolute(), given.work.absolute()
    root = given.root.absolute() if given.root else None
    try:
        app = make(freezing.Order(out / "folder", work, given.tree, root), out, given)
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    say(checking.sizes(app))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
