from summit_kb.desktop.reader.match_marks import MatchMarks
from summit_kb.desktop.reader.match_search import MatchSearch


def test_the_current_match_is_apart_from_the_others(qapp, open_file, pages, bridge, finder):
    texts = open_file(pages).texts
    search = MatchSearch(bridge, lambda page: texts.read(page).text, 12)
    search.start(finder("thông minh"))
    bridge.run()
    marks, words = MatchMarks(search), texts.get(3)
    every, current = marks.on(3, words)
    assert (len(every), len(current)) == (2, 0)
    search.select(search.book.on(3)[1])
    every, current = marks.on(3, words)
    assert (len(every), len(current)) == (1, 1)
    assert current[0].top > every[0].top
    assert marks.on(4, texts.get(4))[1] == []


def test_a_new_search_gives_new_rectangles(qapp, open_file, pages, bridge, finder):
    texts = open_file(pages).texts
    search = MatchSearch(bridge, lambda page: texts.read(page).text, 12)
    marks = MatchMarks(search)
    for query, count in (("trang", 1), ("thông", 2), ("không có", 0)):
        search.start(finder(query))
        bridge.run()
        assert len(marks.on(1, texts.get(1))[0]) == count


def test_a_match_of_the_plain_text_is_found_among_the_words_of_the_page(
    qapp, open_file, pages, bridge, finder
):
    """The extracted text has paragraphs, and no page number."""
    words = open_file(pages).texts.read(1)
    text = words.text.removeprefix("Trang 1 ").replace(" kết nối", "\nkết nối")
    search = MatchSearch(bridge, lambda _page: text, 1)
    search.start(finder("2030\nkết"))
    bridge.run()
    first, second = MatchMarks(search).on(1, words)[0]
    assert first.bottom < second.top
    assert words.word(words.at(first.left + 1, first.top + 1)) == "2030"
