"""Legacy text inside XML, converted where it stands before anything reads it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from summit_kb.ingest.extractors.xml_parts import XmlElement
from summit_kb.ingest.legacy_runs import BREAK, Run, rescue


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for text: inside an element, or behind it when ``is_tail``."""

    element: XmlElement
    font: str = ""
    is_tail: bool = False

    @property
    def text(self) -> str:
        return (self.element.tail if self.is_tail else self.element.text) or ""

    def set(self, text: str) -> None:
        if self.is_tail:
            self.element.tail = text
        else:
            self.element.text = text


def rescue_slots(slots: Iterable[Slot | None]) -> tuple[str, ...]:
    """Convert what is in a legacy encoding; None parts paragraphs. The encodings found."""
    places = list(slots)
    runs = [BREAK if slot is None else Run(slot.text, slot.font) for slot in places]
    found = rescue(runs)
    if found.encodings:
        for slot, text in zip(places, found.texts, strict=True):
            if slot is not None:
                slot.set(text)
    return found.encodings
