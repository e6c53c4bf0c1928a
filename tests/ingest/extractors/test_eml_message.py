from summit_kb.ingest.extractors.eml_message import parse_eml


def nested(depth):
    head = b"Subject: a\n"
    for number in range(depth):
        head += b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (number, number)
    return head + b"Content-Type: text/plain\n\nsau\n"


def test_parts_in_parts_end_somewhere():
    assert parse_eml(nested(3)).bodies[0].data.strip() == b"sau"
    assert parse_eml(nested(60)).bodies == []


def test_the_last_form_that_can_be_shown_is_taken():
    data = (
        b'Content-Type: multipart/alternative; boundary="b"\n\n'
        b"--b\nContent-Type: text/plain\n\na\n--b\nContent-Type: text/html\n\n<p>b\n"
        b"--b\nContent-Type: text/calendar\n\nc\n--b--\n"
    )
    assert [body.data.strip() for body in parse_eml(data).bodies] == [b"<p>b"]


def test_a_text_with_a_file_name_is_attached():
    data = (
        b'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\na\n'
        b'--b\nContent-Type: text/html; name="b.html"\n\n<p>b\n--b--\n'
    )
    parsed = parse_eml(data)
    assert [body.kind for body in parsed.bodies] == ["plain"]
    assert [attachment.name for attachment in parsed.attachments] == ["b.html"]
