from summit_kb.ingest.extractors.eml_message import parse_eml
from summit_kb.ingest.extractors.mail_message import Attachment, MailBody, MailMessage
from summit_kb.ingest.extractors.mail_writing import as_eml


def test_a_mail_comes_back_as_it_was():
    message = MailMessage(
        {"Subject": "Đề án\nđô thị", "From": "Nguyễn Văn An <an@example.org>", "Date": "?"},
        "2019-01-24T08:30:00+00:00",
        [MailBody("html", "<p>Đà Nẵng".encode(), "utf-8")],
        [Attachment("Tờ trình.pdf", b"%PDF\x00\xff")],
    )
    parsed = parse_eml(as_eml(message))
    assert parsed.headers["Subject"] == "Đề án đô thị"
    assert parsed.headers["From"] == message.headers["From"]
    assert (parsed.moment, parsed.bodies) == (message.moment, message.bodies)
    assert parsed.attachments == message.attachments
