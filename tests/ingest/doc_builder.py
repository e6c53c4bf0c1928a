"""Small Word 97 files: paragraphs of runs with fonts, cells, fields; one page of each record."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

TEXT_AT, PAGE = 0x600, 512
FONT, SYMBOL, IN_TABLE, ROW_END = 0x4A4F, 0x6A09, 0x2416, 0x2417


@dataclass
class Paragraph:
    """``runs`` are (text, font) or (text, font, sprm code) for a switch set on the run."""

    runs: list[tuple]
    style: int = 0
    end: str = "\r"
    in_table: bool = False
    ends_row: bool = False


@dataclass
class WordFile:
    """``tail`` is the number of paragraphs, at the end, that are footnotes."""

    paragraphs: list[Paragraph]
    wide: bool = True
    version: int = 0xC1
    mark: int = 0xA5EC
    flags: int = 0x0200
    footnotes: int = 0
    fonts: list[str] = field(default_factory=lambda: ["Times New Roman", ".VnTime", ".VnTimeH"])

    def streams(self):
        """The streams of the OLE file."""
        texts, runs, paragraphs = self._laid_out()
        text = "".join(texts)
        data = text.encode("utf-16-le" if self.wide else "cp1252")
        main = bytearray(TEXT_AT) + data
        main += bytes(-len(main) % PAGE)
        pages = len(main) // PAGE
        main += _characters(runs) + _paragraphs(paragraphs)
        table, places = self._table(len(text), pages)
        struct.pack_into("<HH", main, 0, self.mark, self.version)
        struct.pack_into("<H", main, 0x0A, self.flags)
        notes = len("".join(texts[len(texts) - self.footnotes :])) if self.footnotes else 0
        struct.pack_into("<2i", main, 0x4C, len(text) - notes, notes)
        for index, (at, size) in places.items():
            struct.pack_into("<II", main, 0x9A + 8 * index, at, size)
        return {"WordDocument": bytes(main), "1Table": table}

    def _laid_out(self):
        width = 2 if self.wide else 1
        at, texts, runs, paragraphs = TEXT_AT, [], [], []
        for paragraph in self.paragraphs:
            start, words = at, ""
            for text, font, *switches in [*paragraph.runs, (paragraph.end, "")]:
                end = at + width * len(text)
                runs.append((at, end, self._modifiers(font, switches)))
                at, words = end, words + text
            texts.append(words)
            paragraphs.append((start, at, paragraph))
        return texts, runs, paragraphs

    def _modifiers(self, font, switches):
        found = b"".join(
            struct.pack("<HI" if code == SYMBOL else "<HB", code, 1) for code in switches
        )
        return found + (struct.pack("<HH", FONT, self.fonts.index(font)) if font else b"")

    def _table(self, length, pages):
        code = TEXT_AT if self.wide else (TEXT_AT * 2) | 0x40000000
        pieces = struct.pack("<2I", 0, length) + struct.pack("<HIH", 0, code, 0)
        parts = {33: b"\2" + struct.pack("<I", len(pieces)) + pieces}
        parts[12] = struct.pack("<3I", 0, 0xFFFFFF, pages)
        parts[13] = struct.pack("<3I", 0, 0xFFFFFF, pages + 1)
        names = [name.encode("utf-16-le") + b"\0\0" for name in self.fonts]
        parts[15] = struct.pack("<HH", len(names), 0) + b"".join(
            bytes([39 + len(name)]) + bytes(39) + name for name in names
        )
        table, places = bytearray(b"\0" * 8), {}
        for index, part in parts.items():
            places[index] = (len(table), len(part))
            table += part
        return bytes(table), places


def _characters(runs):
    return _page([(start, end, bytes([len(given)]) + given if given else b"")
                  for start, end, given in runs], entry=1)  # fmt: skip


def _paragraphs(rows):
    told = []
    for start, end, paragraph in rows:
        given = b""
        if paragraph.in_table:
            given += struct.pack("<HB", IN_TABLE, 1)
        if paragraph.ends_row:
            given += struct.pack("<HB", ROW_END, 1)
        record = struct.pack("<H", paragraph.style) + given
        record += b"\0" * (len(record) % 2 == 0)
        told.append((start, end, bytes([(len(record) + 1) // 2]) + record))
    return _page(told, entry=13)


def _page(rows, *, entry):
    page = bytearray(PAGE)
    count, at = len(rows), PAGE - 2
    struct.pack_into(f"<{count + 1}I", page, 0, *[row[0] for row in rows], rows[-1][1])
    for index, (_start, _end, record) in enumerate(rows):
        if record:
            at = (at - len(record)) & ~1
            page[at : at + len(record)] = record
            page[4 * (count + 1) + entry * index] = at // 2
    assert at > 4 * (count + 1) + entry * count, "too much for one page of records"
    page[-1] = count
    return bytes(page)
