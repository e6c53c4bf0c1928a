from pathlib import Path

from summit_kb.app.updating.found import Found, Lies
from summit_kb.app.updating.sources import Kind, Source
from summit_kb.desktop.editions.trust_card import TrustCard


def test_whom_to_trust_is_settled_by_the_reader_or_by_it(desk, qtbot) -> None:
    card = TrustCard()
    qtbot.addWidget(card)
    found = Found(Source(Path("/usb"), Kind.DRIVE), Lies.UNTRUSTED)
    card.show_found(found, may_choose=True)
    assert "/usb" in card.said.text()
    for button, signal in ((card.compare, card.compare_wanted), (card.choose, card.choose_wanted)):
        with qtbot.waitSignal(signal):
            button.click()
    card.show_found(found, may_choose=False)
    assert card.compare.isHidden()
    assert "ask IT" in card.quiet.text()
