from summit_kb.app.collection_view import viewed
from summit_kb.desktop.collecting.item_words import gives, kind_name, spoken, totals


def test_each_item_is_told_with_what_it_gives(desk, starter, kept):
    view = viewed(kept, starter.library, "en")
    assert [gives(one) for one in view.items] == [
        "", "2 pages", "", "pages 2", "not in this library"
    ]  # fmt: skip
    assert [kind_name(one.kind) for one in view.items] == [
        "Divider", "Whole document", "Quote", "Pages", "Whole document"
    ]  # fmt: skip
    said = spoken(view.items[3], 4, 5)
    assert said.startswith("Pages. Căn cứ. pages 2")
    assert said.endswith("4 of 5")


def test_totals_leave_out_what_there_is_none_of(desk, starter, kept):
    view = viewed(kept, starter.library, "en")
    assert totals(view) == "2 documents · 3 pages · 1 quote"
    assert totals(viewed(kept.without(range(5)), starter.library, "en")) == ""
