"""The channel between two starts: who knows the key is heard, nobody else."""

import hmac
import json
import os
import stat
import sys
import threading
from multiprocessing.connection import Client
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summit_kb.foundation import doorbell
from summit_kb.foundation.doorbell import Bell, Porter, ring


@pytest.fixture
def heard():
    return []


@pytest.fixture
def porter(tmp_path, heard):
    porter = Porter(tmp_path / "one.bell", heard.append)
    yield porter
    porter.close()


def _call(porter, *messages):
    """Say raw bytes and give back what comes after the challenge."""
    with Client(porter.bell.address, doorbell._FAMILY) as connection:
        challenge = connection.recv_bytes()
        try:
            for message in messages:
                connection.send_bytes(message(challenge) if callable(message) else message)
            return connection.recv_bytes() if connection.poll(3) else b""
        except (EOFError, OSError):
            return b""


def test_what_is_rung_is_heard(tmp_path, porter, heard):
    bell = Bell.read(tmp_path / "one.bell")
    assert bell == porter.bell
    assert ring(bell, {"open": "nghị quyết 43", "token": "t"})
    assert heard == [{"open": "nghị quyết 43", "token": "t"}]


def test_many_at_once(porter, heard):
    answers = []
    callers = [
        threading.Thread(target=lambda n=n: answers.append(ring(porter.bell, {"open": str(n)})))
        for n in range(12)
    ]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    assert answers == [True] * 12
    assert sorted(int(one["open"]) for one in heard) == list(range(12))


def test_without_the_key_nobody_is_heard(porter, heard):
    wrong = Bell(porter.bell.address, bytes(32), porter.bell.process)
    assert not ring(wrong, {"open": "x"})
    assert heard == []
    assert ring(porter.bell, {"open": "y"})
    assert heard == [{"open": "y"}]


def test_who_does_not_know_the_key_cannot_take_a_call(tmp_path, heard):
    # A stranger who hangs a bell where ours was is given a proof and no key, and is not believed.
    stranger = Porter(tmp_path / "two.bell", heard.append)
    try:
        assert not ring(Bell(stranger.bell.address, b"k" * 32, 1), {"open": "secret"})
        assert heard == []
    finally:
        stranger.close()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.binary(max_size=300), min_size=1, max_size=2))
def test_hostile_bytes_are_passed_over(porter, heard, messages):
    assert _call(porter, *messages) == b""
    assert heard == []


def _signed(porter, body):
    def sign(challenge):
        rest = bytes(32) + body
        return doorbell._proof(porter.bell.key, b"asks", challenge, rest) + rest

    return sign


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"7", b"{", b"\xff\xfe", b"[" * 9_000, b'{"open": "x"' + b" " * 16_000]
)
def test_with_the_key_too_only_messages_are_heard(porter, heard, body):
    assert _call(porter, _signed(porter, body)) == b""
    assert heard == []
    assert ring(porter.bell, {"open": "after"})


def test_values_that_are_no_text_are_left_out(porter, heard):
    body = json.dumps({"open": "a", "token": 7, "more": [1]}).encode()
    assert _call(porter, _signed(porter, body)) != b""
    assert heard == [{"open": "a"}]


def test_one_who_says_nothing_keeps_nobody_waiting(porter, heard):
    silent = [Client(porter.bell.address, doorbell._FAMILY) for _ in range(6)]
    try:
        assert ring(porter.bell, {"open": "x"})
        assert heard == [{"open": "x"}]
    finally:
        for one in silent:
            one.close()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes take messages whole")
def test_half_a_message_ends_the_call(porter, heard):
    with Client(porter.bell.address, doorbell._FAMILY) as connection:
        connection.recv_bytes()
        os.write(connection.fileno(), (400).to_bytes(4, "big") + b"only this")
        assert connection.poll(5)
        with pytest.raises(EOFError):
            connection.recv_bytes()
    assert heard == []


def test_who_closes_takes_nothing_any_more(porter, heard):
    porter.refuse()
    assert not ring(porter.bell, {"open": "x"})
    assert heard == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bits")
def test_only_the_user_may_enter(tmp_path, porter):
    def mode(path: Path) -> int:
        return stat.S_IMODE(path.stat().st_mode)

    assert mode(tmp_path / "one.bell") == 0o600
    assert mode(Path(porter.bell.address).parent) == 0o700


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe leaves nothing behind")
def test_nothing_is_left_behind(tmp_path, heard):
    porter = Porter(tmp_path / "one.bell", heard.append)
    folder = Path(porter.bell.address).parent
    assert folder.exists()
    porter.close()
    assert not folder.exists()
    assert list(tmp_path.iterdir()) == []


def test_a_spoilt_file_is_no_bell(tmp_path, porter):
    path = tmp_path / "other.bell"
    good = {"address": porter.bell.address, "key": "00" * 32, "process": 1}
    path.write_text(json.dumps(good), encoding="ascii")
    assert Bell.read(path) is not None
    for wrong in (
        "",
        "[]",
        "[" * 90_000,
        json.dumps(good | {"key": "zz"}),
        json.dumps(good | {"key": "00"}),
        json.dumps(good | {"process": "1"}),
        json.dumps(good | {"address": ["localhost", 80]}),
        json.dumps(good | {"address": "/etc/passwd"}),
    ):
        path.write_text(wrong, encoding="ascii")
        assert Bell.read(path) is None, wrong[:40]
    assert Bell.read(tmp_path / "none.bell") is None


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe leaves nothing behind")
def test_only_a_socket_is_ever_cleared_away(tmp_path):
    folder = tmp_path / "summit-kb-xyz"
    folder.mkdir()
    (folder / "bell").write_text("dear", encoding="utf-8")
    doorbell._clear_away(Bell(str(folder / "bell"), bytes(32), 1))
    assert (folder / "bell").read_text(encoding="utf-8") == "dear"


def test_a_bell_that_was_left_answers_no_ring(tmp_path, heard):
    porter = Porter(tmp_path / "one.bell", heard.append)
    bell = porter.bell
    porter.close()
    assert not ring(bell, {"open": "x"})


def test_the_proof_is_bound_to_every_part():
    key = b"k" * 32
    assert doorbell._proof(key, b"a", b"bc") != doorbell._proof(key, b"ab", b"c")
    assert not hmac.compare_digest(doorbell._proof(key, b"a"), doorbell._proof(b"l" * 32, b"a"))
