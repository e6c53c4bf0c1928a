import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain.text import (
    Block,
    BlockKind,
    ExtractedText,
    OutlineEntry,
    PageText,
    Recognized,
    WordBox,
)
from summit_kb.domain.text_json import TextJsonError, from_json, to_json

_words = st.text(max_size=30)
_blocks = st.builds(Block, st.sampled_from(BlockKind), _words, st.integers(0, 6))
_sides = st.tuples(st.integers(0, 9000), st.integers(0, 9000)).map(sorted)
_word_boxes = st.builds(
    lambda text, x, y: WordBox(text, x[0] / 10, y[0] / 10, x[1] / 10, y[1] / 10),
    st.text("aăđế1-,", min_size=1, max_size=9),
    _sides,
    _sides,
)
_recognized = st.lists(st.tuples(_word_boxes, st.integers(0, 100)), max_size=4).map(
    lambda seen: Recognized(tuple(word for word, _ in seen), tuple(sure for _, sure in seen))
)
_pages = st.builds(
    PageText,
    st.integers(1, 9999),
    st.lists(_blocks, max_size=4).map(tuple),
    st.none() | _words,
    st.none() | _recognized,
)
_texts = st.builds(
    ExtractedText,
    format=_words,
    extractor=_words,
    pages=st.lists(_pages, max_size=4).map(tuple),
    paged=st.booleans(),
    outline=st.lists(
        st.builds(OutlineEntry, _words, st.integers(1, 99), st.integers(1, 9)), max_size=3
    ).map(tuple),
    metadata=st.dictionaries(_words, _words, max_size=3),
    warnings=st.lists(_words, max_size=3).map(tuple),
)


@given(_texts)
def test_a_text_comes_back_from_its_json_as_it_was(text: ExtractedText):
    assert from_json(json.loads(json.dumps(to_json(text)))) == text


def _recognized_page(boxes: list[int], confidences: list[int]) -> dict[str, object]:
    seen = {"words": "một", "boxes": boxes, "confidences": confidences}
    return {"number": 1, "label": None, "blocks": [], "recognized": seen}


@pytest.mark.parametrize(
    "change",
    [
        {"pages": 3},
        {"pages": [{"number": 1, "label": None, "blocks": [["poem", "x", 0]]}]},
        {"pages": [{"number": 1, "label": None, "blocks": [["paragraph", 7, 0]]}]},
        {"pages": [_recognized_page([1, 2, 3], [90])]},
        {"pages": [_recognized_page([1, 2, 3, 4], [])]},
        {"metadata": []},
        {"format": None},
        {"outline": [["only a title"]]},
    ],
)
def test_other_json_is_refused_with_a_reason(change: dict[str, object]):
    good = to_json(ExtractedText("pdf", "pdfium", (PageText(1, ()),), paged=True))
    with pytest.raises(TextJsonError) as caught:
        from_json(good | change)
    assert caught.value.facts["detail"]
