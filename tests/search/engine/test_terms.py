from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from summit_kb.search.engine.queries import Term

texts = st.lists(
    st.lists(st.sampled_from(["a", "ab", "abc", "b", "đ"]), min_size=1, max_size=4),
    min_size=1,
    max_size=6,
)


@settings(deadline=None, max_examples=25)
@given(texts, st.sampled_from(["", "a", "ab", "đ", "x"]), st.integers(1, 4))
def test_the_most_frequent_terms_of_several_segments(workshop, texts, prefix, limit):
    with workshop.store() as store:
        for number, words in enumerate(texts):
            with store.writer() as writer:
                writer.add_passage(
                    workshop.make_row(f"d{number}", 0, workshop.Passage(tuple(words)))
                )
        snapshot = store.open()
        counts = Counter(word for words in texts for word in set(words) if word.startswith(prefix))
        expected = sorted(counts.items(), key=lambda one: (-one[1], one[0]))[:limit]
        found = snapshot.terms("folded", prefix, limit)
        assert [(one.text, one.count) for one in found] == expected
        for term, count in expected:
            assert snapshot.document_frequency("folded", term) == count
            assert len(snapshot.execute(Term("folded", term)).passages) == count
