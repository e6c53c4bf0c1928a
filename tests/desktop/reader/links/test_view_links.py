from PySide6.QtCore import QPointF

from summit_kb.desktop.reader.links.view_links import ViewLinks
from summit_kb.desktop.reader.views import TEXT


def test_both_views_know_which_pages_show(linked, bridge):
    pane = linked()
    seen = ViewLinks(pane.views)
    pane.views.go_to(5)
    assert 5 in seen.shown_pages()
    pane.views.show_as(TEXT)
    bridge.run()
    assert set(seen.shown_pages()) <= set(range(1, 13))


def test_nothing_is_at_a_place_without_words(linked, bridge):
    pane = linked()
    seen = ViewLinks(pane.views)
    assert seen.at(QPointF(1, 1)) is None
    pane.views.show_as(TEXT)
    bridge.run()
    assert seen.at(QPointF(1, 1)) is None


def test_a_step_begins_with_what_shows_and_ends_at_the_last(linked):
    pane = linked()
    seen, source = ViewLinks(pane.views), pane.links.source
    first = seen.beside(source, forward=True)
    last = seen.beside(source, forward=False)
    assert (first.text, last.text) == ("Thành phố thông minh", "Điều 2")
    seen.current = last
    assert seen.beside(source, forward=True) is None
    assert seen.beside(None, forward=True) is None


def test_a_link_is_brought_into_sight(linked):
    pane = linked()
    seen = ViewLinks(pane.views)
    link = pane.links.source.get(1)[2]
    seen.set_current(link)
    assert pane.views.pages.links.current == pane.views.text.links.current == link
    seen.bring_into_sight(link)
    assert pane.views.rect().contains(seen.rect(link).center())
