from pathlib import Path

import pytest
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from summit_kb.app.updating.age import age_of
from summit_kb.app.updating.found import Found, Here, Lies
from summit_kb.app.updating.sources import Kind, Source
from summit_kb.desktop.editions.edition_line import EditionLine


@pytest.fixture
def line(desk, qtbot):
    made = EditionLine()
    qtbot.addWidget(made)
    return made


def show(line, here, *, is_edition=True, newer=None):
    line.show_here(here, "City & library", "en", is_edition=is_edition, newer=newer)


def test_edition_day_signer_and_age_are_always_seen(line, edition, qtbot) -> None:
    made = edition(5, 240)
    show(line, Here(made, None, age_of(made, None)))
    assert line.said.line.startswith("Edition 5 · ")
    assert line.said.line.endswith("240 days ago · signed by Văn phòng")
    assert line.said.property("kind") == "foot-line"
    with qtbot.waitSignal(line.wanted):
        line.said.click()


def test_one_that_is_too_old_warns(line, edition) -> None:
    made = edition(5, 400)
    here = Here(made, None, age_of(made, None))
    show(line, here)
    assert "older than the 365 days" in line.said.line
    assert line.said.property("kind") == "foot-warning"
    # What is read is another library: its age is nobody's business.
    show(line, here, is_edition=False)
    assert line.said.line == "City & library, not an edition"
    assert line.said.property("kind") == "foot-line"


def test_a_newer_one_is_told_beside_it(line, edition, qtbot) -> None:
    show(line, Here())
    assert line.news.isHidden()
    newer = Found(Source(Path("/usb"), Kind.DRIVE), Lies.NEWER, edition(6))
    show(line, Here(edition(5)), newer=newer)
    assert line.news.line == "Edition 6 is at hand: see what changes"
    line.retranslate()
    with qtbot.waitSignal(line.wanted):
        line.news.click()


def test_where_there_is_no_room_the_end_is_cut_and_the_age_stays(line, edition, qtbot) -> None:
    made = edition(5, 240)
    here = Here(made, None, age_of(made, None))
    line.show()
    line.resize(1200, line.sizeHint().height())
    show(line, here)
    qtbot.waitUntil(lambda: line.said.text() == line.said.line)
    line.resize(300, line.height())
    qtbot.waitUntil(lambda: line.said.text().endswith("…"))
    assert line.said.toolTip() == line.said.line
    assert line.minimumSizeHint().width() < 200
    line.resize(1200, line.height())
    qtbot.waitUntil(lambda: line.said.text() == line.said.line)


def test_before_a_library_is_open_there_is_nothing_to_press(line) -> None:
    line.show()
    height = line.height()
    assert not line.said.isVisible()
    line.show_here(Here(), "Thư viện", "vi", is_edition=False, newer=None)
    assert line.said.isVisible()
    assert line.sizeHint().height() <= height
    line.show_here(Here(), "", "vi", is_edition=False, newer=None)
    assert not line.said.isVisible()


def test_a_high_page_above_takes_nothing_from_its_height(desk, qtbot) -> None:
    line = EditionLine()

    class High(QWidget):
        def __init__(self):
            super().__init__()
            policy = QSizePolicy()
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

        def heightForWidth(self, _width):  # noqa: N802 Qt's name
            return 1_000

    window = QWidget()
    qtbot.addWidget(window)
    # As in the program's style: the button may then be as low as its border.
    window.setStyleSheet('QPushButton[kind="foot-line"] { min-height: 0; padding: 1px 6px; }')
    column = QVBoxLayout(window)
    column.addWidget(High(), 1)
    column.addWidget(line)
    line.show_here(Here(), "Thư viện", "vi", is_edition=False, newer=None)
    window.resize(600, 300)
    window.show()
    qtbot.waitUntil(lambda: line.isVisible())
    assert line.height() == line.sizeHint().height()
    assert line.said.height() >= line.said.fontMetrics().height()
