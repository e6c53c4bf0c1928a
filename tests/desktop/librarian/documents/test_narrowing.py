"""Words with and without accents, and quick filters."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from summit_kb.desktop.librarian.documents import narrowing
from summit_kb.desktop.librarian.documents.narrowing import Narrowing


def _ids(rows, **wanted):
    return {row.id for row in Narrowing(**wanted).shown(rows)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", {"nghi-quyet", "bao-cao", "bai-noi", "de-an"}),
        ("giao thong", {"bao-cao"}),
        ("giao thông", {"bao-cao"}),
        ("giáo thông", set()),
        ("43nqtw", {"nghi-quyet"}),
        ("43-nq", {"nghi-quyet"}),
        ("DA NANG", {"bao-cao", "de-an"}),
        ("du lieu 2018", {"de-an"}),
        ("lan", {"nghi-quyet", "bao-cao", "bai-noi", "de-an"}),
    ],
)
def test_words(rows, text, found):
    english = {"du lieu 2018": "data 2018"}.get(text, text)
    assert _ids(rows, text=english) == found


def test_quick_filters(rows):
    assert _ids(rows, flags={narrowing.TO_CONFIRM}) == {"bao-cao"}
    assert _ids(rows, flags={narrowing.NO_TOPIC}) == {"bai-noi"}
    assert _ids(rows, flags={narrowing.NO_DATE}) == {"bai-noi"}
    assert _ids(rows, flags={narrowing.LOW}) == set()
    low = [replace(row, quality=0.2) for row in rows]
    assert len(_ids(low, flags={narrowing.LOW})) == 4
    assert _ids(low, flags={narrowing.LOW, narrowing.NO_DATE}) == {"bai-noi"}


def test_added_today(rows):
    now = datetime.now(UTC).isoformat(timespec="seconds")
    fresh = [replace(rows[0], document=replace(rows[0].document, added=now)), *rows[1:]]
    assert _ids(fresh, flags={narrowing.TODAY}) == {rows[0].id}
    spoilt = [replace(rows[0], document=replace(rows[0].document, added="gestern"))]
    assert _ids(spoilt, flags={narrowing.TODAY}) == set()


def test_choices(rows):
    assert _ids(rows, topics={"data", "open-data"}) == {"nghi-quyet", "bao-cao", "de-an"}
    assert _ids(rows, type="report") == {"bao-cao"}
    assert _ids(rows, issuer="UBND TP. Đà Nẵng") == {"bao-cao", "de-an"}
    assert _ids(rows, ids=frozenset({"de-an", "none"})) == {"de-an"}
    assert Narrowing().is_empty
    assert not Narrowing(ids=frozenset()).is_empty
