from summit_kb.search.engine.queries import Boost, Prefix, SpanNear2, Term, boosted, near


def test_a_boost_of_one_is_no_boost():
    query = Term("folded", "x")
    assert boosted(query, 1.0) is query


def test_boosts_show_what_they_wrap():
    wrapped = boosted(Prefix("folded", "ng"), 2.0)
    assert isinstance(wrapped, Boost)
    assert repr(wrapped) == "Boost(Prefix('folded', 'ng'), 2.0)"
    assert repr(wrapped) != repr(boosted(Prefix("folded", "ng"), 3.0))


def test_near_is_whooshs_span_query():
    query = near("folded", ["a", "b"], 5)
    assert isinstance(query, SpanNear2)
    assert (query.slop, query.ordered) == (5, False)
    assert [term.text for term in query.qs] == ["a", "b"]
