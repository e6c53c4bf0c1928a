"""What the form is given of a document."""

import pytest

from summit_kb.app.words import Words
from summit_kb.desktop.librarian.describing.subject import options_of, sessions_of, subject_of
from summit_kb.library.errors import DocumentNotFoundError


def test_values_to_complete_from_and_targets_by_title(subject):
    assert subject.known["issuer"][0] == "UBND TP. Đà Nẵng"
    assert subject.known["signer"] == ("Huỳnh Đức Thơ",)
    assert set(subject.titles) == {"nghi-quyet", "cu-1", "cu-2"}
    assert [one.number for one in subject.proposed] == [1, 2]


def test_authorities_come_first(shelf, waiting):
    (shelf.library.root / "authorities.toml").write_text(
        '[[issuers]]\nname = "Văn phòng Chính phủ"\n', encoding="utf-8"
    )
    shelf.library.reload()
    known = subject_of(shelf, waiting, Words("en")).known
    assert known["issuer"][0] == known["parent_body"][0] == "Văn phòng Chính phủ"


def test_choices_have_words_and_may_be_empty_where_the_record_may(subject):
    options = options_of(subject.library, subject.document, Words("en"))
    assert dict(options["event"]) == {"": "–", "summit-2019": "Summit 2019"}
    assert options["validity"][0] == ("", "Unknown validity") or options["validity"][0][0] == ""
    assert "" not in dict(options["type"])
    assert sessions_of(subject.library, "summit-2019", "vi")[1:] == (("opening", "Khai mạc"),)
    assert sessions_of(subject.library, "", "vi") == (("", "–"),)


def test_a_document_that_went_is_named(shelf, desk):
    with pytest.raises(DocumentNotFoundError):
        subject_of(shelf, "gone", desk.words)
