"""The fonts an RTF file names, and how the bytes in each of them are to be read."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from summit_kb.vietnamese.legacy.tables import windows_1252

_CHARSETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gbk",
    136: "big5",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    255: "cp437",
}
_SYMBOLS = ("symbol", "wingdings", "webdings", "zapf", "monotype sorts")


@dataclass
class Font:
    """One entry of the table of fonts; ``encoding`` empty is the file's own."""

    name: str = ""
    encoding: str = ""

    def set_charset(self, number: int) -> None:
        self.encoding = _CHARSETS.get(number, "")

    @property
    def is_symbols(self) -> bool:
        """Whether its letters mean nothing without it."""
        return self.name.casefold().startswith(_SYMBOLS)


def decoded(data: bytes, encoding: str) -> str:
    """Bytes as text; Windows-1252 keeps what stands in its holes, for legacy text."""
    if encoding == "cp1252":
        return windows_1252(data)
    return data.decode(encoding, "replace")


def encoding_of(code_page: int) -> str:
    """The codec of a code page, Windows-1252 when it is not known."""
    try:
        return codecs.lookup(f"cp{code_page}").name
    except LookupError:
        return "cp1252"
