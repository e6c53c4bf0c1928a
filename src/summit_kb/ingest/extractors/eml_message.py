"""Mail as it travels (EML) and saved web pages (MHTML), taken apart."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from email.utils import parsedate_to_datetime
from typing import cast

from summit_kb.ingest.clean import one_line
from summit_kb.ingest.extractors.mail_message import Attachment, MailBody, MailMessage

_HEADERS = ("Subject", "From", "To", "Cc", "Date")
_KINDS = {
    "text/plain": "plain",
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/rtf": "rtf",
}
_DEEPEST = 30
_NAMELESS = {"message/rfc822": "message.eml", "text/calendar": "calendar.ics"}


def parse_eml(data: bytes) -> MailMessage:
    """The mail; what breaks the rules of mail is left out."""
    root = message_from_bytes(data, policy=policy.default)
    found = MailMessage(headers={name: value for name in _HEADERS if (value := _head(root, name))})
    moment = _moment(found.headers.get("Date", ""))
    if moment is not None:
        found.moment = moment.isoformat()
        found.headers["Date"] = f"{moment:%d/%m/%Y %H:%M}"
    for part, is_text in _parts(root, 0):
        body = _body(part) if is_text else None
        if body is not None:
            found.bodies.append(body)
        elif (attachment := _attachment(part)) is not None:
            found.attachments.append(attachment)
    return found


def _parts(part: Message, depth: int) -> Iterator[tuple[Message, bool]]:
    """The leaves, and whether each is a text of the mail itself."""
    kind = part.get_content_type()
    if not part.is_multipart() or kind == "message/rfc822" or depth > _DEEPEST:
        yield part, kind in _KINDS and not _is_attached(part)
        return
    inner = [
        each
        for each in cast("list[Message | str]", part.get_payload())
        if isinstance(each, Message)
    ]
    if kind != "multipart/alternative":
        for each in inner:
            if kind == "multipart/related" and each.get_content_maintype() == "image":
                continue  # a picture inside the text
            yield from _parts(each, depth + 1)
        return
    # The richest form comes last; the others say the same.
    shown = [each for each in inner if each.is_multipart() or each.get_content_type() in _KINDS]
    if shown:
        yield from _parts(shown[-1], depth + 1)


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or bool(_name(part))


def _body(part: Message) -> MailBody | None:
    data = _data(part)
    if data is None or not data.strip():
        return None
    return MailBody(_KINDS[part.get_content_type()], data, part.get_content_charset())


def _attachment(part: Message) -> Attachment | None:
    kind = part.get_content_type()
    if part.get_content_disposition() != "attachment" and kind.startswith("image/"):
        return None
    name = _name(part) or _NAMELESS.get(kind, "")
    data = _embedded(part) if kind == "message/rfc822" else _data(part)
    return Attachment(name, data) if name and data else None


def _embedded(part: Message) -> bytes | None:
    inner = part.get_payload()
    if isinstance(inner, list) and inner and isinstance(inner[0], Message):
        return cast("Message", inner[0]).as_bytes()
    return _data(part)


def _data(part: Message) -> bytes | None:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else None


def _name(part: Message) -> str:
    try:
        return one_line(part.get_filename() or "")
    except (LookupError, ValueError, TypeError):
        return ""  # a name in an encoding nobody knows


def _head(message: EmailMessage | Message, name: str) -> str:
    try:
        return one_line(str(message.get(name, "")))
    except (LookupError, ValueError, TypeError, IndexError, AttributeError):
        return ""  # the parser of headers stumbles over some damaged ones


def _moment(text: str) -> datetime | None:
    try:
        return parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
