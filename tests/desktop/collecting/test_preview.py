from summit_kb.domain.briefing import Extract


def test_a_page_is_drawn_and_known_the_next_time(page, qtbot):
    page.items.choose([1])
    qtbot.waitUntil(lambda: page.preview.page.isVisible(), timeout=20_000)
    assert page.preview.page.height() > page.preview.page.width()
    page.items.choose([2])
    assert not page.preview.page.isVisible()
    assert page.preview.words.text() == "“đô thị thông minh”"
    page.items.choose([1])
    assert page.preview.page.isVisible()


def test_a_text_without_pages_shows_its_first_words(page, kept, qtbot):
    page.change(kept.with_added([Extract("bang-chu-viet-tat")], 0), [0])
    qtbot.waitUntil(lambda: page.preview.words.isVisible(), timeout=20_000)
    assert len(page.preview.words.text()) > 100


def test_what_is_not_there_says_so(page):
    page.items.choose([4])
    assert page.preview.given.text() == "not in this library"
    assert not page.preview.page.isVisible()
    page.preview.show_item(None)
    assert not page.preview.kind.isVisible()
