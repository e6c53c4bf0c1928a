"""Above the notes."""

from summit_kb.desktop.notebook.head import NotebookHead


def test_files_are_of_what_is_chosen_or_of_what_is_listed(desk, qtbot) -> None:
    head = NotebookHead()
    qtbot.addWidget(head)
    head.show_counts(3, 5)
    assert head.count.text() == "3 of 5 notes"
    assert head.export.accessibleName() == "Export the notes listed"
    head.show_chosen(2)
    assert head.export.accessibleName() == "Export 2 chosen notes"
    actions = [one for one in head.export.menu().actions() if not one.isSeparator()]
    with qtbot.waitSignal(head.export_wanted) as wanted:
        actions[0].trigger()
    assert wanted.args == ["rtf"]
    head.show_counts(0, 5)
    assert not head.export.isEnabled()


def test_every_part_has_a_name(desk, qtbot) -> None:
    head = NotebookHead()
    qtbot.addWidget(head)
    for part in (head.field, head.order, head.export, head.take_in):
        assert part.accessibleName()
