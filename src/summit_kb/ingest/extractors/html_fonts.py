"""Which font a text of an HTML page is set in, and the rescue of text in legacy fonts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from summit_kb.ingest.extractors.html_tags import BLOCKS, UNSEEN
from summit_kb.ingest.legacy_runs import BREAK, Rescue, Run, rescue

_FAMILY = re.compile(r"font-family\s*:\s*([^;,]+)", re.IGNORECASE)
_CELLS = frozenset({"td", "th", "br"})
_QUOTES = " \t\r\n\"'"


def is_unseen(node: LexborNode) -> bool:
    """Whether nothing of the element is shown."""
    return node.tag in UNSEEN or "hidden" in node.attributes


def seen_texts(root: LexborNode) -> Rescue:
    """The texts that are shown, in the order of the page, one for each text node."""
    runs = list(_runs(root))
    found = rescue(runs)
    pairs = zip(runs, found.texts, strict=True)
    return Rescue(tuple(text for run, text in pairs if run is not BREAK), found.encodings)


def _runs(root: LexborNode) -> Iterator[Run]:
    stack = [(root, "")]
    while stack:
        node, font = stack.pop()
        if node.is_text_node:
            yield Run(node.text_content or "", font)
        elif node.is_element_node and not is_unseen(node):
            if node.tag in BLOCKS or node.tag in _CELLS:
                yield BREAK
            font = _font(node) or font
            child = node.last_child
            while child is not None:
                stack.append((child, font))
                child = child.prev


def _font(node: LexborNode) -> str:
    attributes = node.attributes
    name = attributes.get("face") if node.tag == "font" else None
    if not name and (style := attributes.get("style")):
        family = _FAMILY.search(style)
        name = family[1] if family else None
    return name.split(",")[0].strip(_QUOTES) if name else ""
