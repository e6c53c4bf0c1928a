"""Documents that the library refers to but does not hold: known, and said to be absent."""

from __future__ import annotations

from dataclasses import dataclass

from summit_kb.library.store import Library
from summit_kb.vietnamese.numbers import find_numbers, number_key


@dataclass(frozen=True)
class AbsentDocument:
    """``referred_by`` are the ids of the documents here that refer to it."""

    number: str
    title: str
    referred_by: tuple[str, ...]


def absent_documents(library: Library, text: str) -> list[AbsentDocument]:
    """Absent documents whose number is named in ``text``, in full or by number and type.

    A number the library holds under the same type and body is not absent for the reader, so it
    is left out even when another document bears it.
    """
    wanted = [(number_key(mention.canonical), mention.is_partial) for mention in find_numbers(text)]
    if not wanted:
        return []
    held = {
        number_key(one.identity.number) for one in library.documents.values() if one.identity.number
    }
    found: dict[str, AbsentDocument] = {}
    for document in library.documents.values():
        for relation in document.relations:
            number = relation.identity.number if relation.identity else None
            if number is None or relation.target in library.documents:
                continue
            key = number_key(number)
            if key in held or not any(_is_meant(key, *one) for one in wanted):
                continue
            known = found.get(relation.target)
            found[relation.target] = AbsentDocument(
                number,
                relation.title or (known.title if known else ""),
                (*(known.referred_by if known else ()), document.id),
            )
    return list(found.values())


def _is_meant(key: str, wanted: str, is_partial: bool) -> bool:  # noqa: FBT001 - a pair unpacked
    return key.startswith(wanted) if is_partial else key == wanted
