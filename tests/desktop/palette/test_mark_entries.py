"""Marks as entries: gone to, set, named."""

from types import SimpleNamespace

import pytest

from summit_kb.app.marks import Mark
from summit_kb.desktop.palette.mark_entries import mark_entries, naming_entries, setting_entries
from summit_kb.desktop.window.marks_host import MarksHost


@pytest.fixture
def unread(monkeypatch):
    """The library's own marks, read in a thread, would come over those of a test."""
    monkeypatch.setattr(MarksHost, "use", lambda _host: None)


@pytest.fixture
def marked(unread, window):
    window.marks.marks = (
        Mark("a", "tai-lieu-003", 5, {}, "Mục tiêu đến năm 2030", id="1"),
        Mark("b", "gone", 2, id="2"),
    )
    return window


def test_a_mark_shows_its_place_and_words(marked):
    first, gone = mark_entries(marked)
    assert first.title == "a"
    assert "số 3" in first.detail
    assert first.detail.startswith("page 5 · ")
    assert "Mục tiêu" in first.detail
    assert (first.reason, gone.reason) == ("", "Its document is not in the library")


def test_a_name_sets_or_moves(marked, monkeypatch):
    done = []
    monkeypatch.setattr(marked.marks, "set", done.append)
    new = list(setting_entries(marked, " c "))
    assert [one.title for one in new] == ["Mark this place as “c”", "a", "b"]
    assert next(setting_entries(marked, "A")).title == "Move “A” to this place"
    assert [one.title for one in setting_entries(marked, "")] == ["a", "b"]
    new[0].do(False)
    new[1].do(False)
    assert done == ["c", "a"]


def test_another_name():
    renamed = []
    marks = SimpleNamespace(rename=lambda mark, name: renamed.append((mark, name)))
    window = SimpleNamespace(marks=marks)
    (entry,) = naming_entries(window, "the mark", " ngân sách ")
    entry.do(False)
    assert renamed == [("the mark", "ngân sách")]
    assert list(naming_entries(window, "the mark", " ")) == []
