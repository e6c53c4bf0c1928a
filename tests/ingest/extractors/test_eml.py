from email.message import EmailMessage
from email.policy import SMTP

import pytest

from summit_kb.ingest.detection import detect
from summit_kb.ingest.errors import NoTextError
from summit_kb.ingest.extractors.eml import EmlExtractor, MhtmlExtractor
from summit_kb.ingest.extractors.eml_message import parse_eml
from summit_kb.ingest.extractors.mail_message import Attachment

LINE = "Hội nghị về thành phố thông minh tại Đà Nẵng"


def mail(text="", html="", subject="V/v góp ý đề án"):
    message = EmailMessage(policy=SMTP)
    message["Subject"] = subject
    message["From"] = "Nguyễn Văn An <an@example.org>"
    message["To"] = "hoi@example.org"
    message["Date"] = "Thu, 24 Jan 2019 08:30:00 +0700"
    message["Message-ID"] = "<1@example.org>"
    if text:
        message.set_content(text)
    if html and text:
        message.add_alternative(html, subtype="html")
    elif html:
        message.set_content(html, subtype="html")
    return message


@pytest.fixture
def read(write, limits):
    def run(message):
        path = write("thu.eml", bytes(message))
        assert detect(path) == "eml"
        return EmlExtractor().extract(path, limits)

    return run


def test_heads_and_text(read, told):
    text = read(mail(f"Kính gửi anh,\n\n{LINE}.\n"))
    assert told(text) == [
        [
            ("heading", "V/v góp ý đề án", 1),
            ("paragraph", "From: Nguyễn Văn An <an@example.org>"),
            ("paragraph", "To: hoi@example.org"),
            ("paragraph", "Date: 24/01/2019 08:30"),
            ("paragraph", "Kính gửi anh,"),
            ("paragraph", f"{LINE}."),
        ]
    ]
    assert text.metadata == {
        "title": "V/v góp ý đề án",
        "author": "Nguyễn Văn An <an@example.org>",
        "created": "2019-01-24T08:30:00+07:00",
    }


def test_of_two_forms_the_richer_is_read_once(read, told):
    text = read(mail("chữ trơn", f"<table><tr><td>TT<td>{LINE}<td>3</table>"))
    assert told(text)[0][4:] == [("table-row", f"TT\t{LINE}\t3")]


def test_text_in_tcvn3(write, limits, written_in, told):
    data = b"Subject: a\nFrom: b\nTo: c\nMessage-ID: 1\n\n" + written_in(LINE, "tcvn3").encode(
        "cp1252"
    )
    text = EmlExtractor().extract(write("a.eml", data), limits)
    assert told(text)[0][-1] == ("paragraph", LINE)
    assert text.warnings == ("legacy-tcvn3",)


def test_attachments_and_mails_in_mails_but_not_pictures_in_the_text():
    message = mail("xem tệp", f"<p>{LINE}")
    message.get_payload()[1].add_related(b"\x89PNG", "image", "png", cid="<x>", filename="logo.png")
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="Tờ trình.pdf")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="anh.png")
    message.add_attachment(mail("bên trong"))
    parsed = parse_eml(bytes(message))
    assert [body.kind for body in parsed.bodies] == ["html"]
    assert parsed.attachments[:2] == [
        Attachment("Tờ trình.pdf", b"%PDF"),
        Attachment("anh.png", b"\x89PNG"),
    ]
    inner = parsed.attachments[2]
    assert inner.name == "message.eml"
    assert parse_eml(inner.data).bodies[0].data.strip().decode() == "bên trong"


def test_damaged_heads_are_left_out():
    data = b"Subject: =?x-none?b?????=\nDate: soon\nFrom: \xff\xfe\nContent-Type: ;;;\n\nv\xe0"
    parsed = parse_eml(data)
    assert parsed.moment == ""
    assert parsed.headers["Date"] == "soon"
    assert parsed.bodies[0].kind == "plain"


def test_a_saved_web_page(write, limits, told):
    data = (
        b"From: <Saved by Browser>\r\nSubject: x\r\nDate: Thu, 24 Jan 2019 08:30:00 +0700\r\n"
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n'
        b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        b"\r\n<title>=C4=90=E1=BB=81 =C3=A1n</title><h2>=C4=90=C3=A0 N=E1=BA=B5ng</h2>\r\n--b\r\n"
        b"Content-Type: image/png\r\nContent-Location: a.png\r\n\r\nx\r\n--b--\r\n"
    )
    path = write("trang.mht", data)
    assert detect(path) == "mhtml"
    text = MhtmlExtractor().extract(path, limits)
    assert told(text) == [[("heading", "Đà Nẵng", 2)]]
    assert text.metadata["title"] == "Đề án"


def test_a_web_archive_as_word_saves_it(write, limits, told):
    data = (
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n'
        b"This document is a Single File Web Page.\r\n\r\n--b\r\n"
        b"Content-Location: file:///C:/1/a.htm\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        b'Content-Type: text/html; charset="utf-8"\r\n\r\n<html><body><h1>=C4=90=E1=BB=81 =C3=A1n'
        b"</h1><p class=3DMsoNormal>=C4=90=C3=A0 N=E1=BA=B5ng</p></body></html>\r\n--b\r\n"
        b"Content-Location: file:///C:/1/filelist.xml\r\nContent-Type: text/xml\r\n\r\n"
        b"<xml/>\r\n--b--\r\n"
    )
    path = write("báo cáo.doc", data)
    assert detect(path) == "mhtml"
    text = MhtmlExtractor().extract(path, limits)
    assert told(text) == [[("heading", "Đề án", 1), ("paragraph", "Đà Nẵng")]]


def test_nothing_to_read(write, limits):
    data = b"Message-ID: 1\nMIME-Version: 1.0\nContent-Type: image/png\n\nx"
    with pytest.raises(NoTextError):
        EmlExtractor().extract(write("a.eml", data), limits)
    with pytest.raises(NoTextError):
        MhtmlExtractor().extract(write("a.mht", data), limits)
