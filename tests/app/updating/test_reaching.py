import threading

import pytest

from summit_kb.app.updating.errors import SourceUnreachableError
from summit_kb.app.updating.reaching import Reaching


def test_answers_and_failures_come_back() -> None:
    reaching = Reaching()
    assert reaching.ask("/a", lambda: 5) == 5
    with pytest.raises(ZeroDivisionError):
        reaching.ask("/a", lambda: 1 // 0)


def test_a_place_that_hangs_is_left_alone_until_it_answers() -> None:
    reaching, begun, release, asked = Reaching(), threading.Event(), threading.Event(), []

    def hang() -> None:
        asked.append(1)
        begun.set()
        release.wait(30)

    with pytest.raises(SourceUnreachableError) as refused:
        reaching.ask("/dead", hang, patience=0.01)
    assert refused.value.facts == {"source": "/dead"}
    with pytest.raises(SourceUnreachableError):
        reaching.ask("/dead", hang)
    assert begun.wait(30)
    assert asked == [1]
    assert reaching.ask("/other", lambda: "here") == "here"
    release.set()
    for thread in threading.enumerate():
        if thread.name == "source":
            thread.join()
    assert reaching.ask("/dead", lambda: "back") == "back"


def test_two_who_ask_at_once_both_have_their_answer() -> None:
    reaching, begun, release = Reaching(), threading.Event(), threading.Event()
    answers: list[str] = []

    def slow() -> str:
        begun.set()
        release.wait(30)
        return "first"

    asking = threading.Thread(target=lambda: answers.append(reaching.ask("/a", slow)))
    asking.start()
    begun.wait(30)
    second = threading.Thread(target=lambda: answers.append(reaching.ask("/a", lambda: "second")))
    second.start()
    release.set()
    asking.join()
    second.join()
    assert sorted(answers) == ["first", "second"]
