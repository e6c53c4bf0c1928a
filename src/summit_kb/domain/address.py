"""``summit-kb://`` addresses: a place or a search, named so that another program can ask for it.

    summit-kb://document/ID?page=N&at=ARTICLE&q=WORDS
    summit-kb://search?q=WORDS

Whatever stands in one comes from a stranger: nothing in it is a path, everything has a length, and
what cannot be read is refused by name. docs/formats/address.md.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import quote, unquote_to_bytes

from summit_kb.domain.locator import Locator, LocatorError
from summit_kb.foundation.errors import ExitCode, SummitError

SCHEME = "summit-kb"
MOST_BYTES = 4096
ID_LETTERS, AT_LETTERS, WORDS_LETTERS, PAGE_DIGITS = 200, 100, 300, 6
_SHOWN = 80
_LETTER_BYTES = 4  # a letter that was cut through is left out

_FORM = re.compile(
    r"summit-kb://(?:(?P<search>search)/?|(?P<document>document)/(?P<id>[^/?#]*)/?)"
    r"(?:\?(?P<asked>[^?#]*))?",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_PAGE = re.compile(rf"[1-9][0-9]{{0,{PAGE_DIGITS - 1}}}")


class AddressError(SummitError):
    """Text that is no address of ours. Facts: text (its beginning), reason (too-long, letters,
    form, document, page, at, words, twice).
    """

    code = "address"
    exit_code = ExitCode.USAGE


@dataclass(frozen=True)
class PlaceAddress:
    """A place in a document; ``query`` is what is marked there."""

    locator: Locator
    query: str = ""

    def __str__(self) -> str:
        told = self.locator
        asked = [("page", str(told.page) if told.page else ""), ("at", told.at or "")]
        return _written(f"document/{told.document}", [*asked, ("q", self.query)])


@dataclass(frozen=True)
class SearchAddress:
    """A search."""

    query: str

    def __str__(self) -> str:
        return _written("search", [("q", self.query)])


Address = PlaceAddress | SearchAddress


def is_address(text: str) -> bool:
    """Whether ``text`` wants to be one."""
    return text.strip()[: len(SCHEME) + 1].lower() == f"{SCHEME}:"


def parse(text: str) -> Address:
    """Read an address, or a locator as it is typed; raises AddressError, LocatorError."""
    if not is_address(text):
        return PlaceAddress(Locator.parse(text))
    text = text.strip()
    if len(text.encode("utf-8", "replace")) > MOST_BYTES:
        raise _refused(text, "too-long")
    if any(_is_strange(letter) or letter == " " for letter in text) or _PERCENT.search(text):
        raise _refused(text, "letters")
    match = _FORM.fullmatch(text)
    if match is None:
        raise _refused(text, "form")
    asked = _asked(text, match["asked"] or "")
    if match["search"] is not None:
        if not asked.get("q"):
            raise _refused(text, "words")
        return SearchAddress(asked["q"])
    return _place(text, _plain(text, match["id"]), asked)


def cut(text: str) -> str:
    """As much of any text as it takes to read it, or to say that it is too long."""
    return text.encode("utf-8", "replace")[: MOST_BYTES + _LETTER_BYTES].decode("utf-8", "ignore")


def of_place(locator: Locator, query: str = "") -> str:
    """The address of a place, as far as its parts may go into one."""
    at = locator.at if locator.at and len(locator.at) <= AT_LETTERS else None
    words = query if len(query) <= WORDS_LETTERS and not any(map(_is_strange, query)) else ""
    return str(PlaceAddress(Locator(locator.document, locator.page, at), words))


def _place(text: str, document: str, asked: dict[str, str]) -> PlaceAddress:
    page = asked.get("page")
    if page is not None and _PAGE.fullmatch(page) is None:
        raise _refused(text, "page")
    try:
        locator = Locator.parse(document)
    except LocatorError as error:
        raise _refused(text, "document") from error
    if locator.page is not None or len(document) > ID_LETTERS:
        raise _refused(text, "document")
    return PlaceAddress(
        Locator(locator.document, int(page) if page else None, asked.get("at") or None),
        asked.get("q", ""),
    )


def _asked(text: str, written: str) -> dict[str, str]:
    """The keys we know; others may be those of a later program and are passed over."""
    most = {"page": PAGE_DIGITS, "at": AT_LETTERS, "q": WORDS_LETTERS}
    found: dict[str, str] = {}
    for pair in written.split("&") if written else []:
        key, _, value = pair.partition("=")
        if key not in most:
            continue
        if key in found:
            raise _refused(text, "twice")
        found[key] = _plain(text, value.replace("+", " "))
        if len(found[key]) > most[key]:
            raise _refused(text, "words" if key == "q" else key)
    return found


def _plain(text: str, written: str) -> str:
    """Without percent signs; raises AddressError for what is no text."""
    try:
        plain = unquote_to_bytes(written).decode("utf-8")
    except UnicodeDecodeError as error:
        raise _refused(text, "letters") from error
    if any(map(_is_strange, plain)):
        raise _refused(text, "letters")
    return plain.strip()


def _is_strange(letter: str) -> bool:
    """Signs that control, turn the direction of writing, or are none."""
    return unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def _refused(text: str, reason: str) -> AddressError:
    shown = "".join("\ufffd" if _is_strange(one) else one for one in text[:_SHOWN])
    return AddressError(text=shown + ("…" if len(text) > _SHOWN else ""), reason=reason)


def _written(where: str, asked: list[tuple[str, str]]) -> str:
    pairs = "&".join(f"{key}={quote(value, safe='')}" for key, value in asked if value)
    return f"{SCHEME}://{where}" + (f"?{pairs}" if pairs else "")
