"""On which line of a TOML text a key stands.

The text has been parsed before, so it is valid TOML; this only finds places again, because the
parser does not keep them. ``KeyPath`` names the parts from the top: ``("files", 1, "name")`` is
the name in the second ``[[files]]``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

KeyPath = tuple[str | int, ...]

_BARE = r"[A-Za-z0-9_-]+"
_QUOTED = r'"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\''
_KEY = re.compile(rf"(?:{_BARE}|{_QUOTED})(?:[ \t]*\.[ \t]*(?:{_BARE}|{_QUOTED}))*")
_PART = re.compile(rf"{_BARE}|{_QUOTED}")
# What may stand in a value: strings (the long ones first), comments, brackets, anything else.
_VALUE_TOKEN = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}(?!")|\'\'\'.*?\'{3,5}(?!\')'
    rf"|{_QUOTED}|#[^\n]*|[\[\]{{}}]|\n|[^\[\]{{}}\n#\"']+",
    re.DOTALL,
)


def line_of(text: str, path: KeyPath) -> int:
    """The line (from 1) of ``path``, or of the nearest table above it; 1 when there is none."""
    text = text.replace("\r\n", "\n")
    starts = {found: start for found, start, _ in _places(text)}
    for length in range(len(path), 0, -1):
        if path[:length] in starts:
            return text.count("\n", 0, starts[path[:length]]) + 1
    return 1


def end_of(text: str, path: KeyPath) -> int | None:
    """The offset right after the value of ``path`` and its comment; None without the key."""
    return next((end for found, _, end in _places(text) if found == path), None)


def starts_of(text: str, name: str) -> list[int]:
    """The offsets of the headers ``[[name]]``, from the top down."""
    return [
        start
        for path, start, _ in _places(text)
        if len(path) == 2 and path[0] == name and isinstance(path[1], int)
    ]


def _places(text: str) -> Iterator[tuple[KeyPath, int, int]]:
    """Each key or table header with the offsets where it starts and where its lines end."""
    at = 0
    table: KeyPath = ()
    counts: dict[KeyPath, int] = {}
    while at < len(text):
        char, end = text[at], at + 1
        if char == "#":
            end = _line_end(text, at)
        elif char == "[":
            end = _line_end(text, at)
            table = _table(text[at:end], counts)
            yield table, at, end
        elif match := _KEY.match(text, at):
            end = _value_end(text, match.end())
            yield table + _parts(match[0]), at, end
        at = end


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _parts(key: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in _PART.findall(key))


def _table(header: str, counts: dict[KeyPath, int]) -> KeyPath:
    many = header.startswith("[[")
    found = _KEY.search(header)
    names = _parts(found[0]) if found else ()
    path: KeyPath = ()
    for name in names[:-1]:
        path += (name,)
        if path in counts:  # the last element of an array of tables
            path += (counts[path],)
    path += names[-1:]
    if many:
        counts[path] = counts.get(path, -1) + 1
        path += (counts[path],)
    return path


def _value_end(text: str, at: int) -> int:
    depth = 0
    for token in _VALUE_TOKEN.finditer(text, at):
        if token[0] in "[{":
            depth += 1
        elif token[0] in "]}":
            depth -= 1
        elif token[0] == "\n" and depth == 0:
            return token.start()
    return len(text)
