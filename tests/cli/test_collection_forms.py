from summit_kb.cli.collection_forms import collection_json, lines
from summit_kb.cli.output import Output, Voice
from summit_kb.domain.briefing import Divider, Extract, Quote
from summit_kb.domain.collection import Collection
from summit_kb.domain.locator import Locator
from summit_kb.library.store import Library


def test_items_are_told_behind_their_places(tmp_path):
    library = Library.create(tmp_path / "l", "Thử")
    items = (Divider("Phần"), Extract("gone", (1, 2, 4)), Quote(Locator("gone", 1), "lời " * 50))
    made = Collection("i", "Họp", "name:x", "2026", "", items)
    head, first, second, third = lines(made, library, Output(Voice("vi")))
    assert head == "Họp: 3 mục"
    assert first == "   1  — Phần —"
    assert second == "   2  gone (không có trong thư viện này) (trang 1-2, 4)"
    assert third.startswith("   3  “lời lời")
    assert "…” (gone" in third


def test_json_has_every_item():
    made = Collection("i", "Họp", "name:x", "2026", "s", (Divider("Phần"),))
    assert collection_json(made)["items"] == [{"kind": "divider", "title": "Phần"}]
