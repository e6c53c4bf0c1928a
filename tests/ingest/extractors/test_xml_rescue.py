from summit_kb.ingest.extractors.xml_parts import parse
from summit_kb.ingest.extractors.xml_rescue import Slot, rescue_slots

LINE = "Hội nghị về thành phố thông minh tại Đà Nẵng"


def test_texts_and_tails_are_converted_where_they_stand(written_in):
    half = LINE.index(" thông")
    head, tail = (written_in(part, "tcvn3") for part in (LINE[:half], LINE[half:]))
    root = parse(f"<p>{head}<s/>{tail}<b>{LINE}</b></p>".encode())
    empty, bold = root
    slots = [Slot(root, ".VnTime"), Slot(empty, ".VnTime", is_tail=True), None, Slot(bold, "Arial")]
    assert rescue_slots(slots) == ("tcvn3",)
    assert root.text + empty.tail == LINE
    assert bold.text == LINE


def test_good_text_is_not_touched():
    root = parse(f"<p>{LINE}<s/>Noël</p>".encode())
    assert rescue_slots([Slot(root), Slot(root[0], is_tail=True)]) == ()
    assert (root.text, root[0].tail) == (LINE, "Noël")
