from collections.abc import Callable
from dataclasses import replace
from xml.etree import ElementTree as ET

from summit_kb.domain.document import Relation
from summit_kb.domain.kinds import RelationKind
from summit_kb.reading.citing.dublin_core import records
from summit_kb.reading.citing.reference import Reference

DC = "{http://purl.org/dc/elements/1.1/}"
TERMS = "{http://purl.org/dc/terms/}"


def test_it_is_xml_with_both_titles_and_typed_relations(
    resolution: Callable[..., Reference], speech: Reference
) -> None:
    plain = resolution()
    related = (
        Relation(RelationKind.REPLACES, "nghi-quyet-33"),
        Relation(RelationKind.SAME_NUMBER, "nghi-quyet-43-2023"),
    )
    document = replace(plain.document, relations=related)
    root = ET.fromstring(records([replace(plain, document=document), speech], "vi"))
    first, second = root
    assert first.findtext(f"{DC}title") == document.title
    assert first.findtext(f"{TERMS}alternative") == document.title_en
    assert first.findtext(f"{TERMS}replaces") == "nghi-quyet-33"
    assert first.findtext(f"{DC}relation") == "nghi-quyet-43-2023"
    assert first.findtext(f"{TERMS}issued") == "2019-01-24"
    assert [one.text for one in first.findall(f"{DC}subject")] == ["Đô thị", "A & B"]
    assert second.findtext(f"{DC}creator") == "Huỳnh Đức Thơ"
    assert second.findtext(f"{DC}publisher") == "Ủy ban nhân dân thành phố Đà Nẵng"
