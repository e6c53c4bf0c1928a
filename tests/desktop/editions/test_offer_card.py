from dataclasses import replace
from pathlib import Path

import pytest

from summit_kb.app.updating.found import Found, Lies
from summit_kb.app.updating.sources import Kind, Source
from summit_kb.desktop.editions.offer_card import OfferCard
from summit_kb.foundation.work import Progress

TOPICS = {"du-lieu": "Data", "giao-thong": "Transport"}


@pytest.fixture
def show(desk, qtbot, preview):
    """Shows what is given of the offer; answers with the card."""
    card = OfferCard()
    qtbot.addWidget(card)

    def do(shown=preview, doing="", *, can_take=True):
        found = Found(Source(Path("/usb"), Kind.DRIVE), Lies.NEWER, preview.catalogue)
        card.show_offer(found, shown, "en", TOPICS, doing=doing, can_take=can_take)
        return card

    return do


def test_what_changes_is_told_by_topic_and_by_document(show, qtbot) -> None:
    card = show()
    assert card.title.text() == "Edition 5 is newer"
    assert card.said.text().endswith("lies at /usb")
    assert card.topics.text() == "Data\u00a02 · Transport\u00a02"
    assert "Nothing of it is lost" in card.mine.text()
    assert card.cost.text() == "3.1 MB to copy; 9.0 GB are free on this computer."
    assert card.problem.isHidden()
    assert card.changes.isHidden()
    card.unfold.click()
    assert not card.changes.isHidden()
    with qtbot.waitSignal(card.take_wanted):
        card.take.click()


def test_until_it_is_known_nothing_is_taken(show) -> None:
    card = show(None)
    assert not card.take.isEnabled()
    assert card.cost.text() == "Looking at what would change…"


@pytest.mark.parametrize(
    ("spoilt", "said"), [({"missing": 4}, "whole of edition 5"), ({"free": 1}, "too little room")]
)
def test_what_would_stop_it_is_told_before(show, preview, spoilt, said) -> None:
    card = show(replace(preview, **spoilt))
    assert said in card.problem.text()
    assert not card.take.isEnabled()


def test_taking_it_can_be_watched_and_stopped(show, qtbot) -> None:
    card = show(doing="take")
    assert card.take.isHidden()
    card.show_progress(Progress("install", 4, 10), "Installing")
    assert (card.bar.value(), card.stage.text()) == (4, "Installing · 4 / 10")
    with qtbot.waitSignal(card.cancel_wanted):
        card.cancel.click()


def test_where_it_takes_editions_one_is_told_so(show) -> None:
    card = show(can_take=False)
    assert card.take.isHidden()
    assert "IT" in card.problem.text()
