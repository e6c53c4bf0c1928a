import threading

from summit_kb.foundation.turns import Turns


def run(work):
    """In a thread of its own, as long work is."""
    thread = threading.Thread(target=work)
    thread.start()
    return thread


def test_work_waits_until_the_turn_is_over_and_goes_on():
    turns, done = Turns(), threading.Event()
    turns.take(60)
    thread = run(lambda: (turns.give_way(), done.set()))
    assert not done.wait(0.02)
    turns.take(0)
    assert done.wait(10)
    thread.join()


def test_it_waits_only_so_long():
    turns, done = Turns(), threading.Event()
    turns.take(3600)
    thread = run(lambda: (turns.give_way(), done.set()))
    assert done.wait(10)
    thread.join()


def test_without_a_turn_and_in_the_first_thread_nothing_waits():
    turns = Turns()
    turns.give_way()
    turns.take(3600)
    turns.give_way()
    assert threading.current_thread() is threading.main_thread()
