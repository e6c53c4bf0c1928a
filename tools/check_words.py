"""Every failure the program can name has its words in both languages.

Each class has a code of its own and, under ``[errors.<code>]`` in both word files, a sentence
and a remedy; both languages speak of the same facts; no words are left of a failure that is gone.
"""

from __future__ import annotations

import importlib
import pkgutil
import string
import sys
import tomllib
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sources import ROOT, conclude

LANGUAGES = ("vi", "en")
PARTS = ("sentence", "remedy")
Words = Mapping[str, Mapping[str, Any]]


def load_all(package: str) -> None:
    """Import every module of ``package``, so that every failure class is known."""
    found = importlib.import_module(package)
    for module in pkgutil.walk_packages(found.__path__, f"{package}."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)


def codes_twice(codes: list[str]) -> list[str]:
    return [
        f"{code}: {count} classes share this code"
        for code, count in Counter(codes).items()
        if count > 1
    ]


def missing_words(codes: list[str], words: Mapping[str, Words]) -> list[str]:
    return [
        f"{language}: [errors.{code}] has no {part}"
        for code in codes
        for language in words
        for part in PARTS
        if not str(words[language].get(code, {}).get(part, "")).strip()
    ]


def left_over(codes: list[str], words: Mapping[str, Words]) -> list[str]:
    return [
        f"{language}: [errors.{code}] belongs to no failure"
        for language in words
        for code in words[language]
        if code not in codes
    ]


def facts(text: str) -> set[str]:
    """Names of the placeholders in ``text``."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def different_facts(words: Mapping[str, Words]) -> list[str]:
    first, second = (words[language] for language in LANGUAGES)
    problems: list[str] = []
    for code in sorted(set(first) & set(second)):
        told = [
            set[str]().union(*(facts(str(side[code].get(part, ""))) for part in PARTS))
            for side in (first, second)
        ]
        if told[0] != told[1]:
            problems.append(f"[errors.{code}] speaks of {sorted(told[0])} and {sorted(told[1])}")
    return problems


def read(folder: Path) -> dict[str, Words]:
    return {
        language: tomllib.loads((folder / f"{language}.toml").read_text("utf-8")).get("errors", {})
        for language in LANGUAGES
    }


def main() -> int:
    load_all("summit_kb")
    from summit_kb.foundation.errors import all_errors  # noqa: PLC0415 after load_all on purpose

    codes = [kind.code for kind in all_errors()]
    words = read(ROOT / "resources" / "words")
    problems = [
        *codes_twice(codes),
        *missing_words(sorted(set(codes)), words),
        *left_over(codes, words),
        *different_facts(words),
    ]
    return conclude(problems, f"{len(codes)} failures, {len(LANGUAGES)} languages")


if __name__ == "__main__":
    sys.exit(main())
