from hypothesis import given
from hypothesis import strategies as st

from summit_kb.search.engine.expansion import edit_distances

word = st.text("abđệ", min_size=1, max_size=6)


def levenshtein(first, second):
    """The textbook recurrence, word by word."""
    above = list(range(len(second) + 1))
    for row, a in enumerate(first, start=1):
        here = [row]
        for column, b in enumerate(second, start=1):
            here.append(min(above[column] + 1, here[-1] + 1, above[column - 1] + (a != b)))
        above = here
    return above[-1]


@given(word, st.lists(word, min_size=1, max_size=8))
def test_distances_side_by_side_are_those_one_by_one(query, others):
    assert edit_distances(query, others).tolist() == [levenshtein(query, one) for one in others]
