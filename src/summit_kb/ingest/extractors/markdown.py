"""Markdown: CommonMark with tables, as blocks; ``key: value`` lines before it are metadata."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from summit_kb.domain.text import BlockKind, ExtractedText
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.errors import EmptyFileError
from summit_kb.ingest.extractors.html import add_fragment
from summit_kb.ingest.limits import Limits
from summit_kb.ingest.plain_text import read_plain_text
from summit_kb.ingest.structure import kind_of

_FRONT = re.compile(r"\A---[ \t]*\n(?P<body>.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_ENTRY = re.compile(r"^(?P<key>[A-Za-z][\w-]*)[ \t]*:[ \t]*(?P<value>.*)$", re.MULTILINE)


class MarkdownExtractor:
    title = "Markdown"
    spent = False

    def extract(self, path: Path, limits: Limits) -> ExtractedText:
        """Raises EmptyFileError when there is nothing to read."""
        plain = read_plain_text(path.read_bytes())
        assembly = TextAssembly(limits)
        for code in plain.warnings:
            assembly.warn(code)
        source = plain.text.replace("\r\n", "\n")
        front = _FRONT.match(source)
        metadata = {"encoding": plain.encoding}
        if front is not None:
            metadata = _front_matter(front["body"]) | metadata
            source = source[front.end() :]
        parser = MarkdownIt("commonmark", {"html": True}).enable("table")
        MarkdownBlocks(assembly).run(parser.parse(source))
        text = assembly.finish("markdown", "markdown-it", paged=False, metadata=metadata)
        if not any(page.blocks for page in text.pages):
            raise EmptyFileError(path=str(path))
        return text


class MarkdownBlocks:
    """Turns the flat token stream into blocks."""

    def __init__(self, assembly: TextAssembly) -> None:
        self._assembly = assembly
        self._heading = 0
        self._lists = 0
        self._quotes = 0
        self._row: list[str] | None = None

    def run(self, tokens: Sequence[Token]) -> None:
        for token in tokens:
            self._follow(token)
            if token.type == "inline":
                self._add_inline(token)
            elif token.type in {"fence", "code_block"}:
                self._assembly.add(BlockKind.CODE, token.content)
            elif token.type == "html_block":
                add_fragment(self._assembly, token.content)

    def _follow(self, token: Token) -> None:
        if token.type in {"bullet_list_open", "ordered_list_open"}:
            self._lists += 1
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            self._lists -= 1
        elif token.tag == "blockquote":
            self._quotes += token.nesting
        elif token.type == "heading_open":
            self._heading = int(token.tag[1])
        elif token.type == "heading_close":
            self._heading = 0
        elif token.type == "tr_open":
            self._row = []
        elif token.type == "tr_close" and self._row is not None:
            self._assembly.add(BlockKind.TABLE_ROW, "\t".join(self._row))
            self._row = None

    def _add_inline(self, token: Token) -> None:
        text = _inline_text(token)
        if self._row is not None:
            self._row.append(" ".join(text.split()))
            return
        if self._heading:
            self._assembly.add(BlockKind.HEADING, text, self._heading)
        elif self._lists:
            self._assembly.add(BlockKind.LIST_ITEM, text, self._lists - 1)
        elif self._quotes:
            self._assembly.add(BlockKind.QUOTE, text)
        else:
            kind, level = kind_of(text)
            self._assembly.add(kind, text, level)


def _inline_text(token: Token) -> str:
    pieces: list[str] = []
    for child in token.children or ():
        if child.type in {"text", "code_inline", "image"}:
            pieces.append(child.content)
        elif child.type == "softbreak":
            pieces.append(" ")
        elif child.type == "hardbreak" or (
            child.type == "html_inline" and child.content.lower().startswith("<br")
        ):
            pieces.append("\n")
    return "".join(pieces)


def _front_matter(body: str) -> dict[str, str]:
    """Plain ``key: value`` lines; lists and nested values of real YAML are left alone."""
    found: dict[str, str] = {}
    for entry in _ENTRY.finditer(body):
        value = entry["value"].strip().strip("\"'")
        if value and value[0] not in "[{|>&*!":
            found[{"date": "created", "lang": "language"}.get(entry["key"], entry["key"])] = value
    return found
