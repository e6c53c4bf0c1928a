"""Values of the history are told in the person's words."""

import pytest

from summit_kb.app.words import Words
from summit_kb.desktop.librarian.past.value_words import ValueWords


@pytest.fixture
def names(shelf, desk):
    return ValueWords(shelf.library, Words("en"), "en")


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        ("title", None, "–"),
        ("title", "Hai\n dòng", "Hai dòng"),
        ("type", "report", "Report"),
        ("date", "2019-01-24", "24 January 2019"),
        ("topics", ["data", "gone"], "Data, gone"),
        ("topics", [], "–"),
        ("event", "summit-2019", "Summit 2019"),
        ("validity", "in-force", "In force"),
        ("proposed.date", {"value": "2019-01-24", "confidence": 0.5}, "24 January 2019"),
        ("proposed_topics", [{"topic": "data", "confidence": 0.9}], "Data"),
        ("relations", [{"kind": "amends", "target": "de-an"}], "Amends: Đề án chia sẻ dữ liệu"),
        ("files", [{"name": "a.pdf", "sha256": "0"}], "a.pdf"),
        ("files", [{"sha256": "0"}], "–"),
    ],
)
def test_values(names, field, value, text):
    assert names.value(field, value) == text


def test_fields_and_titles(names):
    assert names.field("proposed.date") == "Not confirmed: Date"
    assert names.title("de-an") == "Đề án chia sẻ dữ liệu"
    assert names.title("gone") == "gone"


def test_what_lies_in_the_trash_keeps_its_title(shelf, desk):
    names = ValueWords(shelf.library, Words("en"), "en", {"bin": "Removed paper"})
    assert names.title("bin") == "Removed paper"
