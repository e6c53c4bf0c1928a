"""Sets a source text as a PDF: Qt lays out and draws the pages, pypdf adds what Qt leaves out."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from markdown_source import Block
from pdf_breaks import flaws, mend_breaks
from pdf_finish import Entry, finish
from pdf_look import DPI, PAGE
from pdf_pages import paint
from pdf_setting import Setting
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPdfWriter
from record import Record

FONTS = ("Noto Serif", "Noto Sans")
TIGHTNESS = (0, 2, -2, 4, -4, 6)  # per cent off the leading, tried in turn


class FontError(RuntimeError):
    """The fonts the pages are set in are not installed."""


def write_pdf(blocks: list[Block], record: Record, target: Path) -> None:
    application = QGuiApplication.instance() or QGuiApplication(["build"])
    missing = [font for font in FONTS if font not in QFontDatabase.families()]
    if missing:
        raise FontError(f"install the fonts {missing} (Debian: fonts-noto-core)")
    drawn, entries = _draw(blocks, record)
    target.write_bytes(finish(BytesIO(drawn), record, entries))
    del application


def _draw(blocks: list[Block], record: Record) -> tuple[bytes, list[Entry]]:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(PAGE)
    writer.setResolution(DPI)
    setting = _settled(writer, blocks, record)
    paint(writer, setting.document, record, setting.note_frames)
    buffer.close()
    return data.data(), setting.entries()


def _settled(writer: QPdfWriter, blocks: list[Block], record: Record) -> Setting:
    """The first setting without flaws, else the one with the fewest."""
    settings: list[Setting] = []
    for tightness in TIGHTNESS:
        setting = Setting(writer, tightness)
        setting.opening(record)
        for block in blocks:
            setting.add(block)
        mend_breaks(setting.document, setting.headings)
        settings.append(setting)
        if not flaws(setting.document):
            return setting
    return min(settings, key=lambda setting: flaws(setting.document))
