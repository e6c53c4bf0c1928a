"""Notes as JSON and as lines."""

from __future__ import annotations

from collections.abc import Iterator

from summit_kb.app.notes.exporting import Exporting
from summit_kb.app.notes.refinding import Offer
from summit_kb.app.notes.views import NoteView
from summit_kb.cli.output import Output
from summit_kb.domain.note import Note, NoteKind
from summit_kb.reading.anchoring.placing import Placed

_QUOTED = 200


def view_json(view: NoteView) -> dict[str, object]:
    """A note and where it is: ``place`` is null while nobody has looked."""
    place = view.place
    found: dict[str, object] | None = None
    if isinstance(place, Placed):
        found = {"page": place.stretch.page, "way": place.way, "certainty": place.certainty}
    elif place is not None:
        found = {"lost": place.reason}
    return note_json(view.note) | {
        "in": view.document.id if view.document is not None else None,
        "title": view.document.title if view.document is not None else None,
        "place": found,
        "newer_version": view.is_newer,
    }


def note_json(note: Note) -> dict[str, object]:
    return {
        "note": note.id,
        "document": note.document,
        "kind": note.kind,
        "colour": note.colour,
        "quote": note.anchor.exact,
        "text": note.text,
        "tags": list(note.tags),
        "page": note.anchor.stretch.page,
        "label": note.anchor.label,
        "created": note.created,
        "modified": note.modified,
    }


def offer_json(offer: Offer) -> dict[str, object]:
    return {
        "document": offer.document.id,
        "page": offer.stretch.page,
        "label": offer.label or None,
        "likeness": offer.likeness,
        "words": offer.words,
        "before": offer.before,
        "after": offer.after,
    }


def offer_lines(number: int, offer: Offer, output: Output) -> Iterator[str]:
    page = f", {output.say('notes-page', page=offer.label)}" if offer.label else ""
    likeness = output.say("notes-likeness", percent=round(100 * offer.likeness))
    yield f"{output.bold(str(number))}  {offer.document.title}{page}  {likeness}"
    words = f"{offer.before}[{offer.words}]{offer.after}"
    yield f"    {' '.join(words.split())}"


def lines_of(view: NoteView, output: Output, exporting: Exporting) -> Iterator[str]:
    note, words = view.note, output.words
    kind = words.label("note_kinds", note.kind.value)
    colour = words.label("note_colours", note.colour.value)
    shown = kind if note.kind is NoteKind.BOOKMARK else f"{kind}, {colour}"
    quote = " ".join(note.anchor.exact.split())
    cut = f"{quote[:_QUOTED]}…" if len(quote) > _QUOTED else quote
    yield f"{output.bold(note.id)}  {shown}  {exporting.reference(view)}"
    yield f"    “{cut}”"
    if note.text:
        yield f"    {note.text}"
    if note.tags:
        yield "    " + " ".join(f"#{tag}" for tag in note.tags)
    if view.reason is not None:
        yield output.dim(f"    {words.label('lost_reasons', view.reason.value)}")
    elif view.is_changed:
        yield output.dim(f"    {output.say('note-changed')}")
    elif view.is_newer:
        yield output.dim(f"    {output.say('note-newer')}")
