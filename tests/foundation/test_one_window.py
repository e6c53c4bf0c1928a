"""One window for a folder, with real processes that are killed, stopped and started at once."""

import json
import os
import signal
import subprocess
import sys
import textwrap
import time

import pytest

from summit_kb.foundation import one_window
from summit_kb.foundation.one_window import Place, Wanted, hand_over, take_place

_START = textwrap.dedent("""
    import sys, time
    from summit_kb.foundation.one_window import Wanted, take_place
    place = take_place(Wanted(sys.argv[1]), float(sys.argv[2]))
    if place is None:
        print("handed", flush=True)
        sys.exit(0)
    print("first" if place.is_first else "beside", flush=True)
    place.listen(lambda said: print("heard", said["open"], flush=True))
    sys.stdin.read()
    place.leave()
""")


class _Start:
    """One start of a program that opens a window."""

    def __init__(self, opened="", patience=10.0):
        self.process = subprocess.Popen(
            [sys.executable, "-c", _START, opened, str(patience)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def line(self):
        return self.process.stdout.readline().strip()

    def end(self):
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()


@pytest.fixture
def start():
    started = []

    def make(*args, **kwargs):
        started.append(_Start(*args, **kwargs))
        return started[-1]

    yield make
    for one in started:
        one.end()


def test_the_second_hands_over_and_ends_well(start):
    first = start()
    assert first.line() == "first"
    second = start("nq-43#page=3")
    assert second.line() == "handed"
    assert second.process.wait(10) == 0
    assert first.line() == "heard nq-43#page=3"


def test_after_a_kill_the_next_is_the_first(start):
    first = start()
    assert first.line() == "first"
    first.process.kill()
    first.process.wait()
    second = start("a")
    assert second.line() == "first"
    third = start("b")
    assert third.line() == "handed"
    assert second.line() == "heard b"


def test_twenty_at_once_are_one_window(start):
    starts = [start(str(number)) for number in range(20)]
    said = [one.line() for one in starts]
    assert sorted(said) == ["first"] + ["handed"] * 19
    (first,) = (one for one, word in zip(starts, said, strict=True) if word == "first")
    heard = {first.line() for _ in range(19)}
    assert len(heard) == 19


@pytest.mark.skipif(sys.platform == "win32", reason="Windows stops no process like this")
@pytest.mark.logs
def test_a_window_that_hangs_keeps_nobody_out(start):
    first = start()
    assert first.line() == "first"
    os.kill(first.process.pid, signal.SIGSTOP)
    second = start("a", patience=1.0)
    assert second.line() == "beside"
    os.kill(first.process.pid, signal.SIGCONT)


def test_who_closes_sends_the_next_to_a_window_of_its_own(start):
    first = start()
    assert first.line() == "first"
    first.process.stdin.close()
    assert start("a").line() == "first"


def test_other_folders_and_named_libraries_have_windows_of_their_own(tmp_path, monkeypatch):
    usual = take_place(Wanted())
    named = take_place(Wanted(library=tmp_path / "library"))
    monkeypatch.setenv("SUMMIT_KB_HOME", str(tmp_path / "other"))
    other = take_place(Wanted())
    try:
        assert [one.is_first for one in (usual, named, other)] == [True] * 3
    finally:
        for one in (usual, named, other):
            one.leave()


def test_a_library_is_known_by_any_way_to_it(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a").mkdir()
    names = {Wanted(library=one).name for one in (tmp_path / "a", tmp_path / "a" / ".." / "a")}
    names.add(Wanted(library=type(tmp_path)("a")).name)
    assert len(names) == 1


def test_nobody_there_takes_nothing_over(own_home):
    assert not hand_over(Wanted("a"))
    assert not (own_home / one_window.FOLDER).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bits")
def test_the_folder_is_the_users_own(own_home):
    place = take_place(Wanted())
    place.leave()
    assert (own_home / one_window.FOLDER).stat().st_mode & 0o777 == 0o700


def test_a_folder_that_refuses_costs_the_place_only(own_home):
    (own_home / one_window.FOLDER).write_text("in the way", encoding="utf-8")
    place = take_place(Wanted())
    assert not place.is_first
    place.listen(lambda said: None)
    place.leave()


@pytest.mark.logs
def test_where_nothing_can_be_heard_others_do_not_wait(monkeypatch):
    def refuse(*_args):
        raise OSError("no sockets here")

    monkeypatch.setattr(one_window, "Porter", refuse)
    place = take_place(Wanted())
    place.listen(lambda said: None)
    assert not place.is_first
    assert take_place(Wanted()).is_first


def test_a_spoilt_bell_is_waited_for_and_replaced(own_home):
    place = take_place(Wanted())
    bell = own_home / one_window.FOLDER / f"{Wanted().name}.bell"
    bell.write_text("{", encoding="utf-8")
    assert not hand_over(Wanted())
    place.listen(lambda said: None)
    assert json.loads(bell.read_text(encoding="ascii"))["process"] == os.getpid()
    place.leave()
    assert not bell.exists()


def test_a_place_of_nobody_does_nothing():
    place = Place()
    place.listen(lambda said: None)
    place.refuse()
    place.leave()
    assert not place.is_first


def test_the_leave_to_come_to_the_front_goes_along(monkeypatch):
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "token-7")
    assert Wanted("a").said == {"open": "a", "token": "token-7"}
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN")
    one_window.take_token({"token": "x" * 500})
    one_window.take_token({"token": "a\nb"})
    one_window.take_token({})
    assert "XDG_ACTIVATION_TOKEN" not in os.environ
    one_window.take_token({"token": "token-8"})
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token-8"
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN")


def test_waiting_for_a_bell_that_is_late(start):
    place = take_place(Wanted())
    second = start("late")
    time.sleep(0.4)
    said = []
    place.listen(lambda asked: said.append(asked["open"]))
    assert second.line() == "handed"
    assert said == ["late"]
    place.leave()
