import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.search.engine.ranking import best_per_document, top

scores = st.lists(st.sampled_from([0.5, 1.0, 1.5, 2.0]), max_size=20)


@given(scores, st.integers(0, 25))
def test_top_is_the_head_of_a_stable_sort(values, count):
    expected = sorted(range(len(values)), key=lambda i: (-values[i], i))[:count]
    assert top(np.array(values, dtype=np.float32), count).tolist() == expected


@given(st.lists(st.tuples(st.integers(0, 4), st.sampled_from([1.0, 2.0, 3.0])), max_size=15))
def test_the_first_best_passage_of_each_document(found):
    found.sort(key=lambda one: one[0])
    document_of = np.array([document for document, _ in found], dtype=np.int32)
    passages = np.arange(len(found), dtype=np.uint32)
    values = np.array([score for _, score in found], dtype=np.float32)
    expected = {}
    for passage, (document, score) in enumerate(found):
        if document not in expected or score > expected[document][1]:
            expected[document] = (passage, score)
    documents, best, best_scores = best_per_document(document_of, passages, values)
    got = zip(documents.tolist(), best.tolist(), best_scores.tolist(), strict=True)
    assert {document: (passage, score) for document, passage, score in got} == expected
    assert documents.tolist() == sorted(documents.tolist())
