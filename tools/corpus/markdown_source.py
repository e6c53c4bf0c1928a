"""Reads a source text: the small part of Markdown that the starter library's texts use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token


@dataclass(frozen=True)
class Run:
    """A stretch of text in one style."""

    text: str
    bold: bool = False
    italic: bool = False


Runs = tuple[Run, ...]


@dataclass(frozen=True)
class Heading:
    level: int
    runs: Runs


@dataclass(frozen=True)
class Paragraph:
    runs: Runs


@dataclass(frozen=True)
class Note:
    """The block quotation that opens every text: what this is a summary of."""

    runs: Runs


@dataclass(frozen=True)
class BulletList:
    items: tuple[Runs, ...]
    ordered: bool


@dataclass(frozen=True)
class Table:
    """The first row is the header."""

    rows: tuple[tuple[Runs, ...], ...]


Block = Heading | Paragraph | Note | BulletList | Table


def plain(runs: Runs) -> str:
    return "".join(run.text for run in runs)


def read_blocks(text: str) -> list[Block]:
    """Blocks of the text in order; ValueError for Markdown that the builders cannot set."""
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    return list(_blocks(iter(tokens)))


def _blocks(tokens: Iterator[Token]) -> Iterator[Block]:
    for token in tokens:
        match token.type:
            case "heading_open":
                yield Heading(int(token.tag[1:]), _only(_inlines(tokens, "heading_close")))
            case "paragraph_open":
                yield Paragraph(_only(_inlines(tokens, "paragraph_close")))
            case "blockquote_open":
                yield Note(_only(_inlines(tokens, "blockquote_close")))
            case "bullet_list_open" | "ordered_list_open":
                closing = token.type.replace("open", "close")
                yield BulletList(
                    tuple(_inlines(tokens, closing)), ordered=token.type.startswith("ordered")
                )
            case "table_open":
                yield Table(tuple(_rows(tokens)))
            case other:
                raise ValueError(f"line {token.map}: {other} is not set by the builders")


def _inlines(tokens: Iterator[Token], closing: str) -> Iterator[Runs]:
    for token in tokens:
        if token.type == closing:
            return
        if token.type == "inline":
            yield _runs(token.children or [])


def _rows(tokens: Iterator[Token]) -> Iterator[tuple[Runs, ...]]:
    for token in tokens:
        if token.type == "table_close":
            return
        if token.type == "tr_open":
            yield tuple(_inlines(tokens, "tr_close"))


def _only(inlines: Iterator[Runs]) -> Runs:
    (runs,) = inlines
    return runs


def _runs(children: list[Token]) -> Runs:
    runs: list[Run] = []
    bold = italic = False
    for child in children:
        match child.type:
            case "text":
                if child.content:
                    runs.append(Run(child.content, bold, italic))
            case "softbreak":
                runs.append(Run(" ", bold, italic))
            case "strong_open" | "strong_close":
                bold = child.type == "strong_open"
            case "em_open" | "em_close":
                italic = child.type == "em_open"
            case other:
                raise ValueError(f"{other} is not set by the builders")
    return tuple(runs)
