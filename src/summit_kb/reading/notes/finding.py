"""Looking for notes: by words with or without accents, colour, kind, tag."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summit_kb.domain.note import Note, NoteColour, NoteKind
from summit_kb.vietnamese.normal import exact_form, folded_form, has_accents
from summit_kb.vietnamese.syllables import words


@dataclass(frozen=True)
class NoteFilter:
    """What is wanted; nothing named means everything. ``text``: all its words, as beginnings."""

    text: str = ""
    colours: frozenset[NoteColour] = frozenset()
    kinds: frozenset[NoteKind] = frozenset()
    tags: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()

    def takes(self, note: Note, title: str = "") -> bool:
        """Whether ``note``, on a document with this title, is wanted."""
        if self.colours and note.colour not in self.colours:
            return False
        if self.kinds and note.kind not in self.kinds:
            return False
        if self.documents and note.document not in self.documents:
            return False
        if self.tags and not {folded_form(tag) for tag in self.tags} <= {
            folded_form(tag) for tag in note.tags
        }:
            return False
        wanted = wanted_words(self.text)
        return not wanted or NoteWords.of(note, title).have(wanted)


@dataclass(frozen=True)
class WantedWord:
    """The beginning of a word; with accents it is meant with them."""

    form: str
    is_exact: bool


def wanted_words(text: str) -> list[WantedWord]:
    """What somebody looks for in notes."""
    return [
        WantedWord(exact_form(word), is_exact=True)
        if has_accents(word)
        else WantedWord(folded_form(word), is_exact=False)
        for word in words(text)
    ]


@dataclass(frozen=True)
class NoteWords:
    """Every word of a note, each after a space, ready to be looked through many times."""

    exact: str
    folded: str

    @classmethod
    def of(cls, note: Note, title: str = "") -> NoteWords:
        there = words(" ".join((note.text, note.anchor.exact, *note.tags, title)))
        exact = " ".join(exact_form(word) for word in there)
        return cls(f" {exact}", " " + " ".join(folded_form(word) for word in there))

    def have(self, wanted: Sequence[WantedWord]) -> bool:
        """Whether each word is the beginning of one of these."""
        return all(
            f" {one.form}" in (self.exact if one.is_exact else self.folded) for one in wanted
        )
