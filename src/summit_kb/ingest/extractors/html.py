"""HTML: what a reader would see of it, as blocks; scripts and styles are left out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

from summit_kb.domain.text import BlockKind, ExtractedText
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.clean import one_line
from summit_kb.ingest.decoding import decode
from summit_kb.ingest.errors import EmptyFileError
from summit_kb.ingest.extractors.html_fonts import is_unseen, seen_texts
from summit_kb.ingest.extractors.html_tags import BLOCKS
from summit_kb.ingest.legacy_runs import legacy_warnings
from summit_kb.ingest.limits import Limits
from summit_kb.ingest.plain_text import ENCODING_GUESSED
from summit_kb.ingest.structure import kind_of

_DECLARED = re.compile(
    rb"""<meta[^>]+charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)|<\?xml[^>]+encoding=["']([A-Za-z0-9_.:-]+)""",
    re.IGNORECASE,
)
_LINE_ENDS = re.compile(r"[\r\n]+")
_DECLARED_WITHIN = 4096
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset({"ul", "ol", "menu", "dir"})
_META_NAMES = {
    "author": "author",
    "description": "subject",
    "keywords": "keywords",
    "date": "created",
    "dc.date": "created",
    "dc.title": "title",
    "dc.creator": "author",
    "article:published_time": "created",
}


class HtmlExtractor:
    title = "HTML"
    spent = False

    def extract(self, path: Path, limits: Limits) -> ExtractedText:
        """Raises EmptyFileError when nothing can be seen on the page."""
        assembly = TextAssembly(limits)
        metadata = add_page(assembly, path.read_bytes())
        text = assembly.finish("html", "selectolax", paged=False, metadata=metadata)
        if not any(page.blocks for page in text.pages):
            raise EmptyFileError(path=str(path))
        return text


def add_page(assembly: TextAssembly, data: bytes, charset: str | None = None) -> dict[str, str]:
    """Put the blocks of a page into ``assembly``; what the page says of itself.

    ``charset`` is what came with the page, and wins over what stands in it.
    """
    declared = _DECLARED.search(data[:_DECLARED_WITHIN])
    name = next(filter(None, declared.groups()), b"").decode("ascii") if declared else None
    decoded = decode(data, charset or name)
    tree = LexborHTMLParser(decoded.text)
    is_legacy = add_tree(assembly, tree)
    if decoded.guessed and not is_legacy:
        assembly.warn(ENCODING_GUESSED)
    return _metadata(tree) | {"encoding": decoded.encoding}


def add_fragment(assembly: TextAssembly, html: str) -> None:
    """Put the blocks of a piece of HTML into ``assembly``."""
    add_tree(assembly, LexborHTMLParser(html))


def add_tree(assembly: TextAssembly, tree: LexborHTMLParser) -> bool:
    """Put the blocks of a page into ``assembly``; whether it held text in a legacy encoding."""
    if tree.root is None:
        return False
    seen = seen_texts(tree.root)
    for code in legacy_warnings(seen.encodings):
        assembly.warn(code)
    Walk(assembly, seen.texts).run(tree.root)
    return bool(seen.encodings)


@dataclass
class _Place:
    """Where the walk is: the kinds that open elements give to the text in them."""

    headings: list[int] = field(default_factory=list[int])
    lists: int = 0
    items: int = 0
    quotes: int = 0
    code: int = 0
    row: list[str] | None = None
    outer_tables: list[bool] = field(default_factory=list[bool])


class Walk:
    """Goes through a tree without recursion, so that depth is no danger."""

    def __init__(self, assembly: TextAssembly, texts: Iterable[str]) -> None:
        self._assembly = assembly
        # What the text nodes say, in their order.
        self._texts = iter(texts)
        self._place = _Place()
        self._text: list[str] = []

    def run(self, root: LexborNode) -> None:
        stack: list[tuple[LexborNode, bool]] = [(root, True)]
        while stack and not self._assembly.is_full:
            node, entering = stack.pop()
            if not entering:
                self._leave(node.tag or "")
                continue
            if node.is_text_node:
                self._text.append(self._shown(next(self._texts)))
            elif node.is_element_node and not is_unseen(node):
                self._enter(node.tag or "")
                stack.append((node, False))
                child = node.last_child
                while child is not None:
                    stack.append((child, True))
                    child = child.prev
        self._flush()

    def _enter(self, tag: str) -> None:
        place = self._place
        if tag == "br":
            self._text.append("\n" if place.row is None else " ")
        elif tag in {"td", "th"}:
            self._end_cell()
        elif tag in BLOCKS:
            self._flush()
        if tag in _HEADINGS:
            place.headings.append(_HEADINGS[tag])
        elif tag in _LISTS:
            place.lists += 1
        elif tag == "table":
            place.outer_tables.append(place.row is not None)
            # A table inside a cell lays out the page: what was read of the outer row stands alone.
            self._end_row()
        elif tag == "tr":
            self._end_row()
            place.row = []
        place.items += tag == "li"
        place.quotes += tag == "blockquote"
        place.code += tag == "pre"

    def _leave(self, tag: str) -> None:
        place = self._place
        if tag in {"td", "th"}:
            self._end_cell()
        elif tag in BLOCKS:
            self._flush()
        if tag in _HEADINGS and place.headings:
            place.headings.pop()
        elif tag in _LISTS:
            place.lists -= 1
        elif tag == "tr":
            self._end_row()
        elif tag == "table":
            self._end_row()
            if place.outer_tables and place.outer_tables.pop():
                place.row = []
        place.items -= tag == "li"
        place.quotes -= tag == "blockquote"
        place.code -= tag == "pre"

    def _end_cell(self) -> None:
        if self._place.row is None:
            self._flush()
            return
        cell = one_line("".join(self._text))
        self._text = []
        if cell:
            self._place.row.append(cell)

    def _end_row(self) -> None:
        row = self._place.row
        if row is None:
            return
        self._end_cell()
        self._place.row = None
        if len(row) > 1:
            self._assembly.add(BlockKind.TABLE_ROW, "\t".join(row))
        elif row:
            self._text = [row[0]]
            self._flush()

    def _flush(self) -> None:
        if self._place.row is not None:
            self._text.append(" ")  # blocks inside a cell are one cell
            return
        text = "".join(self._text)
        self._text = []
        if not text.strip():
            return
        kind, level = self._kind(text)
        self._assembly.add(kind, text, level)

    def _shown(self, text: str) -> str:
        # Only <br> ends a line; the line ends of the source are spaces.
        return text if self._place.code else _LINE_ENDS.sub(" ", text)

    def _kind(self, text: str) -> tuple[BlockKind, int]:
        place = self._place
        if place.code:
            return BlockKind.CODE, 0
        if place.headings:
            return BlockKind.HEADING, place.headings[-1]
        if place.items:
            return BlockKind.LIST_ITEM, max(0, place.lists - 1)
        if place.quotes:
            return BlockKind.QUOTE, 0
        return kind_of(one_line(text))


def _metadata(tree: LexborHTMLParser) -> dict[str, str]:
    found: dict[str, str] = {}
    title = tree.css_first("title")
    if title is not None:
        found["title"] = title.text()
    for node in tree.css("meta"):
        attributes = node.attributes
        name = (attributes.get("name") or attributes.get("property") or "").lower()
        if name in _META_NAMES and attributes.get("content"):
            found.setdefault(_META_NAMES[name], attributes["content"] or "")
    language = tree.root.attributes.get("lang") if tree.root is not None else None
    if language:
        found["language"] = language
    return found
