"""What is offered for which rows."""

from pathlib import Path

from summit_kb.app.reports import SimilarDocument
from summit_kb.desktop.librarian.imports.deeds import ICONS, Deed, label, offered
from summit_kb.desktop.librarian.imports.row import Row, State
from summit_kb.desktop.theme import icons
from summit_kb.domain.sketch import Likeness


def _row(state, **values):
    return Row(Path("/in/a.pdf"), state, **values)


def test_every_deed_has_words_and_a_sign(qapp):
    assert set(ICONS) == set(Deed)
    assert set(ICONS.values()) <= set(icons.names())
    assert all(label(deed) for deed in Deed)


def test_the_first_that_fits_is_the_main_one():
    assert offered([_row(State.ADDED, document="x")])[:2] == [Deed.DESCRIBE, Deed.OPEN]
    assert offered([_row(State.FAILED)])[0] is Deed.RETRY
    assert offered([_row(State.SECRET)])[0] is Deed.ACCEPT_SECRET
    assert offered([_row(State.OFFERED)])[0] is Deed.ADD
    assert offered([_row(State.READING)]) == [Deed.FOLDER]
    assert offered([]) == []


def test_several_rows_are_offered_what_fits_all_of_them():
    rows = [_row(State.ADDED, document="x"), _row(State.VERSION, document="y")]
    assert offered(rows) == [Deed.DESCRIBE, Deed.DISMISS]
    assert offered([*rows, _row(State.WAITING)]) == []


def test_a_copy_inside_an_archive_is_not_added_alone():
    inside = Row(Path("/in/a.zip › b.pdf"), State.DUPLICATE, document="x")
    assert Deed.ACCEPT_DUPLICATE not in offered([inside])
    assert Deed.ACCEPT_DUPLICATE in offered([_row(State.DUPLICATE, document="x")])


def test_what_is_alike_can_be_compared():
    alike = (SimilarDocument("y", Likeness.PROBABLE_COPY, 0.9),)
    assert Deed.COMPARE in offered([_row(State.ADDED, document="x", similar=alike)])
    assert Deed.COMPARE not in offered([_row(State.ADDED, document="x")])
