"""A segment of the index: one file of arrays, with the passages since deleted from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt
from whoosh.codec.base import Segment

if TYPE_CHECKING:
    from summit_kb.search.engine.codec import ColumnCodec

EXTENSION: Final = ".arrays"


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What the segment's file must be."""

    size: int
    sha256: str


class ColumnSegment(Segment):
    """Whoosh's segment as this codec keeps it."""

    def __init__(
        self,
        indexname: str,
        *,
        segid: str | None = None,
        passages: int = 0,
        deleted: Iterable[int] = (),
        file: FileFacts | None = None,
    ) -> None:
        super().__init__(indexname)
        if segid is not None:
            self.segid = segid
        self.file = file
        self._passages = passages
        self._deleted = set(deleted)

    @property
    def file_name(self) -> str:
        return self.make_filename(EXTENSION)

    def codec(self) -> ColumnCodec:
        from summit_kb.search.engine.codec import ColumnCodec  # noqa: PLC0415 it imports this file

        return ColumnCodec()

    def should_assemble(self) -> bool:  # pyright: ignore[reportIncompatibleMethodOverride] Whoosh always says yes
        return False  # it is one file already

    def doc_count_all(self) -> int:
        return self._passages

    def set_doc_count(self, doccount: int) -> None:
        self._passages = doccount

    def deleted_count(self) -> int:
        return len(self._deleted)

    def deleted_docs(self) -> Iterator[int]:
        return iter(sorted(self._deleted))

    def delete_document(self, docnum: int, delete: bool = True) -> None:  # noqa: FBT001, FBT002 Whoosh's signature
        if delete:
            self._deleted.add(docnum)
        else:
            self._deleted.discard(docnum)

    def is_deleted(self, docnum: int) -> bool:
        return docnum in self._deleted

    def live(self) -> npt.NDArray[np.bool_]:
        """Passage -> whether it is still there."""
        live = np.ones(self._passages, dtype=np.bool_)
        live[list(self._deleted)] = False
        return live

    def to_json(self) -> dict[str, Any]:
        """What the table of contents keeps of this segment."""
        file = self.file or FileFacts(0, "")
        return {
            "id": self.segid,
            "passages": self._passages,
            "deleted": sorted(self._deleted),
            "size": file.size,
            "sha256": file.sha256,
        }

    @classmethod
    def from_json(cls, indexname: str, content: dict[str, Any]) -> ColumnSegment:
        """The segment ``to_json`` described; raises KeyError or ValueError when it did not."""
        passages, deleted = int(content["passages"]), [int(one) for one in content["deleted"]]
        if any(not 0 <= one < passages for one in deleted) or not str(content["id"]).isalnum():
            raise ValueError(f"segment {content['id']!r} contradicts itself")
        facts = FileFacts(int(content["size"]), str(content["sha256"]))
        return cls(indexname, segid=content["id"], passages=passages, deleted=deleted, file=facts)
