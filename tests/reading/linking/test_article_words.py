import pytest

from summit_kb.reading.linking.article_words import find_references

CASES = {
    "theo điểm a khoản 1 Điều 7 và Điều 9": ["điểm a khoản 1 Điều 7=7.1.a", "Điều 9=9"],
    "khoản 1 và khoản 2 Điều 7": ["khoản 1=7.1", "khoản 2 Điều 7=7.2"],
    "Điều 5 khoản 2, Điều 7 khoản 1": ["Điều 5 khoản 2=5.2", "Điều 7 khoản 1=7.1"],
    "điểm a, b và c khoản 3 Điều 9": ["điểm a=9.3.a", "b=9.3.b", "c khoản 3 Điều 9=9.3.c"],
    "các Điều 18, 21 và 32 Nghị định": ["Điều 18=18", "21=21", "32=32"],
    "khoản 2 Điều này": ["khoản 2 Điều này=this 1.2"],
    "điểm đ khoản này": ["điểm đ khoản này=this 1.đ"],
    "Clause 2 of Article 5": ["Clause 2 of Article 5=5.2"],
    "Article 5, clause 2": ["Article 5, clause 2=5.2"],
    "under Article 5(2)(a)": ["Article 5(2)(a)=5.2.a"],
    "từ Điều 5 đến Điều 10a": ["Điều 5=5", "Điều 10a=10a"],
    "KHOẢN 2 ĐIỀU 5": ["KHOẢN 2 ĐIỀU 5=5.2"],
}


@pytest.mark.parametrize("text", CASES)
def test_articles_as_they_are_written(text: str) -> None:
    found = []
    for one in find_references(text):
        parts = [one.ref.article, one.ref.clause, one.ref.point]
        said = ".".join(part for part in parts if part)
        mark = "this 1." if one.this is not None else ""
        found.append(f"{text[one.start : one.end]}={mark}{said}")
    assert found == CASES[text]


@pytest.mark.parametrize(
    "text",
    ["khoản 500 triệu đồng", "một khoản 2.200 tỷ", "khoản 2 và điểm a", "điều này", "điều kiện 5"],
)
def test_what_names_no_article(text: str) -> None:
    assert [one for one in find_references(text) if one.this is None] == []


def test_a_number_of_something_else_is_no_article() -> None:
    assert [one.ref.article for one in find_references("Điều 5 và 3 người")] == ["5"]
    assert [one.ref.article for one in find_references("Điều 5, 2019")] == ["5"]
