"""Count, time, order."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.results.count_line import CountLine
from summit_kb.desktop.searching import SearchSession
from summit_kb.domain.finding import Findings, Sort

FINDINGS = Findings("x", "x AND y", 1_234, total_is_exact=True, took_ms=12.4, hits=())


@pytest.fixture
def line(desk, qtbot):
    search = SearchSession(desk)
    line = CountLine(search)
    qtbot.addWidget(line)
    line.search = search
    return line


def test_how_many_and_how_it_was_understood(line, desk, qapp):
    line.search.found.emit(FINDINGS)
    assert line.text() == "1,234 documents"
    assert line._understood.text() == "12 ms  ·  x AND y"
    desk.translation.use("vi")
    qapp.processEvents()
    assert line.text() == "1.234 tài liệu"


def test_a_count_that_is_a_guess_says_so(line):
    line.search.found.emit(replace(FINDINGS, total_is_exact=False, understood=""))
    assert line.text() == "About 1,234 documents"
    assert line._understood.text() == "12 ms"


def test_the_order_is_chosen_and_shown(line, qtbot):
    qtbot.mouseClick(line.sort.button("date"), Qt.MouseButton.LeftButton)
    assert line.search.request.sort is Sort.DATE
    line.search.set_sort(Sort.RELEVANCE)
    assert line.sort.value == "relevance"


def test_where_the_order_would_be_cut_the_star_goes(line, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    line.setParent(window)
    line.search.found.emit(FINDINGS)
    line.resize(900, 40)
    window.show()
    assert not line.star.isHidden()
    words = line.sort.sizeHint().width()
    line.resize(words + line._count.sizeHint().width() + 30, 40)
    assert line.star.isHidden()
    qtbot.waitUntil(lambda: line.sort.width() >= words)
    line.resize(900, 40)
    assert not line.star.isHidden()
    line.setParent(None)
