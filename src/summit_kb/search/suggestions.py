"""Completions as one types: numbers, topics, names, titles, phrases, with or without accents."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice, pairwise, zip_longest

from summit_kb.search.accents import Accents
from summit_kb.search.analysis import Terms, analyse, forms, is_plain_syllable
from summit_kb.search.engine import queries as q
from summit_kb.search.engine import schema
from summit_kb.search.engine.pairs import pair
from summit_kb.search.names import Name, Names, Suggestion, spelled
from summit_kb.search.opened import OpenedIndex
from summit_kb.search.phrases import Phrases
from summit_kb.vietnamese import keystrokes
from summit_kb.vietnamese.normal import exact_form, has_accents
from summit_kb.vietnamese.numbers import number_key
from summit_kb.vietnamese.syllables import WORD

_MOST_NAMES = 20_000
_MOST_NUMBERS = 60
_SAMPLES = 3
_TERM_CANDIDATES = 12
_EXACT_FIELDS = (schema.EXACT, schema.TITLE_EXACT)
_FOLDED_FIELDS = (schema.FOLDED, schema.TITLE_FOLDED)


class Suggester:
    """Completions from one opened index."""

    def __init__(self, index: OpenedIndex) -> None:
        self._index = index
        self.accents = Accents(index)
        self._phrases = Phrases(index)

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
        people = (*self._issuers.with_words(wanted, ""), *self._speakers.with_words(wanted, ""))
        names = list(islice(_unique(people), 2))
        # Choosing a name searches for it, as choosing the same words would.
        said = {exact_form(name.text) for name in names}
        phrases = (one for one in _unique(self._words(text)) if exact_form(one.text) not in said)
        groups = [
            list(islice(_unique(self._numbers(text)), 2)),
            list(islice(_unique(self._topics(wanted, language)), 2)),
            names,
            list(islice(_unique(self._titles.with_words(wanted, language)), limit)),
            list(islice(phrases, max(3, limit // 2))),
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
        for names in (self._titles, self._issuers, self._speakers):
            names.warm()
        for field in (schema.FOLDED, schema.PAIRS):
            self._index.snapshot.terms(field, "a", 1)

    @cached_property
    def _titles(self) -> Names:
        return Names(self._titled())

    def _titled(self) -> Iterator[Name]:
        for document, key in enumerate(self._index.snapshot.document_keys):
            values = self._index.values(document)
            yield Name(Suggestion("title", values["title"], key), values["language"] or "")
            if values["title_en"]:
                yield Name(Suggestion("title", values["title_en"], key), "en")

    @cached_property
    def _issuers(self) -> Names:
        found = self._index.snapshot.terms(schema.ISSUER, "", _MOST_NAMES)
        return Names(Name(Suggestion("issuer", one.text)) for one in found)

    @cached_property
    def _speakers(self) -> Names:
        found = self._index.snapshot.terms(schema.SPEAKER, "", _MOST_NAMES)
        return Names(Name(Suggestion("person", one.text)) for one in found)

    def _topics(self, wanted: str, language: str) -> Iterator[Suggestion]:
        """Topics: by the beginning of their label, of any other name, by a word of their label."""
        label_begun: list[Suggestion] = []
        name_begun: list[Suggestion] = []
        inside: list[Suggestion] = []
        for topic in self._index.records.thesaurus:
            label = topic.label(language)
            suggestion = Suggestion("topic", label, topic.id)
            others = (topic.vi, topic.en, *topic.synonyms, *topic.abbreviations)
            if spelled(label).startswith(wanted):
                label_begun.append(suggestion)
            elif any(spelled(name).startswith(wanted) for name in others):
                name_begun.append(suggestion)
            elif wanted in spelled(label):
                inside.append(suggestion)
        yield from (*label_begun, *name_begun, *inside)

    def _numbers(self, text: str) -> Iterator[Suggestion]:
        """Documents whose number begins with what is typed: 43-n, 43/nq."""
        if not text.strip()[:1].isdecimal():
            return
        key = number_key(text)
        found = self._index.snapshot.execute(q.Prefix(schema.NUMBERS, key))
        numbers: list[Suggestion] = []
        for passage in found.passages[:_MOST_NUMBERS].tolist():
            document = int(self._index.snapshot.document_of[passage])
            number = self._index.values(document)["number"]
            if number:
                name = self._index.snapshot.document_keys[document]
                numbers.append(Suggestion("number", number, name))
        # The number itself before longer ones: 43-NQ/TW before 430/QĐ-UBND.
        yield from sorted(
            numbers, key=lambda one: (_digits(one.text) != _digits(text), len(one.text))
        )

    def _words(self, text: str) -> Iterator[Suggestion]:
        """Phrases of the texts; where there are none, the last word completed."""
        last = list(WORD.finditer(text))[-1]
        apart = self.apart(last[0])
        if apart is not None:
            yield Suggestion("term", f"{text[: last.start()]}{apart}")
        is_empty = apart is None
        for phrase in self._phrases.begun(text):
            is_empty = False
            yield Suggestion("term", phrase)
        if is_empty and text.strip() == last[0]:
            form = forms(last[0])
            for one in self._index.snapshot.terms(schema.FOLDED, form.folded, _TERM_CANDIDATES):
                word = self._accented(one.text, exact_form(last[0]))
                if word is not None:
                    yield Suggestion("term", word)

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

    def _accented(self, folded: str, typed: str) -> str | None:
        """The spelling most used in the texts; None when it is not what accents were typed for."""
        spellings = self.spellings(folded)
        if has_accents(typed):
            spellings = [word for word in spellings if word.startswith(typed)]
        return spellings[0] if spellings else None

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


def _digits(text: str) -> str:
    """The figures a number begins with."""
    return re.match(r"\d*", text.strip())[0]  # pyright: ignore[reportOptionalSubscript] always matches


def _unique(suggestions: Iterable[Suggestion]) -> Iterator[Suggestion]:
    """Each text once, however it is written."""
    seen: set[str] = set()
    for suggestion in suggestions:
        key = exact_form(suggestion.text)
        if key not in seen:
            seen.add(key)
            yield suggestion


def _mixed(groups: list[list[Suggestion]], limit: int) -> list[Suggestion]:
    """The first of each kind, then the second of each, and so on; kinds stay together."""
    in_turn = [one for turn in zip_longest(*groups) for one in turn if one is not None]
    chosen = set(in_turn[:limit])
    return [one for group in groups for one in group if one in chosen]
