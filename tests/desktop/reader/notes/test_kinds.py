"""What notes are called."""

from summit_kb.desktop.reader.notes.kinds import kind_name, lost_words
from summit_kb.domain.note import NoteKind
from summit_kb.reading.anchoring.placing import Reason


def test_every_kind_and_reason_has_words_of_its_own(qapp) -> None:
    assert len({kind_name(kind) for kind in NoteKind}) == len(NoteKind)
    assert len({lost_words(reason) for reason in Reason}) == len(Reason)
