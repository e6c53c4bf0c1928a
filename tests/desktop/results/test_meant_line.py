"""Did you mean: asked once the words stand, and one click away."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from summit_kb.desktop.results.meant_line import MeantLine
from summit_kb.desktop.searching import SearchSession
from summit_kb.domain.finding import Findings
from summit_kb.search.language.errors import QueryError

FINDINGS = Findings("do thi thogn", "", 3, total_is_exact=True, took_ms=1.0, hits=())


@pytest.fixture
def line(desk, workspace, qtbot):
    search = SearchSession(desk)
    line = MeantLine(desk, search)
    qtbot.addWidget(line)
    line.use(workspace)
    line.search = search
    return line


def _find(line, text, **values):
    line.search.submit(text)
    line.search.found.emit(replace(FINDINGS, query=text, **values))


def test_what_is_meant_is_one_click_away(line, qtbot):
    _find(line, "do thi thogn")
    qtbot.waitUntil(lambda: not line.isHidden())
    assert line.meant == "do thi thong"
    assert line.meant in line.button.accessibleName()
    qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    assert line.search.request.text == "do thi thong"
    assert line.isHidden()


def test_nothing_to_say_takes_no_room(line, qtbot):
    _find(line, "do thi")
    qtbot.wait(50)
    assert line.isHidden()


def test_half_typed_words_are_left_in_peace(line, qtbot):
    line.search.type_text("do thi thogn")
    line.search.found.emit(FINDINGS)
    qtbot.wait(50)
    assert line.isHidden()
    line.search.type_text("do thi thogng")
    line.search.found.emit(FINDINGS)
    qtbot.waitUntil(lambda: not line.isHidden())


def test_where_nothing_was_found_the_page_says_it(line, qtbot):
    _find(line, "thogn", total=0, suggestions=("thong",))
    qtbot.wait(50)
    assert line.isHidden()


def test_a_query_that_cannot_be_read_means_nothing(line, workspace, qtbot, monkeypatch):
    def refuse(_text):
        raise QueryError(text="(", position=0, length=1, reason="unclosed-bracket")

    monkeypatch.setattr(workspace, "meant", refuse)
    _find(line, "( thogn")
    qtbot.wait(50)
    assert line.isHidden()


def test_in_a_tight_window_it_goes_on_below(line, qtbot):
    _find(line, "do thi thogn")
    qtbot.waitUntil(lambda: not line.isHidden())
    wide = line.heightForWidth(900)
    assert line.heightForWidth(line.button.sizeHint().width() + 10) > wide
