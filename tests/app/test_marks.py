"""Marks: set, moved, renamed, removed, and found again in another text."""

import json
from types import SimpleNamespace

import pytest

from summit_kb.app.marks import (
    MOST,
    NAME_LETTERS,
    Mark,
    MarkedPlace,
    MarkNameError,
    MarkNotFoundError,
    Marks,
    TooManyMarksError,
    place_of,
)
from summit_kb.domain.locator import Locator
from summit_kb.domain.note import Stretch
from summit_kb.library.errors import DocumentNotFoundError

SPOT = {"view": "pages", "page": 3, "x": 0.0, "y": 120.5, "offset": 0}


@pytest.fixture
def marks(tmp_path):
    return Marks(tmp_path, "name:Thư viện")


def test_set_and_read_again(marks, tmp_path):
    assert marks.set(Mark("a", "nq-43", 3, SPOT, "Mục  tiêu\nđến 2030", "f" * 64)) is None
    (mark,) = Marks(tmp_path, "name:Thư viện").all()
    assert (mark.name, mark.locator, mark.spot) == ("a", Locator("nq-43", 3), SPOT)
    assert mark.quote == "Mục tiêu đến 2030"
    assert mark.id
    assert mark.created.endswith("+00:00")
    assert marks.find("A") == marks.find(mark.id) == mark


def test_a_name_is_one_place(marks):
    marks.set(Mark("a", "x", 1))
    before = marks.set(Mark("A", "y", 2))
    assert before is not None
    assert before.document == "x"
    assert [one.document for one in marks.all()] == ["y"]
    marks.set(before)
    assert [one.document for one in marks.all()] == ["x"]


def test_signs_alone_come_first(marks):
    for name in ("ngân sách", "b", "7", "a", "Đề án"):
        marks.set(Mark(name, "x"))
    assert [one.name for one in marks.all()] == ["7", "a", "b", "ngân sách", "Đề án"]


def test_renamed_and_removed(marks):
    marks.set(Mark("a", "x"))
    marks.set(Mark("b", "y"))
    mark = marks.find("a")
    assert marks.rename(mark.id, " ngân  sách ").name == "ngân sách"
    with pytest.raises(MarkNameError) as refused:
        marks.rename(mark.id, "B")
    assert refused.value.facts["reason"] == "taken"
    with pytest.raises(MarkNameError):
        marks.rename(mark.id, "  ")
    gone = marks.remove(mark.id)
    assert [one.name for one in marks.all()] == ["b"]
    for deed in (
        lambda: marks.remove(gone.id),
        lambda: marks.rename(gone.id, "c"),
        lambda: marks.find("a"),
    ):
        with pytest.raises(MarkNotFoundError):
            deed()
    marks.set(gone)
    assert marks.find("ngân sách") == gone


def test_of_one_library(marks, tmp_path):
    other = Marks(tmp_path, "folder:/x")
    marks.set(Mark("a", "x"))
    other.set(Mark("a", "y"))
    assert ([one.document for one in marks.all()], [one.document for one in other.all()]) == (
        ["x"],
        ["y"],
    )


def test_names_are_short_and_not_too_many(marks, monkeypatch):
    marks.set(Mark("x" * 500, "d"))
    assert len(marks.all()[0].name) == NAME_LETTERS
    with pytest.raises(MarkNameError):
        marks.set(Mark("\n", "d"))
    monkeypatch.setattr("summit_kb.app.marks.MOST", 1)
    with pytest.raises(TooManyMarksError):
        marks.set(Mark("b", "d"))
    assert MOST >= 1_000


def test_spoilt_rows_are_passed_over_and_keys_of_others_stay(marks, tmp_path):
    marks.set(Mark("a", "x", 3, SPOT))
    file = tmp_path / "marks" / "marks.jsonl"
    lines = file.read_text(encoding="utf-8").splitlines()
    row = json.loads(lines[1])
    odd = row | {"id": "2", "page": -4, "spot": [1], "quote": 7, "name": ""}
    rows = [row | {"later": 1}, odd, {"id": 3}, {"id": "4"}]
    file.write_text("\n".join([lines[0], *map(json.dumps, rows)]) + "\n", encoding="utf-8")
    assert [(one.id, one.page, one.spot, one.quote) for one in marks.all()] == [
        ("2", None, {}, ""),
        (row["id"], 3, SPOT, ""),
    ]
    marks.rename(row["id"], "b")
    assert '"later": 1' in file.read_text(encoding="utf-8")


def _workspace(sha256, *found):
    class Library:
        @staticmethod
        def get(name):
            if name != "d":
                raise DocumentNotFoundError(document=name, id=name)
            return SimpleNamespace(original=SimpleNamespace(sha256=sha256))

    places = SimpleNamespace(
        places_of=lambda _document, _quote: [Stretch.on(page, 0, 5) for page in found]
    )
    return SimpleNamespace(library=Library, notes=places)


def test_in_the_same_text_it_is_where_it_was():
    mark = Mark("a", "d", 3, SPOT, "Mục tiêu", "1")
    assert place_of(_workspace("1"), mark) == MarkedPlace(Locator("d", 3), is_exact=True)


def test_in_another_text_it_is_where_its_words_are_nearest_its_page():
    mark = Mark("a", "d", 3, SPOT, "Mục tiêu", "1")
    assert place_of(_workspace("2", 9, 4), mark) == MarkedPlace(Locator("d", 4), is_exact=False)
    assert place_of(_workspace("2"), mark) == MarkedPlace(Locator("d", 3), is_exact=False)


def test_a_document_that_has_gone_is_told():
    with pytest.raises(DocumentNotFoundError):
        place_of(_workspace("1"), Mark("a", "gone"))
