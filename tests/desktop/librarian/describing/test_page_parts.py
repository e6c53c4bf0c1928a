"""The parts of the describing page."""

import pytest

from summit_kb.desktop.librarian.describing.page_parts import PageParts


@pytest.fixture
def parts(context, qtbot):
    parts = PageParts(context)
    qtbot.addWidget(parts)
    parts.show()
    return parts


def test_something_is_told_above_the_form(parts):
    assert not parts._told.isVisible()
    parts.tell("Not saved.")
    assert (parts.told, parts._told.isVisible()) == ("Not saved.", True)
    parts.tell("")
    assert not parts._told.isVisible()


def test_buttons_have_names(parts):
    assert parts.back.accessibleName()
    assert parts.save_next.text()
