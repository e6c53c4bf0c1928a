"""In which language something was asked."""

import pytest

from summit_kb.search.asked_language import asked_language


@pytest.mark.parametrize(
    "text",
    [
        "what does Resolution 43 say about 2030?",
        "smart city",
        "resolution 43",
        "who is it?",
        "do you have a map of Đà Nẵng",
        "smart city in Đà Nẵng",
    ],
)
def test_english(text):
    assert asked_language(text, "vi") == "en"


@pytest.mark.parametrize(
    "text",
    [
        "nghi quyet 43 do thi thong minh",
        "he thong camera giam sat",
        "Nghị quyết 43 nói gì?",
        "mô hình smart city",
        "giao thong",
        "Đà Nẵng",
    ],
)
def test_vietnamese(text):
    assert asked_language(text, "en") == "vi"


@pytest.mark.parametrize("text", ["", "43", "43-NQ/TW", "2030", "ASEAN", "camera", "da nang"])
@pytest.mark.parametrize("reader", ["vi", "en"])
def test_open(text, reader):
    assert asked_language(text, reader) == reader
