from summit_kb.app.citing_memory import CitingChoice
from summit_kb.desktop.citing.cite_preview import CitePreview, shown
from summit_kb.desktop.citing.citer import Cite
from summit_kb.reading.citing.rich import plain


def test_decree_30_shows_the_later_form_too(citer, place):
    words = shown(citer, [place], CitingChoice(language="vi"))
    assert plain(words.in_text[0]).startswith("“Năm 2030")
    assert plain(words.later[0]) == ("Nghị quyết số 43-NQ/TW ngày 24 tháng 01 năm 2019, trang 1")
    assert "trang" not in plain(words.listed[0])
    assert words.count == 1


def test_a_style_that_says_the_same_again_shows_it_once(citer, place):
    words = shown(citer, [place], CitingChoice("ieee", "vi"))
    assert words.later == ()
    assert plain(words.listed[0]).startswith("[1] ")


def test_the_preview_keeps_italics_and_says_what_is_left(citer, place, desk, qtbot):
    preview = CitePreview()
    qtbot.addWidget(preview)
    many = [Cite(place.document)] * 45
    preview.show_words(shown(citer, many, CitingChoice("apa", "en")))
    assert "… and 5 more" in preview.toPlainText()
    preview.show_words(shown(citer, [Cite("phat-bieu-khai-mac-2019")], CitingChoice("apa", "en")))
    assert "font-style:italic" in preview.toHtml()
    assert preview.accessibleDescription()
