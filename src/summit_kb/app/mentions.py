"""How places are referred to one after another: in full at first, short later."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from summit_kb.app.citing import reference_to
from summit_kb.app.citing_styles import DECREE30, csl_style
from summit_kb.domain.document import Document
from summit_kb.ingest.references.forms import issuer_form, number_form
from summit_kb.library.store import Library
from summit_kb.reading.citing import csl_json
from summit_kb.reading.citing.decree30 import first_mention, later_mention
from summit_kb.reading.citing.reference import Reference
from summit_kb.reading.citing.rich import Rich, rich


@dataclass(frozen=True)
class Mention:
    """A document that was mentioned. ``key`` is the same for all its renderings."""

    key: str
    document: str


@dataclass(frozen=True)
class Cited:
    """A place as it is referred to: ``in_text`` where one writes of it, ``entry`` in the list of
    references at the end, where it is the one of ``rank`` (from 0); empty where the style leaves it
    out of the list. ``is_later`` tells that it was mentioned before.
    """

    reference: Reference
    in_text: Rich
    entry: Rich
    is_later: bool
    rank: int


def entries(places: Iterable[Cited]) -> list[Rich]:
    """The list of references of these places, each document once."""
    by_rank = {one.rank: one.entry for one in places if one.entry}
    return [by_rank[rank] for rank in sorted(by_rank)]


def mention_of(document: Document) -> Mention:
    """A translation is the work that it renders: they bear the same number, day and issuer."""
    identity = document.identity
    if identity.number is None:
        return Mention(document.id, document.id)
    day = identity.date.isoformat() if identity.date else ""
    told = (identity.type, number_form(identity.number), issuer_form(identity.issuer or ""), day)
    return Mention("|".join(told), document.id)


def cited(
    library: Library,
    references: Sequence[Reference],
    style: str,
    language: str,
    mentioned: Sequence[Mention] = (),
    *,
    later: bool | None = None,
) -> list[Cited]:
    """The references in ``style`` (Decree 30, or one of CSL).

    ``later`` says of all whether they were mentioned before; None: it is told by ``mentioned``
    and by what stands before in ``references``. Raises what ``csl_style`` raises.
    """
    known = {one.key for one in mentioned}
    turns: list[bool] = []
    for one in references:
        key = mention_of(one.document).key
        turns.append(key in known if later is None else later)
        known.add(key)
    if style == DECREE30:
        ranks = _ranks(references)
        return [
            Cited(
                one,
                _decree30(one, language, later=is_later),
                _listed(one, language),
                is_later,
                ranks[mention_of(one.document).key],
            )
            for one, is_later in zip(references, turns, strict=True)
        ]
    return _csl(library, references, turns, style, language, mentioned)


def _decree30(reference: Reference, language: str, *, later: bool) -> Rich:
    return rich((later_mention if later else first_mention)(reference, language))


def _listed(reference: Reference, language: str) -> Rich:
    return rich(first_mention(replace(reference, page=None), language))


def _ranks(references: Iterable[Reference]) -> dict[str, int]:
    keys = dict.fromkeys(mention_of(one.document).key for one in references)
    return {key: rank for rank, key in enumerate(keys)}


def _csl(
    library: Library,
    references: Sequence[Reference],
    turns: Sequence[bool],
    style: str,
    language: str,
    mentioned: Sequence[Mention],
) -> list[Cited]:
    # Loaded late: the processor takes a tenth of a second.
    from summit_kb.reading.citing.csl.processor import Cite, carry_out  # noqa: PLC0415 - as told

    ready = csl_style(style)
    asked = [(mention_of(one.document).key, _item(one, language)) for one in references]
    before = _before(library, mentioned, asked, turns, language)
    made = carry_out(
        ready,
        [Cite(item, one.page) for (_key, item), one in zip(asked, references, strict=True)],
        language,
        before,
    )
    has_list = ready.has_list
    listed, ranks = dict(made.entries), _ranks(references)
    ranks |= {key: rank for rank, (key, _entry) in enumerate(made.entries)}
    return [
        Cited(one, in_text, listed.get(key, () if has_list else in_text), is_later, ranks[key])
        for one, in_text, (key, _item), is_later in zip(
            references, made.in_text, asked, turns, strict=True
        )
    ]


def _before(
    library: Library,
    mentioned: Iterable[Mention],
    asked: Iterable[tuple[str, csl_json.Json]],
    turns: Iterable[bool],
    language: str,
) -> list[csl_json.Json]:
    """What counts as mentioned, in order; a document that is gone keeps its number."""
    made: dict[str, csl_json.Json] = {}
    for one in mentioned:
        document = library.documents.get(one.document)
        if document is None:
            made[one.key] = {"id": one.key, "type": "document", "title": one.document}
        else:
            made[one.key] = _item(reference_to(library, document, None, language), language)
    seen: set[str] = set()
    for (key, item), is_later in zip(asked, turns, strict=True):
        if is_later and key not in seen:
            made.setdefault(key, item)
        seen.add(key)
    return list(made.values())


def _item(reference: Reference, language: str) -> csl_json.Json:
    item = csl_json.item(replace(reference, page=None), language)
    return item | {"id": mention_of(reference.document).key}
