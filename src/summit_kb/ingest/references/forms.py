"""Numbers, titles and issuers in the forms by which two descriptions of a document are compared."""

from __future__ import annotations

import re
from functools import lru_cache

from summit_kb.domain.document import Identity
from summit_kb.ingest.clean import one_line
from summit_kb.ingest.references.mentions import issuer_of_code
from summit_kb.vietnamese.normal import exact_form
from summit_kb.vietnamese.numbers import find_numbers

_OFFICE = re.compile(r"^(?:bộ trưởng|thống đốc|tổng thanh tra|chủ nhiệm|chủ tịch(?= ủy ban)) ")
_YEAR = re.compile(r"/(?:19|20)\d\d/")


@lru_cache(4096)
def number_form(number: str) -> str:
    """A number as printed, whatever its separators; abbreviations keep their accents (ĐA, DA)."""
    found = find_numbers(number)
    whole = found[0].canonical if found and not found[0].is_partial else number
    return one_line(whole).upper()


def title_form(title: str) -> str:
    return " ".join(map(exact_form, one_line(title).split()))


@lru_cache(4096)
def issuer_form(name: str) -> str:
    """A body, also where the head of it is named: Bộ trưởng Bộ Công an."""
    return _OFFICE.sub("", title_form(name))


def has_year(number: str) -> bool:
    """Whether the year is in the number: 30/2020/NĐ-CP."""
    return _YEAR.search(number_form(number)) is not None


def is_unique(number: str) -> bool:
    """Whether only one document can bear the number: its year and one body are in it."""
    return has_year(number) and issuer_of_code(number) is not None


def fits(asked: Identity, held: Identity) -> bool:
    """Whether two descriptions may be of one document; the numbers are compared elsewhere."""
    if "other" not in (asked.type, held.type) and asked.type != held.type:
        return False
    if asked.date and held.date and asked.date != held.date:
        return False
    both = asked.issuer and held.issuer
    return not both or issuer_form(asked.issuer or "") == issuer_form(held.issuer or "")
