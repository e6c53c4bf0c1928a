from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject

from summit_kb.desktop.editions.watch import EditionWatch


class Book(QObject):
    """Counts how often it was asked to look."""

    def __init__(self) -> None:
        super().__init__()
        self.looks = 0
        self.drives: tuple[Path, ...] = ()
        self.updates = SimpleNamespace(tops=lambda: self.drives)

    def watch_again(self) -> None:
        self.looks += 1


class AtOnce:
    """A bridge that answers in the same thread."""

    def query(self, _channel, work, done, _failed) -> None:
        done(work())


@pytest.fixture
def book(qapp):
    return Book()


def test_a_stick_that_is_plugged_in_is_looked_at_at_once(book) -> None:
    watch = EditionWatch(book, AtOnce())
    watch.start()
    assert book.looks == 0
    watch._on_first()
    assert book.looks == 1
    watch._on_often()
    assert book.looks == 1
    book.drives = (Path("/media/an/USB"),)
    watch._on_often()
    assert book.looks == 2
    watch._on_often()
    assert book.looks == 2
    watch.stop()


def test_it_begins_once(book) -> None:
    watch = EditionWatch(book, AtOnce())
    watch._on_first()
    watch.start()
    assert not watch._first.isActive()
    watch.stop()
