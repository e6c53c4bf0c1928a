import pytest

from summit_kb.ingest.extractors.odf_package import OdfPackage, slots

STYLES = (
    '<style:style style:name="A"><style:text-properties style:font-name="Arial"/></style:style>'
    '<style:style style:name="B" style:parent-style-name="A"/>'
    '<style:style style:name="C" style:parent-style-name="C"/>'
)


@pytest.fixture
def package(make_odf, limits):
    body = (
        '<text:p text:style-name="B">một<text:span text:style-name="C">hai</text:span>ba</text:p>'
    )
    opened = OdfPackage(make_odf("text", body, styles=STYLES), limits, "OpenDocument (ODT)")
    yield opened
    opened.close()


def test_fonts_come_through_parents(package):
    assert package.fonts() == {"A": "Arial", "B": "Arial"}


def test_slots_are_texts_and_tails_in_order(package):
    found = slots(package.body("text"), package.fonts())
    assert [slot and (slot.text, slot.font) for slot in found] == [
        None,
        ("một", "Arial"),
        ("hai", "Arial"),
        ("ba", "Arial"),
    ]
