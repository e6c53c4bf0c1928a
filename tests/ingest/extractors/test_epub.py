import pytest

from summit_kb.domain.text import OutlineEntry
from summit_kb.ingest.detection import detect
from summit_kb.ingest.errors import DamagedFileError, EncryptedFileError, NoTextError
from summit_kb.ingest.extractors.epub import EpubExtractor

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
)


def book(*chapters):
    items = "".join(
        f'<item id="c{n}" href="{name}" media-type="application/xhtml+xml"/>'
        for n, name in enumerate(chapters)
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    return (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<metadata><dc:title>Sách</dc:title><dc:language>vi</dc:language></metadata>"
        f'<manifest>{items}<item id="x" href="a.png" media-type="image/png"/></manifest>'
        f'<spine>{spine}<itemref idref="x"/><itemref idref="none"/></spine></package>'
    )


@pytest.fixture
def make_epub(make_zip):
    def make(opf, **parts):
        members = {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": CONTAINER,
            "OEBPS/book.opf": opf,
        }
        return make_zip("book.epub", members | {f"OEBPS/{k}": v for k, v in parts.items()})

    return make


@pytest.fixture
def read(limits):
    return lambda path: EpubExtractor().extract(path, limits)


def test_chapters_are_pages_in_the_order_of_the_book(make_epub, read, told):
    path = make_epub(
        book("hai.xhtml", "m%E1%BB%99t.xhtml"),
        **{
            "một.xhtml": "<html><body><h1>Chương sau</h1><p>ba</p></body></html>",
            "hai.xhtml": "<html><head><title>x</title></head><body><p>mở đầu</p></body></html>",
        },
    )
    assert detect(path) == "epub"
    text = read(path)
    assert told(text) == [
        [("paragraph", "mở đầu")],
        [("heading", "Chương sau", 1), ("paragraph", "ba")],
    ]
    assert text.outline == (OutlineEntry("Chương sau", 2),)
    assert text.pages[1].label == "Chương sau"
    assert text.metadata == {"title": "Sách", "language": "vi"}


def test_a_chapter_that_is_missing_does_not_stop_the_book(make_epub, read, told):
    text = read(make_epub(book("none.xhtml", "a.xhtml"), **{"a.xhtml": "<p>còn"}))
    assert told(text) == [[("paragraph", "còn")]]


def test_locked_chapters_and_locked_fonts(make_epub, read, make_zip):
    lock = (
        '<encryption xmlns:e="http://www.w3.org/2001/04/xmlenc#">'
        '<e:CipherReference URI="OEBPS/{}"/></encryption>'
    )
    members = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "OEBPS/book.opf": book("a.xhtml"),
        "OEBPS/a.xhtml": "<p>chữ",
    }
    locked = {"META-INF/encryption.xml": lock.format("a.xhtml")}
    with pytest.raises(EncryptedFileError):
        read(make_zip("a.epub", members | locked))
    fonts = {"META-INF/encryption.xml": lock.format("font.ttf")}
    assert read(make_zip("b.epub", members | fonts)).pages[0].text == "chữ"


def test_nothing_and_damage_are_named(make_epub, make_zip, read):
    with pytest.raises(NoTextError):
        read(make_epub(book()))
    with pytest.raises(DamagedFileError):
        read(make_zip("a.epub", {"mimetype": "application/epub+zip"}))
