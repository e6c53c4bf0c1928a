"""Text as every extractor hands it on: composed, without control characters, spaces tidied."""

from __future__ import annotations

import re
import unicodedata

from summit_kb.vietnamese.normal import nfc

_LINE_ENDS = re.compile("\r\n?|[\x0b\x85\u2028\u2029]")
# Controls but tab and newline; soft hyphen, zero width space, byte order mark, non-characters;
# joiners and direction marks stay, they belong to other scripts.
_REMOVED = re.compile("[\x00-\x08\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\ufeff\ufffe\uffff]")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_SPACES = re.compile("[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_AROUND_NEWLINE = re.compile(" *\n *")


def clean(text: str) -> str:
    """NFC, half-composed forms too; lines end in line feeds; runs of spaces become one."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip(" ")
    text = _REMOVED.sub("", _LINE_ENDS.sub("\n", text))
    text = _LONE_SURROGATE.sub("\ufffd", text)
    text = _AROUND_NEWLINE.sub("\n", _SPACES.sub(" ", nfc(text)))
    return text.strip(" ")


def one_line(text: str) -> str:
    """Cleaned, with every run of white space made one space."""
    return " ".join(clean(text).split())


def is_blank(text: str) -> bool:
    """Whether nothing in ``text`` can be read: no letter, digit or symbol."""
    return not any(unicodedata.category(letter)[0] in "LNS" for letter in text)
