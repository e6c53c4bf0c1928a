"""Word 97-2003 documents, read without Office."""

from __future__ import annotations

import struct
from pathlib import Path

from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.errors import (
    DamagedFileError,
    EncryptedFileError,
    NoTextError,
    UnsupportedFormatError,
)
from summit_kb.ingest.extractors.doc_records import DocRecords
from summit_kb.ingest.extractors.doc_text import (
    CELL,
    END,
    FIELD_BEGIN,
    FIELD_END,
    FIELD_RESULT,
    PAGE,
    DocText,
    Mark,
)
from summit_kb.ingest.extractors.ole import OleFile
from summit_kb.ingest.legacy_runs import BREAK, Run, legacy_warnings, rescue
from summit_kb.ingest.limits import Limits
from summit_kb.ingest.paragraph_flow import ParagraphFlow

_TITLE = "Word 97-2003 (DOC)"
_MARK, _WORD_97 = 0xA5EC, 0xC1
_OLD_MARKS = frozenset({0xA5DC, 0xA59B, 0xA59C, 0xA5DB})
_ENCRYPTED, _SECOND_TABLE = 0x0100, 0x0200


class DocExtractor:
    title = _TITLE
    spent = False

    def extract(self, path: Path, limits: Limits) -> ExtractedText:
        """Raises EncryptedFileError, DamagedFileError, NoTextError, UnsupportedFormatError."""
        assembly = TextAssembly(limits)
        with OleFile(path, _TITLE) as container:
            try:
                text = DocText(_records(container, path), limits.characters)
                _fill(assembly, text)
            except (struct.error, IndexError) as error:
                raise DamagedFileError(path=str(path), format=_TITLE, detail=str(error)) from error
            metadata = container.metadata()
        found = assembly.finish("doc", "doc", paged=False, metadata=metadata)
        if not any(page.blocks for page in found.pages):
            raise NoTextError(path=str(path))
        return found


def _records(container: OleFile, path: Path) -> DocRecords:
    main = container.stream("WordDocument")
    mark, version = struct.unpack_from("<HH", main)
    flags = struct.unpack_from("<H", main, 0x0A)[0]
    if mark in _OLD_MARKS or (mark == _MARK and version < _WORD_97):
        raise UnsupportedFormatError(path=str(path), format="Word 6/95 (DOC)")
    if mark != _MARK:
        raise DamagedFileError(path=str(path), format=_TITLE, detail=f"mark {mark:04x}")
    if flags & _ENCRYPTED:
        raise EncryptedFileError(path=str(path))
    return DocRecords(main, container.stream("1Table" if flags & _SECOND_TABLE else "0Table"))


def _fill(assembly: TextAssembly, text: DocText) -> None:
    tokens = list(text.tokens())
    # Marks of fields may stand inside a word; all others part paragraphs.
    runs = [
        token if isinstance(token, Run) else BREAK
        for token in tokens
        if isinstance(token, Run) or token.sign in {CELL, PAGE, END}
    ]
    mended = rescue(runs)
    for code in legacy_warnings(mended.encodings):
        assembly.warn(code)
    marks = Marks(assembly, text)
    texts = iter(mended.texts)
    for token in tokens:
        if isinstance(token, Run):
            marks.add_text(next(texts))
        else:
            if token.sign in {CELL, PAGE, END}:
                next(texts)
            marks.add_mark(token)
    marks.finish()


class Marks:
    """What the marks of a DOC file do to the flow of its text."""

    def __init__(self, assembly: TextAssembly, text: DocText) -> None:
        self._flow = ParagraphFlow(assembly)
        self._text = text
        # One entry for each open field: whether its instruction is being read.
        self._fields: list[bool] = []

    def add_text(self, text: str) -> None:
        if not any(self._fields):
            self._flow.add_text(text)

    def add_mark(self, mark: Mark) -> None:
        if mark.sign == FIELD_BEGIN:
            self._fields.append(True)
        elif mark.sign == FIELD_RESULT and self._fields:
            self._fields[-1] = False
        elif mark.sign == FIELD_END and self._fields:
            self._fields.pop()
        elif mark.sign in {CELL, PAGE, END}:
            # An instruction never spans paragraphs; where its end is lost it must not eat the rest.
            self._fields = [False for reading in self._fields if not reading]
            self._end(mark)

    def finish(self) -> None:
        self._flow.finish()

    def _end(self, mark: Mark) -> None:
        paragraph = self._text.paragraph_at(mark.place)
        if mark.sign != CELL:
            self._flow.end_paragraph(paragraph)
        elif self._text.ends_row_at(mark.place):
            self._flow.end_row()
        else:
            self._flow.end_cell()
