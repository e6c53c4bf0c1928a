import pypdf
from reportlab.platypus import PageBreak

from summit_kb.reading.briefing.setting import Anchor, paragraph, set_type


def test_text_is_never_markup_and_lines_stay_lines(tmp_path):
    set_type(tmp_path / "t.pdf", [paragraph("a <b>&amp;\x07\nhai", "plain")])
    shown = pypdf.PdfReader(tmp_path / "t.pdf").pages[0].extract_text()
    assert shown.splitlines() == ["a <b>&amp;", "hai"]


def test_an_anchor_tells_its_sheet(tmp_path):
    told = []
    flowables = [
        Anchor("đầu", lambda *at: told.append(at)),
        paragraph("một", "plain"),
        PageBreak(),
        Anchor("cuối", lambda *at: told.append(at)),
        paragraph("hai", "plain"),
    ]
    assert set_type(tmp_path / "t.pdf", flowables) == 2
    assert told == [("đầu", 0), ("cuối", 1)]


def test_the_same_text_gives_the_same_bytes(tmp_path):
    for name in ("a", "b"):
        set_type(tmp_path / f"{name}.pdf", [paragraph("Đà Nẵng", "body")])
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
