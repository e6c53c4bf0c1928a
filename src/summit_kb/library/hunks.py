"""Changes of a text file as the few lines that changed, to be kept and put back exactly.

Lines stand in a change each with its line end; the piece after the last line end counts as a
line, so every text can be put together again to the byte.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from summit_kb.domain.change import FileChange


def changes_of(file: str, before: str, after: str) -> list[FileChange]:
    """What changed from one text to the other, from the top down."""
    old, new = before.split("\n"), after.split("\n")
    top = _same_length(zip(old, new, strict=False))
    rest = min(len(old), len(new)) - top
    bottom = min(rest, _same_length(zip(reversed(old), reversed(new), strict=False)))
    # Between the ends that are the same: most edits are small, and the matcher is not.
    matcher = SequenceMatcher(None, old[top : len(old) - bottom], new[top : len(new) - bottom])
    return [
        FileChange(
            file,
            top + a + 1,
            _joined(old[top + a : top + b]),
            top + c + 1,
            _joined(new[top + c : top + d]),
        )
        for tag, a, b, c, d in matcher.get_opcodes()
        if tag != "equal"
    ]


def reversed_changes(changes: Iterable[FileChange]) -> list[FileChange]:
    """The changes that lead back."""
    return [
        replace(
            change,
            line_before=change.line_after,
            before=change.after,
            line_after=change.line_before,
            after=change.before,
        )
        for change in changes
    ]


def applied(text: str, changes: Sequence[FileChange]) -> str | None:
    """``text`` with the changes made; None when it does not say what they begin with."""
    lines = text.split("\n")
    made: list[str] = []
    at = 0
    for change in sorted(changes, key=lambda change: change.line_before):
        start, old = change.line_before - 1, _lines(change.before)
        if start < at or lines[start : start + len(old)] != old or start > len(lines):
            return None
        made += [*lines[at:start], *_lines(change.after)]
        at = start + len(old)
    return "\n".join(made + lines[at:])


def _same_length(pairs: Iterable[tuple[str, str]]) -> int:
    count = 0
    for one, other in pairs:
        if one != other:
            break
        count += 1
    return count


def _joined(lines: Sequence[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _lines(text: str) -> list[str]:
    return text.split("\n")[:-1]
