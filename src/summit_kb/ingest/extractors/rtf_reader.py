"""The text of an RTF file as runs with fonts, and marks of paragraphs, cells and rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from summit_kb.ingest.extractors.rtf_fonts import Font, decoded, encoding_of
from summit_kb.ingest.extractors.rtf_parts import End, ParagraphEnd, Part, Parts
from summit_kb.ingest.extractors.rtf_tokens import Kind, Token
from summit_kb.ingest.extractors.rtf_words import (
    CODE_PAGES,
    INFO,
    LETTERS,
    SEEN_THOUGH_NEW,
    SKIPPED,
    SYMBOLS,
)
from summit_kb.ingest.paragraph_flow import Paragraph

_BODY_TEXT = 9


@dataclass
class _Group:
    """What a group of braces may change and gives back at its end."""

    skipped: bool = False
    hidden: bool = False
    font: int = -1
    skip_after_unicode: int = 1
    collects: str = ""
    is_new: bool = False
    level: int = 0
    in_table: bool = False
    is_item: bool = False
    note: bool = False


class RtfReader:
    """Follows the tokens; ``most`` bounds the characters kept."""

    def __init__(self, most: int) -> None:
        self.metadata: dict[str, str] = {}
        self._parts = Parts()
        self._most = most
        self._group = _Group()
        self._stack: list[_Group] = []
        self._fonts: dict[int, Font] = {}
        self._default_font = -1
        self._encoding = "cp1252"
        self._bytes = bytearray()
        self._to_skip = 0
        self._collected: list[str] = []
        self._does: dict[str, Callable[[int | None], None]] = {
            "par": self._paragraph, "sect": self._paragraph, "page": self._paragraph,
            "cell": lambda _n: self._end("cell"), "nestcell": lambda _n: self._put(" "),
            "row": lambda _n: self._end("row"), "nestrow": lambda _n: self._put(" "),
            "pard": self._plain_paragraph, "plain": self._plain,
            "f": self._set_font, "deff": self._set_default, "fcharset": self._set_charset,
            "ansicpg": self._set_code_page, "uc": self._set_skip, "u": self._unicode,
            "v": self._hide, "deleted": self._hide, "intbl": self._in_table, "ls": self._item,
            "outlinelevel": self._outline,
        }  # fmt: skip

    def read(self, tokens: Iterable[Token]) -> list[Part]:
        """The runs and marks of the text; ``metadata`` holds what the file says of itself."""
        for token in tokens:
            if self._most <= 0:
                break
            if token.kind is Kind.BYTES:
                self._add_bytes(token.data)
            else:
                self._flush()
                self._follow(token)
        self._flush()
        while self._stack:
            self._close()
        return self._parts.finished()

    def _follow(self, token: Token) -> None:
        if token.kind is Kind.OPEN:
            self._to_skip = 0
            self._stack.append(self._group)
            self._group = replace(self._group, is_new=True, collects=self._group.collects)
            return
        if token.kind is Kind.CLOSE:
            self._close()
            return
        is_new, self._group.is_new = self._group.is_new, False
        if token.kind is Kind.SYMBOL:
            if token.name == "*" and is_new:
                self._group.is_new = self._group.skipped = True
            elif token.name in "\r\n":
                self._paragraph(None)
            else:
                self._put(SYMBOLS.get(token.name, ""))
        else:
            self._word(token, is_new=is_new)

    def _word(self, token: Token, *, is_new: bool) -> None:
        name = token.name
        if is_new and self._destination(name):
            return
        if name in self._does:
            self._does[name](token.number)
        elif name in LETTERS:
            self._put(LETTERS[name])
        elif name in CODE_PAGES:
            self._encoding = encoding_of(CODE_PAGES[name])

    def _destination(self, name: str) -> bool:
        group = self._group
        if name in SKIPPED:
            group.skipped = True
        elif name in SEEN_THOUGH_NEW:
            group.skipped = self._stack[-1].skipped if self._stack else False
        elif name == "fonttbl":
            group.collects = "font"
        elif name == "info" or group.collects == "info":
            group.collects = name
            group.skipped = group.skipped or name not in {"info", *INFO}
            self._collected.clear()
        elif name in {"listtext", "pntext"}:
            self._stack[-1].is_item = True
        elif name == "footnote":
            self._parts.begin_note()
            group.note = True
        else:
            return False
        return True

    def _close(self) -> None:
        if not self._stack:
            return
        closing, self._group = self._group, self._stack.pop()
        if closing.collects == "font" and self._collected:
            self._name_font(closing.font)
        elif closing.collects in INFO and self._group.collects == "info":
            self.metadata[INFO[closing.collects]] = "".join(self._collected)
            self._collected.clear()
        if closing.note and not self._group.note:
            self._parts.end_note()
        # Properties of the paragraph outlive the groups they are set in.
        if not closing.skipped and not closing.collects and closing.note == self._group.note:
            for name in ("level", "in_table", "is_item"):
                setattr(self._group, name, getattr(closing, name))

    def _name_font(self, number: int) -> None:
        name = "".join(self._collected).split(";")[0].strip()
        self._fonts.setdefault(number, Font()).name = name
        self._collected.clear()

    def _put(self, text: str) -> None:
        if self._to_skip:
            self._to_skip -= 1
        elif self._group.collects and not self._group.skipped:
            self._collected.append(text)
        elif not (self._group.skipped or self._group.hidden or self._font().is_symbols):
            self._most -= len(text)
            self._parts.add_text(text, self._font().name)

    def _add_bytes(self, data: bytes) -> None:
        if self._to_skip:
            skipped = min(self._to_skip, len(data))
            self._to_skip -= skipped
            data = data[skipped:]
        self._group.is_new = False
        self._bytes += data

    def _flush(self) -> None:
        if self._bytes:
            data = bytes(self._bytes)
            self._bytes.clear()
            self._put(decoded(data, self._font().encoding or self._encoding))

    def _font(self) -> Font:
        number = self._group.font if self._group.font >= 0 else self._default_font
        return self._fonts.get(number) or Font()

    def _end(self, what: str) -> None:
        if self._is_text():
            self._parts.add_mark(End(what))

    def _paragraph(self, _number: int | None) -> None:
        if not self._is_text():
            return
        group = self._group
        told = Paragraph(group.level, in_table=group.in_table, is_item=group.is_item)
        self._parts.add_mark(ParagraphEnd(told))
        if not group.in_table and not group.note:
            self._parts.put_notes()

    def _is_text(self) -> bool:
        return not (self._group.skipped or self._group.collects)

    def _plain_paragraph(self, _number: int | None) -> None:
        self._group.level, self._group.in_table, self._group.is_item = 0, False, False

    def _plain(self, _number: int | None) -> None:
        self._group.font, self._group.hidden = -1, False

    def _set_font(self, number: int | None) -> None:
        self._group.font = number or 0

    def _set_default(self, number: int | None) -> None:
        self._default_font = number or 0

    def _set_charset(self, number: int | None) -> None:
        if self._group.collects == "font":
            self._fonts.setdefault(self._group.font, Font()).set_charset(number or 0)

    def _set_code_page(self, number: int | None) -> None:
        self._encoding = encoding_of(number or 1252)

    def _set_skip(self, number: int | None) -> None:
        self._group.skip_after_unicode = max(number or 0, 0)

    def _unicode(self, number: int | None) -> None:
        # Some writers leave out the letters for old readers that were to be skipped.
        self._to_skip = 0
        self._put(chr((number or 0) % 0x10000))
        self._to_skip = self._group.skip_after_unicode

    def _hide(self, number: int | None) -> None:
        self._group.hidden = number != 0

    def _in_table(self, _number: int | None) -> None:
        self._group.in_table = True

    def _item(self, number: int | None) -> None:
        self._group.is_item = bool(number)

    def _outline(self, number: int | None) -> None:
        level = number if number is not None else _BODY_TEXT
        self._group.level = level + 1 if 0 <= level < _BODY_TEXT else 0
