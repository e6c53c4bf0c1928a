"""Distances by bit vectors, and where patterns stand."""

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.reading.anchoring.alike import Grams, likeness, likeness_at_edge, nearest

WORDS = st.text(alphabet="abđ", max_size=12)


def _distance(one: str, other: str) -> int:
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        new = [i]
        for j, there in enumerate(other, 1):
            new.append(min(row[j] + 1, new[-1] + 1, row[j - 1] + (letter != there)))
        row = new
    return row[-1]


@given(WORDS.filter(bool), WORDS.filter(bool))
def test_likeness_counts_what_the_textbook_counts(one: str, other: str) -> None:
    assert likeness(one, other) == 1 - _distance(one, other) / max(len(one), len(other))


@given(WORDS.filter(bool), WORDS)
def test_the_nearest_part_is_as_near_as_any(pattern: str, text: str) -> None:
    parts = {text[i:j] for i in range(len(text) + 1) for j in range(i, len(text) + 1)}
    least = min(_distance(pattern, part) for part in parts)
    found = nearest(pattern, text)
    if found is None:
        assert least == len(pattern)
    else:
        assert found.likeness == 1 - least / len(pattern)
        assert _distance(pattern, text[found.start : found.end]) == least


def test_an_edge_is_compared_as_far_as_it_fits() -> None:
    assert likeness_at_edge("thanhpho", "thanhphothongminh") == 1
    assert likeness_at_edge("thanhpho", "thnhphothongminh") == 1 - 1 / 8
    assert likeness_at_edge("", "anything") == 1
    assert likeness_at_edge("abc", "") == 0


def test_a_changed_sentence_is_found_in_a_long_text() -> None:
    filler = "".join(chr(97 + (n * n + 7 * n) % 23) for n in range(4000))
    text = filler + "cosohatangthongtinduocchiasegiuacacnganh" + filler
    best = Grams(text).find("cosohatangthongtinphaichiasegiuacacnganh")[0]
    assert abs(best.start - 4000) <= 1
    assert best.likeness > 0.85
    assert Grams("abc").find("abcd") == []
