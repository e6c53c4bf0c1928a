"""All checks of the program, the window's included."""

from __future__ import annotations

from collections.abc import Iterator

from summit_kb.app.self_test import parts, working
from summit_kb.app.self_test.trying import Tried, try_all
from summit_kb.app.self_test.window_process import try_windows
from summit_kb.app.words import Words


def try_every_part(words: Words) -> Iterator[Tried]:
    """Each check's result as it is done."""
    yield from try_all([*parts.checks(), *working.checks()], words)
    yield from try_windows(words)
