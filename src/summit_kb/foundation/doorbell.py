"""A local channel by which a second start of the program tells the first what to open.

A Unix socket in a folder of the user's own, or a named pipe on Windows; no network. Both sides
prove that they know a key that lies in a file only the user may read; what is said before that,
or is too long, too late or not of this form, is passed over.
"""

from __future__ import annotations

import contextlib
import hmac
import json
import logging
import os
import secrets
import stat
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path
from typing import TYPE_CHECKING, Final

from summit_kb.foundation import portable

if TYPE_CHECKING:
    from multiprocessing.connection import PipeConnection

    _Caller = Connection | PipeConnection

_log = logging.getLogger(__name__)

_IS_WINDOWS = sys.platform == "win32"
_FAMILY: Final = "AF_PIPE" if _IS_WINDOWS else "AF_UNIX"
_PREFIX = "summit-kb-bell-"
_KEY_BYTES = 32
_PROOF_BYTES = 32
_MOST_BYTES = 16_000
_AT_ONCE = 16
_WAITING = 64
_PATIENCE = 2.0
_ASKS, _TAKES = b"asks", b"takes"

Heard = Callable[[dict[str, str]], None]


@dataclass(frozen=True)
class Bell:
    """Where a doorbell hangs, and the key to it."""

    address: str
    key: bytes
    process: int

    @classmethod
    def read(cls, path: Path) -> Bell | None:
        """The one that ``path`` tells of; None when there is none, or the file is spoilt."""
        try:
            told = json.loads(path.read_text(encoding="ascii"))
            address, key, process = told["address"], bytes.fromhex(told["key"]), told["process"]
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return None
        is_one = isinstance(address, str) and isinstance(process, int) and len(key) == _KEY_BYTES
        return cls(address, key, process) if is_one and _is_ours(address) else None

    def write(self, path: Path) -> None:
        """Keep it for the user's own eyes; raises OSError."""
        told = {"address": self.address, "key": self.key.hex(), "process": self.process}
        beside = path.with_name(f".{secrets.token_hex(8)}.part")
        with os.fdopen(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
            file.write(json.dumps(told))
        beside.replace(path)


class Porter:
    """Listens, in a thread of its own; ``heard`` is called there with what is asked for."""

    def __init__(self, path: Path, heard: Heard) -> None:
        """Hang the bell, and write to ``path`` where it is; raises OSError."""
        _clear_away(Bell.read(path))
        self._path = path
        self._heard = heard
        self._closed = threading.Event()
        self._room = threading.BoundedSemaphore(_AT_ONCE)
        self.bell = Bell(_new_address(), secrets.token_bytes(_KEY_BYTES), os.getpid())
        try:
            self._listener = Listener(self.bell.address, _FAMILY, backlog=_WAITING)
            self.bell.write(path)
        except OSError:
            _clear_away(self.bell)
            raise
        self._listening = threading.Thread(target=self._listen, name="doorbell", daemon=True)
        self._listening.start()

    def refuse(self) -> None:
        """Take nothing any more: who rings waits until the place is free."""
        self._closed.set()

    def close(self) -> None:
        """Take the bell away."""
        self.refuse()
        with contextlib.suppress(OSError):  # the listening thread wakes and ends
            _connect(self.bell).close()
        self._listening.join(_PATIENCE)
        self._path.unlink(missing_ok=True)
        _clear_away(self.bell)

    def _listen(self) -> None:
        with self._listener:
            while True:
                try:
                    connection = self._listener.accept()
                except (OSError, EOFError) as error:
                    if self._closed.is_set():
                        return
                    _log.info("nobody was let in: %s", error)
                    time.sleep(0.05)
                    continue
                if self._closed.is_set():
                    connection.close()
                    return
                self._let_in(connection)

    def _let_in(self, connection: _Caller) -> None:
        """Hear one caller; one who says nothing keeps nobody else waiting."""
        if not self._room.acquire(blocking=False):
            connection.close()
            return
        threading.Thread(target=self._hear, args=(connection,), daemon=True).start()

    def _hear(self, connection: _Caller) -> None:
        try:
            with connection:
                self._answer(connection)
        except (OSError, EOFError, ValueError, RecursionError) as error:
            _log.info("what a caller said is passed over: %s", type(error).__name__)
        finally:
            self._room.release()

    def _answer(self, connection: _Caller) -> None:
        _never_wait_inside(connection)
        challenge = secrets.token_bytes(_KEY_BYTES)
        connection.send_bytes(challenge)
        said = _received(connection)
        proof, rest = said[:_PROOF_BYTES], said[_PROOF_BYTES:]
        if not hmac.compare_digest(proof, _proof(self.bell.key, _ASKS, challenge, rest)):
            _log.info("a caller without the key is passed over")
            return
        asked = _message(rest[_KEY_BYTES:])
        if asked is None or self._closed.is_set():
            return
        self._heard(asked)
        connection.send_bytes(_proof(self.bell.key, _TAKES, rest[:_KEY_BYTES]))


def ring(bell: Bell, asked: dict[str, str]) -> bool:
    """Tell the one who listens; False when nobody does, or does not take it."""
    try:
        with _connect(bell) as connection:
            _never_wait_inside(connection)
            challenge = _received(connection)
            own = secrets.token_bytes(_KEY_BYTES)
            rest = own + json.dumps(asked, ensure_ascii=False).encode("utf-8", "replace")
            connection.send_bytes(_proof(bell.key, _ASKS, challenge, rest) + rest)
            _let_come_to_front(bell.process)
            return hmac.compare_digest(_received(connection), _proof(bell.key, _TAKES, own))
    except (OSError, EOFError):
        return False


def _received(connection: _Caller) -> bytes:
    if not connection.poll(_PATIENCE):
        raise TimeoutError
    return connection.recv_bytes(_MOST_BYTES)


def _never_wait_inside(connection: _Caller) -> None:
    # Messages are short and arrive whole; half of one must not keep the thread for ever.
    if not _IS_WINDOWS:
        os.set_blocking(connection.fileno(), False)


def _proof(key: bytes, *parts: bytes) -> bytes:
    return hmac.digest(
        key, b"".join(len(part).to_bytes(4, "big") + part for part in parts), "sha256"
    )


def _message(data: bytes) -> dict[str, str] | None:
    told = json.loads(data)
    if not isinstance(told, dict):
        return None
    return {str(key): value for key, value in told.items() if isinstance(value, str)}


def _connect(bell: Bell) -> _Caller:
    return Client(bell.address, _FAMILY)


def _new_address() -> str:
    """A name nobody knows; on Unix in a new folder that only the user may enter."""
    if _IS_WINDOWS:
        return rf"\\.\pipe\{_PREFIX}{secrets.token_hex(16)}"
    # Not in the user's folder: names of sockets are short, and not every disk can hold one.
    # On a stick that is the folder of temporary files, which may hold no sockets: then in memory.
    runtime = os.environ.get("XDG_RUNTIME_DIR") if portable.data_folder() is not None else None
    return str(Path(tempfile.mkdtemp(prefix=_PREFIX, dir=runtime)) / "bell")


def _is_ours(address: str) -> bool:
    if _IS_WINDOWS:
        return address.startswith(rf"\\.\pipe\{_PREFIX}")
    return Path(address).is_absolute() and Path(address).parent.name.startswith(_PREFIX)


def _clear_away(bell: Bell | None) -> None:
    """Remove the socket of a program that was killed, and nothing else."""
    if bell is None or _IS_WINDOWS:
        return
    socket = Path(bell.address)
    with contextlib.suppress(OSError):
        if stat.S_ISSOCK(socket.lstat().st_mode):
            socket.unlink()
    with contextlib.suppress(OSError):
        socket.parent.rmdir()


def _let_come_to_front(process: int) -> None:
    """Windows lets a program come to the front only when the one in front allows it."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - of Windows alone

        ctypes.windll.user32.AllowSetForegroundWindow(process)
