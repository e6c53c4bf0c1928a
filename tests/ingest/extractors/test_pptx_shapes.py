from summit_kb.ingest.extractors.pptx_shapes import A, P, paragraph_text, slots
from summit_kb.ingest.extractors.xml_parts import parse

SPACES = f'xmlns:a="{A[1:-1]}" xmlns:p="{P[1:-1]}"'


def test_the_text_of_a_paragraph():
    root = parse(
        f"<a:p {SPACES}><a:r><a:t>một</a:t></a:r><a:br/><a:fld><a:t>2</a:t></a:fld></a:p>".encode()
    )
    assert paragraph_text(root) == "một\n2"


def test_slots_know_their_fonts_and_paragraphs():
    root = parse(
        f'<a:x {SPACES}><a:p><a:r><a:rPr><a:latin typeface=".VnTime"/></a:rPr><a:t>a</a:t></a:r>'
        "<a:r><a:t>b</a:t></a:r></a:p></a:x>".encode()
    )
    assert [slot and (slot.text, slot.font) for slot in slots(root)] == [
        None,
        ("a", ".VnTime"),
        ("b", ""),
    ]
