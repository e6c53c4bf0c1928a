"""What is said of all files, and the watched folder."""

import pytest
from PySide6.QtCore import Qt

from summit_kb.desktop.librarian.imports.batch import Choices
from summit_kb.desktop.librarian.imports.options_panel import OptionsPanel


@pytest.fixture
def panel(desk, workspace, adding, qtbot):
    panel = OptionsPanel(desk, workspace, adding.queue, adding.watch)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def test_choices_reach_the_queue(panel, queue, qtbot):
    panel.type.setCurrentIndex(panel.type.findData("report"))
    panel.copies.click()
    dialog = panel.choose_topics()
    qtbot.addWidget(dialog)
    dialog.tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Checked)
    dialog.accept()
    assert queue.choices == Choices(("city",), "report", accept_duplicates=True)
    assert panel.topics.text() == "Smart city"
    assert panel.summary.startswith("Report · 1 topic")


def test_the_folder_is_watched_and_left(panel, adding, tmp_path):
    assert not panel.automatic.isVisible()
    panel.watch_folder(tmp_path)
    assert panel.folder.text() == str(tmp_path)
    assert tmp_path.name in panel.summary
    panel.automatic.click()
    assert adding.watch.automatic
    panel.leave.click()
    assert adding.watch.folder is None
    assert not panel.leave.isVisible()


def test_a_folder_out_of_reach_is_said(panel, adding, tmp_path, qtbot):
    with qtbot.waitSignals([adding.watch.changed, adding.watch.changed]):
        panel.watch_folder(tmp_path / "away")
    assert "cannot be reached" in panel.folder.text()


def test_both_languages(panel, desk, qapp):
    desk.translation.use("vi")
    qapp.processEvents()
    assert panel.type.findText("Báo cáo") > 0
