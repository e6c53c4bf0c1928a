"""A section that forgets to read again is found out at once."""

import pytest

from summit_kb.desktop.librarian.section import Section


def test_what_every_section_must_do(context, qtbot):
    section = Section(context)
    qtbot.addWidget(section)
    with pytest.raises(NotImplementedError):
        section.refresh()
    assert section.state() == {}
    assert section.first_focus() is section
