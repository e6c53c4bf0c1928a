import pytest

from summit_kb.app.desk import Done, Past
from summit_kb.cli import change_forms
from summit_kb.cli.output import Output, Voice
from summit_kb.domain.change import ChangeSet, DocumentChange, FieldChange, FileChange, Moved

CHANGES = (
    DocumentChange("a", Moved.REMOVED),
    FieldChange("b", "topics", None, ["x", "y"]),
    FieldChange("b", "relations", [{"kind": "cites", "target": "c", "number": "1"}], None),
    FieldChange("b", "proposed.title", {"value": "T", "confidence": 1, "where": "page 1"}, None),
    FieldChange("b", "subject", "dài " * 100, "ngắn"),
    FileChange("topics.toml", 3, "", 3, "[[topics]]\nid = 1\n"),
)
SET = ChangeSet("3f9a2c1e", "2026-01-15T08:30:00Z", "lan@tv", "topics", CHANGES, "7777")


@pytest.fixture
def output() -> Output:
    return Output(Voice(language="en"))


def test_each_change_is_one_line(output: Output) -> None:
    lines = list(change_forms.change_lines(SET, output))
    assert lines[:4] == [
        "  − a  moved to the trash",
        "  b  Topics: – → x, y",
        "  b  Relations: cites c → –",
        "  b  Not confirmed: title: T → –",
    ]
    assert lines[4].startswith("  b  Subject: dài dài")
    assert lines[4].endswith("… → ngắn")
    assert lines[5] == "  topics.toml:3: – → [[topics]] ⏎ id = 1"


def test_a_change_of_the_past_says_who_and_when(output: Output, capsys) -> None:
    change_forms.print_past(Past(SET, is_undone=True), output)
    head = capsys.readouterr().out.splitlines()[0]
    assert head == "3f9a2c1e  2026-01-15 08:30:00 UTC  lan@tv  changed topics 7777 (undone)"
    assert change_forms.as_json(Past(SET, is_undone=True))["undone"] is True


def test_nothing_changed(output: Output, capsys) -> None:
    change_forms.print_done(Done(None), output)
    assert "Nothing changed" in capsys.readouterr().out
    assert change_forms.done_json(Done(None)) == {
        "change": None, "of": None, "documents": [], "changes": [],
    }  # fmt: skip
