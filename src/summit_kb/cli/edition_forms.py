"""Editions as they are printed, and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from summit_kb.app.updating.age import Age
from summit_kb.cli.output import Output
from summit_kb.domain.topic import Thesaurus
from summit_kb.editions.catalogue import Catalogue, Entry
from summit_kb.editions.changes import by_topic

Json = dict[str, object]
_SMALL = 100_000


def edition_json(catalogue: Catalogue) -> Json:
    """What is said of an edition everywhere."""
    return {
        "number": catalogue.number,
        "previous": catalogue.previous,
        "published": catalogue.published,
        "publisher": catalogue.publisher,
        "library": catalogue.library,
        "note": catalogue.note,
        "documents": len(catalogue.documents),
        "files": len(catalogue.files),
        "bytes": catalogue.size,
        "days_old": days_old(catalogue),
    }


def size_of(count: int) -> str:
    """A size for people; what is small in kilobytes, for 0.0 MB says nothing."""
    return f"{count / 1e6:.1f} MB" if count >= _SMALL else f"{count / 1e3:.1f} KB"


def changes_json(catalogue: Catalogue) -> list[Json]:
    return [entry_json(entry) for entry in catalogue.changes]


def entry_json(entry: Entry) -> Json:
    by = None if entry.by is None else {"document": entry.by, "title": entry.by_title}
    return {
        "document": entry.document,
        "title": entry.title,
        "what": entry.what.value,
        "topics": list(entry.topics),
        "by": by,
    }


def age_json(age: Age | None) -> Json:
    """How old the edition that is read is, against what is accepted; empty without one."""
    if age is None:
        return {}
    return {"days_old": age.days, "accepted_days": age.accepted, "too_old": age.is_over}


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


def note_lines(catalogue: Catalogue) -> Iterator[str]:
    """What the publisher tells readers, when it is something."""
    if catalogue.note:
        yield f"  {catalogue.note}"


def change_lines(catalogue: Catalogue, output: Output) -> Iterator[str]:
    for entry in catalogue.changes:
        yield entry_line(entry, output)


def topic_lines(changes: Iterable[Entry], topics: Thesaurus, output: Output) -> Iterator[str]:
    """The same under the names of their topics, the one with most changes first."""
    for name, entries in by_topic(changes).items():
        topic = topics.get(name)
        label = topic.label(output.words.code) if topic else name or output.say("edition-no-topic")
        yield f"  {label}: {len(entries)}"
        for entry in entries:
            yield f"  {entry_line(entry, output)}"


def entry_line(entry: Entry, output: Output) -> str:
    """What became of the document, and by which other one when that is known."""
    what = output.say(f"edition-{entry.what.value}")
    line = f"  {what}: {entry.title} {output.dim(f'({entry.document})')}"
    return f"{line} {output.say('edition-by', title=entry.by_title)}" if entry.by_title else line


def days_old(catalogue: Catalogue) -> int:
    """Whole days since it was published; 0 when this computer's clock is behind."""
    published = datetime.fromisoformat(catalogue.published)
    return max(0, (datetime.now(UTC) - published).days)
