"""Looking for notes: by words with or without accents, colour, kind, tag."""

from __future__ import annotations

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
        return self._matches(" ".join((note.text, note.anchor.exact, *note.tags, title)))

    def _matches(self, text: str) -> bool:
        wanted = words(self.text)
        if not wanted:
            return True
        there = words(text)
        exact = {exact_form(word) for word in there}
        folded = {folded_form(word) for word in there}
        return all(
            any(one.startswith(exact_form(word)) for one in exact)
            if has_accents(word)
            else any(one.startswith(folded_form(word)) for one in folded)
            for word in wanted
        )
