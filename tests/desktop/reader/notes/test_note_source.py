"""Notes read and written in threads, one after another."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject

from summit_kb.desktop.reader.notes.note_source import NoteSource, NothingMarkedError
from summit_kb.foundation.errors import SummitError


class Book:
    """A notebook that writes down what it is asked."""

    def __init__(self, views) -> None:
        self.views, self.done = views, []

    def of(self, _document):
        return self.views

    def pieces(self, _view):
        return [(1, 8, 15)]

    def change(self, note_id, **what) -> None:
        self.done.append(("change", note_id, what["text"]))

    def remove(self, ids) -> None:
        self.done.append(("remove", *ids))

    def restore(self, ids) -> None:
        self.done.append(("restore", *ids))


@pytest.fixture
def source(qapp, bridge, view):
    book = Book([view()])
    text = SimpleNamespace(pages=(SimpleNamespace(text="Điều 1. Phạm vi điều chỉnh"),))
    workspace = SimpleNamespace(
        library=SimpleNamespace(get=lambda name: name), notes=book, text=lambda _document: text
    )
    holder = QObject()
    made = NoteSource(workspace, bridge, holder)  # type: ignore[arg-type] - three of its parts
    made.holder = holder
    made.book = book
    return made


def test_notes_are_read_and_placed(source, bridge) -> None:
    source.open("nghi-dinh")
    bridge.run()
    assert [view.note.id for view in source.views] == ["01m"]
    assert len(source.washes.on(1)) == 1
    assert source.view("01m") is source.views[0]
    assert source.view("khac") is None


def test_writes_keep_their_order(source, bridge) -> None:
    source.open("nghi-dinh")
    for text in ("a", "ab", "abc"):
        source.change("01m", text=text)
    source.remove("01m")
    assert source.undo()
    assert not source.undo()
    bridge.run()
    told = [done[-1] for done in source.book.done if done[0] == "change"]
    assert told == ["a", "ab", "abc"]
    assert source.book.done[-2:] == [("remove", "01m"), ("restore", "01m")]


def test_nothing_to_hold_a_note_is_told_and_the_next_goes_on(source, bridge) -> None:
    failures: list[SummitError] = []
    source.failed.connect(failures.append)
    source.open("nghi-dinh")
    source.add(lambda _texts: None, None)  # type: ignore[arg-type] - never looked at
    source.change("01m", text="sau")
    bridge.run()
    assert [type(error) for error in failures] == [NothingMarkedError]
    assert source.book.done == [("change", "01m", "sau")]
