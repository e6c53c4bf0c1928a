"""The words that say how a document stands to another: căn cứ, sửa đổi, thay thế, bãi bỏ …

Everything here is in bare letters. A cue counts only where the document itself speaks: at the head
of a clause ("Bãi bỏ Quyết định số …"), or behind its own name ("Thông tư này thay thế …"). The same
words behind another document ("Nghị định số A sửa đổi Nghị định số B") are part of its title.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from summit_kb.domain.kinds import RelationKind

_NUMBERING = re.compile(
    r"^\W*(?:(?:dieu|article|khoan|muc|phan)\s+\d+\w?\s*[.:]?\s*|\d+(?:\.\d+)*\s*[.)]\s*|[a-zđ]\d?\)\s*)*\W*"
)
_OWN = (
    r"(?:(?:.{0,120}?\b)?(?:(?:nghi dinh|quyet dinh|thong tu(?: lien tich)?|nghi quyet|luat|bo luat"
    r"|phap lenh|chi thi|quy dinh|quy che|van ban|ke hoach|huong dan) nay"
    r"|this (?:decree|decision|circular|resolution|law|directive|ordinance|regulation|document))\b"
    r"(?P<own>.{0,200}?)\b)?"
)
_STARTS = r"^(?:ve viec |v/v |ban hanh |regarding |on |decree |circular |decision |law )*"
_AMENDS = (
    r"sua doi,? bo sung|sua doi|bo sung|dieu chinh|amend(?:s|ing|ed)?(?:,? and supplement\w*)?"
    r"|supplement(?:s|ing)?"
)
_REPLACES = r"thay the(?: cho)?|replac(?:es|ing)|supersed(?:es|ing)"
_REPEALS = r"bai bo|huy bo|repeal(?:s|ing)?|annul(?:s|ling)?|abrogat(?:es|ing)"
_CONSOLIDATES = r"hop nhat|consolidat(?:es|ing|ed)"
_GUIDES = (
    r"huong dan(?: thi hanh| thuc hien)?|quy dinh chi tiet|quy dinh (?:viec )?thi hanh"
    r"|guid(?:es|ing|elines?|ance)(?: for| on)?|detail(?:s|ing)"
)
_CUES = (
    (RelationKind.AMENDS, _AMENDS),
    (RelationKind.REPLACES, _REPLACES),
    (RelationKind.REPEALS, _REPEALS),
    (RelationKind.CONSOLIDATES, _CONSOLIDATES),
    (RelationKind.GUIDES, _GUIDES),
)
_LEADS = [
    (kind, re.compile(rf"{_STARTS}{_OWN}(?<![a-z])(?P<cue>{words})\b(?P<gap>.{{0,160}})$"))
    for kind, words in _CUES
]
_PASSIVE = re.compile(r"\b(?:duoc|bi|da|chua|khong|been|be|is|are|was|were)(?:\s+sua doi,?)?\s*$")
_BY = re.compile(r"^\s*(?:boi|theo|tai|by)\b")
# Words of another sentence between the cue and the document: "bổ sung dự án theo quy định tại …".
_ELSEWHERE = re.compile(r"\b(?:theo quy dinh|thuc hien|da duoc|duoc (?:sua|bo|thay|ban))\b")
_WEAK = re.compile(r"(?:bo sung|dieu chinh|supplement(?:s|ing)?)$")
_ONLY_PARTS = re.compile(
    r"(?:[\s,]*(?:mot so|cac|noi dung|dieu|khoan|diem|cua|tai|phu luc|va|ban hanh kem theo|\d+\w*|"
    r"of|the|to|articles?|clauses?))*\s*"
)
_PART = re.compile(
    r"\b(?:dieu|khoan|diem|chuong|muc|phu luc|mot so|cum tu|noi dung|mau|bieu|articles?|clauses?"
    r"|points?|annex|appendix|provisions?)\b"
)
_PARTS = re.compile(
    r"[\s,;]*(?:(?:mot so|cac|noi dung|dieu|khoan|diem|chuong|muc|phu luc|mau|bieu|cua|tai|va"
    r"|ban hanh kem theo|[ivxlc]+|\d+\w*|[a-z]\d?)\b[\s,;]*)*"
)
# What may stand between "hướng dẫn" and the document: its parts, and other words of guidance.
_GUIDED = re.compile(
    r"(?:[\s,]*(?:va|huong dan|quy dinh chi tiet|bien phap|thi hanh|thuc hien|to chuc|mot so|cac"
    r"|chi tiet|dieu|khoan|noi dung|quy dinh|cua|ve|the|a number of|some|articles?|of"
    r"|implementation|and|for))*\s*"
)
_BASIS = re.compile(
    r"^\W*(?:can cu|pursuant to|based on|on the basis of|having regard to|in accordance with)\b"
)
_BY_ANOTHER = re.compile(r"\bduoc (?:sua doi|bo sung|thay the|ban hanh)\b.{0,30}$")
_TASK = re.compile(r"^\W*(?:thuc hien|trien khai|thi hanh|implementing)\b")
_ENDS = re.compile(r"\b(?:het hieu luc|ceases? to (?:be in|have) (?:force|effect))\b")
_ENDED = re.compile(
    r"\bbi (?:bai bo|huy bo|thay the)\b|\b(?:is|are) (?:repealed|annulled|replaced)\b"
)
_SENTENCE = re.compile(r"\.\s|\?")
_UNTIL = re.compile(r"\b(?:truoc khi|sau khi|den khi|cho den|before|until|neu|truong hop)\b")
_LIST = re.compile(
    r"\b(?:cac|nhung) (?:van ban|quyet dinh|thong tu|nghi dinh|nghi quyet|quy dinh).{0,60}sau"
    r"|\bfollowing (?:documents|decrees|decisions|circulars)\b"
)


@dataclass(frozen=True)
class Reading:
    """How a document seems to stand to another."""

    kind: RelationKind
    confidence: float


CITED = Reading(RelationKind.CITES, 0.6)


@dataclass(frozen=True)
class Place:
    """Where a clause stands: in the preamble, or in the title of the document itself."""

    in_preamble: bool = False
    is_title: bool = False
    has_force: bool = True  # whether documents of this type change others at all


def without_numbering(plain: str) -> str:
    """The clause behind "Điều 1.", "2.", "a)" or a dash."""
    match = _NUMBERING.match(plain)
    return plain[match.end() :] if match else plain


def read_lead(before: str, after: str, place: Place) -> Reading:
    """What the words before and after the first document of a clause say."""
    before = " ".join(without_numbering(before).split())
    after, asked = _SENTENCE.split(after, maxsplit=1)[0], "?" in after
    if asked:
        return CITED
    if place.in_preamble and _BASIS.match(before) and not _BY_ANOTHER.search(before):
        return Reading(RelationKind.BASED_ON, 0.95)
    if place.in_preamble and _TASK.match(before):
        return Reading(RelationKind.BASED_ON, 0.6)
    if place.has_force or place.is_title:
        return _operative(before, place) or _fate(before, after) or CITED
    return CITED


def read_list_head(plain: str) -> Reading | None:
    """The kind of all documents below "Bãi bỏ các văn bản sau đây:", if that is what it says."""
    plain = " ".join(without_numbering(plain).split())
    if not plain.endswith(":") or not _LIST.search(plain):
        return None
    if _ENDS.search(plain) or _ENDED.search(plain):
        return Reading(RelationKind.REPEALS, 0.75)
    for kind, words in _CUES[:3]:
        cue = re.search(rf"(?<![a-z])(?:{words})\b", plain)
        if cue is not None:
            listed = _LIST.search(plain)
            is_partial = _PART.search(plain, cue.end(), listed.start() if listed else len(plain))
            return of_part(Reading(kind, 0.8)) if is_partial else Reading(kind, 0.8)
    return None


def of_part(reading: Reading) -> Reading:
    """What is said of a part of a document: taking it away amends the whole."""
    if reading.kind in (RelationKind.REPLACES, RelationKind.REPEALS):
        return Reading(RelationKind.AMENDS, min(reading.confidence, 0.75))
    return reading


def names_parts(plain: str) -> bool:
    """Whether words before a document are nothing but parts of it: "Điều 12, Phụ lục VI của"."""
    return _PARTS.fullmatch(plain) is not None


def ends_others(after: str) -> bool:
    """Whether the words behind documents say that they end: "… hết hiệu lực thi hành"."""
    return (_ENDS.search(after) or _ENDED.search(after)) is not None and not _UNTIL.search(after)


def _operative(before: str, place: Place) -> Reading | None:
    for kind, pattern in _LEADS:
        match = pattern.match(before)
        if match is None or _PASSIVE.search(before[: match.start("cue")]):
            continue
        gap = match["gap"]
        if _BY.match(gap) or _ELSEWHERE.search(gap):
            continue
        if _WEAK.match(match["cue"]) and not _ONLY_PARTS.fullmatch(gap):
            continue
        spoken = match["own"] is not None
        if kind is RelationKind.GUIDES:
            if _GUIDED.fullmatch(gap):
                return Reading(kind, 0.9 if spoken or place.is_title else 0.7)
            continue
        if kind in (RelationKind.REPLACES, RelationKind.REPEALS) and _PART.search(gap):
            # To take away a part of a document is to amend it.
            return Reading(RelationKind.AMENDS, 0.8)
        return Reading(kind, 0.95 if spoken or place.is_title else 0.85)
    return None


def _fate(before: str, after: str) -> Reading | None:
    """What is said of its end: Nghị định số … hết hiệu lực kể từ ngày …; … bị bãi bỏ."""
    if _UNTIL.search(before) or _UNTIL.search(after):
        return None
    if _ENDED.search(after):
        is_part = re.search(r"\b(?:quy dinh|noi dung|dieu|khoan|provisions?)\b", before)
        return Reading(RelationKind.AMENDS, 0.5) if is_part else Reading(RelationKind.REPEALS, 0.8)
    if _ENDS.search(after) and len(before) < 90:
        return Reading(RelationKind.REPEALS, 0.75)
    return None
