"""What is printed is tested with the command; here the places of hunks."""

import pytest

from summit_kb.app.comparing.comparison import Compared, Comparison
from summit_kb.cli.difference_forms import comparison_json, print_comparison
from summit_kb.cli.output import Output, Voice
from summit_kb.domain.difference import Difference, Piece, Row, RowKind, Side
from summit_kb.domain.document import Document, DocumentFile, Identity

FILE = DocumentFile("a.pdf", "original", "0" * 64, 1)


def comparison(*rows: Row) -> Comparison:
    document = Document("a", "Tờ trình", Identity("submission"), "vi", "2026-01-01T00:00:00Z")
    side = Compared(document, FILE)
    return Comparison(side, side, Difference(rows, 5, 6, 1, 2))


def side(page: int | None, *pieces: Piece) -> Side:
    return Side(page, pieces)


ADDED = Row(RowKind.ADDED, None, side(4, Piece("mới", is_changed=True)))
SAME = Row(RowKind.SAME, side(3, Piece("cũ")), side(3, Piece("cũ")))


def test_hunks_have_the_rows_that_are_not_the_same() -> None:
    told = comparison_json(comparison(SAME, ADDED))
    assert told["hunks"] == [
        {
            "rows": [
                {
                    "kind": "added",
                    "before": None,
                    "after": {"page": 4, "pieces": [{"text": "mới", "changed": True}]},
                }
            ]
        }
    ]
    assert told["words"] == {"before": 5, "after": 6, "removed": 1, "added": 2}


def test_pages_are_named_where_there_are_any(capsys: pytest.CaptureFixture[str]) -> None:
    output = Output(Voice(language="en"))
    print_comparison(comparison(SAME, ADDED), output)
    shown = capsys.readouterr().out
    assert "@@ page – → page 4" in shown
    assert "\n+ mới\n" in shown
    assert "cũ" not in shown
    unpaged = Row(RowKind.REMOVED, side(None, Piece("x", is_changed=True)), None)
    print_comparison(comparison(unpaged), output)
    assert "\n@@\n- x\n" in capsys.readouterr().out
