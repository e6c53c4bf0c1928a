import datetime

import pytest

from summit_kb.app.briefing_words import BriefingWords, spans
from summit_kb.domain.document import Document, Identity
from summit_kb.library.errors import DocumentNotFoundError


def test_facts_are_those_that_are_known():
    identity = Identity("resolution", "43-NQ/TW", "Bộ Chính trị", datetime.date(2019, 1, 24))
    document = Document("a", "A", identity, "vi", "2026-01-01T00:00:00Z")
    assert (
        BriefingWords("vi").facts(document) == "Nghị quyết · 43-NQ/TW · 24/01/2019 · Bộ Chính trị"
    )
    assert BriefingWords("en").facts(document).split(" · ")[2] == "24 January 2019"
    bare = Document("b", "B", Identity("speech"), "vi", "2026-01-01T00:00:00Z", speaker="Ông A")
    assert BriefingWords("en").facts(bare) == "Speech · Ông A"


def test_the_day_a_quote_and_an_extent():
    vi = BriefingWords("vi")
    assert vi.made_on(datetime.date(2026, 1, 5)) == "Lập ngày 05 tháng 01 năm 2026"
    assert vi.quote("từ " * 40).endswith("từ…”")
    assert vi.extent((1, 2, 5), 9, whole=False) == "Trang 1-2, 5 trong 9 trang."
    assert vi.extent((), 9, whole=True) == "Toàn bộ 9 trang."


def test_a_failure_is_told_with_its_remedy():
    said = BriefingWords("en").error(DocumentNotFoundError(document="x"))
    assert "x" in said
    assert "summit-kb list" in said


@pytest.mark.parametrize(
    ("pages", "said"), [((2, 3, 4, 7), "2-4, 7"), ((5,), "5"), ((3, 2, 1), "3, 2, 1"), ((), "")]
)
def test_spans_are_written_as_people_write_them(pages, said):
    assert spans(pages) == said
