import pytest

from summit_kb.desktop.reader.pane_commands import COMMANDS
from summit_kb.desktop.reader.reader_keys import KEYS
from summit_kb.desktop.reader.toolbar import _BUTTONS
from summit_kb.desktop.reader.views import PAGES, TEXT
from summit_kb.desktop.reader.zoom import Fit


def test_every_key_and_every_button_has_its_command():
    assert set(KEYS) | set(_BUTTONS) <= set(COMMANDS)


def test_zoom_and_fit(read):
    pane = read()
    pane.do("natural")
    assert pane.views.factor == pytest.approx(1.0)
    pane.do("larger")
    assert pane.views.factor == pytest.approx(1.1)
    pane.do("smaller")
    pane.do("fit_page")
    assert pane.views.pages.fit is Fit.PAGE
    assert pane.toolbar.button("fit_page").isChecked()
    pane.do("fit_width")
    assert not pane.toolbar.button("fit_page").isChecked()
    pane.do("fit_width")
    assert pane.views.pages.fit is Fit.FREE


def test_pages_and_turning(read):
    pane = read()
    pane.do("next_page")
    pane.do("next_page")
    pane.do("previous_page")
    assert pane.views.page == 2
    pane.do("turn")
    assert pane.views.pages.rotation == 90


def test_panels_open_and_close(read):
    pane = read()
    pane.do("side")
    assert pane.panels.shown == (False, True)
    assert not pane.toolbar.button("side").isChecked()
    pane.do("details")
    assert pane.panels.shown == (False, False)
    pane.do("details")
    assert pane.panels.shown == (False, True)


def test_pages_and_text(read, bridge):
    pane = read()
    pane.do("text")
    bridge.run()
    assert pane.views.shown == TEXT
    assert pane.toolbar.button("text").isChecked()
    pane.do("text")
    assert pane.views.shown == PAGES


def test_finding_opens_the_bar_and_closing_clears_it(read, bridge):
    pane = read()
    assert pane.match_bar.isHidden()
    pane.do("next_match")
    assert not pane.match_bar.isHidden()
    assert pane.toolbar.button("find").isChecked()
    pane.match_bar.query_changed.emit("asean")
    bridge.run()
    pane.do("next_match")
    assert pane.finding.search.book.number_of(pane.finding.search.current) == 2
    pane.do("previous_match")
    pane.do("accents")
    assert pane.finding.accents == "exact"
    pane.match_bar.closed.emit()
    assert pane.match_bar.isHidden()
    assert not pane.finding.search.active
    assert not pane.toolbar.button("find").isChecked()
