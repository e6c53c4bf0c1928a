from pathlib import Path

import pytest

from summit_kb.app.updating.errors import SourceUnknownError
from summit_kb.app.updating.sources import Kind, SourceBook
from summit_kb.foundation.policy import FeatureOffError, Policy


def kinds(book: SourceBook) -> list[tuple[str, str]]:
    return [(one.path.name, one.kind.value) for one in book.all()]


def test_sources_of_the_reader_are_kept_and_given_up(tmp_path: Path) -> None:
    book = SourceBook(tmp_path, Policy())
    assert book.add(tmp_path / "kho").kind is Kind.ADDED
    book.add(tmp_path / "kho")
    book.add(tmp_path / "usb" / "SUMMIT-KB.edition")
    assert kinds(SourceBook(tmp_path, Policy())) == [("kho", "added"), ("usb", "added")]
    book.remove(tmp_path / "kho")
    assert kinds(book) == [("usb", "added")]
    with pytest.raises(SourceUnknownError):
        book.remove(tmp_path / "kho")


def test_those_of_it_come_first_and_stay(tmp_path: Path) -> None:
    rules = Policy(sources=(str(tmp_path / "may-chu"), str(tmp_path / "kho")))
    book = SourceBook(tmp_path, rules)
    book.add(tmp_path / "usb")
    assert book.add(tmp_path / "kho").is_locked
    assert kinds(book) == [("may-chu", "policy"), ("kho", "policy"), ("usb", "added")]
    with pytest.raises(SourceUnknownError):
        book.remove(tmp_path / "kho")


def test_it_may_leave_the_reader_none_of_their_own(tmp_path: Path) -> None:
    SourceBook(tmp_path, Policy()).add(tmp_path / "usb")
    rules = Policy(sources=(str(tmp_path / "kho"),), features_off=frozenset({"sources"}))
    book = SourceBook(tmp_path, rules)
    assert kinds(book) == [("kho", "policy")]
    for deed in (book.add, book.remove):
        with pytest.raises(FeatureOffError):
            deed(tmp_path / "usb")
