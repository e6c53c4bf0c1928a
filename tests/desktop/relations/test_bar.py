import pytest

from summit_kb.app.words import Words
from summit_kb.app.world.graph import Bond
from summit_kb.desktop.relations.asking import Question, answered
from summit_kb.desktop.relations.bar import RelationsBar


@pytest.fixture
def bar(desk, qtbot):
    made = RelationsBar()
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_shows_what_was_chosen(bar, made_up) -> None:
    worlds = made_up.MadeUpWorkspace(30).worlds
    bar.show_answer(answered(worlds, Question(made_up.CENTRE, 2, "kind")), Words("en"), others=True)
    assert (bar.views.value, bar.depths.value) == ("kind", "2")
    assert bar.depths.isVisibleTo(bar)
    assert bar.larger.isEnabled()
    bar.show_answer(answered(worlds, Question(None, view="list")), Words("en"), others=True)
    assert not bar.depths.isVisibleTo(bar)
    assert not bar.larger.isEnabled()


def test_kinds_are_counted_and_can_be_hidden(bar, made_up, qtbot) -> None:
    worlds = made_up.MadeUpWorkspace(30).worlds
    question = Question(made_up.CENTRE, hidden=frozenset({Bond.GUIDES}))
    answer = answered(worlds, question)
    bar.show_answer(answer, Words("en"), others=False)
    actions = {action.text(): action for action in bar.kinds.menu().actions()}
    cites = actions[f"Cites ({answer.bonds[Bond.CITES]})"]
    assert cites.isChecked()
    assert not actions[f"Guides ({answer.bonds[Bond.GUIDES]})"].isChecked()
    assert not actions["Lines between the others"].isChecked()
    with qtbot.waitSignal(bar.bond_chosen) as chosen:
        cites.trigger()
    assert chosen.args == ["cites", False]
    with qtbot.waitSignal(bar.texts_chosen) as texts:
        actions["Links in texts that nobody has confirmed (0)"].trigger()
    assert texts.args == [False]


def test_buttons_say_their_names(bar, qtbot) -> None:
    for name in ("whole", "smaller", "fit", "larger"):
        with qtbot.waitSignal(bar.pressed) as pressed:
            bar._button(name).click()
        assert pressed.args == [name]
    with qtbot.waitSignal(bar.depth_chosen) as depth:
        bar.depths.button("3").click()
    assert depth.args == [3]
    buttons = (bar.kinds, bar.whole, bar.smaller, bar.fit, bar.larger, bar.export)
    assert all(button.accessibleName() for button in buttons)
