"""The documents that a number may mean: those the library holds, and those it only knows of.

A work is one document in all its renderings: the original, translations and summaries of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from summit_kb.domain.document import Document, Identity
from summit_kb.domain.kinds import RelationKind
from summit_kb.foundation.turns import turns
from summit_kb.ingest.references.forms import fits, issuer_form, title_form
from summit_kb.reading.linking.other_forms import linked_form

_STEP = 256
_RENDERS = (RelationKind.TRANSLATION_OF, RelationKind.SUMMARY_OF)
# Of laws only: titles of other documents are words that texts use as words.
_NAMED_TYPES = ("law", "ordinance", "constitution")


@dataclass(frozen=True)
class Work:
    """``documents`` are the ids of its renderings that are held; none when it is absent."""

    identity: Identity
    title: str
    documents: tuple[str, ...] = ()

    @property
    def is_held(self) -> bool:
        return bool(self.documents)


class Works:
    """All works of a library as it is now, by number and by title; made once for each state."""

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self._documents = documents
        self._by_number: dict[str, list[Work]] = defaultdict(list)
        self._by_title: dict[str, list[Work]] = defaultdict(list)
        self._by_stem: dict[str, list[Work]] = defaultdict(list)
        self._of: dict[str, Work] = {}
        self._citing: dict[str, list[tuple[str, Identity]]] = defaultdict(list)
        for work in _held(documents.values()):
            self._take(work)
        for count, work in enumerate(_absent(documents)):
            _give_way(count)
            if work.identity.number and not self._is_known(work.identity):
                self._take(work)
        for count, document in enumerate(documents.values()):
            _give_way(count)
            for identity in _spoken_of(document):
                self._citing[linked_form(identity.number or "")].append((document.id, identity))

    def numbered(self, number: str) -> list[Work]:
        """The works that bear ``number``, whatever its separators."""
        return self._by_number.get(linked_form(number), [])

    def begun(self, number: str) -> list[Work]:
        """The works whose number begins so: "43-NQ" begins 43-NQ/TW."""
        return self._by_stem.get(stem(number), [])

    def titled(self, title: str) -> list[Work]:
        return self._by_title.get(title_form(title), [])

    def of(self, document_id: str) -> Work | None:
        """The work that a document of the library is, when it has a number."""
        return self._of.get(document_id)

    def rendering(self, work: Work, language: str) -> str | None:
        """The document to open for a reader of ``language``: in it if there is one."""
        held = [self._documents[one] for one in work.documents if one in self._documents]
        if not held:
            return None
        same = [one for one in held if one.language == language] or held
        first = next((one for one in same if not _renders(one)), same[0])
        return first.id

    def related(self, document: Document) -> set[str]:
        """The targets of what the librarian said of a document, or of what it renders."""
        found = {one.target for one in document.relations if one.kind not in _APART}
        for one in document.relations:
            original = self._documents.get(one.target) if one.kind in _RENDERS else None
            if original is not None:
                found |= {other.target for other in original.relations if other.kind not in _APART}
        return found

    def described(self, document: Document) -> Iterator[Identity]:
        """The absent documents that the librarian said it speaks of."""
        originals = [
            self._documents.get(one.target) for one in document.relations if one.kind in _RENDERS
        ]
        for each in (document, *filter(None, originals)):
            for one in each.relations:
                if one.identity is not None and one.kind not in _APART:
                    yield one.identity

    def citing(self, identity: Identity) -> tuple[str, ...]:
        """The documents here that speak of an absent one, as far as relations tell."""
        if identity.number is None:
            return ()
        said = self._citing.get(linked_form(identity.number), [])
        return tuple(dict.fromkeys(one for one, other in said if fits(identity, other)))

    def _take(self, work: Work) -> None:
        for one in work.documents:
            self._of[one] = work
        if work.identity.number:
            self._by_number[linked_form(work.identity.number)].append(work)
            self._by_stem[stem(work.identity.number)].append(work)
        if work.identity.type in _NAMED_TYPES:
            for title in {title_form(work.title), title_form(_with_type(work))}:
                self._by_title[title].append(work)

    def _is_known(self, identity: Identity) -> bool:
        """Whether an absent document may be one that is here, or is known already."""
        return any(fits(identity, work.identity) for work in self.numbered(identity.number or ""))


def _give_way(count: int) -> None:
    """Of tens of thousands of documents the window must not have to wait."""
    if count % _STEP == 0:
        turns.give_way()


# Said so that documents are told apart, not because one speaks of the other.
_APART = (RelationKind.SAME_NUMBER, RelationKind.SAME_TEXT, *_RENDERS)


def stem(number: str) -> str:
    """Number, year and type alone: "43-NQ/TW" and "43-NQ" are "43|NQ"."""
    form = linked_form(number).replace("/", "-")
    parts = form.split("-")
    return "|".join(parts[:3] if len(parts) > 2 and parts[1].isdigit() else parts[:2])


def _with_type(work: Work) -> str:
    names = {"law": "Luật", "ordinance": "Pháp lệnh", "constitution": "Hiến pháp"}
    name = names[work.identity.type]
    return (
        work.title
        if title_form(work.title).startswith(title_form(name))
        else f"{name} {work.title}"
    )


def _held(documents: Iterable[Document]) -> list[Work]:
    works: list[Work] = []
    by_number: dict[str, list[int]] = defaultdict(list)
    for count, document in enumerate(documents):
        _give_way(count)
        identity = document.identity
        if identity.number is None and identity.type not in _NAMED_TYPES:
            continue
        same = by_number[linked_form(identity.number)] if identity.number else []
        found = next((at for at in same if _is_same(works[at].identity, identity)), None)
        if found is None:
            same.append(len(works))
            works.append(Work(identity, document.title, (document.id,)))
        else:
            work = works[found]
            first = (work.documents, document.title, (document.id, *work.documents))
            # The original gives the title.
            is_original = not _renders(document)
            works[found] = replace(
                work,
                title=first[1] if is_original else work.title,
                documents=first[2] if is_original else (*work.documents, document.id),
            )
    return works


def _is_same(one: Identity, other: Identity) -> bool:
    """Whether two documents of one number are one work: they agree in what tells works apart."""
    bodies = {issuer_form(each.issuer or "") for each in (one, other)}
    return one.date == other.date and len(bodies) == 1


def _renders(document: Document) -> bool:
    return any(one.kind in _RENDERS for one in document.relations)


def _absent(documents: Mapping[str, Document]) -> Iterator[Work]:
    for document in documents.values():
        for one in document.relations:
            if one.identity is not None and one.target not in documents:
                yield Work(one.identity, one.title or "")


def _spoken_of(document: Document) -> Iterator[Identity]:
    for one in document.relations:
        if one.identity is not None and one.identity.number:
            yield one.identity
    for read in document.proposed_relations:
        if not read.rejected and read.identity.number:
            yield read.identity
