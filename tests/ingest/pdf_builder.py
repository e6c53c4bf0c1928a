"""Small PDFs written by hand: any Unicode text where it is wanted, no font file needed."""

from __future__ import annotations

import zlib

ADVANCE = 0.5


def _to_unicode() -> bytes:
    rows = [f"<{high:02X}00> <{high:02X}FF> <{high:02X}00>" for high in range(256)]
    parts = []
    for start in range(0, len(rows), 100):
        some = rows[start : start + 100]
        parts.append(f"{len(some)} beginbfrange\n" + "\n".join(some) + "\nendbfrange")
    head = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def "
        "/CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
    )
    tail = "\nendcmap end end"
    return (head + "\n".join(parts) + tail).encode()


class Page:
    """A page; every character is half an em wide."""

    def __init__(self, *, width=595, height=842, rotate=0, crop=None):
        self.box = (0, 0, width, height)
        self.rotate = rotate
        self.crop = crop
        self.content: list[str] = []

    def text(self, x, y, text, size=12):
        """Draw ``text`` with its baseline at ``y`` from the bottom."""
        codes = text.encode("utf-16-be").hex().upper()
        self.content.append(f"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm <{codes}> Tj ET")
        return self

    def lines(self, lines, x=72, top=770, size=12, leading=16):
        for number, line in enumerate(lines):
            indent = len(line) - len(line.lstrip(" "))
            self.text(x + indent * size * ADVANCE, top - number * leading, line.strip(), size)
        return self

    def scattered(self, x, y, text, size=12):
        """Draw plain letters first and accented ones after them, each where it belongs.

        The space behind a lone letter gives it a width in PDFium's eyes.
        """
        late = []
        for number, letter in enumerate(text):
            plain = letter.isascii()
            place = (x + number * size * ADVANCE, y, letter if plain else letter + " ", size)
            if plain:
                self.text(*place)
            else:
                late.append(place)
        for place in late:
            self.text(*place)
        return self


def pdf_bytes(pages, *, info="", catalog="", more=()):
    """The file; ``more`` are further objects, numbered from 10 + 2 x pages on."""
    first = 10
    kids = " ".join(f"{first + 2 * index} 0 R" for index in range(len(pages)))
    cmap = zlib.compress(_to_unicode())
    objects = {
        1: f"<< /Type /Catalog /Pages 2 0 R {catalog} >>".encode(),
        2: f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        3: b"<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H "
        b"/DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
        4: b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /DW 500 /FontDescriptor 5 0 R "
        b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
        5: b"<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 -200 1000 800] "
        b"/ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
        6: b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(cmap), cmap),
        7: f"<< {info} >>".encode("latin-1"),
    }
    for index, page in enumerate(pages):
        content = "\n".join(page.content).encode()
        crop = f"/CropBox [{' '.join(map(str, page.crop))}]" if page.crop else ""
        objects[first + 2 * index] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [{' '.join(map(str, page.box))}] {crop} "
            f"/Rotate {page.rotate} /Contents {first + 2 * index + 1} 0 R "
            f"/Resources << /Font << /F1 3 0 R >> >> >>"
        ).encode()
        objects[first + 2 * index + 1] = b"<< /Length %d >>\nstream\n%s\nendstream" % (
            len(content),
            content,
        )
    for index, text in enumerate(more):
        objects[first + 2 * len(pages) + index] = text.encode()
    return _assembled(objects)


def _assembled(objects):
    out = bytearray(b"%PDF-1.7\n")
    offsets = {}
    for number, body in sorted(objects.items()):
        offsets[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 1\n0000000000 65535 f \n"
    for number, offset in sorted(offsets.items()):
        out += b"%d 1\n%010d 00000 n \n" % (number, offset)
    out += b"trailer\n<< /Root 1 0 R /Info 7 0 R /Size %d >>\n" % (max(offsets) + 1)
    out += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(out)
