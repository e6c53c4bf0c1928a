"""Readable ids: the checks for those written by hand, and the making of new ones."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from summit_kb.domain.document import Document
from summit_kb.domain.kinds import DOCUMENT_TYPES

MAX_LENGTH = 80
_FORM = re.compile(r"[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?")
_OTHER = re.compile(r"[^a-z0-9]+")
_PORTS = "0123456789¹²³"
_WINDOWS = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + [f"{port}{digit}" for port in ("com", "lpt") for digit in _PORTS]
)


def is_id(text: str) -> bool:
    """Whether ``text`` may name a document, topic, event or session."""
    form = len(text) <= MAX_LENGTH and _FORM.fullmatch(text) is not None
    return form and not is_windows_name(text)


def is_windows_name(name: str) -> bool:
    """Names Windows keeps for devices, whatever their ending."""
    return name.split(".", maxsplit=1)[0].strip().lower() in _WINDOWS


def slug(text: str) -> str:
    """``text`` without accents, in small letters and hyphens."""
    plain = text.replace("đ", "d").replace("Đ", "d").replace("Ð", "d")
    bare = "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))
    return _OTHER.sub("-", bare.lower()).strip("-")


def document_id(document: Document, taken: Callable[[str], bool]) -> str:
    """A free id that reads like the document: type, number and date, or else its title."""
    made = _shortened(slug(" ".join(_words(document))), MAX_LENGTH) or "tai-lieu"
    if is_windows_name(made):
        made = f"tai-lieu-{made}"
    if not taken(made):
        return made
    copy = 2
    while taken(_numbered(made, copy)):
        copy += 1
    return _numbered(made, copy)


def _words(document: Document) -> list[str]:
    identity = document.identity
    if not identity.number:
        return [document.title]
    kind = DOCUMENT_TYPES.get(identity.type)
    name = kind.vi if kind and identity.type != "other" else ""
    return [name, identity.number, identity.date.isoformat() if identity.date else ""]


def _numbered(made: str, copy: int) -> str:
    ending = f"-{copy}"
    return _shortened(made, MAX_LENGTH - len(ending)) + ending


def _shortened(text: str, length: int) -> str:
    if len(text) <= length:
        return text
    head = text[: length + 1]
    cut = head.rfind("-")
    return text[:length] if cut < length // 2 else head[:cut]
