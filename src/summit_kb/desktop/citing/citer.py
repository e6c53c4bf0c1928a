"""How quotations and references are written in this window, as the person chose."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Protocol
from weakref import WeakKeyDictionary

from summit_kb.app.citing import reference_to
from summit_kb.app.citing_memory import CitingChoice, CitingMemory
from summit_kb.app.citing_styles import DECREE30, is_known
from summit_kb.app.mentions import Cited, Mention, cited, mention_of
from summit_kb.app.quoting import Pasted, pasted, quoted
from summit_kb.desktop.reader.speech import spoken_language
from summit_kb.library.store import Library


@dataclass(frozen=True)
class Cite:
    """A place to be cited, with the words that stand there; ``page`` is a printed number."""

    document: str
    page: str | None = None
    words: str = ""


class Citable(Protocol):
    """What has documents to be cited."""

    @property
    def library(self) -> Library: ...


class Citer:
    """One for each open library; its methods may be called from any thread.

    What is being written may have a name: then its mentions are kept. Without one they last as
    long as the window.
    """

    _all: ClassVar[WeakKeyDictionary[Citable, Citer]] = WeakKeyDictionary()

    def __init__(self, workspace: Citable) -> None:
        self._library = workspace.library
        self._lock = threading.Lock()
        self._sitting: dict[str, Mention] = {}
        self.memory = CitingMemory()

    @classmethod
    def of(cls, workspace: Citable) -> Citer:
        """The one that all parts of the window share."""
        found = cls._all.get(workspace)
        if found is None:
            found = cls._all[workspace] = cls(workspace)
        return found

    def choice(self) -> CitingChoice:
        """What was chosen last; the form of Decree 30 where a style's file is gone."""
        choice = self.memory.choice()
        return choice if is_known(choice.style) else replace(choice, style=DECREE30)

    def language(self, choice: CitingChoice) -> str:
        return choice.language or spoken_language()

    def mentioned(self, manuscript: str) -> tuple[Mention, ...]:
        if manuscript:
            return self.memory.manuscript(manuscript).mentioned
        with self._lock:
            return tuple(self._sitting.values())

    def remember(self, places: Sequence[Cite], choice: CitingChoice) -> None:
        """These were copied, or carried off and taken."""
        documents = (self._library.documents.get(one.document) for one in places)
        mentions = [mention_of(one) for one in documents if one is not None]
        if choice.manuscript:
            self.memory.remember(choice.manuscript, mentions)
            return
        with self._lock:
            for one in mentions:
                self._sitting.setdefault(one.key, one)

    def start_anew(self, manuscript: str) -> None:
        """Nothing counts as mentioned any more."""
        if manuscript:
            self.memory.forget(manuscript)
            return
        with self._lock:
            self._sitting.clear()

    def cited(
        self, places: Sequence[Cite], choice: CitingChoice, *, later: bool | None = None
    ) -> list[Cited]:
        """The places as they are referred to. Raises DocumentNotFoundError, StyleFileError …"""
        language = self.language(choice)
        references = [
            reference_to(self._library, self._library.get(one.document), one.page, language)
            for one in places
        ]
        before = self.mentioned(choice.manuscript)
        return cited(self._library, references, choice.style, language, before, later=later)

    def pasted(
        self, places: Sequence[Cite], choice: CitingChoice, *, later: bool | None = None
    ) -> Pasted:
        """Quotations with their references, each a paragraph; without words references alone."""
        made = self.cited(places, choice, later=later)
        return pasted(
            [
                quoted(place.words, one, choice.style) if place.words.strip() else one.in_text
                for place, one in zip(places, made, strict=True)
            ]
        )
