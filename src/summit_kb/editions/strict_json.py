"""JSON that says one thing to every reader: no key twice, no NaN, not nested without end."""

from __future__ import annotations

import json
from typing import NoReturn


def loads(data: bytes) -> object:
    """The value in ``data``, UTF-8; raises ValueError."""
    try:
        return json.loads(
            data.decode("utf-8"), object_pairs_hook=_once, parse_constant=_refused_constant
        )
    except RecursionError as error:
        detail = "nested too deeply"
        raise ValueError(detail) from error


def is_as_written(data: bytes) -> bool:
    """Whether ``data`` is JSON in the one form in which metadata are written: keys in order, one
    space of indent a level, everything outside ASCII escaped.
    """
    try:
        value = loads(data)
        return data == json.dumps(value, indent=1, separators=(",", ": "), sort_keys=True).encode()
    except (ValueError, RecursionError):
        return False


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) < len(pairs):
        detail = "a key twice"
        raise ValueError(detail)
    return made


def _refused_constant(text: str) -> NoReturn:
    raise ValueError(text)
