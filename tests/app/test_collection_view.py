import pytest

from summit_kb.app.collection_view import ItemKind, pages_of, viewed
from summit_kb.domain.briefing import Divider, Extract, Quote
from summit_kb.domain.collection import Collection
from summit_kb.domain.locator import Locator
from summit_kb.foundation.paths import starter_library
from summit_kb.library.store import Library

RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"


@pytest.fixture(scope="module")
def starter(tmp_path_factory):
    return Library.open(starter_library(), derived=tmp_path_factory.mktemp("derived"))


def collection(*items):
    return Collection("i", "Họp", "l", "", "", items)


def test_each_item_says_what_it_is_and_gives(starter):
    paged = starter.get(RESOLUTION)
    items = (
        Divider("Phần một", "đọc trước"),
        Extract(RESOLUTION),
        Extract(RESOLUTION, (2,), "Căn cứ", "xem"),
        Quote(Locator(RESOLUTION, 1), "đô thị\nthông minh"),
        Extract("bang-chu-viet-tat"),
        Extract("mat-roi", (1, 2)),
    )
    view = viewed(collection(*items), starter, "vi")
    divider, whole, part, quote, text, gone = view.items
    assert (divider.kind, divider.title, divider.remark) == (
        ItemKind.DIVIDER, "Phần một", "đọc trước"
    )  # fmt: skip
    assert (whole.title, whole.pages) == (paged.title, pages_of(paged))
    assert (part.title, part.pages, part.remark) == ("Căn cứ", 1, "xem")
    assert part.detail.startswith(paged.title)
    assert quote.title == "“đô thị thông minh”"
    assert quote.detail.endswith("trang 1")
    assert text.pages is None or text.pages > 0
    assert (gone.title, gone.is_absent, gone.pages) == ("mat-roi", True, 2)
    assert view.absent == ("mat-roi",)
    assert view.quotes == 1


def test_totals_count_each_document_once(starter):
    count = pages_of(starter.get(RESOLUTION))
    view = viewed(collection(Extract(RESOLUTION), Extract(RESOLUTION, (1,))), starter, "vi")
    assert (view.documents, view.pages, view.set_anew) == (1, count + 1, 0)


def test_in_english_titles_are_english(starter):
    [item] = viewed(collection(Extract(RESOLUTION)), starter, "en").items
    assert (
        item.title == starter.get(RESOLUTION).title_en or starter.get(RESOLUTION).title_en is None
    )
