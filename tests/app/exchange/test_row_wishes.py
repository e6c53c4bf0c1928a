import pytest

from summit_kb.app.assignments import Assignment
from summit_kb.app.exchange.columns import Cells
from summit_kb.app.exchange.row_wishes import wishes_of

BEFORE = Cells(
    {
        "title": "Kế  hoạch\nmột",
        "type": "plan",
        "date": "2019-01-24",
        "topics": ("a", "b"),
        "files": ("a.pdf",),
        "proposed.signer": "Lan (80 %; page 1)",
        "proposed_topics": ("c (50 %; title)", "d (40 %; title)"),
    }
)


def _wishes(**row: str):
    return wishes_of(row, BEFORE, month_first=False)


def test_what_was_not_changed_asks_for_nothing() -> None:
    same = {
        "title": "Kế hoạch một",
        "type": "Kế hoạch",
        "date": "24/01/2019",
        "topics": "a|b",
        "files": "a.pdf",
        "validity": "unknown",
        "subject": "",
        "proposed.signer": "Lan (80 %; page 1)",
        "proposed_topics": "c (50 %; title) | d (40 %; title)",
    }
    wishes = wishes_of(same, BEFORE, month_first=False)
    assert not wishes.any
    assert (wishes.columns, wishes.fixed, wishes.faults) == ([], set(), {})


@pytest.mark.parametrize(
    ("key", "cell", "values"),
    [
        ("title", "Khác", ("Khác",)),
        ("title", "", ()),
        ("type", "Report", ("report",)),
        ("date", "25/1/2019", ("2019-01-25",)),
        ("date", "hôm qua", ("hôm qua",)),
        ("topics", "b | c", ("b", "c")),
        ("topics", "", ()),
        ("validity", "Còn hiệu lực", ("in-force",)),
    ],
)
def test_a_changed_cell_is_an_assignment(key: str, cell: str, values: tuple[str, ...]) -> None:
    wishes = _wishes(**{key: cell})
    assert wishes.assignments == [Assignment(key, values)]
    assert wishes.columns == [key]


def test_an_emptied_proposal_is_confirmed_and_a_rewritten_one_is_a_fault() -> None:
    assert _wishes(**{"proposed.signer": ""}).confirm == ["signer"]
    assert _wishes(**{"proposed.signer": "Minh"}).faults == {"proposed.signer": "proposal"}


def test_a_proposed_topic_taken_out_is_rejected() -> None:
    assert _wishes(proposed_topics="d (40 %; title)").rejected == ["c"]
    assert _wishes(proposed_topics="c (50 %; title) | d | e").fixed == {"proposed_topics"}


def test_columns_that_only_tell() -> None:
    wishes = _wishes(files="b.pdf")
    assert (wishes.fixed, wishes.any) == ({"files"}, False)
