"""Back and forward, held against a plain model."""

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.desktop.spot import Spot
from summit_kb.desktop.window.history import (
    DocumentPlace,
    History,
    SearchPlace,
    goes_on,
    is_like,
)
from summit_kb.domain.finding import Request
from summit_kb.domain.locator import Locator

START = SearchPlace(Request(""))


def _place(number):
    return DocumentPlace(Locator(f"d{number}"), "")


@given(st.lists(st.sampled_from(["back", "forward"]) | st.integers(0, 5), max_size=30))
def test_it_walks_like_a_browser(steps):
    history, past, ahead = History(START), [START], []
    for step in steps:
        if step == "back":
            if len(past) > 1:
                ahead.append(past.pop())
            history.back()
        elif step == "forward":
            if ahead:
                past.append(ahead.pop())
            history.forward()
        elif _place(step) != past[-1]:
            past.append(_place(step))
            ahead.clear()
            history.visit(_place(step))
        assert history.present == past[-1]
        assert history.can_back == (len(past) > 1)
        assert history.can_forward == bool(ahead)


def test_amending_moves_the_present_only():
    history = History(START)
    history.visit(_place(1))
    history.amend(_place(2))
    assert history.present == _place(2)
    assert history.back() == START
    assert history.forward() == _place(2)


def test_the_same_place_again_is_no_visit():
    history = History(START)
    history.visit(START)
    assert not history.can_back


def test_only_so_many_are_kept():
    history = History(START)
    for number in range(500):
        history.visit(_place(number))
    steps = 0
    while history.can_back:
        history.back()
        steps += 1
    assert steps == 199


def _at(number, y, jump=0):
    return DocumentPlace(Locator(f"d{number}"), "", Spot("pages", 1, 0.0, y), jump)


def test_where_exactly_one_was_is_noted_when_one_leaves():
    history = History(_place(1))
    history.leave(Spot("pages", 2, 0.0, 40.0))
    history.visit(_place(2))
    assert history.back().spot == Spot("pages", 2, 0.0, 40.0)


def test_a_jump_that_led_nowhere_is_no_place():
    history = History(_at(1, 40.0))
    history.visit(_at(1, 0.0, jump=1))
    history.leave(Spot("pages", 1, 0.0, 44.0))
    assert list(history.places) == [_at(1, 40.0)]
    history.visit(_at(1, 0.0, jump=2))
    history.leave(Spot("pages", 1, 0.0, 400.0))
    assert len(history.places) == 2


def test_any_place_can_be_gone_to():
    history = History(START)
    for number in range(4):
        history.visit(_place(number))
    assert history.go(1) == _place(0)
    assert (history.at, history.can_back, history.can_forward) == (1, True, True)
    assert history.go(99) == _place(3)
    assert history.go(-5) == START


def test_a_search_has_no_spot():
    history = History(START)
    history.leave(Spot("pages", 1))
    assert history.present == START


def test_a_place_of_an_earlier_start_is_like_it_wherever_in_the_document():
    assert is_like(DocumentPlace(Locator("d1", 2), "minh"), DocumentPlace(Locator("d1", 7)))
    assert not is_like(_place(1), _place(2))
    assert is_like(START, SearchPlace(Request("")))
    assert not is_like(START, _place(1))


def test_words_being_typed_go_on_until_they_are_asked_for():
    typing, asked = Request("thô", as_you_type=True), Request("thô")
    assert goes_on(typing, Request("thông", as_you_type=True))
    assert goes_on(typing, asked)
    assert not goes_on(typing, Request("nghị quyết"))
    assert not goes_on(asked, typing)
