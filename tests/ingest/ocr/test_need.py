from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.ingest.ocr.need import blank_pages, doubtful_pages, is_better, scanned

VIETNAMESE = "Ủy ban nhân dân thành phố yêu cầu các sở ngành thực hiện " * 8
BARE = "Uy ban nhan dan thanh pho yeu cau cac so nganh thuc hien " * 8
ENGLISH = "The committee asks every department to follow the framework " * 8


def page(text="", number=1):
    blocks = (Block(BlockKind.PARAGRAPH, text),) if text else ()
    return PageText(number, blocks)


def text(*pages):
    numbered = tuple(page(words, number) for number, words in enumerate(pages, start=1))
    return ExtractedText("pdf", "pdfium", numbered, paged=True)


def test_pages_without_text_are_blank():
    assert blank_pages(text(VIETNAMESE, "", ENGLISH, "")) == [2, 4]


def test_few_words_or_vietnamese_without_accents_are_doubtful():
    assert doubtful_pages(text(VIETNAMESE, ENGLISH, "Ký bởi: Văn phòng", BARE, "")) == [3, 4]


def test_only_pages_that_are_mostly_pictures_count_as_scanned():
    class Pages:
        def covered(self, index):
            return [0.9, 0.2, 0.5][index]

    assert list(scanned([1, 2, 3], Pages())) == [1, 3]


def test_many_more_words_are_better_and_none_are_not():
    stamp = page("Ký bởi: Văn phòng")
    assert is_better(page(VIETNAMESE), stamp)
    assert not is_better(stamp, page(VIETNAMESE))
    assert not is_better(page(), stamp)


def test_accents_are_better_than_none():
    assert is_better(page(VIETNAMESE), page(BARE))
    assert not is_better(page(BARE), page(VIETNAMESE))
    assert not is_better(page(ENGLISH), page(ENGLISH))
