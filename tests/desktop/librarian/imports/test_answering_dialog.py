"""Adding what is not added unasked: somebody answers for it."""

from pathlib import Path

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton

from summit_kb.desktop.librarian.imports.answering_dialog import AnsweringDialog
from summit_kb.desktop.librarian.imports.deeds import Deed
from summit_kb.desktop.librarian.imports.row import Row, State
from summit_kb.foundation.account import account
from summit_kb.ingest.errors import SecretDocumentError


def _labels(dialog):
    return " ".join(one.text() for one in dialog.findChildren(type(dialog.answer).__mro__[1]))


def test_only_with_an_answer_is_it_added(desk, qtbot):
    error = SecretDocumentError(path="a.doc", secrecy="secret", where="page 1")
    rows = [Row(Path(f"/in/{number}.doc"), State.SECRET, error=error) for number in range(9)]
    dialog = AnsweringDialog(Deed.ACCEPT_SECRET, rows, desk.words)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.add.isEnabled()
    assert account() in dialog.answer.text()
    dialog.answer.click()
    with qtbot.waitSignal(dialog.accepted):
        dialog.add.click()


def test_a_copy_is_asked_for_in_other_words(desk, qtbot):
    rows = [Row(Path("/in/a.doc"), State.DUPLICATE)]
    dialog = AnsweringDialog(Deed.ACCEPT_DUPLICATE, rows, desk.words)
    qtbot.addWidget(dialog)
    assert "copy" in dialog.answer.text()
    dialog.answer.click()
    dialog.answer.click()
    assert not dialog.add.isEnabled()


def test_the_words_of_its_buttons_have_their_room(desk, qtbot):
    """Letters that only get bold when drawn do not count for the width of a button."""
    dialog = AnsweringDialog(Deed.ACCEPT_DUPLICATE, [Row(Path("/in/a.doc"))], desk.words)
    qtbot.addWidget(dialog)
    dialog.show()
    leave = next(one for one in dialog.findChildren(QPushButton) if one.isDefault())
    assert leave.font().weight() >= QFont.Weight.DemiBold
