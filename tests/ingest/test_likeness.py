import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain.sketch import Likeness
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.ingest.likeness import jaccard, likeness, sketch
from summit_kb.vietnamese.normal import folded_form

SYLLABLES = ("đô", "thị", "thông", "minh", "dữ", "liệu", "mở", "người", "dân", "chính", "hạ")


def text(*blocks: str) -> ExtractedText:
    made = tuple(Block(BlockKind.PARAGRAPH, block) for block in blocks)
    return ExtractedText("text", "test", (PageText(1, made),), paged=False)


def prose(seed: int, words: int = 2000) -> list[str]:
    chance = random.Random(seed)
    return [f"{chance.choice(SYLLABLES)}{chance.randrange(50)}" for _ in range(words)]


def changed(words: list[str], share: float) -> list[str]:
    chance = random.Random(7)
    return [f"x{n}" if chance.random() < share else word for n, word in enumerate(words)]


def test_layout_accents_and_punctuation_do_not_count():
    one = sketch(text("Đô thị thông minh, dữ liệu mở.", "Người dân"))
    other = sketch(text(folded_form("ĐÔ THỊ\nTHÔNG MINH – DỮ LIỆU MỞ NGƯỜI DÂN")))
    assert one == other
    assert likeness(one, other) == (Likeness.SAME_TEXT, 1.0)


@pytest.mark.parametrize(
    ("share", "kind"),
    [(0.005, Likeness.PROBABLE_COPY), (0.05, Likeness.SIMILAR), (0.5, None)],
)
def test_the_more_words_differ_the_less_alike_texts_are(share, kind):
    words = prose(1)
    found = likeness(sketch(text(" ".join(words))), sketch(text(" ".join(changed(words, share)))))
    assert (found[0] if found else None) == kind


def test_texts_of_their_own_are_not_alike():
    one, other = sketch(text(" ".join(prose(1)))), sketch(text(" ".join(prose(2))))
    assert likeness(one, other) is None
    assert jaccard(one, other) < 0.05


def test_the_estimate_is_near_the_truth():
    words = prose(3, 4000)
    other = words[:3000] + prose(4, 1000)
    one_set = {tuple(words[i : i + 4]) for i in range(len(words) - 3)}
    other_set = {tuple(other[i : i + 4]) for i in range(len(other) - 3)}
    truth = len(one_set & other_set) / len(one_set | other_set)
    estimate = jaccard(sketch(text(" ".join(words))), sketch(text(" ".join(other))))
    assert abs(estimate - truth) < 0.1


def test_texts_without_words_are_like_nothing():
    assert likeness(sketch(text()), sketch(text("..."))) is None


@given(st.lists(st.sampled_from(SYLLABLES), min_size=1, max_size=30))
def test_a_text_is_the_same_as_itself_however_short(words):
    made = sketch(text(" ".join(words)))
    assert jaccard(made, made) == 1
    assert list(made.smallest) == sorted(set(made.smallest))
    assert all(0 <= value < 2**63 for value in made.smallest)
