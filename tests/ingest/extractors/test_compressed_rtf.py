import struct

import pytest

from summit_kb.ingest.extractors.compressed_rtf import decompressed

PLAIN = rb"{\rtf1 hello}"
# The worked examples of [MS-OXRTFCP] 3.1 and 3.2.
SQUEEZED = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a80"
    "0fa0"
)
REPEATING = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")


def test_the_published_examples():
    assert decompressed(SQUEEZED, 1000) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert decompressed(REPEATING, 1000) == b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"


def test_stored_and_bounded():
    head = struct.pack("<4I", len(PLAIN) + 12, len(PLAIN), 0x414C454D, 0)
    assert decompressed(head + PLAIN, 1000) == PLAIN
    assert decompressed(head + PLAIN, 5) == PLAIN[:5]
    assert decompressed(SQUEEZED, 6) == b"{\\rtf1"


@pytest.mark.parametrize("data", [b"", b"x" * 20])
def test_anything_else_is_an_error(data):
    with pytest.raises(ValueError, match="RTF"):
        decompressed(data, 1000)


def test_a_cut_one_gives_what_is_there():
    assert decompressed(SQUEEZED[:30], 1000).startswith(b"{\\rtf1\\ansi")
