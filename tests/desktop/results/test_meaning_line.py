"""Abbreviations with several meanings are asked about, and the choice stays for the search."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from summit_kb.desktop.results.meaning_line import MeaningLine
from summit_kb.desktop.searching import SearchSession
from summit_kb.domain.finding import Ambiguity, Findings, Meaning

FINDINGS = Findings("KH năm", "KH năm", 3, total_is_exact=True, took_ms=1.0, hits=())
PLAN, SCIENCE = Meaning("Kế hoạch", "kế hoạch năm"), Meaning("Khoa học", "khoa học năm")
ASKED = replace(FINDINGS, ambiguous=(Ambiguity("KH", (PLAN, SCIENCE)),))
CHOSEN = replace(FINDINGS, ambiguous=(Ambiguity("KH", (PLAN, SCIENCE), "Kế hoạch"),))


@pytest.fixture
def line(desk, qtbot):
    search = SearchSession(desk)
    line = MeaningLine(search)
    qtbot.addWidget(line)
    line.search = search
    search.submit("KH năm")
    return line


def test_nothing_to_ask_takes_no_room(line):
    line.search.found.emit(FINDINGS)
    assert line.isHidden()


def test_a_meaning_is_chosen_by_key_and_the_words_stay_as_typed(line, qtbot):
    line.search.found.emit(ASKED)
    line.show()
    first, second = line.buttons()
    assert (first.text(), second.text()) == ("Kế hoạch", "Khoa học")
    assert "“KH” means Kế hoạch" in first.accessibleName()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert line.search.request.text == "KH năm"
    assert line.search.request.meant == (("KH", "Kế hoạch"),)


def test_the_chosen_one_is_pressed_keeps_the_focus_and_is_let_go_of(line, qtbot):
    line.search.found.emit(ASKED)
    line.show()
    line.activateWindow()
    qtbot.waitUntil(line.isActiveWindow)
    line.buttons()[0].setFocus()
    line.search.found.emit(CHOSEN)
    qtbot.waitUntil(lambda: len(line.buttons()) == 2)
    first, second = line.buttons()
    assert (first.isChecked(), second.isChecked()) == (True, False)
    assert first.hasFocus()
    line.search.choose_meaning("KH", "Kế hoạch")
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert line.search.request.meant == ()


def test_the_meaning_stays_while_the_abbreviation_does(line):
    line.search.choose_meaning("KH", "Khoa học")
    line.search.submit("KH 2019")
    assert line.search.request.meant == (("KH", "Khoa học"),)
    line.search.submit("kế hoạch")
    assert line.search.request.meant == ()
