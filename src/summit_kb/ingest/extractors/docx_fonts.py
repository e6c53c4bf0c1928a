"""Which font each run of a Word document is set in, and the rescue of text in legacy fonts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from summit_kb.ingest.extractors.docx_package import W, XmlElement
from summit_kb.ingest.extractors.docx_styles import value
from summit_kb.ingest.extractors.xml_rescue import Slot, rescue_slots

_FONTS = f"{W}rPr/{W}rFonts"
# Legacy letters are Latin to Word: "hAnsi" holds those that are not ASCII.
_ROLES = (f"{W}hAnsi", f"{W}ascii")
_MOST_PARENTS = 20


def rescue_parts(parts: Iterable[XmlElement], styles: XmlElement | None) -> tuple[str, ...]:
    """Convert legacy text where it stands in the parts; the encodings that were found."""
    fonts = Fonts(styles)
    return rescue_slots(slot for part in parts for slot in _slots(part, fonts))


class Fonts:
    """Fonts of runs, through the styles of the run and its paragraph."""

    def __init__(self, styles: XmlElement | None) -> None:
        self._styles: dict[str, XmlElement] = {}
        self._default = self._usual = ""
        if styles is None:
            return
        self._default = _named(styles.find(f"{W}docDefaults/{W}rPrDefault/{_FONTS}"))
        for style in styles.iter(f"{W}style"):
            name = style.get(f"{W}styleId") or ""
            self._styles[name] = style
            if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") == "1":
                self._usual = name

    def of_run(self, run: XmlElement, paragraph: XmlElement | None) -> str:
        """The font's name, empty where none is told."""
        styles = (
            value(run, f"{W}rPr/{W}rStyle"),
            value(paragraph, f"{W}pPr/{W}pStyle") or self._usual,
        )
        own = _named(run.find(_FONTS))
        return own or next(filter(None, map(self._of_style, styles)), "") or self._default

    def _of_style(self, name: str | None) -> str:
        for _ in range(_MOST_PARENTS):
            style = self._styles.get(name or "")
            if style is None:
                break
            font = _named(style.find(_FONTS))
            if font:
                return font
            name = value(style, f"{W}basedOn")
        return ""


def _slots(part: XmlElement, fonts: Fonts) -> Iterator[Slot | None]:
    """The texts of a part in reading order with their fonts; None between paragraphs."""
    paragraph: XmlElement | None = None
    font = ""
    for element in part.iter(f"{W}p", f"{W}r", f"{W}t"):
        if element.tag == f"{W}p":
            paragraph = element
            yield None
        elif element.tag == f"{W}r":
            font = fonts.of_run(element, paragraph)
        else:
            yield Slot(element, font)


def _named(fonts: XmlElement | None) -> str:
    if fonts is None:
        return ""
    return next((name for role in _ROLES if (name := fonts.get(role))), "")
