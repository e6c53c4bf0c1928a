"""Documents named in a text: by number, or laws by name and date, with what is said of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from summit_kb.domain.document import Identity
from summit_kb.domain.kinds import DOCUMENT_TYPES
from summit_kb.ingest.front_page.bodies import BODY_CODES, is_body
from summit_kb.ingest.front_page.capitals import body_name
from summit_kb.ingest.front_page.letters import bare
from summit_kb.ingest.references.days import read_day
from summit_kb.vietnamese.normal import has_accents
from summit_kb.vietnamese.numbers import NumberMention, find_numbers

_DIGIT = re.compile(r"\d")
_GLUED = re.compile(r"(?i)\b(số)(?=\d)")
_TYPES = {bare(one.vi): one.id for one in DOCUMENT_TYPES.values()} | {
    **{bare(one.en): one.id for one in DOCUMENT_TYPES.values()},
    "bo luat": "law",
    "code": "law",
    "van ban": "official-letter",
}
_TYPE = "|".join(
    re.escape(name) for name in sorted(_TYPES, key=len, reverse=True) if name != "other"
)
_TYPE_BEFORE = re.compile(rf"\b(?P<type>{_TYPE})\s*(?:(?:so|no\.?|number)\s*:?)?\s*$")
_BY_ABBREVIATION = {
    bare(one.abbreviation): one.id for one in DOCUMENT_TYPES.values() if one.abbreviation
}
_NAMED_BEFORE = re.compile(r"\b(?:bo luat|luat|phap lenh)\s[^;.:]{2,120}?\s(?=so\s*:?\s*$)")
_AMENDING = re.compile(
    r"\b(?:bo luat|luat|phap lenh) sua doi,? bo sung (?:mot so (?:dieu|noi dung) )?"
    r"(?:cua )?(?:cac )?$"
)
_ASIDE = re.compile(r"\s*\([^()]{0,60}\)")
# "Luật Xây dựng ngày 18 tháng 6 năm 2014": the name ends where the date begins.
_NAMED = re.compile(r"\b(?P<type>bo luat|luat|phap lenh)\s(?P<name>[^;.:]{2,160}?)\s(?=ngay\s*\d)")
_OF = re.compile(r"\s*,?\s*cua\s+")
# A name of a body ends where it is told what the body did.
_DEEDS = (
    "ban hành|quy định|hướng dẫn|phê duyệt|sửa đổi|bổ sung|công bố|thành lập|thực hiện|triển khai"
    "|giao nhiệm|bãi bỏ|thay thế|hủy bỏ|gửi|chỉ đạo|yêu cầu|điều chỉnh|kết luận|đã|được|khóa"
    "|khoá|ngày"
)
_SMALL = (
    "về|v/v|tại|bị|kỳ|trong|để|nhằm|có|của|này|và (?=các |thông tư |nghị định |quyết định |luật )"
)
_END = r"|[,;:.()\"“”/\n]|\s[-–]\s|\d"
_DEED = re.compile(rf"\s(?:(?i:{_DEEDS})|{_SMALL})\b{_END}")
_BARE_DEED = re.compile(rf"\s(?:{bare(_DEEDS)}|{bare(_SMALL)})\b{_END}")
_OFFICE = re.compile(r"(?:bo truong|thong doc|tong thanh tra|chu nhiem|chu tich(?= uy ban))\s+")
_LONGEST_BODY = 90
_PASSED = "thong qua"
_ASSEMBLY = re.compile(r"QH\d\d?$")
_OF_ASSEMBLIES = ("law", "resolution", "ordinance", "constitution")


@dataclass(frozen=True)
class Mention:
    """Another document where it stands: ``start`` and ``end`` count characters of the text."""

    start: int
    end: int
    identity: Identity
    title: str | None = None
    is_named: bool = True  # by its type, not by a bare number


def spaced(text: str) -> str:
    """``text`` as it is searched here: a number glued to its word ("số20/2008") is freed."""
    return _GLUED.sub(r"\1 ", text)


def find_mentions(text: str, *, partial: bool = False) -> list[Mention]:
    """Every document named in ``text`` (made by ``spaced``), in order, not overlapping.

    A number without its body ("Nghị định số 150") names nothing that could be told from others;
    with ``partial`` it is found all the same, for whoever knows what else the text tells.
    """
    if _DIGIT.search(text) is None:
        return []  # laws without a number are known by their day
    plain = bare(text)
    printed = [one for one in find_numbers(text) if partial or not one.is_partial]
    numbers = [_numbered(text, plain, one) for one in printed]
    laws = [law for law in _laws(text, plain) if not any(_overlap(law, one) for one in numbers)]
    return sorted([*numbers, *laws], key=lambda mention: mention.start)


def _numbered(text: str, plain: str, number: NumberMention) -> Mention:
    start, kind, title = number.start, _type_of(number.canonical), None
    # The words of its type are in a number without its body.
    before = plain[max(0, start - 160) : start] if not number.is_partial else ""
    said = _TYPE_BEFORE.search(before)
    if said and _fits(_TYPES[said["type"]], number.canonical):
        kind = _TYPES[said["type"]]
        start -= len(before) - said.start()
    elif named := _last(_NAMED_BEFORE, before):
        kind = "law" if "luat" in named[0] else "ordinance"
        amending = _AMENDING.search(before, 0, named.start())
        start -= len(before) - (amending or named).start()
        title = text[start : number.start - len(before) + named.end()].strip()
    day, end = read_day(plain, number.end)
    issuer, end = _issuer(text, plain, end)
    if day is None and issuer is not None:
        # "Thông tư số 01/TT-BNV của Bộ Nội vụ (nay là Bộ Công an) ngày 20-01-1997"
        day, end = _day_behind(plain, end)
    issuer = issuer or issuer_of_code(number.canonical)
    identity = Identity(kind, number.canonical, issuer, day)
    return Mention(start, end, identity, title, is_named=number.is_partial or start < number.start)


def _day_behind(plain: str, at: int) -> tuple[date | None, int]:
    aside = _ASIDE.match(plain, at)
    day, end = read_day(plain, aside.end() if aside else at)
    return day, end if day else at


def _fits(kind: str, canonical: str) -> bool:
    """Whether the words before a number can be its type.

    "Luật Tiêu chuẩn và Quy chuẩn kỹ thuật số 70/2025/QH15" is a law.
    """
    return kind in _OF_ASSEMBLIES or not _ASSEMBLY.search(canonical)


def _type_of(canonical: str) -> str:
    for code in re.split(r"[/\-]", canonical)[1:]:
        if bare(code) in _BY_ABBREVIATION:
            return _BY_ABBREVIATION[bare(code)]
    return "other"


def issuer_of_code(canonical: str) -> str | None:
    """The body that a number names by its code, where only one has it."""
    for code in re.split(r"[/\-]", canonical)[1:]:
        if re.fullmatch(r"QH\d\d?", code):
            return "Quốc hội"
        if name := BODY_CODES.get(re.sub(r"\d+$", "", code)):
            return name
    return None


def _issuer(text: str, plain: str, at: int) -> tuple[str | None, int]:
    said = _OF.match(plain, at)
    if said is None:
        return None, at
    # Without marks "Bộ Tài chính" would end at "tại"; they are compared where there are any.
    end = (
        _DEED.search(text, said.end())
        if has_accents(text)
        else _BARE_DEED.search(plain, said.end())
    )
    stop = min(end.start() if end else len(text), said.end() + _LONGEST_BODY)
    name = text[said.end() : stop].strip(" -–")
    name = re.sub(r"\s+(?:và|,)$", "", name)
    if office := _OFFICE.match(bare(name)):
        without = name[office.end() :]
        name = without if is_body(without) else name
    if not is_body(name):
        return None, at
    return (body_name(name) if name.isupper() else name), stop


def _laws(text: str, plain: str) -> Iterator[Mention]:
    for match in _NAMED.finditer(plain):
        if not text[match.start()].isupper() or not _is_name(text, match):
            continue
        day, end = read_day(plain, match.end())
        if day is not None:
            kind = "ordinance" if match["type"] == "phap lenh" else "law"
            title = " ".join(text[match.start() : match.end()].split())
            yield Mention(match.start(), end, Identity(kind, None, None, day), title)


def _is_name(text: str, match: re.Match[str]) -> bool:
    """Luật Xây dựng, Luật sửa đổi …, but not "Luật này …"."""
    first = text[match.start("name")]
    return (first.isupper() or match["name"].startswith("sua doi")) and _PASSED not in match["name"]


def _overlap(one: Mention, other: Mention) -> bool:
    return one.start < other.end and other.start < one.end


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    at = 0
    while match := pattern.search(text, at):
        found, at = match, match.start() + 1
    return found
