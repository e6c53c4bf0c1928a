"""Moving in and out, timed and held against other programs.

    python benchmarks/moving.py [--documents 2000]

Makes a library of that many documents beside the starter library, exports both as bags (folder
and zip), lets ``bagit`` (Library of Congress; ``pip install bagit``) and ``sha256sum`` judge them,
imports them again and compares byte for byte; exports a table, changes a cell in every row,
previews, writes and undoes it. Exit code 1 when one thing is not as it must be.
"""

from __future__ import annotations

import argparse
import csv
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import many_documents
from summit_kb.app.exchange.bags import export_bag, import_bag
from summit_kb.app.exchange.sheet_export import export_sheet
from summit_kb.app.exchange.sheet_import import import_sheet
from summit_kb.app.exchange.sheet_reading import read_plan
from summit_kb.app.workspace import Workspace
from summit_kb.foundation.paths import starter_library

T = TypeVar("T")
WRONG: list[str] = []


def timed(what: str, work: Callable[[], T]) -> T:
    began, cpu = time.perf_counter(), time.process_time()
    done = work()
    wall, used = time.perf_counter() - began, time.process_time() - cpu
    print(f"  {what:36} {wall:7.2f} s   ({used:.2f} s of CPU)")
    return done


def expect(true: object, otherwise: str) -> None:
    if not true:
        WRONG.append(otherwise)


def files(root: Path) -> dict[str, bytes]:
    paths = (path for path in root.rglob("*") if path.is_file())
    inside = ((path, path.relative_to(root)) for path in paths)
    return {
        name.as_posix(): path.read_bytes()
        for path, name in inside
        if not any(part.startswith(".") for part in name.parts)
    }


def judge(bag: Path) -> None:
    """What other programs say of a bag in a folder."""
    names = ("manifest-sha256.txt", "tagmanifest-sha256.txt")
    if shutil.which("sha256sum"):
        done = subprocess.run(["sha256sum", "--quiet", "-c", *names], cwd=bag, check=False)
        expect(done.returncode == 0, "sha256sum does not agree")
        print(f"  sha256sum -c: {'agrees' if done.returncode == 0 else 'does not agree'}")
    try:
        import bagit  # noqa: PLC0415 - only where somebody installed it
    except ImportError:
        print("  bagit: not installed")
        return
    try:
        bagit.Bag(str(bag)).validate()
        print(f"  bagit {bagit.VERSION}: valid")
    except bagit.BagError as error:
        WRONG.append(f"bagit: {error}")


def bags(root: Path, base: Path) -> None:
    workspace = Workspace.open(root, refresh=False)
    for name in ("goi", "goi.zip"):
        bag = timed(f"export --bag {name}", lambda: export_bag(workspace, base / name))  # noqa: B023 called at once
        print(f"  {bag.payload.files} files, {bag.payload.octets / 1e6:.1f} MB")
        if bag.path.is_dir():
            judge(bag.path)
        back = timed(f"import --bag {name}", lambda: import_bag(bag.path, base / "moi"))  # noqa: B023 called at once
        expect(files(back.root) == files(root), f"{name}: not the same bytes")
        shutil.rmtree(base / "moi")
    workspace.close()


def tables(root: Path, base: Path) -> None:
    workspace = Workspace.open(root)
    library, path = workspace.library, base / "bang.csv"
    written = timed("export --csv", lambda: export_sheet(library, path))
    print(
        f"  {written.rows} rows, {len(written.columns)} columns, {path.stat().st_size / 1e6:.2f} MB"
    )
    same = timed("preview, nothing changed", lambda: read_plan(library, path))
    expect((same.changes, same.faults) == ((), ()), "a table changes something by itself")
    before = files(root / "documents")
    with path.open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file, delimiter=";")
    for row in rows:
        row[head.index("place")] = "Thành phố Huế"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows([head, *rows])
    plan = timed("preview, a cell in every row", lambda: read_plan(library, path))
    print(f"  {len(plan.changes)} changes")
    timed("import --csv --yes", lambda: import_sheet(workspace, plan))
    timed("undo", workspace.desk.undo)
    expect(files(root / "documents") == before, "undone, but not the same bytes")
    workspace.close()


def main(documents: int) -> int:
    base = Path(tempfile.mkdtemp(prefix="moving-"))
    os.environ["SUMMIT_KB_HOME"] = str(base / "home")
    large = base / "nhieu"
    many_documents.write_library(large, starter_library(), documents)
    small = base / "mau"
    shutil.copytree(starter_library(), small, ignore=shutil.ignore_patterns(".*"))
    for name, root in (("starter library", small), (f"{documents} documents", large)):
        print(name)
        (base / root.name[:1]).mkdir()
        bags(root, base / root.name[:1])
        tables(root, base / root.name[:1])
    shutil.rmtree(base)
    for problem in WRONG:
        print(problem)
    print(f"{len(WRONG)} problems")
    return 1 if WRONG else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--documents", type=int, default=2000)
    sys.exit(main(parser.parse_args().documents))
