"""The import section in its states, for ``render.py``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from summit_kb.app.reports import Added, Duplicate, Failed, SimilarDocument
from summit_kb.desktop.librarian.imports.deeds import Deed
from summit_kb.desktop.librarian.imports.row import Row, State
from summit_kb.desktop.librarian.imports.section import ImportSection
from summit_kb.domain.sketch import Likeness
from summit_kb.foundation.work import Progress
from summit_kb.ingest.errors import DamagedFileError, EncryptedFileError, SecretDocumentError

if TYPE_CHECKING:
    from rendering import Stage

_FOLDER = Path("/media/phong-thu-ky/Tài liệu hội nghị 2019")


def imports_empty(stage: Stage) -> QWidget:
    stage.window.add_bar.hide()
    stage.window.drop_sheet.hide()
    for notice in stage.window.notices.notices():
        notice.closed.emit()
    stage.window.librarian.show("imports")
    return stage.window


def imports_running(stage: Stage) -> QWidget:
    queue = stage.window.adding.queue
    queue.dismiss(list(queue.model))
    rows = _outcomes(stage)[:6]
    rows.append(Row(_FOLDER / "quét-biên-bản-họp-2018.pdf", State.OCR, page=7, pages=24))
    rows.append(Row(_FOLDER / "so-lieu-kinh-phi-quy-3.xlsx", State.READING))
    rows += [Row(_FOLDER / f"van-ban-{number:03}.doc") for number in range(400)]
    queue.model.append(rows)
    section = _section(stage)
    section.refresh()
    section.list.focus_first()
    bar = stage.window.add_bar
    bar.start()
    bar.show_progress(Progress("ocr", 7, 24, "quét-biên-bản-họp-2018.pdf"))
    bar.show_count(6, 408, 760.0)
    return stage.window


def imports_mixed(stage: Stage) -> QWidget:
    queue = stage.window.adding.queue
    queue.model.remove(list(queue.model))
    queue.model.append(_outcomes(stage))
    stage.window.add_bar.show_end(queue.model.counts(), stopped=False)
    section = _section(stage)
    section.refresh()
    row = next(row for row in queue.model if row.state is State.FAILED)
    section.list.select(row)
    section.list.setFocus()
    return stage.window


def imports_warned(stage: Stage) -> QWidget:
    section = _section(stage)
    stage.window.add_bar.hide()
    row = next(row for row in section.queue.model if row.similar)
    section.list.select(row)
    section.options_open.setChecked(True)
    return stage.window


def imports_secret(stage: Stage) -> QWidget:
    section = _section(stage)
    section.options_open.setChecked(False)
    secret = [row for row in section.queue.model if row.state is State.SECRET]
    section.do(Deed.ACCEPT_SECRET, secret)
    return cast("QWidget", section.dialog)


def _section(stage: Stage) -> ImportSection:
    stage.window.librarian.show("imports")
    page = stage.window.librarian.page
    assert page is not None
    return cast("ImportSection", page.section("imports"))


def _outcomes(stage: Stage) -> list[Row]:
    documents = list(stage.workspace.library.documents.values())
    one, two, three, four = documents[:4]
    alike = SimilarDocument(four.id, Likeness.PROBABLE_COPY, 0.94)
    outcomes = (
        Added(_FOLDER / "43-NQ-TW.pdf", one, 12),
        Added(_FOLDER / "bao cao tong ket (TCVN3).doc", two, 4, ("legacy-tcvn3",)),
        Duplicate(_FOLDER / "43-NQ-TW (2).pdf", one.id),
        Added(_FOLDER / "de-an-ban-cuoi.docx", three, 8, ("probable-copy",), (alike,)),
        Failed(
            _FOLDER / "quyet-dinh-1797.pdf",
            DamagedFileError(path="quyet-dinh-1797.pdf", format="PDF", detail="no trailer"),
        ),
        Added(_FOLDER / "nghi-dinh-13-2023.pdf", four, 30, (), (), 2),
        Failed(
            Path(f"{_FOLDER / 'thư mời.eml'} › bien-ban-hop.pdf"),
            EncryptedFileError(path="thư mời.eml › bien-ban-hop.pdf"),
        ),
        Failed(
            _FOLDER / "phuong-an-bao-ve.doc",
            SecretDocumentError(
                path="phuong-an-bao-ve.doc", secrecy="secret", where="page 1: TỐI MẬT"
            ),
        ),
    )
    rows: list[Row] = []
    for outcome in outcomes:
        row = Row(outcome.path)
        row.take(outcome)
        rows.append(row)
    rows.append(Row(_FOLDER / "slide-khai-mac.pptx", State.CANCELLED))
    rows.append(Row(_FOLDER / "Hộp thư đến" / "công văn mới.pdf", State.OFFERED))
    return rows


STATES = (imports_empty, imports_running, imports_mixed, imports_warned, imports_secret)
