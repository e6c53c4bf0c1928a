"""Values of the history in the words of the person who reads them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import cast

from summit_kb.app.words import Words
from summit_kb.desktop.formats import date_text, moment_text
from summit_kb.domain.change import Value
from summit_kb.library.store import Library

_PROPOSED = "proposed."
_NOTHING = "–"
_SECTIONS = {
    "validity": "validity",
    "language": "languages",
    "secrecy": "secrecy",
    "urgency": "urgency",
}


class ValueWords:
    """The names of one library in one language; ``removed`` are titles of what is in its trash."""

    def __init__(
        self,
        library: Library,
        words: Words,
        language: str,
        removed: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._words = words
        self._removed = removed
        self._language = language
        self._library = library
        self._topics = {topic.id: topic.label(language) for topic in library.thesaurus}
        self._events = {name: event.label(language) for name, event in library.events.items()}

    def field(self, name: str) -> str:
        """A field's name; a proposal is named as one."""
        if name.startswith(_PROPOSED):
            return f"{self._words.field('proposed')}: {self.field(name.removeprefix(_PROPOSED))}"
        return self._words.field(name)

    def title(self, document: str) -> str:
        """A document's title while the library or its trash has it, else its id."""
        found = self._library.documents.get(document)
        return found.title if found else self._removed.get(document, document)

    def value(self, field: str, value: Value) -> str:
        """A value on one line."""
        name = field.removeprefix(_PROPOSED)
        if value is None or value in ("", []):
            return _NOTHING
        if isinstance(value, list):
            items = cast("list[Value]", value)
            return ", ".join(self.value(name, item) for item in items)
        if isinstance(value, dict):
            return self._structure(name, cast("dict[str, Value]", value))
        return self._single(name, " ".join(str(value).split()))

    def _single(self, name: str, text: str) -> str:
        if name == "type":
            return self._words.type(text)
        if name == "date":
            return date_text(text, self._language)
        if name == "added":
            return moment_text(text, self._language)
        if name in ("topics", "event"):
            return (self._topics if name == "topics" else self._events).get(text, text)
        section = _SECTIONS.get(name)
        return self._words.label(section, text) if section else text

    def _structure(self, name: str, value: Mapping[str, Value]) -> str:
        """A relation, a proposal, a file: what tells it from others."""
        if "kind" in value:
            target = str(value.get("target") or value.get("number") or value.get("title") or "")
            return f"{self._words.relation(str(value['kind']))}: {self.title(target)}"
        if "topic" in value:
            return self._single("topics", str(value["topic"]))
        if "value" in value:
            return self.value(name, value["value"])
        told = [value[key] for key in ("name", "number", "title") if key in value]
        return " ".join(str(one) for one in told) or _NOTHING
