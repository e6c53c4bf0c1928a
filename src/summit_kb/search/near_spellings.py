"""What may have been meant when little is found: words the index has that are spelled nearly so."""

from __future__ import annotations

from collections.abc import Iterator

from summit_kb.domain.finding import Request
from summit_kb.search.analysis import forms
from summit_kb.search.edit_distance import edit_distance
from summit_kb.search.engine import schema
from summit_kb.search.evaluation import rank
from summit_kb.search.language import QueryError, parse
from summit_kb.search.language.nodes import All, And, Any, Node, Number, Phrase, Word
from summit_kb.search.near_numbers import near_numbers
from summit_kb.search.opened import OpenedIndex
from summit_kb.search.suggestions import Suggester
from summit_kb.vietnamese import keystrokes
from summit_kb.vietnamese.normal import exact_form, has_accents
from summit_kb.vietnamese.spelling import is_syllable
from summit_kb.vietnamese.syllables import words

_FIELDS = (schema.FOLDED, schema.TITLE_FOLDED)
_CANDIDATES = 4000
_LONG = 7  # from so many letters on, two of them may be wrong, except in names
_SHORTEST_NAME = 5  # shorter ones are too many to be told from each other


def near_queries(
    index: OpenedIndex, suggester: Suggester, node: Node, text: str, *, few: bool
) -> list[str]:
    """Other queries worth a try: keystrokes read, unknown words mended and, where ``few`` documents
    were found, quotation marks left out, if that helps.
    """
    found: list[str] = []
    typed = keystrokes.meant(text, suggester.knows)
    mended = typed or _mended(index, suggester, node, text)
    if mended != text:
        # Words that were mended have accents now; what was typed tells how careful it was typed.
        is_careful = typed is not None or has_accents(text)
        found.append(suggester.accents.restored_text(mended, is_careful=is_careful))
    if few and any(isinstance(part, Phrase) and len(part.words) > 1 for part in _leaves(node)):
        loose = " ".join(text.translate({ord(mark): " " for mark in '"“”„«»'}).split())
        if _finds(index, loose):
            found.append(loose)
    numbers = [leaf for leaf in _leaves(node) if isinstance(leaf, Number)]
    found += near_numbers(index, numbers, text)
    return list(dict.fromkeys(found))


def meant_queries(index: OpenedIndex, suggester: Suggester, text: str) -> list[str]:
    """What ``text`` may be meant for: mended, or else with the accents of the library's texts."""
    found = near_queries(index, suggester, parse(text), text, few=False)
    restored = found[0] if found else suggester.accents.restored_text(text)
    same = [exact_form(word) for word in words(restored)] == [exact_form(w) for w in words(text)]
    return [] if same else [restored]


def _finds(index: OpenedIndex, text: str) -> bool:
    """Whether a query that was made up can be read and finds anything."""
    try:
        node = parse(text)
    except QueryError:
        return False  # what was quoted is an operator where it stands alone
    return bool(rank(index, node, Request(text)).documents.any())


def _mended(index: OpenedIndex, suggester: Suggester, node: Node, text: str) -> str:
    result = text
    found = [word for leaf in _leaves(node) for word in _words(leaf)]
    for word in sorted(found, key=lambda word: -word.start):
        better = _better(index, suggester, word)
        if better is not None:
            result = result[: word.start] + better + result[word.end :]
    return result


def _better(index: OpenedIndex, suggester: Suggester, word: Word) -> str | None:
    folded = forms(word.text).folded
    snapshot = index.snapshot
    if _is_meant_so(word.text) or any(snapshot.document_frequency(f, folded) for f in _FIELDS):
        return None
    apart = suggester.apart(word.text)
    if apart is not None:
        return apart
    is_name = word.text[:1].isupper()
    if is_name and len(folded) < _SHORTEST_NAME:
        return None
    most = 1 if is_name or len(folded) < _LONG else 2
    best: tuple[int, int, str] | None = None
    letters = frozenset(folded)
    for one in snapshot.terms(schema.FOLDED, folded[:1], _CANDIDATES):
        # A change of a letter makes two letters differ at most: most words need no closer look.
        if (
            abs(len(one.text) - len(folded)) <= most
            and len(letters.symmetric_difference(one.text)) <= 2 * most
        ):
            distance = edit_distance(folded, one.text, most)
            if distance <= most and (best is None or (distance, -one.count) < best[:2]):
                best = (distance, -one.count, one.text)
    if best is None:
        return None
    spelled = suggester.spellings(best[2])
    return spelled[0] if spelled else best[2]


def _is_meant_so(word: str) -> bool:
    """Whether no slip made a word that the texts do not have: an acronym, something with figures,
    a syllable of Vietnamese typed with its accents.
    """
    if len(word) > 1 and word.isupper():
        return True
    return any(map(str.isdecimal, word)) or (has_accents(word) and is_syllable(exact_form(word)))


def _leaves(node: Node) -> Iterator[Node]:
    if isinstance(node, All | And | Any):
        for child in node.children:
            yield from _leaves(child)
    elif isinstance(node, Word | Phrase | Number):
        yield node


def _words(leaf: Node) -> tuple[Word, ...]:
    if isinstance(leaf, Word):
        return () if leaf.prefix or leaf.exact else (leaf,)
    return leaf.words if isinstance(leaf, Phrase) and not leaf.exact else ()
