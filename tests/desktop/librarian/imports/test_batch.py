"""What is heard of files while they are added."""

from pathlib import Path

from summit_kb.app.reports import Duplicate
from summit_kb.desktop.librarian.imports.batch import Batch, Choices, Inbox
from summit_kb.foundation.work import Progress


def test_what_came_is_taken_once():
    inbox = Inbox()
    outcome = Duplicate(Path("a.pdf"), "b")
    inbox.put(outcome)
    inbox.note(Progress("ocr", 1, 9, "c.pdf"))
    inbox.note(Progress("ocr", 2, 9, "c.pdf"))
    inbox.note(Progress("read", 2, 9, "c.pdf"))
    assert inbox.take() == ([outcome], {"c.pdf": (2, 9)})
    assert inbox.take() == ([], {})


def test_the_first_files_without_an_outcome_are_being_read(monkeypatch):
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    paths = tuple(Path(f"{number}.pdf") for number in range(5))
    batch = Batch(paths, Choices())
    assert batch.being_read() == []
    batch.is_reading = True
    batch.open.pop(paths[0])
    assert batch.being_read() == [paths[1], paths[2]]
    assert batch.named("3.pdf") == paths[3]
    assert batch.named("0.pdf") is None
