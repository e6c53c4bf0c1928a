import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from summit_kb.desktop.librarian.topics.head_line import RULES, TOPICS
from summit_kb.desktop.librarian.topics.operation_dialog import Kind
from summit_kb.desktop.librarian.topics.section import TopicsSection


def ids(section):
    return [topic.id for topic in section.model.thesaurus]


def test_a_chosen_topic_shows_its_names_and_documents(section, qtbot):
    section.tree.choose("open-data")
    assert section.form.vi.text() == "Dữ liệu mở"
    assert section.form.path.text() == "Data"
    qtbot.waitUntil(lambda: section.documents.ids() == ["bao-cao", "de-an"])
    section.tree.choose("data")
    section.documents.narrower.setChecked(True)
    qtbot.waitUntil(lambda: len(section.documents.ids()) == 3)
    with qtbot.waitSignal(section.section_requested) as told:
        section.documents.in_table.click()
    assert told.args[0] == "documents"
    with qtbot.waitSignal(section.open_requested) as opened:
        section.documents.opened.emit("de-an")
    assert opened.args[0].document == "de-an"


def test_saving_is_one_change_and_can_be_undone(section, qtbot, told):
    section.tree.choose("traffic")
    section.form.vi.setText("Giao thông đô thị")
    section.form.synonyms.set_names(["giao thông thông minh"])
    section.save()
    qtbot.waitUntil(lambda: section.model.index_of("traffic").data() == "Traffic" and bool(told))
    topic = section.context.workspace.library.thesaurus.get("traffic")
    assert (topic.vi, topic.synonyms) == ("Giao thông đô thị", ("giao thông thông minh",))
    assert told[-1].change is not None
    section.context.changes.undo(told[-1].change)
    library = section.context.workspace.library
    qtbot.waitUntil(lambda: library.thesaurus.get("traffic").vi == "Giao thông")


def test_what_is_not_saved_waits_for_one_to_come_back(section):
    section.tree.choose("traffic")
    section.form.vi.setText("Chưa xong")
    assert section.model.index_of("traffic").data() == "• Traffic"
    section.tree.choose("data")
    assert section.form.vi.text() == "Dữ liệu"
    section.tree.choose("traffic")
    assert section.form.vi.text() == "Chưa xong"
    section.revert()
    assert section.form.vi.text() == "Giao thông"
    assert section.tree.current == "traffic"
    assert section.model.index_of("traffic").data() == "Traffic"


def test_a_new_topic_is_made_and_chosen(section, qtbot):
    section.tree.choose("open-data")
    section.start_new()
    assert section.form.path.text() == "Data"
    section.form.vi.setText("Bản đồ")
    section.form.en.setText("Maps")
    section.save()
    qtbot.waitUntil(lambda: section.tree.current == "maps")
    assert section.context.workspace.library.thesaurus.get("maps").broader == "data"
    assert section.form.title.text() == "Maps"


def test_a_name_that_is_taken_is_told_at_the_form(section, qtbot, told):
    section.start_new()
    section.form.vi.setText("Giao thông")
    section.form.en.setText("Roads")
    section.save()
    qtbot.waitUntil(section.form.fault.isVisible)
    assert "“Traffic”" in section.form.fault.text()
    assert told == []
    assert section.form.vi.text() == "Giao thông"


def test_merging_is_shown_then_done(section, qtbot):
    section.tree.choose("data")
    section.ask(Kind.MERGE)
    dialog = section.dialog
    dialog.target.choose("traffic")
    qtbot.waitUntil(dialog.go.isEnabled)
    assert len(ids(section)) == 3
    dialog.go.click()
    qtbot.waitUntil(lambda: ids(section) == ["open-data", "traffic"])
    assert section.context.workspace.library.get("nghi-quyet").topics == ("traffic",)


def test_a_topic_moves_among_its_siblings_at_once_and_elsewhere_when_agreed(section, qtbot):
    section.tree.choose("traffic")
    QTest.keyClick(section.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: ids(section) == ["traffic", "data", "open-data"])
    assert section.tree.current == "traffic"
    section.tree.choose("open-data")
    QTest.keyClick(section.tree, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: section.dialog is not None and section.dialog.go.isEnabled())
    section.dialog.go.click()
    thesaurus = section.context.workspace.library
    qtbot.waitUntil(lambda: thesaurus.thesaurus.get("open-data").broader is None)


def test_leaving_a_dialog_changes_nothing(section, qtbot):
    section.tree.choose("traffic")
    section.ask(Kind.REMOVE)
    dialog = section.dialog
    dialog.drop.setChecked(True)
    qtbot.waitUntil(dialog.go.isEnabled)
    dialog.reject()
    assert section.dialog is None
    assert "traffic" in section.context.workspace.library.thesaurus


def test_without_topics_the_page_says_what_they_are_for(section, qtbot):
    workspace = section.context.workspace
    (workspace.library.root / "topics.toml").write_text("", encoding="utf-8")
    workspace.library.reload()
    section.refresh()
    qtbot.waitUntil(section.blank.isVisible)
    section.blank.button.click()
    assert section.form.isVisible()
    assert section.form.title.text() == "New topic"
    section.revert()
    assert section.blank.isVisible()


def test_a_target_and_what_was_remembered_are_gone_to(section, context, qtbot):
    section.show_page(RULES)
    section.show_target("open-data")
    assert section.head.pages.value == TOPICS
    assert section.tree.current == "open-data"
    again = TopicsSection(context)
    qtbot.addWidget(again)
    again.restore(section.state())
    again.refresh()
    qtbot.waitUntil(lambda: again.tree.current == "open-data")


@pytest.mark.parametrize("state", [{}, {"sizes": "x", "topic": 3}, {"sizes": [1, "a"]}])
def test_spoilt_memories_are_left_aside(section, state):
    section.restore(state)
    assert section.tree.current == "data"
