from summit_kb.app.updating.found import Here
from summit_kb.desktop.editions.before_card import BeforeCard


def test_the_way_back_is_asked_for_twice(desk, edition, qtbot) -> None:
    card = BeforeCard()
    qtbot.addWidget(card)
    card.show_here(Here(edition(5)), "en", doing="", can_take=True)
    assert card.isHidden()
    here = Here(edition(5), edition(4))
    card.show_here(here, "en", doing="", can_take=True)
    assert card.title.text() == "Edition 4 is kept on this computer"
    with qtbot.assertNotEmitted(card.back_wanted):
        card.back.click()
    assert card.back.text() == "Yes, read edition 4"
    with qtbot.waitSignal(card.back_wanted):
        card.back.click()
    card.show_here(Here(edition(4), edition(5)), "en", doing="take", can_take=True)
    assert card.title.text() == "You went back from edition 5"
    assert not card.back.isEnabled()
    card.show_here(here, "en", doing="", can_take=False)
    assert card.isHidden()
