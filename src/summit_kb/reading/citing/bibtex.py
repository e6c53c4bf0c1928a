"""BibTeX entries in UTF-8, as biber and the bibtex of today read them."""

from __future__ import annotations

from summit_kb.reading.citing.kinds import foreign_type
from summit_kb.reading.citing.reference import Reference

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_ESCAPES = str.maketrans(
    {sign: f"\\{sign}" for sign in "&%$#_{}"}
    | {"~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "\\": r"\textbackslash{}"}
)


def entry(reference: Reference, language: str) -> str:
    """One entry; names and titles keep their capitals."""
    document, event = reference.document, reference.event
    kind = foreign_type(document.identity.type).bibtex
    in_event = event.label(language) if event else None
    typed = " ".join(filter(None, (reference.type_name(language), document.identity.number)))
    fields: list[tuple[str, str | None]] = [
        ("author", _kept(reference.creator)),
        ("title", _kept(reference.title(language))),
        ("booktitle" if kind == "inproceedings" else "series", _kept(in_event)),
        ("institution" if kind == "techreport" else "organization", _kept(_issuer(reference))),
        ("type" if kind == "techreport" else "howpublished", _braced(typed)),
        ("number", _braced(document.identity.number)),
        ("address", _braced(document.place or (event.place if event else None))),
        *_dated(reference),
        ("pages", _braced(reference.page)),
        ("keywords", _braced(", ".join(reference.topics))),
        ("language", _braced("vietnamese" if document.language == "vi" else "english")),
        ("note", _braced(document.source)),
    ]
    lines = [f"  {name} = {value}," for name, value in fields if value]
    return "\n".join([f"@{kind}{{{document.id},", *lines, "}", ""])


def _issuer(reference: Reference) -> str | None:
    issuer = reference.document.identity.issuer
    return issuer if issuer != reference.creator else None


def _dated(reference: Reference) -> list[tuple[str, str | None]]:
    if reference.when is None:
        return []
    year, month, day = ([*reference.when.split("-"), "", ""])[:3]
    return [
        ("year", year),
        ("month", _MONTHS[int(month) - 1] if month else None),
        ("day", str(int(day)) if day else None),
    ]


def _braced(text: str | None) -> str | None:
    return "{" + " ".join(text.translate(_ESCAPES).split()) + "}" if text else None


def _kept(text: str | None) -> str | None:
    braced = _braced(text)
    return "{" + braced + "}" if braced else None
