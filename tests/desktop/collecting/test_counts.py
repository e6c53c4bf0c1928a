import pytest

from summit_kb.desktop.collecting.counts import CollectionCounts


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ["1 document", "2 documents", "1 page", "3 quotes", "2 texts set anew"]),
        ("vi", ["1 tài liệu", "2 tài liệu", "1 trang", "3 đoạn trích", "2 văn bản trình bày lại"]),
    ],
)
def test_one_and_many_in_both_languages(desk, language, told):
    desk.translation.use(language)
    counts = CollectionCounts()
    said = [counts.documents(1), counts.documents(2), counts.pages(1), counts.quotes(3)]
    assert [*said, counts.set_anew(2)] == told
