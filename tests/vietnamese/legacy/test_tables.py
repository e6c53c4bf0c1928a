"""The tables hold every letter, and the letters the standards give."""

import itertools
import unicodedata

import pytest

from summit_kb.vietnamese.legacy.tables import TABLES, windows_1252

LETTERS = {
    unicodedata.normalize("NFC", base + tone)
    for base, tone in itertools.product(
        "aăâeêioôơuưy", ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
    )
} - set("aeiouy") | {"đ"}


@pytest.mark.parametrize("encoding", ["tcvn3", "vni", "viqr"])
def test_every_small_letter_can_be_written(encoding: str) -> None:
    assert set(TABLES[encoding].values()) >= LETTERS


@pytest.mark.parametrize("encoding", ["vni", "viqr"])
def test_every_capital_can_be_written(encoding: str) -> None:
    assert set(TABLES[encoding].values()) >= {letter.upper() for letter in LETTERS}


def test_vps_writes_what_latin_1_lacks() -> None:
    latin = {letter for letter in LETTERS if ord(letter) < 0x100}
    assert set(TABLES["vps"].values()) | latin >= LETTERS


@pytest.mark.parametrize(
    ("encoding", "code", "letter"),
    [
        ("tcvn3", 0xAE, "đ"),
        ("tcvn3", 0xAD, "ư"),
        ("tcvn3", 0xD6, "ệ"),
        ("tcvn3", 0xB8, "á"),
        ("vps", 0xC7, "đ"),
        ("vps", 0xD6, "ơ"),
    ],
)
def test_single_byte_codes(encoding: str, code: int, letter: str) -> None:
    assert TABLES[encoding][windows_1252([code])] == letter


def test_no_source_is_a_plain_letter() -> None:
    for table in TABLES.values():
        assert not [source for source in table if len(source) == 1 and source.isascii()]
