"""The text inside one Word paragraph, with the places where pages begin marked in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summit_kb.ingest.extractors.docx_package import W, XmlElement

PAGE = "\f"
"""Stands in a paragraph's text where Word last began a page, or was told to."""

_SKIPPED = frozenset(
    f"{W}{name}"
    for name in (
        "del",
        "moveFrom",
        "instrText",
        "delText",
        "delInstrText",
        "rPr",
        "pPr",
        "fldData",
        "footnoteRef",
        "endnoteRef",
        "annotationRef",
        "txbxContent",
        "ruby",
    )
)
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_FIXED = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
    f"{W}lastRenderedPageBreak": PAGE,
}
_REPEATED = re.compile(rf"{PAGE}\s*{PAGE}+")
_SENTENCE_END = re.compile(r"[.!?;:…][\"”’)\]]*\s")


def paragraph_text(paragraph: XmlElement) -> str:
    """Text with PAGE marks; two marks with nothing between are one break."""
    return _REPEATED.sub(PAGE, "".join(_pieces(paragraph)))


def text_boxes(paragraph: XmlElement) -> Iterator[XmlElement]:
    """The contents of text boxes anchored in the paragraph, outermost ones only."""
    for element in _walk(paragraph, inside_boxes=True):
        if element.tag == f"{W}txbxContent":
            yield element


def note_ids(paragraph: XmlElement, kind: str) -> list[str]:
    """Ids of the footnotes or endnotes referred to, in order."""
    return [
        element.get(f"{W}id") or ""
        for element in _walk(paragraph)
        if element.tag == f"{W}{kind}Reference"
    ]


def split_at_pages(text: str) -> list[str]:
    """Parts of a paragraph by page; a sentence stays whole, on the page it begins on."""
    parts = text.split(PAGE)
    for index in range(1, len(parts)):
        before, after = parts[index - 1], parts[index]
        if not before.strip() or _SENTENCE_END.search(f"{before.rstrip()[-3:]} "):
            continue
        end = _SENTENCE_END.search(after)
        cut = end.end() if end else len(after)
        parts[index - 1], parts[index] = before + after[:cut], after[cut:]
    return parts


def _pieces(paragraph: XmlElement) -> Iterator[str]:
    for element in _walk(paragraph):
        tag = element.tag
        if tag in {f"{W}t", _MATH_TEXT}:
            yield element.text or ""
        elif tag == f"{W}br":
            kind = element.get(f"{W}type")
            yield PAGE if kind == "page" else "\n"
        elif tag == f"{W}sym":
            yield _symbol(element.get(f"{W}char") or "")
        else:
            yield _FIXED.get(str(tag), "")


def _walk(paragraph: XmlElement, *, inside_boxes: bool = False) -> Iterator[XmlElement]:
    """Elements in document order, without recursion; deleted text and fallbacks left out."""
    stack = list(reversed(paragraph))
    while stack:
        element = stack.pop()
        if element.tag == f"{W}txbxContent" and inside_boxes:
            yield element
            continue
        if element.tag in _SKIPPED or element.tag == _FALLBACK:
            continue
        yield element
        stack.extend(reversed(element))


def _symbol(code: str) -> str:
    try:
        point = int(code, 16)
    except ValueError:
        return ""
    # Symbol fonts live in the private area; without the font they mean nothing.
    return "" if 0xE000 <= point <= 0xF8FF or point > 0x10FFFF else chr(point)
