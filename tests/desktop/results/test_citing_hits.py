from types import SimpleNamespace

import pytest
from PySide6.QtGui import QGuiApplication

from summit_kb.app.citing_memory import CitingChoice
from summit_kb.desktop.citing import mime
from summit_kb.desktop.citing.citer import Citer
from summit_kb.desktop.results.citing_hits import CitingHits
from summit_kb.desktop.results.hit_list import HitList
from summit_kb.desktop.results.hit_model import HitModel
from summit_kb.desktop.searching import SearchSession
from summit_kb.domain.finding import Request


@pytest.fixture
def cards(desk, qtbot):
    made = HitList(HitModel(lambda: "en", str))
    qtbot.addWidget(made)
    return made


@pytest.fixture
def citing(desk, workspace, cards, own_home):
    session = SearchSession(desk)
    session.use(workspace)
    made = CitingHits(desk, workspace, session, cards)
    Citer.of(workspace).memory.choose(CitingChoice("decree30", "en"))
    return made


@pytest.fixture
def hit(workspace):
    return workspace.search(Request("thông minh")).hits[0]


@pytest.fixture
def dialogs(monkeypatch):
    """The places of each dialog that was opened."""
    opened = []

    def dialog(_workspace, _bridge, places, _parent):
        return SimpleNamespace(open=lambda: opened.append(list(places())))

    monkeypatch.setattr("summit_kb.desktop.citing.cite_dialog.CiteDialog", dialog)
    return opened


def test_a_card_or_everything_found(citing, cards, hit, dialogs, workspace):
    cards.cite_wanted.emit(hit)
    assert [one.document for one in dialogs[0]] == [hit.document]
    cards.cite_wanted.emit(None)
    assert len(dialogs[1]) == workspace.search(Request("", limit=10_000)).total


def test_a_card_is_carried_off_as_its_reference(citing, cards, hit, monkeypatch, workspace):
    carried, taken = [], [False, True]
    monkeypatch.setattr(mime, "drag", lambda _w, words: carried.append(words.text) or taken.pop(0))
    cards.carried.emit(hit)
    assert Citer.of(workspace).mentioned("") == ()
    cards.carried.emit(hit)
    assert len(Citer.of(workspace).mentioned("")) == 1
    assert "No. 0-NQ/TW of 24 January 2014" in carried[0]


def test_a_sentence_is_copied_with_its_reference(citing, hit, qtbot):
    citing.copy(hit.document, "2", "Một câu.")
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().startswith("“Một câu.” ("))
    assert QGuiApplication.clipboard().text().endswith("p. 2)")


def test_a_document_that_is_gone_ends_nothing(citing, hit, monkeypatch, cards):
    said = []
    monkeypatch.setattr(
        "summit_kb.desktop.results.citing_hits.announce", lambda _widget, text: said.append(text)
    )
    gone = SimpleNamespace(document="khong-con")
    cards.carried.emit(gone)
    assert "khong-con" in said[0]


def test_of_another_library_nothing_is_cited(citing, cards, hit, dialogs):
    citing.end()
    cards.cite_wanted.emit(hit)
    assert dialogs == []
