import pytest

from summit_kb.domain.text import OutlineEntry
from summit_kb.ingest.detection import detect
from summit_kb.ingest.errors import DamagedFileError, EmptyFileError
from summit_kb.ingest.extractors.pptx import PptxExtractor

A = "http://schemas.openxmlformats.org/drawingml/2006/main"
P = "http://schemas.openxmlformats.org/presentationml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
D = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
LINE = "Hội nghị về thành phố thông minh tại Đà Nẵng"
SPACES = f'xmlns:a="{A}" xmlns:p="{P}" xmlns:r="{R}" xmlns:dgm="{D}"'


def relations(rows):
    inner = "".join(
        f'<Relationship Id="{name}" Type="{R}/{kind}" Target="{target}"/>'
        for name, kind, target in rows
    )
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{inner}</Relationships>'


def para(text, level=0, font="", inner=""):
    latin = f'<a:latin typeface="{font}"/>' if font else ""
    return (
        f'<a:p><a:pPr lvl="{level}">{inner}</a:pPr><a:r><a:rPr>{latin}</a:rPr>'
        f"<a:t>{text}</a:t></a:r></a:p>"
    )


def shape(*paragraphs, role=None):
    holder = "" if role is None else f'<p:ph type="{role}"/>' if role else "<p:ph/>"
    return (
        f"<p:sp><p:nvSpPr><p:nvPr>{holder}</p:nvPr></p:nvSpPr>"
        f"<p:txBody>{''.join(paragraphs)}</p:txBody></p:sp>"
    )


def slide(*shapes):
    return f"<p:sld {SPACES}><p:cSld><p:spTree>{''.join(shapes)}</p:spTree></p:cSld></p:sld>"


@pytest.fixture
def make_pptx(make_zip):
    def make(*slides, notes=(), parts=None):
        names = [f"slide{number}" for number in range(1, len(slides) + 1)]
        ids = "".join(f'<p:sldId r:id="{name}"/>' for name in names)
        members = {
            "[Content_Types].xml": "<Types/>",
            "ppt/presentation.xml": f"<p:presentation {SPACES}>{ids}</p:presentation>",
            "ppt/_rels/presentation.xml.rels": relations(
                (name, "slide", f"slides/{name}.xml") for name in names
            ),
            **(parts or {}),
        }
        for name, content in zip(names, slides, strict=True):
            members[f"ppt/slides/{name}.xml"] = content
            rows = [("d", "diagramData", "../diagrams/data.xml")]
            if name in notes:
                rows.append(("n", "notesSlide", f"../notes/{name}.xml"))
                members[f"ppt/notes/{name}.xml"] = slide(
                    shape(para("7"), role="sldNum"), shape(para("Lời người nói"), role="body")
                )
            members[f"ppt/slides/_rels/{name}.xml.rels"] = relations(rows)
        return make_zip("file.pptx", members)

    return make


@pytest.fixture
def read(limits):
    return lambda path: PptxExtractor().extract(path, limits)


def test_slides_are_pages_with_titles_lists_and_notes(make_pptx, read, told):
    path = make_pptx(
        slide(
            shape(para("Đô thị"), para("thông minh"), role="ctrTitle"),
            shape(para("một"), para("hai", 1), para("trơn", inner="<a:buNone/>"), role="body"),
            shape(para("12"), role="sldNum"),
        ),
        slide(f"<p:grpSp>{shape(para('trong nhóm'))}</p:grpSp>", shape(para("mục"), role="")),
        notes=("slide1",),
    )
    assert detect(path) == "pptx"
    text = read(path)
    assert told(text) == [
        [
            ("heading", "Đô thị thông minh", 1),
            ("list-item", "một", 0),
            ("list-item", "hai", 1),
            ("paragraph", "trơn"),
            ("quote", "Lời người nói"),
        ],
        [("paragraph", "trong nhóm"), ("list-item", "mục", 0)],
    ]
    assert (text.paged, text.outline) == (True, (OutlineEntry("Đô thị thông minh", 1),))


def test_tables_diagrams_and_the_first_of_alternatives(make_pptx, read, told):
    row = "".join(f"<a:tc><a:txBody>{para(cell)}</a:txBody></a:tc>" for cell in ("TT", "Tên", "Số"))
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    path = make_pptx(
        slide(
            f"<p:graphicFrame><a:tbl><a:tr>{row}</a:tr></a:tbl></p:graphicFrame>",
            '<p:graphicFrame><dgm:relIds r:dm="d"/></p:graphicFrame>',
            f'<mc:AlternateContent xmlns:mc="{mc}"><mc:Choice>{shape(para("mới"))}</mc:Choice>'
            f"<mc:Fallback>{shape(para('cũ'))}</mc:Fallback></mc:AlternateContent>",
        ),
        parts={
            "ppt/diagrams/data.xml": f"<dgm:dataModel {SPACES}><dgm:pt><dgm:t>{para('ô sơ đồ')}"
            "</dgm:t></dgm:pt></dgm:dataModel>"
        },
    )
    assert told(read(path)) == [
        [("table-row", "TT\tTên\tSố"), ("list-item", "ô sơ đồ", 0), ("paragraph", "mới")]
    ]


def test_legacy_fonts(make_pptx, read, written_in, told):
    small = written_in("quyết định", "tcvn3")
    path = make_pptx(
        slide(
            shape(para(small, font=".VnTimeH"), role="title"),
            shape(para(written_in(LINE, "tcvn3"), font=".VnTime")),
        ),
        slide(shape(para("Noël à la forêt"))),
    )
    text = read(path)
    assert told(text) == [
        [("heading", "QUYẾT ĐỊNH", 1), ("paragraph", LINE)],
        [("paragraph", "Noël à la forêt")],
    ]
    assert text.warnings == ("legacy-tcvn3",)


def test_slides_without_text_are_told_and_no_slides_are_nothing(make_pptx, read):
    text = read(make_pptx(slide(shape(para(LINE))), slide()))
    assert (len(text.pages), text.warnings) == (2, ("pages-without-text",))
    with pytest.raises(EmptyFileError):
        read(make_pptx())


def test_a_damaged_slide_is_mended_and_told(make_pptx, read, told):
    text = read(make_pptx(slide(shape(para(LINE))).replace("</p:sp>", "")))
    assert told(text) == [[("paragraph", LINE)]]
    assert text.warnings == ("damaged-parts",)


def test_a_file_cut_short_is_damaged(make_pptx, read, write):
    data = make_pptx(slide(shape(para(LINE)))).read_bytes()
    with pytest.raises(DamagedFileError):
        read(write("cut.pptx", data[: len(data) // 2]))
