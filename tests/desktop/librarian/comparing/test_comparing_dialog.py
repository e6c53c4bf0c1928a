import pytest

from summit_kb.desktop.bridge import Bridge
from summit_kb.desktop.librarian.comparing.comparing_dialog import ComparingDialog, Decision
from summit_kb.foundation.errors import StorageError


@pytest.fixture
def bridge():
    made = Bridge()
    yield made
    made.close()


def opened(qtbot, bridge, work, **options):
    dialog = ComparingDialog(bridge, **options)
    qtbot.addWidget(dialog)
    dialog.compare(work)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_what_was_found_is_shown_and_decided_on(qtbot, bridge, compared) -> None:
    dialog = opened(qtbot, bridge, lambda: compared(["một"], ["hai"]), may_decide=True)
    qtbot.waitUntil(dialog.view.isVisible)
    button = dialog.buttons[Decision.NEWEST_VERSION]
    assert button.isVisible()
    with qtbot.waitSignal(dialog.decided) as told:
        button.click()
    assert told.args == [Decision.NEWEST_VERSION, "1", "2"]
    assert not dialog.isVisible()


def test_versions_are_only_looked_at(qtbot, bridge, compared) -> None:
    dialog = opened(qtbot, bridge, lambda: compared(["một"], ["hai"]))
    qtbot.waitUntil(dialog.view.isVisible)
    assert not any(button.isVisible() for button in dialog.buttons.values())


def test_a_text_that_cannot_be_read_is_told_and_tried_again(qtbot, bridge, compared) -> None:
    answers = [StorageError(path="/x", detail="no"), None]

    def work():
        error = answers.pop(0)
        if error:
            raise error
        return compared(["một"], ["hai"])

    dialog = opened(qtbot, bridge, work, may_decide=True)
    qtbot.waitUntil(lambda: "/x" in dialog.message.sentence)
    assert not any(button.isEnabled() for button in dialog.buttons.values())
    dialog.message.retry_wanted.emit()
    qtbot.waitUntil(dialog.view.isVisible)
