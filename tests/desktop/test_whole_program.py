"""The whole path on the real parts: type, narrow, open, read on the page; add, and find it."""

import pytest
from PySide6.QtCore import Qt

from summit_kb.app.workspace import Workspace
from summit_kb.desktop.theme import schemes
from summit_kb.desktop.window.main_window import MainWindow

RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"


@pytest.fixture
def window(desk, qtbot):
    workspace = Workspace.open(None)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1_366, 768)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    with qtbot.waitSignal(window.holding.ready, timeout=30_000):
        window.holding.use(workspace)
    yield window
    window.close()


def _has_colour(widget, colour):
    image = widget.grab().toImage()
    step = range(0, image.width(), 3)
    return any(
        image.pixelColor(x, y).name() == colour.name()
        for x in step
        for y in range(0, image.height(), 3)
    )


def test_from_words_without_accents_to_the_page(window, qtbot):
    qtbot.waitUntil(window.isActiveWindow)
    field, results = window.bar.field, window.page.results
    field.setFocus()
    with qtbot.waitSignal(window.search.found, timeout=20_000):
        qtbot.keyClicks(field, "nghi quyet 43 do thi thong minh")
    with qtbot.waitSignal(window.search.found, timeout=20_000):
        # Esc would clear the field where no suggestions are shown.
        qtbot.keyClick(field, Qt.Key.Key_Return)
    topics = {row.line.id: row for row in results.panel.section("topic").rows()}
    with qtbot.waitSignal(window.search.found, timeout=20_000):
        topics["smart-city"].click()
    rows = range(results.model.rowCount())
    at = next(row for row in rows if results.model.hit(row).document == RESOLUTION)
    results.list.setCurrentIndex(results.model.index(at, 0))
    results.list.setFocus()
    qtbot.keyClick(results.list, Qt.Key.Key_Return)
    pane = window.tabs.current_document.pane
    assert pane.locator().document == RESOLUTION
    match = schemes.marks(window.palette()).match
    qtbot.waitUntil(lambda: _has_colour(pane, match), timeout=30_000)


def test_added_files_are_found_a_moment_later(window, qtbot, tmp_path):
    file = tmp_path / "ghi chép.md"
    file.write_text(
        "# Biên bản thử nghiệm\n\nTrạm quan trắc Bà Nà đo chất lượng không khí.", encoding="utf-8"
    )
    with qtbot.waitSignals([window.adding.finished, window.holding.ready], timeout=60_000):
        window.adding.add([file, tmp_path / "không có.pdf"])
    window.finding.search_for("quan trac ba na")
    qtbot.waitUntil(
        lambda: any(hit.source == "ghi chép.md" for hit in window.search.hits), timeout=20_000
    )
    assert window.add_bar.text == "1 document added · 1 could not be added"
