from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices

from summit_kb.app.book_pieces import Drawn
from summit_kb.app.briefing import Bound
from summit_kb.desktop.collecting.book_bar import BookBar
from summit_kb.foundation.work import Progress
from summit_kb.reading.pages import PageError


@pytest.fixture
def bar(desk, qtbot):
    bar = BookBar(desk)
    qtbot.addWidget(bar)
    bar.resize(800, 900)
    return bar


def test_it_tells_how_far_the_book_is_and_can_be_stopped(bar, qtbot):
    assert bar.isHidden()
    bar.begin()
    bar.show_progress(Progress("brief", 217, 500, "Nghị quyết"))
    assert "217 / 500" in bar.what.text()
    assert bar.item.text() == "Nghị quyết"
    with qtbot.waitSignal(bar.cancelled):
        bar.cancel_button.click()
    assert not bar.cancel_button.isEnabled()
    bar.give_up()
    assert bar.isHidden()


def test_a_made_book_is_opened_and_what_to_know_is_listed(bar, monkeypatch, tmp_path):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    error = PageError(path="x", page=7, detail="hỏng")
    drawn = (Drawn("b", (3, 4), True), Drawn("c", (1,), False))
    path = tmp_path / "sách.pdf"
    bar.finish(Bound(path, 512, (("a", error),), (("d", 7, error),), drawn), ("mat-roi",))
    lines = bar.warnings.toPlainText().splitlines()
    assert [line.split(":")[0].split(" ")[0] for line in lines] == [
        "mat-roi",
        "a",
        "d#page=7",
        "b",
        "c",
    ]
    assert "forbids" in lines[3]
    assert "3-4" in lines[3]
    assert bar.bar.isHidden()
    bar.open_file.click()
    bar.open_folder.click()
    assert opened == [str(path), str(path.parent)]
    bar.more.click()
    assert bar.warnings.isHidden()


def test_without_anything_to_know_there_is_no_list(bar):
    bar.finish(Bound(Path("x.pdf"), 5))
    assert bar.warnings.isHidden()
    assert bar.more.isHidden()
    assert "5" in bar.what.text()
