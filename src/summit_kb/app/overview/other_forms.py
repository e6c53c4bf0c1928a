"""How else a body of state is called: UBND TP. Đà Nẵng, the Politburo."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from typing import Any

from summit_kb.foundation import paths
from summit_kb.vietnamese.normal import exact_form

_PLACE = re.compile(r"^(thành phố|tỉnh|quận|huyện|phường|xã)\s+", re.IGNORECASE)
_SHORT = {"thành phố": ("TP.", "TP", "thành phố"), "tỉnh": ("tỉnh",)}
_LOCAL = ("People's Committee", "People's Council", "Fatherland Front")


def other_forms(name: str) -> Iterator[str]:
    """Names of the same body from the shipped terms; none for other names."""
    for vi, en, abbreviations in _bodies():
        if exact_form(name) == exact_form(vi):
            # One word of English is a name only with its article: the Politburo, the Government.
            yield en if " " in en else f"the {en}"
            return
        if exact_form(name).startswith(exact_form(vi) + " "):
            yield from _of_place(name[len(vi) :].strip(), en, abbreviations)
            return


def _of_place(rest: str, en: str, abbreviations: tuple[str, ...]) -> Iterator[str]:
    if en not in _LOCAL:
        return
    kind = _PLACE.match(rest)
    place = rest[kind.end() :] if kind else rest
    for short in abbreviations:
        for spelled in _SHORT.get(exact_form(kind[1]), (kind[1],)) if kind else ("",):
            yield f"{short} {spelled} {place}".replace("  ", " ")
    yield f"{place} {en}"
    yield f"{en} of {place}"
    yield f"{place} city {en}"


@cache
def _bodies() -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Longest first, so that no name is taken for a shorter one's."""
    with (paths.resources_dir() / "terms.toml").open("rb") as file:
        terms: list[dict[str, Any]] = tomllib.load(file)["terms"]
    rows = [
        (one["vi"], one["en"], tuple(one.get("abbreviations", ())))
        for one in terms
        if one.get("vi") and one.get("en")
    ]
    return tuple(sorted(rows, key=lambda row: -len(row[0])))
