"""What stock Whoosh answers to a query: the same tokens, one Whoosh document for each of ours.

Its codec, its writer and its matchers, over whole documents; passages are parted by more
positions than any query asks for, so that phrases hold within one. The tree of a query becomes a
Whoosh tree here, by what ``docs/howto`` and the grammar say it means, not by the code of
``search``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import reduce

from whoosh.codec.whoosh3 import W3Codec
from whoosh.filedb.filestore import RamStorage
from whoosh.index import FileIndex
from whoosh.query import And, Every, Not, NumericRange, Or, Phrase, Prefix, Query, SpanNear2, Term

from summit_kb.search.analysis import forms, number_keys
from summit_kb.search.engine import schema
from summit_kb.search.engine.writing import PassageRow
from summit_kb.search.language import nodes
from summit_kb.search.language.nodes import FieldName
from summit_kb.search.language.vocabularies import is_closed, value_ids
from summit_kb.vietnamese.normal import exact_form, folded_form, has_accents, other_spelling
from summit_kb.vietnamese.numbers import find_numbers, number_key
from summit_kb.vietnamese.syllables import tokens

Found = frozenset[str]
_GAP = ["\x00"] * 64
_FIELDS = {
    FieldName.TOPIC: schema.TOPIC,
    FieldName.TYPE: schema.TYPE,
    FieldName.ISSUER: schema.ISSUER,
    FieldName.SPEAKER: schema.SPEAKER,
    FieldName.EVENT: schema.EVENT,
    FieldName.LANGUAGE: schema.LANGUAGE,
    FieldName.VALIDITY: schema.VALIDITY,
}
Labels = dict[str, dict[str, Sequence[str]]]
"""Field -> value -> the names it is asked by."""


class StockAnswers:
    """``rows`` of all documents, in order; ``labels`` where a field's values have names."""

    def __init__(self, rows: Iterable[PassageRow], labels: Labels) -> None:
        self._labels = labels
        self._values: dict[str, set[str]] = defaultdict(set)
        index = FileIndex.create(RamStorage(), schema.build_schema())
        with index.writer(codec=W3Codec()) as writer:
            for values in _whole_documents(rows):
                for name in schema.KEYWORD_FIELDS:
                    self._values[name].update(values.get(name, ()))
                writer.add_document(**values)
        self._searcher = index.searcher()
        self._keys = self._keys_in_order()
        self.everything: Found = frozenset(self._keys)

    def _keys_in_order(self) -> list[str]:
        """Whoosh document number -> our key."""
        keys: dict[int, str] = {}
        for key in self._values[schema.DOCUMENT]:
            for number in self._numbers(Term(schema.DOCUMENT, key)):
                keys[number] = key
        return [keys[number] for number in sorted(keys)]

    def _numbers(self, query: Query) -> list[int]:
        matcher = query.matcher(self._searcher, self._searcher.boolean_context())
        return list(matcher.all_ids())

    def run(self, query: Query) -> Found:
        return frozenset(self._keys[number] for number in self._numbers(query))

    def documents(self, node: nodes.Node) -> Found:
        """The documents that satisfy a query wholly."""
        return self.run(self._query(node))

    def bearing(self, node: nodes.Node) -> Found:
        """The documents whose own number a wish names, at any depth of alternatives."""
        if isinstance(node, nodes.Number):
            return self.run(Term(schema.NUMBERS, number_keys(node.canonical)[0]))
        if isinstance(node, nodes.All | nodes.And | nodes.Any):
            return frozenset[str]().union(*map(self.bearing, node.children))
        return frozenset()

    def _query(self, node: nodes.Node) -> Query:
        match node:
            case nodes.Word():
                return self._word(node)
            case nodes.Phrase():
                return self._phrase(node)
            case nodes.Number():
                return self._number(node)
            case nodes.Entity():
                return self._entity(node)
            case nodes.Not():
                return And([Every(schema.DOCUMENT), Not(self._query(node.child))])
            case nodes.YearRange():
                return NumericRange(schema.YEAR, node.low, node.high)
            case nodes.DateRange():
                low, high = (day and int(f"{day:%Y%m%d}") for day in (node.low, node.high))
                return NumericRange(schema.DATE, low, high)
            case nodes.Field():
                return self._field(node.name, node.value)
            case nodes.All() | nodes.And():
                return And([self._query(child) for child in node.children])
            case nodes.Any():
                return Or([self._query(child) for child in node.children])
            case _:
                return Every(schema.DOCUMENT)

    def _word(self, word: nodes.Word) -> Query:
        spelled = forms(word.text)
        if word.exact:
            return Or([Term(schema.EXACT, spelled.exact), Term(schema.TITLE_EXACT, spelled.exact)])
        fields = (schema.FOLDED, schema.TITLE_FOLDED)
        if word.prefix:
            return Or([Prefix(field, spelled.folded) for field in fields])
        ways: list[Query] = [Term(field, spelled.folded) for field in fields]
        if other := other_spelling(spelled.folded):
            ways.append(Term(schema.FOLDED, other))
        if word.key:
            ways.append(Term(schema.ENTITIES, word.key))
        return Or(ways)

    def _phrase(self, phrase: nodes.Phrase) -> Query:
        words = phrase.words
        exact = phrase.exact or any(word.exact for word in words)
        if len(words) == 1:
            one = words[0]
            return self._word(nodes.Word(one.start, one.end, one.text, exact, one.prefix))
        if words[-1].prefix:
            return And([self._word(word) for word in words])
        fields = (schema.EXACT, schema.TITLE_EXACT)
        if not exact:
            fields = (schema.FOLDED, schema.TITLE_FOLDED)
        return Or([_in_a_row(field, words, phrase.within, exact=exact) for field in fields])

    def _number(self, number: nodes.Number) -> Query:
        key = number_keys(number.canonical)[0]
        known = Or([Term(schema.NUMBERS, key), Term(schema.CITES, key)])
        words = And([self._word(word) for word in number.words])
        if number.partial:
            return Or([known, words])
        return known if self.run(known) else words

    def _entity(self, entity: nodes.Entity) -> Query:
        known = Or([Term(schema.ENTITIES, key) for key in entity.keys])
        return known if self.run(known) else And([self._word(word) for word in entity.words])

    def _field(self, name: FieldName, value: nodes.Node) -> Query:
        if isinstance(value, nodes.All | nodes.And | nodes.Any):
            parts = [self._field(name, child) for child in value.children]
            return Or(parts) if isinstance(value, nodes.Any) else And(parts)
        if isinstance(value, nodes.Not):
            return And([Every(schema.DOCUMENT), Not(self._field(name, value.child))])
        words = value.words if isinstance(value, nodes.Phrase | nodes.Number | nodes.Entity) else ()
        words = words or ((value,) if isinstance(value, nodes.Word) else ())
        typed = " ".join(word.text for word in words)
        if name is FieldName.NUMBER:
            return _numbered(typed, prefix=words[-1].prefix)
        if name is FieldName.TITLE:
            return _titled(value, words)
        field = _FIELDS[name]
        known = self._values[field]
        if is_closed(name):
            wanted = known & value_ids(name, typed)
        else:
            wanted = self._named(field, known, typed, prefix=words[-1].prefix)
        return Or([Term(field, one) for one in sorted(wanted)])

    def _named(self, field: str, known: set[str], typed: str, *, prefix: bool) -> set[str]:
        names = {one: self._labels.get(field, {}).get(one, (one,)) for one in known}
        end = "" if prefix else " "
        for form in (exact_form, folded_form) if has_accents(typed) else (folded_form,):
            wanted = f" {_spelled(typed, form)}{end}"
            having = {
                one
                for one, own in names.items()
                if any(wanted in f" {_spelled(name, form)} " for name in own)
            }
            if having:
                return having
        return set()


def _spelled(text: str, form: object) -> str:
    return " ".join(form(token.text) for token in tokens(text))


def _whole_documents(rows: Iterable[PassageRow]) -> Iterable[dict[str, object]]:
    by_key: dict[str, list[PassageRow]] = defaultdict(list)
    for row in rows:
        by_key[row.document].append(row)
    for key, own in by_key.items():
        values: dict[str, object] = {schema.DOCUMENT: [key]}
        for name in schema.POSITION_FIELDS:
            parts = [list(row.tokens[name]) for row in own if row.tokens.get(name)]
            if parts:
                values[name] = reduce(lambda done, part: [*done, *_GAP, *part], parts)
        for name in schema.KEYWORD_FIELDS:
            kept = list(dict.fromkeys(one for row in own for one in row.keywords.get(name, ())))
            if kept:
                values[name] = kept
        for name in schema.NUMBER_FIELDS:
            numbers = [row.numbers[name] for row in own if name in row.numbers]
            if numbers:
                values[name] = numbers[0]
        yield values


def _in_a_row(field: str, words: Sequence[nodes.Word], within: int | None, *, exact: bool) -> Query:
    terms = [forms(word.text).exact if exact else forms(word.text).folded for word in words]
    if within is None:
        return Phrase(field, terms)
    return SpanNear2([Term(field, term) for term in terms], slop=within, ordered=False)


def _titled(value: nodes.Node, words: Sequence[nodes.Word]) -> Query:
    exact = any(word.exact for word in words) or (isinstance(value, nodes.Phrase) and value.exact)
    field = schema.TITLE_EXACT if exact else schema.TITLE_FOLDED
    last = forms(words[-1].text)
    spelled = last.exact if exact else last.folded
    if words[-1].prefix:
        return Prefix(field, spelled)
    if len(words) == 1:
        return Term(field, spelled)
    within = value.within if isinstance(value, nodes.Phrase) else None
    return _in_a_row(field, words, within, exact=exact)


def _numbered(typed: str, *, prefix: bool) -> Query:
    if prefix:
        return Prefix(schema.NUMBERS, number_key(typed))
    mentions = find_numbers(typed)
    return Term(schema.NUMBERS, number_keys(mentions[0].canonical if mentions else typed)[0])
