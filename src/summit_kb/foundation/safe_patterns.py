r"""Regular expressions written by people, that cannot hang the program.

Python's engine tries every way a pattern may match. That explodes where a repetition holds a
choice or another repetition, as in ``(a+)+`` or ``(a|b)*``; repetitions, options and choices one
after the other multiply. So a repetition may hold single characters, classes and plain groups; the
ways one line may match are counted before, and too many are refused; there are no references and
no look-around; lines are cut; and between lines a clock is looked at.
"""

from __future__ import annotations

import re
import time
import warnings
from collections.abc import Iterable
from dataclasses import dataclass

_LONGEST_LINE = 300
_MOST_WAYS = 100_000_000  # about three seconds for the worst line there is
_LONGEST_PATTERN = 300
_SECONDS = 0.5
_COUNTED = re.compile(r"\{(\d*)(,?)(\d*)\}")
_PLAIN_GROUPS = ("(?:", "(?P<", "(?i)")


class UnsafePatternError(ValueError):
    """``reason`` is syntax, nested, choice, look-around, reference, cost or length."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class SlowPatternError(TimeoutError):
    """A pattern took longer than it may on one text."""


@dataclass
class _Group:
    start: int
    has_choice: bool = False
    has_repetition: bool = False


class SafePattern:
    """A compiled pattern; capitals make no difference. Raises UnsafePatternError."""

    def __init__(self, text: str) -> None:
        if len(text) > _LONGEST_PATTERN:
            raise UnsafePatternError("length")
        try:
            with warnings.catch_warnings(action="error", category=FutureWarning):
                self._compiled = re.compile(text, re.IGNORECASE)
        except (re.error, OverflowError, RecursionError, FutureWarning) as error:
            raise UnsafePatternError("syntax") from error
        _Check(text).run()

    def first(self, lines: Iterable[str], seconds: float = _SECONDS) -> str | None:
        """The first words that match, looked for line by line; raises SlowPatternError."""
        end = time.monotonic() + seconds
        for line in lines:
            for start in range(0, len(line), _LONGEST_LINE // 2):
                if time.monotonic() > end:
                    raise SlowPatternError(self._compiled.pattern)
                # Pieces overlap, so that words across a cut are found.
                found = self._compiled.search(line[start : start + _LONGEST_LINE])
                if found is not None and found[0]:
                    return found[0]
        return None


class _Check:
    """One pass over a pattern that Python has compiled, so its brackets are in order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._ways = 1  # of the alternative that is being read
        self._all_ways = 0
        self._groups = [_Group(0)]
        self._last: _Group | None = None  # what a repetition would repeat

    def run(self) -> None:
        while self._at < len(self._text):
            self._step()
        if (self._all_ways + self._ways) * _LONGEST_LINE > _MOST_WAYS:
            raise UnsafePatternError("cost")

    def _step(self) -> None:
        char = self._text[self._at]
        if char == "\\":
            self._escape()
        elif char == "[":
            self._class()
        elif char == "(":
            self._enter()
        elif char == ")":
            self._leave()
        elif char == "|":
            self._choose()
        elif char in "*+?" or (char == "{" and _COUNTED.match(self._text, self._at)):
            self._repeat()
        else:
            self._single(1)

    def _choose(self) -> None:
        self._groups[-1].has_choice = True
        if len(self._groups) == 1:
            self._all_ways, self._ways = self._all_ways + self._ways, 1
        else:
            self._ways *= 2
        self._single(1)

    def _single(self, length: int) -> None:
        self._last = None
        self._at += length

    def _escape(self) -> None:
        follower = self._text[self._at + 1 : self._at + 2]
        if follower.isdigit() and follower != "0":
            raise UnsafePatternError("reference")
        self._single(2)

    def _class(self) -> None:
        at = self._at + 1
        at += self._text[at : at + 1] == "^"
        at += self._text[at : at + 1] == "]"
        while self._text[at] != "]":
            at += 2 if self._text[at] == "\\" else 1
        self._single(at + 1 - self._at)

    def _enter(self) -> None:
        if self._text.startswith("(?", self._at):
            if self._text.startswith(("(?P=", "(?("), self._at):
                raise UnsafePatternError("reference")
            if not self._text.startswith(_PLAIN_GROUPS, self._at):
                raise UnsafePatternError("look-around")
            if self._text.startswith("(?i)", self._at):
                self._single(4)
                return
            skip = "(?:" if self._text.startswith("(?:", self._at) else ">"
            self._groups.append(_Group(self._at))
            self._single(self._text.index(skip[-1], self._at) + 1 - self._at)
            return
        self._groups.append(_Group(self._at))
        self._single(1)

    def _leave(self) -> None:
        group = self._groups.pop()
        outer = self._groups[-1]
        outer.has_choice = outer.has_choice or group.has_choice
        outer.has_repetition = outer.has_repetition or group.has_repetition
        self._at += 1
        self._last = group

    def _repeat(self) -> None:
        counted = _COUNTED.match(self._text, self._at)
        mark = counted[0] if counted else self._text[self._at]
        self._at += len(mark)
        if self._text[self._at : self._at + 1] in ("?", "+"):  # lazy, possessive
            self._at += 1
        if mark != "?":
            self._refuse_inside()
        self._count(mark, counted)
        self._groups[-1].has_repetition = True
        self._last = None

    def _refuse_inside(self) -> None:
        if self._last is not None and self._last.has_repetition:
            raise UnsafePatternError("nested")
        if self._last is not None and self._last.has_choice:
            raise UnsafePatternError("choice")

    def _count(self, mark: str, counted: re.Match[str] | None) -> None:
        if mark == "?":
            self._ways *= 2
        elif counted and (counted[3] or not counted[2]):
            least = int(counted[1] or 0)
            self._ways *= int(counted[3] or least) - least + 1
        else:
            self._ways *= _LONGEST_LINE
