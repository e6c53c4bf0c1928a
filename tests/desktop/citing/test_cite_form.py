from pathlib import Path

import pytest

from summit_kb.app.citing_memory import CitingChoice
from summit_kb.desktop.citing.cite_form import CiteForm


@pytest.fixture
def form(desk, qtbot):
    made = CiteForm()
    qtbot.addWidget(made)
    made.show_choice(CitingChoice("decree30", "", "Tờ trình"), "en", [Path("/x/own.csl")])
    made.show_manuscripts(["Tờ trình", "Báo cáo"], "Tờ trình", 2)
    return made


def choose(form, style):
    form.style_box.setCurrentIndex(form.style_box.findData(style))
    form.style_box.activated.emit(form.style_box.currentIndex())


def test_it_shows_what_was_chosen(form):
    assert form.style_box.currentData() == "decree30"
    assert form.language_row.value == "en"
    assert form.manuscript.currentText() == "Tờ trình"
    assert form.anew.isEnabled()
    assert form.style_box.findText("own") > 0


def test_another_style_language_and_manuscript(form, qtbot):
    with qtbot.waitSignal(form.changed) as told:
        choose(form, "apa")
    assert told.args == [CitingChoice("apa", "", "Tờ trình")]
    with qtbot.waitSignal(form.changed) as told:
        form.language_row.button("vi").click()
    assert told.args == [CitingChoice("apa", "vi", "Tờ trình")]
    form.manuscript.setEditText("  Bài  mới ")
    with qtbot.waitSignal(form.changed) as told:
        form.manuscript.lineEdit().editingFinished.emit()
    assert told.args == [CitingChoice("apa", "vi", "Bài mới")]


def test_the_same_again_says_nothing(form, qtbot):
    with qtbot.assertNotEmitted(form.changed):
        choose(form, "decree30")
        form.manuscript.lineEdit().editingFinished.emit()


def test_a_file_is_asked_for_and_the_style_stays(form, qtbot):
    form.style_box.setCurrentIndex(form.style_box.count() - 1)
    with qtbot.waitSignal(form.file_wanted):
        form.style_box.activated.emit(form.style_box.currentIndex())
    assert form.style_box.currentData() == "decree30"


def test_nothing_mentioned_needs_no_new_beginning(form):
    form.show_manuscripts([], "", 0)
    assert not form.anew.isEnabled()
    assert form.manuscript.lineEdit().placeholderText()


def test_a_style_that_is_not_in_the_list_is_put_there(form):
    form.show_choice(CitingChoice("/y/other.csl"), "vi", [])
    assert form.style_box.currentText() == "other"


def test_every_control_has_a_name(form):
    for one in (form.style_box, form.manuscript, form.language_row):
        assert one.accessibleName()
