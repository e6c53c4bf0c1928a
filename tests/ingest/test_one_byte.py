import unicodedata

import pytest

from summit_kb.ingest.one_byte import one_byte_text

LINE = "Hội nghị về thành phố thông minh tại Đà Nẵng, như vậy đã thành công."


@pytest.mark.parametrize("encoding", ["tcvn3", "vni", "vps"])
def test_legacy_text_comes_as_its_characters(written_in, encoding):
    written = written_in(LINE, encoding)
    data = b"".join(
        bytes([ord(letter)]) if 0x7F < ord(letter) < 0xA0 else letter.encode("cp1252")
        for letter in written
    )
    assert one_byte_text(data) == (written, "cp1252")


def test_windows_1258_comes_half_composed():
    text, encoding = one_byte_text(_windows_1258(LINE))
    assert encoding == "cp1258"
    assert unicodedata.normalize("NFC", text) == LINE


def _windows_1258(text):
    """Tones apart, the letters' own marks composed."""
    found = b""
    for letter in text:
        base, *marks = unicodedata.normalize("NFD", letter)
        shape = [mark for mark in marks if mark in "\u0302\u0306\u031b"]
        tones = [mark for mark in marks if mark not in shape]
        found += (unicodedata.normalize("NFC", base + "".join(shape)) + "".join(tones)).encode(
            "cp1258"
        )
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Noël à Orléans : les élèves répètent déjà l’hymne",
        "Die Straße ist für Fußgänger geöffnet",
        "A naïve résumé – “quoted”",
        "où où",
    ],
)
def test_western_text_is_windows_1252(text):
    assert one_byte_text(text.encode("cp1252")) == (text, "cp1252")


@pytest.mark.parametrize(
    ("text", "encoding"), [("Саммит умных городов", "cp1251"), ("智慧城市", "gb18030")]
)
def test_other_scripts_are_left_to_others(text, encoding):
    assert one_byte_text(text.encode(encoding)) is None
