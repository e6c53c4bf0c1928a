from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText, Recognized, WordBox
from summit_kb.ingest.ocr.carrying import carried
from summit_kb.ingest.quality import OCR_CONFIDENCE

SEEN = Recognized((WordBox("nước", 0, 0, 9, 9),), (90,))
WAITING = ("pages-without-text", "ocr-waiting", "reflowed")
BLOCK = (Block(BlockKind.PARAGRAPH, "nước"),)


def text(*pages, warnings=(), **metadata):
    return ExtractedText("pdf", "pdfium", pages, True, metadata=metadata, warnings=warnings)


def test_recognised_pages_outlive_the_extractor_that_was_there_then():
    former = text(PageText(1, BLOCK), PageText(2, BLOCK, None, SEEN), **{OCR_CONFIDENCE: "0.9"})
    now = text(PageText(1, BLOCK), PageText(2, ()), warnings=WAITING, title="T")
    found = carried(now, former)
    assert found.pages[1] == former.pages[1]
    assert found.metadata == {"title": "T", OCR_CONFIDENCE: "0.9"}
    assert found.warnings == ("reflowed", "ocr")
    assert not found.is_unfinished
    empty = text(PageText(1, ()), PageText(2, ()), warnings=WAITING)
    assert carried(empty, former).warnings == ("pages-without-text", "reflowed", "ocr")


def test_a_page_that_has_text_now_keeps_it():
    former = text(PageText(1, BLOCK, None, SEEN))
    now = text(PageText(1, (Block(BlockKind.PARAGRAPH, "nước sạch đô thị"),)))
    assert carried(now, former) is now


def test_nothing_recognised_changes_nothing():
    now = text(PageText(1, ()), warnings=("ocr-missing",))
    assert carried(now, text(PageText(1, ()))) is now
