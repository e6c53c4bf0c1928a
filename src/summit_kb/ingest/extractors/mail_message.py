"""A mail as read from any format: who, when, what about, the texts in order, what is attached."""

from __future__ import annotations

from dataclasses import dataclass, field

from summit_kb.domain.text import BlockKind
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.clean import one_line
from summit_kb.ingest.extractors.html import add_page
from summit_kb.ingest.extractors.rtf import add_rtf
from summit_kb.ingest.extractors.text import add_paragraphs
from summit_kb.ingest.limits import Limits
from summit_kb.ingest.plain_text import read_plain_text

_SHOWN = ("From", "To", "Cc", "Date")


@dataclass(frozen=True)
class MailBody:
    """A text of the mail: ``kind`` is "plain", "html" or "rtf"; ``charset`` came with it."""

    kind: str
    data: bytes
    charset: str | None = None


@dataclass(frozen=True)
class Attachment:
    """A file that came with the mail."""

    name: str
    data: bytes


@dataclass
class MailMessage:
    """``headers`` by their usual names; ``moment`` is the date in ISO form, empty when unknown."""

    headers: dict[str, str] = field(default_factory=dict[str, str])
    moment: str = ""
    bodies: list[MailBody] = field(default_factory=list[MailBody])
    attachments: list[Attachment] = field(default_factory=list[Attachment])

    @property
    def metadata(self) -> dict[str, str]:
        found = {
            "title": self.headers.get("Subject", ""),
            "author": self.headers.get("From", ""),
            "created": self.moment,
        }
        return {name: value for name, value in found.items() if value}


def add_message(assembly: TextAssembly, message: MailMessage, limits: Limits) -> None:
    """Put subject, heads and texts of a mail into ``assembly``."""
    assembly.add(BlockKind.HEADING, message.headers.get("Subject", ""), 1)
    for name in _SHOWN:
        value = one_line(message.headers.get(name, ""))
        if value:
            assembly.add(BlockKind.PARAGRAPH, f"{name}: {value}")
    for body in message.bodies:
        add_body(assembly, body, limits)


def add_body(assembly: TextAssembly, body: MailBody, limits: Limits) -> None:
    """Put one text of a mail into ``assembly``."""
    if body.kind == "html":
        add_page(assembly, body.data, body.charset)
    elif body.kind == "rtf":
        add_rtf(assembly, body.data, limits)
    else:
        plain = read_plain_text(body.data, body.charset)
        for code in plain.warnings:
            assembly.warn(code)
        add_paragraphs(assembly, plain.text)
