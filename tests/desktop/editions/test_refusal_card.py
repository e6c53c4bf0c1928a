from summit_kb.app.words import Wording
from summit_kb.desktop.editions.refusal_card import RefusalCard


def test_what_is_wrong_and_what_to_do(desk, qtbot) -> None:
    card = RefusalCard()
    qtbot.addWidget(card)
    card.show_refusal(Wording("It is damaged.", "Copy it again."), has_edition=True)
    assert card.said.text() == "It is damaged."
    assert card.quiet.text() == "Copy it again. The edition in use is untouched."
    own = "Copy it again; the edition in use is untouched."
    card.show_refusal(Wording("It is damaged.", own), has_edition=True)
    assert card.quiet.text() == own
    card.show_refusal(Wording("It is damaged.", "Copy it again."), has_edition=False)
    assert card.quiet.text() == "Copy it again."
    for button, signal in ((card.again, card.again_wanted), (card.close_it, card.closed)):
        with qtbot.waitSignal(signal):
            button.click()
