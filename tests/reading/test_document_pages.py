from pathlib import Path

from summit_kb.domain.text import ExtractedText, PageText, Recognized, WordBox
from summit_kb.foundation.errors import SummitError
from summit_kb.reading.document_pages import DocumentPages

PATH = Path("a.pdf")
OWN = (WordBox("chữ", 1, 2, 3, 4),)
SEEN = (WordBox("ảnh", 5, 6, 7, 8),)
TEXT = ExtractedText(
    "pdf", "pdfium", (PageText(1, (), None, Recognized(SEEN, (90,))), PageText(2, ())), paged=True
)


class Service:
    def info(self, path):
        return f"info {path}"

    def render(self, path, page, scale):
        return f"{path} {page} {scale}"

    def words(self, path, page):
        return OWN


def test_recognised_words_stand_in_for_those_of_the_file():
    pages = DocumentPages(Service(), lambda: TEXT)
    assert pages.words(PATH, 1) == SEEN
    assert pages.words(PATH, 2) == OWN
    assert pages.words(PATH, 3) == OWN


def test_without_a_text_the_file_has_its_own_words():
    def fail():
        raise SummitError(detail="none")

    assert DocumentPages(Service(), fail).words(PATH, 1) == OWN


def test_pictures_and_sizes_are_those_of_the_file():
    pages = DocumentPages(Service(), lambda: TEXT)
    assert pages.info(PATH) == "info a.pdf"
    assert pages.render(PATH, 2, 1.5) == "a.pdf 2 1.5"
