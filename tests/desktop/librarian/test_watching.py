"""What another process does to the library is seen."""

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.librarian.watching import Watching

_WRITER = """
import sys
from pathlib import Path
from summit_kb.library.store import Library
with Library.open(Path(sys.argv[1])).writing() as writer:
    print("held", flush=True)
    sys.stdin.readline()
    writer.remove("de-an")
"""


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    return page


def test_another_writer_is_seen_and_what_it_did(desk, shelf, page, qtbot):
    watching = Watching(desk.bridge, shelf, page)
    command = [sys.executable, "-c", _WRITER, str(shelf.library.root)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout.readline().strip() == b"held"
        with qtbot.waitSignal(watching.holder_seen) as heard:
            watching.look()
        assert heard.args[0].name
        other.communicate(b"go\n", timeout=30)
    with qtbot.waitSignals([watching.holder_seen, watching.changed_outside]):
        watching.look()
    assert "de-an" not in shelf.library.documents


def test_nothing_is_asked_while_the_desk_is_not_seen(desk, shelf, page, qtbot):
    watching = Watching(desk.bridge, shelf, page)
    page.hide()
    with qtbot.assertNotEmitted(watching.holder_seen, wait=60):
        watching.look()
