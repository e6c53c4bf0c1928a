"""What was looked for as well."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from summit_kb.desktop.results.widening_line import WideningLine
from summit_kb.desktop.searching import SearchSession
from summit_kb.domain.finding import Expansion, Findings

FINDINGS = Findings("UBND", "UBND", 3, total_is_exact=True, took_ms=1.0, hits=())
WIDENED = replace(FINDINGS, expanded=(Expansion("UBND", ("Ủy ban nhân dân",)),))


@pytest.fixture
def line(desk, qtbot):
    search = SearchSession(desk)
    line = WideningLine(search)
    qtbot.addWidget(line)
    line.search = search
    return line


def test_nothing_to_say_takes_no_room(line):
    line.search.found.emit(FINDINGS)
    assert line.isHidden()


def test_one_click_leaves_other_names_out_and_one_brings_them_back(line, qtbot):
    line.search.submit("UBND")
    line.search.found.emit(WIDENED)
    (chip,) = line.buttons()
    assert chip.text() == "Ủy ban nhân dân"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert line.search.request.left_out == ("Ủy ban nhân dân",)
    line.search.found.emit(FINDINGS)
    qtbot.waitUntil(lambda: len(line.buttons()) == 1)
    (back,) = line.buttons()
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert line.search.request.left_out == ()


def test_several_names_can_be_left_out_at_once(line, qtbot):
    line.search.submit("UBND")
    two = (Expansion("UBND", ("Ủy ban nhân dân", "People's Committee")),)
    line.search.found.emit(replace(FINDINGS, expanded=two))
    *_, narrow = line.buttons()
    qtbot.mouseClick(narrow, Qt.MouseButton.LeftButton)
    assert not line.search.request.expand


def test_many_names_do_not_push_the_documents_down(line):
    many = (Expansion("x", tuple(f"tên {i}" for i in range(9))),)
    line.search.found.emit(replace(FINDINGS, expanded=many))
    *shown, _narrow = line.buttons()
    assert [chip.text() for chip in shown] == [f"tên {i}" for i in range(6)]


def test_other_words_are_widened_again(line):
    line.search.submit("UBND")
    line.search.set_expand(expand=False)
    line.search.submit("UBND ")
    assert not line.search.request.expand
    line.search.type_text("HĐND")
    assert line.search.request.expand


def test_what_it_takes_at_least_is_one_line(line, qtbot):
    """A page is as high as its parts ask for at least: more than that is asked of the window."""
    many = (Expansion("x", tuple(f"một tên dài {i}" for i in range(6))),)
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(line)
    line.search.found.emit(replace(FINDINGS, expanded=many))
    chip, *_ = line.buttons()
    assert column.minimumSize().height() < 3 * chip.sizeHint().height()
    page.resize(300, 600)
    page.show()
    assert line.height() >= line.heightForWidth(line.width())
    assert line.height() > 2 * chip.height()
    line.setParent(None)
