"""A workspace in memory: real documents and findings, a search that only looks for words."""

from __future__ import annotations

import re
import tempfile
import unicodedata
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from types import SimpleNamespace

from summit_kb.app.absent import Absences
from summit_kb.app.reports import Added, AddReport, Duplicate, Failed
from summit_kb.app.saved_searches import Searches
from summit_kb.app.searched import Searched
from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.domain.event import Event
from summit_kb.domain.finding import (
    MATCH_END,
    MATCH_START,
    FacetValue,
    Factor,
    Findings,
    Hit,
    Reason,
    Request,
    Sort,
    Why,
)
from summit_kb.domain.kinds import DOCUMENT_TYPES
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.work import Progress
from summit_kb.ingest.errors import SecretDocumentError
from summit_kb.library.errors import DocumentNotFoundError
from summit_kb.search.language import parse
from summit_kb.search.matching import Matching

TOPICS = (
    Topic("city", "Thành phố thông minh", "Smart city"),
    Topic("applications", "Ứng dụng", "Applications"),
    Topic("traffic", "Giao thông", "Traffic", broader="applications"),
    Topic("health", "Y tế", "Health", broader="applications"),
    Topic("policy", "Chính sách", "Policy"),
)
TEXT = (
    "Thành phố Đà Nẵng xây dựng đô thị thông minh, kết nối đồng bộ với các mạng lưới đô thị "
    "thông minh trong nước và khu vực ASEAN theo Nghị quyết số 43-NQ/TW."
)


def fold(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def make_document(number: int, **changes: object) -> Document:
    topics = (("traffic",), ("health", "policy"), ("city",), ("policy",))[number % 4]
    kind = ("resolution", "report", "speech", "scheme")[number % 4]
    values = {
        "id": f"tai-lieu-{number:03}",
        "title": f"Tài liệu số {number} về thành phố thông minh Đà Nẵng",
        "identity": Identity(
            kind,
            f"{number}-NQ/TW" if kind == "resolution" else None,
            ("Bộ Chính trị", "UBND TP. Đà Nẵng")[number % 2],
            date(2014 + number % 6, 1 + number % 12, 24),
        ),
        "language": "en" if number % 5 == 4 else "vi",
        "added": f"2026-11-{1 + number % 28:02}T08:00:00Z",
        "event": "summit-2019" if number % 3 == 0 else None,
        "topics": topics,
        "files": (DocumentFile(f"tai-lieu-{number:03}.pdf", "original", "0" * 64, 1000, 5),),
    }
    return Document(**{**values, **changes})


@dataclass
class FakeLibrary:
    documents: dict[str, Document] = field(default_factory=dict)
    name: str = "Thư viện thử"
    root: Path = field(default_factory=lambda: Path(tempfile.gettempdir()) / "no-library")
    name_en: str | None = "Trial library"
    thesaurus: Thesaurus = field(default_factory=lambda: Thesaurus(TOPICS))
    events: dict[str, Event] = field(
        default_factory=lambda: {
            "summit-2019": Event("summit-2019", "Hội nghị Thượng đỉnh 2019", "Summit 2019")
        }
    )
    faults: list[StorageError] = field(default_factory=list)

    authorities: tuple = ()
    derived: Path = field(default_factory=lambda: Path(tempfile.gettempdir()) / "no-library")

    @property
    def documents_state(self) -> object:
        return self.documents

    def signature(self) -> dict[str, str]:
        return {name: repr(one) for name, one in self.documents.items()}

    def get(self, document_id: str) -> Document:
        if document_id not in self.documents:
            raise DocumentNotFoundError(document=document_id, id=document_id)
        return self.documents[document_id]


class NoTexts:
    """A store of texts with nothing in it."""

    version = "0"

    def __contains__(self, _sha256: str) -> bool:
        return False


class FakeWorkspace:
    """Answers like the real one; ``asked`` keeps every request."""

    def __init__(self, library: object) -> None:
        self.library = library
        self.absences = Absences(library)
        self.asked: list[Request] = []
        self.added_with: list[dict] = []
        self.closed = False
        self.warmed = False

    @property
    def derived(self) -> SimpleNamespace:
        """No text was ever extracted."""
        return SimpleNamespace(texts=NoTexts())

    def kept_text(self, _document: Document) -> None:
        return None

    def search(self, request: Request) -> Findings:
        self.asked.append(request)
        if request.text.strip():
            parse(request.text)
        if request.like is not None:
            self.library.get(request.like.document)
        words = re.findall(r"\w+", fold(request.text))
        found = [one for one in self.library.documents.values() if self._fits(one, words)]
        kept = [one for one in found if self._passes(one, request)]
        if request.sort is Sort.DATE:
            kept.sort(key=lambda one: one.identity.date or date.min, reverse=True)
        page = kept[request.offset : request.offset + request.limit]
        return Findings(
            query=request.text,
            understood=" AND ".join(words),
            total=len(kept),
            total_is_exact=True,
            took_ms=1.25,
            hits=tuple(_hit(one, words, explain=request.explain) for one in page),
            facets=self._facets(kept, request.language),
            suggestions=() if kept else ("đà nẵng", "thành phố thông minh"),
        )

    @cached_property
    def searches(self) -> Searches:
        return Searches(self)

    def matching(self, request: Request) -> Matching:
        found = self.search(replace(request, limit=10_000)).hits
        self.asked.pop()
        documents = self.library.documents
        signed = ((hit.document, repr(documents[hit.document])) for hit in found)
        return Matching(tuple(signed), self.index_mark())

    def index_mark(self) -> str:
        return str(hash(repr(self.library.documents)))

    def searched(self) -> Searched:
        library = self.library
        return Searched(library.name, library.name_en, len(library.documents), None, 0, 0)

    def warm(self) -> None:
        self.warmed = True

    def meant(self, text: str) -> list[str]:
        """Knows one slip."""
        return [text.replace("thogn", "thong")] if "thogn" in text else []

    def suggest(self, text: str, limit: int = 8, language: str = "vi") -> list[SimpleNamespace]:
        words = re.findall(r"\w+", fold(text))
        titles = [
            SimpleNamespace(kind="title", text=one.title, target=one.id)
            for one in self.library.documents.values()
            if self._fits(one, words)
        ]
        topics = [
            SimpleNamespace(kind="topic", text=topic.label(language), target=topic.id)
            for topic in self.library.thesaurus
            if all(word in fold(topic.vi + topic.en) for word in words)
        ]
        terms = [SimpleNamespace(kind="term", text=f"{text.strip()} 2019", target=None)]
        return [*topics[:2], *terms, *titles[:3]][:limit]

    def recent(self, count: int) -> list[Document]:
        newest = sorted(self.library.documents.values(), key=lambda one: one.added)
        return newest[: -count - 1 : -1]

    def add(self, paths, *, report, cancel, each=None, **given):
        self.added_with.append(given)
        outcomes = []
        for number, path in enumerate(paths):
            report(Progress("read", number, len(paths), path.name))
            cancel.check()
            outcomes.append(self._outcome(path, number, given))
            if each is not None:
                each(outcomes[-1])
        kinds = (Added, Duplicate, Failed)
        return AddReport(*(tuple(o for o in outcomes if isinstance(o, k)) for k in kinds))

    def _outcome(self, path, number, given):
        """A file's name says what becomes of it."""
        if "hong" in path.name:
            return Failed(path, StorageError(path=str(path), detail="hỏng"))
        if "mat" in path.name and not given.get("accept_secret"):
            facts = {"path": str(path), "secrecy": "secret", "where": "page 1: MẬT"}
            return Failed(path, SecretDocumentError(**facts))
        if "trung" in path.name and not given.get("accept_duplicates"):
            return Duplicate(path, next(iter(self.library.documents)))
        document = make_document(500 + number, title=path.stem, id=f"moi-{path.stem}")
        self.library.documents[document.id] = document
        return Added(path, document, 3, ("missing-accents",) if "la" in path.name else ())

    def close(self) -> None:
        self.closed = True

    @staticmethod
    def _fits(document: Document, words: list[str]) -> bool:
        text = fold(f"{document.title} {document.identity.number or ''} {TEXT}")
        return all(word in text for word in words)

    def _passes(self, document: Document, request: Request) -> bool:
        filters, identity = request.filters, document.identity
        wide = {topic for one in document.topics for topic in self._with_broader(one)}
        year = identity.date.year if identity.date else 0
        return (
            (not filters.topics or bool(wide & set(filters.topics)))
            and (not filters.types or identity.type in filters.types)
            and (not filters.issuers or identity.issuer in filters.issuers)
            and (not filters.languages or document.language in filters.languages)
            and (not filters.events or document.event in filters.events)
            and (not filters.years or any(low <= year <= high for low, high in filters.years))
        )

    def _with_broader(self, topic: str) -> list[str]:
        return self.library.thesaurus.with_broader(topic)

    def _facets(self, documents: list[Document], language: str) -> dict:
        topics = Counter(
            wide
            for one in documents
            for wide in {wide for topic in one.topics for wide in self._with_broader(topic)}
        )
        types = Counter(one.identity.type for one in documents)
        years = Counter(str(one.identity.date.year) for one in documents if one.identity.date)
        issuers = Counter(one.identity.issuer for one in documents if one.identity.issuer)
        languages = Counter(one.language for one in documents)
        events = Counter(one.event for one in documents if one.event)
        english = language == "en"
        thesaurus, known = self.library.thesaurus, self.library.events
        names = {"vi": ("Tiếng Việt", "Vietnamese"), "en": ("Tiếng Anh", "English")}
        return {
            "topic": _values(topics, lambda one: thesaurus.get(one).label(language)),
            "type": _values(types, lambda one: getattr(DOCUMENT_TYPES[one], language)),
            "year": _values(years, str),
            "issuer": _values(issuers, str),
            "language": _values(languages, lambda one: names[one][english]),
            "event": _values(events, lambda one: known[one].label(language)),
        }


def _values(counts: Counter, label) -> tuple[FacetValue, ...]:
    return tuple(FacetValue(one, label(one), count) for one, count in counts.most_common())


def _hit(document: Document, words: list[str], *, explain: bool = False) -> Hit:
    snippet = TEXT
    if words:
        snippet = re.sub(
            r"\w+",
            lambda m: f"{MATCH_START}{m[0]}{MATCH_END}" if fold(m[0]) in words else m[0],
            TEXT,
        )
    identity = document.identity
    return Hit(
        document=document.id,
        title=document.title,
        type=identity.type,
        number=identity.number,
        date=identity.date.isoformat() if identity.date else None,
        issuer=identity.issuer,
        topics=document.topics,
        language=document.language,
        page=3,
        snippet=snippet,
        score=1.0,
        source=document.files[0].name if document.files else "",
        why=WHY if explain else None,
    )


WHY = Why(
    ("all-words",),
    3,
    (),
    (Factor("recency", 1.04), Factor("validity", 0.85)),
    (Reason("as-typed", ("thông minh",), 3.0, 0.75), Reason("title", ("thông",), 1.0, 0.25)),
    ("xyz",),
)


def make_workspace(count: int = 40) -> FakeWorkspace:
    documents = [make_document(number) for number in range(count)]
    return FakeWorkspace(FakeLibrary({one.id: one for one in documents}))
