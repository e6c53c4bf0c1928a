"""Mail (EML) and saved web pages (MHTML); attachments are documents of their own."""

from __future__ import annotations

from pathlib import Path

from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.errors import NoTextError
from summit_kb.ingest.extractors.eml_message import parse_eml
from summit_kb.ingest.extractors.html import add_page
from summit_kb.ingest.extractors.mail_message import add_message
from summit_kb.ingest.limits import Limits


class EmlExtractor:
    title = "E-mail (EML)"
    spent = False

    def extract(self, path: Path, limits: Limits) -> ExtractedText:
        """Raises NoTextError."""
        message = parse_eml(path.read_bytes())
        assembly = TextAssembly(limits)
        add_message(assembly, message, limits)
        text = assembly.finish("eml", "eml", paged=False, metadata=message.metadata)
        if not any(page.blocks for page in text.pages):
            raise NoTextError(path=str(path))
        return text


class MhtmlExtractor:
    title = "MHTML"
    spent = False

    def extract(self, path: Path, limits: Limits) -> ExtractedText:
        """Raises NoTextError when the saved page shows nothing."""
        message = parse_eml(path.read_bytes())
        assembly = TextAssembly(limits)
        metadata: dict[str, str] = {}
        for body in message.bodies:
            # The first is the page, others are frames in it.
            if body.kind == "html":
                metadata = add_page(assembly, body.data, body.charset) | metadata
        text = assembly.finish("mhtml", "eml", paged=False, metadata=message.metadata | metadata)
        if not any(page.blocks for page in text.pages):
            raise NoTextError(path=str(path))
        return text
