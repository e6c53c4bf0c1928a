from dataclasses import replace

import pytest

from summit_kb.ingest.errors import DamagedFileError, EncryptedFileError, TooLargeError
from summit_kb.ingest.extractors.xml_parts import XmlParts, parse


@pytest.fixture
def opened(limits):
    packages = []

    def open_parts(path, limits=limits):
        packages.append(XmlParts(path, limits, "OpenDocument (ODT)"))
        return packages[-1]

    yield open_parts
    for package in packages:
        package.close()


def test_parts_by_name_whatever_their_case(make_zip, opened):
    parts = opened(make_zip("a.odt", {"Content.xml": "<a>một</a>", "x/y.bin": b"1"}))
    assert parts.part("/content.xml").text == "một"
    assert parts.read("x/y.bin") == b"1"
    assert parts.part("none.xml") is None
    assert parts.has("content.XML")
    assert parts.names() == ["Content.xml", "x/y.bin"]


def test_broken_xml_is_mended_and_remembered_or_refused(make_zip, opened):
    parts = opened(make_zip("a.odt", {"a.xml": "<a><b>một</a>", "b.xml": "\x00 no"}))
    assert parts.part("a.xml").find("b").text == "một"
    assert parts.repaired
    with pytest.raises(DamagedFileError) as caught:
        parts.part("b.xml")
    assert caught.value.facts["format"] == "OpenDocument (ODT)"


def test_bombs_are_refused_part_by_part_and_together(make_zip, opened, limits):
    path = make_zip("a.odt", {"a.xml": b" " * 3_000_000, "b.xml": b" " * 3_000_000})
    with pytest.raises(TooLargeError):
        opened(path, replace(limits, part=2_000_000)).read("a.xml")
    parts = opened(path, replace(limits, bytes=5_000_000))
    assert len(parts.read("a.xml")) == 3_000_000
    with pytest.raises(TooLargeError):
        parts.read("b.xml")


def test_a_locked_member_needs_a_password(make_zip, opened):
    path = make_zip("a.odt", {"a.xml": "<a/>"})
    data = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    path.write_bytes(data)
    with pytest.raises(EncryptedFileError):
        opened(path)


def test_what_is_no_archive_is_damaged(write, opened):
    with pytest.raises(DamagedFileError):
        opened(write("a.odt", b"PK\x03\x04 no"))


def test_entities_are_not_expanded():
    bomb = b'<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY f SYSTEM "file:///etc/hosts">]><a>&b;&f;</a>'
    root = parse(bomb)
    assert "ha" not in (root.text or "")
    assert "localhost" not in (root.text or "")


def test_bombs_are_seen_before_they_are_unpacked(make_zip, opened, limits):
    path = make_zip("a.odt", {"a.xml": b" " * 3_000_000, "b.xml": b" " * 3_000_000})
    opened(path).refuse_bombs()
    for tight in (replace(limits, part=2_000_000), replace(limits, bytes=5_000_000)):
        with pytest.raises(TooLargeError):
            opened(path, tight).refuse_bombs()
