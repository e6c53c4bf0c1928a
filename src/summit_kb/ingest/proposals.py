"""What the first page and the file itself suggest about a document, for a librarian to confirm.

Simple on purpose: only what is printed as Decree 30/2020/NĐ-CP or the Party prints it is read,
and nothing is guessed. ``where`` is "page N", "file-metadata" or "file-name".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from summit_kb.domain.document import Proposal
from summit_kb.domain.kinds import DOCUMENT_TYPES
from summit_kb.domain.text import BlockKind, ExtractedText
from summit_kb.ingest.clean import clean
from summit_kb.vietnamese.normal import has_accents
from summit_kb.vietnamese.numbers import find_numbers

_HEAD_LINES = 40
_PAGES_SEARCHED = 5
_LANGUAGE_SAMPLE = 4_000
_ACCENTED_SHARE = 0.25
_SURE, _LIKELY, _MAYBE = 0.95, 0.75, 0.5
_LONGEST_TITLE = 300
_NUMBER_LINE = re.compile(r"^(?:Luật\s+)?số\s*:?\s*(?=\d)", re.IGNORECASE)
_DATE = re.compile(
    r"[^,;.\d]{2,40},\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})\W*$", re.IGNORECASE
)
_MOTTO = re.compile(
    r"cộng\s+h[oò][àa]\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam|độc\s+lập\s*[-–—]\s*tự\s+do"
    r"|đảng\s+cộng\s+sản\s+việt\s+nam",
    re.IGNORECASE,
)
_ISSUERS = re.compile(
    r"^(?:BỘ|CHÍNH PHỦ|QUỐC HỘI|THỦ TƯỚNG|ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|BAN|ĐẢNG BỘ|THÀNH ỦY"
    r"|THÀNH UỶ|TỈNH ỦY|TỈNH UỶ|SỞ|CỤC|TỔNG CỤC|VỤ|VĂN PHÒNG|THANH TRA|TÒA ÁN|TOÀ ÁN|VIỆN"
    r"|CHỦ TỊCH|NGÂN HÀNG)\b"
)
_SUBJECT = re.compile(r"^V/v\s*:?\s*|^Về việc\s+", re.IGNORECASE)
_PREAMBLE = re.compile(r"^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Kính gửi|Chương |Điều |Phần )")
_TYPES = {kind.vi.upper(): kind.id for kind in DOCUMENT_TYPES.values() if kind.id != "other"}
_GENERATED = re.compile(r"Microsoft Word|untitled|document\d*$|BỘ ", re.IGNORECASE)
_RULE = re.compile(r"[\W_]*")


def propose(path: Path, text: ExtractedText) -> dict[str, Proposal]:
    """Proposals by field: title, type, number, issuer, date, language; only those found.

    ``date`` is ISO 8601, ``type`` an id of ``DOCUMENT_TYPES``.
    """
    lines, where = _head(text)
    found: dict[str, Proposal] = {}
    type_at = _type_line(lines)
    if type_at is not None:
        found["type"] = Proposal(_TYPES[_plain(lines[type_at])], _SURE, where)
    for name, value in (("number", _number(lines)), ("date", _date(lines))):
        if value is not None:
            found[name] = Proposal(value, _SURE, where)
    issuer = _issuer(lines, type_at)
    if issuer is not None:
        found["issuer"] = Proposal(_as_in_text(issuer, text), _LIKELY, where)
    found["title"] = _title(path, text, lines, type_at, where)
    language = _language(text)
    if language is not None:
        found["language"] = language
    return found


def _head(text: ExtractedText) -> tuple[list[str], str]:
    """The first lines of the first page that has text, cells of a row one by one."""
    for page in text.pages:
        pieces = (piece for block in page.blocks[:_HEAD_LINES] for piece in
                  re.split(r"[\n\t]", block.text))  # fmt: skip
        lines = [line.strip() for line in pieces if not _RULE.fullmatch(line)]
        if lines:
            return lines[:_HEAD_LINES], f"page {page.number}"
    return [], "page 1"


def _type_line(lines: Sequence[str]) -> int | None:
    """The line that is nothing but the name of a type, in capitals."""
    for index, line in enumerate(lines):
        if _PREAMBLE.match(line):
            return None
        if line.isupper() and _plain(line) in _TYPES:
            return index
    return None


def _number(lines: Sequence[str]) -> str | None:
    """The number on the line "Số: …"; numbers in running text are references."""
    for line in lines:
        match = _NUMBER_LINE.match(line)
        if match is not None:
            mentions = find_numbers(line[match.end() :])
            if mentions and mentions[0].start == 0:
                return mentions[0].canonical
    return None


def _date(lines: Sequence[str]) -> str | None:
    """The date behind the place ("Đà Nẵng, ngày … tháng … năm …"), before the text begins."""
    for line in lines:
        match = _DATE.search(line)
        if match is not None:
            try:
                return date(int(match[3]), int(match[2]), int(match[1])).isoformat()
            except ValueError:
                return None
        if _PREAMBLE.match(line):
            return None
    return None


def _issuer(lines: Sequence[str], type_at: int | None) -> str | None:
    """The lowest line in capitals that names a body, above the type of the document."""
    found = None
    for line in lines[:type_at]:
        if _MOTTO.search(line):
            line = _MOTTO.split(line)[0]  # the body beside the motto
        body = line.strip(" -–—_*").removesuffix(" NƯỚC")
        if _ISSUERS.match(body) and body.isupper():
            found = body
    return found


def _title(
    path: Path, text: ExtractedText, lines: Sequence[str], type_at: int | None, where: str
) -> Proposal:
    subject = _subject(text, lines, type_at)
    if subject is not None:
        return Proposal(subject, _LIKELY, where)
    heading = next((b.text for page in text.pages[:1] for b in page.blocks
                    if b.kind is BlockKind.HEADING and b.level == 1), None)  # fmt: skip
    if heading is not None:
        return Proposal(heading[:_LONGEST_TITLE], _LIKELY, where)
    from_file = text.metadata.get("title", "")
    if from_file and _plain(from_file) not in _TYPES and not _looks_generated(from_file):
        return Proposal(from_file[:_LONGEST_TITLE], _MAYBE, "file-metadata")
    name = clean(path.stem.replace("_", " "))
    return Proposal(name or path.name, _MAYBE, "file-name")


def _subject(text: ExtractedText, lines: Sequence[str], type_at: int | None) -> str | None:
    if type_at is not None and type_at + 1 < len(lines):
        title = lines[type_at + 1]
        if not _PREAMBLE.match(title) and len(title) <= _LONGEST_TITLE:
            kind = DOCUMENT_TYPES[_TYPES[_plain(lines[type_at])]].vi
            return f"{kind} {_after_type(title, text)}"
    for line in lines:
        match = _SUBJECT.match(line)
        if match is not None and line[match.end() :]:
            return _capital(line[match.end() :])[:_LONGEST_TITLE]
    return None


def _after_type(title: str, text: ExtractedText) -> str:
    title = title.rstrip(" .")
    if title.isupper():
        spelled = _as_in_text(title, text)
        return title.lower() if spelled == title and not _has_digits(title) else spelled
    return title[0].lower() + title[1:] if not title[:2].isupper() else title


def _has_digits(title: str) -> bool:
    return any(map(str.isdigit, title))


def _language(text: ExtractedText) -> Proposal | None:
    """Vietnamese shows by its accents: they stand on most syllables."""
    sample = " ".join(page.text for page in text.pages[:5])[:_LANGUAGE_SAMPLE].split()
    words = [word for word in sample if any(map(str.isalpha, word))]
    if not words:
        return None
    share = sum(map(has_accents, words)) / len(words)
    if share >= _ACCENTED_SHARE:
        return Proposal("vi", _SURE, "text")
    declared = text.metadata.get("language", "")[:2].lower()
    if declared in {"vi", "en"} and share > 0:
        return Proposal(declared, _MAYBE, "file-metadata")
    return Proposal("en", _LIKELY if share < _ACCENTED_SHARE / 5 else _MAYBE, "text")


def _plain(line: str) -> str:
    return " ".join(line.strip(" .:*").upper().split())


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _looks_generated(title: str) -> bool:
    return _GENERATED.match(title) is not None


def _as_in_text(capitals: str, text: ExtractedText) -> str:
    """Words in capitals as running text writes them ("Bộ Công an"), else as they are printed."""
    pattern = re.compile(r"\s+".join(map(re.escape, capitals.split())), re.IGNORECASE)
    sample = " ".join(page.text for page in text.pages[:_PAGES_SEARCHED])
    forms = Counter(" ".join(form.split()) for form in pattern.findall(sample))
    ranked = (form for form, _count in forms.most_common())
    return next((form for form in ranked if not form.isupper() and not form.islower()), capitals)
