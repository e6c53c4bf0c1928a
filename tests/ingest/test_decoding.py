import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.ingest.decoding import decode, is_binary, wide_encoding

SENTENCE = "Nghị quyết về xây dựng và phát triển thành phố Đà Nẵng đến năm 2030. "


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_unicode_is_recognised_without_being_told(encoding):
    decoded = decode((SENTENCE * 20).encode(encoding))
    assert decoded.text.lstrip("\ufeff") == SENTENCE * 20
    assert not decoded.guessed


def test_a_declared_encoding_is_used_when_it_is_not_utf8():
    decoded = decode("déjà".encode("latin-1"), "iso-8859-1")
    assert (decoded.text, decoded.guessed) == ("déjà", False)


def test_utf8_wins_over_a_wrong_declaration():
    assert decode(SENTENCE.encode(), "iso-8859-1").text == SENTENCE


def test_a_declaration_that_does_not_exist_is_passed_over():
    assert decode(b"plain", "no-such-encoding").text == "plain"


def test_windows_1258_is_guessed_and_said_to_be():
    text = "đồng chí đã đến thăm thành phố và phát biểu ý kiến chỉ đạo. " * 30
    half = "".join(
        part
        for letter in text
        for part in (
            [letter] if _fits(letter) else _half_composed(unicodedata.normalize("NFD", letter))
        )
    )
    decoded = decode(half.encode("cp1258"))
    assert decoded.guessed
    assert unicodedata.normalize("NFC", decoded.text) == unicodedata.normalize("NFC", half)


def _fits(letter):
    try:
        letter.encode("cp1258")
    except UnicodeEncodeError:
        return False
    return True


def _half_composed(marks):
    base, *rest = marks
    for index, mark in enumerate(rest):
        shaped = unicodedata.normalize("NFC", base + mark)
        if len(shaped) == 1 and _fits(shaped):
            return [shaped, *rest[:index], *rest[index + 1 :]]
    return [base, *rest]


def test_a_few_broken_bytes_do_not_change_the_encoding():
    data = (SENTENCE * 50).encode()
    decoded = decode(data[:100] + b"\xff" + data[100:])
    assert decoded.encoding == "utf-8"
    assert "thành phố Đà Nẵng" in decoded.text


@given(st.binary(max_size=200))
def test_any_bytes_decode(data):
    assert isinstance(decode(data).text, str)


@pytest.mark.parametrize(
    ("data", "binary"),
    [
        (b"plain\n\ttext\f", False),
        ("Đà Nẵng".encode(), False),
        ("plain".encode("utf-16"), False),
        ("plain text".encode("utf-16-le"), False),
        (b"\x00\x01\x02\x03" * 20, True),
        (bytes(range(256)), True),
        (b"GIF89a\x00\x00", True),
    ],
)
def test_binary_bytes_are_told_from_text(data, binary):
    assert is_binary(data) is binary


def test_text_without_zeros_is_not_wide():
    assert wide_encoding(b"plain text") is None
    assert wide_encoding(b"x") is None
