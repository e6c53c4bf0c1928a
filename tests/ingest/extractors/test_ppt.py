import pytest

from summit_kb.domain.text import OutlineEntry
from summit_kb.ingest.detection import detect
from summit_kb.ingest.errors import DamagedFileError, EmptyFileError, EncryptedFileError
from summit_kb.ingest.extractors.ppt import PptExtractor

LINE = "Hội nghị về thành phố thông minh tại Đà Nẵng"


@pytest.fixture
def read(limits):
    return lambda path: PptExtractor().extract(path, limits)


def test_slides_are_pages_with_titles_lists_and_notes(make_ppt, slides, read, told):
    text, box = slides.text, slides.box
    path = make_ppt(
        {
            "outline": [text(slides.TITLE, "Đô thị\x0bthông minh"), text(slides.BODY, "một\rhai")],
            "boxes": [slides.referred(0), box(text(slides.OTHER, "khung", wide=False))],
            "notes": [box(text(slides.NOTE, "Lời nói"))],
        },
        {"boxes": [box(text(slides.OTHER, "Điều 1. Phạm vi\rmột câu"))]},
    )
    assert detect(path) == "ppt"
    found = read(path)
    assert told(found) == [
        [
            ("list-item", "một", 0),
            ("list-item", "hai", 0),
            ("heading", "Đô thị thông minh", 1),
            ("paragraph", "khung"),
            ("quote", "Lời nói"),
        ],
        [("heading", "Điều 1. Phạm vi", 5), ("paragraph", "một câu")],
    ]
    assert found.outline == (OutlineEntry("Đô thị thông minh", 1),)


def test_text_in_tcvn3(make_ppt, slides, read, told, written_in):
    words = written_in(LINE, "tcvn3")
    path = make_ppt({"boxes": [slides.box(slides.text(slides.OTHER, words, wide=False))]})
    found = read(path)
    assert told(found) == [[("paragraph", LINE)]]
    assert found.warnings == ("legacy-tcvn3",)


def test_slides_without_text_are_told(make_ppt, slides, read):
    path = make_ppt({"outline": [slides.text(slides.TITLE, "a")]}, {})
    assert read(path).warnings == ("pages-without-text",)


def test_passwords_damage_and_nothing_are_named(make_ppt, make_ole, slides, read):
    with pytest.raises(EncryptedFileError):
        read(make_ppt({}, locked=True))
    with pytest.raises(EmptyFileError):
        read(make_ppt())
    streams = slides.ppt_streams([{"outline": [slides.text(slides.TITLE, "a")]}])
    whole = streams["PowerPoint Document"]
    for broken in (whole[:60], b"\xff" * len(whole)):
        with pytest.raises(DamagedFileError):
            read(make_ole("a.ppt", streams | {"PowerPoint Document": broken}))
