"""Moving in and out at the desk, for ``render.py``."""

from __future__ import annotations

import csv
import io
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QDialog, QWidget

from summit_kb.app.assignments import Assignment
from summit_kb.app.exchange.sheet_export import export_sheet

if TYPE_CHECKING:
    from rendering import Stage
    from summit_kb.desktop.librarian.exchanging.exchange import Exchange

_RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"


def exchange_menu(stage: Stage) -> QWidget:
    exchange = _exchange(stage)
    stage.wait(300)
    exchange.menu().popup(exchange.mapToGlobal(exchange.rect().topRight()))
    stage.wait(200)
    return exchange.menu()


def exchange_preview(stage: Stage) -> QWidget:
    exchange = _exchange(stage)
    path = _table(stage)
    stage.workspace.desk.edit([_RESOLUTION], [Assignment("rights", ("Tạm thời",))])
    dialog = _previewed(stage, exchange, path)
    stage.workspace.desk.undo()
    return dialog


def exchange_faults(stage: Stage) -> QWidget:
    return _previewed(stage, _exchange(stage), _table(stage, spoilt=True))


def _exchange(stage: Stage) -> Exchange:
    stage.window.librarian.show("documents")
    page = stage.window.librarian.page
    assert page is not None
    return page.exchange


def _previewed(stage: Stage, exchange: Exchange, path: Path) -> QWidget:
    stage.until(lambda: exchange.dialog is None)
    exchange.preview(path)
    stage.until(lambda: exchange.dialog is not None)
    return cast("QDialog", exchange.dialog)


def _table(stage: Stage, *, spoilt: bool = False) -> Path:
    """The table of the library as it comes back from a spreadsheet."""
    path = Path(tempfile.mkdtemp()) / "bang-ke-tai-lieu.csv"
    export_sheet(stage.workspace.library, path)
    text = path.read_text(encoding="utf-8-sig")
    heading, *rows = csv.reader(io.StringIO(text), delimiter=";")
    for number, row in enumerate(rows):
        cell = heading.index("type" if spoilt and number % 9 == 0 else "place")
        row[cell] = "nghị quyt" if spoilt else "Thành phố Đà Nẵng"
        topics = heading.index("topics")
        if number % 3 == 0 and "big-data" not in row[topics]:
            row[topics] += " | big-data"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(
            [[*heading, "Ghi chú"], *([*r, ""] for r in rows)]
        )
    return path


STATES = (exchange_menu, exchange_preview, exchange_faults)
