"""Names of people, as they stand under a signature or on the front of a speech."""

from __future__ import annotations

import re

from summit_kb.ingest.front_page.letters import bare
from summit_kb.ingest.front_page.offices import is_office

# Military and academic ranks are no part of a name.
_RANKS = re.compile(
    r"(?:dai tuong|thuong tuong|trung tuong|thieu tuong|dai ta|thuong ta|trung ta|thieu ta"
    r"|chuan do doc|do doc|pho do doc|gs|pgs|ts|ths|tskh|gs\.?\s?ts|pgs\.?\s?ts|giao su|tien si"
    r"|thac si|bs|bac si|ks|luat su|dong chi|d/c|ong|ba|nguoi ky|ky boi)[.:,]?\s+"
)
_SIGNED = re.compile(
    r"\W*(?:da ky|ky ten|ky, ghi ro ho ten)\W*|\W*[(\[]\s*(?:da ky|ky|chu ky)\b[^)\]]*[)\]]\W*"
)
_SURNAME_TABLE = """
nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh mai dao luong
lam truong doan cao ha ta thai chau chu quach la luu to ton than tang nghiem kieu phung khuat
vuong giang van thach nong be lo ma dam dien bach mac trang vi lu hua quang dau an
"""
_SURNAMES = frozenset(_SURNAME_TABLE.split())
_NAME_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


def person(text: str) -> str | None:
    """The name ``text`` consists of, without rank and without "(Đã ký)"; None if it is no name."""
    plain = text.strip(" .,;:-–—*_()")
    while (rank := _RANKS.match(bare(plain))) is not None:
        plain = plain[rank.end() :]
    plain = re.sub(r"\s*[-–—(]?\s*(?:[Đđ][ãaÃ] k[ýyÝ]|ĐÃ KÝ)\W*$", "", plain).strip(" .,;:-–—*_()")
    words = plain.split()
    if not 2 <= len(words) <= 6 or not all(map(_NAME_WORD.fullmatch, words)):
        return None
    if not all(word[0].isupper() for word in words):
        return None
    if is_office(bare(plain)) or (plain.isupper() and not has_surname(plain)):
        return None
    if plain.isupper():
        return " ".join(word.capitalize() for word in words)
    return plain if all(word[1:].islower() or len(word) == 1 for word in words) else None


def has_surname(name: str) -> bool:
    """Whether a name begins with one of the usual surnames."""
    return bare(name.split(maxsplit=1)[0]) in _SURNAMES


def is_signed_mark(line_bare: str) -> bool:
    """Whether a line is what stands for the signature itself: "(Đã ký)"."""
    return len(line_bare) < 40 and _SIGNED.fullmatch(line_bare) is not None


def name_in(text: str) -> str | None:
    """The first run of capitalised words in ``text`` that begins with a usual surname."""
    run: list[str] = []
    for word in [*re.findall(r"[^\s,;:()·]+|[,;:()·]", text), ","]:
        is_name = _NAME_WORD.fullmatch(word.strip(".")) is not None and word[0].isupper()
        if is_name and len(run) < 5 and (run or bare(word) in _SURNAMES):
            run.append(word.strip("."))
            continue
        if len(run) >= 2 and (found := person(" ".join(run))) is not None:
            return found
        run = []
    return None
