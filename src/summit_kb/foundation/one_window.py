"""One window for a user's folder: who starts second hands over what is to be opened, and ends.

The place is a lock of the operating system, which ends with its process however that ends; nothing
is left behind that could keep a later start out. decisions/0035.
"""

from __future__ import annotations

import hashlib
import logging
import os
import threading
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from summit_kb.foundation import portable
from summit_kb.foundation.doorbell import Bell, Heard, Porter, ring
from summit_kb.foundation.errors import InUseError, StorageError
from summit_kb.foundation.lock import writer_lock
from summit_kb.foundation.paths import home

_log = logging.getLogger(__name__)

FOLDER = "window"
_PATIENCE = 10.0
_PAUSE = 0.05
_TOKEN = "XDG_ACTIVATION_TOKEN"
_TOKEN_LETTERS = 200

OPEN, TOKEN = "open", "token"
"""What a second start says: what is to be opened, and the desktop's leave to come to the front."""


class Place:
    """The place of the one window, or of none (a window beside others, which hears nothing)."""

    def __init__(self, held: ExitStack | None = None, bell: Path | None = None) -> None:
        self._held = held
        self._bell = bell
        self._porter: Porter | None = None

    @property
    def is_first(self) -> bool:
        return self._held is not None

    def listen(self, heard: Heard) -> None:
        """Hear other starts; ``heard`` is called in another thread."""
        if self._bell is None:
            return
        try:
            self._porter = Porter(self._bell, heard)
        except OSError as error:
            # Others must not wait for what will never answer.
            _log.warning("other starts cannot be heard: %s", error)
            self.leave()

    def refuse(self) -> None:
        """The window is closing: what is asked for now belongs to the next one."""
        if self._porter is not None:
            self._porter.refuse()

    def leave(self) -> None:
        """Free the place."""
        if self._porter is not None:
            self._porter.close()
            self._porter = None
        if self._held is not None:
            self._held.close()
            self._held = None


@dataclass(frozen=True)
class Wanted:
    """What a start is for: an address or locator to open, and the library that was named."""

    opened: str = ""
    library: Path | None = None

    @property
    def name(self) -> str:
        """One window for each library that is named; the usual one has no name."""
        root = os.path.normcase(self.library.expanduser().resolve()) if self.library else ""
        return hashlib.sha256(root.encode("utf-8", "surrogateescape")).hexdigest()[:16]

    @property
    def said(self) -> dict[str, str]:
        token = os.environ.get(_TOKEN, "")
        is_one = token.isascii() and token.isprintable() and len(token) <= _TOKEN_LETTERS
        return {OPEN: self.opened, TOKEN: token if is_one else ""}


def take_place(wanted: Wanted, patience: float = _PATIENCE) -> Place | None:
    """The place of the window; None when one that runs has taken over what is wanted.

    Where neither happens in time, or the user's folder refuses, the place is that of no one: a
    window of its own is better than none.
    """
    folder = _folder()
    until = time.monotonic() + patience
    while True:
        held = ExitStack()
        try:
            _prepare(folder)
            held.enter_context(writer_lock(folder / f"{wanted.name}.lock"))
        except InUseError:
            if _handed_over(folder, wanted, until):
                return None
        except (StorageError, OSError) as error:
            _log.info("no place for one window: %s", error)
            return Place()
        else:
            return Place(held, folder / f"{wanted.name}.bell")
        if time.monotonic() > until:
            _log.warning("a window runs and does not answer; this is another one")
            return Place()
        time.sleep(_PAUSE)


def hand_over(wanted: Wanted) -> bool:
    """Whether a window that runs has taken over what is wanted; asks once."""
    folder = _folder()
    return _handed_over(folder, wanted, time.monotonic() + _PATIENCE)


def _folder() -> Path:
    """Where the places are. A disk that knows no owners keeps no key: not on a stick, then."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if portable.data_folder() is None or not runtime or os.name == "nt":
        return home() / FOLDER
    key = hashlib.sha256(os.fsencode(home().resolve())).hexdigest()[:16]
    return Path(runtime) / f"summit-kb-{key}"


def _prepare(folder: Path) -> None:
    if not folder.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)


def _handed_over(folder: Path, wanted: Wanted, until: float) -> bool:
    bell = Bell.read(folder / f"{wanted.name}.bell")
    if bell is None:
        return False
    answer: list[bool] = []
    # A window that is stopped takes no call at all; waiting for it must end.
    ringing = threading.Thread(target=lambda: answer.append(ring(bell, wanted.said)), daemon=True)
    ringing.start()
    ringing.join(max(until - time.monotonic(), 0.1))
    return answer == [True]


def take_token(said: dict[str, str]) -> None:
    """Put the desktop's leave where Qt looks for it when a window comes to the front."""
    token = said.get(TOKEN, "")
    if token and token.isascii() and token.isprintable() and len(token) <= _TOKEN_LETTERS:
        os.environ[_TOKEN] = token
