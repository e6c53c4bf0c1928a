from summit_kb.desktop.editions.card import EditionCard


def test_only_what_is_said_takes_room(desk, qtbot) -> None:
    card = EditionCard("edition")
    qtbot.addWidget(card)
    card.say("Ấn bản 5", "hôm nay")
    assert (card.title.text(), card.said.text()) == ("Ấn bản 5", "hôm nay")
    assert card.quiet.isHidden()
    card.say("Ấn bản 5", quiet="nhỏ")
    assert card.said.isHidden()
    assert not card.quiet.isHidden()
