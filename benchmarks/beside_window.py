"""Two long texts side by side in the window: how long its thread is busy, in CPU time.

    python benchmarks/beside_window.py [--paragraphs N]

The starter library's translations are put one behind the other until each side has N paragraphs
(500). Printed are, in milliseconds of CPU time: aligning (in a thread), setting both texts (in
threads), finding the places of rows and putting room between them, again after the window became
narrower, and the median and the longest of 200 steps of scrolling, of walking and of pointing.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["SUMMIT_KB_HOME"] = tempfile.mkdtemp(prefix="summit-kb-")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from summit_kb.app.workspace import Workspace
from summit_kb.desktop.beside.beside_page import BesidePage, make
from summit_kb.desktop.bridge import Bridge
from summit_kb.desktop.desk import Desk
from summit_kb.desktop.theme.appearance import Appearance, Mode
from summit_kb.desktop.translation import Translation
from summit_kb.domain.kinds import RelationKind
from summit_kb.foundation import paths
from summit_kb.foundation.settings import Settings, SettingsFile
from summit_kb.library.store import Library

_STEPS = 200


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--paragraphs", type=int, default=500, metavar="N")
    count = parser.parse_args().paragraphs
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        workspace = long_library(Path(folder), count)
        desk = Desk(
            Bridge(),
            Translation(application),
            Appearance(application),
            SettingsFile(),
            Settings(language="en"),
        )
        desk.appearance.apply(Mode.LIGHT)
        page = make(desk, workspace)
        page.resize(1366, 700)
        page.show()
        measure(page, workspace)
        page.close()
        desk.bridge.close()
        workspace.close()


def long_library(folder: Path, count: int) -> Workspace:
    """A library of one long document and its translation, as plain texts."""
    starter = Workspace(Library.open(paths.starter_library(), derived=folder / "derived"))
    sides: tuple[list[str], list[str]] = ([], [])
    for document in starter.library.documents.values():
        for view in starter.relations_of(document):
            if view.kind is RelationKind.TRANSLATED_BY and view.known:
                pair = (document, starter.library.get(view.target))
                for side, one in zip(sides, pair, strict=True):
                    pages = starter.text(one).pages
                    side += [block.text for page in pages for block in page.blocks]
    starter.close()
    Library.create(folder / "library")
    workspace = Workspace.open(folder / "library")
    files: list[Path] = []
    for name, side in zip(("vi", "en"), sides, strict=True):
        times = count // len(side) + 1
        file = folder / f"{name}.txt"
        file.write_text("\n\n".join((side * times)[:count]), encoding="utf-8")
        files.append(file)
    workspace.add(files)
    return workspace


def measure(page: BesidePage, workspace: Workspace) -> None:
    ids = {
        one.original.name: one.id for one in workspace.library.documents.values() if one.original
    }
    began = time.process_time()
    alignment = workspace.beside.alignment(ids["vi.txt"], ids["en.txt"])
    tell("aligning", time.process_time() - began)
    page.show_target({"left": ids["vi.txt"], "right": ids["en.txt"]})
    QTest.qWait(3_000)
    from summit_kb.desktop.beside.rows import Rows  # noqa: PLC0415 only here

    rows = Rows(alignment)
    began = time.process_time()
    page.together.use(rows)
    tell(f"rows level ({len(rows)} rows)", time.process_time() - began)
    page.finding.use(rows)
    began = time.process_time()
    page.resize(1100, 700)
    QApplication.processEvents()
    QTest.qWait(100)
    tell("narrower", time.process_time() - began)
    bar = page.sides[0].views.text.verticalScrollBar()
    each("scrolling", lambda step: bar.setValue(step * bar.maximum() // _STEPS))
    each("walking", lambda _step: page.walk.step(1))
    each("pointing", lambda step: page.sides[0].pointed.emit(float(step * 3)))
    began = time.process_time()
    page.finding.look_for("thành phố")
    while any(search.running for search in searches(page)):
        QTest.qWait(5)
    tell(f"finding ({len(page.finding.found)} matches)", time.process_time() - began)
    bar.setValue(0)
    each("scrolling with matches", lambda step: bar.setValue(step * bar.maximum() // _STEPS))


def searches(page: BesidePage):  # noqa: ANN201 a script
    return [side.document.search for side in page.sides if side.document and side.document.search]


def each(name: str, deed: Callable[[int], object]) -> None:
    taken: list[float] = []
    for step in range(_STEPS):
        began = time.process_time()
        deed(step)
        QApplication.processEvents()
        taken.append(time.process_time() - began)
    print(
        f"{name:28} median {statistics.median(taken) * 1000:6.1f} ms"
        f"   longest {max(taken) * 1000:6.1f} ms"
    )


def tell(name: str, seconds: float) -> None:
    print(f"{name:28} {seconds * 1000:13.0f} ms")


if __name__ == "__main__":
    main()
