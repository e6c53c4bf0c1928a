from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.extractors.mail_message import MailBody, MailMessage, add_message


def test_every_kind_of_text_is_read(limits, told):
    assembly = TextAssembly(limits)
    message = MailMessage(
        {"Subject": "Đề án", "Cc": "b", "X-Mailer": "c"},
        "2019-01-24T08:30:00",
        [
            MailBody("plain", "mốt".encode("utf-16-le"), "utf-16-le"),
            MailBody("html", b"<p>hai"),
            MailBody("rtf", rb"{\rtf1 ba}"),
        ],
    )
    add_message(assembly, message, limits)
    assert told(assembly.finish("eml", "eml", paged=False)) == [
        [
            ("heading", "Đề án", 1),
            ("paragraph", "Cc: b"),
            ("paragraph", "mốt"),
            ("paragraph", "hai"),
            ("paragraph", "ba"),
        ]
    ]
    assert message.metadata == {"title": "Đề án", "created": "2019-01-24T08:30:00"}
