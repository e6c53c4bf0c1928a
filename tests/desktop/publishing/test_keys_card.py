from datetime import UTC, datetime

from summit_kb.desktop.publishing.keys_card import KeysCard
from summit_kb.editions.standing import KeyStanding

STANDING = KeyStanding(
    1, datetime(2036, 11, 20, tzinfo=UTC), 2, ("a", "b", "c"), ("d",), "12345 67890"
)


def test_what_can_be_done_follows_from_what_there_is(qtbot) -> None:
    card = KeysCard()
    qtbot.addWidget(card)
    card.show_standing("", None, "en", doing="")
    assert card.make.isVisibleTo(card)
    assert card.replace.isHidden()
    card.show_standing("/an-ban", None, "en", doing="")
    assert "/an-ban any more" in card.said.text()
    card.show_standing("/an-ban", STANDING, "en", doing="")
    assert card.make.isHidden()
    assert "2 of 3 root keys" in card.said.text()
    assert "2036" in card.said.text()
    assert "12345 67890" in card.digits.text()
    for button, signal in (
        (card.replace, card.replace_wanted),
        (card.record, card.record_wanted),
        (card.prune, card.prune_wanted),
    ):
        with qtbot.waitSignal(signal):
            button.click()
    card.show_standing("/an-ban", STANDING, "en", doing="publish")
    assert not card.replace.isEnabled()
