import pytest

from summit_kb.ingest.extractors.eml_message import parse_eml
from summit_kb.ingest.extractors.msg_message import parse_msg
from summit_kb.ingest.extractors.ole import OleFile


@pytest.fixture
def parsed(make_ole):
    def run(tree):
        with OleFile(make_ole("a.msg", tree), "Outlook (MSG)") as file:
            return parse_msg(file)

    return run


def test_without_its_table_of_properties_the_texts_are_still_read(parsed):
    message = parsed({"__substg1.0_0037001F": "Đề án".encode("utf-16-le")})
    assert (message.headers, message.moment) == ({"Subject": "Đề án"}, "")


@pytest.mark.parametrize("value", [0, 1, 2**63])
def test_a_time_out_of_range_is_no_time(parsed, value):
    row = (0x40).to_bytes(2, "little") + (0x39).to_bytes(2, "little") + bytes(4)
    table = bytes(32) + row + value.to_bytes(8, "little")
    assert parsed({"__properties_version1.0": table}).moment == ""


def test_mails_in_mails_end_somewhere(parsed):
    tree = {}
    for _ in range(12):
        tree = {"__attach_version1.0_#00000000": {"__substg1.0_3701000D": tree or {"x": b"1"}}}
    depth, found = 0, parsed(tree)
    while found.attachments:
        depth, found = depth + 1, parse_eml(found.attachments[0].data)
    assert 0 < depth <= 5
