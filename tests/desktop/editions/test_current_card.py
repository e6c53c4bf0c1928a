from dataclasses import replace

import pytest

from summit_kb.app.updating.age import age_of
from summit_kb.app.updating.found import Here
from summit_kb.app.updating.trusting import Origin, Root
from summit_kb.app.words import Wording
from summit_kb.desktop.editions.current_card import CurrentCard
from summit_kb.foundation.work import Progress


@pytest.fixture
def card(desk, qtbot):
    made = CurrentCard()
    qtbot.addWidget(made)
    return made


def show(card, here, doing="", *, may_trust=False):
    card.show_here(here, "en", doing=doing, may_trust=may_trust)


def test_who_published_what_and_when_is_told_first(card, edition) -> None:
    made = edition(5, 240)
    root = Root(b"root", Origin.POLICY)
    here = Here(made, None, age_of(made, None), root, "2026-11-23T08:00:00Z")
    show(card, here)
    assert card.title.text() == "Edition 5 is in use"
    assert card.said.text().endswith("by Văn phòng, 240 days ago")
    assert card.quiet.text() == "Thư viện · 1 document · 3.1 MB"
    assert root.fingerprint in card.publisher.text()
    assert "set by IT" in card.publisher.text()
    assert "every file is as it was signed" in card.health.text()
    assert card.warning.isHidden()


def test_what_is_wrong_is_told_with_its_remedy(card, edition) -> None:
    problem = Wording("The catalogue is damaged.", "Take the edition again.")
    card.show_here(Here(), "en", doing="", may_trust=False, problem=problem)
    assert card.title.text() == "There is a problem with the editions here"
    assert card.warning.text() == "The catalogue is damaged. Take the edition again."
    assert not card.warning.isHidden()
    made = edition()
    here = Here(made, None, age_of(made, None))
    card.show_here(here, "en", doing="", may_trust=False, problem=problem)
    assert card.title.text() == "Edition 5 is in use"
    assert not card.warning.isHidden()
    show(card, here)
    assert card.warning.isHidden()


def test_the_publishers_words_stay_to_be_read(card, edition) -> None:
    made = replace(edition(), note="Ba nghị quyết mới.")
    show(card, Here(made, None, age_of(made, None)))
    assert card.note.text() == "“Ba nghị quyết mới.”"
    show(card, Here())
    assert card.note.isHidden()


def test_one_that_is_too_old_warns_in_words(card, edition) -> None:
    made = edition(5, 400)
    show(card, Here(made, None, age_of(made, 30)))
    assert not card.warning.isHidden()
    assert "older than the 30 days" in card.warning.text()
    assert card.health.isHidden()


def test_files_that_are_not_as_signed_are_named(card, edition) -> None:
    made = edition()
    faults = ("library/topics.toml",)
    show(card, Here(made, None, age_of(made, None), None, "2026-11-23T08:00:00Z", faults))
    assert "library/topics.toml" in card.health.text()


def test_verifying_can_be_watched_and_stopped(card, edition, qtbot) -> None:
    made = edition()
    here = Here(made, None, age_of(made, None))
    show(card, here)
    with qtbot.waitSignal(card.verify_wanted):
        card.verify.click()
    show(card, here, "verify")
    assert (card.stage.isHidden(), card.stage.text()) == (False, "")
    card.show_progress(Progress("verify", 3, 10), "Verifying")
    assert (card.bar.value(), card.bar.maximum()) == (3, 10)
    assert card.stage.text() == "Verifying · 3 / 10"
    with qtbot.waitSignal(card.cancel_wanted):
        card.verify.click()
    show(card, here)
    assert card.stage.isHidden()


def test_without_an_edition_one_may_say_whom_to_trust(card, qtbot) -> None:
    show(card, Here(), may_trust=True)
    assert not card.trust.isHidden()
    with qtbot.waitSignal(card.trust_wanted):
        card.trust.click()
    show(card, Here(), may_trust=False)
    assert card.trust.isHidden()
