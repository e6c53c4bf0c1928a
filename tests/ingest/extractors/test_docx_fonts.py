import pytest

from summit_kb.ingest.extractors.docx import DocxExtractor

LINE = "Hội nghị về thành phố thông minh, như vậy"
STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{default}"/></w:rPr></w:rPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
<w:style w:type="paragraph" w:styleId="Cap"><w:rPr><w:rFonts w:hAnsi=".VnTimeH"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Cap"/></w:style>
<w:style w:type="character" w:styleId="Latin"><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>
"""


@pytest.fixture
def read(make_docx, limits):
    def run(body, default="Times New Roman", **parts):
        path = make_docx(body, styles=STYLES.format(default=default), **parts)
        return DocxExtractor().extract(path, limits)

    return run


def p(*runs, style=""):
    inner = "".join(
        f"<w:r><w:rPr>{f'<w:rFonts w:ascii={chr(34)}{font}{chr(34)}/>' if font else ''}</w:rPr>"
        f"<w:t>{text}</w:t></w:r>"
        for text, font in runs
    )
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{inner}</w:p>'


def test_legacy_fonts_are_converted_and_others_left(read, written_in, told):
    text = read(
        p((written_in(LINE, "tcvn3"), ".VnTime"))
        + p((LINE, ""), (" – Noël à la forêt", "Arial"))
        + p((written_in(LINE, "vni"), "VNI-Times"))
    )
    assert told(text) == [
        [("paragraph", LINE), ("paragraph", f"{LINE} – Noël à la forêt"), ("paragraph", LINE)]
    ]
    assert text.warnings == ("legacy-tcvn3", "legacy-vni")


def test_a_letter_cut_by_word_into_two_runs(read, written_in, told):
    text = written_in(LINE, "vni")
    cut = text.index("ä")
    found = read(p((text[:cut], "VNI-Times"), (text[cut:], "VNI-Times")))
    assert told(found) == [[("paragraph", LINE)]]


def test_fonts_come_from_styles_and_defaults(read, written_in, told):
    small = written_in("quyết định", "tcvn3")
    body = p((small, ""), style="Sub") + p((written_in(LINE, "tcvn3"), ""), style="Loop")
    text = read(body, default=".VnTime")
    assert told(text) == [[("paragraph", "QUYẾT ĐỊNH"), ("paragraph", LINE)]]


def test_a_run_style_wins_over_the_paragraph(read, written_in, told):
    run = (
        '<w:p><w:pPr><w:pStyle w:val="Sub"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Latin"/></w:rPr>'
        "<w:t>Noël à la forêt déjà</w:t></w:r></w:p>"
    )
    text = read(p((written_in(LINE, "tcvn3"), ".VnTime")) + run)
    assert told(text)[0][1] == ("paragraph", "Noël à la forêt déjà")


def test_footnotes_are_rescued_too(read, written_in, told):
    note = f'<w:footnote w:id="2">{p((written_in(LINE, "tcvn3"), ".VnTime"))}</w:footnote>'
    body = '<w:p><w:r><w:t>Thân bài</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
    text = read(body, footnotes=note)
    assert told(text) == [[("paragraph", "Thân bài"), ("paragraph", LINE)]]
    assert text.warnings == ("legacy-tcvn3",)
