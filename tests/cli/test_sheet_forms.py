from pathlib import Path

import pytest

from summit_kb.app.exchange.plan import Conflict, RowChange, SheetPlan
from summit_kb.app.exchange.sheet_text import SheetText
from summit_kb.cli import sheet_forms
from summit_kb.cli.output import Output, Voice
from summit_kb.domain.change import ChangeSet, FieldChange

CHANGE = FieldChange("ke-hoach", "title", "Cũ", "Mới")
PLAN = SheetPlan(
    Path("a.csv"),
    SheetText(("id",), (), ";", "utf-8"),
    changes=(RowChange(2, CHANGE),),
    conflicts=(Conflict(3, "bao-cao", (CHANGE,)),),
    ignored=("note",),
    fixed=("files",),
    is_signed=False,
)


def test_json() -> None:
    told = sheet_forms.as_json(PLAN, None, is_written=False)
    assert told["changes"] == [
        {"row": 2, "document": "ke-hoach", "field": "title", "before": "Cũ", "after": "Mới"}
    ]
    assert told["conflicts"][0]["document"] == "bao-cao"
    assert (told["change"], told["written"], told["signed"]) == (None, False, False)


def test_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    output = Output(Voice(language="en"))
    sheet_forms.print_plan(PLAN, None, output, is_written=False)
    said = capsys.readouterr()
    assert "Cũ → Mới" in said.out
    assert "row 3: bao-cao was edited" in said.out
    assert "add --yes" in said.out
    assert "note" in said.err
    assert "files" in said.err
    assert "signature" in said.err
    made = ChangeSet("12345678", "2026-01-15T08:30:00Z", "lan@x", "import", (CHANGE,))
    sheet_forms.print_plan(PLAN, made, output, is_written=True)
    assert "summit-kb undo 12345678" in capsys.readouterr().out
