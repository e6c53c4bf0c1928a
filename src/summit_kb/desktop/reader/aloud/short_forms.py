"""The abbreviations that mean one thing only, from the terms that come with the program."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import Any

from summit_kb.foundation import paths


@cache
def short_forms() -> Mapping[str, str]:
    """Vietnamese words by abbreviation; one with several meanings is left to the voice."""
    with (paths.resources_dir() / "terms.toml").open("rb") as file:
        terms: list[dict[str, Any]] = tomllib.load(file)["terms"]
    pairs = [
        (short, str(one["vi"]))
        for one in terms
        if "vi" in one
        for short in one.get("abbreviations", ())
    ]
    meanings = Counter(short for short, _words in pairs)
    return {short: words for short, words in pairs if meanings[short] == 1}
