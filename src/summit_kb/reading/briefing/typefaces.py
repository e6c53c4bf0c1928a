"""The typefaces and styles of what the book says itself: cover, contents, texts without pages."""

from __future__ import annotations

from functools import cache
from typing import Any, BinaryIO, Final, cast

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT
from reportlab.lib.fonts import addMapping
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from summit_kb.foundation.paths import resources_dir
from summit_kb.reading.briefing.letters import register_signs

REGULAR: Final = "NotoSerif"
BOLD: Final = "NotoSerif-Bold"
ITALIC: Final = "NotoSerif-Italic"
INK = HexColor("#1d2733")
QUIET = HexColor("#5b6675")
RULE = HexColor("#b9c2cd")
ACCENT = HexColor("#9c1c1c")

_FILES = {REGULAR: "Regular", BOLD: "Bold", ITALIC: "Italic"}


@cache
def register() -> None:
    """Make the shipped typefaces known to the typesetter."""
    folder = resources_dir() / "fonts"
    for name, face in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(folder / f"NotoSerif-{face}.ttf")))
    addMapping(REGULAR, 0, 0, REGULAR)
    addMapping(REGULAR, 1, 0, BOLD)
    addMapping(REGULAR, 0, 1, ITALIC)
    addMapping(REGULAR, 1, 1, BOLD)
    register_signs()


@cache
def letters_known() -> frozenset[int]:
    """The letters that every face of the book has."""
    register()
    faces = [cast("TTFont", pdfmetrics.getFont(name)).face for name in _FILES]
    return frozenset.intersection(*(frozenset(face.charToGlyph) for face in faces))


def blank_canvas(target: str | BinaryIO) -> Canvas:
    """A file to draw on, in the book's own typeface from the first letter: no other is named."""
    register()
    return Canvas(target, invariant=1, initialFontName=REGULAR)  # pyright: ignore[reportArgumentType] # the stubs know None only


@cache
def styles() -> dict[str, ParagraphStyle]:
    """Every style by its name; sizes and leading in points."""
    register()
    body = ParagraphStyle(
        "body",
        fontName=REGULAR,
        bulletFontName=REGULAR,
        fontSize=10.5,
        leading=15,
        textColor=INK,
        spaceAfter=6,
        alignment=TA_JUSTIFY,
        allowWidows=0,
        allowOrphans=0,
    )
    made = [body, ParagraphStyle("plain", parent=body, alignment=TA_LEFT)]

    def add(
        name: str,
        size: float,
        leading: float,
        like: int = 1,
        **more: Any,  # noqa: ANN401 the typesetter's own options
    ) -> None:
        made.append(ParagraphStyle(name, parent=made[like], fontSize=size, leading=leading, **more))

    add("item", 10.5, 15, leftIndent=16, bulletIndent=0, spaceAfter=3)
    add("quote", 11, 16, like=0, leftIndent=22, rightIndent=14)
    add("cell", 8.5, 11, spaceAfter=0)
    add("numbered", 10.5, 15, leftIndent=26, bulletIndent=0, spaceAfter=1)
    add("below-number", 9, 12.5, textColor=QUIET, leftIndent=26)
    add("source", 9.5, 13.5, textColor=QUIET, leftIndent=22, spaceAfter=4)
    add("remark", 10.5, 15, fontName=ITALIC, leftIndent=22, spaceAfter=4)
    add("detail", 9, 12.5, textColor=QUIET, spaceAfter=0)
    add("quiet", 9, 12.5, textColor=QUIET)
    add("head", 16, 21, fontName=BOLD, spaceAfter=14)
    add("title", 26, 34, fontName=BOLD, alignment=TA_CENTER, spaceAfter=16)
    add("long-title", 20, 28, fontName=BOLD, alignment=TA_CENTER, spaceAfter=16)
    add("subtitle", 14, 20, textColor=QUIET, alignment=TA_CENTER, spaceAfter=10)
    add("fact", 10, 15, textColor=QUIET, alignment=TA_CENTER, spaceAfter=2)
    add("office", 12.5, 18, fontName=BOLD, alignment=TA_CENTER, spaceAfter=2)
    add("occasion", 12.5, 19, alignment=TA_CENTER, spaceAfter=2)
    add("kind", 13, 18, fontName=BOLD, alignment=TA_CENTER, textColor=ACCENT, spaceAfter=14)
    add("entry", 10.5, 14.5, fontName=BOLD, spaceAfter=0)
    add("below", 9.5, 13, spaceAfter=0)
    add("divider", 20, 27, fontName=BOLD, spaceAfter=14)
    add("page", 8.5, 12, fontName=ITALIC, textColor=QUIET, spaceBefore=8, spaceAfter=4)
    for level, size in enumerate((15, 13, 12, 11, 10.5, 10.5), start=1):
        space = {"spaceBefore": 10, "spaceAfter": 6, "keepWithNext": 1}
        add(f"heading{level}", size, size * 1.35, fontName=BOLD, **space)
    return {style.name: style for style in made}
