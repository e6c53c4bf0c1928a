"""Values of the fields whose words are closed: type, language, validity."""

from __future__ import annotations

from collections.abc import Callable

from summit_kb.domain.kinds import DOCUMENT_TYPES, LANGUAGES, Validity
from summit_kb.search.language.errors import QueryError, Reason
from summit_kb.search.language.nodes import All, And, Any, FieldName, Node, Phrase, Word
from summit_kb.vietnamese.normal import exact_form, folded_form
from summit_kb.vietnamese.syllables import tokens

_LANGUAGE_NAMES = {
    "vi": ("vi", "Vietnamese", "tiếng Việt", "Việt"),
    "en": ("en", "English", "tiếng Anh", "Anh"),
}
_VALIDITY_NAMES = {
    Validity.IN_FORCE: ("in force", "còn hiệu lực"),
    Validity.PARTLY_EXPIRED: ("partly expired", "hết hiệu lực một phần"),
    Validity.EXPIRED: ("expired", "hết hiệu lực"),
    Validity.NOT_YET: ("not yet in force", "chưa có hiệu lực", "not yet"),
    Validity.UNKNOWN: ("unknown", "không rõ", "chưa rõ"),
}
_REASONS = {
    FieldName.TYPE: Reason.UNKNOWN_TYPE,
    FieldName.LANGUAGE: Reason.UNKNOWN_LANGUAGE,
    FieldName.VALIDITY: Reason.UNKNOWN_VALIDITY,
}


def _spell(text: str, form: Callable[[str], str]) -> str:
    return " ".join(form(token.text) for token in tokens(text))


def _table() -> dict[FieldName, dict[str, set[str]]]:
    table: dict[FieldName, dict[str, set[str]]] = {name: {} for name in _REASONS}

    def enter(field: FieldName, name: str, value: str) -> None:
        for form in {_spell(name, exact_form), _spell(name, folded_form)} - {""}:
            table[field].setdefault(form, set()).add(value)

    for kind in DOCUMENT_TYPES.values():
        for name in (kind.id, kind.vi, kind.en, kind.abbreviation):
            enter(FieldName.TYPE, name, kind.id)
    for code in LANGUAGES:
        for name in _LANGUAGE_NAMES.get(code, (code,)):
            enter(FieldName.LANGUAGE, name, code)
    for validity, names in _VALIDITY_NAMES.items():
        for name in (str(validity), *names):
            enter(FieldName.VALIDITY, name, str(validity))
    return table


_TABLE = _table()


def value_ids(name: FieldName, text: str) -> frozenset[str]:
    """The ids ``text`` names in a closed field: "nghị-quyết", "NQ", "resolution".

    Accents decide where they are typed (ĐA is no DA); without them all readings are taken.
    """
    entries = _TABLE[name]
    exact, folded = _spell(text, exact_form), _spell(text, folded_form)
    return frozenset(entries.get(exact) or entries.get(folded) or ())


def is_closed(name: FieldName) -> bool:
    """Whether a field has a fixed set of values."""
    return name in _TABLE


def check_value(text: str, name: FieldName, node: Node) -> None:
    """Raise QueryError where a closed field is given a value it does not have."""
    if not is_closed(name):
        return
    if isinstance(node, All | And | Any):
        for child in node.children:
            check_value(text, name, child)
    elif isinstance(node, Word | Phrase) and not value_ids(name, text[node.start : node.end]):
        raise QueryError.at(text, node.start, node.end, _REASONS[name])


def language_label(code: str, language: str) -> str:
    """The name of a language in ``language``."""
    names = _LANGUAGE_NAMES.get(code)
    if names is None:
        return code
    name = names[1] if language == "en" else names[2]
    return name[0].upper() + name[1:]
