"""What people do with the program, from a search to a signed edition, each time with real files.

A check loads what it needs when it is its turn: a library that is missing or broken fails the
checks that need it, not all of them.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import cast

from summit_kb.app.self_test.trying import Check, WrongAnswerError, wrong_unless
from summit_kb.foundation.errors import InUseError
from summit_kb.foundation.lock import writer_lock
from summit_kb.foundation.one_window import Wanted, hand_over, take_place
from summit_kb.foundation.settings import Settings, SettingsFile

_DOCUMENT = "nghi-quyet-43-nq-tw-2019-01-24"


def checks() -> list[Check]:
    """Pages, search on the starter library, books, citing, editions, and who may write."""
    return [
        Check("pages", _later("starter_checks", "pages")),
        Check("search", _later("starter_checks", "search")),
        Check("similar", _later("starter_checks", "similar")),
        Check("book", _later("book_checks", "book")),
        Check("citing", _later("book_checks", "cited")),
        Check("edition", _later("edition_checks", "edition")),
        Check("settings", _settings),
        Check("lock", _lock, "folder"),
        Check("one-window", _one_window, "folder"),
    ]


def _later(room: str, name: str) -> Callable[[Path], str]:
    def run(folder: Path) -> str:
        module = importlib.import_module(f"summit_kb.app.self_test.{room}")
        return cast("Callable[[Path], str]", getattr(module, name))(folder)

    return run


def _settings(_folder: Path) -> str:
    file = SettingsFile()
    file.save(Settings(voice_speed=120))
    told = file.path.read_text(encoding="utf-8").strip()
    wrong_unless("120" in told, told)
    return str(file.load().voice_speed)


def _lock(folder: Path) -> str:
    path = folder / "lock" / "writer.lock"
    with writer_lock(path):
        try:
            with writer_lock(path):
                raise WrongAnswerError("two writers at a time")
        except InUseError as error:
            return str(error.facts.get("holder", error.code))


def _one_window(_folder: Path) -> str:
    """A second start hands over what it was to open."""
    heard: list[str] = []
    place = take_place(Wanted())
    if place is None or not place.is_first:
        raise WrongAnswerError("not the first")
    try:
        place.listen(lambda said: heard.append(said["open"]))
        wrong_unless(hand_over(Wanted(_DOCUMENT)), "nobody answered")
    finally:
        place.leave()
    wrong_unless(heard == [_DOCUMENT], str(heard))
    return heard[0]
