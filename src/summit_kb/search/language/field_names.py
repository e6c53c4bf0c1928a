"""The names of fields and operators in both languages, with or without accents."""

from __future__ import annotations

from enum import StrEnum

from summit_kb.search.language.nodes import FieldName
from summit_kb.vietnamese.normal import folded_form, nfc

_NAMES = {
    FieldName.TITLE: ("title", "tiêu-đề"),
    FieldName.TOPIC: ("topic", "chủ-đề"),
    FieldName.TYPE: ("type", "loại"),
    FieldName.NUMBER: ("number", "số"),
    FieldName.ISSUER: ("issuer", "cơ-quan"),
    FieldName.SPEAKER: ("speaker", "người"),
    FieldName.YEAR: ("year", "năm"),
    FieldName.DATE: ("date", "ngày"),
    FieldName.EVENT: ("event", "sự-kiện"),
    FieldName.LANGUAGE: ("language", "ngôn-ngữ"),
    FieldName.VALIDITY: ("validity", "hiệu-lực"),
}


class Operator(StrEnum):
    AND = "AND"
    OR = "OR"
    NOT = "NOT"


_OPERATORS = {
    Operator.AND: ("AND", "VÀ"),
    Operator.OR: ("OR", "HOẶC"),
    Operator.NOT: ("NOT", "KHÔNG"),
}


def _bare(name: str) -> str:
    return folded_form(name).replace("-", "").replace("_", "")


_FIELD_OF = {_bare(name): field for field, names in _NAMES.items() for name in names}
_OPERATOR_OF = {
    form: operator
    for operator, words in _OPERATORS.items()
    for word in words
    for form in (word, folded_form(word).upper())
}
# Words of ordinary sentences: "Một số: …" asks for nothing in a field.
_ORDINARY = frozenset({"so", "loai", "nguoi", "nam", "ngay"})


def field_of(name: str) -> FieldName | None:
    """The field called ``name`` ("tiêu-đề", "tieu_de", "Title"), accents or not."""
    return _FIELD_OF.get(_bare(name))


def is_ordinary_word(name: str) -> bool:
    """Whether the name is a word that a colon may follow in a sentence."""
    return _bare(name) in _ORDINARY


def operator_of(word: str) -> Operator | None:
    """The operator written so; only capitals make one."""
    return _OPERATOR_OF.get(nfc(word))


def field_label(field: FieldName, language: str) -> str:
    """The name of a field as it is typed in ``language``."""
    return _NAMES[field][0 if language == "en" else 1]


def operator_label(operator: Operator, language: str) -> str:
    """The operator as it is typed in ``language``."""
    return _OPERATORS[operator][0 if language == "en" else 1]
