"""The words people read, in their language: for failures, and for what the program names by id."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from summit_kb.domain.kinds import DOCUMENT_TYPES
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.paths import resources_dir

Section = Mapping[str, object]


@dataclass(frozen=True)
class Wording:
    """What happened, and what to do about it."""

    sentence: str
    remedy: str


class Words:
    """``language`` is "vi" or "en"; a word that is missing shows as its id."""

    def __init__(self, language: str = "vi") -> None:
        self.code = language
        self._sections = _sections(language)

    def error(self, error: SummitError) -> Wording:
        """The sentence and remedy of a failure, filled with its facts.

        A failure with many reasons has them in ``[reasons.<code>]``: the fact "reason" chooses.
        """
        wording = self._wording("errors", error.code, error.facts)
        reason = self.reason(error)
        return Wording(f"{wording.sentence} {reason}", wording.remedy) if reason else wording

    def reason(self, error: SummitError) -> str:
        """The reason of such a failure alone, where what it is about is seen already."""
        reasons = self._section("reasons").get(error.code)
        known = cast("Section", reasons) if isinstance(reasons, Mapping) else {}
        return str(known.get(str(error.facts.get("reason")), ""))

    def problem(self, code: str, facts: Mapping[str, object]) -> Wording:
        """The same for something ``check`` has found; faults of the library keep their words."""
        section = "problems" if code in self._section("problems") else "errors"
        return self._wording(section, code, facts)

    def type(self, type_id: str) -> str:
        kind = DOCUMENT_TYPES.get(type_id)
        if kind is None:
            return type_id
        return kind.en if self.code == "en" else kind.vi

    def validity(self, value: str) -> str:
        return self.label("validity", value)

    def relation(self, kind: str) -> str:
        return self.label("relations", kind)

    def facet(self, facet_id: str) -> str:
        return self.label("facets", facet_id)

    def stage(self, stage_id: str) -> str:
        return self.label("stages", stage_id)

    def language(self, code: str) -> str:
        return self.label("languages", code)

    def role(self, role: str) -> str:
        return self.label("roles", role)

    def field(self, name: str) -> str:
        """A field of a document, as named in document.toml."""
        return self.label("fields", name)

    def warning(self, code: str) -> str:
        """What an extractor noticed about a file."""
        return self.label("warnings", code)

    def label(self, section: str, key: str) -> str:
        value = self._section(section).get(key)
        return value if isinstance(value, str) else key

    def say(self, section: str, key: str, **facts: object) -> str:
        """A sentence of ``section`` with its placeholders filled."""
        return self._filled(self.label(section, key), facts)

    def _section(self, name: str) -> Section:
        return self._sections.get(name, {})

    def _wording(self, section: str, code: str, facts: Mapping[str, object]) -> Wording:
        words = self._section(section).get(code)
        if not isinstance(words, Mapping):
            return Wording(f"{code}: {dict(facts)}", "")
        pair = cast("Mapping[str, str]", words)
        return Wording(self._filled(pair["sentence"], facts), self._filled(pair["remedy"], facts))

    def _filled(self, template: str, facts: Mapping[str, object]) -> str:
        shown = {name: self._fact(name, value) for name, value in facts.items()}
        return template.format_map(_Facts(shown))

    def _fact(self, name: str, value: object) -> str:
        if isinstance(value, list | tuple):
            return ", ".join(self._fact(name, item) for item in cast("list[object]", value))
        if name == "contact":
            return f" ({value})" if value else ""  # a policy need not name one
        values = self._section("values").get(name)
        known = cast("Section", values) if isinstance(values, Mapping) else self._section(name)
        return str(known.get(str(value), value))


class _Facts(dict[str, str]):
    """A failure raised without one of its facts is still told."""

    def __missing__(self, key: str) -> str:
        return "?"


@cache
def _sections(language: str) -> Mapping[str, Section]:
    path = resources_dir() / "words" / f"{language}.toml"
    return cast("Mapping[str, Section]", tomllib.loads(path.read_text(encoding="utf-8")))
