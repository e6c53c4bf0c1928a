"""Editions as they are printed, and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from summit_kb.cli.output import Output
from summit_kb.editions.catalogue import Catalogue

Json = dict[str, object]


def edition_json(catalogue: Catalogue) -> Json:
    """What is said of an edition everywhere."""
    return {
        "number": catalogue.number,
        "previous": catalogue.previous,
        "published": catalogue.published,
        "publisher": catalogue.publisher,
        "library": catalogue.library,
        "documents": len(catalogue.documents),
        "files": len(catalogue.files),
        "bytes": catalogue.size,
        "days_old": days_old(catalogue),
    }


def changes_json(catalogue: Catalogue) -> list[Json]:
    return [
        {
            "document": entry.document,
            "title": entry.title,
            "what": entry.what.value,
            "topics": list(entry.topics),
        }
        for entry in catalogue.changes
    ]


def edition_line(catalogue: Catalogue, output: Output) -> str:
    """Number, day, age and publisher in one line."""
    return output.say(
        "edition",
        number=catalogue.number,
        published=catalogue.published[:10],
        days=days_old(catalogue),
        publisher=catalogue.publisher,
        documents=len(catalogue.documents),
    )


def change_lines(catalogue: Catalogue, output: Output) -> Iterator[str]:
    for entry in catalogue.changes:
        what = output.say(f"edition-{entry.what.value}")
        yield f"  {what}: {entry.title} {output.dim(f'({entry.document})')}"


def days_old(catalogue: Catalogue) -> int:
    """Whole days since it was published; 0 when this computer's clock is behind."""
    published = datetime.fromisoformat(catalogue.published)
    return max(0, (datetime.now(UTC) - published).days)
