"""Choices come in the person's language."""

from summit_kb.app.words import Words
from summit_kb.desktop.librarian.batch.choices import choices_of
from summit_kb.desktop.librarian.batch.fields import FIELDS, Kind


def test_every_choice_has_its_values(shelf):
    english = choices_of(shelf.library, Words("en"), "en")
    vietnamese = choices_of(shelf.library, Words("vi"), "vi")
    assert set(english) == {name for name, one in FIELDS.items() if one.kind is Kind.CHOICE}
    assert ("Report", "report") in english["type"]
    assert ("Báo cáo", "report") in vietnamese["type"]
    assert english["session"] == [("Summit 2019: Opening", "opening")]
    assert vietnamese["event"] == [("Hội nghị Thượng đỉnh 2019", "summit-2019")]
    assert all(name != value for name, value in english["secrecy"])
