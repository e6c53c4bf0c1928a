import pytest

from summit_kb.ingest.extractors.registry import EXTRACTORS
from summit_kb.ingest.formats import TITLES
from summit_kb.ingest.text_kinds import text_kind


def test_every_format_has_a_title_of_its_own() -> None:
    assert all(title.strip() for title in TITLES.values())
    read = [TITLES[format_id] for format_id in EXTRACTORS]
    assert len(set(read)) == len(read)


@pytest.mark.parametrize(
    "head", ["Nghị quyết", "<html>", "# Đề án\n\n```\nx\n```", "<?xml version='1.0'?><x/>", "a,b"]
)
@pytest.mark.parametrize("suffix", ["", ".txt", ".md", ".csv", ".xml"])
def test_every_kind_of_text_has_a_title(head: str, suffix: str) -> None:
    assert text_kind(head, suffix) in TITLES
