"""Back and forward, held against a plain model."""

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.desktop.window.history import DocumentPlace, History, SearchPlace
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
