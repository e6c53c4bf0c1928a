import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.search.engine.facets import Facet

VALUES = ["a", "b", "c"]
owned = st.lists(st.sets(st.integers(0, 2)), min_size=1, max_size=8)


@given(owned, st.data())
def test_counting_is_what_a_dictionary_gives(documents, data):
    pairs = [(document, code) for document, codes in enumerate(documents) for code in sorted(codes)]
    facet = Facet(
        VALUES,
        np.array([document for document, _ in pairs], dtype=np.int64),
        np.array([code for _, code in pairs], dtype=np.int64),
        len(documents),
    )
    chosen = data.draw(st.sets(st.integers(0, len(documents) - 1)))
    expected = [sum(code in documents[document] for document in chosen) for code in range(3)]
    assert facet.count(np.array(sorted(chosen), dtype=np.int32)).tolist() == expected
    for document, codes in enumerate(documents):
        assert facet.of(document) == [VALUES[code] for code in sorted(codes)]
