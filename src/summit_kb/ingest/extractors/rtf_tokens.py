"""RTF as tokens: control words, bytes by their codes, groups and plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|([^\\{}\r\n]+)"
)


class Kind(Enum):
    """What a token is."""

    WORD = auto()
    SYMBOL = auto()
    OPEN = auto()
    CLOSE = auto()
    BYTES = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """``name`` is a control word or symbol, ``number`` its parameter, ``data`` literal bytes."""

    kind: Kind
    name: str = ""
    number: int | None = None
    data: bytes = b""


_OPEN, _CLOSE = Token(Kind.OPEN), Token(Kind.CLOSE)


def tokens(data: bytes) -> Iterator[Token]:
    """All tokens; what fits no rule is passed over, bytes announced by ``bin`` too."""
    at = 0
    while (match := _TOKEN.search(data, at)) is not None:
        at = match.end()
        word, number, code, symbol, brace, literal = match.groups()
        if word is not None:
            token = Token(Kind.WORD, word.decode("ascii"), int(number) if number else None)
            if token.name == "bin":
                at += max(token.number or 0, 0)
            yield token
        elif code is not None:
            yield Token(Kind.BYTES, data=bytes.fromhex(code.decode("ascii")))
        elif symbol is not None:
            yield Token(Kind.SYMBOL, symbol.decode("latin-1"))
        elif brace is not None:
            yield _OPEN if brace == b"{" else _CLOSE
        else:
            yield Token(Kind.BYTES, data=literal)
