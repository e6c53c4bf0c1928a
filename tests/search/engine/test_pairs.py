"""Pairs of neighbours, beside what a dictionary of them gives."""

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.search.engine.inverted import FieldCollector
from summit_kb.search.engine.pairs import MARK, invert_pairs, pair

TERMS = st.sampled_from(["a", "a1", "an", "anh", "b", "đ", "1", "~"])
PASSAGES = st.lists(
    st.lists(st.tuples(TERMS, st.integers(0, 2)), max_size=9), min_size=1, max_size=6
)


def inverted(passages, *, placed):
    """The pairs of passages, each a list of (term, step from the term before it)."""
    collector = FieldCollector(keeps_counts=True, keeps_places=True)
    for passage, tokens in enumerate(passages):
        if tokens:
            terms = [term for term, _ in tokens]
            collector.add(passage, terms, positions(tokens) if placed else None)
    return invert_pairs(collector, len(passages))


def positions(tokens):
    places, at = [], 0
    for _, step in tokens:
        at += step
        places.append(at)
    return places


def expected(passages, *, placed):
    found = {}
    for passage, tokens in enumerate(passages):
        places = positions(tokens) if placed else range(len(tokens))
        words = [(term, place) for (term, _), place in zip(tokens, places, strict=True)]
        for first, at in words:
            for second, place in words:
                if place == at + 1:
                    rows = found.setdefault(pair(first, second).encode(), {})
                    rows[passage] = rows.get(passage, 0) + 1
    return found


def as_dictionary(field):
    rows = {}
    for place, term in enumerate(field.terms):
        part = slice(field.starts[place], field.starts[place + 1])
        ids = field.ids[part].tolist()
        counts = [1] * len(ids) if field.counts is None else field.counts[part].tolist()
        assert ids == sorted(ids)
        rows[term] = dict(zip(ids, counts, strict=True))
    return rows


@given(PASSAGES, st.booleans())
def test_every_pair_of_neighbours_is_there_and_nothing_else(passages, placed):
    field, lengths = inverted(passages, placed=placed)
    wanted = expected(passages, placed=placed)
    assert as_dictionary(field) == wanted
    assert field.terms == sorted(wanted)
    amounts = [sum(rows.get(passage, 0) for rows in wanted.values()) for passage in range(6)]
    assert lengths.tolist() == amounts[: len(passages)]


def test_neighbours_in_order():
    field, lengths = inverted([[("nghi", 0), ("quyet", 1), ("so", 1)], [("nghi", 0)]], placed=False)
    assert field.terms == [b"nghi_quyet", b"quyet_so"]
    assert lengths.tolist() == [2, 0]
    assert pair("a", "b") == f"a{MARK}b"


def test_a_large_vocabulary_is_inverted_all_the_same():
    words = [[(f"w{number}", 0) for number in range(70_000)]]
    field, _ = inverted(words, placed=False)
    assert len(field.terms) == 69_999
    assert field.terms == sorted(field.terms)
    assert b"w0_w1" in field.terms
