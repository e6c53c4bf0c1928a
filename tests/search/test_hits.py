import numpy as np

from summit_kb.search.highlight import MatchFinder
from summit_kb.search.hits import make_hit


def test_a_hit_shows_the_passage_that_scores_most(shelf):
    shelf.find("")
    index, _ = shelf.index._current()
    number = index.snapshot.document_number("nghi-quyet-43")
    passages = np.zeros(index.passage_count, dtype=np.float32)
    passages[index.front_of[number] + 2] = 1.5
    hit = make_hit(index, number, passages, 7.123456, [MatchFinder.for_query("ASEAN")])
    assert (hit.document, hit.number, hit.page) == ("nghi-quyet-43", "43-NQ/TW", 2)
    assert "\u0002ASEAN\u0003" in hit.snippet
    assert hit.score == 7.1235
