"""Whoosh's codec over flat arrays: one file per segment, see ``field_columns`` for its fields.

Beside the fields a segment file holds, per passage: ``page`` and ``ordinal`` (int32, -1 for no
page), ``<field>/lengths`` (terms in each scored field), and the records ``texts`` and ``values``.
"""

from __future__ import annotations

import contextlib
from array import array
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Final

import numpy as np
from whoosh.codec.base import Codec, FieldWriter, PerDocumentWriter

from summit_kb.search.engine.arrays import Array, ArrayWriter
from summit_kb.search.engine.field_columns import write_field
from summit_kb.search.engine.inverted import InvertedField, narrow
from summit_kb.search.engine.segment import ColumnSegment
from summit_kb.search.engine.storage import DurableFile, DurableStorage, HashingFile
from summit_kb.search.engine.stored import VALUES, TextsWriter, pack_values, write_records

if TYPE_CHECKING:
    from summit_kb.search.engine.stock import ColumnPerDocumentReader, ColumnTermsReader

CODEC_VERSION: Final = 2
"""Raised whenever the layout of a segment file changes."""

NO_PAGE: Final = -1


class ColumnCodec(Codec):
    """Opens and writes segments of flat arrays. One instance per writer."""

    length_stats = False  # lengths stand in columns of their own

    def __init__(self) -> None:
        self._outputs: dict[str, SegmentOutput] = {}

    def output(self, storage: DurableStorage, segment: ColumnSegment) -> SegmentOutput:
        """The file both writers of ``segment`` write to."""
        found = self._outputs.get(segment.segid)
        if found is None:
            found = self._outputs[segment.segid] = SegmentOutput(storage, segment)
        return found

    def discard(self) -> None:
        """Close what is unfinished."""
        for output in self._outputs.values():
            output.discard()

    def per_document_writer(
        self, storage: DurableStorage, segment: ColumnSegment
    ) -> PassageColumnsWriter:
        return PassageColumnsWriter(self.output(storage, segment))

    def field_writer(self, storage: DurableStorage, segment: ColumnSegment) -> ColumnFieldWriter:
        return ColumnFieldWriter(self.output(storage, segment))

    def per_document_reader(
        self, storage: DurableStorage, segment: ColumnSegment
    ) -> ColumnPerDocumentReader:
        from summit_kb.search.engine import stock  # noqa: PLC0415 no search needs it, and it is slow

        return stock.ColumnPerDocumentReader(storage, segment)

    def terms_reader(self, storage: DurableStorage, segment: ColumnSegment) -> ColumnTermsReader:
        from summit_kb.search.engine import stock  # noqa: PLC0415 no search needs it, and it is slow

        return stock.ColumnTermsReader(storage, segment)

    def new_segment(self, storage: DurableStorage, indexname: str) -> ColumnSegment:
        del storage
        return ColumnSegment(indexname)


class SegmentOutput:
    """The file of a new segment, created when the first array is written."""

    def __init__(self, storage: DurableStorage, segment: ColumnSegment) -> None:
        self._storage = storage
        self._segment = segment
        self._file: DurableFile | None = None

    @cached_property
    def arrays(self) -> ArrayWriter:
        self._file = self._storage.create_file(self._segment.file_name)
        self._hashing = HashingFile(self._file)
        return ArrayWriter(self._hashing)

    def finish(self) -> None:
        """Complete the file, push it to the disk and note its size and hash."""
        self.arrays.finish()
        if self._file is not None:
            self._file.close()
        self._segment.file = self._hashing.facts()

    def discard(self) -> None:
        """Close an unfinished file; it belongs to no generation and is swept later."""
        if self._file is not None and not self._file.is_closed:
            # What does not fit on a full disk need not be there.
            with contextlib.suppress(OSError):
                self._file.file.close()


class PassageColumnsWriter(PerDocumentWriter):
    """Collects what belongs to passages themselves."""

    def __init__(self, output: SegmentOutput) -> None:
        self._output = output
        self._pages = array("i")
        self._ordinals = array("i")
        self._texts = TextsWriter()
        self._values: list[bytes] = []

    def add_passage(self, page: int | None, ordinal: int, text: str, values: object) -> None:
        self._pages.append(NO_PAGE if page is None else page)
        self._ordinals.append(ordinal)
        self._texts.add(text.encode())
        self._values.append(pack_values(values))

    def close(self) -> None:
        arrays = self._output.arrays
        arrays.add("page", np.array(self._pages, dtype=np.int32))
        arrays.add("ordinal", np.array(self._ordinals, dtype=np.int32))
        self._texts.write(arrays)
        write_records(arrays, VALUES, self._values)


class ColumnFieldWriter(FieldWriter):
    """Writes inverted fields; Whoosh's posting-by-posting calls are not used."""

    def __init__(self, output: SegmentOutput) -> None:
        self._output = output

    def add_postings(
        self,
        schema: object,
        lengths: Iterable[tuple[str, Array]],
        items: Iterable[tuple[str, InvertedField]],
    ) -> None:
        """Write ``items`` (field, postings) and ``lengths`` (field, terms of each passage)."""
        del schema
        for name, values in lengths:
            self._output.arrays.add(f"{name}/lengths", narrow(values))
        for name, inverted in items:
            write_field(self._output.arrays, name, inverted)

    def close(self) -> None:
        self._output.finish()
