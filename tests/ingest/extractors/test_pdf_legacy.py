import pytest

from summit_kb.ingest.extractors.pdf import PdfExtractor
from summit_kb.ingest.extractors.pdf_legacy import FILLER, legible

LINE = "Hội nghị về thành phố thông minh tại Đà Nẵng, như vậy đã thành công"


def no_font(_index):
    return ""


@pytest.mark.parametrize("encoding", ["tcvn3", "vni", "vps"])
def test_characters_keep_their_places(written_in, encoding):
    written = f"  {written_in(LINE, encoding)}\r\n"
    text, encodings = legible(written, no_font)
    assert encodings == (encoding,)
    assert len(text) == len(written)
    assert text.replace(FILLER, "") == f"  {LINE}\r\n"


def test_each_font_by_itself(written_in):
    legacy = written_in("quyết định của thủ tướng", "tcvn3")
    text = f"{legacy} Noël à la forêt"
    fonts = lambda index: "ABCDEF+.VnTimeH" if index < len(legacy) else "Times"  # noqa: E731 short
    assert legible(text, fonts) == ("QUYẾT ĐỊNH CỦA THỦ TƯỚNG Noël à la forêt", ("tcvn3",))


@pytest.mark.parametrize("text", [LINE, "Noël à Orléans, où ? déjà", "plain", "“quoted”", ""])
def test_good_text_is_not_touched(text):
    assert legible(text, lambda _index: ".VnTime") == (text, ())


def test_a_page_in_tcvn3(make_pdf, pdf_page, written_in, told, limits):
    lines = [written_in(line, "tcvn3") for line in (LINE, "như thế", f"{LINE}.")]
    text = PdfExtractor().extract(make_pdf(pdf_page().lines(lines)), limits)
    assert "legacy-tcvn3" in text.warnings
    assert text.pages[0].text.replace("\n", " ") == f"{LINE} như thế {LINE}."


def test_the_letter_that_looks_like_a_hyphen_at_a_line_end(make_pdf, pdf_page, written_in, limits):
    lines = [written_in(line, "tcvn3") for line in (f"{LINE} như", "thế là xong, và thành phố")]
    text = PdfExtractor().extract(make_pdf(pdf_page().lines(lines)), limits)
    assert text.pages[0].text.replace("\n", " ") == f"{LINE} như thế là xong, và thành phố"
