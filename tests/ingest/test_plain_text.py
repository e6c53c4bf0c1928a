import pytest

from summit_kb.ingest.plain_text import ENCODING_GUESSED, read_plain_text

LINE = "Hội nghị về thành phố thông minh tại Đà Nẵng, như vậy đã thành công."


@pytest.mark.parametrize("encoding", ["tcvn3", "vni", "viqr"])
@pytest.mark.parametrize("stored", ["cp1252", "utf-8", "utf-16"])
def test_legacy_text_however_it_was_stored(written_in, encoding, stored):
    found = read_plain_text(written_in(LINE, encoding).encode(stored))
    assert (found.text, found.encoding) == (LINE, encoding)
    assert found.warnings == (f"legacy-{encoding}",)


def test_unicode_comes_as_it_is():
    found = read_plain_text(LINE.encode("utf-8-sig"))
    assert (found.text, found.encoding, found.warnings) == (LINE, "utf-8-sig", ())


def test_a_guess_is_told():
    found = read_plain_text("Noël à Orléans".encode("cp1252"))
    assert (found.text, found.warnings) == ("Noël à Orléans", (ENCODING_GUESSED,))
