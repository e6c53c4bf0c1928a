"""The executor finds and scores what Whoosh's own matchers find and score."""

from contextlib import contextmanager

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summit_kb.search.engine import merge_policy
from summit_kb.search.engine.queries import (
    And,
    AndMaybe,
    AndNot,
    ConstantScoreQuery,
    DisjunctionMax,
    Every,
    FuzzyTerm,
    Not,
    NullQuery,
    NumericRange,
    Or,
    Phrase,
    Prefix,
    Require,
    Term,
    TermRange,
    Wildcard,
    boosted,
    near,
)

WORDS = ["a", "ab", "abc", "b", "bc", "c", "đa", "đang", "đảng", "nghị", "nghi"]
TOPICS = ["kinh-te", "nong-nghiep", "van-hoa"]
BOOSTS = [0.25, 1.0, 1.0, 3.0]

words = st.sampled_from(WORDS)
fields = st.sampled_from(["folded", "folded", "title_folded"])
boosts = st.sampled_from(BOOSTS)
years = st.integers(-3, 3)

passages = st.tuples(
    st.lists(words, max_size=14).map(tuple),
    st.lists(words, max_size=3).map(tuple),
    st.lists(st.sampled_from(TOPICS), max_size=2, unique=True).map(tuple),
    st.none() | years,
)
documents = st.lists(passages, min_size=1, max_size=4)
# Each commit: documents put (new or again), documents taken out.
commits = st.lists(
    st.tuples(
        st.dictionaries(st.sampled_from("uvwxyz"), documents, max_size=3),
        st.lists(st.sampled_from("uvwxyz"), max_size=2),
    ),
    min_size=1,
    max_size=4,
)

terms = st.one_of(
    st.builds(Term, fields, words, boost=boosts),
    st.builds(Term, st.just("pairs"), st.builds("{}_{}".format, words, words), boost=boosts),
)
phrases = st.builds(
    Phrase, fields, st.lists(words, min_size=2, max_size=4), slop=st.integers(1, 3), boost=boosts
)
nears = st.builds(near, fields, st.lists(words, min_size=2, max_size=3), st.integers(1, 4))
constants = st.builds(
    ConstantScoreQuery,
    st.one_of(
        terms,
        st.builds(Term, st.just("topic"), st.sampled_from(TOPICS)),
        st.builds(NumericRange, st.just("year"), years | st.none(), years | st.none()),
        st.builds(Prefix, fields, words),
    ),
    st.sampled_from([0.5, 2.0]),
)


def compounds(children):
    """Trees whose scores stock Whoosh computes as documented.

    Not among them: DisjunctionMax (its matcher mixes in the score of another passage), boosts on
    Prefix and Fuzzy and on compounds of one (ignored), Not (adds 1 to its neighbours).
    """
    several = st.lists(children, min_size=2, max_size=4)
    return st.one_of(
        st.builds(And, several, boost=boosts),
        st.builds(Or, several, boost=boosts),
        st.builds(AndNot, children, children),
        st.builds(AndMaybe, children, children),
        st.builds(Require, children, children),
    )


scored_queries = st.recursive(st.one_of(terms, phrases, constants), compounds, max_leaves=6)

expansions = st.one_of(
    st.builds(Prefix, fields, words | st.just("")),
    st.builds(
        Wildcard, fields, st.sampled_from(["a*", "*", "?", "đ*g", "*b*", "ng?i", "abc", "[ab]c"])
    ),
    # A prefix longer than the word makes stock Whoosh raise IndexError.
    st.builds(
        FuzzyTerm,
        fields,
        words.filter(lambda word: len(word) > 1),
        maxdist=st.integers(1, 2),
        prefixlength=st.integers(0, 2),
    ),
    st.builds(TermRange, fields, words, words, st.booleans(), st.booleans()),
    st.builds(
        NumericRange,
        st.just("year"),
        years | st.none(),
        years | st.none(),
        st.booleans(),
        st.booleans(),
    ),
    st.builds(Every, st.sampled_from(["folded", "topic", "year", None])),
    st.just(NullQuery),
    st.builds(Term, st.just("nowhere"), words),
)
any_queries = st.recursive(
    st.one_of(terms, phrases, nears, expansions),
    lambda children: st.one_of(
        compounds(children),
        st.builds(Not, children),
        st.builds(DisjunctionMax, st.lists(children, min_size=2, max_size=3)),
    ),
    max_leaves=6,
)

many = settings.default.max_examples
thorough = settings(
    max_examples=many * 4 // 5, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


@contextmanager
def indexed(workshop, history, most_segments=8, most_deleted=2.0):
    """A snapshot after the commits of ``history``, and the shelf it must show.

    Unless told otherwise segments stay apart and deleted passages stay in them.
    """
    shelf = workshop.Shelf()
    with workshop.store() as store, pytest.MonkeyPatch.context() as patch:
        patch.setattr(merge_policy, "MOST_SEGMENTS", most_segments)
        patch.setattr(merge_policy, "SEGMENTS_AFTER", 1)
        patch.setattr(merge_policy, "MOST_DELETED", most_deleted)
        for put, taken in history:
            with store.writer() as writer:
                for key in {*put, *taken}:
                    writer.delete_document(key)
                    shelf.documents.pop(key, None)
                for key, own in put.items():
                    shelf.put(key, tuple(workshop.Passage(*one) for one in own))
                    for row in shelf.rows(key):
                        writer.add_passage(row)
        yield store.open(), shelf


@thorough
@given(history=commits, query=scored_queries)
def test_scores_equal_stock_whoosh(workshop, history, query):
    with indexed(workshop, history) as (snapshot, shelf):
        expected = workshop.StockIndex(shelf).find(query)
        assert workshop.find(snapshot, query) == pytest.approx(expected, rel=1e-5)


@thorough
@given(history=commits, query=any_queries)
def test_finds_what_stock_whoosh_finds(workshop, history, query):
    with indexed(workshop, history) as (snapshot, shelf):
        expected = workshop.StockIndex(shelf).find(query)
        assert set(workshop.find(snapshot, query)) == set(expected)
        mask = snapshot.mask(query)
        assert mask.nonzero()[0].tolist() == snapshot.execute(query).passages.tolist()


@thorough
@given(
    history=commits,
    parts=st.lists(scored_queries, min_size=1, max_size=3),
    tiebreak=st.sampled_from([0.0, 0.3]),
)
def test_disjunction_max_takes_the_best_score(workshop, history, parts, tiebreak):
    with indexed(workshop, history) as (snapshot, _):
        alone = [workshop.find(snapshot, part) for part in parts]
        expected = {}
        for passage in {one for found in alone for one in found}:
            scores = [found[passage] for found in alone if passage in found]
            expected[passage] = max(scores) + tiebreak * (sum(scores) - max(scores))
        found = workshop.find(snapshot, DisjunctionMax(parts, tiebreak=tiebreak))
        assert found == pytest.approx(expected, rel=1e-5)


@thorough
@given(history=commits, query=scored_queries, boost=st.sampled_from([0.5, 4.0]))
def test_a_boost_multiplies(workshop, history, query, boost):
    with indexed(workshop, history) as (snapshot, _):
        plain = workshop.find(snapshot, query)
        found = workshop.find(snapshot, boosted(query, boost))
        assert found == pytest.approx(
            {one: score * boost for one, score in plain.items()}, rel=1e-5
        )


@settings(thorough, max_examples=many * 2 // 5)
@given(history=commits, query=scored_queries)
def test_merging_changes_nothing(workshop, history, query):
    """With segments merged, or rewritten for their deletions, the same passages and scores."""
    with indexed(workshop, history) as (snapshot, _):
        apart = workshop.find(snapshot, query)
    for most_segments, most_deleted in ((1, 2.0), (8, 0.1)):
        with indexed(workshop, history, most_segments, most_deleted) as (snapshot, _):
            assert workshop.find(snapshot, query) == pytest.approx(apart, rel=1e-5)


@settings(thorough, max_examples=many // 2)
@given(history=commits, query=scored_queries, condition=any_queries)
def test_within_a_mask_is_a_filter(workshop, history, query, condition):
    with indexed(workshop, history) as (snapshot, _):
        allowed = snapshot.mask(condition)
        matches = snapshot.execute(query)
        within = snapshot.execute(query, within=allowed)
        kept = allowed[matches.passages]
        assert within.passages.tolist() == matches.passages[kept].tolist()
        assert within.scores.tolist() == pytest.approx(matches.scores[kept].tolist(), rel=1e-5)
