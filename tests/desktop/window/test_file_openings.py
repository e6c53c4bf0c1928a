"""Files and addresses that come by an event, as on macOS: to the application, before or after."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent

from summit_kb.desktop.window.file_openings import FileOpenings, asked
from summit_kb.domain import address
from summit_kb.domain.locator import Locator

ADDRESS = "summit-kb://document/tai-lieu-003?page=5&q=minh&at=%C4%90i%E1%BB%81u%205"
# Qt has one application in a process, and that of the tests is a plain one.
SENDING = """
import json, sys
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from summit_kb.desktop.start import make_application
application = make_application()
heard = []
first, second = sys.argv[1:]
QCoreApplication.sendEvent(application, QFileOpenEvent(QUrl(first)))
application.openings.give_to(heard.append)
QCoreApplication.postEvent(application, QFileOpenEvent(second))
application.processEvents()
print(json.dumps(heard))
"""


def test_an_address_comes_as_it_was_written():
    assert asked(QFileOpenEvent(QUrl(ADDRESS))) == ADDRESS
    assert isinstance(address.parse(asked(QFileOpenEvent(QUrl(ADDRESS)))), address.PlaceAddress)


@pytest.mark.parametrize("made", [str, QUrl.fromLocalFile])
def test_a_file_comes_as_a_whole_path(made, tmp_path):
    path = tmp_path / "Ấn bản 3%.edition"
    assert asked(QFileOpenEvent(made(str(path)))) == str(path)


def test_a_long_address_is_cut():
    told = asked(QFileOpenEvent(QUrl("summit-kb://search?q=" + "a" * 9000)))
    assert address.MOST_BYTES < len(told) < 9000
    with pytest.raises(address.AddressError):
        address.parse(told)


def test_they_wait_for_the_window_and_then_open(window):
    openings = FileOpenings()
    openings.hear(QFileOpenEvent(QUrl(ADDRESS)))
    assert window.tabs.documents == []
    window.showMinimized()
    openings.give_to(window.asked_for.come_and_open)
    assert window.tabs.current_document.pane.at == Locator("tai-lieu-003", 5)
    assert not window.isMinimized()
    openings.hear(QFileOpenEvent("/no/such/folder/SUMMIT-KB.edition"))
    assert window.tabs.current_room.room.name == "editions"


def test_the_application_of_the_program_hears_them(tmp_path):
    edition = tmp_path / "SUMMIT-KB.edition"
    done = subprocess.run(
        [sys.executable, "-c", SENDING, ADDRESS, str(edition)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert [Path(one) if one[0] == "/" else one for one in json.loads(done.stdout)] == [
        ADDRESS,
        edition,
    ]
