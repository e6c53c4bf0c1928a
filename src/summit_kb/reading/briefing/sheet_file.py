"""The pages of a file being written: each sheet as it comes, the tree of them at the end."""

from __future__ import annotations

from collections.abc import Sequence

from summit_kb.reading.briefing.pdf_file import PdfFile


class SheetFile:
    """``count`` sheets; their numbers are known before they are written, for links to them."""

    def __init__(self, file: PdfFile, count: int) -> None:
        self.file = file
        self._tree = file.reserve()
        self.numbers: Sequence[int] = [file.reserve() for _ in range(count)]
        self._written = 0

    def add(
        self, size: tuple[float, float], contents: bytes, resources: bytes, more: bytes = b""
    ) -> None:
        """The next sheet: ``contents`` a reference or an array, ``resources`` a dictionary."""
        box = f"{size[0]:.2f} {size[1]:.2f}".encode()
        body = b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 %b]/Contents %b/Resources %b%b>>"
        number = self.numbers[self._written]
        self.file.put(number, body % (self._tree, box, contents, resources, more))
        self._written += 1

    def finish(self, root: bytes = b"", info: bytes = b"") -> None:
        """``root`` are entries of the catalogue, ``info`` those of the information dictionary."""
        kids = b" ".join(b"%d 0 R" % number for number in self.numbers)
        tree = b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(self.numbers), kids)
        self.file.put(self._tree, tree)
        catalogue = self.file.add(b"<</Type/Catalog/Pages %d 0 R%b>>" % (self._tree, root))
        self.file.finish(catalogue, self.file.add(b"<<%b>>" % info))
