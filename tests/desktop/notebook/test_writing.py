"""Deeds one after another, each with a way back."""

import time

from summit_kb.desktop.notebook.writing import Deed, Writing
from summit_kb.foundation.errors import SummitError


def test_deeds_keep_their_order_and_are_taken_back_in_turn(desk, qtbot) -> None:
    done: list[str] = []
    writing = Writing(desk)

    def deed(name: str, slow: float = 0.0) -> Deed:
        def work():
            time.sleep(slow)
            done.append(name)
            return lambda: done.append(f"not {name}")

        return Deed(work, name)

    writing.do(deed("first", 0.05))
    writing.do(deed("second"))
    writing.undo("back")
    writing.undo("back")
    writing.undo("nothing left")
    expected = ["first", "second", "not second", "not first"]
    qtbot.waitUntil(lambda: done == expected)
    assert not writing.can_undo


def test_a_deed_that_fails_stops_none_of_the_others(desk, qtbot) -> None:
    writing, done = Writing(desk), list[str]()

    def fail() -> None:
        raise SummitError(detail="no")

    with qtbot.waitSignal(writing.failed):
        writing.do(Deed(fail))
        writing.do(Deed(lambda: done.append("on")))
    qtbot.waitUntil(lambda: done == ["on"])
