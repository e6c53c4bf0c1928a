"""A mail inside a mail, written as a file of its own (EML)."""

from __future__ import annotations

from datetime import datetime
from email.encoders import encode_base64
from email.header import Header
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.utils import format_datetime, formataddr, parseaddr

from summit_kb.ingest.extractors.mail_message import MailMessage


def as_eml(message: MailMessage) -> bytes:
    """The mail with its texts and attachments."""
    made = MIMEMultipart()
    for name, value in message.headers.items():
        if name != "Date":
            made[name] = _head(value)
    if message.moment:
        made["Date"] = format_datetime(datetime.fromisoformat(message.moment))
    for body in message.bodies:
        part = MIMEBase("text", body.kind, charset=body.charset or "utf-8")
        made.attach(_filled(part, body.data))
    for attachment in message.attachments:
        part = _filled(MIMEBase("application", "octet-stream"), attachment.data)
        name = ("utf-8", "", attachment.name)
        part.add_header("Content-Disposition", "attachment", filename=name)
        made.attach(part)
    return made.as_bytes()


def _head(value: str) -> str:
    name, address = parseaddr(value)
    if name and value.endswith(f"<{address}>"):
        return formataddr((name, address), "utf-8")
    return Header(value, "utf-8").encode()


def _filled(part: MIMEBase, data: bytes) -> MIMEBase:
    part.set_payload(data)
    encode_base64(part)
    return part
