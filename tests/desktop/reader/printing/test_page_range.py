import pytest

from summit_kb.desktop.reader.printing.page_range import pages_typed

LABELS = {"iv": 1, "A-1": 7, **{str(number): number for number in range(2, 11)}}


@pytest.mark.parametrize(
    ("typed", "pages"),
    [
        ("3", (3,)),
        ("2-4, 9", (2, 3, 4, 9)),
        ("9; 2 – 3", (9, 2, 3)),
        ("iv-2", (1, 2)),
        ("A-1", (7,)),
        ("3,3,2-4", (3, 2, 4)),
        ("", None),
        (" , ", None),
        ("4-2", None),
        ("8-12", None),
        ("x", None),
        ("2-", None),
    ],
)
def test_pages_that_were_typed(typed, pages):
    assert pages_typed(typed, 10, LABELS.get) == pages
