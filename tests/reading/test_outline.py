from summit_kb.domain.text import BlockKind, OutlineEntry
from summit_kb.reading.outline import Heading, headings


def test_the_files_own_outline_comes_first(text_of):
    text = text_of(["Chương I. A"], outline=[OutlineEntry("Lời nói đầu", 1, 1)])
    assert headings(text) == (Heading("Lời nói đầu", 1, 1),)


def test_an_entry_of_the_outline_is_found_on_its_page(text_of):
    text = text_of(["x", "Mở  đầu"], ["y"], outline=[OutlineEntry("Mở đầu", 1, 1)])
    assert headings(text)[0].block == 1
    elsewhere = text_of(["x"], ["y"], outline=[OutlineEntry("Mở đầu", 2), OutlineEntry("Z", 9)])
    assert [entry.block for entry in headings(elsewhere)] == [None, None]


def test_headings_of_a_text_without_pages_know_their_block(text_of):
    blocks = [(BlockKind.HEADING, "Mục đích", 2), "x", (BlockKind.HEADING, "Phạm vi", 3)]
    text = text_of(blocks, outline=[OutlineEntry("Mục đích", 1, 1)], paged=False)
    assert headings(text) == (Heading("Mục đích", 1, 1, 0), Heading("Phạm vi", 2, 1, 2))


def test_articles_and_chapters_are_read_from_the_words(text_of):
    first = ["Chương I", "QUY ĐỊNH CHUNG", "Điều 1. Phạm vi điều chỉnh", "Nghị định này …"]
    second = ["Điều 2. Đối tượng áp dụng", "Điều 5 của Luật này được sửa đổi", "điều 7. thường"]
    assert headings(text_of(first, second)) == (
        Heading("Chương I. QUY ĐỊNH CHUNG", 1, 1, 0),
        Heading("Điều 1. Phạm vi điều chỉnh", 2, 1, 2),
        Heading("Điều 2. Đối tượng áp dụng", 2, 2, 0),
    )


def test_capital_letters_and_english_words(text_of):
    text = text_of(["CHƯƠNG II QUYỀN VÀ NGHĨA VỤ", "Article 3. Scope", "Part of the work is done"])
    assert [entry.title for entry in headings(text)] == [
        "CHƯƠNG II QUYỀN VÀ NGHĨA VỤ",
        "Article 3. Scope",
    ]


def test_long_titles_are_cut_between_words(text_of):
    title = headings(text_of(["Điều 1. " + "chữ " * 100]))[0].title
    assert len(title) <= 121
    assert title.endswith("chữ…")


def test_plain_text_has_no_outline(text_of):
    assert headings(text_of(["Một đoạn văn."])) == ()
