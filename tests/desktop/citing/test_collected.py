from summit_kb.desktop.citing.citer import Cite
from summit_kb.desktop.citing.collected import collected
from summit_kb.domain.briefing import Divider, Extract, Quote
from summit_kb.domain.collection import Collection
from summit_kb.domain.locator import Locator

RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"


def test_documents_pages_and_quotes_in_their_order(starter):
    items = (
        Divider("Phần 1"),
        Extract(RESOLUTION, (1,)),
        Extract("khong-con"),
        Quote(Locator(RESOLUTION, 1), "Năm 2030", ""),
        Extract(RESOLUTION, (1, 2)),
        Extract(RESOLUTION, (99,)),
    )
    made = Collection("1", "Họp", "x", "2026-01-01T00:00:00Z", items=items)
    assert collected(starter, made) == [
        Cite(RESOLUTION, "1"),
        Cite(RESOLUTION, "1", "Năm 2030"),
        Cite(RESOLUTION),
        Cite(RESOLUTION, "99"),
    ]
