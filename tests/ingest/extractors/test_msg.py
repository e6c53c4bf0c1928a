import struct
from datetime import datetime

import pytest

from summit_kb.ingest.detection import detect
from summit_kb.ingest.errors import DamagedFileError, NoTextError
from summit_kb.ingest.extractors.eml_message import parse_eml
from summit_kb.ingest.extractors.msg import MsgExtractor
from summit_kb.ingest.extractors.msg_message import parse_msg
from summit_kb.ingest.extractors.ole import OleFile

LINE = "Hội nghị về thành phố thông minh tại Đà Nẵng"


def wide(**values):
    return {
        f"__substg1.0_{code[1:]}001F": text.encode("utf-16-le") for code, text in values.items()
    }


def fixed(head, **values):
    rows = b"".join(
        struct.pack("<HHIQ", 0x40 if value > 1 << 32 else 3, int(code[1:], 16), 6, value)
        for code, value in values.items()
    )
    return {"__properties_version1.0": bytes(head) + rows}


def moment(*parts):
    return int((datetime(*parts) - datetime(1601, 1, 1)).total_seconds()) * 10**7


HEADS = wide(_0037="V/v góp ý", _0C1A="Nguyễn Văn An", _5D01="an@example.org", _0E04="Hội")
SENT = fixed(32, _0039=moment(2019, 1, 24, 1, 30))


@pytest.fixture
def read(make_ole, limits):
    def run(tree):
        path = make_ole("thu.msg", tree)
        assert detect(path) == "msg"
        return MsgExtractor().extract(path, limits)

    return run


@pytest.fixture
def parsed(make_ole):
    def run(tree):
        with OleFile(make_ole("thu.msg", tree), "Outlook (MSG)") as file:
            return parse_msg(file)

    return run


def test_heads_and_text(read, told):
    text = read(HEADS | SENT | wide(_1000=f"Kính gửi,\r\n\r\n{LINE}"))
    assert told(text) == [
        [
            ("heading", "V/v góp ý", 1),
            ("paragraph", "From: Nguyễn Văn An <an@example.org>"),
            ("paragraph", "To: Hội"),
            ("paragraph", "Date: 24/01/2019 01:30 UTC"),
            ("paragraph", "Kính gửi,"),
            ("paragraph", LINE),
        ]
    ]
    assert text.metadata["created"] == "2019-01-24T01:30:00+00:00"


def test_html_comes_before_text_and_rtf_is_the_last_resort(parsed):
    html = {"__substg1.0_10130102": b"<p>x"}
    rtf = {"__substg1.0_10090102": struct.pack("<4I", 21, 9, 0x414C454D, 0) + rb"{\rtf1 x}"}
    both = wide(_1000="chữ") | html | rtf
    assert [(body.kind, body.data) for body in parsed(both).bodies] == [("html", b"<p>x")]
    assert [body.kind for body in parsed(HEADS | rtf).bodies] == ["rtf"]
    assert parsed(HEADS | {"__substg1.0_10090102": b"broken"}).bodies == []


def test_text_of_one_byte_a_letter_is_read_by_its_code_page(parsed):
    narrow = {"__substg1.0_0037001E": "Ça va".encode("cp1252"), "__substg1.0_1000001E": b"\xf0\xf5"}
    message = parsed(narrow | fixed(32, _3FFD=1258))
    assert message.headers["Subject"] == "Ça va"
    assert message.bodies[0].charset == "cp1258"


def test_attachments_and_mails_in_mails(parsed):
    inner = wide(_0037="Thư trong") | wide(_1000=LINE) | fixed(24)
    message = parsed(
        HEADS
        | {
            "__attach_version1.0_#00000000": wide(_3707="Tờ trình.pdf")
            | {"__substg1.0_37010102": b"%PDF"}
            | fixed(8),
            "__attach_version1.0_#00000001": {"__substg1.0_3701000D": inner} | fixed(8),
            "__attach_version1.0_#00000002": wide(_3707="logo.png")
            | {"__substg1.0_37010102": b"x"}
            | fixed(8, _7FFE=1),
        }
    )
    first, second = message.attachments
    assert (first.name, first.data) == ("Tờ trình.pdf", b"%PDF")
    assert second.name == "Thư trong.eml"
    assert parse_eml(second.data).bodies[0].data.decode() == LINE


def test_nothing_and_damage_are_named(read, make_ole, limits, write):
    with pytest.raises(NoTextError):
        read({"__substg1.0_10090102": b"broken"})
    data = make_ole("a.msg", HEADS).read_bytes()
    with pytest.raises(DamagedFileError):
        MsgExtractor().extract(write("cut.msg", data[:600]), limits)
