"""An editor that forgets something is found out at once."""

import pytest

from summit_kb.app.common_values import Common
from summit_kb.desktop.librarian.batch.editor import Editor


def test_what_every_editor_must_do(desk, qtbot):
    editor = Editor("title")
    qtbot.addWidget(editor)
    for call in (editor.assignments, editor.revert, editor.control):
        with pytest.raises(NotImplementedError):
            call()
    with pytest.raises(NotImplementedError):
        editor.show_common(Common())
