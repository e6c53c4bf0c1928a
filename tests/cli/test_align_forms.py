import pytest

from summit_kb.cli.align_forms import Aligned, aligned_json, print_aligned
from summit_kb.cli.output import Output, Voice
from summit_kb.domain.document import Document, Identity
from summit_kb.domain.text import BlockKind
from summit_kb.reading.aligning.group import Alignment, Group
from summit_kb.reading.aligning.units import Unit


@pytest.fixture
def aligned() -> Aligned:
    def unit(page: int, text: str) -> Unit:
        return Unit(((page, 0),), BlockKind.PARAGRAPH, 0, text)

    left = Document("mot", "Một", Identity("report"), "vi", "")
    right = Document("hai", "Two", Identity("report"), "en", "")
    groups = (
        Group(range(1), range(1), 0.6),
        Group(range(1, 2), range(1, 1), 0.9),
    )
    found = Alignment((unit(1, "Đoạn\tmột"), unit(2, "Đoạn hai")), (unit(1, "First"),), groups)
    return Aligned(left, right, found, (True, False))


def test_a_page_is_what_its_paragraphs_belong_to(aligned: Aligned) -> None:
    page = Aligned(aligned.left, aligned.right, aligned.alignment, aligned.paged, 2)
    made = aligned_json(page)
    assert [group["right"] for group in made["groups"]] == [[]]
    assert made["groups"][0]["left"][0]["locator"] == "mot#page=2"


def test_lines_for_people(aligned: Aligned, capsys: pytest.CaptureFixture[str]) -> None:
    print_aligned(aligned, Output(Voice(language="en")))
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "« Một mot"
    assert lines[3:6] == ["(not sure)", "« [1] Đoạn|một", "» First"]
    assert lines[7:9] == ["« [2] Đoạn hai", "(no counterpart)"]
    assert lines[-1] == "1 pairs; 1 and 0 paragraphs have no counterpart."
