import pytest
from PySide6.QtWidgets import QComboBox

from summit_kb.app.words import Words
from summit_kb.app.world.worlds import Scope
from summit_kb.desktop.relations.scope_row import ScopeRow


@pytest.fixture
def row(made_up, desk, qtbot):
    made = ScopeRow()
    qtbot.addWidget(made)
    made.offer(made_up.MadeUpWorkspace(20).library, Words("en"))
    return made


def test_choices_are_those_of_the_library_and_stay(row, made_up, qtbot) -> None:
    assert row.scope == Scope()
    topics, events, types = row.findChildren(QComboBox)
    assert [types.itemText(at) for at in range(3)] == ["All types", "Circular", "Decision"]
    with qtbot.waitSignal(row.chosen) as chosen:
        types.setCurrentIndex(2)
        types.activated.emit(2)
    assert chosen.args == [Scope(types=("decision",))]
    topics.setCurrentIndex(1)
    events.setCurrentIndex(1)
    row.offer(made_up.MadeUpWorkspace(20).library, Words("vi"))
    assert row.scope == Scope(("smart-city",), ("decision",), ("summit-2019",))
    assert all(box.accessibleName() for box in (topics, events, types))
