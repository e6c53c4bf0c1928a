"""Texts cut into passages."""

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.search.analysis import analyse
from summit_kb.search.passages import LONGEST, LONGEST_BLOCK, count_syllables, split


def text_of(*pages, paged=True):
    return ExtractedText(
        "text",
        "test",
        tuple(PageText(number, tuple(blocks)) for number, blocks in enumerate(pages, start=1)),
        paged,
    )


def paragraph(text):
    return Block(BlockKind.PARAGRAPH, text)


def heading(text):
    return Block(BlockKind.HEADING, text, 1)


blocks = st.lists(
    st.builds(
        lambda count, end: paragraph(" ".join(["từ" + end] * count)),
        st.integers(0, 700),
        st.sampled_from(["", ".", ",", "?"]),
    ),
    max_size=8,
)


@given(st.lists(blocks, max_size=4))
def test_no_syllable_is_lost_and_no_passage_is_endless(pages):
    text = text_of(*pages)
    passages = list(split(text))
    for number, page in enumerate(pages, start=1):
        there = [word for block in page for word in analyse(block.text).exact]
        got = [w for p in passages if p.page == number for w in analyse(p.text).exact]
        assert got == there
    assert all(0 < count_syllables(p.text) <= LONGEST_BLOCK + LONGEST for p in passages)


def test_short_blocks_share_a_passage_but_never_pages():
    passages = list(split(text_of([paragraph("một"), paragraph("hai")], [paragraph("ba")])))
    assert [(p.page, p.text) for p in passages] == [(1, "một\nhai"), (2, "ba")]


def test_a_text_without_pages_has_none():
    (passage,) = split(text_of([paragraph("một")], paged=False))
    assert passage.page is None


def test_the_nearest_heading_goes_along():
    long = " ".join(["dài"] * 120)
    pages = (
        [heading("Chương I"), paragraph(long), paragraph(long), heading("Chương II")],
        [paragraph("sau đó")],
    )
    passages = list(split(text_of(*pages)))
    assert [(p.page, p.heading) for p in passages] == [
        (1, "Chương I"),
        (1, "Chương I"),
        (1, "Chương II"),
        (2, "Chương II"),
    ]


def test_a_block_is_cut_between_sentences():
    sentence = " ".join(["từ"] * 59) + " hết."
    passages = list(split(text_of([paragraph(" ".join([sentence] * 10))])))
    assert len(passages) > 1
    assert all(passage.text.endswith("hết.") for passage in passages)
