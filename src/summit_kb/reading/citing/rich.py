"""Words with the little shape that references have: italics, bold, raised, small capitals."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from html import escape

# What is left of a piece with nothing in it: ". ." and ", ,".
_EMPTY = re.compile(r"[.,;:!?](?:\s+[.,;])+(?=\s|$)")
_STOPS = frozenset(".,;:!?")
# Of two stops that meet where two pieces do, the one that says more stays.
_SAYS_LESS = frozenset(".,")


@dataclass(frozen=True)
class Run:
    """Letters of one shape. ``level`` is 1 for raised, -1 for lowered ones."""

    text: str
    italic: bool = False
    bold: bool = False
    underline: bool = False
    small_caps: bool = False
    level: int = 0


Rich = tuple[Run, ...]


def rich(text: str) -> Rich:
    """Words of no shape of their own."""
    return (Run(text),) if text else ()


def plain(words: Rich) -> str:
    return "".join(run.text for run in words)


def joined(pieces: Iterable[Rich], between: str) -> Rich:
    made: list[Run] = []
    for piece in pieces:
        made += [Run(between), *piece] if made else piece
    return tuple(made)


def html(words: Rich) -> str:
    """As markup, everything of the texts escaped."""
    return "".join(map(_html_run, words))


def _html_run(run: Run) -> str:
    made = escape(run.text, quote=False).replace("\n", "<br>")
    if run.small_caps:
        made = f'<span style="font-variant:small-caps">{made}</span>'
    tags = (
        ("sup", run.level > 0),
        ("sub", run.level < 0),
        ("u", run.underline),
        ("b", run.bold),
        ("i", run.italic),
    )
    for tag, is_on in tags:
        if is_on:
            made = f"<{tag}>{made}</{tag}>"
    return made


def tidied(words: Rich) -> Rich:
    """Neighbours of one shape as one; no stop and no space twice where two pieces meet."""
    made: list[Run] = []
    for run in words:
        before = made[-1].text if made else ""
        shown = _EMPTY.sub(_one_stop, run.text)
        text = _fitted(before, shown) if before else shown.lstrip(" ")
        if before and text[:1] in _STOPS and before.endswith(" "):
            made[-1] = replace(made[-1], text=before.rstrip(" "))
        if not text:
            continue
        if made and replace(made[-1], text="") == replace(run, text=""):
            made[-1] = replace(run, text=made[-1].text + text)
        else:
            made.append(replace(run, text=text))
    if made:
        made[-1] = replace(made[-1], text=made[-1].text.rstrip(" "))
    return tuple(run for run in made if run.text)


def _one_stop(stops: re.Match[str]) -> str:
    first = stops[0][0]
    return "." if first in ",;:" and "." in stops[0] else first


def _fitted(before: str, text: str) -> str:
    """``text`` as it goes on behind ``before``."""
    last, first = before.rstrip('”’»"')[-1:], text[:1]
    if last in _STOPS and (first == last or (first in _SAYS_LESS and last in "!?")):
        return text[1:]
    if before[-1] == " " and first == " ":
        return text.lstrip(" ")
    return text
