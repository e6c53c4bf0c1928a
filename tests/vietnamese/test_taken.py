"""Places of a text that are taken."""

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.vietnamese.taken import Taken


@given(st.lists(st.integers(1, 9), max_size=12), st.integers(0, 60), st.integers(1, 9))
def test_as_if_every_span_was_looked_at(steps, start, length):
    edges = [sum(steps[:i]) for i in range(1, len(steps) + 1)]
    spans = list(zip(edges[::2], edges[1::2], strict=False))
    free = all(start + length <= first or start >= last for first, last in spans)
    assert Taken(spans).leaves(start, start + length) is free
