import struct

import pytest

from summit_kb.ingest.errors import DamagedFileError
from summit_kb.ingest.extractors.ole import OleFile


def test_streams_storages_and_their_names(make_ole):
    path = make_ole("a.msg", {"one": b"1" * 5000, "box": {"two": b"22"}})
    with OleFile(path, "OLE") as file:
        assert file.stream("one") == b"1" * 5000
        assert file.stream("box", "two") == b"22"
        assert sorted(file.names()) == [("box", "two"), ("one",)]
        assert file.has("box", "two")
        assert not file.has("three")
        assert file.metadata() == {}


def test_what_is_not_there_or_broken_names_the_file(make_ole, write):
    path = make_ole("a.msg", {"one": b"1"})
    with OleFile(path, "Outlook (MSG)") as file, pytest.raises(DamagedFileError) as caught:
        file.stream("two")
    assert caught.value.facts["format"] == "Outlook (MSG)"
    with pytest.raises(DamagedFileError):
        OleFile(write("cut.msg", path.read_bytes()[:300]), "OLE")


def test_metadata_in_unicode_and_dates(make_ole):
    path = make_ole("a.doc", {"\x05SummaryInformation": _summary("Nghị quyết".encode())})
    with OleFile(path, "OLE") as file:
        assert file.metadata() == {"title": "Nghị quyết", "created": "2019-01-24T08:00:00"}


def test_a_title_in_an_unknown_code_page_is_left_out(make_ole):
    path = make_ole("a.doc", {"\x05SummaryInformation": _summary(b"Ngh\xde quy\xd5t")})
    with OleFile(path, "OLE") as file:
        assert "title" not in file.metadata()


def _summary(title):
    title += b"\0"
    title += b"\0" * (-len(title) % 4)
    moment = (131_927_904_000_000_000).to_bytes(8, "little")
    values = [
        (1, struct.pack("<Ih2x", 2, -535)),
        (2, struct.pack("<II", 30, len(title)) + title),
        (12, struct.pack("<I", 64) + moment),
    ]
    at, places, data = 8 + 8 * len(values), b"", b""
    for code, value in values:
        places += struct.pack("<II", code, at + len(data))
        data += value
    section = struct.pack("<II", at + len(data), len(values)) + places + data
    head = struct.pack("<HHI16xI", 0xFFFE, 0, 0x20005, 1)
    fmtid = bytes.fromhex("e0859ff2f94f6810ab9108002b27b3d9")
    return head + fmtid + struct.pack("<I", 48) + section
