"""Text as patterns look at it: small letters without marks, one for each letter of the text.

OCR confuses marks and people leave them out; positions stay those of the text itself.
"""

from __future__ import annotations

import re
import unicodedata

_FIRST_LETTER = re.compile(r"[^\W\d_]")


class _Bare(dict[int, str]):
    def __missing__(self, code: int) -> str:
        low = chr(code).lower()[0]
        plain = "d" if low in "đð" else unicodedata.normalize("NFD", low)[0]
        self[code] = plain
        return plain


_BARE = _Bare()


def bare(text: str) -> str:
    """``text`` (composed) in small letters without marks, of the same length."""
    return text.translate(_BARE)


def squeezed(text: str) -> str:
    """Bare letters and digits only: "N G H Ị  Q U Y Ế T :" is "nghiquyet"."""
    return "".join(filter(str.isalnum, bare(text)))


def capitalised(text: str) -> str:
    """``text`` with its first letter as a capital, also behind a quotation mark or bracket."""
    return _FIRST_LETTER.sub(lambda match: match[0].upper(), text, count=1)
