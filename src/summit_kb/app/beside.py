"""Two documents beside each other: what they are to one another, which paragraphs say the same."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from summit_kb.domain.document import Document
from summit_kb.domain.kinds import DOCUMENT_TYPES, RelationKind
from summit_kb.domain.locator import Locator
from summit_kb.domain.topic import Thesaurus
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.foundation.work import Cancel
from summit_kb.reading.aligning.align import align
from summit_kb.reading.aligning.anchors import Lexicon
from summit_kb.reading.aligning.group import Alignment
from summit_kb.reading.aligning.units import Unit
from summit_kb.search.concepts import shipped_terms

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

_MOST_KEPT = 8
_TRANSLATIONS = (RelationKind.TRANSLATION_OF, RelationKind.TRANSLATED_BY)
_VERSIONS = frozenset(
    (
        RelationKind.SAME_TEXT,
        RelationKind.REPLACES,
        RelationKind.REPLACED_BY,
        RelationKind.AMENDS,
        RelationKind.AMENDED_BY,
        RelationKind.CONSOLIDATES,
        RelationKind.CONSOLIDATED_BY,
    )
)


class NoCounterpartError(SummitError):
    """The library has the document in one language only. Facts: document."""

    code = "no-counterpart"
    exit_code = ExitCode.NOTHING_FOUND


class How(StrEnum):
    """What two documents are to each other."""

    SAME = "same"
    TRANSLATION = "translation"
    VERSION = "version"
    UNRELATED = "unrelated"


@dataclass(frozen=True)
class Counterpart:
    """The same place in the other language; ``units`` say there what stands here.

    ``locator`` is None where the other text leaves the place out.
    """

    document: Document
    locator: Locator | None
    units: tuple[Unit, ...]
    confidence: float


class Beside:
    """Thread-safe; alignments of a few pairs are kept while their texts stay the same."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[object, ...], Alignment] = OrderedDict()

    def how(self, left: str, right: str) -> How:
        """What two documents of the library are to each other.

        Raises DocumentNotFoundError.
        """
        one, other = self._workspace.library.get(left), self._workspace.library.get(right)
        if left == right:
            return How.SAME
        if right in {document.id for document in self.translations_of(one)}:
            return How.TRANSLATION
        kinds = {view.kind for view in self._workspace.relations_of(one) if view.target == right}
        if kinds & _VERSIONS and one.language == other.language:
            return How.VERSION
        return How.UNRELATED

    def translations_of(self, document: Document) -> list[Document]:
        """The document in other languages; one may be a translation of what it translates."""
        documents = self._workspace.library.documents
        found: dict[str, Document] = {}
        waiting = [document]
        while waiting:
            for view in self._workspace.relations_of(waiting.pop()):
                held = documents.get(view.target)
                if view.kind in _TRANSLATIONS and held is not None and held.id not in found:
                    found[held.id] = held
                    waiting.append(held)
        found.pop(document.id, None)
        return [one for one in found.values() if one.language != document.language]

    def alignment(self, left: str, right: str, cancel: Cancel | None = None) -> Alignment:
        """Which paragraphs of two documents say the same; raises why a text cannot be read."""
        library = self._workspace.library
        documents = library.get(left), library.get(right)
        key = (*(_text_of(one) for one in documents), id(library.thesaurus))
        with self._lock:
            known = self._kept.get(key)
            if known is not None:
                self._kept.move_to_end(key)
                return known
        texts = tuple(self._workspace.text(one) for one in documents)
        made = align(texts[0], texts[1], lexicon_of(library.thesaurus), cancel)
        if not any(text.is_unfinished for text in texts):  # more of a scan may be read later
            with self._lock:
                self._kept[key] = made
                while len(self._kept) > _MOST_KEPT:
                    self._kept.popitem(last=False)
        return made

    def counterpart(
        self, place: Locator, block: int | None = None, cancel: Cancel | None = None
    ) -> Counterpart:
        """The same place in the other language: that of a page, or of one of its blocks.

        Raises NoCounterpartError, DocumentNotFoundError, PageNotFoundError.
        """
        document = self._workspace.library.get(place.document)
        others = self.translations_of(document)
        if not others:
            raise NoCounterpartError(document=document.id)
        self._workspace.pages_of_text(document, place.page)
        found = self.alignment(document.id, others[0].id, cancel)
        units, confidence = _beside(found, place.page, block)
        if not units:
            return Counterpart(others[0], None, (), confidence)
        text = self._workspace.text(others[0])
        page = text.pages[units[0].page - 1].number if text.paged else None
        return Counterpart(others[0], Locator(others[0].id, page), units, confidence)


def _beside(
    found: Alignment, page: int | None, block: int | None
) -> tuple[tuple[Unit, ...], float]:
    """What says on the right what stands at a place of the left."""
    groups = [
        group
        for group in found.groups
        if any(_is_at(unit, page, block) for unit in found.units(0, group))
    ]
    units = [unit for group in groups for unit in found.units(1, group)]
    matched = [group.confidence for group in groups if group.is_matched]
    return tuple(units), min(matched or [group.confidence for group in groups] or [0.0])


def _is_at(unit: Unit, page: int | None, block: int | None) -> bool:
    if page is None and block is None:
        return True
    at = page or 1
    return any(number == at and block in (None, index) for number, index in unit.places)


def _text_of(document: Document) -> str:
    return document.original.sha256 if document.original else document.id


@lru_cache(maxsize=4)
def lexicon_of(thesaurus: Thesaurus) -> Lexicon:
    """Names of one thing in both languages: shipped terms, types of document, topics."""
    return Lexicon.of(_meanings(thesaurus))


def _meanings(thesaurus: Thesaurus) -> Iterable[Sequence[str]]:
    for names in shipped_terms():
        yield [name.text for name in names]
    for kind in DOCUMENT_TYPES.values():
        yield (kind.vi, kind.en)
    for topic in thesaurus:
        yield (topic.vi, topic.en, *topic.synonyms, *topic.abbreviations)
