"""RTF: paragraphs, lists, tables and notes; text in legacy fonts comes out in Unicode."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.errors import NoTextError
from summit_kb.ingest.extractors.rtf_parts import ParagraphEnd, Part
from summit_kb.ingest.extractors.rtf_reader import RtfReader
from summit_kb.ingest.extractors.rtf_tokens import tokens
from summit_kb.ingest.legacy_runs import BREAK, Run, legacy_warnings, rescue
from summit_kb.ingest.limits import Limits
from summit_kb.ingest.paragraph_flow import ParagraphFlow


class RtfExtractor:
    title = "RTF"
    spent = False

    def extract(self, path: Path, limits: Limits) -> ExtractedText:
        """Raises NoTextError when there is nothing to read."""
        assembly = TextAssembly(limits)
        metadata = add_rtf(assembly, path.read_bytes(), limits)
        text = assembly.finish("rtf", "rtf", paged=False, metadata=metadata)
        if not any(page.blocks for page in text.pages):
            raise NoTextError(path=str(path))
        return text


def add_rtf(assembly: TextAssembly, data: bytes, limits: Limits) -> dict[str, str]:
    """Put the blocks of an RTF text into ``assembly``; the file's own metadata."""
    reader = RtfReader(limits.characters)
    _fill(assembly, reader.read(tokens(data)))
    return reader.metadata


def _fill(assembly: TextAssembly, parts: Sequence[Part]) -> None:
    runs = [part if isinstance(part, Run) else BREAK for part in parts]
    found = rescue(runs)
    for code in legacy_warnings(found.encodings):
        assembly.warn(code)
    flow = ParagraphFlow(assembly)
    for part, text in zip(parts, found.texts, strict=True):
        if isinstance(part, Run):
            flow.add_text(text)
        elif isinstance(part, ParagraphEnd):
            flow.end_paragraph(part.paragraph)
        elif part.what == "cell":
            flow.end_cell()
        else:
            flow.end_row()
    flow.finish()
