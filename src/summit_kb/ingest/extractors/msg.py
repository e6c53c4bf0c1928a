"""Outlook messages (MSG); attachments are documents of their own."""

from __future__ import annotations

from pathlib import Path

from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.errors import NoTextError
from summit_kb.ingest.extractors.mail_message import add_message
from summit_kb.ingest.extractors.msg_message import parse_msg
from summit_kb.ingest.extractors.ole import OleFile
from summit_kb.ingest.limits import Limits


class MsgExtractor:
    title = "Outlook (MSG)"
    spent = False

    def extract(self, path: Path, limits: Limits) -> ExtractedText:
        """Raises DamagedFileError, NoTextError."""
        with OleFile(path, self.title) as file:
            message = parse_msg(file)
        assembly = TextAssembly(limits)
        add_message(assembly, message, limits)
        text = assembly.finish("msg", "msg", paged=False, metadata=message.metadata)
        if not any(page.blocks for page in text.pages):
            raise NoTextError(path=str(path))
        return text
