from pathlib import Path

import pytest

from summit_kb.app.exchange.sheet_export import SheetOptions, export_sheet
from summit_kb.foundation.errors import CancelledError
from summit_kb.foundation.work import Cancel, Progress
from summit_kb.library.errors import DocumentNotFoundError


def test_the_table_of_a_library(table) -> None:
    heading, *rows = table.rows
    assert [row[0] for row in rows] == ["bao-cao", "ke-hoach"]
    assert "proposed.signer" in heading
    assert "proposed.title" not in heading
    assert table.cell("ke-hoach", "subject") == "'=Mở dữ liệu"
    assert table.cell("ke-hoach", "number") == "'12/2019"
    assert table.cell("ke-hoach", "date") == "2019-01-24"
    assert table.cell("ke-hoach", "recipients") == "Sở Thông tin và Truyền thông | Lưu: VT \\| PC"
    assert table.cell("ke-hoach", "relations") == "cites:bao-cao | based-on:luat"
    assert table.cell("bao-cao", "proposed.signer").startswith("Huỳnh Đức Thơ (80 %; ")


def test_headings_in_a_language_and_commas(table) -> None:
    table.export(delimiter=",", heading="vi")
    assert table.rows[0][1] == "Tên"
    assert b",plan," in table.path.read_bytes()
    assert table.plan().changes == ()


def test_some_documents_in_the_order_asked_for(table, tmp_path: Path) -> None:
    told: list[Progress] = []
    library = table.workspace.library
    ids = ["ke-hoach", "bao-cao", "ke-hoach"]
    done = export_sheet(library, tmp_path / "b.csv", ids, report=told.append)
    assert (done.rows, [step.item for step in told]) == (2, ["ke-hoach", "bao-cao"])
    with pytest.raises(DocumentNotFoundError):
        export_sheet(library, tmp_path / "c.csv", ["x"])
    assert not (tmp_path / "c.csv").exists()


def test_cancelled_before_anything_is_written(table, tmp_path: Path) -> None:
    cancel = Cancel()
    cancel.request()
    with pytest.raises(CancelledError):
        export_sheet(table.workspace.library, tmp_path / "c.csv", cancel=cancel)
    assert not (tmp_path / "c.csv").exists()
    assert SheetOptions().delimiter == ";"
