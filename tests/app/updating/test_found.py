from pathlib import Path

from summit_kb.app.updating.errors import SourceUnreachableError
from summit_kb.app.updating.found import Found, Here, Lies, lies_of, newest
from summit_kb.app.updating.sources import Kind, Source
from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.errors import (
    EditionDamagedError,
    EditionNotFoundError,
    EditionOlderError,
    EditionSignatureError,
)


def found(number: int, lies: Lies, place: str = "/usb") -> Found:
    edition = Catalogue(number, "2026-03-12T08:00:00Z", "Văn phòng", "Thư viện", {})
    return Found(Source(Path(place), Kind.DRIVE), lies, edition)


def test_only_what_is_wrong_with_a_source_is_told_as_wrong() -> None:
    assert lies_of(EditionNotFoundError(source="a")) is Lies.EMPTY
    assert lies_of(EditionOlderError(source="a", file="b")) is Lies.OLDER
    assert lies_of(EditionDamagedError(source="a", file="b")) is Lies.REFUSED
    assert lies_of(EditionSignatureError(source="a", file="b")) is Lies.REFUSED
    assert lies_of(SourceUnreachableError(source="a")) is Lies.UNREACHABLE


def test_the_newest_is_offered_and_never_one_that_was_gone_back_from() -> None:
    first, same = found(5, Lies.NEWER, "/a"), found(5, Lies.NEWER, "/b")
    assert newest([found(4, Lies.NEWER), first, same, found(9, Lies.LEFT)]) is first
    assert newest([found(3, Lies.SAME), found(9, Lies.LEFT)]) is None
    assert found(9, Lies.LEFT).can_be_taken
    assert not found(3, Lies.OLDER).can_be_taken


def test_to_have_gone_back_is_to_read_the_older_one() -> None:
    old, new = found(4, Lies.SAME).catalogue, found(5, Lies.SAME).catalogue
    assert Here(old, new).went_back
    assert not Here(new, old).went_back
    assert not Here(new).went_back
