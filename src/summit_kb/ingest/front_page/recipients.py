"""Recipients ("Nơi nhận"): a list that ends with the copy for the file ("Lưu: VT, …")."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from summit_kb.domain.document import Proposal
from summit_kb.ingest.front_page.lines import Line, printed
from summit_kb.ingest.front_page.offices import is_signature_title
from summit_kb.ingest.front_page.people import has_surname, is_signed_mark, person

_SURE, _LIKELY = 0.9, 0.7
_LABEL = re.compile(r"(?:noi nhan|noi gui)\s*[:.]?\s*")
_ITEM = re.compile(r"\s*[-–—•+*]\s*")
_KEPT = re.compile(r"luu\b")
_MOST = 60
SEPARATOR = "\n"


@dataclass
class Recipients:
    """The list as it is read line by line; ``is_open`` while more of it may follow."""

    items: list[str] = field(default_factory=list[str])
    lines: list[Line] = field(default_factory=list[Line])
    label: Line | None = None
    is_open: bool = False
    is_complete: bool = False

    def take(self, line: Line) -> bool:
        """Take ``line`` if it belongs to the list."""
        took = self._take(line)
        if took:
            self.lines.append(line)
        return took

    def _take(self, line: Line) -> bool:
        label = _LABEL.match(line.bare)
        if label is not None and self.label is None:
            self.label, self.is_open = line, True
            rest = line.text[label.end() :].strip()
            return self._item(rest) if rest else True
        if not self.is_open:
            return False
        item = _ITEM.match(line.text)
        if item is not None:
            return self._item(line.text[item.end() :])
        return self._continued(line)

    def proposal(self) -> Proposal | None:
        """The items, one a line."""
        if self.label is None or not self.items:
            return None
        value = SEPARATOR.join(re.sub(r"[;.,\s]+$", "", item) for item in self.items)
        sure = _SURE if self.is_complete else _LIKELY
        return self.label.proposal(value, sure, printed(self.lines))

    def _item(self, text: str) -> bool:
        self.items.append(text.strip())
        if _KEPT.match(Line(self.items[-1], 0, "").bare):
            self.is_complete, self.is_open = True, False
        if len(self.items) >= _MOST:
            self.is_open = False
        return True

    def _continued(self, line: Line) -> bool:
        if _KEPT.match(line.bare):
            return self._item(line.text)
        if not self.items or self.items[-1].endswith((";", ".")):
            # Without hyphens each line that ends like an item is one.
            return line.text.endswith(";") and self._item(line.text)
        self.items[-1] = f"{self.items[-1]} {line.text}"
        return True


def is_recipients_label(line_bare: str) -> bool:
    return _LABEL.match(line_bare) is not None


def split_columns(line: Line, *, in_list: bool) -> tuple[Line | None, Line | None]:
    """What of a line belongs to the list and what to the signature beside it.

    Both are the line itself where it is not known yet which of the two it is.
    """
    label = _LABEL.match(line.bare)
    if label is not None:
        rest = line.text[label.end() :].strip()
        if rest and is_signature_title(rest):
            return line.part(line.text[: label.end()]), line.part(rest)
        return line, None
    if not in_list:
        return None, line
    if is_signature_title(line.text) or is_signed_mark(line.bare):
        return None, line
    cut = _signature_behind(line.text)
    if cut is not None:
        return line.part(line.text[:cut].strip()), line.part(line.text[cut:].strip())
    if _ITEM.match(line.text) is None and _is_signer(line.text):
        return None, line
    return line, line if _ITEM.match(line.text) is None else None


def _signature_behind(text: str) -> int | None:
    """Where, behind the end of an item, the other column begins."""
    for end in re.finditer(r"(?<=[;.)])\s+(?=\S)", text):
        rest = text[end.end() :]
        plain = Line(rest, 0, "").bare
        if is_signature_title(rest) or is_signed_mark(plain) or _is_signer(rest):
            return end.end()
    return None


def _is_signer(text: str) -> bool:
    if text.endswith((";", ",", ".")):
        return False
    name = person(text)
    return name is not None and has_surname(name)
