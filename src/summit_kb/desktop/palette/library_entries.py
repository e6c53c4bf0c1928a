"""What the library has, for the palette: documents, topics, saved searches, collections."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from summit_kb.desktop.formats import date_text
from summit_kb.desktop.palette.entry import COLLECTION, DOCUMENT, SEARCH, TOPIC, Entry
from summit_kb.desktop.palette.ranking import name_of
from summit_kb.domain.locator import Locator
from summit_kb.domain.topic import Topic
from summit_kb.foundation.turns import turns

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.window.main_window import MainWindow
    from summit_kb.search.titles import Titled

_AT_A_TIME = 50
_DOCUMENT_WEIGHT, _TOPIC_WEIGHT = 3.0, 2.0


class Opens(Protocol):
    """What documents are opened by."""

    def __call__(self, locator: Locator, *, background: bool = False) -> None: ...


@dataclass(frozen=True)
class Shelved:
    """The entries that are made away from the window, and of which state of the library."""

    mark: str
    language: str
    entries: Sequence[Entry]


def shelved(workspace: Workspace, language: str, opens: Opens, known: Shelved | None) -> Shelved:
    """Every document by its names; what is ``known`` already stays. For a thread."""
    mark = workspace.index_mark()
    if known is not None and (known.mark, known.language) == (mark, language):
        return known
    entries: list[Entry] = []
    for at, titled in enumerate(workspace.titles()):
        if at % _AT_A_TIME == 0:
            turns.give_way()
        entries.append(_document(titled, language, opens))
    return Shelved(mark, language, entries)


def topic_entries(window: MainWindow, workspace: Workspace) -> Iterator[Entry]:
    language = window.desk.language
    for topic in workspace.library.thesaurus:
        names = _unique(topic.label(language), *_called(topic))
        yield Entry(
            f"topic:{topic.id}",
            TOPIC,
            names[0],
            tuple(map(name_of, names)),
            partial(_show_topic, window, topic.id),
            weight=_TOPIC_WEIGHT,
        )


def search_entries(window: MainWindow) -> Iterator[Entry]:
    """Saved searches."""
    for saved in window.keeping.book.saved:
        asked = window.keeping.in_words(saved.request)
        names = _unique(saved.name, asked)
        yield Entry(
            f"search:{saved.id}",
            SEARCH,
            names[0],
            tuple(map(name_of, names)),
            lambda _behind, request=saved.request: window.keeping.run(request),
            detail=asked if len(names) > 1 else "",
            weight=_TOPIC_WEIGHT,
        )


def collection_entries(window: MainWindow, named: Sequence[tuple[str, str]]) -> Iterator[Entry]:
    """Collections by (id, name)."""
    for key, name in named:
        yield Entry(
            f"collection:{key}",
            COLLECTION,
            name,
            (name_of(name),),
            lambda _behind, key=key: window.rooms.show("collections", key),
            weight=_TOPIC_WEIGHT,
        )


def collections_of(workspace: Workspace) -> list[tuple[str, str]]:
    """The reader's collections by id and name. For a thread."""
    return [(one.id, one.name) for one in workspace.collections.all()]


def _document(titled: Titled, language: str, opens: Opens) -> Entry:
    own = titled.title_en if language == "en" and titled.title_en else titled.title
    names = _unique(own, titled.title, titled.title_en or "", titled.number or "")
    day = date_text(titled.date, language)
    return Entry(
        f"document:{titled.document}",
        DOCUMENT,
        names[0],
        tuple(map(name_of, names)),
        partial(_open, opens, titled.document),
        detail=" · ".join(part for part in (titled.number or "", day) if part),
        weight=_DOCUMENT_WEIGHT,
    )


def _open(opens: Opens, document: str, behind: bool) -> None:
    opens(Locator(document), background=behind)


def _show_topic(window: MainWindow, topic: str, _behind: bool) -> None:
    window.finding.show_topic(topic)


def _called(topic: Topic) -> tuple[str, ...]:
    return (topic.vi, topic.en, *topic.synonyms, *topic.abbreviations)


def _unique(*names: str) -> list[str]:
    return list(dict.fromkeys(name for name in names if name.strip())) or [""]
