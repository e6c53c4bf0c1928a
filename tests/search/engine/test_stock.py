"""Whoosh's own searcher runs on our columns: the codec keeps its interfaces."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whoosh.scoring import TF_IDF

from summit_kb.search.engine.column_writer import ColumnIndex
from summit_kb.search.engine.queries import And, Every, FuzzyTerm, Not, Or, Phrase, Prefix, Term

words = st.sampled_from(["a", "ab", "b", "đa", "đảng"])
texts = st.lists(st.lists(words, max_size=6), min_size=1, max_size=6)
trees = st.recursive(
    st.one_of(
        st.builds(Term, st.just("folded"), words),
        st.builds(Phrase, st.just("folded"), st.lists(words, min_size=2, max_size=3)),
        st.builds(Prefix, st.just("folded"), words),
        st.builds(FuzzyTerm, st.just("folded"), words),
        st.just(Every()),
    ),
    lambda children: st.one_of(
        st.builds(And, st.lists(children, min_size=2, max_size=3)),
        st.builds(Or, st.lists(children, min_size=2, max_size=3)),
        st.builds(Not, children),
    ),
    max_leaves=4,
)


def index_of(workshop, store, texts):
    for number, own in enumerate(texts):
        with store.writer() as writer:
            writer.add_passage(workshop.make_row(f"d{number}", 0, workshop.Passage(tuple(own))))
    return ColumnIndex(store._current())


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(texts, trees)
def test_stock_matchers_on_our_columns_find_what_the_executor_finds(workshop, texts, tree):
    with workshop.store() as store:
        with index_of(workshop, store, texts).searcher() as searcher:
            found = sorted(searcher.docs_for_query(tree))
        assert found == store.open().execute(tree).passages.tolist()


def test_statistics(workshop):
    with workshop.store() as store:
        index = index_of(workshop, store, [["a", "a", "b"], ["b"]])
        searcher = index.searcher(weighting=TF_IDF())
        reader = searcher.reader()
        assert reader.doc_count_all() == 2
        assert reader.doc_frequency("folded", "b") == 2
        assert reader.frequency("folded", "a") == 2
        assert reader.field_length("folded") == 4
        assert reader.doc_field_length(0, "folded") == 3
        assert list(reader.field_terms("folded")) == ["a", "b"]
        assert sorted(set(reader.indexed_field_names())) == ["document", "folded", "pairs"]
        assert ("folded", "nowhere") not in reader
        assert searcher.search(Term("folded", "a")).scored_length() == 1
        searcher.close()


def test_a_segment_reads_its_stored_values(workshop):
    with workshop.store() as store:
        index = index_of(workshop, store, [["a"]])
        storage, segment = index.storage, index._segments()[0]
        reader = segment.codec().per_document_reader(storage, segment)
        assert reader.stored_fields(0) == {"key": "d0", "ordinal": 0}
        assert not reader.has_column("folded")
        terms = segment.codec().terms_reader(storage, segment)
        with pytest.raises(KeyError):
            terms.term_info("folded", b"nowhere")
        assert [term for term, _ in terms.items_from("folded", b"a")] == [("folded", b"a")]
