"""Dublin Core in XML: the fifteen elements, refined by DCMI terms where we know more."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from summit_kb.domain.kinds import RelationKind
from summit_kb.reading.citing.kinds import foreign_type
from summit_kb.reading.citing.reference import Reference

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<records xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
"""
_RELATIONS = {
    RelationKind.REPLACES: "dcterms:replaces",
    RelationKind.REPLACED_BY: "dcterms:isReplacedBy",
    RelationKind.CITES: "dcterms:references",
    RelationKind.CITED_BY: "dcterms:isReferencedBy",
    RelationKind.TRANSLATION_OF: "dcterms:isVersionOf",
    RelationKind.TRANSLATED_BY: "dcterms:hasVersion",
    RelationKind.BASED_ON: "dcterms:requires",
    RelationKind.BASIS_OF: "dcterms:isRequiredBy",
}


def records(references: Iterable[Reference], language: str) -> str:
    """All references in one XML document."""
    return _HEAD + "".join(_record(one, language) for one in references) + "</records>\n"


def _record(reference: Reference, language: str) -> str:
    document, identity = reference.document, reference.document.identity
    spoken = document.language
    rows: list[tuple[str, str | None, str]] = [
        ("dc:identifier", document.id, ""),
        ("dc:title", document.title, spoken),
        ("dcterms:alternative", document.title_en, "en"),
        ("dc:identifier", identity.number, ""),
        ("dc:creator", document.speaker, ""),
        ("dc:publisher" if document.speaker else "dc:creator", identity.issuer, ""),
        ("dc:contributor", document.signer, ""),
        ("dcterms:issued", reference.when, ""),
        ("dc:type", foreign_type(identity.type).dcmi, ""),
        ("dc:type", reference.type_name(language), language),
        *(("dc:subject", topic, language) for topic in reference.topics),
        ("dc:description", document.subject, spoken),
        ("dc:coverage", document.place, ""),
        ("dc:language", document.language, ""),
        ("dc:source", document.source, ""),
        ("dc:rights", document.rights, ""),
        *((_RELATIONS.get(one.kind, "dc:relation"), one.target, "") for one in document.relations),
    ]
    lines = [_element(name, value, spoken) for name, value, spoken in rows if value]
    return "\n".join(["  <record>", *lines, "  </record>", ""])


def _element(name: str, value: str, language: str) -> str:
    said = f" xml:lang={quoteattr(language)}" if language else ""
    return f"    <{name}{said}>{escape(value)}</{name}>"
