import pytest
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.librarian.comparing.comparing_dialog import Decision
from summit_kb.desktop.librarian.comparing.deciding import Deciding
from summit_kb.domain.kinds import RelationKind


@pytest.fixture
def deciding(qtbot, context):
    parent = QWidget()
    qtbot.addWidget(parent)
    return Deciding(context, parent)


def decided(qtbot, deciding, decision):
    with qtbot.waitSignal(deciding._context.changes.told) as told:
        deciding.decide(decision, "nghi-quyet", "de-an")
    return told.args[0]


def test_both_are_kept(qtbot, deciding, context) -> None:
    told = decided(qtbot, deciding, Decision.KEEP_BOTH)
    [relation] = context.workspace.library.get("nghi-quyet").relations
    assert (relation.kind, relation.target) == (RelationKind.SAME_TEXT, "de-an")
    assert told.change is not None


@pytest.mark.parametrize(
    ("decision", "newest"),
    [(Decision.NEWEST_VERSION, "de-an"), (Decision.OLDER_VERSION, "nghi-quyet")],
)
def test_the_second_becomes_a_version(qtbot, deciding, context, decision, newest) -> None:
    decided(qtbot, deciding, decision)
    library = context.workspace.library
    assert "de-an" not in library.documents
    original = library.get("nghi-quyet").original
    assert original is not None
    assert original.name.startswith(newest)


def test_the_second_is_removed(qtbot, deciding, context) -> None:
    decided(qtbot, deciding, Decision.REMOVE)
    assert "de-an" not in context.workspace.library.documents


def test_the_difference_is_opened(qtbot, deciding) -> None:
    dialog = deciding.compare("nghi-quyet", "de-an")
    qtbot.waitUntil(dialog.view.isVisible)
    assert dialog.buttons[Decision.REMOVE].isVisible()
    dialog.close()


def test_the_one_that_came_first_is_the_one_before(qtbot, deciding) -> None:
    dialog = deciding.compare("de-an", "nghi-quyet")
    qtbot.waitUntil(dialog.view.isVisible)
    assert dialog.view.heads[0].title.text() == "− Nghị quyết về thành phố thông minh"
    dialog.close()
