"""Something that can be chosen in the palette."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summit_kb.desktop.palette.ranking import Name

COMMAND, READING, DESK, SETTING = "command", "reading", "desk", "setting"
DOCUMENT, TOPIC, SEARCH, COLLECTION = "document", "topic", "search", "collection"
PLACE, MARK, HEADING, PAGE = "place", "mark", "heading", "page"

DOING = (COMMAND, READING, DESK, SETTING)
"""Groups of what one does, rather than goes to."""

Deed = Callable[[bool], object]


@dataclass(frozen=True)
class Entry:
    """``id`` is the same at every start; ``names`` what it is found by, the title first.

    ``do`` is called when it is chosen, with True for "in the background"; ``reason`` says why it
    cannot be done now. ``offered``: it is shown before anything is typed, ``lasting``: even when it
    cannot be done. ``look`` shows what it leads to while one is still choosing; ``rename`` and
    ``remove`` are what F2 and Ctrl+Delete do.
    """

    id: str
    group: str
    title: str
    names: tuple[Name, ...]
    do: Deed
    detail: str = ""
    keys: str = ""
    icon: str = ""
    weight: float = 0.0
    reason: str = ""
    offered: bool = False
    lasting: bool = False
    look: Callable[[], object] | None = None
    rename: Callable[[], object] | None = None
    remove: Callable[[], object] | None = None
    hay: str = field(init=False, repr=False, default="")

    def __post_init__(self) -> None:
        """All names in one text, in which most of what does not fit is told at once."""
        hay = "\n".join(f"{name.words} {name.initials}" for name in self.names)
        object.__setattr__(self, "hay", hay)
