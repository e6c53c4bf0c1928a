"""An entry knows all its names in one text."""

from summit_kb.desktop.palette.entry import Entry
from summit_kb.desktop.palette.ranking import name_of


def test_every_name_and_its_initials_can_be_looked_through_at_once():
    names = tuple(map(name_of, ("Nghị quyết 43", "Resolution 43")))
    entry = Entry("1", "document", "Nghị quyết 43", names, lambda behind: None)
    for piece in (" nghi quyet 43", " resolution 43", "nq4", "r4"):
        assert piece in entry.hay
    assert entry == Entry("1", "document", "Nghị quyết 43", names, entry.do)


def test_what_is_not_said_is_usual():
    entry = Entry("1", "command", "A", (name_of("A"),), lambda behind: None)
    assert (entry.reason, entry.keys, entry.offered, entry.look) == ("", "", False, None)
