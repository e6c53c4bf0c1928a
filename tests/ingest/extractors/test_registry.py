import pytest

from summit_kb.ingest.extractors.registry import EXTRACTORS, extractor_for
from summit_kb.ingest.formats import TITLES


@pytest.mark.parametrize("format_id", EXTRACTORS)
def test_every_entry_leads_to_an_extractor(format_id):
    extractor = extractor_for(format_id, {})
    assert extractor.title == TITLES[format_id]
    assert extractor.spent is False
    assert callable(extractor.extract)


def test_an_extractor_of_the_callers_wins():
    more = {"pdf": "summit_kb.ingest.extractors.text:TextExtractor"}
    assert extractor_for("pdf", more).title == "Text"
