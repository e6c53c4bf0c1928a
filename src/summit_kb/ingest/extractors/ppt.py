"""PowerPoint 97-2003: slides are pages, with their titles and notes."""

from __future__ import annotations

import struct
from pathlib import Path

from summit_kb.domain.text import BlockKind, ExtractedText, OutlineEntry
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.clean import one_line
from summit_kb.ingest.errors import EmptyFileError, EncryptedFileError
from summit_kb.ingest.extractors.ole import OleFile
from summit_kb.ingest.extractors.ppt_records import PptRecords, is_locked
from summit_kb.ingest.extractors.ppt_slides import Slide, Slides
from summit_kb.ingest.legacy_runs import BREAK, Run, legacy_warnings, rescue
from summit_kb.ingest.limits import Limits
from summit_kb.ingest.structure import kind_of

PAGES_WITHOUT_TEXT = "pages-without-text"

_TITLE = "PowerPoint 97-2003 (PPT)"
_STREAM = "PowerPoint Document"
# What PowerPoint says that a text is for.
_TITLES, _LISTED, _NOTE = frozenset({0, 6}), frozenset({1, 5, 7, 8}), 2


class PptExtractor:
    title = _TITLE
    spent = False

    def extract(self, path: Path, limits: Limits) -> ExtractedText:
        """Raises EncryptedFileError, DamagedFileError, EmptyFileError."""
        assembly = TextAssembly(limits)
        with OleFile(path, _TITLE) as container:
            user = container.stream("Current User")
            try:
                if is_locked(user) or container.has("EncryptedSummary"):
                    raise EncryptedFileError(path=str(path))
                slides = list(Slides(PptRecords(container.stream(_STREAM)), user).read())
            except (struct.error, IndexError, KeyError) as error:
                raise container.damaged(str(error)) from error
            metadata = container.metadata()
        if not slides:
            raise EmptyFileError(path=str(path))
        outline = _fill(assembly, slides)
        if assembly.has_blank_pages:
            assembly.warn(PAGES_WITHOUT_TEXT)
        return assembly.finish("ppt", "ppt", paged=True, outline=outline, metadata=metadata)


def _fill(assembly: TextAssembly, slides: list[Slide]) -> list[OutlineEntry]:
    texts = [text for slide in slides for text in (*slide.texts, *slide.notes)]
    found = rescue([run for text in texts for run in (Run(text.text), BREAK)])
    for code in legacy_warnings(found.encodings):
        assembly.warn(code)
    mended = iter(found.texts[::2])
    outline: list[OutlineEntry] = []
    for slide in slides:
        if assembly.is_full:
            break
        title = ""
        for text in slide.texts:
            words = next(mended)
            if text.kind in _TITLES:
                title = title or one_line(words)
            _add(assembly, text.kind, words)
        for _text in slide.notes:
            _add(assembly, _NOTE, next(mended))
        if title:
            outline.append(OutlineEntry(title, assembly.page_number))
        assembly.end_page()
    return outline


def _add(assembly: TextAssembly, kind: int, text: str) -> None:
    if kind in _TITLES:
        assembly.add(BlockKind.HEADING, text.replace("\x0b", " "), 1)
        return
    for line in text.replace("\x0b", "\n").split("\r"):
        if kind == _NOTE:
            assembly.add(BlockKind.QUOTE, line)
            continue
        found, level = kind_of(one_line(line))
        if kind in _LISTED and found is BlockKind.PARAGRAPH:
            found = BlockKind.LIST_ITEM
        assembly.add(found, line, level)
