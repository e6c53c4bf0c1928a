"""The slides of a PowerPoint 97-2003 file: their texts in the order they are shown."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from summit_kb.ingest.extractors.ppt_records import (
    NOTES,
    NOTES_ATOM,
    OUTLINE_TEXT,
    SLIDE_ATOM,
    SLIDE_LIST,
    SLIDE_PERSIST,
    TEXT_BOX,
    TEXT_BYTES,
    TEXT_KIND,
    TEXT_WIDE,
    PptRecords,
    Record,
    persist_places,
)

_SLIDES, _NOTES_LIST = 0, 2
_OTHER = 4


@dataclass(frozen=True)
class SlideText:
    """The text of one placeholder or box; ``kind`` is what PowerPoint says that it is for."""

    kind: int
    text: str


@dataclass
class Slide:
    texts: list[SlideText] = field(default_factory=list[SlideText])
    notes: list[SlideText] = field(default_factory=list[SlideText])


@dataclass
class _Entry:
    """An entry of the list of slides, with the texts that the outline shows for it."""

    reference: int
    id: int
    texts: list[SlideText]


class Slides:
    """Follows the list of slides to each of them; raises as PptRecords does, and KeyError."""

    def __init__(self, records: PptRecords, current_user: bytes) -> None:
        self._records = records
        self._places, document = persist_places(records, current_user)
        self._document = records.at(self._places[document])

    def read(self) -> Iterator[Slide]:
        notes = {
            note.id: self._texts(self._stored(note.reference, NOTES), note)
            for note in self._entries(_NOTES_LIST)
        }
        for entry in self._entries(_SLIDES):
            place = self._places.get(entry.reference)
            if place is None:
                yield Slide(entry.texts)
                continue
            slide = self._records.at(place)
            yield Slide(self._texts(slide, entry), notes.get(self._notes_id(slide), []))

    def _entries(self, which: int) -> list[_Entry]:
        entries: list[_Entry] = []
        for held in self._records.inside(self._document):
            if held.kind == SLIDE_LIST and held.instance == which:
                for record in self._records.inside(held):
                    if record.kind == SLIDE_PERSIST:
                        reference, _flags, _count, own = self._records.numbers(record, 4)
                        entries.append(_Entry(reference, own, []))
                    elif entries:
                        self._collect(record, entries[-1].texts)
        return entries

    def _texts(self, holder: Record | None, entry: _Entry) -> list[SlideText]:
        """Texts of the boxes in their order; those of placeholders may stand in the outline."""
        found: list[SlideText] = []
        referred: set[int] = set()
        boxes = self._records.below(holder) if holder is not None else ()
        for box in boxes:
            if box.kind != TEXT_BOX:
                continue
            for record in self._records.inside(box):
                if record.kind == OUTLINE_TEXT:
                    [index] = self._records.numbers(record, 1)
                    referred.add(index)
                    found += entry.texts[index : index + 1]
                else:
                    self._collect(record, found)
        return [*(t for n, t in enumerate(entry.texts) if n not in referred), *found]

    def _collect(self, record: Record, into: list[SlideText]) -> None:
        if record.kind == TEXT_KIND:
            into.append(SlideText(self._records.numbers(record, 1)[0], ""))
        elif record.kind in {TEXT_WIDE, TEXT_BYTES}:
            # Bytes are the lower halves of UTF-16, whatever the code page was.
            codec = "utf-16-le" if record.kind == TEXT_WIDE else "latin-1"
            text = self._records.content(record).decode(codec, "replace")
            kind = into.pop().kind if into and not into[-1].text else _OTHER
            into.append(SlideText(kind, text))

    def _stored(self, reference: int, kind: int) -> Record | None:
        place = self._places.get(reference)
        record = self._records.at(place) if place is not None else None
        return record if record is not None and record.kind == kind else None

    def _notes_id(self, slide: Record) -> int:
        for record in self._records.inside(slide):
            if record.kind == SLIDE_ATOM:
                return struct.unpack_from("<I", self._records.data, record.start + 16)[0]
            if record.kind == NOTES_ATOM:
                break
        return 0
