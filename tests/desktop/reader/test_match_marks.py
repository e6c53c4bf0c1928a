from summit_kb.desktop.reader.match_marks import MatchMarks
from summit_kb.desktop.reader.match_search import MatchSearch


def test_the_current_match_is_apart_from_the_others(qapp, open_file, pages, bridge, finder):
    texts = open_file(pages).texts
    search = MatchSearch(bridge, lambda page: texts.read(page).text, 12)
    search.start(finder("thông minh"))
    bridge.run()
    marks, words = MatchMarks(), texts.get(3)
    every, current = marks.on(3, words, search)
    assert (len(every), len(current)) == (2, 0)
    search.select(search.book.on(3)[1])
    every, current = marks.on(3, words, search)
    assert (len(every), len(current)) == (1, 1)
    assert current[0].top > every[0].top
    assert marks.on(4, texts.get(4), search)[1] == []


def test_a_new_search_gives_new_rectangles(qapp, open_file, pages, bridge, finder):
    texts = open_file(pages).texts
    search, marks = MatchSearch(bridge, lambda page: texts.read(page).text, 12), MatchMarks()
    for query, count in (("trang", 1), ("thông", 2), ("không có", 0)):
        search.start(finder(query))
        bridge.run()
        assert len(marks.on(1, texts.get(1), search)[0]) == count


def test_without_a_search_nothing_is_marked(open_file, pages):
    assert MatchMarks().on(1, open_file(pages).texts.read(1), None) == ((), ())
