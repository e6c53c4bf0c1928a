"""Which document of the library another one means: by number together with issuer or date.

A number alone never joins two documents: there are two resolutions 43-NQ/TW. What fits by its
number only, or what fits more than once, is listed, and nobody is chosen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from summit_kb.domain.document import Document, Identity
from summit_kb.domain.kinds import RelationKind
from summit_kb.ingest.references.forms import fits, has_year, number_form, title_form
from summit_kb.ingest.references.mentions import issuer_of_code


@dataclass(frozen=True)
class Resolution:
    """``candidates`` are ids of documents that may be meant; ``chosen`` is the one that must be."""

    candidates: tuple[str, ...] = ()
    chosen: str | None = None


class Resolver:
    """The documents of a library as it is now, by number and by title."""

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self._by_number: dict[str, list[Document]] = defaultdict(list)
        self._by_title: dict[str, list[Document]] = defaultdict(list)
        for document in documents.values():
            if document.identity.number:
                self._by_number[number_form(document.identity.number)].append(document)
            for title in filter(None, (document.title, document.subject)):
                self._by_title[title_form(title)].append(document)

    def resolve(
        self, identity: Identity, title: str | None = None, *, apart_from: str = ""
    ) -> Resolution:
        """The documents ``identity`` may be; those of another day, issuer or type are none."""
        if identity.number:
            named = self._by_number.get(number_form(identity.number), [])
        elif title:
            named = self._by_title.get(title_form(title), [])
        else:
            named = []
        fitting = {
            one.id: one for one in named if one.id != apart_from and fits(identity, one.identity)
        }
        return _resolution(identity, list(fitting.values()))


def _resolution(asked: Identity, fitting: list[Document]) -> Resolution:
    candidates = tuple(one.id for one in fitting)
    originals = [one for one in fitting if not _is_rendering(one, fitting)]
    if len(originals) != 1:
        return Resolution(candidates)
    held = originals[0].identity
    # Both sides must say it: a date or an issuer that one of them lacks proves nothing.
    same_day = asked.date is not None and asked.date == held.date
    same_issuer = bool(asked.issuer and held.issuer) and _says_more(asked)
    return Resolution(candidates, originals[0].id if same_day or same_issuer else None)


def _says_more(asked: Identity) -> bool:
    """Whether the issuer tells what the number does not: there is a 1797/QĐ-TTg every year."""
    return has_year(asked.number or "") or issuer_of_code(asked.number or "") is None


def _is_rendering(document: Document, fitting: list[Document]) -> bool:
    """A translation or a summary beside what it renders does not make it doubtful."""
    others = {one.id for one in fitting if one.id != document.id}
    renders = (RelationKind.TRANSLATION_OF, RelationKind.SUMMARY_OF)
    return any(one.kind in renders and one.target in others for one in document.relations)
