"""The keys of notes."""

from summit_kb.desktop.reader.notes.note_keys import KEYS
from summit_kb.desktop.reader.reader_keys import KEYS as READER_KEYS


def test_no_key_of_the_reader_is_taken() -> None:
    taken = {key for keys in READER_KEYS.values() for key in keys}
    assert taken.isdisjoint(KEYS.values())
    assert len(set(KEYS.values())) == len(KEYS)
