"""The last warnings and failures of the log, without what somebody searched, wrote or read."""

from __future__ import annotations

import re
from collections import deque
from pathlib import Path

MOST = 20
_LETTERS = 300
_READ_BYTES = 400_000
_LINE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d+ (?P<level>WARNING|ERROR|CRITICAL|\w+)\s")
_FRAME = re.compile(r'  File "(?P<file>.*)", line (?P<line>\d+), in (?P<name>\S+)')
_TYPE = re.compile(r"(?P<type>[A-Za-z_][\w.]*(?:Error|Exception|Warning|Interrupt))\b")
_TOLD = frozenset({"WARNING", "ERROR", "CRITICAL"})
# A command line may hold the words of a search, and a failure's facts those of a text.
_ARGUMENTS = re.compile(r"( in )\[(?P<first>'[^']*')?.*\]")
_FACTS = re.compile(r"('(?:text|query|quote|title|detail|words|name)': )('[^']*'|\"[^\"]*\")")


def last_errors(log: Path) -> list[str]:
    """The last of them, the newest last; a fault of ours with the places it went through."""
    found: deque[str] = deque(maxlen=MOST)
    is_told = False
    for line in _tail(log):
        head = _LINE.match(line)
        if head is not None:
            is_told = head["level"] in _TOLD
            if is_told:
                found.append(_without_words(line)[:_LETTERS])
        elif is_told and found and (place := _place(line)):
            found[-1] += place
    return list(found)


def _tail(log: Path) -> list[str]:
    try:
        with log.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - _READ_BYTES))
            return file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return []


def _without_words(line: str) -> str:
    line = _ARGUMENTS.sub(lambda match: f"{match[1]}{match['first'] or ''} …", line)
    return _FACTS.sub(r"\1…", line)


def _place(line: str) -> str:
    """A line of a traceback as a place, its last one as the kind of failure."""
    frame = _FRAME.match(line)
    if frame is not None:
        return f" ← {Path(frame['file']).name}:{frame['line']} {frame['name']}"
    kind = _TYPE.match(line)
    return f" ← {kind['type']}" if kind is not None else ""
