"""Completions as one types: titles, topics, numbers and words, with or without accents."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, pairwise
from typing import Literal

from summit_kb.search.accents import Accents
from summit_kb.search.analysis import Terms, analyse, forms, is_plain_syllable
from summit_kb.search.engine import queries as q
from summit_kb.search.engine import schema
from summit_kb.search.engine.pairs import pair
from summit_kb.search.opened import OpenedIndex
from summit_kb.vietnamese import keystrokes
from summit_kb.vietnamese.normal import exact_form, has_accents
from summit_kb.vietnamese.numbers import number_key
from summit_kb.vietnamese.syllables import WORD

_MOST_TITLES = 200
_SAMPLES = 3
_TERM_CANDIDATES = 12
_EXACT_FIELDS = (schema.EXACT, schema.TITLE_EXACT)
_FOLDED_FIELDS = (schema.FOLDED, schema.TITLE_FOLDED)


@dataclass(frozen=True)
class Suggestion:
    """What may be meant. ``target`` is a document id for titles and numbers, a topic id for
    topics, None for words.
    """

    kind: Literal["title", "topic", "term", "number"]
    text: str
    target: str | None = None


@dataclass(frozen=True)
class _Entry:
    """Something to complete to: its folded syllables with a space before each."""

    spelled: str
    suggestion: Suggestion


class Suggester:
    """Completions from one opened index."""

    def __init__(self, index: OpenedIndex) -> None:
        self._index = index
        self.accents = Accents(index)

    def knows(self, word: str) -> bool:
        """Whether a text has the word; one with accents, with just these."""
        form = forms(word)
        fields = _EXACT_FIELDS if has_accents(word) else _FOLDED_FIELDS
        term = form.exact if has_accents(word) else form.folded
        return any(self._index.snapshot.document_frequency(field, term) for field in fields)

    def suggest(self, text: str, limit: int, language: str) -> list[Suggestion]:
        """At most ``limit`` completions, the kinds mixed, the surest first.

        Keystrokes of Telex and VNI count as what they mean.
        """
        text = keystrokes.meant(text, self._begins) or text
        terms = analyse(text)
        if not terms.folded:
            return []
        wanted = " " + " ".join(terms.folded)
        groups = [
            list(islice(_unique(self._numbers(text)), 2)),
            list(islice(self._topics(wanted, language), 3)),
            list(islice(self._titles(wanted), limit)),
            list(islice(self._words(text, terms), max(2, limit // 2))),
        ]
        return _mixed(groups, limit)

    def _begins(self, word: str) -> bool:
        """Whether a word of the texts is ``word`` or begins so: the last one is still typed."""
        form = forms(word)
        field, term = schema.FOLDED, form.folded
        if has_accents(word):
            field, term = schema.EXACT, form.exact
        return bool(self._index.snapshot.terms(field, term, 1))

    def warm(self) -> None:
        """Read all titles and terms now; the first completion would have to wait for them."""
        _ = self._title_text, self._title_starts
        for field in (schema.FOLDED, schema.PAIRS):
            self._index.snapshot.terms(field, "a", 1)

    @cached_property
    def _title_entries(self) -> list[_Entry]:
        entries: list[_Entry] = []
        for document, key in enumerate(self._index.snapshot.document_keys):
            values = self._index.values(document)
            titles: list[str] = list(filter(None, (values["title"], values["title_en"])))
            entries += [_Entry(_spell(t), Suggestion("title", t, key)) for t in titles]
        return entries

    @cached_property
    def _title_text(self) -> str:
        """All spelled titles, one a line, for one fast search through them."""
        return "\n".join(entry.spelled for entry in self._title_entries)

    @cached_property
    def _title_starts(self) -> list[int]:
        starts = [0]
        for entry in self._title_entries:
            starts.append(starts[-1] + len(entry.spelled) + 1)
        return starts

    def _titles(self, wanted: str) -> Iterator[Suggestion]:
        """Titles that have the words, those that begin with them first."""
        begun: list[Suggestion] = []
        inside: list[Suggestion] = []
        for at, line in self._lines_with(wanted):
            entry = self._title_entries[line]
            (begun if at == self._title_starts[line] else inside).append(entry.suggestion)
        yield from _unique([*begun, *inside])

    def _lines_with(self, wanted: str) -> Iterator[tuple[int, int]]:
        text, starts = self._title_text, self._title_starts
        at = text.find(wanted)
        found = 0
        while at >= 0 and found < _MOST_TITLES:
            line = bisect_right(starts, at) - 1
            yield at, line
            found += 1
            at = text.find(wanted, starts[line + 1])

    def _topics(self, wanted: str, language: str) -> Iterator[Suggestion]:
        begun: list[Suggestion] = []
        inside: list[Suggestion] = []
        for topic in self._index.records.thesaurus:
            names = (topic.label(language), topic.vi, topic.en, *topic.synonyms)
            spelled = [_spell(name) for name in (*names, *topic.abbreviations)]
            suggestion = Suggestion("topic", topic.label(language), topic.id)
            if any(name.startswith(wanted) for name in spelled):
                begun.append(suggestion)
            elif any(wanted in name for name in spelled):
                inside.append(suggestion)
        yield from (*begun, *inside)

    def _numbers(self, text: str) -> Iterator[Suggestion]:
        """Documents whose number begins with what is typed: 43-n, 43/nq."""
        if not text.strip()[:1].isdecimal():
            return
        key = number_key(text)
        found = self._index.snapshot.execute(q.Prefix(schema.NUMBERS, key))
        for passage in found.passages[:_SAMPLES].tolist():
            document = int(self._index.snapshot.document_of[passage])
            number = self._index.values(document)["number"]
            if number:
                name = self._index.snapshot.document_keys[document]
                yield Suggestion("number", number, name)

    def _words(self, text: str, terms: Terms) -> Iterator[Suggestion]:
        """The last word completed by what follows the word before it in the texts."""
        snapshot = self._index.snapshot
        last = list(WORD.finditer(text))[-1]
        if len(terms.folded) > 1:
            prefix = pair(terms.folded[-2], terms.folded[-1])
            found = snapshot.terms(schema.PAIRS, prefix, _TERM_CANDIDATES)
            completions = [(one.text.rpartition("_")[2], one.text) for one in found]
        else:
            found = snapshot.terms(schema.FOLDED, terms.folded[-1], _TERM_CANDIDATES)
            completions = [(one.text, "") for one in found]
        before = self._restored(text[: last.start()])
        apart = self.apart(last[0])
        if apart is not None:
            yield Suggestion("term", f"{before}{apart}")
        for folded, joined in completions:
            word = self._accented(folded, joined, exact_form(last[0]))
            if word is not None:
                yield Suggestion("term", f"{before}{word}")

    def apart(self, word: str) -> str | None:
        """Two syllables typed as one word, as the texts spell them: đà nẵng for danang."""
        form = forms(word)
        if form.exact != form.folded or is_plain_syllable(form.folded):
            return None
        count = self._index.snapshot.document_frequency
        splits = [(form.folded[:at], form.folded[at:]) for at in range(1, len(form.folded))]
        pairs = [one for one in splits if all(map(is_plain_syllable, one))]
        counted = [(count(schema.PAIRS, pair(*one)), one) for one in pairs]
        most, syllables = max(counted, default=(0, ("", "")))
        if not most:
            return None
        spelled = [self.spellings(one, pair(*syllables))[:1] for one in syllables]
        return " ".join(word for found in spelled for word in found)

    def _accented(self, folded: str, joined: str, typed: str) -> str | None:
        """The spelling most used in the texts; None when it is not what accents were typed for."""
        spellings = self.spellings(folded, joined)
        if has_accents(typed):
            spellings = [word for word in spellings if word.startswith(typed)]
        return spellings[0] if spellings else None

    def _restored(self, text: str) -> str:
        """``text`` with the accents its words have in the library where none were typed."""
        if has_accents(text):
            return text
        words = list(WORD.finditer(text))
        folded = analyse(text).folded
        for at in range(len(words) - 1, -1, -1):
            following = folded[at + 1] if at + 1 < len(folded) else ""
            found = self._beside(folded, at, following)
            if found:
                text = text[: words[at].start()] + found[0] + text[words[at].end() :]
        return text

    def _beside(self, folded: list[str], at: int, following: str) -> list[str]:
        """Spellings of a word before the one that follows it, else after the one before it."""
        if following:
            return self.spellings(folded[at], pair(folded[at], following))
        if at:
            return self.spellings(folded[at], pair(folded[at - 1], folded[at]))
        return self.spellings(folded[at])

    def spellings(self, folded: str, joined: str = "") -> list[str]:
        """How a folded word is spelled as a part of the pair ``joined``, most frequent first.

        Looked up in a few passages that have it.
        """
        snapshot = self._index.snapshot
        query = q.Term(schema.PAIRS, joined) if joined else q.Term(schema.FOLDED, folded)
        passages = snapshot.execute(query).passages
        step = max(1, len(passages) // _SAMPLES)
        counted: Counter[str] = Counter()
        for passage in passages[::step][: _SAMPLES + 1].tolist():
            counted.update(_spelled_in(analyse(snapshot.text(passage)), folded, joined))
        return [word for word, _ in counted.most_common()]


def _spelled_in(terms: Terms, folded: str, joined: str) -> Iterator[str]:
    if not joined:
        yield from (e for e, f in zip(terms.exact, terms.folded, strict=True) if f == folded)
        return
    pairs_of = zip(pairwise(terms.folded), pairwise(terms.exact), strict=True)
    for (first, second), (exact_first, exact_second) in pairs_of:
        if pair(first, second) == joined:
            yield exact_second if second == folded else exact_first


def _spell(name: str) -> str:
    return "".join(f" {word}" for word in analyse(name).folded)


def _unique(suggestions: Iterable[Suggestion]) -> Iterator[Suggestion]:
    seen: set[str] = set()
    for suggestion in suggestions:
        if suggestion.text not in seen:
            seen.add(suggestion.text)
            yield suggestion


def _mixed(groups: list[list[Suggestion]], limit: int) -> list[Suggestion]:
    """At least one of each kind that has any, then the rest in the order of the kinds."""
    firsts = [one for group in groups for one in group[:1]]
    rest = [one for group in groups for one in group[1:]]
    chosen = dict.fromkeys([*firsts, *rest][:limit])
    return [one for group in groups for one in group if one in chosen]
