"""The report as two tables."""

from summit_kb.app.reports import Problem, Severity
from summit_kb.desktop.librarian.problems.kinds import WORK_LIST
from summit_kb.desktop.librarian.problems.problem_rows import Rows

PROBLEMS = [
    Problem("bao-cao", "undated", Severity.WARNING, {"document": "bao-cao"}),
    Problem("de-an", "file-missing", Severity.ERROR, {"document": "de-an", "file": "x.pdf"}),
    Problem("de-an", "undated", Severity.WARNING, {"document": "de-an"}),
    Problem(None, "index-not-current", Severity.WARNING, {}),
]


def test_kinds_and_the_list_of_work(shelf, desk):
    rows = Rows(shelf.library, desk, PROBLEMS)
    assert rows.kinds()[0].cells[1] == "2"
    assert [row.id for row in rows.kinds()] == [
        WORK_LIST,
        "error/file-missing",
        "warning/undated",
        "warning/index-not-current",
    ]
    work = rows.problems(WORK_LIST)
    assert [row.cells[0] for row in work] == ["Đề án chia sẻ dữ liệu", "Báo cáo giao thông"]
    assert work[0].cells[1] == "File is missing · Without date"
    assert rows.problem(work[0].id) is PROBLEMS[1]
    undated = rows.problems("warning/undated")
    assert [rows.problem(row.id).document for row in undated] == ["bao-cao", "de-an"]
    assert undated[0].cells[1] == "This document has no date."
    assert rows.problems("warning/index-not-current")[0].cells[0] == "–"
    assert Rows(shelf.library, desk, []).kinds() == []
