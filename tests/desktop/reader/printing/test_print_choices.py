from dataclasses import replace

import pytest

from summit_kb.desktop.reader.printing.print_choices import PrintChoices
from summit_kb.desktop.reader.printing.print_offer import PrintOffer
from summit_kb.desktop.reader.printing.print_plan import PrintPlan


@pytest.fixture
def offer(source, head):
    labels = source.file.labels

    def page_of(typed):
        return labels.index(typed) + 1 if typed in labels else None

    return PrintOffer("x", source, lambda: head, 12, 3, labels, page_of, "", False)


@pytest.fixture
def choices(offer, show):
    return show(PrintChoices(offer))


def test_all_with_notes_to_begin_with(choices):
    assert choices.plan() == PrintPlan()
    assert not choices.selected.isEnabled()
    assert not choices.matches.isEnabled()


def test_the_page_that_shows(choices):
    choices.here.setChecked(True)
    assert choices.plan().pages == (3,)
    assert "3" in choices.here.text()


def test_typing_pages_chooses_them(choices, qtbot):
    with qtbot.waitSignal(choices.changed):
        choices.range.setText("iv, 4-5")
    assert choices.some.isChecked()
    assert choices.plan().pages == (1, 4, 5)


def test_pages_that_are_not_there_are_said(choices):
    choices.range.setText("11-20")
    assert choices.plan() is None
    assert choices._wrong.isVisible()
    assert "12" in choices._wrong.text()
    choices.range.setText("11")
    assert not choices._wrong.isVisible()


def test_a_selection_is_printed_without_marks(offer, show):
    choices = show(PrintChoices(replace(offer, selection="một câu", has_matches=True)))
    choices.matches.setChecked(True)
    assert choices.plan() == PrintPlan(matches=True)
    choices.selected.setChecked(True)
    assert choices.plan() == PrintPlan(selection="một câu")
    assert not choices.notes.isEnabled()


def test_a_text_without_pages_offers_none(offer, show):
    choices = show(PrintChoices(replace(offer, count=0, page=1, labels=[])))
    assert not choices.range.isVisible()
    assert choices.every.isVisible()


def test_every_control_has_a_name(choices):
    boxes = (choices.every, choices.here, choices.some, choices.notes, choices.matches)
    assert all(box.text() for box in boxes)
    assert choices.range.accessibleName()
