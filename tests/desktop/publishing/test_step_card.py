import pytest

from summit_kb.desktop.publishing.step_card import Stand, StepCard


@pytest.mark.parametrize("stand", Stand)
def test_a_step_says_how_it_stands(qtbot, stand: Stand) -> None:
    card = StepCard(3)
    qtbot.addWidget(card)
    card.show()
    card.stand(stand, "Nó thế này")
    assert not card.grab().isNull()
    assert card.said.text() == card.number.accessibleName() == "Nó thế này"
    assert card.body.isVisibleTo(card) is (stand is not Stand.WAITING)
