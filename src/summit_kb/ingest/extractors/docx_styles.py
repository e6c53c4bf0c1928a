"""What Word's styles and numbering say about a paragraph: heading level, list depth, its number."""

from __future__ import annotations

from dataclasses import dataclass, field

from summit_kb.ingest.extractors.docx_package import W, XmlElement

_VALUE = f"{W}val"
_DEEPEST = 9
_DEEPEST_HEADING = 6
_MOST_PARENTS = 20
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
          (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


def value(element: XmlElement | None, path: str) -> str | None:
    """The ``w:val`` of the element at ``path`` below ``element``."""
    found = element.find(path) if element is not None else None
    return found.get(_VALUE) if found is not None else None


def number(text: str | None, default: int = 0) -> int:
    """A number as Word wrote it; anything else is ``default``."""
    try:
        return int(text) if text is not None else default
    except ValueError:
        return default


class Styles:
    """Heading levels and numbering of the styles, through what they are based on."""

    def __init__(self, root: XmlElement | None) -> None:
        self._styles = {
            style.get(f"{W}styleId") or "": style
            for style in (root.iter(f"{W}style") if root is not None else ())
        }

    def heading_level(self, properties: XmlElement | None) -> int:
        """1 to 6 for a heading by style or by outline level, else 0."""
        outline = value(properties, f"{W}outlineLvl")
        if outline is not None:
            return _as_heading(number(outline, _DEEPEST))
        for style in self._chain(value(properties, f"{W}pStyle")):
            name = (value(style, f"{W}name") or "").lower()
            if name == "title":
                return 1
            if name.startswith("heading "):
                return min(number(name.removeprefix("heading "), 1), _DEEPEST_HEADING)
            outline = value(style, f"{W}pPr/{W}outlineLvl")
            if outline is not None:
                return _as_heading(number(outline, _DEEPEST))
        return 0

    def numbering(self, properties: XmlElement | None) -> tuple[str, int] | None:
        """The list (numId) and level a paragraph belongs to."""
        found = _numbering(properties)
        if found is not None:
            return found if found[0] != "0" else None
        for style in self._chain(value(properties, f"{W}pStyle")):
            found = _numbering(style.find(f"{W}pPr"))
            if found is not None:
                return found if found[0] != "0" else None
        return None

    def _chain(self, style_id: str | None) -> list[XmlElement]:
        chain: list[XmlElement] = []
        while style_id in self._styles and len(chain) < _MOST_PARENTS:
            style = self._styles[style_id or ""]
            chain.append(style)
            style_id = value(style, f"{W}basedOn")
        return chain


@dataclass
class _Level:
    format: str = "decimal"
    text: str = ""
    start: int = 1


@dataclass
class Numbering:
    """Counts list items, so that the numbers Word only draws are in the text."""

    levels: dict[str, dict[int, _Level]] = field(default_factory=dict[str, dict[int, _Level]])
    abstract_of: dict[str, str] = field(default_factory=dict[str, str])
    _counts: dict[str, list[int]] = field(default_factory=dict[str, list[int]])

    @classmethod
    def read(cls, root: XmlElement | None) -> Numbering:
        numbering = cls()
        if root is None:
            return numbering
        for abstract in root.iter(f"{W}abstractNum"):
            levels = {number(level.get(f"{W}ilvl")): _level(level) for level in
                      abstract.iter(f"{W}lvl")}  # fmt: skip
            numbering.levels[abstract.get(f"{W}abstractNumId") or ""] = levels
        for entry in root.iter(f"{W}num"):
            numbering.abstract_of[entry.get(f"{W}numId") or ""] = (
                value(entry, f"{W}abstractNumId") or ""
            )
        return numbering

    def next_label(self, list_id: str, depth: int) -> str:
        """What Word draws before the next item: "1.", "a)", "Điều 5." or nothing."""
        abstract = self.abstract_of.get(list_id, "")
        levels = self.levels.get(abstract, {})
        level = levels.get(depth)
        if level is None or not 0 <= depth < _DEEPEST:
            return ""
        counts = self._counts.setdefault(abstract, [0] * _DEEPEST)
        counts[depth] = counts[depth] + 1 if counts[depth] else level.start
        counts[depth + 1 :] = [0] * (_DEEPEST - depth - 1)
        if level.format in {"bullet", "none"}:
            return ""
        label = level.text
        for above in range(depth + 1):
            held = levels.get(above, _Level())
            label = label.replace(
                f"%{above + 1}", written(counts[above] or held.start, held.format)
            )
        return label


def written(count: int, form: str) -> str:
    """A count as Word's number format writes it."""
    if form in {"lowerLetter", "upperLetter"}:
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letter.upper() if form == "upperLetter" else letter
    if form in {"lowerRoman", "upperRoman"}:
        roman = ""
        for size, letters in _ROMAN:
            roman += letters * (count // size)
            count %= size
        return roman.upper() if form == "upperRoman" else roman
    return f"{count:02d}" if form == "decimalZero" else str(count)


def _level(element: XmlElement) -> _Level:
    return _Level(
        format=value(element, f"{W}numFmt") or "decimal",
        text=value(element, f"{W}lvlText") or "",
        start=number(value(element, f"{W}start"), 1),
    )


def _numbering(properties: XmlElement | None) -> tuple[str, int] | None:
    list_id = value(properties, f"{W}numPr/{W}numId")
    if list_id is None:
        return None
    return list_id, number(value(properties, f"{W}numPr/{W}ilvl"))


def _as_heading(outline: int) -> int:
    return min(outline + 1, _DEEPEST_HEADING) if 0 <= outline < _DEEPEST else 0
