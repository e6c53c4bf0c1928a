from PySide6.QtCore import Qt

from summit_kb.desktop.editions.change_list import ChangeList


def test_what_may_be_known_comes_first_and_is_opened(desk, preview, qtbot) -> None:
    changes = ChangeList()
    qtbot.addWidget(changes)
    changes.show_changes(preview.changes)
    model = changes.model()
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    assert [index.data() for index in indexes] == [
        "Nghị quyết  (amended)",
        "Quyết định  (no longer in force)",
        "Kế hoạch  (taken out)",
        "Báo cáo  (new)",
    ]
    # A new one can be read of, and is not here yet to be opened.
    assert indexes[-1].flags() & Qt.ItemFlag.ItemIsEnabled
    with qtbot.assertNotEmitted(changes.opened):
        changes.activated.emit(indexes[-1])
    with qtbot.waitSignal(changes.opened) as opened:
        changes.activated.emit(indexes[0])
    assert opened.args == ["a"]
    changes.show_changes(())
    assert model.rowCount() == 0
