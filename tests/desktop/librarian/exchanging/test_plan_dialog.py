import pytest

from summit_kb.app.assignments import Assignment
from summit_kb.app.exchange.sheet_reading import read_plan
from summit_kb.app.words import Words
from summit_kb.desktop.librarian.exchanging.plan_dialog import PlanDialog


@pytest.fixture
def opened(shelf, qtbot):
    def make(path, **options):
        plan = read_plan(shelf.library, path, **options)
        dialog = PlanDialog(plan, shelf.library, Words("en"))
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def test_changes_can_be_written(opened, table, qtbot):
    dialog = opened(table({("de-an", "place"): "Huế", ("bao-cao", "place"): "Huế"}))
    assert dialog.model.rowCount() == 2
    assert dialog.write.isVisible()
    assert dialog.write.isDefault()
    assert not dialog.with_conflicts.isVisible()
    with qtbot.waitSignal(dialog.accepted):
        dialog.write.click()


def test_faults_cannot(opened, table):
    dialog = opened(table({("de-an", "type"): "x"}))
    assert dialog.model.rowCount() == 1
    assert not dialog.write.isVisible()
    assert dialog.notes.text().count("\n") == 1


def test_nothing_to_do(opened, table):
    dialog = opened(table({}))
    assert not dialog.table.isVisible()
    assert not dialog.write.isVisible()


def test_conflicts_are_asked_for(opened, table, shelf, qtbot):
    path = table({("de-an", "place"): "Huế", ("bao-cao", "files"): "x"})
    shelf.desk.edit(["de-an"], [Assignment("signer", ("Lan",))])
    dialog = opened(path)
    assert dialog.with_conflicts.isVisible()
    assert not dialog.write.isVisible()
    with qtbot.waitSignal(dialog.conflicts_wanted) as asked:
        dialog.with_conflicts.click()
    assert asked.args == [True]
    dialog.show_plan(read_plan(shelf.library, path, takes_conflicts=True))
    assert dialog.write.isVisible()
    assert "Files" in dialog.notes.text()


@pytest.mark.parametrize("width", [420, 700, 1400])
def test_a_whole_line_is_seen_at_every_width(opened, table, width):
    dialog = opened(table({("de-an", "place"): "Huế"}))
    dialog.resize(width, 400)
    head = dialog.table.horizontalHeader()
    fixed = sum(head.sectionSize(column) for column in range(4))
    assert fixed < dialog.width()
    assert all(head.sectionSize(at) >= head.sectionSizeHint(at) for at in range(4))
